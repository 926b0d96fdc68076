"""The arena: a shape over the marks of a scale, with a gap where nothing is answered."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.content.schema import ExerciseWords, ItemWords
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, drawn, exercise, holds, texts

ITEMS = ["roles", "respect", "trust", "solutions"]
NAMES = {"roles": "Rollene", "respect": "Respekten", "trust": "Tilliten", "solutions": "Løsningene"}


def marks(items: list[str] | str = ITEMS, names: dict[str, str] = NAMES) -> ExerciseContent:
    """A scale with questions of its own."""
    asked = {
        i: ItemWords(f"Hvordan er det med {i} rundt bordet hos dere?", "a", "b", "c") for i in items
    }
    return exercise(
        "02.marks",
        kinds.Scale(figure="arena", items=items),
        ExerciseWords("Fire kjennetegn", items=asked, prompts=names),
    )


def arena(
    steps: dict[str, Any], content: ExerciseContent | None = None, language: str = "nb"
) -> Drawing | None:
    """The drawing of these steps."""
    return drawn(content or marks(), {f"02.marks.{k}": v for k, v in steps.items()}, language)


def test_nothing_is_drawn_before_there_is_a_mark() -> None:
    """Without an answer there is no picture."""
    assert arena({}) is None
    assert arena(dict.fromkeys(ITEMS, "3")) is None
    assert arena({}, marks("points")) is None


def test_every_mark_stands_on_its_step() -> None:
    """Each lane has its short name and its step, as a place and as a number, and the table says the same."""
    drawing = arena({"roles": 4, "respect": 2, "trust": 3, "solutions": 5})
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        assert re.findall(r'data-step="(\d)"', svg) == ["4", "2", "3", "5"]
        assert [n for n in NAMES.values() if n in texts(svg)] == list(NAMES.values())
        assert svg.count('"band ') == 1
    assert drawing.table == (
        ("Kjennetegn", "Trinn"),
        ("Rollene", "4"),
        ("Respekten", "2"),
        ("Tilliten", "3"),
        ("Løsningene", "5"),
    )


def test_a_lane_without_an_answer_is_a_gap() -> None:
    """Where I have not answered, the shape is broken and the lane says so."""
    drawing = arena({"roles": 4, "trust": 3, "solutions": 5})
    assert drawing
    holds(drawing)
    assert drawing.wide.count('"band ') == 2 and texts(drawing.wide).count("ikke besvart") == 1
    assert drawing.table[2] == ("Respekten", "ikke besvart")


@pytest.mark.parametrize(
    ("steps", "sentence"),
    [
        ((5, 3, 1, 3), "Du satte «Rollene» høyest og «Tilliten» lavest."),
        (
            (4, 4, 2, 2),
            "Du satte «Rollene» og «Respekten» høyest og «Tilliten» og «Løsningene» lavest.",
        ),
        (
            (4, 2, 2, 2),
            "Du satte «Rollene» høyest og «Respekten», «Tilliten» og «Løsningene» lavest.",
        ),
        ((3, 3, 3, 3), "Du satte alle på trinn 3."),
        ((3, 3, None, 3), "Du satte «Rollene», «Respekten» og «Løsningene» på trinn 3."),
        ((None, None, 1, None), "Du satte «Tilliten» på trinn 1."),
        ((None, 5, 1, "x"), "Du satte «Respekten» høyest og «Tilliten» lavest."),
    ],
)
def test_the_sentence_says_where_the_marks_are(steps: tuple[Any, ...], sentence: str) -> None:
    """Highest and lowest are named without praise; ties and equal steps read as one would say them."""
    drawing = arena(dict(zip(ITEMS, steps, strict=True)))
    assert drawing and drawing.says == sentence


@pytest.mark.parametrize("count", [2, 3, 6])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_any_number_of_questions_and_names_left_out(count: int, language: str) -> None:
    """Two to six questions fit, in every language; without short names the questions themselves are used."""
    items = [f"spørsmål-{n}" for n in range(count)]
    drawing = arena({i: n % 5 + 1 for n, i in enumerate(items)}, marks(items, {}), language)
    assert drawing
    holds(drawing)
    assert (
        len(re.findall("data-step", drawing.wide)) == count
        and "rundt bordet" in drawing.table[1][0]
    )


@pytest.mark.parametrize("value", ANYTHING)
def test_anything_in_the_file_is_no_answer(value: Any) -> None:
    """Whatever stands in the file, the picture is drawn from the real answers alone."""
    drawing = arena({"roles": value, "trust": 3})
    assert drawing and drawing.table[1] == ("Rollene", "ikke besvart")
    holds(drawing)


def test_words_are_only_words() -> None:
    """A name that looks like code is shown as words."""
    drawing = arena({"roles": 3, "trust": 1}, marks(names=dict.fromkeys(ITEMS, CODE)))
    assert drawing
    holds(drawing)
    assert "alert(1)" in texts(drawing.wide)
