"""What every format says around the answers, in the same words."""

from __future__ import annotations

from datetime import timedelta

from spenningsfelt.answers import KEEP_DAYS
from spenningsfelt.content import CourseWords
from spenningsfelt.content.dates import written_date
from spenningsfelt.report.document import Document


def made(report: Document, words: CourseWords) -> str:
    """The day it was made, as one writes it."""
    return written_date(report.date.isoformat(), words)


def who(report: Document, words: CourseWords) -> list[str]:
    """Whose it is, as far as that is known, and the day it was made."""
    role = words.ui["report-role"].format(role=report.role) if report.role else ""
    return [line for line in (report.leader, role, made(report, words)) if line]


def own(report: Document, words: CourseWords) -> str:
    """That it is the leader's own, and when it may go; on the partner's page, what goes along."""
    if report.partner:
        return words.ui["report-partner-own"]
    until = report.date + timedelta(days=KEEP_DAYS)
    return words.ui["report-own"].format(date=written_date(until.isoformat(), words))


def foot(report: Document, words: CourseWords) -> str:
    """What stands at the foot of each sheet, beside its number."""
    return f"{report.title} · {made(report, words)}"


def foreign(report: Document, words: CourseWords) -> str:
    """That some of it is not translated, and which language that is in; "" where all is."""
    names = ", ".join(words["languages"][code] for code in report.foreign)
    return words.ui["report-language"].format(language=names) if names else ""


def left_out(report: Document, words: CourseWords) -> str:
    """What is not answered, in one line; "" where all is."""
    named = []
    for section in report.left_out:
        titles = (part.title for part in section.left_out if part.title != section.title)
        parts = ", ".join(titles) if section.parts else ""
        named.append(": ".join(filter(None, (section.title, parts))))
    return f"{words.ui['report-left-out']} {'; '.join(named)}." if named else ""
