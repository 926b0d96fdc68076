"""`start.py wheels FOLDER`: what the course builds on, for a system and a Python like these, to carry along.

`spenningsfelt pack` asks for it, and not people: it lays the folder beside `start.py`, where `sources.py` finds it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from setup_course.filling import BUILD, RUNTIME, UV, by_pip, make, pip
from setup_course.installer import CommandFailed, explained, run
from setup_course.places import Place, user_data
from setup_course.progress import Progress, SetupFailed
from setup_course.sources import Source, beside, note

LOG = "wheels.log"


def fetch(course: Path, folder: Path, progress: Progress) -> None:
    """Fill `folder` with every locked package that fits this machine, and a note of what it fits.

    Raises `SetupFailed` with what to tell the user.
    """
    source = beside(course, progress)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as passing:
        place = Place(Path(passing) / "python", course)
        place.folder.mkdir()
        try:
            with progress.stage("stage-wheels"):
                _fetch(place, folder, source)
        except SetupFailed as failed:
            if failed.key == "no-network":
                raise SetupFailed("wheels-no-network") from failed
            raise SetupFailed(failed.key, **failed.values | {"log": _kept(place.log)}) from failed
    note(folder)


def _fetch(place: Place, folder: Path, source: Source) -> None:
    make(place)
    # pip makes ready what has no wheel, to see what it is: by what is locked, and nothing that is fetched beside
    by_pip(place, place.course / BUILD, source, "2")
    variables, given = source.pip()
    only = ["--require-hashes", "--no-deps", "--no-build-isolation", "--retries", "2", *given]
    download = [*pip(place), "download", "--dest", str(folder), *only]
    for name in (BUILD, RUNTIME, UV):
        try:
            run(place, [*download, "-r", str(place.course / name)], variables)
        except CommandFailed as failed:
            fault = explained(place, str(failed))
            if name != UV or fault.key != "failed":  # pip does it where there is no uv
                raise fault from failed


def _kept(log: Path) -> Path:
    """The log where it stays when the passing place goes."""
    kept = user_data(os.environ) / "spenningsfelt" / LOG
    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(log, kept)
    return kept
