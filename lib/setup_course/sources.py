"""Where the installers take packages from: the network, or `wheels/` beside `start.py` in a zip that a trainer made."""

from __future__ import annotations

import json
import os
import platform
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from setup_course.pip_settings import uv_settings
from setup_course.places import python_version
from setup_course.progress import Progress

FOLDER, NOTE = "wheels", "made-for.json"
SYSTEMS = {"win32": "Windows", "darwin": "macOS", "linux": "Linux"}


@dataclass(frozen=True)
class Source:
    """A place to take packages from; `folder` is None for the network."""

    folder: Path | None = None

    def pip(self) -> tuple[dict[str, str], list[str]]:
        """pip's variables and options: with a folder, what is set on this machine leads it nowhere else."""
        if self.folder is None:
            return {}, []
        return {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}, _only(self.folder)

    def uv(self) -> tuple[Mapping[str, str], list[str]]:
        """uv's variables and options."""
        if self.folder is None:
            return uv_settings(os.environ)
        return {"UV_FIND_LINKS": ""}, ["--offline", "--no-config", *_only(self.folder)]


def _only(folder: Path) -> list[str]:
    # as an address: uv takes a comma in a path for the next one
    return ["--no-index", "--find-links", folder.as_uri()]


NETWORK = Source()


def here() -> dict[str, str]:
    """What decides whether packages fit: the system with its processor, and the Python."""
    processor = sysconfig.get_platform().rpartition("-")[2]
    if (
        sys.platform == "darwin"
    ):  # there that is what this Python was built for, which may be two kinds
        processor = platform.machine()
    system = SYSTEMS.get(sys.platform, sys.platform)
    return {"system": f"{system} ({processor})", "python": python_version()}


def note(folder: Path) -> None:
    """Write down in a folder of packages what they fit."""
    (folder / NOTE).write_text(json.dumps(here(), indent=1) + "\n", "utf-8")


def beside(course: Path, progress: Progress) -> Source:
    """The course's own folder of packages; the network where it has none, or where it says that they are for others."""
    folder = course / FOLDER
    try:
        fits = json.loads((folder / NOTE).read_text(encoding="utf-8"))
        made = {key: str(fits[key]) for key in here()}
    except (OSError, ValueError, KeyError, TypeError):
        return NETWORK
    if made != here():
        progress.say("packed-for-others", **made, **{f"own_{k}": v for k, v in here().items()})
        return NETWORK
    return Source(folder)
