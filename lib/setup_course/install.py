"""Makes the course's own Python and fills it with the locked packages: by uv, else by pip; every hash is checked."""

from __future__ import annotations

import contextlib
import errno
import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Iterator, Mapping
from pathlib import Path

from setup_course.alone import alone
from setup_course.moved import mend_scripts
from setup_course.pip_settings import uv_settings
from setup_course.places import LOCK, Place, choose, conda_place
from setup_course.progress import Progress, SetupFailed, seconds_since

RUNTIME, TESTS, UV = "requirements.lock", "requirements-test.lock", "requirements-uv.lock"
ROOM = {
    RUNTIME: 450,
    TESTS: 1000,
}  # megabytes on disk when all is installed, a little less than measured
PIP_THAT_SERVES_OTHERS = (22, 3)  # the first with `pip --python`
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# What Python, uv and pip call the faults that a user can do something about. The first that is found is told.
SIGNS = {
    "disk-full": (
        "No space left",
        "Disk quota exceeded",
        "File too large",
        "not enough space on the disk",
        "os error 28",
        "os error 122",
        "os error 112",
    ),
    "not-trusted": ("CERTIFICATE_VERIFY_FAILED", "invalid peer certificate", "UnknownIssuer"),
    "no-network": (
        "Failed to establish a new connection",
        "NewConnectionError",
        "Could not connect",
        "dns error",
        "tcp connect error",
        "error sending request",
        "Connection refused",
        "Network is unreachable",
        "name resolution",
        "getaddrinfo failed",
        "client error (Connect)",
        "ConnectTimeout",
        "timed out",
        "ProxyError",
        "No route to host",
        "operation timed out",
    ),
}
# Settings that make Python or an installer work somewhere else, or on something else, than they are told here.
LED_ASTRAY = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_PYTHON",
    "PIP_CONSTRAINT",
    "PIP_REQUIREMENT",
    "PIP_DRY_RUN",
    "PIP_NO_DEPS",
    "UV_PYTHON",
    "UV_SYSTEM_PYTHON",
    "UV_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_EXCLUDE",
)


class CommandFailed(Exception):
    """An installer ended with a fault; the text is what it said."""


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would lead Python or the installers astray."""
    kept = {key: value for key, value in environment.items() if key not in LED_ASTRAY}
    return {**kept, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "UV_PYTHON_DOWNLOADS": "never"}


def prepare(course: Path, lock_name: str, progress: Progress) -> Place:
    """A place where everything in the lock file is installed. Raises `SetupFailed` with what to tell the user."""
    lock = course / lock_name
    conda = conda_place(course) if lock_name == RUNTIME else None
    with _told_when_full():
        place = conda or choose(course, lock_name, os.environ)
        if not place.ready(lock_name):
            with alone(place.folder / LOCK, lambda: progress.say("waiting")):
                if not place.ready(lock_name):
                    _install(place, lock, progress)
        if conda and not (conda.packages() / "spenningsfelt.pth").exists():
            conda.point_at_library()
        _follow(place)
    return place


@contextlib.contextmanager
def _told_when_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise SetupFailed("disk-full") from error
        raise SetupFailed("stopped", why=error) from error


def _follow(place: Place) -> None:
    """Notice that the folder has been moved since it was set up."""
    before = None if place.active else place.said().get("folder")
    if before and before != str(place.folder) and os.access(place.folder, os.W_OK):
        mend_scripts(place.folder, before)
        place.write_stamp(place.locks())


def _install(place: Place, lock: Path, progress: Progress) -> None:
    """Make the place, or bring it up to date; the stamp is only there while the place is whole."""
    started, had = time.monotonic(), place.locks()
    adds_only = had.get(RUNTIME) == place.wanted(RUNTIME) and lock.name == TESTS
    progress.say("again" if had else "first-time")
    if not had:
        _check_room(place, lock.name)
        with progress.stage("stage-folder"):
            _make(place)
    elif not adds_only:
        place.stamp.unlink()
    try:
        _fill(place, lock, progress)
    except SetupFailed as failed:
        if (
            had and failed.key == "no-network"
        ):  # both installers fetch everything before they change anything
            place.write_stamp(had)
        raise
    names = (
        (RUNTIME, TESTS) if lock.name == TESTS else (lock.name,)
    )  # the tests' lock file holds all of the other
    place.write_stamp({name: place.wanted(name) for name in names})
    progress.say("done", seconds=seconds_since(started))


def _check_room(place: Place, lock_name: str) -> None:
    free = shutil.disk_usage(place.folder).free // 1_000_000
    if free < ROOM.get(lock_name, 0):
        raise SetupFailed("disk-small", needed=ROOM[lock_name], free=free)


def _make(place: Place) -> None:
    place.clear()
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(place.folder)
    place.point_at_library()


def _fill(place: Place, lock: Path, progress: Progress) -> None:
    """Install the lock file: by uv where it can be had, and by pip when uv does not manage."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(place.python.parent))
    if not uv:
        with progress.stage("stage-tools"):
            uv = _uv_by_pip(place, lock.parent / UV)
    fault = None
    if uv:
        with progress.stage("stage-packages"):
            fault = _by_uv(place, uv, lock)
        if fault is None:
            return
    with progress.stage("stage-otherwise" if fault else "stage-packages"):
        try:
            _by_pip(place, lock, "2")
        except SetupFailed as failed:
            raise (fault if fault and failed.key == "no-pip" else failed) from failed


def _by_pip(place: Place, lock: Path, retries: str) -> None:
    try:
        _run(
            place,
            [*_pip(place), "install", "--require-hashes", "--retries", retries, "-r", str(lock)],
        )
    except CommandFailed as failed:
        raise _explained(place, str(failed)) from failed


def _by_uv(place: Place, uv: str, lock: Path) -> SetupFailed | None:
    """Install by uv. A fault that pip may get around is returned; a full disk is raised at once."""
    variables, options = uv_settings(os.environ)
    command = [
        uv,
        "pip",
        "install",
        "--python",
        str(place.python),
        "--require-hashes",
        "--no-progress",
        *options,
    ]
    try:
        _run(place, [*command, "-r", str(lock)], variables)
    except CommandFailed as failed:
        fault = _explained(place, str(failed))
        if fault.key == "disk-full":
            raise fault from failed
        return fault
    return None


def _uv_by_pip(place: Place, lock: Path) -> str | None:
    """Install uv in the place: it fetches everything else many times faster. None when it cannot be had here."""
    try:
        _by_pip(place, lock, "1")
    except SetupFailed as failed:
        if failed.key != "failed":
            raise  # the rest would be fetched from the same places
    return shutil.which("uv", path=str(place.python.parent))


def _pip(place: Place) -> list[str]:
    """The command of a pip that installs into the place: this Python's own, else the one that Python carries along."""
    served = importlib.util.find_spec("pip") and importlib.metadata.version("pip").split(".")[:2]
    if served and tuple(map(int, served)) >= PIP_THAT_SERVES_OTHERS:
        return [sys.executable, "-m", "pip", "--python", str(place.python)]
    own = [str(place.python), "-m", "pip"]
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupFailed("no-pip", package=f"python3.{sys.version_info[1]}-venv")
    try:
        _run(place, [str(place.python), "-m", "ensurepip", "--default-pip"])
    except CommandFailed as failed:
        raise _explained(place, str(failed)) from failed
    return own


def _run(place: Place, command: list[str], variables: Mapping[str, str] | None = None) -> None:
    """Run an installer with its words in the log. Raises `CommandFailed` with what it said."""
    environment = {
        **clean(os.environ),
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        **(variables or {}),
    }
    done = subprocess.run(
        command,
        env=environment,
        cwd=place.folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with (
        contextlib.suppress(OSError),
        place.log.open("a", encoding="utf-8", errors="replace") as log,
    ):
        log.write(f"$ {' '.join(command)}\n{done.stdout}\n")
    if done.returncode:
        raise CommandFailed(done.stdout)


def _explained(place: Place, said: str) -> SetupFailed:
    """The sentence for a failed installer: the fault that the user can do something about, else where the log is."""
    for key, signs in SIGNS.items():
        if any(sign in said for sign in signs):
            return SetupFailed(key, log=place.log)
    return SetupFailed("failed", log=place.log)
