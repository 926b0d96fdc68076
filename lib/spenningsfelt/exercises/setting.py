"""Where an exercise stands: the course, the language, the leader's answers and the way chosen through the course."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from attrs import define, frozen

from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, CourseWords
from spenningsfelt.content.schema import ExerciseContent, ExerciseStructure
from spenningsfelt.exercises.shared import Shared
from spenningsfelt.exercises.values import read

WAY, CHOSEN = (
    "00.way.way",
    "00.points.chosen",
)  # where module 00 asks for the way through, and for three points


@frozen
class Paper:
    """A report as one page of HTML, and its parts in order: id in the page, and title."""

    html: str
    parts: tuple[tuple[str, str], ...]


@define
class Setting:
    """Where an exercise stands: the course, the language's words, the leader's answers.

    `documents` makes the report that an exercise describes. It comes from the door; no exercise knows how.
    """

    course: Course
    words: CourseWords
    number: str
    answers: Answers
    documents: Callable[[ExerciseContent], Paper] | None = None

    @property
    def language(self) -> str:
        """The language's code."""
        return self.words.language

    @cached_property
    def shared(self) -> Shared:
        """What the exercises of this module share in the browser."""
        return Shared(self.words.ui)


def stored(answers: Answers, answer_id: str) -> Any:
    """The latest value as it stands in the file, which may be anything, or None."""
    version = answers.latest(answer_id)
    return version.value if version else None


def value_of(answers: Answers, answer_id: str, kind: str) -> Any:
    """The latest value of any answer in the course as a field of `kind` reads it, or None."""
    return read(kind, stored(answers, answer_id))


def own_way(answers: Answers) -> list[str]:
    """The points chosen by a leader who goes an own way through the course; none with the whole course."""
    if value_of(answers, WAY, "choice") != "own":
        return []
    return value_of(answers, CHOSEN, "several") or []


def folded(setting: Setting, structure: ExerciseStructure) -> bool:
    """With the leader's own way, what belongs to a point not chosen is folded; its dilemma stays open."""
    if not structure.point or structure.kind == "dilemma":
        return False
    chosen = own_way(setting.answers)
    return bool(chosen) and structure.point not in chosen
