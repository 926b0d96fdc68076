"""One set-up at a time: a lock that the system itself lets go of when the process ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
PAUSE = 0.3  # seconds between two looks at a lock that somebody else has

if sys.platform == "win32":
    import msvcrt

    def _take(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def alone(file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock on `file`; call `waiting` once when another process has it, then wait for that one."""
    told = False
    with file.open("a+") as held:
        while True:
            try:
                _take(held.fileno())
                break
            except OSError as error:
                if error.errno not in BUSY:
                    break  # a network drive that cannot lock: go on without
            if not told:
                waiting()
            told = True
            time.sleep(PAUSE)
        yield
