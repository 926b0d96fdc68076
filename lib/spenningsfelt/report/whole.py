"""The course's one report: where it is asked for, and made for a reader."""

from __future__ import annotations

from datetime import date

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.report.document import Document
from spenningsfelt.report.gathering import document


def report_in(context: Context) -> ExerciseContent | None:
    """The exercise that makes the report: the last module's own, in the reader's language or the course's first."""
    numbers = (number for number, _ in reversed(context.course.modules()))
    read = (module for number in numbers if (module := context.module(number)))
    return next((e for m in read for e in m.exercises.values() if e.kind == "report"), None)


def whole(context: Context, today: date) -> Document | None:
    """The report of one leader's answers; None where the course has none."""
    content = report_in(context)
    return document(context, content, today) if content else None
