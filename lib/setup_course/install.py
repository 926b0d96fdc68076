"""Makes the course's own Python, sees that it is whole, and brings it up to date."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from setup_course.alone import alone
from setup_course.filling import RUNTIME, TESTS, fill, make
from setup_course.installer import NO_ROOM
from setup_course.moved import mend_scripts
from setup_course.places import LOCK, Place, choose, conda_place
from setup_course.progress import Progress, SetupFailed, seconds_since
from setup_course.sources import NETWORK, Source, beside
from setup_course.whole import doubted, whole

ROOM = {
    RUNTIME: 450,
    TESTS: 1000,
}  # megabytes on disk when all is installed, a little less than measured


def prepare(course: Path, lock_name: str, progress: Progress) -> Place:
    """A place where everything in the lock file is installed. Raises `SetupFailed` with what to tell the user."""
    lock = course / lock_name
    conda = conda_place(course) if lock_name == RUNTIME else None
    if conda and doubted():
        raise SetupFailed("conda-incomplete")
    with told_when_full():
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
def told_when_full() -> Iterator[None]:
    """What the disk does not allow, as `SetupFailed`."""
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
    source = beside(place.course, progress) if lock.name == RUNTIME else NETWORK
    first = "first-time-packed" if source.folder else "first-time"
    progress.say("again" if had else first)
    if had:
        _renew(place, lock, had, progress, source)
    if not had or not _looked_at(place, progress):
        _make_anew(place, lock, progress, source)
        if not _looked_at(place, progress):
            raise SetupFailed("incomplete", log=place.log)
    # the tests' lock file holds all of the other
    names = (RUNTIME, TESTS) if lock.name == TESTS else (lock.name,)
    place.write_stamp({name: place.wanted(name) for name in names})
    progress.say("done", seconds=seconds_since(started))


def _renew(
    place: Place, lock: Path, had: dict[str, str], progress: Progress, source: Source
) -> None:
    """Install over what is there."""
    if not (had.get(RUNTIME) == place.wanted(RUNTIME) and lock.name == TESTS):
        place.stamp.unlink()  # the tests' packages only come beside: the course can be opened meanwhile
    try:
        fill(place, lock, progress, source)
    except SetupFailed as failed:
        # the installers fetch everything before they change anything, but one may have been stopped in the middle
        if failed.key in ("no-network", "proxy") and whole(place):
            place.write_stamp(had)
        raise


def _make_anew(place: Place, lock: Path, progress: Progress, source: Source) -> None:
    _check_room(place, lock.name)
    with progress.stage("stage-folder"):
        make(place)
    fill(place, lock, progress, source)


def _looked_at(place: Place, progress: Progress) -> bool:
    with progress.stage("stage-look"):
        return whole(place)


def _check_room(place: Place, lock_name: str) -> None:
    free = shutil.disk_usage(place.folder).free // 1_000_000
    if free < ROOM.get(lock_name, 0):
        raise SetupFailed("disk-small", needed=ROOM[lock_name], free=free)
