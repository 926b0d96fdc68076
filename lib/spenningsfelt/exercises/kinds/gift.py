"""What one takes home from a module: a picture of one's answers, a sentence, and one thing to do on a day."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from attrs import evolve

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day, calendar
from spenningsfelt.exercises.parts.shelf import pictured, shelf
from spenningsfelt.figures.svg import Drawing


class Gift(Exercise):
    """`text` is the sentence, `day` when the act is to be done, `done` that it is. Content: the module's fence.

    The page may ask for `{type: "calendar"}`, and gets `{type: "calendar", text}`: the act as a calendar entry, "" when
    it has no day. With `{type: "seen"}` it asks for what nobody waits for when a module opens: `{type: "shelf",
    places}`, the pictures of the modules so far.
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
        return Handout(self.words.title, self.words.paper, ((self.words.intro, ()), *act))

    def page(self) -> dict[str, Any]:
        """The words to begin with, the act's, and the message to send: the first among what the gift `reads`."""
        words = self.words
        send = next(filter(None, (one.message() for one in self.answered())), "")
        return {"starters": words.starters, "act": words.act, "how": words.how, "message": send}

    def picture(self) -> Drawing | None:
        """That of the exercise which the module names. It is not the gift's own: the report has it at that exercise."""
        return self._pictured.drawing() if self._pictured else None

    def reads(self, answer_id: str) -> bool:
        """Also what the picture is made of, which may be other exercises' answers."""
        pictured = self._pictured
        return super().reads(answer_id) or (pictured is not None and pictured.reads(answer_id))

    def in_words(self) -> tuple[Line, ...]:
        """The sentence, and under it the act with its day."""
        line, act = self.line("text"), []
        if self.words.act and (self.own("day") or self.own("done")):
            done = [self.ui["gift-done"]] if self.own("done") else []
            act = [" · ".join((self.words.act, *self.line("day").texts, *done))]
        return (evolve(line, texts=(*line.texts, *act)),)

    def reply(self, message: Message) -> Reply:
        """The page asks for the calendar entry, or has come in sight."""
        asked = message.get("type")
        if asked == "seen":
            return Reply(({"type": "shelf", "places": shelf(self.context)},))
        return Reply(({"type": "calendar", "text": self._entry()},) if asked == "calendar" else ())

    def _entry(self) -> str:
        return calendar(self.days())

    def days(self) -> tuple[Day, ...]:
        """The act's day in a calendar; none while it has none."""
        day, words = self.own("day") if self.words.act else None, self.words
        return (Day(self.content.id, date.fromisoformat(day), words.act, words.how),) if day else ()

    @cached_property
    def _pictured(self) -> Exercise | None:
        return pictured(self.context, self.structure.picture, self.content.id)
