"""The report as one page of HTML: for the screen and, above all, for paper. It asks for nothing and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby
from pathlib import Path

from spenningsfelt.answers import KEEP_DAYS
from spenningsfelt.content import CourseWords
from spenningsfelt.content.dates import written_date
from spenningsfelt.figures.svg import Drawing, escaped
from spenningsfelt.report.document import Document, Line, Part, Section, Table

STYLE = Path(__file__).with_name("paper.css")
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
FEW = 4  # columns that have room on the sheet at full size
WORD = 24  # characters of a word in a table before it may be broken
LEVELS = {True: 4, False: 3}  # the heading of a part under a point, and of one on its own


def page(document: Document, words: CourseWords) -> str:
    """The whole document as HTML text, in `words`' language. Every word is escaped; nothing is fetched."""
    sections = "".join(
        _section(s, place, document, words)
        for place, s in zip(ids(document), document.sections, strict=True)
    )
    return (
        f'<!doctype html>\n<html lang="{escaped(document.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escaped(document.title)}</title>'
        f"<style>{STYLE.read_text('utf-8')}{_feet(document, words)}</style></head>\n"
        f"<body>{_cover(document, words)}<main>{sections}</main></body></html>\n"
    )


def ids(document: Document) -> list[str]:
    """The ids of the sections' headings, which take the focus when one goes there."""
    return [f"report-{n}" for n, _ in enumerate(document.sections, 1)]


def _cover(document: Document, words: CourseWords) -> str:
    made = document.date.isoformat()
    until = written_date((document.date + timedelta(days=KEEP_DAYS)).isoformat(), words)
    role = words.ui["report-role"].format(role=document.role) if document.role else ""
    programme = f"<span>{escaped(document.programme)}</span>" if document.programme else ""
    who = "<br>".join(escaped(line) for line in (document.leader, role) if line)
    listed = "".join(
        f'<li><a href="#{place}">{escaped(section.title)}</a></li>'
        for place, section in zip(ids(document), document.sections, strict=True)
    )
    return (
        f'<header class="cover"><p class="course">{escaped(document.course)}{programme}</p>'
        f'<h1>{escaped(document.title)}</h1><p class="who">{who}<time class="muted" datetime="{made}">'
        f'{escaped(written_date(made, words))}</time></p><div class="emblem" aria-hidden="true">{document.cover}</div>'
        f'<div class="first"><p class="own">{escaped(words.ui["report-own"].format(date=until))}</p>'
        f'<nav class="contents" aria-labelledby="report-contents"><h2 id="report-contents">'
        f"{escaped(words.ui['report-contents'])}</h2><ol>{listed}</ol></nav></div></header>\n"
    )


def _section(section: Section, place: str, document: Document, words: CourseWords) -> str:
    empty = bool(section.parts) and not any(part.answered for part in section.parts)
    intro = f"<p>{escaped(section.intro)}</p>" if section.intro and not empty else ""
    body = _none(words) if empty else _parts(section, document.language, words)
    kind = "" if section.parts else ' class="text"'
    return (
        f'<section aria-labelledby="{place}"{kind}><div class="top"><h2 id="{place}" tabindex="-1">'
        f"{escaped(section.title)}</h2>{intro}</div>{body}</section>\n"
    )


def _parts(section: Section, language: str, words: CourseWords) -> str:
    """The parts, those of one of the ten points together under it."""
    shown = ""
    for point, grouped in groupby(section.parts, lambda part: part.point):
        parts = list(grouped)
        if point is None:
            shown += "".join(_part(p, section.title, language, words) for p in parts)
            continue
        answered = any(p.answered for p in parts)
        inside = "".join(_part(p, "", language, words) for p in parts) if answered else _none(words)
        title = f'<span class="no">{point.number}</span> {escaped(point.title)}'
        shown += (
            f'<article class="point{_empty(answered)}"><h3{_lang(parts[0].language, language)}>{title}</h3>'
            f"{inside}</article>"
        )
    return shown


def _part(part: Part, above: str, language: str, words: CourseWords) -> str:
    """One exercise. Its title is left out where it is the same as the heading above it."""
    level = LEVELS[part.point is not None]
    title = f"<h{level}>{escaped(part.title)}</h{level}>" if part.title != above else ""
    ours = _lang(language, part.language)
    if part.broken:
        body = f'<p class="none"{ours}>{escaped(words.ui["report-broken"])}</p>'
    elif not part.answered:
        body = _none(words, ours)
    else:
        body = _drawing(part) + _lines(part.lines, words, ours)
    kind = f"part {part.kind}{_empty(part.answered)}"
    return f'<article class="{kind}"{_lang(part.language, language)}>{title}{body}</article>'


def _drawing(part: Part) -> str:
    """The picture, what it says and its table, unless one of the answers is that table already."""
    drawn: Drawing | None = part.drawing
    if drawn is None:
        return ""
    says = f"<figcaption>{escaped(drawn.says)}</figcaption>" if drawn.says else ""
    twice = any(line.table[:1] == drawn.table[:1] for line in part.lines)
    table = "" if twice else _table(drawn.table, part.title)
    return f'<figure><div class="drawing">{drawn.html()}</div>{says}</figure>{table}'


def _lines(lines: Sequence[Line], words: CourseWords, ours: str) -> str:
    return f"<dl>{''.join(_line(line, words, ours) for line in lines)}</dl>" if lines else ""


def _line(line: Line, words: CourseWords, ours: str) -> str:
    answer = _table(line.table, line.question) + "".join(
        f"<p>{escaped(text)}</p>" for text in line.texts
    )
    wide = ' class="wide"' if line.table else ""
    return (
        f"<div{wide}><dt>{escaped(line.question)}</dt><dd>{answer or _none(words, ours)}</dd></div>"
    )


def _table(rows: Table, title: str) -> str:
    """A real table, which stays one to a screen reader where the style sheet shows its rows as blocks."""
    if not rows:
        return ""
    head, *body = rows
    columns = "".join(f'<th scope="col" role="columnheader">{_cell(cell)}</th>' for cell in head)
    shown = "".join(f'<tr role="row">{_cells(head, row)}</tr>' for row in body)
    kind = ' class="many"' if len(head) > FEW else ""
    return (
        f'<table role="table"{kind}><caption class="hidden">{escaped(title)}</caption><thead role="rowgroup">'
        f'<tr role="row">{columns}</tr></thead><tbody role="rowgroup">{shown}</tbody></table>'
    )


def _cells(head: Sequence[str], row: Sequence[str]) -> str:
    names = [*(f"{name}: " for name in head), *([""] * len(row))]
    first = (
        f'<th scope="row" role="rowheader">{_cell(row[0])}</th>' if row and row[0].strip() else None
    )
    cells = [
        f'<td role="cell" data-of="{escaped(name)}">{_cell(cell)}</td>'
        for name, cell in zip(names, row, strict=False)
    ]
    return "".join([first, *cells[1:]] if first else cells)


def _cell(text: str) -> str:
    """A cell's text. A column is as wide as its longest word, so a very long one gets places to break."""
    pieces = re.split(rf"(\S{{{WORD}}})(?=\S)", text)
    return "<wbr>".join(escaped(piece) for piece in pieces if piece)


def _empty(answered: bool) -> str:
    return "" if answered else " empty"


def _none(words: CourseWords, lang: str = "") -> str:
    return f'<p class="none"{lang}>{escaped(words.ui["not-answered"])}</p>'


def _lang(language: str, around: str) -> str:
    return "" if language == around else f' lang="{escaped(language)}"'


def _feet(document: Document, words: CourseWords) -> str:
    """What stands at the foot of each sheet, in browsers that can put it there."""
    counted = {"{n}": "counter(page)", "{of}": "counter(pages)"}
    number = " ".join(
        counted.get(piece, _css(piece))
        for piece in re.split(r"(\{\w+\})", words.ui["report-sheet"])
    )
    left = _css(f"{document.title} · {written_date(document.date.isoformat(), words)}")
    look = "font-size: 9pt; color: #4e6764; border-top: 1px solid #6f8784; vertical-align: top; padding-top: 2mm"
    return (
        f"@page {{ @bottom-left {{ content: {left}; {look}; width: 60% }} "
        f"@bottom-right {{ content: {number}; {look}; width: 40%; text-align: right }} }}\n"
    )


def _css(text: str) -> str:
    """Any text as a string in a style sheet."""
    return '"' + re.sub(r"[^\w .,:·–-]", lambda m: f"\\{ord(m[0]):x} ", text) + '"'
