"""Writes this device's files. Every method needs the folder's lock to be held."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

from attrs import evolve

from spenningsfelt.answers import disk, files
from spenningsfelt.answers.deleted import Deleted, ids_in
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.own import FULL, OwnFile, file_name, file_number, own_file
from spenningsfelt.answers.shelf import Entry, Shelf
from spenningsfelt.answers.versions import Version


class Writer:
    """Brings versions to the disk, into files that no other device writes and that hold nothing we did not read."""

    def __init__(self, shelf: Shelf, device: str) -> None:
        self._shelf, self._device = shelf, device
        self._own: dict[str, OwnFile] = {}
        self._written: dict[str, disk.Stamp] = {}
        self._safe: dict[str, disk.Stamp] = {}
        self._unsure: set[str] = set()

    def look(self, module: str, *, again: bool = False, listed: bool = False) -> None:
        """Bring what is known up to date, our own newest file byte for byte. Raises OSError.

        `listed`: the folder has been looked at since we got the lock.

        Time and size are not enough there: a second kernel may write twice within one tick of the
        clock. They are when `again`: nobody but us has had the lock since we wrote.
        """
        if (
            again
            and self._is_ours(self._last(module)[1])
            and self._shelf.is_as_we_left_it(self._last(module)[1])
        ):
            return
        if not listed:  # to write without having seen what is there would be to overwrite it
            self._shelf.look_or_raise(exact=True)
        _, name = self._last(module)
        entry = self._shelf.entries.get(name)
        if entry is None or (again and self._is_ours(name)):
            return
        try:
            raw = disk.read(self._shelf.folder / name)
        except OSError:
            self._own.pop(name, None)  # not a plain file, not ours to read, or just gone
            return
        if name in self._own and self._own[name].raw == raw:
            return
        self._shelf.owed.add(module)
        file = own_file(raw, module, self._device)
        if file is None:
            self._own.pop(name, None)
            self._shelf.look_again(name)
            self._shelf.look_or_raise()
        else:
            self._own[name] = file
            self._shelf.keep(name, evolve(entry, answers=file.answers, problem=None))

    def _is_ours(self, name: str) -> bool:
        """Whether what the shelf last saw of a file is what we wrote."""
        entry = self._shelf.entries.get(name)
        return entry is not None and name in self._own and self._written.get(name) == entry.stamp

    def bring(self, module: str, new: dict[str, list[Version]]) -> None:
        """Write `new`, and whatever is known of the module and lies in no file any more. Raises OSError, AnswerError.

        After a failure it is not known what the disk holds: the next call writes even when nothing is new.
        """
        additions = self._shelf.missing(module) if module in self._shelf.owed else {}
        for answer_id, versions in new.items():
            additions.setdefault(answer_id, []).extend(versions)
        if additions or module in self._unsure:
            self._unsure.add(module)
            self._write(module, additions)
            self._unsure.discard(module)
        self._shelf.owed.discard(module)

    def bring_others(self) -> None:
        """Write what is owed of every other module; what cannot be written now is tried again next time."""
        for module in sorted(self._shelf.owed):
            with suppress(OSError, AnswerError):
                self.look(module, listed=True)
                self.bring(module, {})

    def secure(self, answer_id: str) -> None:
        """Make sure that files which another process wrote last a power cut: it may have been killed before that."""
        unsafe = [
            name
            for name, entry in self._shelf.entries.items()
            if answer_id in entry.answers and self._safe.get(name) != entry.stamp
        ]
        for name in unsafe:
            disk.sync(self._shelf.folder / name)
        if unsafe:
            disk.sync_folder(self._shelf.folder)
            self._safe |= {name: self._shelf.entries[name].stamp for name in unsafe}

    def tidy(self) -> None:
        """Put right what a late sync has undone of a deletion: the marker, and files with deleted words."""
        if not self._shelf.deleted:
            return
        if not self._shelf.marked():
            self.mark(self._shelf.deleted)
        for name, entry in list(self._shelf.entries.items()):
            if entry.problem in ("deleted", "corrupt", "set-aside"):
                with suppress(
                    OSError, AnswerError
                ):  # it is not read, and reported, until it can be taken away
                    self._clear(name)

    def mark(self, deleted: Deleted) -> None:
        """Write what is deleted into this device's marker, and forget it."""
        name = f"deleted.{self._device}.json"
        stamp = disk.write(self._shelf.folder / name, deleted.written())
        self._shelf.keep(name, Entry(stamp, {}, deleted=deleted))

    def _clear(self, name: str) -> None:
        """Take deleted words out of our own file, and a file away that holds nothing else, as far as can be read."""
        path = self._shelf.folder / name
        raw = disk.read(path)
        try:
            found = files.parse(raw)
        except files.Unreadable as error:
            ids = ids_in(raw) if error.code == "corrupt" else []
            if ids and all(
                edit <= self._shelf.deleted.limit(device, number) for device, number, edit in ids
            ):
                self._drop(name)
            return
        living = self._shelf.deleted.without(found.answers)
        if found.answers and not living and not found.damaged:
            self._drop(name)
        elif file_number(name, found.module, self._device) and own_file(
            raw, found.module, self._device
        ):
            self._put(name, OwnFile(found.module, self._device).adding(living))
        elif not found.damaged and not file_number(name, found.module, found.device):
            # A copy, which is nobody's own to go on with.
            self._empty(name, {answer_id[:2] for answer_id in living})

    def _empty(self, name: str, modules: set[str]) -> None:
        """Take a file away, when what is only there has been written elsewhere."""
        for module in sorted(modules):
            self.look(module)
            only_there = self._shelf.missing(module, without=name)
            if only_there:
                self._write(module, only_there)
        self._drop(name)

    def _drop(self, name: str) -> None:
        disk.remove(self._shelf.folder / name)
        disk.sync_folder(self._shelf.folder)
        self._own.pop(name, None)
        self._shelf.look_again(name)

    def _write(self, module: str, additions: Mapping[str, list[Version]]) -> None:
        self._sweep()
        for part in _parts(additions):
            name, file = self._target(module)
            self._put(name, file.adding(part), part)
            for versions in part.values():
                for version in versions:
                    self._shelf.take_number(version)

    def _put(
        self, name: str, file: OwnFile, new: Mapping[str, list[Version]] | None = None
    ) -> None:
        stamp = disk.write(self._shelf.folder / name, file.raw)
        self._own[name] = file
        self._written[name] = self._safe[name] = stamp
        self._shelf.wrote(name, Entry(stamp, file.answers), new)

    def _last(self, module: str) -> tuple[int, str]:
        """The number and the name of our newest file for a module; number 0 when there is none."""
        start = f"{module}.{self._device}"
        names = [n for n in self._shelf.entries if n.lower().startswith(start)]
        number = max((file_number(n, module, self._device) for n in names), default=0)
        return number, file_name(module, self._device, max(number, 1))

    def _target(self, module: str) -> tuple[str, OwnFile]:
        """The file to write: our newest, a new one in place of one set aside, or the next."""
        number, name = self._last(module)
        empty = OwnFile(module, self._device)
        if number == 0:
            return name, empty
        entry = self._shelf.entries.get(name)
        if entry is not None and entry.problem == "corrupt":
            disk.set_aside(self._shelf.folder / name)
            return name, empty
        file = self._own.get(name)
        if entry is None or file is None or len(file.raw) >= FULL:
            return file_name(module, self._device, number + 1), empty
        return name, file

    def _sweep(self) -> None:
        """Remove what a process of this device left when it was killed in the middle of a write."""
        for name in self._shelf.leftovers:
            if name.startswith(".") and f".{self._device}." in name:
                with suppress(OSError):
                    (self._shelf.folder / name).unlink()


def _parts(additions: Mapping[str, list[Version]]) -> Iterator[Mapping[str, list[Version]]]:
    """`additions` in parts that a file can hold; at least one, for a file that must be written again as it is."""
    if sum(map(len, additions.values())) <= 1:
        yield additions
        return
    part: dict[str, list[Version]] = {}
    size = 0
    for answer_id, versions in additions.items():
        for version in versions:
            part.setdefault(answer_id, []).append(version)
            size += len(files.line_of(version, 0))
            if size >= FULL:
                yield part
                part, size = {}, 0
    if part:
        yield part
