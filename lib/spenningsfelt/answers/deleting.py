"""Take every word out of the folder, and leave the marker. Needs the folder's lock to be held."""

from __future__ import annotations

import re
import stat
import time
from contextlib import suppress

from spenningsfelt.answers import disk, drafts
from spenningsfelt.answers.deleted import ids_in
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.lock import NAMES
from spenningsfelt.answers.placeholder import OURS, real_name
from spenningsfelt.answers.shelf import ELSEWHERE, Shelf
from spenningsfelt.answers.writer import Writer

TEMPORARY = re.compile(
    r"\.(?:[0-9]{2}\.[a-z0-9]{1,32}(?:\.[0-9]+)?|deleted\.[a-z0-9]{1,32})\.json\.[0-9a-f]{8}\.tmp"
)
KEYS = (b'"schema"', b'"device"')
KEEP_DAYS = 120  # after this the course reminds that notes for oneself need not be kept for ever


def delete(shelf: Shelf, writer: Writer, device: str) -> None:
    """Mark everything as deleted, then remove it: answers, exports, copies, set-aside and temporary files.

    The marker is on the disk before the first file goes, so that whatever stops us in between, the
    words are gone for every reader. Other people's files in the folder stay. Raises OSError or
    AnswerError("held") when a file could not be removed; the others are. Raises
    AnswerError("not-downloaded") when a sync client has a file elsewhere that may be ours.
    """
    shelf.look_or_raise()
    devices = {device, *(v.device for versions in shelf.known.values() for v in versions)}
    names = [name for name in disk.listing(shelf.folder) if _is_ours(shelf, name, devices)]
    ids = [(v.device, v.number, v.edit) for versions in shelf.known.values() for v in versions]
    for name in names:
        if shelf.entries[name].problem if name in shelf.entries else False:
            ids += ids_in(_raw(shelf, name))
    elsewhere = {name for name, entry in shelf.entries.items() if entry.problem == ELSEWHERE}
    elsewhere -= set(map(real_name, names))
    if not ids and not names:
        drafts.end_era(shelf.folder)
        _tell(elsewhere)
        return
    marked = shelf.deleted.after(ids, int(time.time()))
    if marked:
        writer.mark(
            marked
        )  # when it cannot be written, nothing is deleted, on the disk or in memory
    drafts.end_era(shelf.folder)
    failed: OSError | None = None
    for name in names:
        try:
            disk.remove(shelf.folder / name)
        except OSError as error:
            failed = error
    disk.sync_folder(shelf.folder)
    if failed is not None:
        raise failed
    _tell(elsewhere)


def _tell(elsewhere: set[str]) -> None:
    if elsewhere:
        raise AnswerError("not-downloaded")


def _is_ours(shelf: Shelf, name: str, devices: set[str]) -> bool:
    """Whether this is a file of answers, by what is in it or, where that cannot be read, by its name."""
    with suppress(OSError):
        if not stat.S_ISREG((shelf.folder / name).lstat().st_mode):
            return False
    entry = shelf.entries.get(name)
    if name in NAMES or (entry is not None and entry.deleted):
        return False
    if entry is not None and (
        entry.answers or entry.problem in (None, "deleted", "damaged", "export")
    ):
        return True
    found = OURS.search(name)
    if TEMPORARY.fullmatch(name) or (found and found[1].lower() in devices):
        return True
    return entry is not None and all(key in _raw(shelf, name) for key in KEYS)


def _raw(shelf: Shelf, name: str) -> bytes:
    try:
        return disk.read(shelf.folder / name)
    except OSError:
        return b""
