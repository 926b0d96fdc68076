"""The trade-off of a dilemma: nothing before the lock, then every choice, exactly, and one's own marked by more than colour."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.content.schema import ChoiceWords, ExerciseWords
from spenningsfelt.figures.dilemma import MOST, Lane, dilemma
from spenningsfelt.figures.svg import Caption, Drawing

from tests.figures import drawn as tests
from tests.figures.drawn import CAPTION, CODE, SVG, holds, svg_holds

EFFECTS = {
    "stay": {"F": 0, "A": 2, "I": -2},
    "try": {"F": 0, "A": -1, "I": 2},
    "lift": {"F": 2, "A": 0, "I": -1},
}
LANES = [
    Lane("F", "Folkevalgte", {"a": 0, "b": 0, "c": 2}),
    Lane("A", "Administrasjon", {"a": 2, "b": -1, "c": 0}),
    Lane("I", "Innbyggere", {"a": -2, "b": 2, "c": -1}),
]


ENDS = ("weaker", "stronger")


def exercise(effects: Mapping[str, Any] = EFFECTS) -> ExerciseContent:
    """A dilemma with three ways out, whose ids are words."""
    words = {c: ChoiceWords(f"Text {c}", f"Feedback {c}") for c in EFFECTS}
    return ExerciseContent(
        "04.d",
        "d",
        kinds.Dilemma(choices=list(EFFECTS), effects=dict(effects)),
        ExerciseWords("A dilemma", choices=words),
    )


def drawn(answers: Mapping[str, Any], effects: Mapping[str, Any] = EFFECTS) -> Drawing | None:
    """The picture with these answers on disk."""
    return tests.drawn(exercise(effects), {f"04.d.{k}": v for k, v in answers.items()})


def marks(svg: str) -> dict[tuple[str, str], tuple[str, int]]:
    """By lane and choice: is it one's own or another, and what it does."""
    lanes = [g for g in ElementTree.fromstring(svg).iter(f"{SVG}g") if g.get("data-lane")]
    return {
        (str(lane.get("data-lane")), str(m.get("data-choice"))): (
            str(m.get("class")),
            int(str(m.get("data-effect"))),
        )
        for lane in lanes
        for m in lane.iter(f"{SVG}g")
        if m.get("data-choice")
    }


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"choice": "try"},
        {"locked": True},
        {"choice": "try", "locked": False},
        {"choice": "try", "locked": None},
        *[{"choice": "try", "locked": v} for v in (1, "true", "ja", [True], {})],
        *[
            {"choice": v, "locked": True}
            for v in (None, "", "b", 1, True, ["try"], {"try": 1}, math.nan)
        ],
    ],
)
def test_nothing_is_drawn_before_the_choice_is_locked(answers: dict[str, Any]) -> None:
    """Without a lock on a choice there is no picture, whatever the file of answers holds."""
    assert drawn(answers) is None


def test_every_choice_is_drawn_and_ones_own_is_marked() -> None:
    """The picture shows what each of the three does to each circle; only my own is filled and thick."""
    picture = drawn({"choice": "try", "locked": True})
    assert picture is not None
    for svg in (picture.wide, picture.narrow):
        shown = marks(svg)
        assert {k: v[1] for k, v in shown.items()} == {
            (c, x): e[c] for x, e in zip("abc", EFFECTS.values(), strict=True) for c in "FAI"
        }
        assert {k[1] for k, v in shown.items() if v[0] == "own"} == {"b"}


def test_the_table_and_the_sentence_say_the_same() -> None:
    """One who does not see the picture gets the same numbers, in a table and in a sentence, and which choice is one's own."""
    picture = drawn({"choice": "lift", "locked": True})
    assert picture is not None
    assert picture.table == (
        ("Valg", "Folkevalgte", "Administrasjon", "Innbyggere"),
        ("a", "0", "+2", "−2"),
        ("b", "0", "−1", "+2"),
        ("c, ditt valg", "+2", "0", "−1"),
    )
    assert "c: Folkevalgte +2, Administrasjon 0, Innbyggere −1" in picture.says


def test_no_number_is_a_sum() -> None:
    """Every number in the picture belongs to one choice and one circle: nothing is added up."""
    picture = drawn({"choice": "stay", "locked": True})
    assert picture is not None
    texts = [t.text for t in ElementTree.fromstring(picture.wide).iter(f"{SVG}text")]
    assert sorted(t for t in texts if t and any(c.isdigit() for c in t)) == sorted(
        ["−2", "−1", "0", "+1", "+2"]
    )


@pytest.mark.parametrize("effects", [{}, {"stay": {}, "try": {}}])
def test_without_effects_there_is_no_picture(effects: dict[str, Any]) -> None:
    """A dilemma whose effects have not been written yet has no picture, and no fault."""
    assert drawn({"choice": "try", "locked": True}, effects) is None


def test_a_missing_or_impossible_effect_is_left_out() -> None:
    """An effect that is not written, or that no choice can have, leaves its place empty; the rest is drawn."""
    picture = drawn(
        {"choice": "try", "locked": True}, {"stay": {"F": 1}, "try": {"F": 7, "A": -2, "I": 0}}
    )
    assert picture is not None
    assert marks(picture.wide) == {
        ("F", "a"): ("other", 1),
        ("A", "b"): ("own", -2),
        ("I", "b"): ("own", 0),
    }
    assert picture.table[1:] == (
        ("a", "+1", "–", "–"),
        ("b, ditt valg", "–", "−2", "0"),
        ("c", "–", "–", "–"),
    )


@pytest.mark.parametrize("width", [0, 1])
def test_ones_own_mark_differs_without_colour(width: int) -> None:
    """In black and white I still see which is mine: a thicker line, a larger disc, a bold letter."""
    svg = dilemma(LANES, "abc", "b", ENDS, CAPTION)[width]
    lane = next(g for g in ElementTree.fromstring(svg).iter(f"{SVG}g") if g.get("data-lane") == "I")
    widths, radii, bold = {}, {}, {}
    for mark in (m for m in lane.iter(f"{SVG}g") if m.get("data-choice")):
        path, disc, letter = (mark.find(f"{SVG}{tag}") for tag in ("path", "circle", "text"))
        assert path is not None and disc is not None and letter is not None
        name = str(mark.get("data-choice"))
        widths[name], radii[name] = float(str(path.get("stroke-width"))), float(str(disc.get("r")))
        bold[name] = letter.get("font-weight") == "700"
    assert widths["b"] > 3 * max(widths["a"], widths["c"]) and radii["b"] > max(
        radii["a"], radii["c"]
    )
    assert bold == {"a": False, "b": True, "c": False}


@pytest.mark.parametrize("width", [0, 1])
def test_no_mark_covers_another_or_leaves_the_picture(width: int) -> None:
    """Each choice has its own row in a lane: equal effects stand beside one another, inside the frame."""
    lanes = [Lane(c, c, dict.fromkeys("abc", e)) for c, e in (("F", -2), ("A", 0), ("I", 2))]
    svg = dilemma(lanes, "abc", "a", ENDS, CAPTION)[width]
    root = ElementTree.fromstring(svg)
    _, _, width, height = (float(v) for v in str(root.get("viewBox")).split())
    discs = [
        (float(str(c.get("cx"))), float(str(c.get("cy"))), float(str(c.get("r"))))
        for c in root.iter(f"{SVG}circle")
    ]
    assert len(discs) == 9
    assert all(
        x - r >= 0 and x + r <= width and y - r >= 0 and y + r <= height for x, y, r in discs
    )
    assert all(
        math.dist(one[:2], two[:2]) >= one[2] + two[2]
        for i, one in enumerate(discs)
        for two in discs[:i]
    )


def test_words_are_only_words() -> None:
    """Words that look like code are shown as words, and the drawing is the same each time."""
    lanes = [Lane(lane.circle, "<b>F</b>", lane.effects) for lane in LANES]
    both = dilemma(lanes, "abc", "b", ("<i>", "&"), Caption(CODE, CODE, CODE, CODE))
    for svg in both:
        svg_holds(svg)
        assert "<b>F</b>" in tests.texts(svg)
    assert both == dilemma(lanes, "abc", "b", ("<i>", "&"), Caption(CODE, CODE, CODE, CODE))


def test_the_picture_says_in_words_what_it_shows() -> None:
    """A screen reader hears the name and the sentence; the wide and the narrow drawing do not share ids."""
    picture = drawn({"choice": "try", "locked": True})
    assert picture is not None
    holds(picture)
    for svg in (picture.wide, picture.narrow):
        assert picture.says in [e.text for e in ElementTree.fromstring(svg).iter(f"{SVG}desc")]


def test_the_drawing_has_room_for_every_effect_a_dilemma_may_have() -> None:
    """What an author may write is what the axis reaches to."""
    assert MOST == kinds.EFFECT_MOST
