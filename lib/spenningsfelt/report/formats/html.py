"""The report as one page of HTML: for the screen and, above all, for paper. It asks for nothing and runs nothing."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from spenningsfelt.content import CourseWords
from spenningsfelt.font import font_face
from spenningsfelt.report.document import Document, Section
from spenningsfelt.report.signs import broken_up, plain
from spenningsfelt.report.told import foot, foreign, left_out, own, who

HERE = Path(__file__).parent
POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
FEW = 4  # columns that have room on the sheet at full size
WORD = 24  # signs of a word in a table before it may be broken


def written(report: Document, words: CourseWords) -> str:
    """The whole document as HTML text, in `words`' language. Every word is escaped; nothing is fetched."""
    return _template().render(
        report=report,
        ui=words.ui,
        places=places(report),
        policy=POLICY,
        style=font_face() + (HERE / "paper.css").read_text("utf-8") + _feet(report, words),
        few=FEW,
        who=who(report, words),
        foreign=foreign(report, words),
        left_out=left_out(report, words),
        own=own(report, words),
    )


def places(report: Document) -> dict[str, Section]:
    """The sections by the ids of their headings, which take the focus when one goes there."""
    return {f"report-{n}": section for n, section in enumerate(report.sections, 1)}


@cache
def _template() -> Template:
    house = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, auto_reload=False
    )
    house.filters |= {"said": plain, "breakable": _breakable}
    return house.get_template("page.html")


def _breakable(text: str) -> Markup:
    """A cell's text. A column is as wide as its longest word, so a very long one gets places to break."""
    return Markup("<wbr>").join(broken_up(plain(text), WORD))


def _feet(report: Document, words: CourseWords) -> str:
    """What stands at the foot of each sheet, in browsers that can put it there."""
    counted = {"{n}": "counter(page)", "{of}": "counter(pages)"}
    number = " ".join(
        counted.get(piece, _css(piece))
        for piece in re.split(r"(\{\w+\})", words.ui["report-sheet"])
    )
    left = _css(foot(report, words))
    look = "font-size: 9pt; color: #4e6764; border-top: 1px solid #6f8784; vertical-align: top; padding-top: 2mm"
    return (
        f"@page {{ @bottom-left {{ content: {left}; {look}; width: 60% }} "
        f"@bottom-right {{ content: {number}; {look}; width: 40%; text-align: right }} }}\n"
    )


def _css(text: str) -> str:
    """Any text as a string in a style sheet."""
    return '"' + re.sub(r"[^\w .,:·–-]", lambda m: f"\\{ord(m[0]):x} ", text) + '"'
