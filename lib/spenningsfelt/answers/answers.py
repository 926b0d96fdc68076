"""The door to a folder of answers."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any, TypeVar

from attrs import evolve

from spenningsfelt.answers.changes import Changes
from spenningsfelt.answers.disk import atomic
from spenningsfelt.answers.disk.entry import Problem
from spenningsfelt.answers.disk.folder import Folder
from spenningsfelt.answers.edit import Edit
from spenningsfelt.answers.errors import AnswerError, about, code_of
from spenningsfelt.answers.limits import (
    check_id,
    checked,
    checked_question,
    checked_seen,
    checked_source,
)
from spenningsfelt.answers.transfer import import_
from spenningsfelt.answers.transfer.export import exported
from spenningsfelt.answers.transfer.import_ import Preview
from spenningsfelt.answers.version import DEVICE, Question, Version, apart, heads

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
        self._on_disk = Folder(self.folder)
        self._changes = Changes(self._on_disk, device)
        self._looking, self._looked = 0, False
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
        """The versions written apart from each other, oldest first; empty when there is only one.

        Of versions that look alike, the last stands for all: whoever replaces it replaces them too.
        """
        return [_copy(v) for v in apart(heads(self._versions(answer_id)))]

    def ids(self) -> list[str]:
        """The ids of all answers, sorted."""
        with self._one:
            self._look()
            return sorted(self._on_disk.known)

    def problems(self) -> list[Problem]:
        """Files in the folder that could not be read, or not all of them, by name."""
        with self._one:
            self._look()
            return self._on_disk.problems()

    def oldest(self) -> datetime | None:
        """When the oldest version was written, for the reminder that answers are not to be kept for ever."""
        return min(self._moments(), default=None)

    def last_saved(self) -> datetime | None:
        """When the newest version was written, on whichever device."""
        return max(self._moments(), default=None)

    def era(self) -> str:
        """A later text, in its letters' order, after each deletion on this machine: drafts of an earlier era are void.

        Also after a deletion by hand: until the folder is back, when it is the old one again, or for
        good when something is saved in a new one.
        """
        with self._one:
            self._look()
            return self._on_disk.era()

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
        them with nothing seen. So are words of an earlier `era` than this one (None: of any). `source`,
        "<page>:<edit>", makes it safe to send the same edit again, and an older one late. Returns the
        version that holds the words, which is an earlier one when nothing is new. Raises AnswerError.
        """
        check_id(answer_id)
        edit = Edit(
            checked(value), checked_question(asked), checked_seen(seen), checked_source(source)
        )
        version = self._writing(lambda: self._changes.save(answer_id, edit, era))
        self._looked = self._looking > 0
        return _copy(version)

    def export(self, shown: Callable[[str, Any], Any] | None = None) -> bytes:
        """Everything as one JSON file: first to read, then all versions for `preview` and `import_`.

        `shown` turns an id and a value into what a person reads (an option's words for its id).
        What `problems` tells of is not in it.
        """
        with self._one:
            self._look()
            return exported(self._on_disk.known, shown)

    def export_to(
        self, path: str | PathLike[str], shown: Callable[[str, Any], Any] | None = None
    ) -> None:
        """Write `export` to a file, 0600, in place of one that is there. Raises AnswerError.

        Not into the answers folder ("inside"): deleting everything would take the export too.
        """
        target = Path(path).absolute()
        try:
            if target.parent.resolve().is_relative_to(self.folder.resolve()):
                raise AnswerError("inside", str(target))
            atomic.write(target, self.export(shown))
        except (OSError, ValueError) as error:  # ValueError: a name that cannot be one
            raise about(target, error, "unknown") from None

    def preview(self, source: str | PathLike[str] | bytes | memoryview) -> Preview:
        """What importing an export (its path or its bytes) would add; nothing is written. Raises AnswerError."""
        found = import_.read(source)
        with self._one:
            self._look()
            return import_.preview(found, self._on_disk.known, self._on_disk.deleted)

    def import_(self, preview: Preview) -> None:
        """Add what was previewed; when this returns it is on the disk. Again: nothing changes. Raises AnswerError.

        Deleted answers come back: the leader asks for them by name. Stopped half-way (a full disk),
        some modules may be there and others not; the same import then does the rest.
        """
        self._writing(lambda: self._changes.import_(preview))
        self._looked = False

    def delete(self) -> None:
        """Delete every answer of every device, with copies, drafts, temporary and set-aside files; a marker stays.

        Old files that a sync client brings later are not read, and are taken away by the next save;
        an open process forgets at its next look. Words that another device has written and this
        folder had not yet got are not deleted: nobody here has seen them; where a sync client has such
        a file elsewhere, one is told ("not-downloaded"). Raises AnswerError when a file could not be
        removed; its words are not read any more all the same.
        """
        self._looked = False
        self._writing(self._changes.delete)

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
            self._on_disk.look()
        self._looked = self._looking > 0

    def _moments(self) -> list[datetime]:
        with self._one:
            self._look()
            return [
                datetime.fromisoformat(v.at)
                for versions in self._on_disk.known.values()
                for v in versions
            ]

    def _versions(self, answer_id: str) -> tuple[Version, ...]:
        with self._one:
            self._look()
            return self._on_disk.known.get(answer_id, ())


def _copy(version: Version) -> Version:
    """A version whose value may be changed without changing what is known."""
    return (
        evolve(version, value=copy.deepcopy(version.value))
        if isinstance(version.value, list | dict)
        else version
    )
