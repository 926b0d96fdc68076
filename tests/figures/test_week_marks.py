"""A mark per hour, inside its region, clear of everything else."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.figures.geometry import REGIONS, circles_of, clearance, geometry
from spenningsfelt.figures.week_marks import label_box, marks, pitch_for

DRAWN = geometry()
CIRCLES = circles_of(DRAWN)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("hours", [1, 7.5, 20, 37.5, 80])
def test_marks_stay_inside_and_apart(region: str, hours: float) -> None:
    """Whole marks lie inside their region, and none touches another mark or the label."""
    placed, box = marks(DRAWN, region, hours), label_box(DRAWN, region)
    for mark in placed:
        assert clearance(CIRCLES, region, mark.x, mark.y) > mark.r
        assert box.distance(mark.x, mark.y) > mark.r
    for one, other in combinations(placed, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) > one.r + other.r


@pytest.mark.parametrize("region", REGIONS)
def test_label_has_room_inside_its_region(region: str) -> None:
    """Letters and number never cross into another region."""
    box = label_box(DRAWN, region)
    assert all(
        clearance(CIRCLES, region, x, y) > 0
        for x in (box.left, box.right)
        for y in (box.top, box.bottom)
    )


@given(region=st.sampled_from(REGIONS), hundredths=st.integers(0, 8000))
@settings(max_examples=150, deadline=None)
def test_marks_add_up_to_the_hours(region: str, hundredths: int) -> None:
    """The marks and the part of the last one are the hours, to two decimals."""
    placed = marks(DRAWN, region, hundredths / 100)
    assert round(sum(m.part for m in placed), 2) == hundredths / 100
    assert all(m.part == 1 for m in placed[:-1])


def test_half_an_hour_is_half_a_mark() -> None:
    """Two and a half hours are two marks and a half."""
    assert [m.part for m in marks(DRAWN, "FA", 2.5)] == [1, 1, 0.5]


def test_more_hours_make_smaller_marks() -> None:
    """When the hours no longer fit, the marks shrink instead of leaving the region."""
    assert marks(DRAWN, "FAI", 80)[0].r < marks(DRAWN, "FAI", 10)[0].r


def test_an_hour_is_as_large_everywhere() -> None:
    """One hour looks alike in all regions, also when one of them is crowded."""
    hours = {"F": 1.0, "FAI": 70.0}
    pitch = pitch_for(DRAWN, hours)
    assert marks(DRAWN, "F", 1, pitch)[0].r == marks(DRAWN, "FAI", 70, pitch)[0].r


@pytest.mark.parametrize("hours", [-1, 80.5, math.nan, math.inf])
def test_hours_that_cannot_be_drawn_are_refused(hours: float) -> None:
    """A number of hours no week can hold is refused, not drawn wrongly."""
    with pytest.raises(ValueError, match="between 0 and 80"):
        marks(DRAWN, "F", hours)
