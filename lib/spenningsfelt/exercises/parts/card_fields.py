"""The fields that a card's picture is made of: its own, and those of other cards that it reads."""

from __future__ import annotations

from collections.abc import Iterator

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.pictures import one_line


def field_of(context: Context, content: ExerciseContent, name: str) -> FieldContent | None:
    """The field whose id ends in `name` ("seats", "theory.claim"): the card's own, or one that it reads."""
    return next((f for f in _fields(context, content) if f.id.endswith(f".{name}")), None)


def text_of(context: Context, field: FieldContent | None) -> str:
    """What is written in a field, on one line; "" where there is no such field."""
    return one_line(context.value(field.id, "text")) if field else ""


def _fields(context: Context, content: ExerciseContent) -> Iterator[FieldContent]:
    yield from content.fields()
    for read in content.structure.reads:
        other = context.exercise(read)
        yield from (f for f in (other.fields() if other else ()) if f.id == read)
