"""The trade-off of a dilemma: nothing before the lock, then one's own choice, and the others on request, exactly."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.content.dilemma_faults import EFFECT_MOST
from spenningsfelt.content.schema import ChoiceWords, ExerciseWords
from spenningsfelt.figures.dilemma import MOST, Lane, Row, dilemma
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import Caption, Drawing

from tests.figures import drawn as tests
from tests.figures.drawn import CAPTION, CODE, COURSE, SVG, holds, svg_holds

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
NAMES = {
    -2: "much weaker",
    -1: "a little weaker",
    0: "as before",
    1: "a little stronger",
    2: "much stronger",
}
ROWS = [Row("a", own=False), Row("b", own=True), Row("c", own=False)]
LOCKED = {"choice": "try", "locked": True}


def exercise(effects: Mapping[str, Any] = EFFECTS) -> ExerciseContent:
    """A dilemma with three ways out, whose ids are words."""
    words = {c: ChoiceWords(f"Text {c}", f"Comes of {c}") for c in EFFECTS}
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


@pytest.mark.parametrize("others", [None, False, 1, "true", []])
def test_ones_own_choice_stands_alone(others: Any) -> None:
    """Locked, the picture, the table and the sentence tell of my own choice, and of no other until I ask."""
    picture = drawn({**LOCKED, "others": others})
    assert picture is not None
    for svg in (picture.wide, picture.narrow):
        assert marks(svg) == {
            ("F", "b"): ("own", 0),
            ("A", "b"): ("own", -1),
            ("I", "b"): ("own", 2),
        }
    assert picture.table == (
        ("Valg", "Folkevalgte", "Administrasjon", "Innbyggere"),
        ("b, ditt valg", "som før", "svekker litt", "styrker mye"),
    )
    told = "b. Folkevalgte: som før, Administrasjon: svekker litt, Innbyggere: styrker mye."
    assert told in picture.says and "andre" not in picture.says


def test_every_choice_is_drawn_on_request_and_ones_own_is_marked() -> None:
    """Asked for, the picture shows what each of the three does to each circle; only my own is filled and thick."""
    picture = drawn({**LOCKED, "others": True})
    assert picture is not None
    for svg in (picture.wide, picture.narrow):
        shown = marks(svg)
        assert {k: v[1] for k, v in shown.items()} == {
            (c, x): e[c] for x, e in zip("abc", EFFECTS.values(), strict=True) for c in "FAI"
        }
        assert {k[1] for k, v in shown.items() if v[0] == "own"} == {"b"}


def test_the_table_says_the_same_in_words() -> None:
    """One who does not see the picture gets the same in a table, and which choice is one's own."""
    picture = drawn({"choice": "lift", "locked": True, "others": True})
    assert picture is not None
    assert picture.table == (
        ("Valg", "Folkevalgte", "Administrasjon", "Innbyggere"),
        ("a", "som før", "styrker mye", "svekker mye"),
        ("b", "som før", "svekker litt", "styrker mye"),
        ("c, ditt valg", "styrker mye", "som før", "svekker litt"),
    )


def test_there_is_no_number_and_no_sum() -> None:
    """Each effect is said in words, beside its own row: there is nothing to add up."""
    picture = drawn({"choice": "stay", "locked": True, "others": True})
    assert picture is not None
    assert not [c for c in tests.texts(picture.wide) + picture.says if c.isdigit()]


@pytest.mark.parametrize("effects", [{}, {"stay": {}, "try": {}}])
def test_without_effects_there_is_no_picture(effects: dict[str, Any]) -> None:
    """A dilemma whose effects have not been written yet has no picture, and no fault."""
    assert drawn({"choice": "try", "locked": True}, effects) is None


def test_a_missing_or_impossible_effect_is_left_out() -> None:
    """An effect that is not written, or that no choice can have, leaves its place empty; the rest is drawn."""
    picture = drawn(
        {**LOCKED, "others": True}, {"stay": {"F": 1}, "try": {"F": 7, "A": -2, "I": 0}}
    )
    assert picture is not None
    assert marks(picture.wide) == {
        ("F", "a"): ("other", 1),
        ("A", "b"): ("own", -2),
        ("I", "b"): ("own", 0),
    }
    assert picture.table[1:] == (
        ("a", "styrker litt", "–", "–"),
        ("b, ditt valg", "–", "svekker mye", "som før"),
        ("c", "–", "–", "–"),
    )


@pytest.mark.parametrize("width", [0, 1])
def test_ones_own_mark_differs_without_colour(width: int) -> None:
    """In black and white I still see which is mine: a thicker line, a larger disc, a bold letter."""
    svg = dilemma(LANES, ROWS, ENDS, NAMES, CAPTION)[width]
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
    svg = dilemma(lanes, ROWS, ENDS, NAMES, CAPTION)[width]
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
    names = dict.fromkeys(NAMES, "<u>")
    both = dilemma(lanes, ROWS, ("<i>", "&"), names, Caption(CODE, CODE, CODE, CODE))
    for svg in both:
        svg_holds(svg)
        assert "<b>F</b>" in tests.texts(svg)
    assert both == dilemma(lanes, ROWS, ("<i>", "&"), names, Caption(CODE, CODE, CODE, CODE))


def test_the_picture_says_in_words_what_it_shows() -> None:
    """A screen reader hears the name and the sentence; the wide and the narrow drawing do not share ids."""
    picture = drawn({**LOCKED, "others": True})
    assert picture is not None
    holds(picture)
    for svg in (picture.wide, picture.narrow):
        assert picture.says in [e.text for e in ElementTree.fromstring(svg).iter(f"{SVG}desc")]


def test_the_drawing_has_room_for_every_effect_a_dilemma_may_have() -> None:
    """What an author may write is what the axis reaches to."""
    assert MOST == EFFECT_MOST


@pytest.mark.parametrize("language", COURSE.languages)
def test_the_words_of_every_language_have_room(language: str) -> None:
    """In each language the names of the circles and of the effects stand inside the picture, wide and narrow."""
    answers = {f"04.d.{k}": v for k, v in {**LOCKED, "others": True}.items()}
    for effect in range(-MOST, MOST + 1):
        every = {c: dict.fromkeys("FAI", effect) for c in EFFECTS}
        picture = tests.drawn(exercise(every), answers, language)
        assert picture is not None
        holds(picture)
        apart(picture)


def apart(picture: Drawing) -> None:
    """No name of a circle reaches the track beside it."""
    for svg in (picture.wide, picture.narrow):
        for lane in (g for g in ElementTree.fromstring(svg).iter(f"{SVG}g") if g.get("data-lane")):
            name = lane.findall(f"{SVG}text")[1]
            ends = float(str(name.get("x"))) + width_of(
                str(name.text), float(str(name.get("font-size")))
            )
            discs = list(lane.iter(f"{SVG}circle"))
            same = [
                float(str(c.get("cx"))) - float(str(c.get("r")))
                for c in discs
                if abs(float(str(c.get("cy"))) - float(str(name.get("y")))) < 12
            ]
            assert all(left > ends for left in same), name.text
