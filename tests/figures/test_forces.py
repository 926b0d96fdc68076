"""The force map as drawn: what one lists is what one sees, and anything a file may hold is drawn or left out."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from spenningsfelt.content import kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.exercises.field import read
from spenningsfelt.exercises.parts.force import TYPES, accepted, forces_in, missing
from spenningsfelt.figures.svg import Drawing

from tests.figures.drawn import SVG, exercise, holds, words
from tests.figures.drawn import drawn as drawing_of

HOSTILE = (
    "</title><script>alert(1)</script>\" onload='x' & ]]> $x^{$ {force} \x00\x1b\ud800\uffff\n"
)


def row(
    force: str = "Stille i møtet",
    kind: str = "emotional",
    direction: str = "restrains",
    strength: str = "3",
    **more: Any,
) -> dict[str, Any]:
    """A row of the table as it is saved."""
    return {"force": force, "type": kind, "direction": direction, "strength": strength, **more}


def drawn(forces: Any, none: Any = None, form: str = "map", language: str = "nb") -> Drawing | None:
    """The drawing of the answers."""
    content = exercise("07.map", kinds.Forces(form=form), ExerciseWords("Kart"))
    return drawing_of(content, {"07.map.forces": forces, "07.map.none": none}, language)


def shown(forces: Any, none: Any = None) -> tuple[Drawing, list[ElementTree.Element]]:
    """The drawing, which there must be, with its wide and narrow version read as XML."""
    drawing = drawn(forces, none)
    assert drawing is not None
    holds(drawing)
    return drawing, [ElementTree.fromstring(svg) for svg in (drawing.wide, drawing.narrow)]


def arrows(root: ElementTree.Element) -> list[tuple[str, str]]:
    """Type and direction of every arrow."""
    return [
        (str(g.get("data-type")), str(g.get("data-direction")))
        for g in root.iter(f"{SVG}g")
        if g.get("class") == "force"
    ]


def text_of(root: ElementTree.Element) -> str:
    """Every word in a drawing."""
    return " ".join("".join(t.itertext()) for t in root.iter(f"{SVG}text"))


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        [],
        "tekst",
        5,
        {},
        [1, "x", None, []],
        [{}],
        [{"force": "Bare ord"}],
        [row(strength="")],
        [row(kind="")],
        [row(direction="sideways")],
        [row("  ")],
    ],
)
def test_nothing_is_drawn_until_a_force_can_be(value: Any) -> None:
    """Without text, type, direction and strength there is no arrow to draw, and no empty picture either."""
    assert drawn(value) is None


def test_the_moves_have_no_picture() -> None:
    """The two moves are words."""
    assert drawn([row()], form="move") is None


def test_each_force_is_an_arrow_in_its_own_lane_with_its_text_and_number() -> None:
    """What I list is drawn: type, direction, strength and words, in the wide drawing and in the narrow one."""
    forces = [
        row("Krav fra staten", "political", "drives", "5"),
        row("Frykt", "emotional", "restrains", "2"),
        row("Stolthet", "emotional", "both", "4"),
    ]
    _, roots = shown(forces)
    for root in roots:
        assert sorted(arrows(root)) == [
            ("emotional", "both"),
            ("emotional", "restrains"),
            ("political", "drives"),
        ]
        said = text_of(root)
        for word in (
            "Krav fra staten",
            "Frykt",
            "Stolthet",
            "5",
            "2",
            "4",
            *(words().ui[f"forces-type-{t}"] for t in TYPES),
        ):
            assert word in said


def test_a_stronger_force_has_a_longer_and_thicker_arrow() -> None:
    """Length and thickness follow the number, so that the strongest is seen at once."""
    sizes: dict[str, list[tuple[float, float]]] = {"wide": [], "narrow": []}
    for strength in "12345":
        _, roots = shown([row(strength=strength)])
        for name, root in zip(sizes, roots, strict=True):
            (group,) = [g for g in root.iter(f"{SVG}g") if g.get("class") == "force"]
            path = str(
                next(group.iter(f"{SVG}path")).get("d")
            )  # M tip y L neck top V shaft H tail V shaft …
            at = [float(n) for n in re.findall(r"-?\d+\.?\d*", path)]
            sizes[name].append((abs(at[0] - at[5]), at[6] - at[4]))
    for own in sizes.values():
        for measured in zip(*own, strict=True):
            assert list(measured) == sorted(set(measured))


def test_directions_can_be_told_apart_without_colour() -> None:
    """Driving is solid, restraining is hatched with the drawing's own pattern, both ways is outlined."""
    fills = {}
    for direction in ("drives", "restrains", "both"):
        _, (root, narrow) = shown([row(direction=direction)])
        for one in (root, narrow):
            (group,) = [g for g in one.iter(f"{SVG}g") if g.get("class") == "force"]
            arrow = next(group.iter(f"{SVG}path"))
            fills[direction] = f"{arrow.get('fill')} {arrow.get('class')}"
            patterns = {p.get("id") for p in one.iter(f"{SVG}pattern")}
            assert direction != "restrains" or fills[direction].partition(")")[0][5:] in patterns
    assert (
        fills["restrains"].startswith("url(#")
        and "fill-brand" in fills["drives"]
        and "fill-surface" in fills["both"]
    )


def test_a_type_without_forces_is_an_empty_box_that_says_so() -> None:
    """The type I have not listed is seen as missing; one I have said there is none of says that instead."""
    _, roots = shown(
        [row(kind="political"), row(kind="economic")],
        none=["professional", "political", "other", 5],
    )
    for root in roots:
        assert len([r for r in root.iter(f"{SVG}rect") if "empty" in r.get("class", "")]) == 2
        assert "Ingen følelsesmessige krefter" in text_of(root)
        assert "Det finnes ingen faglige krefter" in text_of(root)


def test_a_force_that_is_not_finished_is_not_called_missing() -> None:
    """A force without direction is not drawn, and neither picture nor sentence says that its type has none."""
    drawing, (root, _) = shown([row(kind="political"), row("Håp", direction="")])
    assert words().ui["forces-lane-unfinished"] in text_of(root)
    assert "Følelsesmessige krefter: ingen" not in drawing.says
    assert drawing.says.endswith("mangler: én.")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_picture_is_said_in_words(language: str) -> None:
    """The sentence counts driving and restraining forces of each type, and ends as one would read it aloud."""
    forces = [
        row(kind="political", direction="drives"),
        *[row(kind="political")] * 2,
        *[row(kind="economic", direction="both")] * 13,
    ]
    drawing = drawn(forces, language=language)
    assert drawing is not None and not re.search(r"[{}]", drawing.says)
    assert "13" in drawing.says and not re.search(r"\b[0-9]\b", drawing.says)
    if language == "nb":
        assert drawing.says.startswith(
            "Politiske krefter: én driver, to bremser. Økonomiske krefter: 13 gjør begge deler."
        )
        assert drawing.says.endswith("Følelsesmessige krefter: ingen.")


def test_the_table_beside_the_picture_has_the_same_forces() -> None:
    """Headings first, then each force with words for what was chosen and nothing where nothing was."""
    drawing, _ = shown(
        [row(region="FI", influence="little"), {"force": "Alene", "region": "XX", "influence": 3}]
    )
    ui = words().ui
    assert drawing.table[0] == tuple(
        ui[f"forces-{c}"] for c in ("force", "type", "direction", "strength", "region", "influence")
    )
    assert drawing.table[1][1:] == (
        "Følelsesmessig",
        "Bremser",
        "3",
        words()["regions"]["FI"]["name"],
        "Litt",
    )
    assert drawing.table[2] == ("Alene", "", "", "", "", "")


@pytest.mark.parametrize(
    "force", [HOSTILE, "æ" * 20_000, "ord " * 5_000, "😀" * 400, "$x$ og $$y$$", "W" * 200]
)
def test_any_text_is_only_words_and_stays_inside(force: str) -> None:
    """Code, formulas, pictures and endless words are shown as words, on three lines at most, inside the drawing."""
    for direction in ("drives", "restrains", "both"):
        _, roots = shown([row(force, direction=direction), row("Kort", direction=direction)])
        for root in roots:
            assert len(list(root.iter(f"{SVG}text"))) < 30
            assert float(str(root.get("viewBox")).split()[3]) < 900


def test_fifty_forces_are_all_drawn() -> None:
    """A full table is a tall picture, and nobody is left out."""
    _, roots = shown(
        [row(f"Kraft {n}", TYPES[n % 4], ("drives", "restrains", "both")[n % 3]) for n in range(50)]
    )
    assert [len(arrows(root)) for root in roots] == [50, 50]


def test_rows_of_a_file_edited_by_hand_are_read_as_far_as_they_go() -> None:
    """What is no row is left out; a value the column cannot hold counts as not answered."""
    rows = [
        5,
        {"force": 5, "type": "political"},
        {"type": ["political"]},
        row("  Ro  ", strength=3, region="fa", influence="yes", x=1),
    ]
    found = forces_in(read("rows", rows))
    assert [(f.force, f.type, f.strength, f.region, f.influence) for f in found] == [
        ("", "political", "", "", ""),
        ("Ro", "emotional", "", "", "yes"),
    ]
    assert missing(found) == ["political", "economic", "professional"]
    assert accepted(["emotional", "economic"], found) == ["economic"]
    assert accepted(read("several", "economic"), found) == accepted(None, found) == []
