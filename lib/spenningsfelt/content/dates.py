"""Dates as one writes them in a language."""

from __future__ import annotations

from datetime import date

from spenningsfelt.content.course import CourseWords


def written_date(text: str, words: CourseWords) -> str:
    """An ISO date as one writes it in the language; anything else as it stands."""
    from babel.dates import format_date

    try:
        return format_date(
            date.fromisoformat(text), "long", locale=words.ui["locale"].replace("-", "_")
        )
    except ValueError:
        return text
