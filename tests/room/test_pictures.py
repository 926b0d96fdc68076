"""The wall's pictures: none before «Vis», large enough for the back row, the same as a table, and read off what is shown."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.room import presses as p
from spenningsfelt.room.headline import of_bands, of_choices, of_regions
from spenningsfelt.room.presses import Press
from spenningsfelt.room.shown import Band
from spenningsfelt.room.state import State, after
from spenningsfelt.room.wall import WITH_PICTURE, wall
from spenningsfelt.room.words import Words

from tests.room.rooms import COURSE, after_all, sheet

WORDS = Words(COURSE, "nb")
LEAST, ACROSS = (
    28,
    1728,
)  # pixels on a wall of 1920 × 1080: a letter's size, and the room for a drawing
SVG = "{http://www.w3.org/2000/svg}"


def counted(name: str, *counts: list[int]) -> State:
    """A part that has been counted, each of its questions by one of these, and is on «Vis»."""
    step = next(step for step in sheet().steps if step.name == name)
    hands = [
        p.Hands(q.id, dict(zip(q.options, counts[n % len(counts)], strict=False)))
        for n, q in enumerate(step.questions)
    ]
    state = after_all(p.To(name), *hands)
    while state.moment != "shown":
        state = after(state, p.Next(), 2000)
    return state


def together(*dots: int) -> State:
    """Ideas with their dots."""
    lines: list[Press] = []
    for n in range(1, len(dots) + 1):
        lines += [
            p.Write("together", f"Vi vet for lite om hverandre, linje {n} av de som kom inn her"),
            p.Stand(n),
        ]
    hands = p.Hands("together.dots", {str(n): d for n, d in enumerate(dots, 1)})
    state = after_all(p.To("together"), *lines, hands)
    while state.moment != "shown":
        state = after(state, p.Next(), 2000)
    return state


def words(*said: str) -> State:
    """The words at the end."""
    return after_all(p.To("close"), *(p.Write("close", one) for one in said), p.Next())


PICTURES = {
    "choices": counted("dilemma-1", [7, 11, 6]),
    "forty choices": counted("dilemma-2", [40, 0, 3]),
    "heat": counted("circles", [1, 0, 1, 2, 9, 1, 10]),
    "bands": counted("arena", [1, 9, 9, 4, 1], [8, 3, 2, 5, 6], [2, 7, 6, 7, 2]),
    "words for bands": counted("arena", [1, 2, 3, 2, 1], [7, 1, 0, 1, 0]),
    "forces": counted("forces", [20, 10, 18, 3]),
    "plans": counted("plan", [19]),
    "dots": together(17, 3, 0, 11, 9, 14, 8, 4, 6),
    "fourteen points": together(*range(14)),
    "words": words(
        "modig", "sammen", "sammen", "nysgjerrig på de andre kommunene", "håp", "x" * 90
    ),
    "forty words": words(
        *(f"{a}{b}" for a in ("mot", "sam", "lyttende", "undrende") for b in "abcdefghij")
    ),
    "lanes": after(after(counted("dilemma-1", [7, 11, 6]), p.Next(), 2001), p.Next(), 2002),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_read_from_the_back_row_and_heard(name: str) -> None:
    """No letter under 28 pixels and none outside the drawing; a sentence says what it shows, and a table has all of it."""
    shown = wall(PICTURES[name], WORDS, 3000)
    root = ElementTree.fromstring(shown["svg"])
    left, _, across, _ = map(float, root.attrib["viewBox"].split())
    scale = 900 / across if name == "heat" else ACROSS / across
    for text in root.iter(f"{SVG}text"):
        size, x = float(text.attrib["font-size"]), float(text.attrib["x"])
        wide = width_of(text.text or "", size, bold=text.get("font-weight") == "700")
        begins = x - {"middle": wide / 2, "end": wide}.get(text.get("text-anchor", ""), 0)
        assert size * scale >= LEAST - 1, text.text
        assert left - 1 <= begins and begins + wide <= left + across + 1, text.text
    assert shown["says"] and (shown["table"] or name == "plans")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([p.Next(), p.Back(), p.Reopen(), p.Black(), p.To("arena"), p.To("forces")]),
        max_size=12,
    )
)
def test_there_is_no_picture_before_it_is_shown(presses: list[Press]) -> None:
    """Everything has been counted, and yet nothing of it is in what the wall is sent until the trainer shows it."""
    hands = [
        p.Hands(q.id, {option: 70 + n for n, option in enumerate(q.options)})
        for step in sheet().steps
        for q in step.questions
    ]
    state = after_all(p.To("dilemma-1"), *hands, *presses)
    shown = wall(state, WORDS, 3000)
    if state.moment not in WITH_PICTURE:
        assert not {"table", "says", "beside"} & shown.keys()
        assert shown["face"] in ("break", "cover") or "svg" not in shown
        assert not re.search(
            r"\b7\d\b", str({k: v for k, v in shown.items() if k not in ("clock", "svg", "lines")})
        )


@pytest.mark.parametrize(
    ("counts", "says"),
    [([7, 11, 6], "Ingen av valgene fikk flertall"), ([3, 13, 6], "Flest valgte b"), ([12, 12, 0], "Ingen"), ([0, 9, 0], "Alle")],
)  # fmt: skip
def test_a_headline_is_computed(counts: list[int], says: str) -> None:
    """More than half, or nobody has the majority."""
    assert of_choices(dict(zip("abc", counts, strict=True)), WORDS).startswith(says)


def test_a_card_is_read_in_one_two_or_many_ways() -> None:
    """Two fields with nearly all between them are two ways; and the fields are those that most laid it in."""
    fields = ("F", "A", "I", "FA", "FI", "AI", "FAI")
    assert of_regions(dict(zip(fields, (1, 0, 1, 2, 9, 1, 10), strict=True))) == (
        "headline-two-ways",
        ["FAI", "FI"],
    )
    assert of_regions(dict(zip(fields, (0, 0, 0, 0, 0, 0, 9), strict=True))) == (
        "headline-one-field",
        ["FAI"],
    )
    assert (
        of_regions(dict(zip(fields, (4, 4, 4, 4, 4, 2, 2), strict=True)))[0] == "headline-many-ways"
    )


def test_a_headline_of_bands_needs_bands() -> None:
    """Where there are words alone, nothing is said of what gathers or divides."""
    assert of_bands([("Rollene", Band("mixed")), ("Tilliten", Band("low"))], WORDS) == WORDS(
        "headline-stand"
    )
    two, narrow = Band(bands=((1, 2), (4, 5))), Band(bands=((3, 4),))
    assert of_bands([("Tilliten", two), ("Respekten", narrow)], WORDS) == WORDS("headline-bands")
