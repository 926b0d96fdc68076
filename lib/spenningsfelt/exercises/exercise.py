"""What every kind of exercise fills in: what it asks, how it reads on paper, its page, picture and words."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cached_property
from typing import Any, ClassVar

from attrs import evolve, frozen

from spenningsfelt.content import ExerciseContent
from spenningsfelt.content.steps import steps, tension
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line, line_of
from spenningsfelt.exercises.parts.calendar import Day
from spenningsfelt.figures.svg import Drawing

Message = dict[str, Any]
KINDS: dict[str, type[Exercise]] = {}


@frozen
class Reply:
    """What a kind says to a message of its own; `redraw`, `renew`: its picture, its content may be another now;
    `everyone`: all answers may be."""

    messages: tuple[Message, ...] = ()
    redraw: bool = False
    renew: bool = False
    everyone: bool = False


class Exercise:
    """An exercise: content in one language, and the leader's answers to it. It knows nothing of Jupyter or of pages.

    `structure` and `words` are its content's, `ui` the words of the interface.

    A kind is a subclass in a file with its name. What its page does otherwise than most, its browser side says.
    """

    kind: ClassVar[str] = ""

    def __init_subclass__(cls) -> None:
        """A kind is known by its class's name, and so is its browser side."""
        cls.kind = cls.__name__.lower()
        KINDS[cls.kind] = cls

    def __init__(self, context: Context, content: ExerciseContent) -> None:
        self.context, self.content = context, content
        self.structure, self.words, self.ui = content.structure, content.words, context.ui

    def own_fields(self) -> dict[str, Field]:
        """The fields that a kind asks for, by name. None by default."""
        return {}

    def handout(self) -> Handout:
        """The words of the reading version, from content alone."""
        asked = (f.question for f in self.own_fields().values() if f.kind != "tick")
        words = self.words
        return Handout(words.title, words.on_paper, tuple((question, ()) for question in asked))

    def page(self) -> dict[str, Any]:
        """What this kind's browser side needs beyond words and answers. It may hold another `after`."""
        return {}

    def drawing(self) -> Drawing | None:
        """The picture of the answers; None when there is none, or nothing to show yet."""
        return None

    def picture(self) -> Drawing | None:
        """The picture that the page shows: its own, unless a kind shows another's."""
        return self.drawing()

    def beside(self) -> Drawing | None:
        """The picture where it stands beside something else to do, with what it says under it; by default the whole."""
        return self.drawing()

    def empty_drawing(self) -> Drawing | None:
        """The picture before any answer, for paper and where nothing runs; `says` is its alternative text."""
        return None

    def reading(self) -> Handout:
        """The handout in its language, with the picture as it is before an answer."""
        return evolve(self.handout(), language=self.context.language, picture=self.empty_drawing())

    def in_words(self) -> tuple[Line, ...]:
        """The answers as the report shows them: each question, and what was answered."""
        return tuple(self.line(name) for name in self.own_fields())

    def for_partner(self) -> tuple[Line, ...]:
        """What the learning partner reads of it, answered or not, in words to the partner; nothing by default.

        Lines with a style are the leader's own words, and go along when the leader says so.
        """
        return ()

    def brief(self) -> tuple[Line, ...]:
        """What of the answers has room on a page that has everything; by default the sentence that they are told in."""
        told = self.told()
        return (Line("", (told,)),) if told else ()

    def told(self) -> str:
        """The answers in a sentence, for who comes back to them: what the picture says; "" while there is nothing."""
        drawn = self.drawing()
        return drawn.says if drawn else ""

    def message(self) -> str:
        """Of the answers what one could send to somebody, whole; "" while there is nothing to send."""
        return ""

    def days(self) -> tuple[Day, ...]:
        """Days of the answers that one may want in a calendar; none by default."""
        return ()

    def harvest(self) -> tuple[str, ...]:
        """What of the answers is worth taking along to others, a sentence each; nothing by default."""
        return ()

    def reply(self, message: Message) -> Reply:
        """The reply to a message of the kind's own; none by default."""
        return Reply()

    def refreshed(self) -> tuple[Message, ...]:
        """What a page that comes to the front hears besides its answers."""
        return ()

    def answered(self) -> Iterator[Exercise]:
        """The exercises that `reads` names, in its order; one without an answer is not looked for."""
        known = self.context.answers.ids()
        for read in self.structure.reads:
            if any(answer.startswith(f"{read}.") for answer in known):
                content = self.context.exercise(read)
                if content:
                    yield exercise(self.context, content)

    def reads(self, answer_id: str) -> bool:
        """Does this exercise show something of that answer, which may be another exercise's?"""
        ids = self.structure.shown()
        return any(answer_id == i or answer_id.startswith(f"{i}.") for i in ids)

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every field, with «include in the report» where there is something to include; unanswered means yes."""
        own = self.own_fields()
        if not own or not self.structure.report:
            return own
        return {**own, "report": Field("tick", self.ui["in-report"])}

    @property
    def aside(self) -> bool:
        """Is it of a point not chosen, with the leader's own way, or in a step that a choice takes one past?"""
        return self._of_a_point_aside or self.content.name in self.context.passed()

    @property
    def _of_a_point_aside(self) -> bool:
        return bool(self.structure.point) and self.structure.point in self.context.aside()

    def alone(self) -> dict[str, str] | None:
        """What stands alone of a point set aside says so: the point, the line that tells which it is, and how many
        more steps the whole of it has."""
        if not self._of_a_point_aside or not self.structure.everyones:
            return None
        context, point = self.context, self.structure.point
        module = context.module(context.number)
        said = (tension(module, point) if module else "") or context.words["points"][point]["title"]
        number, minutes = context.course.points.index(point) + 1, context.course.minutes_alone
        line = self.ui["point-alone"].format(number=number, said=said, minutes=minutes)
        every = steps(module, "-") if module else []
        more = sum(step.point == point and not step.everyones for step in every)
        return {"point": point, "line": line, "more": str(more)}

    def id_of(self, name: str) -> str:
        """The answer's id of one of the fields."""
        return f"{self.content.id}.{name}"

    def own(self, name: str) -> Any:
        """The answer to one of the fields, as the field reads it; None when there is none that it can hold."""
        return self.fields[name].read(self.context.stored(self.id_of(name)))

    def line(self, name: str) -> Line:
        """One field's line in the report."""
        return line_of(self.fields[name], self.context.stored(self.id_of(name)), self.context.words)


def exercise(context: Context, content: ExerciseContent) -> Exercise:
    """The exercise that `content` describes: `Card` in `kinds/card.py`, `Week` in `kinds/week.py`."""
    if content.kind not in KINDS:
        importlib.import_module(f"spenningsfelt.exercises.kinds.{content.kind}")
    return KINDS[content.kind](context, content)
