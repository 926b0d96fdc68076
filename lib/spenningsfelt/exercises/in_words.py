"""Answers as a person reads them: each question with words for what was answered, for the report and the history."""

from __future__ import annotations

import json
import math
from typing import Any

from attrs import frozen

from spenningsfelt.content import CourseWords
from spenningsfelt.content.dates import written_date
from spenningsfelt.exercises.field import Field
from spenningsfelt.figures.svg import number


@frozen
class Line:
    """A question and its answer: paragraphs, or a table with headings first. Neither: not answered.

    `style` is what the answer is among the others where no question says it: "lead" (what matters), "quote" (somebody's
    own words) or "note" (beside the matter).
    """

    question: str
    texts: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    style: str = ""

    @property
    def answered(self) -> bool:
        """Whether there is anything to read under the question."""
        return bool(self.texts or self.table)


def line_of(field: Field, value: Any, words: CourseWords) -> Line:
    """The line of one field.

    Text or a number that the field may not hold, as after an edit of the file or of the options, is shown as it
    stands; anything else the field may not hold counts as not answered.
    """
    if field.kind == "rows" and isinstance(value, list):
        return Line(field.question, table=_table(field, value, words))
    texts = (_text(field, v, words) for v in (value if isinstance(value, list) else [value]))
    return Line(field.question, tuple(text for text in texts if text.strip()))


def text_of(field: Field, value: Any, words: CourseWords) -> str:
    """The value as text: several options each on a line, and so the rows, with the headings of what is filled in.

    What the field may not hold, as after an edit of the file, is shown as it stands: earlier versions hide nothing.
    """
    line = line_of(field, value, words)
    heads, rows = line.table[:1], line.table[1:]
    cells = [
        [f"{head}: {cell}" for head, cell in zip(heads[0], row, strict=True) if cell]
        for row in rows
    ]
    said = "\n".join(line.texts or map(" · ".join, cells))
    if said or value in (None, []) or field.kind == "rows":
        return said
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _table(field: Field, rows: list[Any], words: CourseWords) -> tuple[tuple[str, ...], ...]:
    written = [
        tuple(_cell(field, column, row.get(column), words) for column in field.columns)
        for row in rows
        if isinstance(row, dict)
    ]
    cells = [row for row in written if any(cell.strip() for cell in row)]
    return (tuple(field.columns.values()), *cells) if cells else ()


def _cell(field: Field, column: str, value: Any, words: CourseWords) -> str:
    text, choice = _plain(value, words), field.choices.get(column, "text")
    if choice == "date":
        return written_date(text, words)
    return text if isinstance(choice, str) else choice.get(text, text)


def _text(field: Field, value: Any, words: CourseWords) -> str:
    if field.kind == "tick" and isinstance(value, bool):
        return words.ui["report-yes" if value else "report-no"]
    text = _plain(value, words)
    if field.kind == "date":
        return written_date(text, words)
    if field.kind == "region":
        return str(words["regions"].get(text, {}).get("name", text))
    if field.kind == "step":
        return words.ui["scale-of"].format(n=text) if text in ("1", "2", "3", "4", "5") else ""
    return field.options.get(text, text)


def _plain(value: Any, words: CourseWords) -> str:
    """Text as it is, a number as it is written in the language; "" for anything else."""
    if isinstance(value, float):
        return number(value, words.ui["decimal-sign"]) if math.isfinite(value) else ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""
