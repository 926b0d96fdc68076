"""What the answers folder holds, as last looked at, and everything this process has read from it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from attrs import evolve

from spenningsfelt.answers.deletion import by_hand, era
from spenningsfelt.answers.deletion.marker import Deleted
from spenningsfelt.answers.disk import atomic, placeholder
from spenningsfelt.answers.disk.entry import (
    ELSEWHERE,
    Entry,
    Problem,
    answers_of,
    is_ours_to_read,
    read_entry,
)
from spenningsfelt.answers.disk.listing import Listing
from spenningsfelt.answers.disk.numbers import Numbers
from spenningsfelt.answers.edit import Pen
from spenningsfelt.answers.version import Version, merge


class Folder:
    """The folder at `path` as one growing set of versions.

    What has once been shown to the leader is not forgotten because a file was taken away: `owed`
    names the modules of which something known may not be on the disk any more, and whoever writes
    next writes it too. What the leader deletes is forgotten at once: what a marker covers
    (`deleted`, which never shrinks), and everything when the folder is deleted by hand. `leftovers`
    are temporary files, of a write that goes on now or one that was cut short.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, tuple[Version, ...]] = {}
        self.deleted = Deleted()
        self.owed: set[str] = set()
        self.entries: dict[str, Entry] = {}
        self.leftovers: list[str] = []
        self._numbers = Numbers()
        self._listing = Listing(path)
        self._closed = False
        self._disk: int | None = None
        self._names: tuple[int, ...] = ()
        self._era: str | None = None
        self._taken: set[str] = set()  # ids of versions that were deleted with the folder, by hand

    def look(self) -> None:
        """As `look_or_raise`; a folder that cannot be listed now changes nothing."""
        try:
            self.look_or_raise()
        except OSError:
            self._closed = True

    def look_or_raise(self, *, exact: bool = False) -> None:
        """Read what has changed in the folder since last time; `exact` as in `Listing`. Raises OSError."""
        self.stay()
        found = self._listing.found(exact=exact)
        if not found and self.known and not self.path.parent.is_dir():
            raise OSError(errno.ENOENT, "the way to the folder is away")
        self._closed = False
        before = {} if self._any_is_as_it_was(found) else dict(self.known)
        self.leftovers = [name for name in found if name.endswith(".tmp")]
        self._read(found)
        if self._disk is None and self.entries:
            self._disk = atomic.disk_of(self.path)
        self._notice_a_deletion(before)

    def stay(self) -> None:
        """Raise OSError when the folder is not on the disk it was on, and its files are not there.

        A network drive that has gone away leaves an empty place behind, on another disk. What is
        written there is hidden as soon as the drive comes back.
        """
        if self._disk is None or (now := atomic.disk_of(self.path)) == self._disk:
            return
        if not self.entries.keys() & atomic.listing(self.path).keys():
            raise OSError(errno.ENODEV, "another disk")
        self._disk = now

    def era(self) -> str:
        """The era of drafts by what was seen at the last look."""
        return era.current(self.path, empty=not self.entries)

    def is_gone(self, version_id: str) -> bool:
        """Whether the version with this id has been deleted, with everything or by hand with the folder."""
        return self.deleted.covers_id(version_id) or version_id in self._taken

    def learn(self, more: Deleted) -> None:
        """Forget what is deleted, wherever it is known from."""
        if self.deleted | more == self.deleted:
            return
        self.deleted |= more
        self._numbers.learn(self.deleted)
        self.known = self.deleted.without(self.known)
        self.entries = {name: self._living(entry) for name, entry in self.entries.items()}

    def marked(self) -> bool:
        """Whether all that is known to be deleted stands in the folder's markers."""
        found = Deleted()
        for entry in self.entries.values():
            found |= entry.deleted
        return found == self.deleted

    def wrote(self, name: str, entry: Entry, new: Iterable[str] | None = None) -> None:
        """As `keep`, for a file of ours that has just been written."""
        self.keep(name, entry, new)
        self._names = atomic.names_since(self.path)

    def is_as_we_left_it(self, name: str) -> bool:
        """Whether no name in the folder has changed since we wrote, and the file `name` is the one we know.

        For a save that follows on one of ours, this is enough to have seen: what another program
        changes in place is found by the next `look`.
        """
        try:
            return (
                atomic.names_since(self.path) == self._names
                and name in self.entries
                and atomic.stamp_of(os.lstat(self.path / name)) == self.entries[name].stamp
            )
        except OSError:
            return False

    def keep(self, name: str, entry: Entry, new: Iterable[str] | None = None) -> None:
        """Take in what a file is known to hold now; only the answers in `new` are not known yet (None: any)."""
        entry = self.entries[name] = self._living(entry)
        for answer_id in entry.answers if new is None else new:
            self.known[answer_id] = merge(entry.answers[answer_id], self.known.get(answer_id, ()))
            if self._taken:
                self._taken -= {v.id for v in entry.answers[answer_id]}
        if entry.deleted:
            self.learn(entry.deleted)

    def forget(self, name: str) -> None:
        """What is in this file is not known any more to be on the disk; the next look reads it if it is there."""
        entry = self.entries.pop(name, None)
        if entry is not None:
            self.owed.update(answer_id[:2] for answer_id in entry.answers)

    def pen(self, device: str, now: datetime) -> Pen:
        """A pen for a device, see `Numbers`."""
        files = ((name, entry) for name, entry in self.entries.items() if device in name)
        unread = (entry.stamp[0] // 1_000_000_000 for _, entry in files if entry.problem)
        return self._numbers.pen(device, now, unread)

    def take_number(self, version: Version) -> None:
        """This version's number is used."""
        self._numbers.take(version.device, version.number)

    def missing(self, module: str, without: str = "") -> dict[str, list[Version]]:
        """What is known of a module's answers and is in no file now, the one named `without` left aside."""
        there = answers_of((e for name, e in self.entries.items() if name != without), module)
        absent = {}
        for answer_id, versions in self.known.items():
            if answer_id.startswith(module):
                on_disk = there.get(answer_id, ())
                same = set(map(id, on_disk))
                absent[answer_id] = [v for v in merge(on_disk, versions) if id(v) not in same]
        return {answer_id: versions for answer_id, versions in absent.items() if versions}

    def problems(self) -> list[Problem]:
        """What is not read, by file name."""
        folder = [Problem("unreadable", self.path.name)] if self._closed else []
        return folder + [
            Problem(e.problem, name) for name, e in sorted(self.entries.items()) if e.problem
        ]

    def _read(self, found: Mapping[str, os.stat_result]) -> None:
        """Read the files that are not as they were, and forget those that are not there."""
        signs = placeholder.signs(found)
        there = {name: s for name, s in found.items() if is_ours_to_read(name)} | signs
        for name in self.entries.keys() - there.keys():
            self.forget(name)
        for name in sorted(there):
            stamp = atomic.stamp_of(there[name])
            if name not in self.entries or self.entries[name].stamp != stamp:
                self.forget(name)
                sign = Entry(stamp, {}, ELSEWHERE) if name in signs else None
                self.keep(name, sign or read_entry(self.path / name, there[name], self._numbers))

    def _any_is_as_it_was(self, found: Mapping[str, os.stat_result]) -> bool:
        """Whether some file with answers has not changed since the last look."""
        return any(
            name in found and atomic.stamp_of(found[name]) == entry.stamp
            for name, entry in self.entries.items()
            if entry.answers
        )

    def _notice_a_deletion(self, before: Mapping[str, tuple[Version, ...]]) -> None:
        """Forget what is in no file when the folder was deleted by hand, or another process saw that and began anew."""
        last, self._era = self._era, era.current(self.path)
        begun_anew = last is not None and self._era not in ("", last)
        if not self.known or not (before or begun_anew):
            return
        here = answers_of(self.entries.values())
        unsure = any(e.problem or e.deleted for e in self.entries.values())
        if begun_anew or by_hand.is_deleted(before, here, unsure=unsure):
            self._taken |= by_hand.lost(self.known, here)
            self.known, self.owed = here, set()

    def _living(self, entry: Entry) -> Entry:
        """An entry without what is deleted; `deleted` says that there was some."""
        if not self.deleted:
            return entry
        answers = self.deleted.without(entry.answers)
        if answers == entry.answers:
            return entry
        return evolve(entry, answers=answers, problem=entry.problem or "deleted")
