"""The numbers of versions, by device: each is used once. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from spenningsfelt.answers.deletion.marker import Deleted
from spenningsfelt.answers.edit import Pen

LARGEST_NUMBER = 999_999_999_999  # as many digits as in NUMBERED
NUMBERED = re.compile(rb"([a-z0-9]{1,32})-([1-9][0-9]{0,11})@[1-9]")


class Numbers:
    """The highest number of each device that has been read, pointed to or deleted."""

    def __init__(self) -> None:
        self._highest: dict[str, int] = {}

    def take(self, device: str, number: int) -> None:
        """This number is used."""
        self._highest[device] = max(self._highest.get(device, 0), number)

    def note(self, raw: bytes) -> None:
        """Also from a file that cannot be read: it may be repaired, and two answers must not have one number."""
        for device, number in NUMBERED.findall(raw):
            self.take(device.decode(), int(number))

    def learn(self, deleted: Deleted) -> None:
        """What is deleted keeps its number; one that is nonsense takes none."""
        for device, mark in deleted.marks.items():
            for number in (mark.upto, *mark.edits):
                if number <= LARGEST_NUMBER:
                    self.take(device, number)

    def pen(self, device: str, now: datetime, unread: Iterable[int]) -> Pen:
        """A pen for a device, its number past every one that is used.

        Also past the seconds since 1970: a file that is away at the moment (a network folder, a sync
        client) must not come back with other words under the same number. And past the times of the
        device's files that cannot be read (`unread`, seconds), also from when the clock was ahead, so
        that one can go on with it.
        """
        readable = min(max(unread, default=-1) + 1, LARGEST_NUMBER)
        number = max(self._highest.get(device, 0) + 1, int(now.timestamp()), readable)
        return Pen(device, number, readable)
