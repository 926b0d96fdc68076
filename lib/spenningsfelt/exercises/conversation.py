"""An exercise and a page in conversation: every message is answered, and who else must hear is told."""

from __future__ import annotations

import hashlib
import logging
import re
import weakref
from collections.abc import Callable, Iterator
from typing import Any

from spenningsfelt.answers import AnswerError, Version
from spenningsfelt.exercises.answer import Answer
from spenningsfelt.exercises.exercise import Exercise, Message
from spenningsfelt.exercises.field import Refused

EDIT = re.compile(r"[a-z0-9]{6,16}:[0-9]{1,9}")
LOG = logging.getLogger(__name__)
#: Those whose page is there. Two tabs on one module share a kernel: each must hear of the other's saves.
OPEN: weakref.WeakSet[Conversation] = weakref.WeakSet()


class Conversation:
    """One exercise on one page, whatever carries the messages: a kernel, a worker, a test.

    `content` is what the page shows, `told` each field's answer as the page last heard it; both are plain JSON.
    From the page: `{type: "save", field, value, source: "<page>:<edit>", seen: [version ids], era}`,
    `{type: "refresh"}` when the page comes to the front, `{type: "history", field}` for earlier versions, and a kind's
    own. To the page: `saved` (only after the file is on disk), `failed` with a reason, `changed` when another exercise
    or tab saved the same answer, `figure` with a new drawing, `content` when what it shows is another.
    """

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self.told = {name: self._answer(name).state() for name in exercise.fields}
        self.drawn = self._figure()
        self.content = self._content()
        self._send: Callable[[Message], object] = _nobody

    def open(self, send: Callable[[Message], object]) -> None:
        """From now on `send` tells the page what others have saved."""
        self._send = send
        OPEN.add(self)

    def close(self) -> None:
        """The page has gone."""
        OPEN.discard(self)
        self._send = _nobody

    def receive(self, message: Any) -> Iterator[Message]:
        """The replies to a message from the page. Nothing in it may raise: a hostile one is answered, not obeyed."""
        if not isinstance(message, dict):
            return
        with self.exercise.context.answers.look():  # one look at the folder, however much is read
            yield from self._answered(message)

    def _answered(self, message: Message) -> Iterator[Message]:
        try:
            if message.get("type") == "save":
                yield from self._save(message)
            elif message.get("type") == "refresh":
                yield from self.news()
            elif message.get("type") == "history":
                yield from self._history(message.get("field"))
            else:
                yield from self._reply(message)
        except Exception as error:  # the page is told, instead of hearing nothing
            LOG.error("A message could not be answered: %s", type(error).__name__)
            yield {"type": "failed", "field": "", "source": "", "reason": "unknown", "era": ""}

    def news(self) -> Iterator[Message]:
        """What is new to the page: another program, or another machine's synced file, may have brought answers."""
        for name in self.exercise.fields:
            if self._answer(name).state() != self.told[name]:
                yield self._tell("changed", name)
        yield from self._drawn_again()
        yield from self.exercise.refreshed()

    def hear(self, answer_id: str | None) -> None:
        """Another exercise or page has saved an answer, or (None) brought or deleted them all."""
        try:
            with self.exercise.context.answers.look():
                for message in self.news() if answer_id is None else self._heard(answer_id):
                    self._send(message)
        except Exception as error:  # what was saved there is saved, whatever becomes of it here
            LOG.error("%s could not be told: %s", self.exercise.content.id, type(error).__name__)

    def _heard(self, answer_id: str) -> Iterator[Message]:
        exercise, read = self.exercise, self.exercise.reads(answer_id)
        mine = [name for name in exercise.fields if exercise.id_of(name) == answer_id]
        for name in mine:
            yield self._tell("changed", name)
        if mine or read:
            yield from self._drawn_again()
        if read and not mine:
            yield self._renewed()

    def _reply(self, message: Message) -> Iterator[Message]:
        reply = self.exercise.reply(message)
        yield from reply.messages
        if reply.redraw:
            yield from self._drawn_again()
        if reply.everyone:
            yield from self.news()
            self._let_hear(None)
        if reply.renew:
            yield self._renewed()

    def _history(self, name: Any) -> Iterator[Message]:
        if isinstance(name, str) and name in self.exercise.fields:
            yield {"type": "history", "field": name, "versions": self._answer(name).history()}

    def _save(self, message: Message) -> Iterator[Message]:
        name, edit = message.get("field"), message.get("source")
        if not isinstance(name, str) or name not in self.exercise.fields:
            return
        if not isinstance(edit, str) or not EDIT.fullmatch(edit):
            return
        try:
            version = self._kept(name, message, edit)
        except (AnswerError, Refused) as error:
            reason = error.code
        except Exception as error:  # the words are still on the page: it says so
            LOG.error("An answer could not be saved: %s", type(error).__name__)
            reason = "unknown"
        else:
            yield {"type": "saved", **self._saved(name, version), "source": edit}
            yield from self._drawn_again()
            self._let_hear(self.exercise.id_of(name))
            return
        era = self.exercise.context.answers.era()
        yield {"type": "failed", "field": name, "source": edit, "reason": reason, "era": era}

    def _kept(self, name: str, message: Message, edit: str) -> Version:
        """What is on the disk when this returns. Words from before everything was deleted are refused: one asks."""
        seen, answer = message.get("seen"), self._answer(name)
        value = answer.field.checked(message.get("value"))
        known, era = seen if isinstance(seen, list) else [], message.get("era")
        if era is not None and not isinstance(era, str):
            raise AnswerError("deleted")
        return answer.answers.save(
            answer.id, value, answer.question, seen=known, source=edit, era=era
        )

    def _saved(self, name: str, version: Version) -> Message:
        """The answer as it is now; should it not be readable just now, as it was saved."""
        try:
            self.told[name] = self._answer(name).state()
        except Exception as error:
            LOG.error("A saved answer could not be read again: %s", type(error).__name__)
            now = {"value": version.value, "at": version.at, "seen": [version.id], "unread": None}
            self.told[name] = {**self.told[name], **now}
        return {"field": name, "version": version.id, **self.told[name]}

    def _let_hear(self, answer_id: str | None) -> None:
        folder = self.exercise.context.answers.folder
        for other in list(OPEN):
            if other is not self and other.exercise.context.answers.folder == folder:
                other.hear(answer_id)

    def _tell(self, what: str, name: str) -> Message:
        self.told[name] = self._answer(name).state()
        return {"type": what, "field": name, **self.told[name]}

    def _answer(self, name: str) -> Answer:
        exercise, context = self.exercise, self.exercise.context
        return Answer(context.answers, exercise.id_of(name), exercise.fields[name], context.words)

    def _renewed(self) -> Message:
        self.content = self._content()
        return {"type": "content", "content": self.content}

    def _content(self) -> Message:
        exercise, context = self.exercise, self.exercise.context
        words, folder = exercise.content.words, str(context.answers.folder)
        return {
            "id": exercise.content.id,
            "kind": exercise.kind,
            "language": context.language,
            "title": words.title,
            "intro": words.intro,
            "after": words.after,
            "empty": words.empty,
            "store": hashlib.sha256(folder.encode()).hexdigest()[:12],
            "alone": exercise.alone(),
            **self.drawn,
            **exercise.page(),
        }

    def _drawn_again(self) -> Iterator[Message]:
        before, self.drawn = self.drawn, self._figure()
        if self.drawn != before:
            yield {"type": "figure", **self.drawn}

    def _figure(self) -> Message:
        """The drawing as the page gets it."""
        try:
            drawn = self.exercise.picture()
        except Exception as error:  # an answer is worth more than its picture
            name = type(error).__name__
            LOG.error("%s could not be drawn: %s", self.exercise.content.id, name)
            drawn = None
        if drawn is None:
            return {"figure": None, "says": "", "table": []}
        return {"figure": drawn.html(), "says": drawn.says, "table": drawn.table}


def _nobody(_: Message) -> None:
    """No page is there to be told."""
