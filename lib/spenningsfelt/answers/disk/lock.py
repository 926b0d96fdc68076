"""One writer at a time in a folder."""

from __future__ import annotations

import errno
import os
import secrets
import sys
import time
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from spenningsfelt.answers.disk import atomic
from spenningsfelt.answers.errors import AnswerError

if TYPE_CHECKING:
    from filelock import (
        SoftFileLock,
    )  # imported when something is first written: a module is shown sooner

WAIT_FOR_LOCK = 5.0  # seconds
POLL = 0.005  # seconds
NAMES = (".lock", ".lock.held")
_NO_LOCKS = {errno.ENOSYS, errno.ENOTSUP, errno.ENOLCK}


class Lock:
    """One writer at a time in a folder, which is made if it is not there. Raises AnswerError("held") or OSError.

    `soft` keeps to a lock file that is there or not, which is also what is used where the disk has no locks.
    `again`: inside, whether nobody else has held the lock since this one did. Each leaves a name of its
    own in the lock file; where that cannot be told, it is False.
    """

    def __init__(self, folder: Path, *, soft: bool = False) -> None:
        self.again = False
        self._folder, self._soft = folder, soft
        self._name = secrets.token_hex(8).encode()
        self._descriptor = -1
        self._anchored = False

    def __enter__(self) -> None:
        self.again = False
        atomic.make(self._folder)
        if not self._anchored:
            atomic.anchor(self._folder)
            self._anchored = True
        if (
            sys.platform == "emscripten"
        ):  # no two kernels share a device there, and a stale marker would never go
            return
        if not self._soft:
            try:
                self._descriptor = _locked(f"{self._folder}/.lock")
                self.again = self._sign()
                return
            except OSError as error:
                if error.errno not in _NO_LOCKS:
                    raise
                self._soft = True
        self._hold()

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)  # which lets go of the lock
            self._descriptor = -1
        elif self._soft and self._marker.is_locked:
            self._marker.release()

    def remove(self) -> None:
        """Take the lock file away while holding it; those who wait for it notice, and make a new one."""
        if (
            self._descriptor >= 0 and os.name != "nt"
        ):  # Windows removes no open file, and there is no word in it
            for name in NAMES:
                atomic.remove(self._folder / name)

    @cached_property
    def _marker(self) -> SoftFileLock:
        from filelock import SoftFileLock

        return SoftFileLock(
            self._folder / ".lock.held", timeout=WAIT_FOR_LOCK, mode=0o600, poll_interval=POLL
        )

    def _hold(self) -> None:
        from filelock import Timeout

        try:
            self._marker.acquire()
        except Timeout:
            raise AnswerError("held") from None

    def _sign(self) -> bool:
        if os.name == "nt":  # the lock is on the file's first byte there
            return False
        with suppress(OSError):  # a full disk
            if os.pread(self._descriptor, 99, 0) == self._name:
                return True
            os.ftruncate(self._descriptor, 0)
            os.pwrite(self._descriptor, self._name, 0)
        return False


def _locked(path: str) -> int:
    """A descriptor that holds the lock; closing it lets go. filelock's own class does this in ten times the time."""
    from filelock import lock_descriptor

    deadline = time.monotonic() + WAIT_FOR_LOCK
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | atomic.EXTRA, 0o600)
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
