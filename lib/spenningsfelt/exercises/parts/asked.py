"""A field of the content as an exercise asks it: what it may hold, and what the page needs to show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.field import MOST, Field
from spenningsfelt.exercises.parts.placed import region_names


def fields_of(context: Context, content: ExerciseContent) -> dict[str, Field]:
    """The exercise's fields, by name."""
    return {f.id.rpartition(".")[2]: _field(context, f) for f in content.fields()}


def page_fields(context: Context, content: ExerciseContent) -> list[dict[str, Any]]:
    """The fields in order, each with its words."""
    return [_page_field(context, f) for f in content.fields()]


def asked_lines(
    context: Context, content: ExerciseContent
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each question with its options, for paper."""
    own = (context.ui["own-words"],)
    return tuple(
        (f.words.label, (*options(context, f).values(), *(own if f.structure.own else ())))
        for f in content.fields()
    )


def options(context: Context, field: FieldContent) -> dict[str, str]:
    """The field's option ids with their words."""
    if field.structure.kind == "region":
        return region_names(context)
    return _options_of(context, field.structure.options, field.words.options)


def _page_field(context: Context, field: FieldContent) -> dict[str, Any]:
    return {
        "name": field.id.rpartition(".")[2],
        "kind": field.structure.kind,
        "label": field.words.label,
        "hint": field.words.hint,
        "lines": field.structure.lines,
        "most": field.structure.most,
        "highest": field.structure.highest,
        "own": field.structure.own,
        "starters": field.words.starters,
        "options": [
            {"id": k, "text": v, **_point(context, k)} for k, v in options(context, field).items()
        ],
        "columns": [_page_column(context, field, c) for c in field.structure.columns],
    }


def _point(context: Context, option: str) -> dict[str, Any]:
    """What a card for one of the ten points says beside its title; nothing of any other option."""
    points = context.course.points
    words = context.words["points"][option] if option in points else {}
    if "short" not in words:
        return {}
    number = points.index(option) + 1
    return {"number": number, "short": words["short"], "sides": [words["one"], words["other"]]}


def _page_column(context: Context, field: FieldContent, column: str) -> dict[str, Any]:
    held = _column(context, field, column) if column in field.structure.choices else "text"
    listed = [] if isinstance(held, str) else [{"id": k, "text": v} for k, v in held.items()]
    return {
        "id": column,
        "text": field.words.columns[column],
        "options": listed,
        "kind": held if isinstance(held, str) else "choice",
    }


def _field(context: Context, field: FieldContent) -> Field:
    structure = field.structure
    return Field(
        structure.kind,
        field.words.label,
        options(context, field),
        room=structure.most,
        own=structure.own,
        most=MOST if structure.highest is None else structure.highest,
        columns={c: field.words.columns[c] for c in structure.columns},
        choices={c: _column(context, field, c) for c in structure.choices},
    )


def _column(context: Context, field: FieldContent, column: str) -> dict[str, str] | str:
    """What a column of rows may hold: ids with their words, or the name of a kind."""
    listed = field.structure.choices[column]
    if listed == "regions":
        return region_names(context)
    if listed == "circles":
        return {letter: circle["name"] for letter, circle in context.words["circles"].items()}
    return (
        listed if isinstance(listed, str) else {i: field.words.choices[column][i] for i in listed}
    )


def _options_of(
    context: Context, options: list[str] | str, words: Mapping[str, str]
) -> dict[str, str]:
    """Option ids with their words; "points" stands for the ten points."""
    if options == "points":
        return {p: context.words["points"][p]["title"] for p in context.course.points}
    return {o: words[o] for o in options}
