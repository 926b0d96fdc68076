"""Any stored answer as a person reads it, found by its id: for what is shown or exported of all modules together."""

from __future__ import annotations

from functools import cache
from typing import Any

from spenningsfelt.answers import Answers
from spenningsfelt.content import ContentError, Course, CourseWords
from spenningsfelt.exercises import exercise_class
from spenningsfelt.exercises.lines import text_of
from spenningsfelt.exercises.setting import Setting
from spenningsfelt.exercises.values import AnswerField


class Shown:
    """`Shown(…)("02.who.table", value)`: the value in the course's words.

    One that no field of the course knows any more (an exercise taken out, a fault in its file) is as it is stored.
    """

    def __init__(self, course: Course, words: CourseWords, answers: Answers) -> None:
        self._course, self._words, self._answers = course, words, answers
        self._fields = cache(self._fields_of)

    def __call__(self, answer_id: str, value: Any) -> Any:
        """Text where the answer's field is known; the value itself where it is not, or is empty."""
        field = self._fields(answer_id[:2]).get(answer_id)
        return text_of(field, value, self._words) or value if field else value

    def _fields_of(self, number: str) -> dict[str, AnswerField]:
        """Every field of a module, by its answer's id."""
        try:
            language = self._course.spoken(number, self._words.language)
            module = self._course.module(number, language) if language else None
        except (ContentError, KeyError):
            return {}
        if module is None:
            return {}
        setting = Setting(self._course, self._words, number, self._answers)
        return {
            f"{e.id}.{name}": field
            for e in module.exercises.values()
            for name, field in exercise_class(e.kind).answer_fields(setting, e).items()
        }
