"""The only place that touches the disk: listing, reading, the lock, and a write that is there or is not."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from filelock import SoftFileLock, Timeout, lock_descriptor

from spenningsfelt.answers.errors import AnswerError

WAIT_FOR_LOCK = 5.0  # seconds
POLL = 0.005  # seconds
LARGEST_FILE = 50_000_000
# Windows: a virus scanner or a sync client may hold the target; 0.2 s in all has been too little elsewhere.
PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5) if os.name == "nt" else ()
_EXTRA = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_LOCKS = {errno.ENOSYS, errno.ENOTSUP, errno.ENOLCK}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


class Lock:
    """One writer at a time in a folder, which is made if it is not there. Raises AnswerError("held") or OSError.

    `soft` keeps to a lock file that is there or not, which is also what is used where the disk has no locks.
    """

    def __init__(self, folder: Path, *, soft: bool = False) -> None:
        self._folder, self._soft = folder, soft
        self._marker = SoftFileLock(folder / ".lock.held", timeout=WAIT_FOR_LOCK, mode=0o600, poll_interval=POLL)
        self._descriptor = -1

    def __enter__(self) -> None:
        _make(self._folder)
        if sys.platform == "emscripten":  # no two kernels share a device there, and a stale marker would never go
            return
        if not self._soft:
            try:
                self._descriptor = _locked(self._folder / ".lock")
                return
            except OSError as error:
                if error.errno not in _NO_LOCKS:
                    raise
                self._soft = True
        try:
            self._marker.acquire()
        except Timeout:
            raise AnswerError("held") from None

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)  # which lets go of the lock
            self._descriptor = -1
        elif self._marker.is_locked:
            self._marker.release()


def listing(folder: Path) -> dict[str, os.stat_result]:
    """Every name in the folder with what it is, links not followed; empty when there is no folder."""
    found = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                with suppress(FileNotFoundError):  # a sync client took it away meanwhile
                    found[entry.name] = os.lstat(entry.path)  # Windows' own listing may be behind
    except FileNotFoundError:
        return {}
    return found


def read(path: Path, most: int = LARGEST_FILE) -> bytes:
    """The bytes of a plain file of at most `most` bytes. Raises OSError; waits on no pipe, follows no link."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _EXTRA)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise OSError(errno.EINVAL, "not a plain file of that size")
        return file.read()


def write(path: Path, data: bytes) -> os.stat_result:
    """Put `data` at `path`, whole and on the disk, or leave what was there. Raises OSError or AnswerError("held")."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _EXTRA, 0o600)
    try:
        with os.fdopen(descriptor, "wb", buffering=0) as file:
            _write_all(descriptor, data)
            os.fsync(descriptor)
            found = os.fstat(file.fileno())
        replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)
    return found


def replace(temporary: Path, path: Path, pauses: Iterable[float] = PAUSES) -> None:
    """Move `temporary` over `path`; while something holds `path`, try again after each pause (seconds)."""
    for pause in pauses:
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


def set_aside(path: Path) -> None:
    """Rename a file that cannot be read to "<name>.corrupt-<time>", its bytes untouched."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    target = path.with_name(f"{path.name}.corrupt-{stamp}-{secrets.token_hex(2)}")
    path.rename(target)


def sync_folder(folder: Path) -> None:
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


def _locked(path: Path) -> int:
    """A descriptor that holds the lock; closing it lets go. filelock's own class does this in ten times the time."""
    deadline = time.monotonic() + WAIT_FOR_LOCK
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _EXTRA, 0o600)
        try:
            if lock_descriptor(descriptor, blocking=False) and os.fstat(descriptor).st_nlink > 0:
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        if time.monotonic() > deadline:
            raise AnswerError("held")
        time.sleep(POLL)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest):]


def _make(folder: Path) -> None:
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        if folder.parent == folder:
            break
        folder = folder.parent
    for new in reversed(missing):
        try:
            new.mkdir(mode=0o700)
        except FileExistsError:  # made by another process meanwhile, or a file stands in the way
            if not new.is_dir():
                raise
        sync_folder(new.parent)
