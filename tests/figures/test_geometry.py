"""The seven regions are the circles' own, and the label stands inside."""

from __future__ import annotations

import json
import math
import re

import pytest
from spenningsfelt.figures.geometry import REGIONS, circles_of, clearance, geometry, geometry_json

DRAWN = geometry()
CIRCLES = circles_of(DRAWN)
ARC = re.compile(r"A(\S+) (\S+) 0 ([01]) ([01]) (\S+) (\S+)")


def area(path: str) -> float:
    """The exact area inside a path of circle arcs: the polygon of its corners, and each arc's own piece."""
    start = re.match(r"M(\S+) (\S+)", path)
    assert start
    x, y, total = float(start[1]), float(start[2]), 0.0
    for found in ARC.finditer(path):
        r, large, clockwise = float(found[1]), found[3] == "1", found[4] == "1"
        nx, ny = float(found[5]), float(found[6])
        total += (x * ny - nx * y) / 2
        turn = 2 * math.asin(min(1.0, math.hypot(nx - x, ny - y) / (2 * r)))
        turn = 2 * math.pi - turn if large else turn
        total += (1 if clockwise else -1) * r * r * (turn - math.sin(turn)) / 2
        x, y = nx, ny
    return abs(total)


def test_regions_share_the_discs_without_gap_or_overlap() -> None:
    """Every point of the circles belongs to exactly one region, and no point outside them to any."""
    for x in range(20, 580, 7):
        for y in range(5, 535, 7):
            inside = "".join(letter for letter in "FAI" if CIRCLES[letter].depth(x, y) > 0)
            held = [r for r in REGIONS if clearance(CIRCLES, r, x, y) > 0]
            assert held == ([inside] if inside else [])


@pytest.mark.parametrize("region", REGIONS)
def test_path_is_the_region(region: str) -> None:
    """The drawn path encloses just as much as the region holds, measured point by point."""
    counted = sum(
        clearance(CIRCLES, region, x + 0.5, y + 0.5) > 0 for x in range(600) for y in range(600)
    )
    assert area(DRAWN["regions"][region]["path"]) == pytest.approx(counted, rel=0.005)


@pytest.mark.parametrize("region", REGIONS)
def test_path_runs_along_the_circles(region: str) -> None:
    """Each corner of a region is a crossing of two circles, and its edges are arcs of the circles' own radius."""
    arcs = ARC.findall(DRAWN["regions"][region]["path"])
    assert len(arcs) >= 3
    for rx, ry, _, _, x, y in arcs:
        assert float(rx) == float(ry) == DRAWN["circles"]["F"]["r"]
        assert sum(abs(c.depth(float(x), float(y))) < 0.02 for c in CIRCLES.values()) == 2


def test_areas_of_the_paths_make_up_the_three_discs() -> None:
    """The three circles' areas are the regions' areas, each counted once for each of its circles."""
    counted = sum(len(r) * area(DRAWN["regions"][r]["path"]) for r in REGIONS)
    assert counted == pytest.approx(3 * math.pi * DRAWN["circles"]["F"]["r"] ** 2, rel=1e-4)


@pytest.mark.parametrize("region", REGIONS)
def test_label_stands_well_inside_its_region(region: str) -> None:
    """The place for the label is inside the region, with the free space it says."""
    kept = DRAWN["regions"][region]
    assert clearance(CIRCLES, region, *kept["anchor"]) == pytest.approx(
        kept["anchorRadius"], abs=0.2
    )
    assert kept["anchorRadius"] > 50


def test_circles_stand_where_the_course_always_has_them() -> None:
    """F is on top, A lower left, I lower right, and the picture has room for all three."""
    f, a, i = (CIRCLES[letter] for letter in "FAI")
    assert f.cy < a.cy == i.cy
    assert a.cx < f.cx < i.cx
    left, top, width, height = DRAWN["viewBox"]
    for c in CIRCLES.values():
        assert left < c.cx - c.r and c.cx + c.r < left + width
        assert top < c.cy - c.r and c.cy + c.r < top + height


def test_geometry_is_the_same_text_each_time() -> None:
    """The file that holds the geometry does not change from one build to the next."""
    assert geometry_json() == geometry_json()
    assert json.loads(geometry_json()) == DRAWN
