"""Start JupyterLab in course mode, or open the one that is running."""

from __future__ import annotations

import contextlib
import html
import json
import logging
import os
import socket
import sys
import urllib.request
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from spenningsfelt.jupyter.folders import Folders, folders, prepare

DEFAULT_PORT = 8794
PORTS = 20
SECRET = 32  # bytes
CHECKPOINTS = "jupyter_server.services.contents.filecheckpoints.AsyncGenericFileCheckpoints"
#: Two faults of Jupyter Server mended, and a kernel that no page has been at for a quarter of an hour is ended. Given
#: as arguments: of the files in `jupyter_server_config.d` Jupyter Server reads nothing but the names of extensions.
MENDED = (
    "--ServerApp.kernel_websocket_connection_class=spenningsfelt.jupyter.connection.Connection",
    "--ServerApp.session_manager_class=spenningsfelt.jupyter.sessions.Sessions",
    "--IdentityProvider.login_handler_class=spenningsfelt.jupyter.closed.ClosedHandler",
    "--MappingKernelManager.cull_idle_timeout=900",
    "--MappingKernelManager.cull_interval=60",
)
Say = Callable[..., None]


def launch(notebooks: Path, first: str, *, port: int | None, browser: bool, say: Say) -> int:
    """Open `first` (a path under `notebooks`) in the browser; returns an exit code when the course is closed.

    `say(key, **details)` prints a sentence from `texts/`. A course already running from the same folder is opened
    instead of a second one. The port is remembered: another one would be another origin to the browser, which keeps
    unsaved words by origin.
    """
    places = folders()
    running = running_server(places.runtime, notebooks)
    if running:
        url = address(running["url"], running["token"], first)
        say("running", url=url)
        open_page(url, places.runtime, browser, say)
        return 0
    chosen = choose_port(places.state / "port", port)
    if chosen is None:
        say("no-port", port=str(port or DEFAULT_PORT))
        return 1
    if chosen not in (port, remembered(places.state / "port")):
        say("port-taken", port=str(remembered(places.state / "port")), other=str(chosen))
    serve(places, notebooks, first, chosen, lambda url: _opened(url, places, browser, say))
    say("stopped")
    return 0


def _opened(url: str, places: Folders, browser: bool, say: Say) -> None:
    say("open", url=url)
    say("stop")
    open_page(url, places.runtime, browser, say)


def running_server(runtime: Path, notebooks: Path) -> dict[str, str] | None:
    """The course's own running server for this folder: `{"url", "token"}`, or None."""
    for file in sorted(runtime.glob("jpserver-*.json")):
        with contextlib.suppress(OSError, ValueError, KeyError):
            info = json.loads(file.read_text("utf-8"))
            if Path(info["root_dir"]) == notebooks.resolve() and _answers(
                info["url"], info["token"]
            ):
                return {"url": info["url"], "token": info["token"]}
    return None


def _answers(url: str, token: str) -> bool:
    # whom it takes us for, and not its status: that it cannot tell while a kernel starts
    request = urllib.request.Request(f"{url}api/me", headers={"Authorization": f"token {token}"})
    direct = urllib.request.build_opener(
        urllib.request.ProxyHandler({})
    )  # a proxy has no business on this machine
    try:
        with direct.open(request, timeout=3) as response:
            return bool(response.status == 200)
    except OSError:
        return False


def address(url: str, token: str, first: str) -> str:
    """The address of a course page, with the token that lets this user's browser in."""
    return f"{url}doc/tree/{quote(first)}?token={token}"


def remembered(file: Path) -> int:
    """The port used before, or the default."""
    try:
        return int(file.read_text("ascii"))
    except (OSError, ValueError):
        return DEFAULT_PORT


def choose_port(file: Path, wanted: int | None) -> int | None:
    """A free port: the one asked for, else the remembered one, else one near it; None when there is none.

    The first port ever used is remembered in `file`. One taken for a day does not change it.
    """
    usual = remembered(file)
    candidates = (
        [wanted] if wanted is not None else [usual, *range(DEFAULT_PORT, DEFAULT_PORT + PORTS)]
    )
    free = next((p for p in candidates if _free(p)), None)
    if free is not None and wanted is None and not file.exists():
        with contextlib.suppress(OSError):
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.write_text(str(free), "ascii")
    return free


def _free(port: int) -> bool:
    with socket.socket() as probe:
        if sys.platform != "win32":  # Windows would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
        return True


def open_page(url: str, runtime: Path, browser: bool, say: Say) -> None:
    """Open the browser by a page that forwards to `url`, so that the token is not in the list of processes."""
    if not browser:
        return
    page = runtime / "open.html"
    page.unlink(missing_ok=True)
    with os.fdopen(
        os.open(page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
    ) as file:
        file.write(
            f'<!doctype html><meta http-equiv="refresh" content="0; url={html.escape(url)}">'
        )
    if not webbrowser.open(page.as_uri()):
        say("no-browser", url=url)


def serve(
    places: Folders, notebooks: Path, first: str, port: int, opened: Callable[[str], None]
) -> None:
    """Run the server until it is stopped; `opened` gets the address once it answers."""
    prepare(places)
    _no_core_files()
    _import_less()
    from jupyterlab.labapp import LabApp

    from spenningsfelt.jupyter.closed import TEMPLATES, PageWords
    from spenningsfelt.jupyter.page import course_page

    argv = [
        f"--ServerApp.root_dir={notebooks.resolve()}",
        f"--LabApp.default_url=/doc/tree/{quote(first)}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        "--ServerApp.open_browser=False",
        "--ServerApp.allow_root=True",
        "--ServerApp.answer_yes=True",
        f"--ServerApp.log_level={log_level()}",
        f"--LabApp.log_level={log_level()}",
        # JupyterLab keeps a copy of what it opens; not among the course's own files
        f"--ContentsManager.checkpoints_class={CHECKPOINTS}",
        f"--AsyncGenericFileCheckpoints.root_dir={places.state / 'checkpoints'}",
        # outlives the sign-in to the machine, so that yesterday's page is still let in
        f"--ServerApp.cookie_secret_file={cookie_secret(places.state)}",
        *MENDED,
    ]
    if places.sockets:
        argv.append("--KernelManager.transport=ipc")
    server = LabApp.initialize_server(
        argv,
        extra_template_paths=[str(TEMPLATES)],
        jinja_template_vars={"course": PageWords(Path(first).parent.name)},
    )
    server.web_app.settings["page_config_hook"] = course_page
    _keep_quiet(server.log, places.state / "jupyter.log")
    server.io_loop.add_callback(_start_first, server, first)
    server.io_loop.add_callback(
        opened, address(server.connection_url, server.identity_provider.token, first)
    )
    server.start()


def cookie_secret(state: Path) -> Path:
    """Where the secret that the browser's cookie is sealed with lies. One cut short by a full disk is taken away."""
    file = state / "cookie-secret"
    if file.exists() and file.stat().st_size < SECRET:
        file.unlink()
    return file


def _import_less() -> None:
    """Keep JupyterLab from two things it does while it is imported, which take long and serve nothing here.

    jsonschema builds a grammar for international addresses, and node is started, where there is one, to ask where
    packages come from, should JupyterLab be built anew.
    """
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    from jupyterlab import commands

    if hasattr(commands, "_yarn_config"):
        commands._yarn_config = lambda _: {"yarn config": {}, "npm config": {}}


def log_level() -> str:
    """How much Jupyter writes in its log: `SPENNINGSFELT_LOG`, for one who looks for a fault; errors by default."""
    wanted = os.environ.get("SPENNINGSFELT_LOG", "").upper()
    return wanted if wanted in ("DEBUG", "INFO", "WARNING") else "ERROR"


def _no_core_files() -> None:
    """A kernel that crashes holds the leader's words in its memory: the system is asked to write none of it down."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _keep_quiet(log: logging.Logger, file: Path) -> None:
    """Jupyter's own words go to a file, not among the course's sentences; its banner, with the token, goes nowhere."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
        handler = logging.StreamHandler(
            os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w")
        )
        handler.setLevel("WARNING" if log_level() == "ERROR" else log_level())
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        handler.addFilter(lambda record: record.levelno < logging.CRITICAL)
        log.addHandler(handler)
    log.propagate = False


async def _start_first(server: Any, first: str) -> None:
    """Start the first module's kernel while the browser still loads; JupyterLab finds its session by the path."""
    code = Path(first).name[:2], Path(first).parent.name
    try:
        session = await server.session_manager.create_session(
            path=first, name=Path(first).name, type="notebook", kernel_name="python3"
        )
        client = server.kernel_manager.get_kernel(session["kernel"]["id"]).client()
        client.start_channels()
        await client.wait_for_ready(timeout=60)
        client.execute(
            f'from spenningsfelt import Module; Module("{code[0]}", "{code[1]}").warm()',
            silent=True,
        )
        await client.get_shell_msg(timeout=60)
        client.stop_channels()
    except Exception as error:  # a head start only: the page starts its own kernel
        server.log.info("The first kernel was not started ahead: %s", type(error).__name__)
