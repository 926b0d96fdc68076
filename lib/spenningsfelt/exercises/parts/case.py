"""The leader's own words from another exercise, shown where they are worked on."""

from __future__ import annotations

from spenningsfelt.exercises.exercise import Exercise


def case_of(exercise: Exercise) -> str:
    """The first written text among the answers that the exercise `reads`; "" when there is none yet."""
    found = (exercise.context.value(answer, "text") for answer in exercise.structure.reads)
    return next((text for text in found if text), "")
