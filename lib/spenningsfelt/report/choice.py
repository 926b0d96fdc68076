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
    return [part for part in parts if _shared(part, told=True) != _shared(part, told=False)]


def _partners(report: Document) -> list[Section]:
    """The sections of plans and talks. What is asked in the talks is there before their leader has set a day."""
    every = {s.name: s for s in (*report.sections, *report.left_out)}.values()
    asked = (
        evolve(s, parts=(*s.parts, *(p for p in s.left_out if p.for_partner)), left_out=())
        for s in every
    )
    kinds = ("deed", *OPEN)
    return [s for s in asked if s.parts and all(part.kind in kinds for part in s.parts)]


def _for_partner(report: Document, told: Collection[str], words: CourseWords) -> Document:
    sections = []
    for section in _partners(report):
        parts = (_shared(part, part.id in told) for part in section.parts)
        kept = tuple(part for part in parts if part.answered)
        if kept:
            asks = any(part.kind in OPEN for part in kept)
            said = all(part.id in told or part.kind in OPEN for part in section.parts)
            intro = words.ui["report-partner-talks"] if asks else section.intro
            days = section.days if said else ()
            sections.append(evolve(section, intro=intro, parts=kept, days=days))
    return evolve(
        report,
        title=words.ui["report-partner-title"],
        role="",
        sections=tuple(sections),
        left_out=(),
        partner=True,
    )


def _shared(part: Part, told: bool) -> Part:
    """The part as the partner sees it: without what its leader has written, unless that is told."""
    if part.kind in OPEN:
        lines = tuple(line for line in part.for_partner if told or not line.style)
        return evolve(part, title="", lines=lines)  # the section's title says it
    return part if told else evolve(part, lines=())
