"""Answers as a person reads them: each question with words for what was answered, for the report and the history."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from attrs import frozen

from spenningsfelt.content import CourseWords
from spenningsfelt.exercises.values import AnswerField


@frozen
class Line:
    """A question and its answer: paragraphs, or a table with headings first. Neither: not answered."""

    question: str
    texts: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()


def line_of(field: AnswerField, value: Any, words: CourseWords) -> Line:
    """The line of one field. A value that the field may not hold, as after an edit of the file, is shown as text."""
    if value is None or value in ("", []):
        return Line(field.question)
    if field.kind == "rows" and isinstance(value, list):
        return Line(field.question, table=_table(field, value, words))
    values = value if isinstance(value, list) else [value]
    return Line(field.question, tuple(_text(field, v, words) for v in values))


def text_of(field: AnswerField, value: Any, words: CourseWords) -> str:
    """The value as text: several options each on a line, and so the rows, with the headings of what is filled in."""
    line = line_of(field, value, words)
    heads, rows = line.table[:1], line.table[1:]
    cells = [[f"{head}: {cell}" for head, cell in zip(heads[0], row, strict=True) if cell] for row in rows]
    return "\n".join(line.texts or map(" · ".join, cells))


def _table(field: AnswerField, rows: list[Any], words: CourseWords) -> tuple[tuple[str, ...], ...]:
    filled = [row for row in rows if isinstance(row, dict) and any(row.values())]
    cells = [tuple(_cell(field, column, str(row.get(column, "")), words) for column in field.columns) for row in filled]
    return (tuple(field.columns.values()), *cells) if cells else ()


def _cell(field: AnswerField, column: str, text: str, words: CourseWords) -> str:
    choice = field.choices.get(column, "text")
    if choice == "date":
        return written_date(text, words)
    return text if isinstance(choice, str) else choice.get(text, text)


def _text(field: AnswerField, value: Any, words: CourseWords) -> str:
    if field.kind == "date":
        return written_date(str(value), words)
    if field.kind == "region":
        return str(words["regions"].get(str(value), {}).get("name", value))
    if isinstance(value, bool):
        return words.ui["tick-on" if value else "tick-off"]
    if isinstance(value, float):
        return f"{value:g}".replace(".", words.ui["decimal-sign"])
    return field.options.get(str(value)) or (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def written_date(text: str, words: CourseWords) -> str:
    """An ISO date as one writes it in the language; anything else as it stands."""
    from babel.dates import format_date

    try:
        return format_date(date.fromisoformat(text), "long", locale=words.ui["locale"].replace("-", "_"))
    except ValueError:
        return text
