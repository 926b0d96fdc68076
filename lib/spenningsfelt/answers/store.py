"""The door to a folder of answers."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve

from spenningsfelt.answers import deleting, disk, drafts, importing
from spenningsfelt.answers.device import device_id
from spenningsfelt.answers.edits import Edit, page_of, settle
from spenningsfelt.answers.errors import AnswerError, code_of
from spenningsfelt.answers.export import exported
from spenningsfelt.answers.importing import Preview
from spenningsfelt.answers.lock import Lock
from spenningsfelt.answers.shelf import Problem, Shelf
from spenningsfelt.answers.values import (
    check_id,
    checked,
    checked_question,
    checked_seen,
    checked_source,
)
from spenningsfelt.answers.versions import DEVICE, Question, Version, heads
from spenningsfelt.answers.writer import Writer

T = TypeVar("T")


class Answers:
    """A leader's answers in `folder`, which is made at the first save.

    Several processes and several devices may use one folder at the same time. Reading never writes.
    `device` is this device's name in version ids ([a-z0-9], at most 32); by default the machine's own.
    """

    def __init__(self, folder: str | PathLike[str], *, device: str | None = None) -> None:
        if device is not None and not DEVICE.fullmatch(device):
            raise AnswerError("bad-id")
        self.folder = Path(folder).absolute()
        self._device = device
        self._shelf = Shelf(self.folder)
        self._lock = Lock(self.folder)
        self._writer: Writer | None = None
        self._noted = False
        self._looking, self._looked = 0, False
        self._unchanged: dict[tuple[str, str], tuple[int, Version]] = {}
        self._one = threading.RLock()

    @contextmanager
    def look(self) -> Iterator[None]:
        """Inside, the folder is looked at once, at the first question; what is saved here is seen at once all the same.

        For whoever asks many things in a row: a message, a module to show. May be nested.
        """
        self._looking += 1
        try:
            yield
        finally:
            self._looking -= 1
            self._looked = self._looked and self._looking > 0

    def latest(self, answer_id: str) -> Version | None:
        """The version in force: of several that were written apart, the one with the latest time."""
        found = heads(self._versions(answer_id))
        return _copy(max(found, key=lambda v: (v.at, v.device, v.number))) if found else None

    def history(self, answer_id: str) -> list[Version]:
        """Every version, oldest first, also those that others have replaced."""
        return [_copy(v) for v in self._versions(answer_id)]

    def conflicts(self, answer_id: str) -> list[Version]:
        """The versions written apart from each other, oldest first; empty when there is only one."""
        found = heads(self._versions(answer_id))
        return [_copy(v) for v in found] if len(found) > 1 else []

    def ids(self) -> list[str]:
        """The ids of all answers, sorted."""
        with self._one:
            self._look()
            return sorted(self._shelf.known)

    def problems(self) -> list[Problem]:
        """Files in the folder that could not be read, or not all of them, by name."""
        with self._one:
            self._look()
            return self._shelf.problems()

    def oldest(self) -> datetime | None:
        """When the oldest version was written, for the reminder that answers are not to be kept for ever."""
        return min(self._moments(), default=None)

    def last_saved(self) -> datetime | None:
        """When the newest version was written, on whichever device."""
        return max(self._moments(), default=None)

    def era(self) -> str:
        """Another text after each deletion on this machine: drafts of an earlier era are void.

        Also after a deletion by hand: until the folder is back, when it is the old one again, or for
        good when something is saved in a new one.
        """
        with self._one:
            self._look()
            return self._era()

    def save(
        self,
        answer_id: str,
        value: Any,
        asked: Question | str | None = None,
        *,
        seen: Iterable[str] | None = None,
        source: str | None = None,
        era: str | None = None,
    ) -> Version:
        """Keep `value`; when this returns it is on the disk.

        `seen`: ids of the versions that were shown when the words were written; None: all there are.
        What was not shown is not replaced: both then stand (`conflicts`). Words on top of what has
        been deleted meanwhile, by `delete` or with the folder by hand, are refused ("deleted"): the
        page holds deleted words, and only the leader can say that they are to be kept, by sending
        them with nothing seen. So are words of another `era` than this one (None: of any). `source`,
        "<page>:<edit>", makes it safe to send the same edit again, and an older one late. Returns the
        version that holds the words, which is an earlier one when nothing is new. Raises AnswerError.
        """
        check_id(answer_id)
        edit = Edit(
            checked(value), checked_question(asked), checked_seen(seen), checked_source(source)
        )
        return _copy(self._writing(lambda: self._save(answer_id, edit, era)))

    def export(self, shown: Callable[[str, Any], Any] | None = None) -> bytes:
        """Everything as one JSON file: first to read, then all versions for `preview` and `import_`.

        `shown` turns an id and a value into what a person reads (an option's words for its id).
        What `problems` tells of is not in it.
        """
        with self._one:
            self._look()
            return exported(self._shelf.known, shown)

    def export_to(
        self, path: str | PathLike[str], shown: Callable[[str, Any], Any] | None = None
    ) -> None:
        """Write `export` to a file, 0600, in place of one that is there. Raises AnswerError.

        Not into the answers folder ("inside"): deleting everything would take the export too.
        """
        target = Path(path).absolute()
        try:
            if target.parent.resolve().is_relative_to(self.folder.resolve()):
                raise AnswerError("inside")
            disk.write(target, self.export(shown))
        except OSError as error:
            raise AnswerError(code_of(error)) from None
        except ValueError:  # a name that cannot be one
            raise AnswerError("gone") from None

    def preview(self, source: str | PathLike[str] | bytes | memoryview) -> Preview:
        """What importing an export (its path or its bytes) would add; nothing is written. Raises AnswerError."""
        found = importing.read(source)
        with self._one:
            self._look()
            return importing.preview(found, self._shelf.known, self._shelf.deleted)

    def import_(self, preview: Preview) -> None:
        """Add what was previewed; when this returns it is on the disk. Again: nothing changes. Raises AnswerError.

        Deleted answers come back: the leader asks for them by name. Stopped half-way (a full disk),
        some modules may be there and others not; the same import then does the rest.
        """
        self._writing(lambda: self._import(preview))
        self._looked = False

    def delete(self) -> None:
        """Delete every answer of every device, with copies, drafts, temporary and set-aside files; a marker stays.

        Old files that a sync client brings later are not read, and are taken away by the next save;
        an open process forgets at its next look. Words that another device has written and this
        folder had not yet got are not deleted: nobody here has seen them. Raises AnswerError when a
        file could not be removed; its words are not read any more all the same.
        """
        self._looked = False
        self._writing(self._delete)

    def _writing(self, work: Callable[[], T]) -> T:
        with self._one:
            try:
                try:
                    return work()
                except FileNotFoundError:  # the folder was taken away while we wrote
                    return work()
            except OSError as error:
                raise AnswerError(code_of(error)) from None

    def _look(self) -> None:
        if not self._looked:
            self._shelf.look()
        self._looked = self._looking > 0

    def _era(self) -> str:
        return drafts.era(self.folder, empty=not self._shelf.entries)

    def _moments(self) -> list[datetime]:
        with self._one:
            self._look()
            return [
                datetime.fromisoformat(v.at)
                for versions in self._shelf.known.values()
                for v in versions
            ]

    def _versions(self, answer_id: str) -> tuple[Version, ...]:
        with self._one:
            self._look()
            return self._shelf.known.get(answer_id, ())

    def _pen(self) -> tuple[str, Writer]:
        """This device's name and its writer. Raises OSError when the folder's disk is away."""
        self._shelf.stay()  # before the lock, which makes a folder that is not there
        if self._device is None:
            self._device = device_id()
        if self._writer is None:
            self._writer = Writer(self._shelf, self._device)
        return self._device, self._writer

    def _save(self, answer_id: str, edit: Edit, era: str | None) -> Version:
        device, writer = self._pen()
        module = answer_id[:2]
        if not self.folder.is_dir():  # nothing is made for words that are refused
            self._shelf.look_or_raise()
            self._refuse_deleted(edit, era)
        with self._lock:
            writer.look(module, again=self._lock.again)
            self._looked = self._looking > 0
            writer.tidy()
            self._refuse_deleted(edit, era)
            self._begin()
            stored = self._shelf.known.get(answer_id, ())
            now = datetime.now(UTC)
            late = self._late(answer_id, edit.source)
            version = late or settle(stored, edit, self._shelf.pen(device, now), now)
            new = late is None and not any(version is v for v in stored)
            writer.bring(module, {answer_id: [version]} if new else {})
            if not new:
                writer.secure(answer_id)
            writer.bring_others()
        self._note()
        if not new:
            self._remember(answer_id, edit.source, version)
        return version

    def _import(self, preview: Preview) -> None:
        _, writer = self._pen()
        with self._lock:
            self._shelf.look_or_raise(exact=True)
            self._begin()
            for module in sorted({answer_id[:2] for answer_id in preview.found}):
                writer.look(module, listed=True)
                writer.tidy()
                part = {
                    i: versions for i, versions in preview.found.items() if i.startswith(module)
                }
                writer.bring(
                    module, importing.additions(part, self._shelf.known, self._shelf.deleted)
                )
                for answer_id in part:
                    writer.secure(answer_id)
        self._note()

    def _delete(self) -> None:
        device, writer = self._pen()
        if not self._shelf.known and not self.folder.exists():
            drafts.end_era(self.folder)
            return
        with self._lock:
            deleting.delete(self._shelf, writer, device)
            self._lock.remove()
        self._unchanged.clear()
        self._writer = None

    def _refuse_deleted(self, edit: Edit, era: str | None) -> None:
        if any(map(self._shelf.is_gone, edit.seen or ())) or era not in (None, self._era()):
            raise AnswerError("deleted")

    def _begin(self) -> None:
        """Something is about to be written: after a deletion by hand, into a folder begun anew."""
        if not self._shelf.entries:
            drafts.begin(self.folder)
            self._noted = False

    def _note(self) -> None:
        """Something has been written: if the folder is gone later, it has been deleted."""
        if not self._noted:
            drafts.note(self.folder)
            self._noted = True

    def _late(self, answer_id: str, source: str | None) -> Version | None:
        """What an edit became that an unchanged, later one of its page has overtaken: those leave no trace on disk."""
        page, number = page_of(source) if source else ("", 0)
        known, version = self._unchanged.get((answer_id, page), (-1, None))
        here = version is not None and not self._shelf.is_gone(version.id)
        return version if number <= known and here else None

    def _remember(self, answer_id: str, source: str | None, version: Version) -> None:
        page, number = page_of(source) if source else ("", -1)
        if number > self._unchanged.get((answer_id, page), (-1, version))[0]:
            self._unchanged[answer_id, page] = number, version


def _copy(version: Version) -> Version:
    """A version whose value may be changed without changing what is known."""
    return (
        evolve(version, value=copy.deepcopy(version.value))
        if isinstance(version.value, list | dict)
        else version
    )
