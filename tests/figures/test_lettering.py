"""Lines of text that keep to their place, whatever a leader writes."""

from __future__ import annotations

import re
from pathlib import Path

import matplotlib
import pytest
from fontTools.afmLib import AFM
from fontTools.agl import AGL2UV
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser
from spenningsfelt.exercises.parts.pictures import one_line, quoted
from spenningsfelt.figures import letters
from spenningsfelt.figures.lettering import LONGEST, signs_of, width_of, wrapped
from spenningsfelt.font import FAMILY, FILE, NAME

from tests.course import REPOSITORY
from tests.figures.drawn import LONG
from tests.figures.letters import SIGNS, WEIGHTS, measured, with_font

#: Lines of four words as the course has them, in all its languages.
LINES = [
    " ".join(words[n : n + 4])
    for file in sorted((REPOSITORY / "data/texts").glob("*.toml"))
    for words in [re.findall(r"[\w«»,.:?’–-]+", file.read_text("utf-8"))]
    for n in range(0, len(words), 4)
]
UI = {"figure-and": "og", "figure-quoted": "«{text}»"}


@given(text=st.text(max_size=300), room=st.integers(60, 300), most=st.integers(1, 5))
@settings(max_examples=300, deadline=None)
def test_lines_keep_to_their_place(text: str, room: int, most: int) -> None:
    """No line is wider than its place and none are too many; without … everything that was written is there."""
    lines = wrapped(text, room, 15, most)
    assert len(lines) <= most
    assert all(width_of(line, 15) <= room + 0.001 for line in lines)
    if not any("…" in line for line in lines) and "-" not in "".join(lines):
        assert "".join(lines).replace(" ", "") == "".join(one_line(text).split())


def test_what_is_left_out_is_said() -> None:
    """A text with more lines than there is room for ends in …"""
    assert wrapped("én to tre fire fem seks sju åtte", 60, 15, 2)[-1].endswith("…")
    assert wrapped("én to", 60, 15, 2) == ["én to"]


def test_a_quotation_that_is_cut_is_closed() -> None:
    """Somebody's words keep the mark at their end, also where they are cut, and the line is no longer for it."""
    for text, end in (("«én to tre fire fem seks»", "…»"), ("“one two three four five”", "…”")):
        last = wrapped(text, 60, 15, 2)[-1]
        assert last.endswith(end) and width_of(last, 15) <= 60
    assert not wrapped("Han sa «nei, takk, ikke nå»", 60, 15, 1)[-1].endswith("»")


def test_a_long_word_is_cut_at_once() -> None:
    """A word without end is cut with a hyphen, and takes no time to cut."""
    lines = wrapped(LONG, 100, 15, 3)
    assert len(lines) == 3 and lines[0].endswith("-") and lines[2].endswith("…")


@pytest.mark.parametrize(
    ("word", "sign"),
    [
        ("👨‍👩‍👧‍👦" * 40, "👨‍👩‍👧‍👦"),
        ("🇳🇴" * 40, "🇳🇴"),
        ("👍🏽" * 40, "👍🏽"),
        ("a\u030a" * 80, "a\u030a"),
        ("e\u0301\u0323" * 80, "e\u0301\u0323"),
    ],
)
def test_a_break_stands_between_whole_signs(word: str, sign: str) -> None:
    """A family, a flag, a hand with its colour or a letter with its marks is never cut in two."""
    for room in range(60, 200, 7):
        for line in wrapped(word, room, 15, 3):
            assert line.rstrip("-…").replace(sign, "") == ""
    assert set(signs_of(word)) == {sign}


def test_a_letter_with_its_marks_apart_takes_no_more_room() -> None:
    """The same word, composed or with letters and marks apart as some machines write it, has the same lines."""
    composed, apart = "Håndtering på småskolen", "Ha\u030andtering pa\u030a sma\u030askolen"
    assert width_of(composed, 15) == width_of(apart, 15)
    assert len(wrapped(composed, 90, 15, 5)) == len(wrapped(apart, 90, 15, 5))


def test_a_line_break_of_word_or_dictation_parts_two_words() -> None:
    """U+000B, which Word and dictation write between lines, is a space in a drawing: no box, no joined words."""
    assert wrapped("Første\x0bandre\x0ctredje", 400, 15, 3) == ["Første andre tredje"]
    assert one_line("Første\x0bandre") == "Første andre"


def test_what_is_not_looked_at_is_said_to_be_left_out() -> None:
    """Of a text longer than any drawing has room for, the picture says that there is more."""
    assert wrapped("a " * LONGEST, 100_000, 15, 1)[0].endswith("…")


def test_names_are_listed_as_one_says_them() -> None:
    """One, two and three names read as a sentence would have them."""
    assert quoted(["a"], UI) == "«a»"
    assert quoted(["a", "b"], UI) == "«a» og «b»"
    assert quoted(["a", "b", "c"], UI) == "«a», «b» og «c»"


def test_the_font_is_one_and_brings_its_licence() -> None:
    """Page, drawings and report ask for the font by the same name; it lies beside its licence, and both are small."""
    extension, report = (
        (REPOSITORY / "lib" / file).read_text("utf-8")
        for file in ("ui/course/font.ts", "spenningsfelt/report/formats/paper.css")
    )
    page = (REPOSITORY / "lib/ui/tokens.css").read_text("utf-8")
    assert f"'{NAME}'" in FAMILY and FILE.name in extension
    assert all(f'"{NAME}"' in text for text in (extension, report, page))
    licence = FILE.with_name("atkinson-next-nb-OFL.txt")
    assert "SIL OPEN FONT LICENSE" in licence.read_text("utf-8")
    assert FILE.stat().st_size + licence.stat().st_size < 80_000


def test_letters_are_as_wide_as_the_browser_draws_them(chromium: Browser) -> None:
    """The table of the font's letters is what the browser measures; no line of the course's own words is drawn wider
    than it is reckoned, and none is reckoned a tenth wider than it is drawn."""
    page = with_font(chromium.new_page())
    for name, weight in WEIGHTS.items():
        table = dict(zip(letters.SIGNS, getattr(letters, name), strict=True))
        assert table == dict(zip(SIGNS, map(round, measured(page, SIGNS, weight)), strict=True))
        drawn = measured(page, LINES, weight, 16)
        for line, wide in zip(LINES, drawn, strict=True):
            assert wide <= width_of(line, 16, bold=weight > 400) <= 1.1 * wide + 1, line
    page.close()


@pytest.mark.parametrize(("file", "bold"), [("phvr8a.afm", False), ("phvb8a.afm", True)])
def test_a_viewer_without_our_font_shows_no_line_wider(file: str, bold: bool) -> None:
    """In Helvetica, whose letters are Arial's and Liberation Sans' in width, the course's lines keep to their place."""
    helvetica = AFM(Path(matplotlib.get_data_path()) / "fonts/afm" / file)
    ems = {chr(AGL2UV[c]): helvetica[c][1] / 1000 for c in helvetica.chars() if c in AGL2UV}
    lines = [line for line in LINES if len(line) >= 20 and set(line) <= set(ems)]
    assert len(lines) > 1000 and "Helvetica" in FAMILY
    assert [line for line in lines if sum(map(ems.get, line)) > width_of(line, 1, bold)] == []
