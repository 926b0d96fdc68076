"""Scenes as drawn: each part in light and dark, each scene in every language, and whatever words one may think of."""

from __future__ import annotations

import re
from itertools import product
from xml.etree import ElementTree

import pytest
from spenningsfelt.content.scenes import scene_names
from spenningsfelt.exercises.scenes import picture
from spenningsfelt.figures.scene import PARTS, Piece, Scene, faults, scene
from spenningsfelt.figures.scene_grounds import GROUNDS
from spenningsfelt.figures.svg import COLOURS

from tests.course import REPOSITORY
from tests.figures.drawn import CAPTION, CODE, COURSE, LONG, SVG, svg_holds

MOST = 12_000  # signs of a scene as a notebook has it
DARK = dict(
    re.findall(
        r"--spf-([\w-]+): (#\w{6});",
        (REPOSITORY / "lib/ui/tokens.css").read_text("utf-8").rpartition("\n.spf-dark {")[2],
    )
)
#: What a part's outline, a broken line and words are drawn with, and what may lie under them.
OUTLINES = ("region-edge", "ink", "pc-roof")
UNDER = (
    *(
        name
        for name in COLOURS
        if re.match("pc-(sky|far|near|ground|dusk|sea|snow|road|wall|wood)", name)
    ),
    "surface",
    "sunken",
)
#: Areas that say something by their colour alone, against what they lie on.
TOLD_APART = [
    ("pc-light", "pc-unlit"),
    ("pc-roof", "pc-wall"),
    ("brand", "pc-wall"),
    ("accent", "surface"),
    ("on-brand", "brand"),
]
EVERY = pytest.mark.parametrize("part", PARTS)


def drawn(*pieces: Piece, ground: str = "plain") -> str:
    """A scene of these parts, as a page draws it."""
    return scene(Scene(ground, pieces), CAPTION, whole=True)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""

    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (
            v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@EVERY
def test_a_part_is_drawn_in_its_place(part: str) -> None:
    """Each part draws something, is made of real colours alone, and stays inside the picture in the middle of it."""
    piece = Piece(part, 12, 14, time="12.30", lines=("Ord",))
    made = drawn(piece)
    svg_holds(made)
    assert len(made) >= len(drawn()) + 100
    assert {f.code for f in faults(Scene("plain", (piece,)))} <= {"scene-lines"}


def test_what_is_missing_has_no_colour_of_its_own() -> None:
    """Who and what is missing is a broken line, and nothing of it is filled."""
    broken = [name for name in PARTS if "dasharray" in drawn(Piece(name, 12, 14, missing=True))]
    assert {"person", "chair", "small-car", "boots", "letter"} <= {*broken}
    for name in broken:
        root = ElementTree.fromstring(drawn(Piece(name, 12, 14, missing=True)))
        shapes = [e for kind in ("path", "rect", "circle") for e in root.iter(f"{SVG}{kind}")]
        filled = [e for e in shapes if e.get("fill") != "none" and e.get("width") != "480"]
        assert filled == [], name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_carries_meaning_stands_out(theme: str) -> None:
    """Outlines, broken lines and lit windows are told from what lies under them, 3:1, on a light page and a dark one."""
    colours = COLOURS if theme == "light" else DARK
    pairs = [*product(OUTLINES, UNDER), *TOLD_APART]
    told = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in told.items() if ratio < 3} == {}


@pytest.mark.parametrize("name", scene_names(COURSE.folder))
def test_a_scene_of_ours_is_whole(name: str) -> None:
    """Every scene says what one sees, holds for each language, and is small enough to lie in a notebook."""
    for language in COURSE.languages:
        made = picture(COURSE, name, language)
        svg_holds(picture(COURSE, name, language, whole=True).wide)
        assert made.says and len(made.wide) <= MOST, len(made.wide)
        ids = {e.get("id") for e in ElementTree.fromstring(made.wide).iter()}
        assert set(re.findall(r'href="#([^"]*)"', made.wide)) <= ids


def test_many_are_drawn_once() -> None:
    """Forty cars are forty, in rows as asked for; each sort of them is drawn once, and the last ones are missing."""
    cars = Piece("small-car", 2, 3, count=40, columns=8, gap=(2, 2), mixed=True, absent=3)
    made = scene(Scene("plain", (cars,)), CAPTION)
    places = re.findall(r'<use href="#([^"]*)" x="([\d.]+)" y="([\d.]+)"/>', made)
    assert len(places) == 40 and len({place[0] for place in places}) == 4
    assert [p[1] for p in places[:3]] == ["40", "80", "120"] and places[8][2] == "100"
    assert len({place[0] for place in places[-3:]} & {place[0] for place in places[:-3]}) == 0
    assert drawn(cars).count("<circle") == 37 * 2


@pytest.mark.parametrize(
    ("pieces", "code"),
    [
        ([Piece("clock", 0.5, 10, time="12.00")], "scene-outside"),
        ([Piece("clock", 1, 10, size=2, flip=True, time="12.00")], "scene-outside"),
        (
            [Piece("sign", 12, 10, lines=("Ja", "Nei")), Piece("words", 12, 9, lines=("Her",))],
            "scene-overlap",
        ),
        ([Piece("sign", 12, 10, size=0.9, lines=("Ja",))], "scene-small"),
        ([Piece("hall", 12, 12, lines=("Et langt navn på et hus",))], "scene-long"),
        ([Piece("tree", 12, 12, lines=("Tre",))], "scene-lines"),
        ([Piece("sign", 12, 10, lines=tuple("1234"))], "scene-lines"),
        ([Piece("sign", 12, 10, lines=("Ja",)), Piece("sign", 12, 14, lines=("Nei",))], ""),
    ],
)
def test_what_cannot_be_read_is_found(pieces: list[Piece], code: str) -> None:
    """Beyond the edge, over other words, too small for a phone, too long or too many for the place: each is found."""
    assert {f.code for f in faults(Scene("plain", tuple(pieces)))} == ({code} if code else set())


def test_no_words_become_code() -> None:
    """Whatever is written in a scene is shown as words: no element, address or number comes of it."""
    for part, words in product(PARTS, (CODE, LONG[:500], "", "\x00\x00F", "صباح الخير")):
        root = ElementTree.fromstring(drawn(Piece(part, 12, 14, lines=(words, words))))
        assert not [e for e in root.iter() if e.tag.endswith("script")]
        assert not [k for e in root.iter() for k in e.attrib if k.startswith("on")]


@pytest.mark.parametrize(
    ("ground", "night", "snow"), product(GROUNDS, (False, True), (False, True))
)
def test_a_ground_fills_the_picture(ground: str, night: bool, snow: bool) -> None:
    """Each ground, by day and night, with and without snow, covers all of the picture."""
    made = scene(Scene(ground, (), night, snow), CAPTION)
    svg_holds(made)
    assert re.search(r'<rect x="0" y="0" width="480" height="(?:400|318)"', made)
