"""A browser for the tests: one that is here, else Playwright's own, else Debian's. It counts only if it starts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from setup_course.installer import clean
from setup_course.places import Place
from setup_course.progress import Progress, SetupFailed

VARIABLE = "SPENNINGSFELT_CHROMIUM"
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
MAC = ("Google Chrome", "Chromium", "Microsoft Edge")
WINDOWS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
START_TIME = 60  # seconds: a first start on a slow machine
FETCH_TIME = 600
ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as p: print(p.chromium.executable_path)"
)


def starts(browser: str) -> bool:
    """True when this program opens a page without a window."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={profile}",
            "--dump-dom",
        ]
        try:
            done = subprocess.run(
                [*command, "about:blank"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=START_TIME,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    return done.returncode == 0 and b"<html" in done.stdout


def usual_places(environment: Mapping[str, str], platform: str) -> Iterator[str]:
    """Programs that may be a Chromium, the likeliest first: on the path, then where each system puts them."""
    for name in NAMES:
        found = shutil.which(name, path=environment.get("PATH", ""))
        if found:
            yield found
    places: list[Path] = []
    if platform == "darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            places += [folder / f"{name}.app" / "Contents" / "MacOS" / name for name in MAC]
    if platform == "win32":
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            places += [
                Path(environment[variable]) / name for name in WINDOWS if variable in environment
            ]
    yield from (str(place) for place in places if place.exists())


def find(place: Place, progress: Progress) -> str:
    """A browser that starts, fetched if need be. Raises `SetupFailed` when none can be had."""
    asked = os.environ.get(VARIABLE)
    if asked:
        if starts(asked):
            return asked
        raise SetupFailed("browser-asked", variable=VARIABLE, browser=asked)
    for browser in usual_places(os.environ, sys.platform):
        if starts(browser):
            return browser
    return _playwright(place, progress) or _debian(place, progress) or _none()


def _none() -> str:
    raise SetupFailed("browser-none", variable=VARIABLE)


def _playwright(place: Place, progress: Progress) -> str | None:
    """Playwright's own Chromium, kept beside the course's Python."""
    os.environ["PLAYWRIGHT_BROWSERS_PATH"] = str(place.folder / "browsers")
    named = _said(place, [str(place.python), "-c", ASK_PLAYWRIGHT], START_TIME).strip()
    if named and starts(named):
        return named
    with progress.stage("stage-browser"):
        _said(
            place,
            [str(place.python), "-m", "playwright", "install", "--no-shell", "chromium"],
            FETCH_TIME,
        )
    return named if named and starts(named) else None


def _debian(place: Place, progress: Progress) -> str | None:
    """Debian's package, where we may install one: a container, a build machine."""
    if sys.platform == "win32" or not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    quiet = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    with progress.stage("stage-browser-debian"):
        _said(place, [*quiet, "update"], FETCH_TIME)
        _said(
            place,
            [*quiet, "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
            FETCH_TIME,
        )
    browser = shutil.which("chromium")
    return browser if browser and starts(browser) else None


def _said(place: Place, command: list[str], seconds: int) -> str:
    """What a command prints, nothing when it fails; its complaints go to the log."""
    environment = {**clean(os.environ), "DEBIAN_FRONTEND": "noninteractive"}
    with place.log.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(command)}\n")
        log.flush()
        try:
            done = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                errors="replace",
                timeout=seconds,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            log.write(f"{error}\n")
            return ""
        log.write(done.stdout)
    return done.stdout if done.returncode == 0 else ""
