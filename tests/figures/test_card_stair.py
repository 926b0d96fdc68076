"""Ideas on a stair, each where it has come to."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.schema import (
    ExerciseWords,
    FieldWords,
)
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, CODE, LONG, drawn, exercise, holds, texts

STAGES = {
    "seen": "Behov sett",
    "worded": "Idé formulert",
    "tried": "Prøvd i liten skala",
    "living": "Satt ut i livet",
    "shared": "Delt med andre",
    "ended": "Noe gammelt er avsluttet",
}
COLUMNS = {"idea": "Idé", "stage": "Så langt", "trace": "Neste spor"}


def card(stages: dict[str, str] = STAGES) -> ExerciseContent:
    """The card of ideas."""
    field = FieldStructure(kind="rows", columns=list(COLUMNS), choices={"stage": list(stages)})
    return exercise(
        "03.ideas",
        kinds.Card(figure="stair", fields={"ideas": field}),
        ExerciseWords(
            "Fra idé til liv",
            fields={"ideas": FieldWords("Hvor langt?", columns=COLUMNS, choices={"stage": stages})},
        ),
    )


def stair(
    value: Any, content: ExerciseContent | None = None, language: str = "nb"
) -> Drawing | None:
    """The stair with these rows."""
    return drawn(content or card(), {"03.ideas.ideas": value}, language)


def rows(*stages: str) -> list[dict[str, str]]:
    """An idea for each stage."""
    return [{"idea": f"Tanke {n}", "stage": s} for n, s in enumerate(stages, 1)]


def numbers(svg: str) -> list[str]:
    """The numbers of the ideas in the order they are drawn."""
    return re.findall(r'data-number="(\d+)"', svg)


def test_nothing_is_drawn_before_there_is_an_idea() -> None:
    """No picture without an idea, and rows left empty are no ideas."""
    assert (
        stair(None) is None
        and stair([]) is None
        and stair([{}, {"idea": " ", "stage": ""}]) is None
    )
    other = exercise("02.marks", kinds.Card(figure="stair"), ExerciseWords("T"))
    assert stair(rows("seen"), other) is None


def test_every_idea_stands_on_its_step() -> None:
    """Wide, the ideas stand from the lowest step to the highest; narrow, from the highest down, and the foot last."""
    drawing = stair([*rows("ended", "seen", "tried"), {"idea": "Uten trinn"}])
    assert drawing
    holds(drawing)
    assert numbers(drawing.wide) == ["4", "2", "3", "1"]
    assert numbers(drawing.narrow) == ["1", "3", "2", "4"]
    shown = texts(drawing.narrow)
    assert (
        shown.index("Noe gammelt")
        < shown.index("Delt med")
        < shown.index("Behov sett")
        < shown.index("Ikke plassert")
    )
    assert drawing.table[0] == ("Idé", "Så langt", "Neste spor")
    assert drawing.table[1] == ("Tanke 1", "Noe gammelt er avsluttet", "ikke besvart")
    assert drawing.table[4] == ("Uten trinn", "ikke besvart", "ikke besvart")


def test_the_foot_is_there_only_when_someone_stands_on_it() -> None:
    """A stair where every idea has a step has no place for the unplaced."""
    drawing = stair(rows("seen", "seen"))
    assert drawing and "Ikke plassert" not in texts(drawing.wide) + texts(drawing.narrow)


@pytest.mark.parametrize(
    ("stages", "sentence"),
    [
        (["tried"], "Ideen din står på «Prøvd i liten skala»."),
        (["seen", "seen"], "Alle ideene du har plassert, står på «Behov sett»."),
        (["seen", "", "seen"], "Alle ideene du har plassert, står på «Behov sett»."),
        (
            ["seen", "tried", "tried"],
            "Flest av ideene du har plassert, 2 av 3, står på «Prøvd i liten skala».",
        ),
        (
            ["ended", "seen"],
            "Ideene er spredt. Det står like mange på «Behov sett» og «Noe gammelt er avsluttet».",
        ),
        (["", "x"], "Ingen av ideene har fått et trinn ennå."),
    ],
)
def test_the_sentence_says_where_most_of_them_stand(stages: list[str], sentence: str) -> None:
    """Where most ideas stand, in words, also when none do."""
    drawing = stair(rows(*stages))
    assert drawing and drawing.says == sentence


def test_many_ideas_on_one_step_do_not_become_a_tower() -> None:
    """Four are drawn on a step and the rest counted; the table has them all."""
    drawing = stair(rows(*["worded"] * 50))
    assert drawing
    holds(drawing)
    assert numbers(drawing.wide) == ["1", "2", "3", "4"] and "og 46 til" in texts(drawing.wide)
    assert len(drawing.table) == 51


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("count", [2, 6, 9])
def test_stairs_of_any_height(count: int, language: str) -> None:
    """A course may have more steps or fewer, and an idea may be long; words stay inside the picture."""
    stages = {f"s{n}": f"Et ganske langt navn på trinn nummer {n}" for n in range(count)}
    drawing = stair(
        [*({"idea": LONG, "stage": s} for s in stages), {"idea": ""}, {"trace": "x"}],
        card(stages),
        language,
    )
    assert drawing
    holds(drawing)
    assert texts(drawing.wide).count("…") >= count


@pytest.mark.parametrize("value", ANYTHING)
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, in a cell, as a row or for the list, nothing breaks and words are only words."""
    drawing = stair([{"idea": value, "stage": value, "trace": value}, {"idea": CODE}])
    assert drawing
    holds(drawing)
    alone = stair([value])
    assert (alone is not None) == (value == {"idea": "x"}), "only a row with words is an idea"
    assert stair(value) is None
