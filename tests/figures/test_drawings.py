"""The drawings: well formed, exact, the same each time, and safe whatever the names hold."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from spenningsfelt.figures.geometry import REGIONS, geometry
from spenningsfelt.figures.svg import Caption
from spenningsfelt.figures.venn import venn
from spenningsfelt.figures.week import week
from spenningsfelt.figures.week_proportional import ORDER, proportional

from tests.figures.drawn import CAPTION, SVG, svg_holds

LIB = str(Path(__file__).resolve().parents[2] / "lib")
DRAWN = geometry()
HOSTILE = "</title><script>alert(1)</script>\" onload='x' & ]]> $x^{$ \x00\x1b\ud800\uffff\n"
NAMES = {r: f"Region {r}" for r in REGIONS}
CIRCLES = {"F": "Folkevalgte", "A": "Administrasjon", "I": "Innbyggere"}
HOURS = {"F": 0, "A": 22.5, "I": 1, "FA": 6, "FI": 0.25, "AI": 5.75, "FAI": 2}


def the_venn(name: str = "Name", uid: str = "01.venn") -> str:
    """The map of regions with `name` wherever words can stand."""
    return venn(
        DRAWN,
        dict.fromkeys(REGIONS, name),
        dict.fromkeys("FAI", name),
        Caption(name, name, "nb", uid),
    )


def the_week(name: str = "Name", uid: str = "01.week") -> str:
    """The week with `name` wherever words can stand."""
    return week(DRAWN, dict.fromkeys(REGIONS, name), HOURS, Caption(name, name, "nb", uid))


def the_proportional(name: str = "Name") -> str:
    """The approximate drawing with `name` wherever words can stand."""
    return proportional(dict.fromkeys("FAI", name), HOURS, name)


ALL = pytest.mark.parametrize("draw", [the_venn, the_week, the_proportional])


@ALL
def test_hostile_names_are_only_words(draw: Callable[[str], str]) -> None:
    """A name that looks like code is shown as words: the drawing has the same elements as with a plain name."""
    hostile, plain = ElementTree.fromstring(draw(HOSTILE)), ElementTree.fromstring(draw("Name"))
    assert {e.tag for e in hostile.iter()} <= {e.tag for e in plain.iter()}
    assert not [k for e in hostile.iter() for k in e.attrib if k.startswith("on")]
    assert "alert(1)" in "".join(hostile.itertext())
    draw(HOSTILE).encode("utf-8")


@ALL
def test_drawings_are_the_same_each_time(draw: Callable[[], str]) -> None:
    """The same content gives the same bytes, so a rebuilt course does not change."""
    assert draw() == draw()


def test_the_map_names_and_marks_each_region_once() -> None:
    """Each region is there once, with its letters and its name, so that colour is never needed."""
    root = ElementTree.fromstring(venn(DRAWN, NAMES, CIRCLES, CAPTION))
    assert [
        p.get("data-region") for p in root.iter(f"{SVG}path") if "reg" in p.get("class", "").split()
    ] == list(REGIONS)
    letters = ["".join(b.itertext()) for b in root.iter(f"{SVG}g") if b.get("class") == "badges"]
    assert letters == list(REGIONS)
    words = [" ".join(t.itertext()) for t in root.iter(f"{SVG}text")]
    assert [w for w in words if w.startswith("Region")] == [f"Region {r}" for r in REGIONS]
    assert {"Folkevalgte", "Administrasjon", "Innbyggere"} <= set(words)
    assert len(list(root.iter(f"{SVG}pattern"))) == 3


@pytest.mark.parametrize("draw", [the_venn, the_week])
def test_drawings_stand_by_themselves(draw: Callable[[str, str], str]) -> None:
    """Name, description, language and real colours, also when one page holds several drawings."""
    first, second = (set(svg_holds(draw("Name", uid))) for uid in ("01.one", "01.two"))
    assert first and not first & second


def counted(svg: str) -> dict[str, float]:
    """The hours a drawing of the week shows, counted mark by mark."""
    groups = [g for g in ElementTree.fromstring(svg).iter(f"{SVG}g") if g.get("data-hours-in")]
    return {
        str(g.get("data-hours-in")): sum(
            float(m.get("data-part", 1)) for m in g.iter() if m.get("class", "").startswith("hour")
        )
        for g in groups
    }


def test_the_week_has_a_mark_per_hour() -> None:
    """Counting the marks gives the hours back, exactly, in every region."""
    assert counted(week(DRAWN, NAMES, HOURS, CAPTION)) == HOURS


def test_the_fullest_week_still_has_every_hour() -> None:
    """Eighty hours in every region are eighty marks in every region."""
    assert counted(week(DRAWN, NAMES, dict.fromkeys(REGIONS, 80), CAPTION)) == dict.fromkeys(
        REGIONS, 80
    )


def test_no_answer_is_not_nought() -> None:
    """A region without an answer shows no number; nought hours shows nought."""
    root = ElementTree.fromstring(week(DRAWN, NAMES, {"F": 0}, CAPTION))
    shown = {
        str(g.get("data-hours-in")): g[-1].text if g[-1].tag == f"{SVG}text" else None
        for g in root.iter(f"{SVG}g")
        if g.get("data-hours-in")
    }
    assert shown == {r: "0" if r == "F" else None for r in REGIONS}


def test_the_week_writes_numbers_as_the_language_does() -> None:
    """Seven and a half hours are 7,5 in Norwegian and 7.5 in English."""
    assert ">7,5<" in week(DRAWN, NAMES, {"F": 7.5}, CAPTION)
    assert ">7.5<" in week(DRAWN, NAMES, {"F": 7.5}, CAPTION, decimal=".")


@pytest.mark.parametrize(
    "zeros",
    list(itertools.product([0, 6], repeat=7))[1:],
    ids=lambda z: "".join("x" if v else "0" for v in z),
)
def test_the_approximate_drawing_stands_whichever_regions_are_empty(zeros: tuple[int, ...]) -> None:
    """Any region may have no hours: the drawing is still made, and all seven numbers stand in it."""
    svg = proportional(CIRCLES, dict(zip(ORDER, zeros, strict=True)), "Approximate")
    words = " ".join(ElementTree.fromstring(svg).itertext())
    assert all(f"{region} {hours}" in words for region, hours in zip(ORDER, zeros, strict=True))
    assert "Approximate" in words


def test_a_week_without_hours_has_no_approximate_drawing() -> None:
    """With no hours there is nothing to draw, and nothing is drawn."""
    assert proportional(CIRCLES, dict.fromkeys(REGIONS, 0), "Approximate") == ""
    assert proportional(CIRCLES, {}, "Approximate") == ""


@pytest.mark.parametrize("hours", [-1, float("nan"), float("inf")])
def test_the_approximate_drawing_refuses_what_is_no_number_of_hours(hours: float) -> None:
    """A number of hours no week can hold is refused, not drawn wrongly."""
    with pytest.raises(ValueError, match="finite"):
        proportional(CIRCLES, {"F": hours}, "Approximate")


def test_the_approximate_drawing_leaves_the_rest_of_the_page_alone() -> None:
    """No style that reaches other drawings, no date, and no id but those it uses itself."""
    svg = the_proportional()
    assert (
        "<style" not in svg
        and "<metadata" not in svg
        and "<?xml" not in svg
        and "<!DOCTYPE" not in svg
    )
    assert all(svg.count(i) > 1 for i in re.findall(r'id="([^"]+)"', svg))


def test_matplotlib_waits_until_it_is_asked_for() -> None:
    """Opening the course and showing the week loads no plotting library; asking for the drawing does."""
    program = (
        "import sys\n"
        "import spenningsfelt.figures, spenningsfelt.figures.venn\n"
        "from spenningsfelt.figures.geometry import geometry\n"
        "from spenningsfelt.figures.week_proportional import proportional\n"
        "from spenningsfelt.figures.svg import Caption\n"
        "from spenningsfelt.figures.week import week\n"
        "week(geometry(), dict.fromkeys(geometry()['order'], ''), {'F': 3}, Caption('', '', 'nb', 'w'))\n"
        "heavy = {'matplotlib', 'matplotlib_venn', 'numpy', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "proportional(dict.fromkeys('FAI', ''), {'F': 3}, 'x')\n"
        "print('matplotlib' in sys.modules)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": LIB},
    ).stdout
    assert said.split("\n")[:2] == ["[]", "True"]
