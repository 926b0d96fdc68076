"""What was learned as a chain: as far as it came, and what stops it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, COURSE, LONG, drawn, holds, texts

CARD = COURSE.module("03", "nb").exercises["chain"]
LINKS = ["developed", "stored", "shared", "used"]


def chain(links: Any = None, stops: Any = None, learned: Any = None) -> Drawing | None:
    """The chain of these answers."""
    answers = {"03.chain.links": links, "03.chain.stops": stops, "03.chain.learned": learned}
    return drawn(CARD, {k: v for k, v in answers.items() if v is not None})


def states(svg: str) -> list[str]:
    """How each link is, in order."""
    return re.findall(r'data-state="(\w+)"', svg)


def test_nothing_is_drawn_before_there_is_a_link() -> None:
    """What was learned makes no chain alone."""
    assert chain() is None and chain(learned="Se etter lyset") is None and chain([], []) is None


@pytest.mark.parametrize(
    ("links", "stops", "found", "sentence"),
    [
        (
            LINKS[:2],
            None,
            "whole whole loose loose",
            "Så langt har det vært gjennom «Utviklet» og «Lagret».",
        ),
        (LINKS[:2], ["time"], "whole whole broken loose", "Kjeden stopper ved «Delt»."),
        (LINKS[:2], ["Ingen passord"], "whole whole broken loose", "Kjeden stopper ved «Delt»."),
        (None, ["nobody"], "broken loose loose loose", "Kjeden stopper ved «Utviklet»."),
        (
            ["developed", "shared"],
            ["left"],
            "whole loose whole broken",
            "Kjeden stopper ved «Brukt».",
        ),
        (LINKS, None, "whole whole whole whole", "Kjeden er hel."),
        (LINKS, ["time"], "whole whole whole whole", "Kjeden er hel."),
        (LINKS, ["through"], "whole whole whole whole", "Kjeden er hel."),
        (None, ["through", "Hun som har natt"], "whole whole whole whole", "Kjeden er hel."),
        (
            ["used"],
            ["through"],
            "loose loose loose whole",
            "Så langt har det vært gjennom «Brukt».",
        ),
    ],
)
def test_it_breaks_where_i_say_that_it_stops(
    links: Any, stops: Any, found: str, sentence: str
) -> None:
    """The links it has been through are whole. It breaks at the next one when I say what stops it, and not before."""
    drawing = chain(links, stops)
    assert drawing
    holds(drawing)
    assert states(drawing.wide) == states(drawing.narrow) == found.split()
    assert drawing.says == sentence


def test_the_reason_stands_at_the_break() -> None:
    """What stops it stands at the broken link, one's own words as one's own, and so does the table; what was learned is over it."""
    drawing = chain(LINKS[:2], ["time", "Ingen passord"], "Se etter lyset på badet først.")
    assert drawing
    for svg in (drawing.wide, drawing.narrow):
        said = texts(svg)
        assert "Delt: Her stopper den." in said and "Ingen hadde tid" in said
        assert "«Ingen passord»" in said and "«Se etter lyset på badet først.»" in said
        assert svg.count('"bubble ') == 1
    assert drawing.table == (
        ("Ledd", "Så langt", "Hvorfor"),
        ("Utviklet", "Vært gjennom", "–"),
        ("Lagret", "Vært gjennom", "–"),
        ("Delt", "Her stopper den", "Ingen hadde tid. «Ingen passord»"),
        ("Brukt", "Ikke vært gjennom", "–"),
    )


def test_what_bore_it_all_the_way_stands_at_the_end() -> None:
    """A whole chain says what carried it, at its last link."""
    drawing = chain(LINKS, ["through", "Hun som har natt"])
    assert drawing and drawing.table[-1] == (
        "Brukt",
        "Vært gjennom",
        "Det kom helt fram. «Hun som har natt»",
    )
    assert "Her stopper" not in texts(drawing.wide)


@pytest.mark.parametrize("value", [*ANYTHING, [LONG, CODE, LONG, CODE, "time", "left", "hidden"]])
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, nothing breaks and words are only words."""
    drawing = chain(["developed"], value, value)
    assert drawing
    holds(drawing)
    other = chain(value, ["time"], CODE)
    assert other
    holds(other)
