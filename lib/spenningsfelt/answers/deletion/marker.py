"""What the leader has deleted: a marker without a word in it, that keeps old words from coming back. Pure.

    {"schema": 1, "deleted": [{"device": "k3f9x2ab", "upto": 1790000000, "edits": [[1790000000, 3]]}]}

By the numbers of versions, not by any clock: a number is used once, and what is written later has a
higher one. The newest numbers stand with their edit, because another laptop that does not know yet
may be going on with them; its newer words are not what was deleted.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from attrs import field, frozen

from spenningsfelt.answers.disk.format import SCHEMA, Unreadable
from spenningsfelt.answers.version import DEVICE, Version

EXACT = 200  # of a device's newest numbers
HIGHEST = 999_999_999_999_999  # number
EVERY = 999_999_999  # any edit
AHEAD = 172_800  # seconds that a number may be ahead of the clock; past that it stands alone, see `after`
IN_FILE = re.compile(rb'"id":\s*"([a-z0-9]{1,32})-([1-9][0-9]{0,11})@([1-9][0-9]{0,8})"')


@frozen
class Mark:
    """All of a device's numbers up to `upto`, of those in `edits` only that edit and the earlier ones."""

    upto: int = 0
    edits: Mapping[int, int] = field(factory=dict)

    def limit(self, number: int) -> int:
        """The highest edit of a number that is deleted; 0 for none."""
        return self.edits.get(number) or (EVERY if number <= self.upto else 0)

    def __or__(self, other: Mark) -> Mark:
        """What either of two says."""
        upto = max(self.upto, other.upto)
        edits = {n: max(self.limit(n), other.limit(n)) for n in sorted({*self.edits, *other.edits})}
        return Mark(upto, {n: edit for n, edit in edits.items() if edit < EVERY or n > upto})


@frozen
class Deleted:
    """What has been deleted, by device. `|` joins: in any order, any number of times, the same."""

    marks: Mapping[str, Mark] = field(factory=dict)

    def __bool__(self) -> bool:
        return bool(self.marks)

    def __or__(self, other: Deleted) -> Deleted:
        devices = sorted({*self.marks, *other.marks})
        return Deleted({d: self.marks.get(d, Mark()) | other.marks.get(d, Mark()) for d in devices})

    def covers(self, version: Version) -> bool:
        """Whether a version is deleted."""
        return self.covers_id(version.id)

    def covers_id(self, version_id: str) -> bool:
        """Whether the version with this id is deleted."""
        stem, _, edit = version_id.partition("@")
        device, _, number = stem.partition("-")
        return device in self.marks and int(edit) <= self.limit(device, int(number))

    def limit(self, device: str, number: int) -> int:
        """The highest edit of a device's number that is deleted; 0 for none."""
        return self.marks[device].limit(number) if device in self.marks else 0

    def without(self, answers: Mapping[str, tuple[Version, ...]]) -> dict[str, tuple[Version, ...]]:
        """Answers without the versions that are deleted."""
        left = {
            i: tuple(v for v in versions if not self.covers(v)) for i, versions in answers.items()
        }
        return {i: versions for i, versions in left.items() if versions}

    def after(self, ids: Iterable[tuple[str, int, int]], now: int) -> Deleted:
        """This and the deletion of `ids` (device, number, edit) at `now` (seconds since 1970).

        A number far ahead of the clock may be a device's own, with a wrong clock, or nonsense in a
        file: it is deleted alone, so that nonsense does not swallow what that device still writes.
        """
        seen: dict[str, dict[int, int]] = {}
        for device, number, edit in ids:
            numbers = seen.setdefault(device, {})
            numbers[number] = max(edit, numbers.get(number, 0))
        found = self
        for device, numbers in seen.items():
            usual = sorted(n for n in numbers if n <= now + AHEAD)
            upto = max(usual, default=0)
            alone = {*usual[-EXACT:], *(n for n in numbers if n > upto)}
            # A number that stands with its edit keeps it: a mark that is silent on it would cover every edit.
            alone |= {n for n in self._edits(device) if n <= upto}
            mark = Mark(
                upto, {n: max(numbers.get(n, 0), self.limit(device, n)) for n in sorted(alone)}
            )
            found |= Deleted({device: mark})
        return found

    def _edits(self, device: str) -> Mapping[int, int]:
        return self.marks[device].edits if device in self.marks else {}

    def written(self) -> bytes:
        """As the bytes of a file."""
        rows = [
            {
                "device": device,
                "upto": mark.upto,
                "edits": [list(pair) for pair in sorted(mark.edits.items())],
            }
            for device, mark in sorted(self.marks.items())
        ]
        body = ",\n".join(map(json.dumps, rows))
        return f'{{"schema": {SCHEMA}, "deleted": [\n{body}\n]}}\n'.encode()


def parse(root: dict[str, Any]) -> Deleted:
    """What a loaded file says is deleted. Raises Unreadable: half a marker must not be taken for a whole one."""
    rows = root["deleted"]
    if not isinstance(rows, list):
        raise Unreadable("corrupt")
    found = Deleted()
    for row in rows:
        found |= _parsed(row)
    return found


def ids_in(raw: bytes) -> list[tuple[str, int, int]]:
    """Device, number and edit of versions in a file we cannot read; no text in an answer can look like that."""
    return [
        (device.decode(), int(number), int(edit)) for device, number, edit in IN_FILE.findall(raw)
    ]


def another(device: str, turn: int) -> str:
    """The device name for versions that are brought back after they were deleted: the same from the same."""
    return hashlib.sha256(f"{device} {turn}".encode()).hexdigest()[:12]


def _parsed(row: Any) -> Deleted:
    if not isinstance(row, dict) or not isinstance(row.get("edits"), list):
        raise Unreadable("corrupt")
    device, upto = row.get("device"), row.get("upto")
    if not isinstance(device, str) or not DEVICE.fullmatch(device) or not _is_number(upto, 0):
        raise Unreadable("corrupt")
    edits: dict[int, int] = {}
    for pair in row["edits"]:
        if not isinstance(pair, list) or len(pair) != 2 or not _is_number(pair[0], 1):
            raise Unreadable("corrupt")
        if not _is_number(pair[1], 1, EVERY) or pair[0] in edits:
            raise Unreadable("corrupt")
        edits[pair[0]] = pair[1]
    return Deleted({device: Mark(upto, edits)})


def _is_number(value: Any, least: int, most: int = HIGHEST) -> TypeGuard[int]:
    return type(value) is int and least <= value <= most
