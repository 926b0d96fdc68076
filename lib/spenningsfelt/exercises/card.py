"""A reflection card: up to three fields to write, choose or fill in."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.base import Exercise, options_of
from spenningsfelt.exercises.card_figures import drawn_sides, drawn_stair
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting
from spenningsfelt.exercises.values import AnswerField
from spenningsfelt.figures.svg import Drawing

FIGURES = {"sides": drawn_sides, "stair": drawn_stair}


class Card(Exercise):
    """Fields: text, choice, several, number, date, region, rows. Content: the module's fence."""

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """One answer per field."""
        return {
            name: _field(setting, f)
            for name, f in zip(exercise.structure.fields, exercise.fields(), strict=True)
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Each question with its options."""
        lines = [(f.words.label, tuple(_options(setting, f).values())) for f in exercise.fields()]
        return Reading(exercise.words.title, exercise.words.intro, tuple(lines))

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The picture that the module names, if it names one."""
        draw = FIGURES.get(exercise.structure.figure)
        return draw(setting, exercise) if draw else None

    def page(self) -> dict[str, Any]:
        """The fields in order, each with its words."""
        names = self.exercise.structure.fields
        return {
            "fields": [
                self._page_field(n, f) for n, f in zip(names, self.exercise.fields(), strict=True)
            ]
        }

    def _page_field(self, name: str, field: FieldContent) -> dict[str, Any]:
        options = _options(self.setting, field)
        return {
            "name": name,
            "kind": field.structure.kind,
            "label": field.words.label,
            "hint": field.words.hint,
            "lines": field.structure.lines,
            "max": field.structure.max,
            "options": [{"id": k, "text": v} for k, v in options.items()],
            "columns": [self._page_column(field, c) for c in field.structure.columns],
        }

    def _page_column(self, field: FieldContent, column: str) -> dict[str, Any]:
        held = _column(self.setting, field, column) if column in field.structure.choices else "text"
        options = [] if isinstance(held, str) else [{"id": k, "text": v} for k, v in held.items()]
        return {
            "id": column,
            "text": field.words.columns[column],
            "options": options,
            "kind": held if isinstance(held, str) else "choice",
        }


def _options(setting: Setting, field: FieldContent) -> dict[str, str]:
    if field.structure.kind == "region":
        return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}
    return options_of(setting, field.structure.options, field.words.options)


def _field(setting: Setting, field: FieldContent) -> AnswerField:
    return AnswerField(
        field.structure.kind,
        field.words.label,
        _options(setting, field),
        field.structure.max,
        {c: field.words.columns[c] for c in field.structure.columns},
        {c: _column(setting, field, c) for c in field.structure.choices},
    )


def _column(setting: Setting, field: FieldContent, column: str) -> dict[str, str] | str:
    """What a column of rows may hold: ids with their words, or the name of a kind."""
    listed = field.structure.choices[column]
    if listed == "regions":
        return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}
    if listed == "circles":
        return {letter: circle["name"] for letter, circle in setting.words["circles"].items()}
    return (
        listed if isinstance(listed, str) else {i: field.words.choices[column][i] for i in listed}
    )
