"""Outer and inner as two sides of one card."""

from __future__ import annotations

from typing import Any

import pytest
from spenningsfelt.content import kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import ANYTHING, drawn, exercise, holds, texts, words

IDS = ["03.outer.strength", "03.outer.flaw", "03.inner.strength", "03.inner.flaw"]
INNER = exercise(
    "03.inner",
    kinds.Card(figure="sides", reads=IDS[:2]),
    ExerciseWords("Sett innenfra"),
)


def card(*values: Any, language: str = "nb") -> Drawing | None:
    """The card with these four texts."""
    return drawn(INNER, dict(zip(IDS, values, strict=False)), language)


def test_the_card_waits_for_the_first_word() -> None:
    """Nothing is drawn until something is written on one of the sides."""
    assert card() is None
    assert card("", "  \n", None, 7) is None
    for n in range(4):
        assert card(*[""] * n, "ord")


def test_both_sides_hold_what_is_written() -> None:
    """Each side has its name, a strength and a weak point; what is missing says so."""
    drawing = card("Vi ringer før de må spørre", "Får vite det i avisa", "Ti minutter på fredag")
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        shown = texts(svg)
        assert (
            shown.index("Utenfra")
            < shown.index("Vi ringer")
            < shown.index("Innenfra")
            < shown.index("Ti minutter")
        )
        assert (
            shown.count("Styrke") == shown.count("Svakt punkt") == 2
            and shown.count("ikke besvart") == 1
        )
    assert drawing.table == (
        ("Side", "Styrke", "Svakt punkt"),
        ("Utenfra", "Vi ringer før de må spørre", "Får vite det i avisa"),
        ("Innenfra", "Ti minutter på fredag", "ikke besvart"),
    )


def test_a_long_text_is_shortened_in_the_picture_only() -> None:
    """The picture ends a long text with …; the table has every word of it."""
    long = "Et langt svar om mye som hendte. " * 60
    drawing = card(long, "", long)
    assert drawing
    holds(drawing)
    assert texts(drawing.wide).count("…") == texts(drawing.narrow).count("…") == 2
    assert drawing.table[1][1] == long.strip()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_one_side_is_named(language: str) -> None:
    """With one side written, the sentence says which."""
    outer, inner = card("a", language=language), card("", "", "", "b", language=language)
    ui = words(language).ui
    assert outer and inner and ui["sides-outer"] in outer.says and ui["sides-inner"] in inner.says
    holds(outer)


@pytest.mark.parametrize("value", ANYTHING)
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, text is shown as text and the rest counts as not answered."""
    drawing = card(value, "en linje", value, value)
    assert drawing
    holds(drawing)


def test_a_card_that_reads_nothing_has_its_own_side() -> None:
    """Without the outer card in `reads`, the inner side still stands."""
    alone = exercise("03.inner", kinds.Card(figure="sides"), ExerciseWords("Sett innenfra"))
    drawing = drawn(alone, {"03.inner.flaw": "svakt"})
    assert drawing and drawing.table[1] == ("Utenfra", "ikke besvart", "ikke besvart")
