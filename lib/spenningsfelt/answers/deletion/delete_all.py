"""Take every word out of the folder, and leave the marker. Needs the folder's lock to be held."""

from __future__ import annotations

import re
import stat
import time
from contextlib import suppress

from spenningsfelt.answers.deletion import era
from spenningsfelt.answers.deletion.marker import ids_in
from spenningsfelt.answers.disk import atomic
from spenningsfelt.answers.disk.entry import ELSEWHERE
from spenningsfelt.answers.disk.folder import Folder
from spenningsfelt.answers.disk.lock import NAMES
from spenningsfelt.answers.disk.placeholder import OURS, real_name
from spenningsfelt.answers.disk.writer import Writer
from spenningsfelt.answers.errors import AnswerError

TEMPORARY = re.compile(
    r"\.(?:[0-9]{2}\.[a-z0-9]{1,32}(?:\.[0-9]+)?|deleted\.[a-z0-9]{1,32})\.json\.[0-9a-f]{8}\.tmp"
)
KEYS = (b'"schema"', b'"device"')
#: Two months of course, ninety days to the last talk about it, and a month: then the course reminds that notes for
#: oneself need not be kept for ever.
KEEP_DAYS = 180


def delete(folder: Folder, writer: Writer, device: str) -> None:
    """Mark everything as deleted, then remove it: answers, exports, copies, set-aside and temporary files.

    The marker is on the disk before the first file goes, so that whatever stops us in between, the
    words are gone for every reader. Other people's files in the folder stay. Raises OSError or
    AnswerError("held") when a file could not be removed; the others are. Raises
    AnswerError("not-downloaded") when a sync client has a file elsewhere that may be ours.
    """
    folder.look_or_raise()
    devices = {device, *(v.device for versions in folder.known.values() for v in versions)}
    names = [name for name in atomic.listing(folder.path) if _is_ours(folder, name, devices)]
    ids = [(v.device, v.number, v.edit) for versions in folder.known.values() for v in versions]
    for name in names:
        if folder.entries[name].problem if name in folder.entries else False:
            ids += ids_in(_raw(folder, name))
    elsewhere = {name for name, entry in folder.entries.items() if entry.problem == ELSEWHERE}
    elsewhere -= set(map(real_name, names))
    if not ids and not names:
        era.end(folder.path)
        _tell(elsewhere)
        return
    marked = folder.deleted.after(ids, int(time.time()))
    if marked:
        writer.mark(
            marked
        )  # when it cannot be written, nothing is deleted, on the disk or in memory
    era.end(folder.path)
    failed: OSError | None = None
    for name in names:
        try:
            atomic.remove(folder.path / name)
        except OSError as error:
            failed = error
    atomic.sync_folder(folder.path)
    if failed is not None:
        raise failed
    _tell(elsewhere)


def _tell(elsewhere: set[str]) -> None:
    if elsewhere:
        raise AnswerError("not-downloaded")


def _is_ours(folder: Folder, name: str, devices: set[str]) -> bool:
    """Whether this is a file of answers, by what is in it or, where that cannot be read, by its name."""
    with suppress(OSError):
        if not stat.S_ISREG((folder.path / name).lstat().st_mode):
            return False
    entry = folder.entries.get(name)
    if name in NAMES or (entry is not None and entry.deleted):
        return False
    if entry is not None and (
        entry.answers or entry.problem in (None, "deleted", "damaged", "export")
    ):
        return True
    found = OURS.search(name)
    if TEMPORARY.fullmatch(name) or (found and found[1].lower() in devices):
        return True
    return entry is not None and all(key in _raw(folder, name) for key in KEYS)


def _raw(folder: Folder, name: str) -> bytes:
    try:
        return atomic.read(folder.path / name)
    except OSError:
        return b""
