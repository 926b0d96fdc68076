"""The report as a page: real headings and tables, every word only a word, and nothing that leaves the machine."""

from __future__ import annotations

import getpass
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import Factory, define
from spenningsfelt.answers import Answers
from spenningsfelt.font import font_face
from spenningsfelt.module import Module
from spenningsfelt.report.formats.html import _css

from tests.exercises.page import Page
from tests.report.conftest import Gathered

FIELDS = [
    "00.between.want",
    "00.partner.who",
    "04.p1-line.text",
    "01.takeaway.text",
    "04.takeaway.text",
]
SCRIPT = "</p></style></title><script>alert(1)</script><img src=x onerror=alert(1)>\" onload='x' & &lt;b&gt; ]]> -->"
HOSTILE = [
    SCRIPT,
    "javascript:alert(1)",
    "\ud800 halv \udfff",
    "null\x00tegn\x1b[31m\x07",
    "# Tittel\n- *punkt* [lenke](http://x)\n`kode`",
    "$x^{2}$ \\textbf{fet} \\input{/etc/passwd}",
    "{role} {0} %s {{}}",
    "=1+1",
    "\u202eomvendt\u202c \u2066x",
    "a" * 20_000,
    "Linje én\nLinje to\n\nLinje fire",
    "🎉 æøå ﷽",
    "@page { } </style> url(http://x)",
]


@define
class Shape(HTMLParser):
    """A page's elements in order, with what they say."""

    tags: list[tuple[str, dict[str, str | None]]] = Factory(list)
    text: list[str] = Factory(list)

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Remember a text."""
        self.text.append(data)


def shape(html: str) -> Shape:
    """A page, read as a browser reads it."""
    found = Shape()
    found.feed(html)
    return found


def full(gathered: Gathered, text: str = "Ord") -> str:
    """A report with `text` wherever one can write."""
    gathered.given |= dict.fromkeys(FIELDS, text)
    gathered.given |= {
        "04.table.seats": [{"who": text, "circle": "F", "note": text}],
        "01.week.f": 3,
        "01.week.fai": 1,
        "01.sort.s1": "F",
        "04.p1.step": 5,
        "00.role.role": "unit",
    }
    return gathered.page()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_one_writes_is_only_words(gathered: Gathered, text: str) -> None:
    """Text that looks like code is shown as it was written: the page has the same elements as with a plain word."""
    plain, hostile = shape(full(gathered)), shape(full(gathered, text))
    assert [t for t in hostile.tags if t[0] != "wbr"] == [t for t in plain.tags if t[0] != "wbr"]
    kept = re.sub(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]", "", text)
    assert "".join(hostile.text).count(kept) == len(FIELDS) + 2
    full(gathered, text).encode("utf-8")


def test_nothing_runs_and_nothing_is_fetched(gathered: Gathered) -> None:
    """No script, no picture from elsewhere, the font in the page, no address but to a place in the page itself."""
    html = full(gathered, SCRIPT)
    for tag, attributes in shape(html).tags:
        assert tag not in (
            "script",
            "link",
            "img",
            "iframe",
            "object",
            "embed",
            "base",
            "form",
            "input",
            "meta refresh",
        )
        assert not [
            a
            for a in attributes
            if a.startswith("on") or a in ("src", "srcset", "style", "xlink:href", "formaction")
        ]
        assert (attributes.get("href") or "#").startswith("#")
    style = html.partition("<style>")[2].partition("</style>")[0]
    assert "@import" not in style
    assert re.findall(r"url\((.{0,23})", style) == ["data:font/woff2;base64,"]  # the letters
    assert set(re.findall(r"url\((.)", html.replace(SCRIPT, "").replace(style, ""))) <= {"#", "h"}
    assert "default-src 'none'" in html


def test_nothing_tells_whose_it_is_or_where_it_was_made(
    answers: Answers, gathered: Gathered
) -> None:
    """Through the same door as the page: no folder, no machine, no account, no address, no id of an answer's version."""
    version = answers.save("00.between.want", "Kanarifugl")
    answers.save("01.week.a", 12)
    module = Module("10", "nb", gathered.course)
    (said,) = Page(module.exercise("report")).tell({"type": "report"})
    letters = font_face()  # the same on every machine; as text it may say anything
    html = said["html"].replace(letters, "")
    assert len(html) == len(said["html"]) - len(letters)
    assert "Kanarifugl" in html and "kanarifugl77" not in html
    traces = [
        str(answers.folder),
        str(gathered.course.folder),
        str(Path.home()),
        version.id,
        version.at,
        "127.0.0.1",
        "localhost",
    ]
    traces += [
        f"{getpass.getuser()}@",
        f"/{getpass.getuser()}",
        os.uname().nodename if hasattr(os, "uname") else "\\Users\\",
    ]
    assert [t for t in traces if t in html] == []
    assert set(re.findall(r"https?://[^\"' ]*", html)) <= {"http://www.w3.org/2000/svg"}
    assert [i for i in answers.ids() if i in html] == []


def test_headings_tables_and_ids_are_real(gathered: Gathered) -> None:
    """One main heading and no level left out; every table has headings with a scope and a caption; every id is its own."""
    found = shape(full(gathered))
    levels = [int(tag[1]) for tag, _ in found.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))
    names = [tag for tag, _ in found.tags]
    assert names.count("table") == names.count("caption") == 2  # hours, seats
    assert all(a.get("scope") in ("col", "row") for tag, a in found.tags if tag == "th")
    ids = [a["id"] for _, a in found.tags if "id" in a]
    assert len(ids) == len(set(ids))
    assert all((a["href"] or "")[1:] in ids for tag, a in found.tags if tag == "a")
    assert [a["lang"] for tag, a in found.tags if tag == "html"] == ["nb"]


def test_what_is_not_answered_is_said_without_comment(gathered: Gathered) -> None:
    """One line at the end names the sections with nothing in them, and of the others each exercise; else it is nowhere."""
    gathered.given["04.p1-line.text"] = "Ord"
    html = gathered.page()
    before, _, last = html.partition('<p class="left-out">')
    said = re.sub(r"<[^>]+>", "", last.partition("</p>")[0])
    assert said.startswith("Ikke besvart, og derfor ikke med: Del: role; Del: points;")
    assert "; Del: ten: Oppdraget i hverdagen, Det jeg sier først;" in said
    assert said.rstrip().endswith("Del: takeaways.") and "besvart" not in before
    assert "mangler" not in html and "0 av" not in html


def test_the_weeks_numbers_are_not_printed_twice(gathered: Gathered) -> None:
    """The table of hours is also the table beside the picture."""
    gathered.given["01.week.f"] = 3
    assert gathered.page().count("<table") == 1


def test_the_cover_says_what_it_is_and_when_to_delete_it(gathered: Gathered) -> None:
    """Course, role, the day it was made, and a day half a year on, as one writes them in each language."""
    gathered.given["00.role.role"] = "unit"
    page = gathered.page()
    for words in (
        "Det skapende spenningsfeltet",
        "<h1>Lederrapport</h1>",
        "Rolle: Enhetsleder",
        "12. mai 2026",
        "er ikke sendt til noen. Slett den gjerne når du ikke trenger den lenger, for eksempel 8. november 2026.",
    ):
        assert words in page
    assert "treng han lenger, til dømes 8. november 2026." in gathered.page("nn")


@pytest.mark.parametrize("text", HOSTILE[:8], ids=range(8))
def test_words_at_the_foot_of_the_sheet_stay_words(text: str) -> None:
    """A title cannot end the style sheet or begin a rule of its own."""
    assert re.fullmatch(r'"(?:[\w .,:·–-]|\\[0-9a-f]+ )*"', _css(text))


def test_other_programs_line_breaks_are_line_breaks(gathered: Gathered) -> None:
    """What dictation and Word put between lines is a new line in the report, and no word grows together with the next."""
    gathered.given["00.between.want"] = "én\x0bto\x0ctre\u2028fire\r\nfem"
    assert "<p>én\nto\ntre\nfire\nfem</p>" in gathered.page()


def test_a_long_word_is_broken_between_whole_signs(gathered: Gathered) -> None:
    """A place to break a table's word never lies inside a family of joined pictures, a flag, or a letter with its mark."""
    signs = ["👩‍👩‍👧‍👦", "🇳🇴", "e\u0301", "👍🏽"]
    gathered.given["04.table.seats"] = [{"who": "".join(signs) * 12, "circle": "F", "note": ""}]
    cell = gathered.page().partition("👩")[2].partition("</th>")[0]
    pieces = ("👩" + cell).split("<wbr>")
    assert len(pieces) == 2 and pieces == ["".join(signs) * 6] * 2
