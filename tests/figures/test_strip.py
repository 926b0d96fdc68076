"""The choices of several dilemmas on one strip: what is locked, where it was chosen, what it does, and never a sum."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.figures.strip import Chosen, strip
from spenningsfelt.figures.svg import Caption, Drawing

from tests.figures.drawn import (
    ANYTHING,
    CODE,
    COURSE,
    SVG,
    drawn,
    exercise,
    holds,
    svg_holds,
    texts,
)

READS = [f"0{4 + (n > 3) + (n > 6)}.p{n}-dilemma" for n in range(1, 11)]
STRIP = exercise("06.choices", kinds.Strip(reads=READS), ExerciseWords("De ti valgene mine"))
MADE = {"04.p1-dilemma.choice": "b", "04.p1-dilemma.locked": True}
CHANGED = {
    "06.p8-dilemma.choice": "b",
    "06.p8-dilemma.locked": True,
    "06.p8-dilemma.again": "c",
}
OPEN = {"05.p4-dilemma.choice": "a"}


def shown(answers: dict[str, Any], language: str = "nb") -> Drawing:
    """The picture of these answers; there must be one."""
    picture = drawn(STRIP, answers, language)
    assert picture is not None
    return picture


def rows(svg: str) -> dict[str, tuple[list[str], dict[str, int]]]:
    """By the dilemma's number: the letters in their order, and what is shown for each circle."""
    return {
        str(row.get("data-dilemma")): (
            [str(m.get("data-choice")) for m in row.iter() if m.get("data-choice")],
            {
                str(m.get("data-circle")): int(str(m.get("data-effect")))
                for m in row.iter()
                if m.get("data-circle")
            },
        )
        for row in ElementTree.fromstring(svg).iter(f"{SVG}g")
        if row.get("data-dilemma")
    }


def test_what_lies_ahead_is_not_shown() -> None:
    """To take home from a module I get the choices up to there; one made further on, in any order, is there too."""
    gift = COURSE.module("04", "nb").exercises["takeaway"]
    for answers, wanted in (
        (MADE, ["1", "2", "3"]),
        ({**MADE, **CHANGED, **OPEN}, ["1", "2", "3", "8"]),
    ):
        picture = drawn(gift, answers)
        assert picture and len(picture.table) == len(wanted) + 1
        holds(picture)
        assert list(rows(picture.wide)) == list(rows(picture.narrow)) == wanted
    assert drawn(gift, OPEN) is None


def test_a_locked_choice_is_shown_with_what_it_does() -> None:
    """Each dilemma that I have locked has its letter and its three effects; where I would choose otherwise today, the
    first letter stands in a ring before the one of today, whose effects are shown. The rest is empty."""
    picture = shown({**MADE, **CHANGED, **OPEN})
    for svg in (picture.wide, picture.narrow):
        found = rows(svg)
        assert list(found) == [str(n) for n in range(1, 11)]
        assert found["1"] == (["b"], {"F": 1, "A": -1, "I": 2})
        assert found["8"] == (["b", "c"], {"F": 0, "A": 1, "I": -1})
        assert all(found[n] == ([], {}) for n in found if n not in ("1", "8")), "not locked"
    holds(picture)


def test_the_table_and_the_sentence_say_the_same() -> None:
    """One who does not see it hears how many there are, and that nothing is added up; the table has every row in words."""
    picture = shown({**MADE, **CHANGED})
    assert picture.says.startswith("2 av 10 dilemmaer") and "lagt sammen" in picture.says
    assert picture.table[0] == ("Dilemma", "Valg", "Folkevalgte", "Administrasjon", "Innbyggere")
    assert picture.table[1] == (
        "1 Torsdagsmiddagen",
        "b",
        "styrker litt",
        "svekker litt",
        "styrker mye",
    )
    assert picture.table[2][1:] == ("ikke valgt", "–", "–", "–")
    assert picture.table[8][1] == "b, så c" and len(picture.table) == 11


def test_nothing_is_added_up() -> None:
    """The only numbers in the picture are the points'."""
    numbers = [word for word in texts(shown(MADE).wide).split() if word.isdigit()]
    assert numbers == [str(n) for n in range(1, 11)]


def test_first_and_now_are_told_apart_without_colour() -> None:
    """In black and white the choice of today is filled, and the first one is a ring."""
    root = ElementTree.fromstring(shown(CHANGED).wide)
    discs = {
        str(c.get("class")).split()[0]: c for c in root.iter(f"{SVG}circle") if c.get("data-choice")
    }
    assert discs["first"].get("fill") == "#ffffff" and discs["now"].get("fill") != "#ffffff"


@pytest.mark.parametrize("answers", [{}, OPEN, {"04.p1-dilemma.locked": True}])
def test_nothing_is_drawn_before_a_choice_is_locked(answers: dict[str, Any]) -> None:
    """Without a locked choice there is no picture, and so no consequence to be seen."""
    assert drawn(STRIP, answers) is None


@pytest.mark.parametrize("value", ANYTHING)
def test_whatever_is_in_the_files_the_rest_is_shown(value: Any) -> None:
    """A spoilt answer to one dilemma leaves the others as they are."""
    spoilt = {f"04.p2-dilemma.{name}": value for name in ("choice", "locked", "again")}
    assert rows(shown({**MADE, **spoilt}).wide)["1"] == rows(shown(MADE).wide)["1"]


@pytest.mark.parametrize("language", COURSE.languages)
def test_it_speaks_every_language(language: str) -> None:
    """In each language all is inside the picture, with titles in the language in which the dilemma can be read."""
    every = {f"{one}.{k}": v for one in READS for k, v in (("choice", "a"), ("locked", True))}
    holds(shown(every, language))


def test_words_are_only_words() -> None:
    """Titles that look like code, or are too long, are shown as words in their place."""
    for svg in strip(
        [Chosen(1, CODE * 30, "a", "b", {"F": 2, "A": -2})], "FAI", Caption(CODE, CODE, CODE, CODE)
    ):
        svg_holds(svg)
