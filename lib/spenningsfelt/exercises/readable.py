"""Any stored answer as a person reads it, found by its id: for what is shown or exported of all modules together."""

from __future__ import annotations

from functools import cache
from typing import Any

from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, CourseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.in_words import text_of


class Readable:
    """`Readable(…)("02.who.table", value)`: the value in the course's words.

    One that no field of the course knows any more (an exercise taken out, a fault in its file) is as it is stored.
    """

    def __init__(self, course: Course, words: CourseWords, answers: Answers) -> None:
        self._context = Context(course, words, "", answers)
        self._fields = cache(self._fields_of)

    def __call__(self, answer_id: str, value: Any) -> Any:
        """Text where the answer's field is known; the value itself where it is not, or is empty."""
        field = self._fields(answer_id[:2]).get(answer_id)
        return text_of(field, value, self._context.words) or value if field else value

    def _fields_of(self, number: str) -> dict[str, Field]:
        """Every field of a module, by its answer's id."""
        module = self._context.module(number)
        found = module.exercises.values() if module else ()
        all_of_it = (exercise(self._context, content) for content in found)
        return {e.id_of(name): field for e in all_of_it for name, field in e.own_fields().items()}
