"""The real course for the tests: a server of its own, with its own home and its own answers."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
NOTEBOOKS = REPOSITORY / "notebooks"


def free_port() -> int:
    """A port nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until(what: Callable[[], Any], seconds: float = 30, saying: str = "") -> Any:
    """Ask again until the answer is true; fail with `saying` after a generous while."""
    end = time.monotonic() + seconds
    while True:
        answer = what()
        if answer:
            return answer
        assert time.monotonic() < end, saying or f"{what} never came true"
        time.sleep(0.05)


def copy_of_the_course(folder: Path) -> Path:
    """Another copy of the course on the same machine."""
    for name in ("data", "notebooks", "lib/spenningsfelt"):
        shutil.copytree(
            REPOSITORY / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    return folder


class Server:
    """A running course, started as a user starts it, in a home folder of its own."""

    def __init__(self, home: Path, checkout: Path = REPOSITORY, port: int | None = None) -> None:
        self.home, self.checkout, self.port = home, checkout, port or free_port()
        self.answers = home / "answers"
        self.more: dict[str, str] = {}
        self.python = sys.executable
        self.process: subprocess.Popen[str] | None = None
        self.url = ""
        self.token = ""

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a user with an empty home folder."""
        keep = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("JUPYTER", "XDG_", "SPENNINGSFELT_", "PYTHON"))
        }
        return {
            **keep,
            "HOME": str(self.home),
            "SPENNINGSFELT_ANSWERS": str(self.answers),
            "SPENNINGSFELT_LANGUAGE": "nb",
            "PYTHONPATH": str(self.checkout / "lib"),
            "TMPDIR": str(self.home),
            **self.more,
        }

    def start(self, *arguments: str, tries: int = 3) -> Server:
        """Start the course and wait until it says where it is open."""
        self.home.mkdir(parents=True, exist_ok=True)
        command = [
            self.python,
            "-m",
            "spenningsfelt",
            "start",
            "--no-browser",
            "--port",
            str(self.port),
            *arguments,
        ]
        self.process = subprocess.Popen(
            command,
            cwd=self.home,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        assert self.process.stdout
        said = ""
        for line in self.process.stdout:
            said += line
            found = re.search(r"(http://127\.0\.0\.1:\d+/)\S*token=(\w+)", line)
            if found:
                self.url, self.token = found[1], found[2]
                return self
        if (
            str(self.port) in said and tries > 1
        ):  # another test's program was given the number meanwhile
            self.port = free_port()
            return self.start(*arguments, tries=tries - 1)
        raise AssertionError(f"the course did not start:\n{said}")

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End the server; SIGKILL for a machine that loses its power."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def ask(self, path: str, method: str = "GET") -> bytes:
        """What the server answers one who is let in."""
        request = urllib.request.Request(
            f"{self.url}{path}", method=method, headers={"Authorization": f"token {self.token}"}
        )
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=20) as response:
            return bytes(response.read())

    def api(self, path: str, method: str = "GET") -> Any:
        """Ask the server's own interface."""
        body = self.ask(f"api/{path}", method)
        return json.loads(body) if body else None

    def page_config(self, path: str = "doc/tree/nb/00-start-her.ipynb") -> dict[str, Any]:
        """What the page at an address is told of JupyterLab's parts."""
        page = self.ask(path).decode()
        told = re.search(r'<script[^>]*id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.S)
        assert told
        return dict(json.loads(told[1]))

    def sessions(self) -> list[dict[str, Any]]:
        """The sessions (a module and its kernel) now running."""
        found: list[dict[str, Any]] = self.api("sessions")
        return found

    def quiet(self) -> None:
        """End every kernel, also one being started ahead, and wait until they are gone."""
        until(self._no_kernel, saying="a kernel would not end")

    def _no_kernel(self) -> bool:
        with contextlib.suppress(urllib.error.HTTPError):  # one is half-way there: ask again
            running = [
                (kind, one["id"]) for kind in ("sessions", "kernels") for one in self.api(kind)
            ]
            pids = self.kernel_pids()
            with ThreadPoolExecutor() as asking:
                ended = [asking.submit(self._end, kind, one) for kind, one in running]
                until(lambda: all(end.done() for end in ended) or not self.sessions())
                # asked politely alone, ipykernel often waits two seconds and a half
                for pid in pids:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            return not self.api("kernels")
        return False

    def _end(self, kind: str, one: str) -> None:
        with contextlib.suppress(urllib.error.HTTPError):  # gone meanwhile
            self.api(f"{kind}/{one}", "DELETE")

    def kernel_pid(self, path: str) -> int:
        """The process of the kernel behind a module, once there is one."""
        return int(until(lambda: self.kernel_pids(path), saying=f"no kernel behind {path}")[0])

    def kernel_pids(self, path: str | None = None) -> list[int]:
        """The processes of the kernels behind modules now; one that ends meanwhile is not among them."""
        kernels = [s["kernel"]["id"] for s in self.sessions() if path in (None, s["path"])]
        return [
            int(p.name)
            for p in Path("/proc").iterdir()
            if p.name.isdigit() and any(k in _command(p) for k in kernels)
        ]

    def saved(self) -> dict[str, Any]:
        """Every latest answer on disk, read by a new process's eyes: from the files."""
        from spenningsfelt.answers import Answers

        answers = Answers(self.answers, device="reader00")
        return {i: v.value for i in answers.ids() if (v := answers.latest(i))}


def _command(process: Path) -> str:
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return ""
