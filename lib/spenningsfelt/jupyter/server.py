"""JupyterLab in course mode: its settings, its parts, its life."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from spenningsfelt.jupyter.folders import HERE, Folders, prepare
from spenningsfelt.jupyter.log import kept_aside, log_level
from spenningsfelt.jupyter.running import address, clear_away, new_key

CHECKPOINTS = "jupyter_server.services.contents.filecheckpoints.AsyncGenericFileCheckpoints"
SECRET = 32  # bytes
UNATTENDED = 20  # seconds until a kernel that no page is at is ended; a page that is loaded anew is back long before
LOOK = 5  # seconds between two looks for such kernels
Tell = Callable[[str], None]


def serve(
    places: Folders, notebooks: Path, first: str, port: int, opened: Tell, later: tuple[int, Tell]
) -> None:
    """Run the server until it is stopped.

    `opened` gets the address once the server answers; `later` is a number of seconds, and what gets the address when
    no page has been asked for by then.
    """
    prepare(places)
    _no_core_files()
    server = _server(places, notebooks, first, port)
    clear_away(places.runtime)
    url = address(server.connection_url, server.identity_provider.token, first)
    seconds, nobody_came = later
    pages = server.tornado_settings["page_config_hook"]
    server.io_loop.add_callback(_start_first, server, first)
    server.io_loop.add_callback(opened, url)
    server.io_loop.call_later(seconds, lambda: pages.shown or nobody_came(url))
    with kept_aside(server.log, places.state / "jupyter.log"):
        server.start()


def _server(places: Folders, notebooks: Path, first: str, port: int) -> Any:
    from spenningsfelt.jupyter.mends import imports, odd_folder_names

    odd_folder_names.mend(Path(sys.prefix), HERE, places.state)
    imports.mend()
    from jupyterlab.labapp import LabApp

    from spenningsfelt.jupyter.closed import TEMPLATES, PageWords
    from spenningsfelt.jupyter.page import CoursePages

    return LabApp.initialize_server(
        _arguments(places, notebooks, first, port),
        extra_template_paths=[str(TEMPLATES)],
        jinja_template_vars={"course": PageWords(Path(first).parent.name)},
        tornado_settings={"page_config_hook": CoursePages()},
    )


def _arguments(places: Folders, notebooks: Path, first: str, port: int) -> list[str]:
    """As arguments: of the files in `jupyter_server_config.d` Jupyter Server reads only the names of extensions."""
    mends = "spenningsfelt.jupyter.mends"
    arguments = {
        "ServerApp.root_dir": notebooks.resolve(),
        "LabApp.default_url": f"/doc/tree/{quote(first)}",
        "ServerApp.ip": "127.0.0.1",
        "IdentityProvider.token": new_key(),
        "ServerApp.port": port,
        "ServerApp.port_retries": 0,
        "ServerApp.open_browser": False,
        "ServerApp.allow_root": True,
        "ServerApp.answer_yes": True,
        "ServerApp.log_level": log_level(),
        "LabApp.log_level": log_level(),
        # JupyterLab keeps a copy of what it opens; not among the course's own files
        "ContentsManager.checkpoints_class": CHECKPOINTS,
        "AsyncGenericFileCheckpoints.root_dir": places.state / "checkpoints",
        # outlives the sign-in to the machine, so that yesterday's page is still let in
        "ServerApp.cookie_secret_file": _cookie_secret(places.state),
        "IdentityProvider.login_handler_class": "spenningsfelt.jupyter.closed.ClosedHandler",
        "ServerApp.kernel_websocket_connection_class": f"{mends}.connection.Connection",
        "ServerApp.session_manager_class": f"{mends}.ending_kernels.Sessions",
        "ServerApp.kernel_manager_class": f"{mends}.ending_kernels.Kernels",
        "MappingKernelManager.cull_idle_timeout": UNATTENDED,
        "MappingKernelManager.cull_interval": LOOK,
        **({"KernelManager.transport": "ipc"} if places.sockets else {}),
    }
    return [f"--{name}={value}" for name, value in arguments.items()]


def _cookie_secret(state: Path) -> Path:
    """Where the secret that the browser's cookie is sealed with lies. One cut short by a full disk is taken away."""
    file = state / "cookie-secret"
    if file.exists() and file.stat().st_size < SECRET:
        file.unlink()
    return file


def _no_core_files() -> None:
    """A kernel that crashes holds the leader's words in its memory: the system is asked to write none of it down."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


async def _start_first(server: Any, first: str) -> None:
    """Start the first module's kernel while the browser still loads; JupyterLab finds its session by the path."""
    number, language = Path(first).name[:2], Path(first).parent.name
    try:
        session = await server.session_manager.create_session(
            path=first, name=Path(first).name, type="notebook", kernel_name="python3"
        )
        client = server.kernel_manager.get_kernel(session["kernel"]["id"]).client()
        client.start_channels()
        await client.wait_for_ready(timeout=60)
        client.execute(
            f'from spenningsfelt import Module; Module("{number}", "{language}").warm()',
            silent=True,
        )
        await client.get_shell_msg(timeout=60)
        client.stop_channels()
    except Exception as error:  # a head start only: the page starts its own kernel
        server.log.info("The first kernel was not started ahead: %s", type(error).__name__)
