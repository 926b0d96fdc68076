"""Fills the course's own Python with the locked packages: by uv, else by pip; every hash is checked."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
import sys
import venv
from pathlib import Path

from setup_course.installer import CommandFailed, explained, run
from setup_course.places import Place
from setup_course.progress import Progress, SetupFailed
from setup_course.sources import NETWORK, Source

RUNTIME, TESTS = "requirements.lock", "requirements-test.lock"
UV = "requirements-uv.lock"
BUILD = "requirements-build.lock"  # what a package that has no wheel is built with
PIP_THAT_SERVES_OTHERS = (22, 3)  # the first with `pip --python`
NOT_THE_PACKAGES = ("disk-full", "no-pip")  # faults that other packages do not mend


def make(place: Place) -> None:
    """Make the place: a Python with nothing in it that finds the course's library."""
    place.clear()
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(place.folder)
    place.point_at_library()


def fill(place: Place, lock: Path, progress: Progress, source: Source) -> None:
    """Install the lock file. A folder of packages that does not do is said, and the network tried."""
    if source.folder:
        try:
            return _fill(place, lock, progress, source)
        except SetupFailed as failed:
            if failed.key in NOT_THE_PACKAGES:
                raise
            progress.say("packed-failed")
    return _fill(place, lock, progress, NETWORK)


def _fill(place: Place, lock: Path, progress: Progress, source: Source) -> None:
    """Install the lock file: by uv where it can be had, and by pip when uv does not manage."""
    stage = "stage-packed" if source.folder else "stage-packages"
    uv = shutil.which("uv") or shutil.which("uv", path=str(place.python.parent))
    if not uv:
        with progress.stage("stage-tools"):
            uv = _uv_by_pip(place, lock.parent / UV, source)
    fault = None
    if uv:
        with progress.stage(stage):
            fault = _by_uv(place, uv, lock, source)
        if fault is None:
            return
        if fault.key == "failed":
            make(place)  # pip would take what uv left half-made for whole
    with progress.stage("stage-otherwise" if fault else stage):
        try:
            by_pip(place, lock, source, "2")
        except SetupFailed as failed:
            raise (fault if fault and failed.key == "no-pip" else failed) from failed


def by_pip(place: Place, lock: Path, source: Source, retries: str) -> None:
    """Install a lock file by pip. Raises `SetupFailed`."""
    variables, given = source.pip()
    install = [*pip(place), "install", "--require-hashes", "--retries", retries, *given]
    try:
        for options in _steps(lock):
            run(place, [*install, *options], variables)
    except CommandFailed as failed:
        raise explained(place, str(failed)) from failed


def _by_uv(place: Place, uv: str, lock: Path, source: Source) -> SetupFailed | None:
    """Install by uv. A fault that pip may get around is returned; a full disk is raised at once."""
    variables, given = source.uv()
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
    if lock.name in (UV, BUILD):
        return [["-r", str(lock)]]
    return [["-r", str(build)], ["--no-build-isolation", "-r", str(lock)]]


def _uv_by_pip(place: Place, lock: Path, source: Source) -> str | None:
    """Install uv in the place: it fetches everything else many times faster. None when it cannot be had here."""
    try:
        by_pip(place, lock, source, "1")
    except SetupFailed as failed:
        if failed.key != "failed":
            raise  # the rest would be fetched from the same places
    return shutil.which("uv", path=str(place.python.parent))


def pip(place: Place) -> list[str]:
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
