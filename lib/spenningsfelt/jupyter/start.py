"""Open the course: the one that is running, else JupyterLab started in course mode."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout

from spenningsfelt.jupyter.folders import Folders, folders, make
from spenningsfelt.jupyter.open_browser import open_browser
from spenningsfelt.jupyter.port import choose_port, remembered
from spenningsfelt.jupyter.running import address, running_server
from spenningsfelt.jupyter.server import serve

LONGEST_START = (
    60  # seconds; a machine so slow that another start is not ready by then starts its own
)
PATIENCE = 8  # seconds until one whose browser has not come is told the address
FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}
Say = Callable[..., None]


def launch(notebooks: Path, first: str, *, port: int | None, browser: bool, say: Say) -> int:
    """Open `first` (a path under `notebooks`) in the browser; returns an exit code when the course is closed.

    `say(key, **details)` prints a sentence from `texts/`. A course already running from the same folder is opened
    instead of a second one; one that is being started is waited for. The port is remembered: another one would be
    another origin to the browser, which keeps unsaved words by origin.
    """
    places = folders()
    starting = FileLock(places.state / "starting.lock")
    try:
        make(places)
        with contextlib.suppress(OSError, NotImplementedError, Timeout):  # a disk without locks
            starting.acquire(timeout=LONGEST_START)
        running = running_server(places.runtime, notebooks)
        if running:
            return _show(address(*running, first), places, browser, say)
        return _start(places, notebooks, first, port, browser, say, starting.release)
    except OSError as error:
        if error.errno not in FULL | CLOSED:
            raise
        folder = str(error.filename or places.state)
        say("disk-full" if error.errno in FULL else "folder-closed", folder=folder)
        return 1
    finally:
        starting.release()


def _show(url: str, places: Folders, browser: bool, say: Say) -> int:
    say("running" if browser else "running-yourself", url=url)
    if browser:
        open_browser(url, places.runtime)
    return 0


def _start(
    places: Folders,
    notebooks: Path,
    first: str,
    port: int | None,
    browser: bool,
    say: Say,
    ready: Callable[[], None],
) -> int:
    usual = remembered(places.state / "port")
    chosen = choose_port(places.state / "port", port)
    if chosen is None:
        say("no-port", port=str(port))
        return 1
    if chosen not in (port, usual):
        say("port-taken")

    def opened(url: str) -> None:
        ready()
        came = not browser or open_browser(url, places.runtime)
        say("open" if browser and came else "open-yourself", url=url)
        say("stop")

    def nobody_came(url: str) -> None:
        if browser:
            say("not-opened", url=url)

    serve(places, notebooks, first, chosen, opened, (PATIENCE, nobody_came))
    say("stopped")
    return 0
