"""The days of the report as one calendar file: plans, acts and talks, each as an all-day entry."""

from __future__ import annotations

from spenningsfelt.content import CourseWords
from spenningsfelt.exercises.parts.calendar import calendar
from spenningsfelt.report.document import Document


def written(report: Document, words: CourseWords) -> bytes:
    """The calendar as iCalendar (RFC 5545); empty where no day has been set."""
    return calendar(report.days).encode()
