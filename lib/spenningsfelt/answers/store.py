"""The door to a folder of answers."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve

from spenningsfelt.answers.device import device_id
from spenningsfelt.answers.disk import Lock
from spenningsfelt.answers.edits import Edit, page_of, settle
from spenningsfelt.answers.errors import AnswerError, code_of
from spenningsfelt.answers.shelf import Problem, Shelf
from spenningsfelt.answers.values import check_id, checked, checked_question, checked_seen, checked_source
from spenningsfelt.answers.versions import DEVICE, Question, Version, heads
from spenningsfelt.answers.writer import Writer


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
        self._unchanged: dict[tuple[str, str], tuple[int, Version]] = {}
        self._one = threading.RLock()

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
            self._shelf.look()
            return sorted(self._shelf.known)

    def problems(self) -> list[Problem]:
        """Files in the folder that could not be read, or not all of them, by name."""
        with self._one:
            self._shelf.look()
            return self._shelf.problems()

    def save(
        self, answer_id: str, value: Any, asked: Question | str | None = None, *,
        seen: Iterable[str] | None = None, source: str | None = None,
    ) -> Version:
        """Keep `value`; when this returns it is on the disk.

        `seen`: ids of the versions that were shown when the words were written; None: all there are.
        What was not shown is not replaced: both then stand (`conflicts`). `source`, "<page>:<edit>",
        makes it safe to send the same edit again, and an older one late. Returns the version that
        holds the words, which is an earlier one when nothing is new. Raises AnswerError.
        """
        check_id(answer_id)
        edit = Edit(checked(value), checked_question(asked), checked_seen(seen), checked_source(source))
        with self._one:
            try:
                return _copy(self._twice(answer_id, edit))
            except OSError as error:
                raise AnswerError(code_of(error)) from None

    def _twice(self, answer_id: str, edit: Edit) -> Version:
        try:
            return self._save(answer_id, edit)
        except FileNotFoundError:  # the folder was taken away while we wrote: again, in a new one
            return self._save(answer_id, edit)

    def _versions(self, answer_id: str) -> tuple[Version, ...]:
        with self._one:
            self._shelf.look()
            return self._shelf.known.get(answer_id, ())

    def _save(self, answer_id: str, edit: Edit) -> Version:
        module, device = answer_id[:2], self._name()
        writer = self._writer or Writer(self._shelf, device)
        self._writer = writer
        with self._lock:
            writer.look(module)
            stored = self._shelf.known.get(answer_id, ())
            now = datetime.now(UTC)
            late = self._late(answer_id, edit.source)
            version = late or settle(stored, edit, self._shelf.pen(device, now), now)
            new = late is None and not any(version is v for v in stored)
            writer.bring(module, {answer_id: [version]} if new else {})
            writer.bring_others()
        if not new:
            self._remember(answer_id, edit.source, version)
        return version

    def _name(self) -> str:
        if self._device is None:
            self._device = device_id()
        return self._device

    def _late(self, answer_id: str, source: str | None) -> Version | None:
        """What an edit became that an unchanged, later one of its page has overtaken: those leave no trace on disk."""
        page, number = page_of(source) if source else ("", 0)
        known, version = self._unchanged.get((answer_id, page), (-1, None))
        return version if number <= known else None

    def _remember(self, answer_id: str, source: str | None, version: Version) -> None:
        page, number = page_of(source) if source else ("", -1)
        if number > self._unchanged.get((answer_id, page), (-1, version))[0]:
            self._unchanged[answer_id, page] = number, version


def _copy(version: Version) -> Version:
    """A version whose value may be changed without changing what is known."""
    return evolve(version, value=copy.deepcopy(version.value)) if isinstance(version.value, list | dict) else version
