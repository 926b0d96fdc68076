"""A reflection card: up to three fields to write, choose or fill in."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.base import AnswerField, Exercise, Setting, options_of
from spenningsfelt.exercises.reading import Reading


class Card(Exercise):
    """Fields: text, choice, several, number, date, region, rows. Content: the module's fence."""

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """One answer per field."""
        return {name: _field(setting, f) for name, f in zip(exercise.structure.fields, exercise.fields(), strict=True)}

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Each question with its options."""
        lines = [(f.words.label, tuple(_options(setting, f).values())) for f in exercise.fields()]
        return Reading(exercise.words.title, exercise.words.intro, tuple(lines))

    def page(self) -> dict[str, Any]:
        """The fields in order, each with its words."""
        names = self.exercise.structure.fields
        return {"fields": [self._page_field(n, f) for n, f in zip(names, self.exercise.fields(), strict=True)]}

    def _page_field(self, name: str, field: FieldContent) -> dict[str, Any]:
        options = _options(self.setting, field)
        return {
            "name": name, "kind": field.structure.kind, "label": field.words.label, "hint": field.words.hint,
            "lines": field.structure.lines, "max": field.structure.max,
            "options": [{"id": k, "text": v} for k, v in options.items()],
            "columns": [{"id": c, "text": field.words.columns[c]} for c in field.structure.columns],
        }


def _options(setting: Setting, field: FieldContent) -> dict[str, str]:
    if field.structure.kind == "region":
        return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}
    return options_of(setting, field.structure.options, field.words.options)


def _field(setting: Setting, field: FieldContent) -> AnswerField:
    allowed = field.structure.columns or list(_options(setting, field))
    return AnswerField(field.structure.kind, field.words.label, tuple(allowed), field.structure.max)
