"""Where the measurements take place: folders of their own, a clean environment, a browser, a warm start."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen
from playwright.sync_api import BrowserContext, Playwright

from tests.course import REPOSITORY

Timed = Callable[[], float]


@frozen
class Workspace:
    """A folder that goes away afterwards, and how often to measure.

    `rounds`: rounds that count. `warm`: rounds before them that do not, so that bytecode, the browser's cache and
    matplotlib's list of fonts are there.
    """

    folder: Path
    rounds: int
    warm: int

    @property
    def environment(self) -> dict[str, str]:
        """For kernels and servers: an empty home, the course importable, nothing of the user's own settings."""
        keep = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("JUPYTER", "XDG_", "SPENNINGSFELT_", "PYTHON", "MPL", "IPYTHON"))
        }
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return {
            **keep,
            "HOME": str(home),
            "PYTHONPATH": str(REPOSITORY / "lib"),
            "PYTHONSAFEPATH": "1",
            "SPENNINGSFELT_ANSWERS": str(self.folder / "answers"),
            "JUPYTER_PREFER_ENV_PATH": "1",
            **{
                f"JUPYTER_{kind}_DIR": str(home / kind.lower())
                for kind in ("CONFIG", "DATA", "RUNTIME")
            },
            "JUPYTERLAB_SETTINGS_DIR": str(home / "lab-settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(home / "lab-workspaces"),
            "IPYTHONDIR": str(home / "ipython"),
            "MPLCONFIGDIR": str(home / "matplotlib"),
        }

    def in_turn(self, *sides: Timed) -> list[list[float]]:
        """Measure A B … A B …: one list of values a side, warm-up rounds left out."""
        taken: list[list[float]] = [[] for _ in sides]
        for number in range(self.warm + self.rounds):
            for side, values in zip(sides, taken, strict=True):
                value = side()
                if number >= self.warm:
                    values.append(value)
        return taken


@contextmanager
def workspace(rounds: int, warm: int) -> Iterator[Workspace]:
    """A workspace; this process's own Jupyter folders are in it too, for the time being."""
    folder = Path(tempfile.mkdtemp(prefix="spf-"))  # short: kernels' sockets lie under it
    before = dict(os.environ)
    try:
        place = Workspace(folder, rounds, warm)
        os.environ.update(place.environment)
        yield place
    finally:
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def chromium() -> str:
    """The browser's path; as the tests find it."""
    path = os.environ.get("SPENNINGSFELT_CHROMIUM") or shutil.which("chromium")
    if not path:
        sys.exit("No browser: run «python start.py test», which finds or fetches one.")
    return path


def person(playwright: Playwright, profile: Path) -> BrowserContext:
    """A browser already running, with a profile on disk, so that its caches are a returning user's."""
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=chromium(),
        args=["--no-sandbox"],
        viewport={"width": 1280, "height": 900},
    )
    context.set_default_timeout(60_000)
    return context


def file_system() -> str:
    """The kind of file system that temporary files, and the answers measured, lie on."""
    place = Path(tempfile.gettempdir()).resolve()
    best = ("", "unknown")
    try:
        mounts = Path("/proc/mounts").read_text("utf-8").splitlines()
    except OSError:
        return best[1]
    for _, point, kind, *_ in (line.split() for line in mounts):
        if place.is_relative_to(point) and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1]
