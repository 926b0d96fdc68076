"""What of the report its leader wants: all of it, some of its parts, or one page for the learning partner."""

from __future__ import annotations

from collections.abc import Collection

from attrs import evolve, frozen

from spenningsfelt.content import CourseWords
from spenningsfelt.report.document import Document, Part, Section

OPEN = ("talks",)  # kinds whose words are the course's own, but for what is quoted


@frozen
class Choice:
    """`without` are names of sections left out; `partner`: the page for the partner, with what is `told` there.

    `told` are ids of exercises: what a leader has written goes along to the partner item by item.
    """

    without: frozenset[str] = frozenset()
    partner: bool = False
    told: frozenset[str] = frozenset()


def chosen(report: Document, choice: Choice, words: CourseWords) -> Document:
    """The report as the leader wants it. What is taken out is nowhere in it, its days not either."""
    if choice.partner:
        return _for_partner(report, choice.told, words)
    kept = tuple(s for s in report.sections if s.name not in choice.without)
    left = tuple(s for s in report.left_out if s.name not in choice.without)
    return evolve(report, sections=kept, left_out=left)


def items(report: Document) -> list[Part]:
    """What can be told the partner, item by item: plans, and what was said in the talks."""
    parts = (part for section in _partners(report) for part in section.parts)
    return [part for part in parts if part != _untold(part)]


def _partners(report: Document) -> list[Section]:
    """The sections of plans and talks."""
    kinds = ("deed", *OPEN)
    return [s for s in report.sections if s.parts and all(p.kind in kinds for p in s.parts)]


def _for_partner(report: Document, told: Collection[str], words: CourseWords) -> Document:
    sections = []
    for section in _partners(report):
        parts = (part if part.id in told else _untold(part) for part in section.parts)
        kept = tuple(part for part in parts if part.answered)
        if kept:
            said = all(part in kept or part.kind in OPEN for part in section.parts)
            days = section.days if said else ()
            sections.append(evolve(section, parts=kept, left_out=(), days=days))
    return evolve(
        report,
        title=words.ui["report-partner-title"],
        role="",
        sections=tuple(sections),
        left_out=(),
        partner=True,
    )


def _untold(part: Part) -> Part:
    """The part without what its leader has written."""
    open_lines = (line for line in part.lines if part.kind in OPEN and not line.style)
    return evolve(part, lines=tuple(open_lines))
