"""What is done under the folder's lock: save, import, delete."""

from __future__ import annotations

from datetime import UTC, datetime

from spenningsfelt.answers.deletion import delete_all, era
from spenningsfelt.answers.disk.device import device_id
from spenningsfelt.answers.disk.folder import Folder
from spenningsfelt.answers.disk.lock import Lock
from spenningsfelt.answers.disk.writer import Writer
from spenningsfelt.answers.edit import Edit, page_of, settle
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.transfer.import_ import Preview, additions
from spenningsfelt.answers.version import Version


class Changes:
    """Changes to the answers in `folder`, by this device. Each raises OSError or AnswerError, and may be done again."""

    def __init__(self, folder: Folder, device: str | None) -> None:
        self._folder, self._device = folder, device
        self._lock = Lock(folder.path)
        self._writer: Writer | None = None
        self._noted = False
        self._unchanged: dict[tuple[str, str], tuple[int, Version]] = {}

    def save(self, answer_id: str, edit: Edit, of_era: str | None) -> Version:
        """As `Answers.save`, of an edit that has been checked; `of_era` is its `era`."""
        device, writer = self._pen()
        module = answer_id[:2]
        if not self._folder.path.is_dir():  # nothing is made for words that are refused
            self._folder.look_or_raise()
            self._refuse_deleted(edit, of_era)
        with self._lock:
            writer.look(module, again=self._lock.again)
            writer.tidy()
            self._refuse_deleted(edit, of_era)
            self._begin()
            stored = self._folder.known.get(answer_id, ())
            now = datetime.now(UTC)
            late = self._late(answer_id, edit.source)
            version = late or settle(stored, edit, self._folder.pen(device, now), now)
            new = late is None and not any(version is v for v in stored)
            writer.bring(module, {answer_id: [version]} if new else {})
            if not new:
                writer.secure(answer_id)
            writer.bring_others()
        self._note()
        if not new:
            self._remember(answer_id, edit.source, version)
        return version

    def import_(self, preview: Preview) -> None:
        """As `Answers.import_`."""
        _, writer = self._pen()
        with self._lock:
            self._folder.look_or_raise(exact=True)
            self._begin()
            for module in sorted({answer_id[:2] for answer_id in preview.found}):
                writer.look(module, listed=True)
                writer.tidy()
                part = {i: found for i, found in preview.found.items() if i.startswith(module)}
                writer.bring(module, additions(part, self._folder.known, self._folder.deleted))
                for answer_id in part:
                    writer.secure(answer_id)
        self._note()

    def delete(self) -> None:
        """As `Answers.delete`."""
        device, writer = self._pen()
        if not self._folder.known and not self._folder.path.exists():
            era.end(self._folder.path)
            return
        with self._lock:
            delete_all.delete(self._folder, writer, device)
            self._lock.remove()
        self._unchanged.clear()
        self._writer = None

    def _pen(self) -> tuple[str, Writer]:
        """This device's name and its writer. Raises OSError when the folder's disk is away."""
        self._folder.stay()  # before the lock, which makes a folder that is not there
        if self._device is None:
            self._device = device_id()
        if self._writer is None:
            self._writer = Writer(self._folder, self._device)
        return self._device, self._writer

    def _refuse_deleted(self, edit: Edit, of_era: str | None) -> None:
        if any(map(self._folder.is_gone, edit.seen or ())):
            raise AnswerError("deleted")
        if of_era is not None and of_era < self._folder.era():
            raise AnswerError("deleted")

    def _begin(self) -> None:
        """Something is about to be written: after a deletion by hand, into a folder begun anew."""
        if not self._folder.entries:
            era.begin(self._folder.path)
            self._noted = False

    def _note(self) -> None:
        """Something has been written: if the folder is gone later, it has been deleted."""
        if not self._noted:
            era.note(self._folder.path)
            self._noted = True

    def _late(self, answer_id: str, source: str | None) -> Version | None:
        """What an edit became that an unchanged, later one of its page has overtaken: those leave no trace on disk."""
        page, number = page_of(source) if source else ("", 0)
        known, version = self._unchanged.get((answer_id, page), (-1, None))
        here = version is not None and not self._folder.is_gone(version.id)
        return version if number <= known and here else None

    def _remember(self, answer_id: str, source: str | None, version: Version) -> None:
        page, number = page_of(source) if source else ("", -1)
        if number > self._unchanged.get((answer_id, page), (-1, version))[0]:
            self._unchanged[answer_id, page] = number, version
