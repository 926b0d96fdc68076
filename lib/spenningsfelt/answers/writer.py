"""Writes this device's files. Every method needs the folder's lock to be held."""

from __future__ import annotations

from contextlib import suppress

from attrs import evolve

from spenningsfelt.answers import disk
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.own import FULL, OwnFile, file_name, file_number, own_file
from spenningsfelt.answers.shelf import Entry, Shelf, stamp_of
from spenningsfelt.answers.versions import Version


class Writer:
    """Brings versions to the disk, into files that no other device writes and that hold nothing we did not read."""

    def __init__(self, shelf: Shelf, device: str) -> None:
        self._shelf, self._device = shelf, device
        self._own: dict[str, OwnFile] = {}
        self._unsure: set[str] = set()

    def look(self, module: str) -> None:
        """Bring what is known up to date, our own newest file byte for byte. Raises OSError.

        Time and size are not enough there: a second kernel may write twice within one tick of the clock.
        """
        self._shelf.look_or_raise()  # to write without having seen what is there would be to overwrite it
        _, name = self._last(module)
        entry = self._shelf.entries.get(name)
        if entry is None:
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
                self.look(module)
                self.bring(module, {})

    def _write(self, module: str, additions: dict[str, list[Version]]) -> None:
        self._sweep()
        name, file = self._target(module)
        grown = file.adding(additions)
        stamp = stamp_of(disk.write(self._shelf.folder / name, grown.raw))
        self._own[name] = grown
        self._shelf.keep(name, Entry(stamp, grown.answers), additions)
        for versions in additions.values():
            for version in versions:
                self._shelf.take_number(version)

    def _last(self, module: str) -> tuple[int, str]:
        """The number and the name of our newest file for a module; number 0 when there is none."""
        number = max((file_number(n, module, self._device) for n in self._shelf.entries), default=0)
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
