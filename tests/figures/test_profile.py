"""The profile: a row for each point, each mark on its own step, and nothing added up."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import Course, kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.figures.profile import Point, profile
from spenningsfelt.figures.svg import Caption, Drawing

from tests.figures.drawn import (
    ANYTHING,
    CAPTION,
    CODE,
    SVG,
    drawn,
    exercise,
    holds,
    svg_holds,
    texts,
)

LOOK = exercise("06.all", kinds.Profile(form="look"), ExerciseWords("Trinnene mine"))
ASK = exercise("10.profile", kinds.Profile(form="ask"), ExerciseWords("Ti punkter"))
NOW = {"10.profile.p1": 4, "10.profile.p1-then": 2, "10.profile.p9-then": 1}


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """Three points, worked with in two modules; one more module has a fault, and one is not written."""
    (tmp_path / "course.toml").write_text(
        'languages.nb = "Bokmål"\npoints = ["p1", "p2", "p3"]\nregions = {}\n'
        + "".join(
            f'[[modules]]\nnumber = "0{n}"\nfolder = "0{n}-m"\nfiles.nb = "m"\n'
            for n in range(4, 8)
        ),
        "utf-8",
    )
    for n, text in (
        (
            4,
            '[exercises.p1]\nkind = "scale"\npoint = "p1"\n[exercises.p2-dilemma]\nkind = "dilemma"\npoint = "p2"\n',
        ),
        (5, "[exercises.p3\n"),
        (
            6,
            'exercises.odd = 3\n[exercises.own]\nkind = "scale"\npoint = "p2"\n[exercises.marks]\nkind = "scale"\n',
        ),
    ):
        (tmp_path / "modules" / f"0{n}-m").mkdir(parents=True)
        (tmp_path / "modules" / f"0{n}-m" / "module.toml").write_text(text, "utf-8")
    return Course(tmp_path)


def marks(svg: str) -> dict[str, dict[str, str]]:
    """The steps that a picture shows, by the point's number."""
    rows = {}
    for row in ElementTree.fromstring(svg).iter(f"{SVG}g"):
        if row.get("data-point"):
            rows[str(row.get("data-point"))] = {
                str(m.get("data-mark")): str(m.get("data-step"))
                for m in row.iter()
                if m.get("data-mark")
            }
    return rows


def asked(answers: dict[str, Any], language: str = "nb") -> Drawing | None:
    """The picture where it is asked."""
    return drawn(ASK, answers, language)


def test_the_step_of_a_point_is_found_where_the_point_is_worked(course: Course) -> None:
    """The step comes from the module that works with the point, whichever it is; a module with a fault is passed over."""
    assert course.steps == {"p1": "04.p1.step", "p2": "06.own.step"}
    steps = {"04.p1.step": 3, "06.own.step": 5}
    drawing = drawn(LOOK, steps, course=course)
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        assert marks(svg) == {
            "1": {"worked": "3"},
            "2": {"worked": "5"},
            "3": {},
        }
    assert drawing.table[0] == ("Punkt", "Da du arbeidet med punktet")
    assert [row[1:] for row in drawing.table[1:]] == [
        ("3",),
        ("5",),
        ("ikke besvart",),
    ]


def test_one_thinks_before_one_looks() -> None:
    """Where I am asked, my steps from the points are not shown before I have answered something here."""
    worked = {"04.p1.step": 3}
    assert asked(worked) is None
    assert asked({**worked, "10.profile.p2-then": 2})
    assert drawn(LOOK, {}) is None
    assert drawn(LOOK, worked)


def test_three_marks_stand_on_their_steps() -> None:
    """When I worked with it, now, and at the start as seen from today: each has its own shape and step, and the table says the same."""
    drawing = asked({"04.p1.step": 3, **NOW})
    assert drawing
    holds(drawing)
    assert (
        marks(drawing.wide)["1"]
        == marks(drawing.narrow)["1"]
        == {"worked": "3", "now": "4", "then": "2"}
    )
    assert marks(drawing.wide)["9"] == {"then": "1"}
    assert drawing.table[1] == ("1 Skape forståelse for oppdraget", "3", "4", "2")
    assert drawing.table[0] == (
        "Punkt",
        "Da du arbeidet med punktet",
        "Nå",
        "Ved start, slik du ser det i dag",
    )
    assert len(drawing.table) == 11 and texts(drawing.wide).count("ikke besvart") == 8


def test_the_same_step_twice_is_seen_as_two() -> None:
    """A point that stands where it stood has a ring round the disc: both marks are seen."""
    points, names = [Point(1, "T", 3, 3), Point(2, "U", 3, None)], {"worked": "B", "now": "N"}
    svg, _ = profile(points, names, "–", CAPTION)
    radii = [
        float(str(m.get("r"))) for m in ElementTree.fromstring(svg).iter() if m.get("data-mark")
    ]
    assert radii[0] > radii[1] + 3 and radii[1] < radii[2]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"10.profile.p1": 4}, "Ingen av punktene har mer enn ett merke ennå."),
        (NOW, "Ett punkt har to merker eller flere."),
        ({**NOW, "06.p9.step": 5}, "2 punkter har to merker eller flere."),
    ],
)
def test_the_sentence_measures_nothing(answers: dict[str, Any], sentence: str) -> None:
    """The sentence says how many points have something to compare, and that this is how I see it."""
    drawing = asked(answers)
    assert drawing
    assert (
        drawing.says
        == f"{sentence} Dine egne trinn. De viser hvordan du ser det, og måler ikke kurset."
    )
    for word in ("snitt", "sum", "poeng", "bedre", "framgang", "%"):
        assert word not in (drawing.says + texts(drawing.wide)).lower()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_words_have_room_in_every_language(language: str) -> None:
    """Titles and the key stay inside the picture."""
    for drawing in (
        asked(NOW, language),
        drawn(LOOK, {"04.p1.step": 1}, language),
    ):
        assert drawing
        holds(drawing)


@pytest.mark.parametrize("value", ANYTHING)
def test_anything_in_the_file_is_no_answer(value: Any) -> None:
    """Whatever stands in the file, only whole numbers 1 to 5 are drawn."""
    drawing = asked(
        {
            "04.p1.step": value,
            "10.profile.p1": value,
            "10.profile.p1-then": value,
            "10.profile.p2": 3,
        }
    )
    assert drawing and drawing.table[1][1:] == ("ikke besvart",) * 3
    holds(drawing)


def test_words_are_only_words() -> None:
    """A title that looks like code is shown as words."""
    points = [Point(1, CODE, 1, 2, 3), Point(2, CODE, None, None)]
    names = dict.fromkeys(("before", "now", "then"), "Navn")
    for svg in profile(points, names, "–", Caption(CODE, CODE, CODE, CODE)):
        svg_holds(svg)
        assert "alert(1)" in texts(svg)
