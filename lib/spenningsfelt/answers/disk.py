"""The only place that touches the answers' files: listing, reading, and a write that is there or is not."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from spenningsfelt.answers.errors import AnswerError

LARGEST_FILE = 50_000_000
# Windows: a virus scanner or a sync client may hold the target; 0.2 s in all has been too little elsewhere.
PAUSES: Iterable[float] = (
    (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5) if os.name == "nt" else ()
)
EXTRA = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
Stamp = tuple[int, int, int, int]
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


def listing(folder: str | Path) -> dict[str, os.stat_result]:
    """Every name in the folder with what it is, links not followed; empty when there is no folder."""
    try:
        return stats(folder, os.listdir(folder))
    except FileNotFoundError:
        return {}


def stats(folder: str | Path, names: Iterable[str]) -> dict[str, os.stat_result]:
    """What each of `names` is; without those that are not there any more."""
    found = {}
    for name in names:
        with suppress(FileNotFoundError):  # a sync client took it away meanwhile
            found[name] = os.lstat(f"{folder}/{name}")
    return found


def names_since(folder: Path) -> tuple[int, ...]:
    """What is another one when a name in the folder has come, gone or been replaced. Raises OSError."""
    found = os.stat(folder)
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_ctime_ns


def stamp_of(found: os.stat_result) -> Stamp:
    """What tells that a file has been written to."""
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def disk_of(folder: Path) -> int | None:
    """The number of the disk that a folder is on, or would be made on; None when no part of the way exists."""
    while True:
        try:
            return os.stat(folder).st_dev
        except OSError:
            if folder.parent == folder:
                return None
            folder = folder.parent


def read(path: Path, most: int = LARGEST_FILE) -> bytes:
    """The bytes of a plain file of at most `most` bytes. Raises OSError; waits on no pipe, follows no link."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | EXTRA)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise OSError(errno.EINVAL, "not a plain file of that size")
        return file.read()


def write(path: Path, data: bytes) -> Stamp:
    """Put `data` at `path`, whole and on the disk, or leave what was there. Raises OSError or AnswerError("held")."""
    folder, name = os.path.split(path)
    temporary = f"{folder}/.{name}.{secrets.token_hex(4)}.tmp"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | EXTRA, 0o600)
    try:
        try:
            _write_all(descriptor, data)
            os.fsync(descriptor)
            made = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    found = os.lstat(path)  # moving a file changes it in the eyes of some disks
    sync_folder(folder)
    return stamp_of(found if found.st_ino == made.st_ino else made)


def replace(temporary: str | Path, path: str | Path, pauses: Iterable[float] | None = None) -> None:
    """Move `temporary` over `path`; while something holds `path`, try again after each pause (seconds)."""
    for pause in PAUSES if pauses is None else pauses:
        try:
            os.replace(temporary, path)
            return
        except PermissionError:
            time.sleep(pause)
    try:
        os.replace(temporary, path)
    except PermissionError:
        if os.name == "nt":
            raise AnswerError("held") from None
        raise


def remove(path: Path) -> None:
    """Take a file away, with the pauses that a write has; nothing when it is gone already. Raises OSError."""
    for pause in (*PAUSES, None):
        try:
            os.unlink(path)
            return
        except FileNotFoundError:
            return
        except PermissionError:
            if pause is None:
                raise
            time.sleep(pause)


def set_aside(path: Path) -> None:
    """Rename a file that cannot be read to "<name>.corrupt-<time>", its bytes untouched."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    os.rename(path, path.with_name(f"{path.name}.corrupt-{stamp}-{secrets.token_hex(2)}"))


def sync(path: Path) -> None:
    """Make a file that another process wrote last a power cut. Raises OSError."""
    descriptor = os.open(path, (os.O_RDWR if os.name == "nt" else os.O_RDONLY) | EXTRA)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: str | Path) -> None:
    """Make the names in the folder last a power cut, where the system has a way."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def make(folder: Path) -> None:
    """Make a folder, 0700, and those above it that are missing; each lasts a power cut. Raises OSError."""
    missing = []
    while not os.path.isdir(folder):
        missing.append(folder)
        if folder.parent == folder:
            break
        folder = folder.parent
    for new in reversed(missing):
        try:
            os.mkdir(new, 0o700)
        except FileExistsError:  # made by another process meanwhile, or a file stands in the way
            if not new.is_dir():
                raise
        sync_folder(new.parent)


def anchor(folder: Path) -> None:
    """Make the way to a folder last a power cut, as far up as we may: who made it may have been killed before that."""
    for place in folder.parents:
        with suppress(OSError):
            sync_folder(place)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
