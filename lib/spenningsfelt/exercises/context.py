"""Where an exercise stands: the course, the language, the leader's answers and the way chosen through the course."""

from __future__ import annotations

from typing import Any

from attrs import define

from spenningsfelt.answers import Answers
from spenningsfelt.content import (
    ContentError,
    Course,
    CourseWords,
    ExerciseContent,
    ModuleContent,
)
from spenningsfelt.content.steps import skips
from spenningsfelt.exercises.field import read

# where module 00 asks for the way through, and for three points
WAY, CHOSEN = "00.way.way", "00.points.chosen"
PLANS = "10.plans"  # where the plans are looked back on
TALKS = (
    "10.talks"  # where the talks about how it went are agreed on, and what was said in them is kept
)


@define
class Context:
    """The course, the words of the reader's language, the module's number ("01"), and the leader's answers.

    `drawn_in` is where drawings stand, when that is not with their own exercise: both may be on one page, and their ids
    must differ.
    """

    course: Course
    words: CourseWords
    number: str
    answers: Answers
    drawn_in: str = ""

    @property
    def language(self) -> str:
        """The language's code."""
        return self.words.language

    @property
    def ui(self) -> dict[str, str]:
        """The words of the interface, by key."""
        return self.words.ui

    def stored(self, answer_id: str) -> Any:
        """The latest value as it stands in the file, which may be anything, or None."""
        version = self.answers.latest(answer_id)
        return version.value if version else None

    def value(self, answer_id: str, kind: str) -> Any:
        """The latest value of any answer in the course as a field of `kind` reads it, or None."""
        return read(kind, self.stored(answer_id))

    def own_way(self) -> list[str]:
        """The points chosen by a leader who goes an own way through the course; none with the whole course."""
        if self.value(WAY, "choice") != "own":
            return []
        return self.value(CHOSEN, "several") or []

    def aside(self) -> list[str]:
        """The points of which a leader who goes an own way takes the dilemma alone."""
        own = self.own_way()
        return [point for point in self.course.points if own and point not in own]

    def deciding(self) -> dict[str, dict[str, list[str]]]:
        """The module's choices that decide which of its steps are for the reader: by answer, by option."""
        module = self.module(self.number)
        return skips(module) if module else {}

    def skipped(self) -> list[str]:
        """The module's steps that are not for a leader who has chosen as this one has."""
        found = [by.get(self.value(a, "choice"), []) for a, by in self.deciding().items()]
        return [step for steps in found for step in steps]

    def passed(self) -> set[str]:
        """The names of the exercises in those steps."""
        module, steps = self.module(self.number), self.skipped()
        return {p.exercise for p in module.parts if p.step in steps} if module else set()

    def module(self, number: str) -> ModuleContent | None:
        """A module as this reader reads it; None where it is not written, or has a fault that its own page tells of."""
        try:
            spoken = self.course.spoken(number, self.language)
            return self.course.module(number, spoken) if spoken else None
        except (ContentError, KeyError):
            return None

    def exercise(self, answer_id: str) -> ExerciseContent | None:
        """The exercise that an answer's id begins with ("01.week", "01.week.star"), as this reader reads it."""
        number, _, rest = answer_id.partition(".")
        module = self.module(number) if rest else None
        return module.exercises.get(rest.partition(".")[0]) if module else None
