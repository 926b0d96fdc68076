"""The picture of an exercise's answers: which figure draws it, for the page and the report alike."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.drawing import Drawing

#: Kinds that always have a picture, and the module here that draws it. A card or a scale names its own.
FIGURES = {
    "venn": "venn",
    "week": "week",
    "dilemma": "tradeoff",
    "forces": "forces",
    "profile": "profile",
    "vote": "dots",
}

#: An answer's id to its latest value, or None. What it holds may be anything: a person can edit the file.
ValueOf = Callable[[str], Any]


def drawing_of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The exercise's picture from the answers that `value` finds; None when the exercise has none, or nothing to show.

    Each figure's module has `of(course, words, exercise, value)` with the same promise.
    """
    name = exercise.structure.figure or FIGURES.get(exercise.kind)
    if name is None:
        return None
    drawn: Drawing | None = importlib.import_module(f"spenningsfelt.figures.{name}").of(
        course, words, exercise, value
    )
    return drawn
