"""The arena: the marks of a scale, each in a row of its own with what it is built on, and never joined."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.content.schema import ExerciseWords, ItemWords
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, drawn, exercise, holds, texts

ITEMS = ["roles", "respect", "trust", "solutions"]
NAMES = {"roles": "Rollene", "respect": "Respekten", "trust": "Tilliten", "solutions": "Løsningene"}


def marks(
    items: list[str] | str = ITEMS,
    names: dict[str, str] = NAMES,
    why: str = "Hva så du?",
    ends: tuple[str, str] = ("Ingen vet", "Alle vet"),
) -> ExerciseContent:
    """A scale with questions of its own; `why` asks what a step is built on."""
    asked = {
        i: ItemWords(
            f"Hvordan er det med {i} rundt bordet hos dere?", "Ille", "Sånn", "Fint", *ends
        )
        for i in items
    }
    return exercise(
        "02.marks",
        kinds.Scale(figure="arena", items=items),
        ExerciseWords("Fire kjennetegn", items=asked, prompts=names, evidence_label=why),
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
    """Each row has its short name and its step, as a place and as a number, and the table says the same."""
    drawing = arena({"roles": 4, "respect": 2, "trust": 3, "solutions": 5}, marks(why=""))
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        assert re.findall(r'data-step="(\d)"', svg) == ["4", "2", "3", "5"]
        assert [n for n in NAMES.values() if n in texts(svg)] == list(NAMES.values())
        assert svg.count('class="lane"') == 4
    assert drawing.table == (
        ("Kjennetegn", "Trinn"),
        ("Rollene", "4"),
        ("Respekten", "2"),
        ("Tilliten", "3"),
        ("Løsningene", "5"),
    )


def places(svg: str) -> list[tuple[float, float]]:
    """Where the marks are."""
    found = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*data-step', svg)
    return [(float(x), float(y)) for x, y in found]


def test_the_marks_are_never_joined() -> None:
    """The rows stand apart: no line goes from one mark to the next, and the farther to the right, the higher the step."""
    drawing = arena({"roles": 4, "respect": 2, "trust": 3, "solutions": 5})
    assert drawing
    for svg in (drawing.wide, drawing.narrow):
        at = places(svg)
        assert [n for n, _ in sorted(enumerate(at), key=lambda e: e[1][0])] == [1, 2, 0, 3]
        assert all(low[1] - high[1] > 60 for high, low in pairwise(at))
        straight = re.findall(r'd="M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)"', svg)
        assert straight and all(abs(float(a) - float(b)) < 20 for a, b in straight)


def test_a_row_without_an_answer_is_dashed() -> None:
    """Where I have not answered, the line is broken and says so."""
    drawing = arena({"roles": 4, "trust": 3, "solutions": 5})
    assert drawing
    holds(drawing)
    assert drawing.wide.count("stroke-dasharray") == 1
    assert texts(drawing.wide).count("ikke besvart") == 1
    assert drawing.table[2] == ("Respekten", "ikke besvart", "ikke besvart")


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_what_i_build_it_on_stands_at_the_mark(step: int) -> None:
    """What I have written stands beside the mark, or over it on a phone, on two lines at most; the table has all of it."""
    long = "Legen ringte meg kvelden etter, og det hun sa da, hadde hun ikke sagt på møtet. " * 4
    drawing = arena(
        {"roles": step, "roles-why": "To sluttet å komme.", "trust": step, "trust-why": long}
    )
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        assert "«To sluttet å komme.»" in texts(svg) and "…»" in texts(svg)
        assert svg.count('"bubble ') == 2
    [(x, y), _] = places(drawing.wide)
    left, top, wide, high = (
        float(re.findall(rf'<rect[^>]* {of}="([\d.]+)"[^>]*class="bubble', drawing.wide)[0])
        for of in ("x", "y", "width", "height")
    )
    assert top < y < top + high and (left > x if step <= 3 else left + wide < x)
    assert drawing.table[1] == ("Rollene", str(step), "«To sluttet å komme.»")
    assert drawing.table[3][2] == f"«{long.strip()}»"


def test_the_ends_say_what_they_are_like() -> None:
    """Under each line stand the first and the last step in a few words; where a module has none, the steps themselves."""
    for ends, first, last in (
        (("Ingen vet", "Alle vet"), "Ingen vet", "Alle vet"),
        (("", ""), "Ille", "Fint"),
    ):
        drawing = arena({"roles": 4}, marks(ends=ends))
        assert drawing
        for svg in (drawing.wide, drawing.narrow):
            assert texts(svg).count(first) == texts(svg).count(last) == 4


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
    assert drawing and drawing.table[1][:2] == ("Rollene", "ikke besvart")
    holds(drawing)
    written = arena({"roles": 3, "roles-why": value})
    assert written
    holds(written)


def test_words_are_only_words() -> None:
    """A name that looks like code is shown as words."""
    hostile = marks(names=dict.fromkeys(ITEMS, CODE), ends=(CODE, CODE))
    drawing = arena({"roles": 3, "trust": 1, "trust-why": CODE}, hostile)
    assert drawing
    holds(drawing)
    assert "alert(1)" in texts(drawing.wide)
