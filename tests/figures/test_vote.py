"""The bars of a vote: exact, safe whatever the ideas hold, readable on paper and on a small screen."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.exercises.field import read
from spenningsfelt.exercises.parts.votes import ideas_in, totals, voted_in, voters_in
from spenningsfelt.figures.svg import Caption
from spenningsfelt.figures.vote import NARROW, SIZE, WIDE, vote

from tests.figures.drawn import CODE, SVG, context, svg_holds

COUNTED = [("Vi får ikke tak i folk", 5), (CODE, 3), ("Tid", 1), ("Ingen ville ha denne", 0)]


#: Each of the two drawings: its place among them, and its width.
BOTH = pytest.mark.parametrize(("which", "width"), [(0, WIDE), (1, NARROW)])


def drawn(
    counted: list[tuple[str, int]], which: int = 0, none: str = "Uten: 1"
) -> ElementTree.Element:
    """The drawing, which holds, read as a browser reads it."""
    svg = vote(counted, none, Caption("Tittel", "Det den viser", "nb", "09.dots"))[which]
    svg_holds(svg)
    return ElementTree.fromstring(svg)


@BOTH
def test_bars_are_as_long_as_their_dots(which: int, width: float) -> None:
    """Each bar is as long as its number says, against the others, and the number stands beside it."""
    root = drawn(COUNTED, which)
    rects = [r for r in root.iter(f"{SVG}rect") if r.get("data-dots")]
    bars = {int(str(r.get("data-dots"))): float(str(r.get("width"))) for r in rects}
    assert set(bars) == {5, 3, 1}
    assert bars[3] / bars[5] == pytest.approx(3 / 5, abs=0.002)
    assert bars[1] / bars[5] == pytest.approx(1 / 5, abs=0.002)
    numbers = [t.text for t in root.iter(f"{SVG}text") if "number" in t.get("class", "")]
    assert numbers == ["5", "3", "1"]
    assert max(bars.values()) < width - 40, "the number beside the longest bar needs room"


def test_text_is_large_enough() -> None:
    """No text is smaller than 13 px where it is shown."""
    assert SIZE * 496 / WIDE >= 13 and SIZE * 280 / NARROW >= 13


@BOTH
def test_a_very_long_idea_is_cut_and_stays_inside(which: int, width: float) -> None:
    """An idea as long as a page takes three lines, and a word without end is broken."""
    for idea in ("et langt ord " * 200, "x" * 2000):
        texts = drawn([(idea, 3)], which, none="").iter(f"{SVG}text")
        lines = [t.text for t in texts if "number" not in t.get("class", "")]
        assert len(lines) == 3 and str(lines[-1]).endswith("…")


def test_nobody_gave_any_dots() -> None:
    """With no dots at all there is a drawing with no bars, and nothing breaks."""
    for counted in ([("Tid", 0)], []):
        assert "bar" not in {r.get("class") for r in drawn(counted).iter(f"{SVG}rect")}


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
    found = voters_in(context("09", {"09.vote.voters": voters}), "09.vote.voters")
    assert totals(["a"], [{"voter": "1", "idea": "a", "dots": "1"}], found) is None


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
    assert voted_in(read("rows", value)) == {}
    assert ideas_in(context("09", {"09.ideas.ideas": value}), ["09.ideas"]) == []
