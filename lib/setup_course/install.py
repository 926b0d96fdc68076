"""Makes the course's own Python and fills it with the locked packages: by uv, else by pip; every hash is checked."""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import os
import shutil
import sys
import time
import venv
from collections.abc import Iterator
from pathlib import Path

from setup_course.alone import alone
from setup_course.installer import NO_ROOM, CommandFailed, explained, run
from setup_course.moved import mend_scripts
from setup_course.pip_settings import uv_settings
from setup_course.places import LOCK, Place, choose, conda_place
from setup_course.progress import Progress, SetupFailed, seconds_since
from setup_course.whole import doubted, whole

RUNTIME, TESTS = "requirements.lock", "requirements-test.lock"
UV = "requirements-uv.lock"
BUILD = "requirements-build.lock"  # what a package that has no wheel is built with
ROOM = {
    RUNTIME: 450,
    TESTS: 1000,
}  # megabytes on disk when all is installed, a little less than measured
PIP_THAT_SERVES_OTHERS = (22, 3)  # the first with `pip --python`


def prepare(course: Path, lock_name: str, progress: Progress) -> Place:
    """A place where everything in the lock file is installed. Raises `SetupFailed` with what to tell the user."""
    lock = course / lock_name
    conda = conda_place(course) if lock_name == RUNTIME else None
    if conda and doubted():
        raise SetupFailed("conda-incomplete")
    with _told_when_full():
        place = conda or choose(course, lock_name, os.environ)
        if not place.ready(lock_name) or doubted():
            with alone(place.folder / LOCK, lambda: progress.say("waiting")):
                if place.ready(lock_name) and not whole(place):
                    place.stamp.unlink()
                if not place.ready(lock_name):
                    _install(place, lock, progress)
        _follow(place)
    return place


@contextlib.contextmanager
def _told_when_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise SetupFailed("disk-full") from error
        if isinstance(error, PermissionError) and error.filename:
            raise SetupFailed("forbidden", program=error.filename) from error
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
    progress.say("again" if had else "first-time")
    if had:
        _renew(place, lock, had, progress)
    if not had or not _looked_at(place, progress):
        _make_anew(place, lock, progress)
        if not _looked_at(place, progress):
            raise SetupFailed("incomplete", log=place.log)
    # the tests' lock file holds all of the other
    names = (RUNTIME, TESTS) if lock.name == TESTS else (lock.name,)
    place.write_stamp({name: place.wanted(name) for name in names})
    progress.say("done", seconds=seconds_since(started))


def _renew(place: Place, lock: Path, had: dict[str, str], progress: Progress) -> None:
    """Install over what is there."""
    if not (had.get(RUNTIME) == place.wanted(RUNTIME) and lock.name == TESTS):
        place.stamp.unlink()  # the tests' packages only come beside: the course can be opened meanwhile
    try:
        _fill(place, lock, progress)
    except SetupFailed as failed:
        if failed.key in ("no-network", "proxy"):
            place.write_stamp(had)  # the installers fetch everything before they change anything
        raise


def _make_anew(place: Place, lock: Path, progress: Progress) -> None:
    _check_room(place, lock.name)
    with progress.stage("stage-folder"):
        _make(place)
    _fill(place, lock, progress)


def _looked_at(place: Place, progress: Progress) -> bool:
    with progress.stage("stage-look"):
        return whole(place)


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
        if fault.key == "failed":
            _make(place)  # pip would take what uv left half-made for whole
    with progress.stage("stage-otherwise" if fault else "stage-packages"):
        try:
            _by_pip(place, lock, "2")
        except SetupFailed as failed:
            raise (fault if fault and failed.key == "no-pip" else failed) from failed


def _by_pip(place: Place, lock: Path, retries: str) -> None:
    install = [*_pip(place), "install", "--require-hashes", "--retries", retries]
    try:
        for options in _steps(lock):
            run(place, [*install, *options])
    except CommandFailed as failed:
        raise explained(place, str(failed)) from failed


def _by_uv(place: Place, uv: str, lock: Path) -> SetupFailed | None:
    """Install by uv. A fault that pip may get around is returned; a full disk is raised at once."""
    variables, given = uv_settings(os.environ)
    install = [uv, "pip", "install", "--python", str(place.python), "--require-hashes"]
    try:
        for options in _steps(lock):
            run(place, [*install, "--no-progress", *given, *options], variables)
    except CommandFailed as failed:
        fault = explained(place, str(failed))
        if fault.key == "disk-full":
            raise fault from failed
        return fault
    return None


def _steps(lock: Path) -> list[list[str]]:
    """What is installed, in order. A package without a wheel is built with what is locked, and fetches nothing more."""
    build = lock.parent / BUILD
    if lock.name == UV:
        return [["-r", str(lock)]]
    return [["-r", str(build)], ["--no-build-isolation", "-r", str(lock)]]


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
        run(place, [str(place.python), "-m", "ensurepip", "--default-pip"])
    except CommandFailed as failed:
        raise explained(place, str(failed)) from failed
    return own
