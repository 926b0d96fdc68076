"""Which drafts in a browser are older than the last deletion on this machine. No word of an answer is here.

Two small files in the device's own place, so that nothing done to the answers folder reaches them:
the era, and where the folder was when something was last saved in it.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from pathlib import Path

from platformdirs import user_state_path

from spenningsfelt.answers.disk import atomic
from spenningsfelt.answers.errors import AnswerError

ERA = re.compile(r"[0-9a-f]{16}")
LONGEST_PATH = 40_000  # bytes


def current(folder: Path, *, empty: bool = False) -> str:
    """A later text after each deletion of the answers in `folder` on this machine; "" until the first one.

    A browser keeps unsaved words where `Answers.delete` cannot reach, so they carry the era they were written in. Those
    of an earlier era are void; those of a later one are not: they were written while the folder was gone by hand, and
    it has been brought back.
    It is kept outside the answers folder: a deletion on another laptop says nothing about drafts on this one.
    `empty`: there is nothing of ours in the folder. When there was, it has been deleted by hand, and the era is
    another one until it is brought back.
    """
    kept = _kept(folder)
    return _next(kept) if empty and _was_here(folder) else kept


def end(folder: Path) -> None:
    """From now on, every draft written until now is void. Where that cannot be kept, nothing else is at risk."""
    # past the era that drafts have while the folder is gone, and, should the file be lost, past all that there were
    _keep(_path("drafts", folder), _text(max(_number(_kept(folder)) + 2, time.time_ns() // 10**6)))


def begin(folder: Path) -> None:
    """Something is about to be saved where there is nothing: after a deletion by hand, the new era is for good.

    When that cannot be kept (a full disk), it is the same new era all the same, until something is saved.
    """
    if _was_here(folder) and _keep(_path("drafts", folder), _next(_kept(folder))):
        with suppress(OSError):
            atomic.remove(_path("place", folder))


def note(folder: Path) -> None:
    """Something has been saved in `folder`."""
    place = _path("place", folder)
    if _read(place) != _mount(folder):
        _keep(place, _mount(folder))


def _was_here(folder: Path) -> bool:
    """Whether something was saved in `folder`, and it would still be seen there: its disk is not away."""
    return folder.parent.is_dir() and _read(_path("place", folder)) == _mount(folder)


def _mount(folder: Path) -> str:
    """Where the disk is that a folder is on. Its path: the number may be another one after the next start."""
    while not os.path.ismount(folder) and folder.parent != folder:
        folder = folder.parent
    return str(folder)


def _next(kept: str) -> str:
    """The era after this one: known to every process without a word between them."""
    return _text(_number(kept) + 1)


def _number(era: str) -> int:
    return int(era or "0", 16)


def _text(number: int) -> str:
    """Texts of one length: their order is the numbers'."""
    return f"{number:016x}"


def _kept(folder: Path) -> str:
    text = _read(_path("drafts", folder)) or ""
    return text if ERA.fullmatch(text) else ""


def _read(path: Path) -> str | None:
    try:
        return os.fsdecode(atomic.read(path, LONGEST_PATH)).removesuffix("\n")
    except OSError:
        return None


def _keep(path: Path, text: str) -> bool:
    with suppress(OSError, AnswerError):
        atomic.make(path.parent)
        atomic.write(path, os.fsencode(f"{text}\n"))
        return True
    return False


def _path(what: str, folder: Path) -> Path:
    name = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return user_state_path("spenningsfelt", appauthor=False) / f"{what}-{name}"
