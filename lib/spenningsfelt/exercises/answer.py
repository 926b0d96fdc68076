"""An answer as the page gets it."""

from __future__ import annotations

import json
from typing import Any

from attrs import frozen

from spenningsfelt.answers import Answers, Question, Version
from spenningsfelt.content import CourseWords
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.in_words import text_of

LONGEST_SHOWN = 300  # characters of what could not be read


@frozen
class Answer:
    """One field of the course and where its versions are."""

    answers: Answers
    id: str
    field: Field
    words: CourseWords

    @property
    def question(self) -> Question:
        """The question as it is worded now."""
        return Question(self.field.question, self.words.language)

    def state(self) -> dict[str, Any]:
        """The value as the field reads it, time, the versions it builds on, how many came before; the old question.

        `joined` is all of the versions in one, where they crossed and can be. `era`: drafts of an earlier one are void.
        `unread` is what stands in the file where the field can not hold it, or not all of it.
        """
        latest = self.answers.latest(self.id)
        told: dict[str, Any] = {
            "value": None,
            "unread": None,
            "at": None,
            "seen": [],
            "versions": [],
            "joined": None,
            "asked": None,
            "earlier": 0,
            "question": self.field.question,
            "era": self.answers.era(),
        }
        if latest is None:
            return told
        heads = self.answers.conflicts(self.id)
        return {
            **told,
            "value": self.field.read(latest.value),
            "unread": self._unread(latest.value),
            "at": latest.at,
            "seen": [v.id for v in heads or [latest]],
            "versions": [self._plain(v) for v in heads],
            "joined": self.field.joined([v.value for v in heads]),
            "asked": self._reworded(latest),
            # a tick that goes on and off leaves nothing one would bring back
            "earlier": 0 if self.field.kind == "tick" else len(self.answers.history(self.id)) - 1,
        }

    def _unread(self, value: Any) -> str | None:
        """What stands in the file, where the field can not hold it, or not all of it; None where it can."""
        if value is None or self.field.read(value) == value:
            return None
        shown = text_of(self.field, value, self.words) or json.dumps(value, ensure_ascii=False)
        return shown if len(shown) <= LONGEST_SHOWN else f"{shown[:LONGEST_SHOWN]} …"

    def history(self) -> list[dict[str, Any]]:
        """Every version, newest first."""
        return [self._plain(v) for v in reversed(self.answers.history(self.id))]

    def _plain(self, version: Version) -> dict[str, Any]:
        return {
            "id": version.id,
            "at": version.at,
            "value": version.value,
            "asked": self._reworded(version),
            "shown": text_of(self.field, version.value, self.words),
        }

    def _reworded(self, version: Version) -> str | None:
        """The question a version answers, when it is another wording; in another language it was another anyway."""
        asked, now = version.asked, self.question
        return (
            asked.text
            if asked and asked.language == now.language and asked.text != now.text
            else None
        )
