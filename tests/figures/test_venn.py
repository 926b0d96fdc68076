"""What is put in the three circles stands clear of their edges and words, and says the same to eye and ear."""

from __future__ import annotations

import itertools
import math
import re
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import kinds
from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.schema import ExerciseWords, FieldWords
from spenningsfelt.figures.geometry import REGIONS, circles_of, clearance, geometry
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.venn import Mark, venn
from spenningsfelt.figures.venn_label import NARROW, WIDE, Look
from spenningsfelt.figures.venn_way import Way

from tests.figures.drawn import (
    CAPTION,
    COURSE,
    SVG,
    drawn,
    exercise,
    holds,
    svg_holds,
    texts,
    words,
)

DRAWN = geometry()
ROUND = circles_of(DRAWN)
MOST = 8  # situations in module 01
LOOKS = pytest.mark.parametrize("look", [WIDE, NARROW], ids=["wide", "narrow"])
LANGUAGES = pytest.mark.parametrize("language", COURSE.languages)
Box = tuple[float, float, float, float]


def picture(
    language: str, look: Look, marks: dict[str, int] | None = None, way: Way | None = None
) -> ElementTree.Element:
    """The course's own circles in a language, with so many marks in a field."""
    table = words(language).table
    put = {
        r: [Mark(f"s{n}", str(n)) for n in range(1, count + 1)]
        for r, count in (marks or {}).items()
    }
    names = {r: table["regions"][r]["short"] for r in REGIONS}
    circles = {c: table["circles"][c]["short"] for c in "FAI"}
    svg = venn(DRAWN, names, circles, CAPTION, put, way, look)
    svg_holds(svg)
    return ElementTree.fromstring(svg)


def classed(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    """Every part of a drawing with this class."""
    return [e for e in root.iter() if name in e.get("class", "").split()]


def number(element: ElementTree.Element, key: str) -> float:
    """An attribute that is a number."""
    return float(str(element.get(key)))


def boxes(root: ElementTree.Element) -> list[Box]:
    """What the letters and names take, as (left, top, right, bottom)."""
    taken = []
    for group in classed(root, "badges"):
        for r in group.iter(f"{SVG}rect"):
            x, y, w, h = (number(r, k) for k in ("x", "y", "width", "height"))
            taken.append((x, y, x + w, y + h))
    for text in [t for kind in ("name", "region-name", "me") for t in classed(root, kind)]:
        x, y, size = (number(text, k) for k in ("x", "y", "font-size"))
        half = width_of(str(text.text), size) / 2
        taken.append((x - half, y - size * 0.72, x + half, y + size * 0.2))
    return taken


def discs(root: ElementTree.Element) -> list[tuple[str, float, float, float]]:
    """Each mark as (field, x, y, radius with its edge)."""
    found = []
    for mark in classed(root, "mark"):
        circle = next(mark.iter(f"{SVG}circle"))
        x, y, r = (number(circle, k) for k in ("cx", "cy", "r"))
        found.append((str(mark.get("data-in")), x, y, r + 1.25))
    return found


def apart(box: Box, x: float, y: float) -> float:
    """From a point to a box; 0 inside."""
    return math.hypot(max(box[0] - x, 0, x - box[2]), max(box[1] - y, 0, y - box[3]))


@LANGUAGES
@LOOKS
def test_no_mark_covers_a_name_an_edge_or_another_mark(language: str, look: Look) -> None:
    """With one to eight marks in any field, each is whole inside it, beside the words and the other marks."""
    for region, count in itertools.product(REGIONS, range(1, MOST + 1)):
        root = picture(language, look, {region: count})
        put, taken = discs(root), boxes(root)
        assert len(put) == count
        for held, x, y, r in put:
            assert held == region
            assert clearance(ROUND, region, x, y) > r, (region, count)
            assert all(apart(box, x, y) > r for box in taken), (region, count)
        for (_, x, y, r), (_, x2, y2, r2) in itertools.combinations(put, 2):
            assert math.hypot(x - x2, y - y2) > r + r2 - 1, (region, count)


@LANGUAGES
@LOOKS
def test_a_number_fits_in_its_mark_and_can_be_read(language: str, look: Look) -> None:
    """However many, each number stands inside its disc, at 13 pixels or more where the drawing is shown."""
    shown = {WIDE: 514 / 568, NARROW: 354 / 568}[
        look
    ]  # the narrowest place of a laptop, and a phone
    for region in REGIONS:
        root = picture(language, look, {region: MOST})
        for mark in classed(root, "mark"):
            circle, text = next(mark.iter(f"{SVG}circle")), next(mark.iter(f"{SVG}text"))
            size, r = number(text, "font-size"), number(circle, "r")
            assert size * shown >= 13
            assert math.hypot(width_of("1", size) / 2, size * 0.36) < r, region


@LANGUAGES
def test_every_name_stands_in_its_field(language: str) -> None:
    """In a wide drawing each field has its short name, whole and inside it; in a narrow one the circles alone have."""
    root, table = picture(language, WIDE), words(language).table
    named = " ".join(str(t.text) for t in classed(root, "region-name"))
    assert named == " ".join(table["regions"][r]["short"] for r in REGIONS)
    lines = [*classed(root, "region-name"), *classed(root, "name")]
    for text in lines:
        x, y, size = (number(text, k) for k in ("x", "y", "font-size"))
        half = width_of(str(text.text), size) / 2
        held = [
            r
            for r in REGIONS
            if all(
                clearance(ROUND, r, x + s * half, y - u) > 0
                for s in (-1, 1)
                for u in (0, size * 0.7)
            )
        ]
        assert len(held) == 1, text.text
    narrow = picture(language, NARROW)
    assert not classed(narrow, "region-name")
    assert [t.text for t in classed(narrow, "name")] == [
        table["circles"][c]["short"] for c in "FAI"
    ]


@LANGUAGES
def test_two_marks_stand_beside_an_overlaps_name_and_more_take_its_place(language: str) -> None:
    """The name is there with two situations in an overlap; with eight, its letters alone."""
    for region in ("FA", "FI", "AI", "FAI"):
        short = words(language)["regions"][region]["short"]
        named = {
            count: " ".join(
                str(t.text)
                for t in classed(picture(language, WIDE, {region: count}), "region-name")
            )
            for count in (2, MOST)
        }
        assert short in named[2] and short not in named[MOST]
    for region in "FAI":
        assert len(classed(picture(language, WIDE, {region: MOST}), "region-name")) > 6


@LOOKS
def test_the_arrow_goes_from_where_i_stand_to_where_i_am_needed(look: Look) -> None:
    """The person is in the one field and the arrow's head in the other, for any two; in one and the same, no arrow."""
    for stands, needed in itertools.product(REGIONS, REGIONS):
        root = picture("nb", look, way=Way(stands, needed, "Her står jeg"))
        (way,) = classed(root, "way")
        person = next(way.iter(f"{SVG}circle"))
        x, y, r = (number(person, k) for k in ("cx", "cy", "r"))
        assert clearance(ROUND, stands, x, y) > r
        assert all(apart(box, x, y) > r for box in boxes(root)), stands
        heads = [e for e in way.iter(f"{SVG}path") if e.get("paint-order")]
        assert len(heads) == (stands != needed)
        for head in heads:
            tip = [float(v) for v in re.findall(r"[-\d.]+", str(head.get("d")))[:2]]
            assert clearance(ROUND, needed, *tip) > 5, (stands, needed)
            assert all(apart(box, *tip) > 2 for box in boxes(root)), (stands, needed)


CARDS = [f"s{n}" for n in range(1, 4)]
SORT = exercise(
    "01.sort",
    kinds.Sort(cards=CARDS, reasons={c: ["F", "A"] for c in CARDS}),
    COURSE.module("01", "nb").exercises["sort"].words,
)
PLACE = COURSE.module("01", "nb").exercises["place"]


def made(content: Any, answers: dict[str, Any]) -> Drawing:
    """The picture of these answers; there always is one."""
    drawing = drawn(content, answers)
    assert drawing
    return drawing


def test_my_map_says_in_words_what_it_shows() -> None:
    """Each situation's number is in its field; sentence and table say the same, and count nothing right."""
    assert not made(SORT, {}).says and not made(SORT, {}).table
    drawing = made(SORT, {"01.sort.s1": "FAI", "01.sort.s3": "FAI", "01.sort.s2": "nowhere"})
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        put = [
            (m.get("data-mark"), m.get("data-in"), "".join(m.itertext()))
            for m in classed(ElementTree.fromstring(svg), "mark")
        ]
        assert put == [("s1", "FAI", "1"), ("s3", "FAI", "3")]
    assert "2 av 3" in drawing.says
    assert [row[1] for row in drawing.table[1:]] == ["Det skapende spenningsfeltet"] * 2


def test_my_case_has_its_place_in_the_report() -> None:
    """Where I stand and where I am needed is a picture with its sentence; until I have said it, there is none to show."""
    assert not made(PLACE, {}).says
    drawing = made(PLACE, {"01.place.stands": "A", "01.place.needed": "FAI"})
    holds(drawing)
    assert (
        "«Det indre arbeidet»" in drawing.says and "«Det skapende spenningsfeltet»" in drawing.says
    )
    assert "Her står jeg" in texts(drawing.wide)
    assert "«Det indre arbeidet»" in made(PLACE, {"01.place.needed": "A"}).says


def test_a_field_of_a_card_is_marked_in_the_circles() -> None:
    """A card that asks for a field of the model shows it there, and leaves the report to its words."""
    card = exercise(
        "01.card",
        kinds.Card(fields={"region": FieldStructure(kind="region")}),
        ExerciseWords("Kort", fields={"region": FieldWords("Hvor?")}),
    )
    for answer, put in (("FI", ["FI"]), ("nowhere", []), (None, [])):
        drawing = made(card, {"01.card.region": answer})
        marks = classed(ElementTree.fromstring(drawing.wide), "mark")
        assert [m.get("data-in") for m in marks] == put
        assert not drawing.says and not drawing.table
