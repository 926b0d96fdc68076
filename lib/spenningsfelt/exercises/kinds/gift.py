"""What one takes home from a module: a picture of one's answers, a sentence, and one thing to do on a day."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from attrs import evolve

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise, Message, Reply, exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import entry
from spenningsfelt.figures.svg import Drawing, own_id


class Gift(Exercise):
    """`text` is the sentence, `day` when the act is to be done, `done` that it is. Content: the module's fence.

    The page may ask for `{type: "calendar"}`, and gets `{type: "calendar", text}`: the act as a calendar entry, "" when
    it has no day.
    """

    structure: kinds.Gift

    def own_fields(self) -> dict[str, Field]:
        """The sentence, and the day of the act where there is one."""
        fields = {"text": Field("text", self.words.intro)}
        if self.words.act:
            fields |= {
                "day": Field("date", f"{self.ui['gift-day']} {self.words.act}"),
                "done": Field("tick", self.ui["gift-done"]),
            }
        return fields

    def handout(self) -> Handout:
        """What is asked, and what there is to do."""
        act = ((self.words.act, (self.words.how,)),) if self.words.act else ()
        return Handout(self.words.title, "", ((self.words.intro, ()), *act))

    def page(self) -> dict[str, Any]:
        """The words to begin with, and the act's."""
        words = self.words
        return {"starters": words.starters, "act": words.act, "how": words.how}

    def drawing(self) -> Drawing | None:
        """The picture of the exercise that the module names, with ids of its own: both may stand on one page."""
        drawn = self._pictured.drawing() if self._pictured else None
        if not self._pictured or not drawn:
            return None
        other, own = f"{own_id(self._pictured.content.id)}-", f"{own_id(self.content.id)}-"
        return evolve(
            drawn, wide=drawn.wide.replace(other, own), narrow=drawn.narrow.replace(other, own)
        )

    def in_words(self) -> tuple[Line, ...]:
        """The sentence, and the act with its day."""
        lines = [self.line("text")]
        if self.words.act and (self.own("day") or self.own("done")):
            done = (self.ui["gift-done"],) if self.own("done") else ()
            lines.append(Line(self.words.act, (*self.line("day").texts, *done)))
        return tuple(lines)

    def reply(self, message: Message) -> Reply:
        """The page asks for the calendar entry."""
        if message.get("type") != "calendar":
            return Reply()
        day = self.own("day")
        words = self.words
        uid = f"{self.content.id}@spenningsfelt"
        text = entry(uid, date.fromisoformat(day), words.act, words.how) if day else ""
        return Reply(({"type": "calendar", "text": text},))

    @cached_property
    def _pictured(self) -> Exercise | None:
        number, _, name = self.structure.picture.partition(".")
        module = self.context.module(number) if name else None
        content = module.exercises.get(name) if module else None
        return exercise(self.context, content) if content else None
