"""What the answers folder holds, as last looked at, and everything this process has read from it."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from attrs import evolve, frozen

from spenningsfelt.answers import deleted, disk, drafts, files
from spenningsfelt.answers.deleted import Deleted
from spenningsfelt.answers.edits import Pen
from spenningsfelt.answers.listing import Listing
from spenningsfelt.answers.versions import Version, merge

ASIDE = ".json.corrupt-"
LARGEST_NUMBER = 999_999_999_999  # as many digits as in NUMBERED
NUMBERED = re.compile(rb"([a-z0-9]{1,32})-([1-9][0-9]{0,11})@[1-9]")


@frozen
class Problem:
    """A file in the answers folder that is not read, or not all of it. It lies there untouched.

    `code`: corrupt, damaged (some answers in it), newer-schema, set-aside, too-large, not-a-file,
    unreadable (the system does not let us), deleted (words in it that the leader has deleted; they
    are not read, and the next save takes away what is ours to take away), export (it is an export:
    import it). `file` is the name in the folder; the folder's own name
    when it is the folder that cannot be read.
    """

    code: str
    file: str


@frozen
class Entry:
    """A name in the folder: what it looked like, what was in it, what is wrong with it."""

    stamp: disk.Stamp
    answers: dict[str, tuple[Version, ...]]
    problem: str | None = None
    deleted: Deleted = Deleted()


class Shelf:
    """The folder as one growing set of versions.

    What has once been shown to the leader is not forgotten because a file was taken away: `owed`
    names the modules of which something known may not be on the disk any more, and whoever writes
    next writes it too. What the leader deletes is forgotten at once: what a marker covers
    (`deleted`, which never shrinks), and everything when the folder is deleted by hand. `leftovers`
    are temporary files, of a write that goes on now or one that was cut short.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.known: dict[str, tuple[Version, ...]] = {}
        self.deleted = Deleted()
        self.owed: set[str] = set()
        self.entries: dict[str, Entry] = {}
        self.leftovers: list[str] = []
        self._numbers: dict[str, int] = {}
        self._closed = False
        self._disk: int | None = None
        self._names: tuple[int, ...] = ()
        self._listing = Listing(folder)
        self._taken: set[str] = set()
        self._era: str | None = None

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
        if not found and self.known and not self.folder.parent.is_dir():
            raise OSError(errno.ENOENT, "the way to the folder is away")
        self._closed = False
        before = {} if self._any_is_as_it_was(found) else dict(self.known)
        self.leftovers = [name for name in found if name.endswith(".tmp")]
        for name in self.entries.keys() - found.keys():
            self._forget(name)
        for name in sorted(found):
            if _is_ours_to_read(name):
                stamp = disk.stamp_of(found[name])
                if name not in self.entries or self.entries[name].stamp != stamp:
                    self._forget(name)
                    self.keep(name, self._entry(name, found[name], stamp))
        if self._disk is None and self.entries:
            self._disk = disk.disk_of(self.folder)
        self._notice_a_deletion(before)

    def stay(self) -> None:
        """Raise OSError when the folder is not on the disk it was on, and its files are not there.

        A network drive that has gone away leaves an empty place behind, on another disk. What is
        written there is hidden as soon as the drive comes back.
        """
        if self._disk is None or (now := disk.disk_of(self.folder)) == self._disk:
            return
        if not self.entries.keys() & disk.listing(self.folder).keys():
            raise OSError(errno.ENODEV, "another disk")
        self._disk = now

    def is_gone(self, version_id: str) -> bool:
        """Whether the version with this id has been deleted, with everything or by hand with the folder."""
        return self.deleted.covers_id(version_id) or version_id in self._taken

    def learn(self, more: Deleted) -> None:
        """Forget what is deleted, wherever it is known from."""
        if self.deleted | more == self.deleted:
            return
        self.deleted |= more
        for device, mark in self.deleted.marks.items():
            used = (n for n in (mark.upto, *mark.edits) if n <= LARGEST_NUMBER)
            self._numbers[device] = max(self._numbers.get(device, 0), *used)
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
        self._names = disk.names_since(self.folder)

    def is_as_we_left_it(self, name: str) -> bool:
        """Whether no name in the folder has changed since we wrote, and the file `name` is the one we know.

        For a save that follows on one of ours, this is enough to have seen: what another program
        changes in place is found by the next `look`.
        """
        try:
            return (
                disk.names_since(self.folder) == self._names
                and name in self.entries
                and disk.stamp_of(os.lstat(self.folder / name)) == self.entries[name].stamp
            )
        except OSError:
            return False

    def look_again(self, name: str) -> None:
        """Read this file at the next look, whatever its time and size say."""
        self._forget(name)

    def keep(self, name: str, entry: Entry, new: Iterable[str] | None = None) -> None:
        """Take in what a file is known to hold now; only the answers in `new` are not known yet (None: any)."""
        entry = self.entries[name] = self._living(entry)
        for answer_id in entry.answers if new is None else new:
            self.known[answer_id] = merge(entry.answers[answer_id], self.known.get(answer_id, ()))
            if self._taken:
                self._taken -= {v.id for v in entry.answers[answer_id]}
        if entry.deleted:
            self.learn(entry.deleted)

    def pen(self, device: str, now: datetime) -> Pen:
        """A pen for a device, its number past every one read or pointed to.

        Also past the seconds since 1970: a file that is away at the moment (a network folder, a sync
        client) must not come back with other words under the same number. And past the time of a file
        that cannot be read, also one from when the clock was ahead, so that one can go on with it.
        """
        unread = (
            e.stamp[0] // 1_000_000_000
            for name, e in self.entries.items()
            if e.problem and device in name
        )
        readable = min(max(unread, default=-1) + 1, LARGEST_NUMBER)
        number = max(self._numbers.get(device, 0) + 1, int(now.timestamp()), readable)
        return Pen(device, number, readable)

    def take_number(self, version: Version) -> None:
        """This version's number is used."""
        self._numbers[version.device] = max(self._numbers.get(version.device, 0), version.number)

    def missing(self, module: str, without: str = "") -> dict[str, list[Version]]:
        """What is known of a module's answers and is in no file now, the one named `without` left aside."""
        there: dict[str, tuple[Version, ...]] = {}
        for name, entry in self.entries.items():
            for answer_id, versions in entry.answers.items():
                if name != without and answer_id.startswith(module):
                    there[answer_id] = merge(there.get(answer_id, ()), versions)
        absent = {}
        for answer_id, versions in self.known.items():
            if answer_id.startswith(module):
                on_disk = there.get(answer_id, ())
                same = set(map(id, on_disk))
                absent[answer_id] = [v for v in merge(on_disk, versions) if id(v) not in same]
        return {answer_id: versions for answer_id, versions in absent.items() if versions}

    def problems(self) -> list[Problem]:
        """What is not read, by file name."""
        folder = [Problem("unreadable", self.folder.name)] if self._closed else []
        return folder + [
            Problem(e.problem, name) for name, e in sorted(self.entries.items()) if e.problem
        ]

    def _notice_a_deletion(self, left: Mapping[str, tuple[Version, ...]]) -> None:
        """Forget what is in no file when the folder has been deleted by hand, or everything in it.

        That is so when no file is as it was at the last look (then all we knew is `left`), and none of
        what we knew is in any: in a file that cannot be read, it may be; and a marker says itself
        what is deleted. Or when another process has seen it, and begun anew.
        """
        era, self._era = self._era, drafts.era(self.folder)
        begun_anew = era is not None and self._era not in ("", era)
        if not self.known or not (left or begun_anew):
            return
        here = self._on_disk()
        stems = {v.stem for versions in here.values() for v in versions}
        unsure = any(e.problem or e.deleted for e in self.entries.values())
        if not begun_anew and (unsure or any(v.stem in stems for vs in left.values() for v in vs)):
            return
        known = (v for versions in self.known.values() for v in versions)
        self._taken |= {v.id for v in known if v.stem not in stems}
        self.known, self.owed = here, set()

    def _any_is_as_it_was(self, found: Mapping[str, os.stat_result]) -> bool:
        """Whether some file with answers has not changed since the last look."""
        return any(
            name in found and disk.stamp_of(found[name]) == entry.stamp
            for name, entry in self.entries.items()
            if entry.answers
        )

    def _on_disk(self) -> dict[str, tuple[Version, ...]]:
        """All answers in the files of the last look."""
        found: dict[str, tuple[Version, ...]] = {}
        for entry in self.entries.values():
            for answer_id, versions in entry.answers.items():
                found[answer_id] = merge(found.get(answer_id, ()), versions)
        return found

    def _forget(self, name: str) -> None:
        entry = self.entries.pop(name, None)
        if entry is not None:
            self.owed.update(answer_id[:2] for answer_id in entry.answers)

    def _living(self, entry: Entry) -> Entry:
        """An entry without what is deleted; `deleted` says that there was some."""
        if not self.deleted:
            return entry
        answers = self.deleted.without(entry.answers)
        return (
            entry
            if answers == entry.answers
            else evolve(entry, answers=answers, problem=entry.problem or "deleted")
        )

    def _entry(self, name: str, found: os.stat_result, stamp: disk.Stamp) -> Entry:
        if not stat.S_ISREG(found.st_mode):
            return Entry(stamp, {}, "not-a-file")
        if found.st_size > disk.LARGEST_FILE:
            return Entry(stamp, {}, "too-large")
        try:
            raw = disk.read(self.folder / name)
        except OSError:
            return Entry(stamp, {}, "unreadable")
        self._note_numbers(raw)
        if ASIDE in name:
            return Entry(stamp, {}, "set-aside")
        try:
            root = files.load(raw)
            if "deleted" in root:
                return Entry(stamp, {}, deleted=deleted.parse(root))
            if "exported" in root:
                return Entry(stamp, {}, "export")
            contents = files.contents(root)
        except files.Unreadable as error:
            return Entry(stamp, {}, error.code)
        return Entry(stamp, contents.answers, "damaged" if contents.damaged else None)

    def _note_numbers(self, raw: bytes) -> None:
        """Also from a file that cannot be read: it may be repaired, and two answers must not have one number."""
        for device, number in NUMBERED.findall(raw):
            name = device.decode()
            self._numbers[name] = max(self._numbers.get(name, 0), int(number))


def _is_ours_to_read(name: str) -> bool:
    """Hidden names are temporary files, locks, and what macOS puts beside files on network drives."""
    return not name.startswith(".") and (name.lower().endswith(".json") or ASIDE in name)
