"""What was learned as a chain: as far as it came, and what stops it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, COURSE, LONG, drawn, holds, texts

CARD = COURSE.module("03", "nb").exercises["chain"]
LINKS = ["developed", "stored", "shared", "used"]


def chain(where: Any = None, learned: Any = None) -> Drawing | None:
    """The chain of these answers."""
    answers = {"03.chain.where": where, "03.chain.learned": learned}
    return drawn(CARD, {k: v for k, v in answers.items() if v is not None})


def states(svg: str) -> list[str]:
    """How each link is, in order."""
    return re.findall(r'data-state="(\w+)"', svg)


def test_nothing_is_drawn_before_there_is_a_link() -> None:
    """What was learned makes no chain alone, nor does a place that is none of the links."""
    assert chain() is None and chain(learned="Se etter lyset") is None
    assert chain("Det ble aldri skrevet ned.", "Se etter lyset") is None


@pytest.mark.parametrize(
    ("where", "found", "sentence"),
    [
        ("developed", "broken loose loose loose", "Kjeden stopper ved «Utviklet»."),
        ("shared", "whole whole broken loose", "Kjeden stopper ved «Delt»."),
        ("used", "whole whole whole broken", "Kjeden stopper ved «Brukt»."),
        ("through", "whole whole whole whole", "Kjeden er hel."),
    ],
)
def test_it_breaks_where_i_say_that_it_stops(where: str, found: str, sentence: str) -> None:
    """It has been through the links before the one where it stops, and not through those after."""
    drawing = chain(where)
    assert drawing
    holds(drawing)
    assert states(drawing.wide) == states(drawing.narrow) == found.split()
    assert drawing.says == sentence


def test_what_happened_stands_at_the_break() -> None:
    """How it stopped stands at the broken link, and in the table; what was learned is over it."""
    drawing = chain("shared", "Se etter lyset på badet først.")
    assert drawing
    how = CARD.fields()[1].words.options["shared"].removeprefix("Delt: ")
    for svg in (drawing.wide, drawing.narrow):
        said = texts(svg)
        assert "Delt: Her stopper den." in said and how in said
        assert "«Se etter lyset på badet først.»" in said
        assert svg.count('"bubble ') == 1
    assert drawing.table == (
        ("Ledd", "Så langt", "Hva som hendte"),
        ("Utviklet", "Vært gjennom", "–"),
        ("Lagret", "Vært gjennom", "–"),
        ("Delt", "Her stopper den", how),
        ("Brukt", "Ikke vært gjennom", "–"),
    )


@pytest.mark.parametrize("value", [*ANYTHING, [LONG, CODE], LONG, CODE])
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, nothing breaks and words are only words."""
    chain(value, value)
    drawing = chain("stored", value)
    assert drawing
    holds(drawing)
