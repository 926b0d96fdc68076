"""The report as PDF: tagged, with its language, its headings and a text for every picture (PDF/UA-1)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from spenningsfelt.content import CourseWords
from spenningsfelt.figures.svg import Drawing, alone, under
from spenningsfelt.report.document import Document, Part
from spenningsfelt.report.setting import as_pdf
from spenningsfelt.report.signs import breakable, plain
from spenningsfelt.report.told import foot, foreign, left_out, own, who

HERE = Path(__file__).parent
WORD, CELL = 60, 22  # signs of a word in a text, and in a table, before it may be broken


def written(report: Document, words: CourseWords) -> bytes:
    """The whole document as a PDF file, in `words`' language; a sign that no font has is said at the end."""
    told = _told(report, words)
    own = f"{told['own']} {words.ui['report-signs']}"
    return as_pdf(HERE / "paper.typ", "report", told, {"own": own})


def _told(report: Document, words: CourseWords) -> dict[str, Any]:
    """The document as what the template reads."""
    return {
        "title": plain(report.title),
        "partner": report.partner,
        "course": plain(report.course),
        "programme": plain(report.programme),
        "who": [_text(line) for line in who(report, words)],
        "language": report.language,
        "foreign": _text(foreign(report, words)),
        "cover": under(alone(report.cover)),
        "foot": foot(report, words),
        "sheet": words.ui["report-sheet"],
        "broken": words.ui["report-broken"],
        "left": _text(left_out(report, words)),
        "own": plain(own(report, words)),
        "sections": [
            {
                "title": plain(section.title),
                "language": section.language or report.language,
                "intro": plain(section.intro),
                "first": section.first,
                "words": section.words_alone,
                "groups": [
                    {
                        "point": {"number": point.number, "title": plain(point.title)}
                        if point
                        else None,
                        "parts": [_part(part) for part in parts],
                    }
                    for point, parts in section.grouped
                ],
            }
            for section in report.sections
        ],
    }


def _part(part: Part) -> dict[str, Any]:
    return {
        "title": _text(part.title),
        "kind": part.kind,
        "language": part.language,
        "broken": part.broken,
        "lines": [
            {
                "question": _text(line.question),
                "texts": [_text(text) for text in line.texts],
                "table": _cells(line.table),
                "style": line.style,
            }
            for line in part.lines
        ],
        "table": _cells(part.table),
        "drawing": _drawing(part.drawing, part) if part.drawing else None,
    }


def _drawing(drawing: Drawing, part: Part) -> dict[str, Any]:
    """The picture with its own colours, and what it says."""
    return {
        "svg": under(alone(drawing.wide)),
        "beside": not drawing.broad,
        "says": _text(drawing.says),
        "alt": plain(drawing.says or part.title) or "–",
    }


def _cells(table: tuple[tuple[str, ...], ...]) -> list[list[str]]:
    return [[_text(cell, CELL) for cell in row] for row in table]


def _text(text: str, most: int = WORD) -> str:
    """Any text; where a word is too long for its place, it gets places to break."""
    return breakable(text, most)
