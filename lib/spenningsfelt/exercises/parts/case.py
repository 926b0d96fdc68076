"""The leader's own words from another exercise, shown where they are worked on."""

from __future__ import annotations

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context


def case_of(context: Context, content: ExerciseContent) -> str:
    """The first written text among the answers that the exercise `reads`; "" when there is none yet."""
    found = (context.value(answer, "text") for answer in content.structure.reads)
    return next((text for text in found if text), "")
