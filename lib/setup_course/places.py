"""Where the course's own Python lies, and whether it is whole: `.venv` in the course's folder wherever that can be."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from setup_course.progress import SetupFailed

LOCK = ".set-up-lock"  # not .lock: uv takes one of that name here itself, and would wait for us for five minutes
LOG = "setup.log"
STAMP = ".stamp"
DEEPEST = 175  # characters: the longest path of an installed file below `.venv`, JupyterLab's
WINDOWS_LIMIT = 259
CANNOT_WRITE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST)


@dataclass(frozen=True)
class Place:
    """A folder for the course's Python. `course` is the folder of `start.py`; `active`: somebody else keeps it."""

    folder: Path
    course: Path
    active: bool = False

    @property
    def python(self) -> Path:
        """The interpreter."""
        if self.active:
            return Path(sys.executable)
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Written last: without it the folder is half-made."""
        return self.folder / STAMP

    @property
    def log(self) -> Path:
        """What the installers said."""
        return self.folder / LOG

    def packages(self) -> Path:
        """The folder where installed packages lie."""
        if self.active:
            return Path(sysconfig.get_path("purelib"))
        return Path(
            sysconfig.get_path(
                "purelib", "venv", {"base": str(self.folder), "platbase": str(self.folder)}
            )
        )

    def usable(self) -> bool:
        """True when the Python that this one stands on is still there, and still the same version."""
        said = dict(
            line.split(" = ", 1) for line in _lines(self.folder / "pyvenv.cfg") if " = " in line
        )
        home = Path(said.get("home", ""))
        below = home / "python.exe" if sys.platform == "win32" else self.python.resolve()
        if not (said.get("version") and home.is_dir() and below.exists() and self.python.exists()):
            return False
        # one that was replaced where it stood, as a distribution's upgrade does, no longer finds the packages
        return below != base_python().resolve() or said["version"].startswith(
            f"{python_version()}."
        )

    def said(self) -> dict[str, Any]:
        """The stamp: `locks` and `folder`; empty when the place is half-made or cannot be used."""
        try:
            said = json.loads(self.stamp.read_text(encoding="utf-8"))
            return (
                {"locks": dict(said["locks"]), "folder": str(said["folder"])}
                if self.usable()
                else {}
            )
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def locks(self) -> dict[str, str]:
        """Lock files that are installed here, with the hash of each."""
        return dict(self.said().get("locks", {}))

    def ready(self, lock_name: str) -> bool:
        """True when exactly this lock file is installed here; starts no process."""
        return self.active or self.locks().get(lock_name) == self.wanted(lock_name)

    def wanted(self, lock_name: str) -> str:
        """The hash of one of the course's lock files as it is now."""
        return digest(self.course / lock_name)

    def write_stamp(self, locks: Mapping[str, str]) -> None:
        """Say that these lock files are installed, in this folder."""
        draft = self.folder / (STAMP + ".new")
        draft.write_text(
            json.dumps({"locks": dict(locks), "folder": str(self.folder)}, indent=1) + "\n", "utf-8"
        )
        os.replace(draft, self.stamp)

    def point_at_library(self) -> None:
        """Let this Python find the course's own library, by a .pth file that is plain ASCII wherever the course lies.

        From `.venv` it is a relative path, which also survives that the whole folder is moved.
        """
        library = self.course / "lib"
        if self.folder.parent == self.course:
            line = os.path.relpath(library, self.packages()).replace(os.sep, "/")
        else:
            line = f"import sys; sys.path.append({ascii(str(library))})"
        self.packages().mkdir(parents=True, exist_ok=True)
        (self.packages() / "spenningsfelt.pth").write_text(line + "\n", encoding="ascii")

    def clear(self) -> None:
        """Remove everything but the lock. Raises `SetupFailed` when a running course holds on to it (Windows)."""
        for entry in list(self.folder.iterdir()):
            if entry.name == LOCK:
                continue
            try:
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry)
                else:
                    entry.unlink()
            except PermissionError as error:
                raise SetupFailed("in-use", folder=self.folder) from error

    def writable(self) -> bool:
        """True when the folder can be made here and written in. Raises OSError for a full disk."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / LOCK).open("a"):
                return True
        except OSError as error:
            if error.errno in CANNOT_WRITE:
                return False
            raise


def python_version() -> str:
    """The running Python's version, as far as installed packages depend on it."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def base_python() -> Path:
    """The Python that a virtual environment made now would stand on."""
    return Path(getattr(sys, "_base_executable", sys.executable))


def _lines(file: Path) -> list[str]:
    """The lines of a text file; none when it cannot be read."""
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def digest(file: Path) -> str:
    """SHA-256 of a lock file, the same on a system that changes line ends."""
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def user_data(environment: Mapping[str, str]) -> Path:
    """The user's own folder for programs' data, as the system has it."""
    try:
        Path.home()
    except RuntimeError as error:
        raise SetupFailed("no-home") from error
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def candidates(course: Path, environment: Mapping[str, str]) -> list[Place]:
    """Places in order of preference: `.venv` beside `start.py`, then one in the user's data folder."""
    name = hashlib.sha256(os.fsencode(course)).hexdigest()[:8]
    beside = Place(course / ".venv", course)
    elsewhere = Place(user_data(environment) / "spenningsfelt" / f"program-{name}", course)
    synced = any(course.is_relative_to(root) for root in _synced(environment))
    too_long = sys.platform == "win32" and len(str(beside.folder)) + DEEPEST > WINDOWS_LIMIT
    return (
        [elsewhere] if too_long or synced or os.pathsep in str(course) else [beside, elsewhere]
    )  # venv refuses the separator


def _synced(environment: Mapping[str, str]) -> list[Path]:
    """Folders that are copied to a server as they change: no place for sixteen thousand small files."""
    names = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
    return [Path(environment[name]).resolve() for name in names if environment.get(name)]


def conda_place(course: Path) -> Place | None:
    """The conda environment of `environment.yml`, when it is the one that runs us: conda keeps its packages."""
    prefix = Path(sys.prefix)
    if prefix.name == "spenningsfelt" and (prefix / "conda-meta").is_dir():
        return Place(prefix, course, active=True)
    return None


def choose(course: Path, lock_name: str, environment: Mapping[str, str]) -> Place:
    """The place that is ready; else the first where one may write. Raises `SetupFailed` when there is none."""
    places = candidates(course, environment)
    for place in places:
        if place.ready(lock_name):
            return place
    for place in places:
        if place.writable():
            return place
    raise SetupFailed("not-writable", folder=course, other=places[-1].folder)
