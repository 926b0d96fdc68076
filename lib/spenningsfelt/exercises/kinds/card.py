"""A reflection card: up to three fields to write, choose or fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spenningsfelt.content import FieldContent, kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import MOST, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.card_chain import drawn_chain, empty_chain
from spenningsfelt.exercises.parts.card_figures import (
    drawn_sides,
    drawn_stair,
    empty_sides,
    empty_stair,
)
from spenningsfelt.exercises.parts.card_loop import drawn_loop, empty_loop
from spenningsfelt.exercises.parts.card_table import drawn_table, empty_table
from spenningsfelt.exercises.parts.placed import by_region, placed, region_names
from spenningsfelt.figures.svg import Drawing

FIGURES = {
    "sides": drawn_sides,
    "stair": drawn_stair,
    "table": drawn_table,
    "chain": drawn_chain,
    "loop": drawn_loop,
}
EMPTY = {
    "sides": empty_sides,
    "stair": empty_stair,
    "table": empty_table,
    "chain": empty_chain,
    "loop": empty_loop,
}


class Card(Exercise):
    """Fields: text, choice, several, number, date, region, rows. Content: the module's fence."""

    structure: kinds.Card

    def own_fields(self) -> dict[str, Field]:
        """One answer per field."""
        return {
            name: _field(self.context, f)
            for name, f in zip(self.structure.fields, self.content.fields(), strict=True)
        }

    def handout(self) -> Handout:
        """Each question with its options."""
        own = (self.ui["own-words"],)
        lines = [
            (
                f.words.label,
                (*_options(self.context, f).values(), *(own if f.structure.own else ())),
            )
            for f in self.content.fields()
        ]
        return Handout(self.words.title, self.words.intro, tuple(lines))

    def drawing(self) -> Drawing | None:
        """The picture that the module names; or the three circles, where a field is answered in them."""
        draw = FIGURES.get(self.structure.figure)
        if draw:
            return draw(self.context, self.content)
        put = {name: (self.own(name), "") for name in self._placed()}
        given = {name: at for name, at in put.items() if at[0]}
        return placed(self.context, self.content, by_region(given)) if put else None

    def empty_drawing(self) -> Drawing | None:
        """The same with nothing written in it."""
        draw = EMPTY.get(self.structure.figure)
        return draw(self.context, self.content) if draw else None

    def page(self) -> dict[str, Any]:
        """The fields in order, each with its words."""
        names = self.structure.fields
        return {
            "placed": self._placed(),
            "fields": [
                self._page_field(n, f) for n, f in zip(names, self.content.fields(), strict=True)
            ],
        }

    def _placed(self) -> list[str]:
        """The fields that are answered in the three circles: there is room for one picture."""
        fields = self.structure.fields.items()
        return [] if self.structure.figure else [n for n, f in fields if f.kind == "region"]

    def _page_field(self, name: str, field: FieldContent) -> dict[str, Any]:
        options = _options(self.context, field)
        return {
            "name": name,
            "kind": field.structure.kind,
            "label": field.words.label,
            "hint": field.words.hint,
            "lines": field.structure.lines,
            "most": field.structure.most,
            "highest": field.structure.highest,
            "own": field.structure.own,
            "starters": field.words.starters,
            "options": [{"id": k, "text": v, **self._point(k)} for k, v in options.items()],
            "columns": [self._page_column(field, c) for c in field.structure.columns],
        }

    def _point(self, option: str) -> dict[str, Any]:
        """What a card for one of the ten points says beside its title; nothing of any other option."""
        points = self.context.course.points
        words = self.context.words["points"][option] if option in points else {}
        if "short" not in words:
            return {}
        number = points.index(option) + 1
        return {"number": number, "short": words["short"], "sides": [words["one"], words["other"]]}

    def _page_column(self, field: FieldContent, column: str) -> dict[str, Any]:
        held = _column(self.context, field, column) if column in field.structure.choices else "text"
        options = [] if isinstance(held, str) else [{"id": k, "text": v} for k, v in held.items()]
        return {
            "id": column,
            "text": field.words.columns[column],
            "options": options,
            "kind": held if isinstance(held, str) else "choice",
        }


def _options(context: Context, field: FieldContent) -> dict[str, str]:
    if field.structure.kind == "region":
        return region_names(context)
    return _options_of(context, field.structure.options, field.words.options)


def _field(context: Context, field: FieldContent) -> Field:
    structure = field.structure
    return Field(
        structure.kind,
        field.words.label,
        _options(context, field),
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
