"""One name in the answers folder: what it looked like, what was in it, what is wrong with it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from spenningsfelt.answers.deletion import marker
from spenningsfelt.answers.deletion.marker import Deleted
from spenningsfelt.answers.disk import atomic, placeholder
from spenningsfelt.answers.disk.format import Unreadable, contents, load
from spenningsfelt.answers.disk.numbers import Numbers
from spenningsfelt.answers.version import Version, merge

ASIDE = ".json.corrupt-"
ELSEWHERE = "not-downloaded"


@frozen
class Problem:
    """A file in the answers folder that is not read, or not all of it. It lies there untouched.

    `code`: corrupt, damaged (some answers in it), newer-schema, set-aside, too-large, not-a-file,
    unreadable (the system does not let us), not-downloaded (a sync client has it elsewhere, or it is
    empty), deleted (words in it that the leader has deleted; they are not read, and the next save
    takes away what is ours to take away), export (it is an export: import it). `file` is the name in
    the folder; the folder's own name when it is the folder that cannot be read.
    """

    code: str
    file: str


@frozen
class Entry:
    """A name in the folder: what it looked like, what was in it, what is wrong with it."""

    stamp: atomic.Stamp
    answers: dict[str, tuple[Version, ...]]
    problem: str | None = None
    deleted: Deleted = Deleted()


def read_entry(path: Path, found: os.stat_result, numbers: Numbers) -> Entry:
    """What a file is and holds; the numbers of versions in it are taken note of, also when it cannot be read."""
    stamp = atomic.stamp_of(found)
    if not stat.S_ISREG(found.st_mode):
        return Entry(stamp, {}, "not-a-file")
    if found.st_size > atomic.LARGEST_FILE:
        return Entry(stamp, {}, "too-large")
    if placeholder.is_empty_sign(path.name, found):
        return Entry(stamp, {}, ELSEWHERE)
    try:
        raw = atomic.read(path)
    except OSError:
        return Entry(stamp, {}, ELSEWHERE if placeholder.is_elsewhere(found) else "unreadable")
    numbers.note(raw)
    if ASIDE in path.name:
        return Entry(stamp, {}, "set-aside")
    try:
        return _parsed(stamp, raw)
    except Unreadable as error:
        return Entry(stamp, {}, error.code)


def is_ours_to_read(name: str) -> bool:
    """Hidden names are temporary files, locks, and what macOS puts beside files on network drives."""
    return not name.startswith(".") and (name.lower().endswith(".json") or ASIDE in name)


def answers_of(entries: Iterable[Entry], start: str = "") -> dict[str, tuple[Version, ...]]:
    """All answers in these files whose id begins with `start`."""
    found: dict[str, tuple[Version, ...]] = {}
    for entry in entries:
        for answer_id, versions in entry.answers.items():
            if answer_id.startswith(start):
                found[answer_id] = merge(found.get(answer_id, ()), versions)
    return found


def _parsed(stamp: atomic.Stamp, raw: bytes) -> Entry:
    root = load(raw)
    if "deleted" in root:
        return Entry(stamp, {}, deleted=marker.parse(root))
    if "exported" in root:
        return Entry(stamp, {}, "export")
    found = contents(root)
    return Entry(stamp, found.answers, "damaged" if found.damaged else None)
