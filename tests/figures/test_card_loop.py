"""From one's own case to a trial: four boxes with one's own words, in a ring."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, COURSE, LONG, drawn, holds, texts

TRIAL, GIFT = (COURSE.module("08", "nb").exercises[name] for name in ("trial", "takeaway"))
WHOLE: dict[str, Any] = {
    "00.between.want": "Fire kom, alle pensjonister.",
    "08.theory.claim": "trust",
    "08.claim.local": "er midten tom klokka 14",
    "08.trial.what": "To kveldsmøter før jul.",
}


def loop(answers: dict[str, Any], of: Any = TRIAL) -> Drawing | None:
    """The ring of these answers."""
    return drawn(of, answers)


def states(svg: str) -> list[bool]:
    """Whether each box is answered, in the order they are read."""
    return [state == "answered" for state in re.findall(r'data-state="(\w+)"', svg)]


def test_nothing_is_drawn_before_there_is_a_word() -> None:
    """Without an answer there is no ring."""
    assert loop({}) is None and loop({"08.theory.claim": "x", "08.trial.what": " "}) is None


@pytest.mark.parametrize("of", [TRIAL, GIFT])
def test_the_ring_holds_my_own_words(of: Any) -> None:
    """My case, the claim, what it is like where I am and the trial stand in their boxes, mine as mine."""
    drawing = loop(WHOLE, of)
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        said = texts(svg)
        assert states(svg) == [True] * 4 and "stroke-dasharray" not in svg
        assert "«Fire kom, alle pensjonister.»" in said and "Skal vi samarbeide" in said
        assert said.index("1 Saken") < said.index("2 Påstand") < said.index("3 Slik")
        assert "«Hos oss er midten tom klokka 14.»" in said
        assert "Arbeidsdagen" in said and "Teorien" in said
    assert drawing.says.startswith("Ringen er sluttet")
    assert drawing.table[4] == ("Forsøk", "«To kveldsmøter før jul.»")


@pytest.mark.parametrize("left", WHOLE)
def test_a_box_that_waits_is_dashed(left: str) -> None:
    """Where I have not answered, the box is dashed, nothing grows in it, and the sentence names it."""
    drawing = loop({k: v for k, v in WHOLE.items() if k != left})
    assert drawing
    holds(drawing)
    at = list(WHOLE).index(left)
    for svg in (drawing.wide, drawing.narrow):
        assert states(svg) == [n != at for n in range(4)]
        assert svg.count('stroke-dasharray="7 6"') == 1 and "ikke besvart" in texts(svg)
    name = ("Saken", "Påstand", "Slik vi tror det er hos oss", "Forsøk")[at]
    assert drawing.says == f"Ringen er ikke sluttet ennå. Den mangler «{name}»."


def test_a_claim_that_has_left_the_course_leaves_its_box_open() -> None:
    """What I chose before the list was another is not drawn as something else: the box waits."""
    drawing = loop({"00.between.want": "De ville ha bussen.", "08.theory.claim": "other"})
    assert drawing and drawing.table[1][1] == "«De ville ha bussen.»"
    assert drawing.table[2][1] == "ikke besvart"


def test_what_i_wrote_before_the_sentence_was_begun_for_me_stands_as_it_is() -> None:
    """The claim was once asked as a question: that answer is in the ring until there is a newer one, and nothing is put before it."""
    before = {"08.adapted.claim": "Hos oss er midten overalt."}
    drawing, newer = loop(before), loop({**before, "08.claim.local": "er den tom"})
    assert drawing and drawing.table[3][1] == "«Hos oss er midten overalt.»"
    assert newer and newer.table[3][1] == "«Hos oss er den tom.»"


@pytest.mark.parametrize("value", [*ANYTHING, LONG, CODE])
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, nothing breaks and words are only words."""
    drawing = loop({**dict.fromkeys(WHOLE, value), "08.trial.what": CODE})
    assert drawing
    holds(drawing)
