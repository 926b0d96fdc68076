"""The bars of a vote: exact, safe whatever the ideas hold, readable on paper and on a small screen."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.figures.dots import NARROW, SIZE, WIDE, dots, ideas_in, totals, voted_in

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</title><script>alert(1)</script>\" onload='x' & ]]> \x00\x1b\ud800\uffff"
COUNTED = [("Vi får ikke tak i folk", 5), (HOSTILE, 3), ("Tid", 1), ("Ingen ville ha denne", 0)]


def drawn(
    counted: list[tuple[str, int]] | None = None,
    size: tuple[float, int] = WIDE,
    uid: str = "09.dots",
) -> ElementTree.Element:
    """The drawing, read as a browser reads it."""
    return ElementTree.fromstring(
        dots(
            COUNTED if counted is None else counted, "Tittel", "Det den viser", "Uten: 1", uid, size
        )
    )


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_bars_are_as_long_as_their_dots(size: tuple[float, int]) -> None:
    """Each bar is as long as its number says, against the others, and the number stands beside it."""
    root = drawn(size=size)
    bars = {int(r.get("data-dots", "")): float(r.get("width", "")) for r in root.iter(f"{SVG}rect")}
    assert set(bars) == {5, 3, 1}
    assert bars[3] / bars[5] == pytest.approx(3 / 5, abs=0.002) and bars[1] / bars[
        5
    ] == pytest.approx(1 / 5, abs=0.002)
    assert [t.text for t in root.iter(f"{SVG}text") if t.get("class") == "number"] == [
        "5",
        "3",
        "1",
    ]
    assert max(bars.values()) < size[0] - 40, "the number beside the longest bar needs room"


def test_hostile_ideas_are_only_words() -> None:
    """An idea that looks like code is shown as words."""
    root = drawn()
    assert {e.tag for e in root.iter()} == {
        f"{SVG}{tag}" for tag in ("svg", "title", "desc", "text", "rect")
    }
    assert not [k for e in root.iter() for k in e.attrib if k.startswith("on")]
    assert "alert(1)" in "".join(root.itertext())


def test_the_drawing_has_a_name_and_ids_of_its_own() -> None:
    """A screen reader hears what it is and what it shows; two drawings on a page are told apart."""
    first, second = ({e.get("id") for e in drawn(uid=u).iter() if e.get("id")} for u in ("a", "b"))
    assert len(first) == 2 and not first & second
    assert drawn().get("role") == "img" and drawn().findtext(f"{SVG}desc") == "Det den viser"


def test_colours_hold_on_paper_and_text_is_large_enough() -> None:
    """Every colour follows the page and has a value without one; no text is smaller than 13 px where it is shown."""
    svg = dots(COUNTED, "T", "D", "", "x")
    colours = re.findall(r'(?:fill|stroke)="([^"]*)"', svg)
    assert colours and all(re.fullmatch(r"var\(--spf-[\w-]+, #\w+\)", c) for c in colours)
    assert SIZE * 496 / WIDE[0] >= 13 and SIZE * 280 / NARROW[0] >= 13


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_very_long_idea_is_cut_and_stays_inside(size: tuple[float, int]) -> None:
    """An idea as long as a page takes three lines, and a word without end is broken."""
    for idea in ("et langt ord " * 200, "x" * 2000):
        lines = [t for t in drawn([(idea, 3)], size).iter(f"{SVG}text") if t.get("class") is None][
            :-1
        ]
        assert len(lines) == 3 and all(len(t.text or "") <= size[1] for t in lines)


def test_nobody_gave_any_dots() -> None:
    """With no dots at all there is a drawing with no bars, and nothing breaks."""
    assert list(drawn([("Tid", 0)]).iter(f"{SVG}rect")) == []
    assert drawn([]) is not None


def test_votes_are_counted_when_all_have_voted_and_not_before() -> None:
    """Two of three have voted: no sums. The third gives none: sums, most first, those without dots last."""
    votes = [
        {"voter": "1", "idea": "b", "dots": "2"},
        {"voter": "1", "idea": "a", "dots": "1"},
        {"voter": "2", "idea": "b", "dots": "3"},
    ]
    assert totals(["a", "b", "c"], votes, 3) is None
    assert totals(["a", "b", "c"], [*votes, {"voter": "3"}], 3) == [("b", 5), ("a", 1), ("c", 0)]
    assert totals(["a", "b", "c"], [*votes, {"voter": "3", "idea": "", "dots": ""}], 3) == [
        ("b", 5),
        ("a", 1),
        ("c", 0),
    ]


def test_fewer_than_we_said_count_all_the_same() -> None:
    """If we set the number down after some have voted, no vote is lost."""
    votes = [{"voter": str(n), "idea": "a", "dots": "1"} for n in (1, 2, 3)]
    assert totals(["a"], votes, 2) == [("a", 3)]


def test_an_idea_worded_anew_keeps_its_dots() -> None:
    """Dots stand by the words they were given to, also when the list has changed since."""
    assert totals(["Ny tekst"], [{"voter": "1", "idea": "Gammel tekst", "dots": "2"}], 1) == [
        ("Gammel tekst", 2),
        ("Ny tekst", 0),
    ]


def test_no_one_has_more_than_three_dots() -> None:
    """A file edited by hand cannot give a voter a fourth dot."""
    assert voted_in([{"voter": "1", "idea": i, "dots": "2"} for i in "ab"]) == {1: {"a": 2}}


@pytest.mark.parametrize("voters", [None, 0, 41, -1, 1.5, True, "1", [1], {}])
def test_a_number_of_voters_that_is_none_gives_no_result(voters: Any) -> None:
    """What is no number of voters counts as not answered."""
    assert totals(["a"], [{"voter": "1", "idea": "a", "dots": "1"}], voters) is None


@pytest.mark.parametrize(
    "value",
    [
        None,
        3,
        "x",
        {},
        [None, 3, "x", [], {"voter": 1}, {"voter": "0"}, {"voter": "٣"}, {"voter": "999999"}],
    ],
)
def test_what_is_no_vote_counts_as_none(value: Any) -> None:
    """Whatever stands in the file, it is no vote unless it is one."""
    assert voted_in(value) == {}
    assert ideas_in(["09.ideas"], lambda _: value) == []
