"""Where the hours stand: a mark per hour, inside its region, clear of the label and of one another."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from spenningsfelt.figures.geometry import Circle, Geometry, circles_of, clearance

PITCHES = tuple(
    p / 2 for p in range(44, 17, -1)
)  # between neighbours, largest first; 80 marks fit at 10
FILL = 0.38  # a mark's radius as a share of the pitch; below 0.5 marks never touch
EDGE = 2.5  # least distance from a mark to the region's edge
LABEL_GAP = 3.0  # least distance from a mark to the label
BADGE, BADGE_GAP = 22.0, 3.0  # a letter's square, and the space between two
NUMBER_WIDTH = 44.0  # «37,25» beside the letters, with the space between
LABEL_HEIGHT = 22.0
LABEL_SHIFT = {
    1: -44.0,
    2: -34.0,
    3: 2.0,
}  # from the anchor, by the number of circles: room for marks below
FAR = 60.0  # places beside and above the label are taken when there is none below
MOST = 80.0  # hours in one region


@frozen
class Mark:
    """One hour as a disc, or `part` of an hour (0 < part < 1) as that part of a disc."""

    x: float
    y: float
    r: float
    part: float = 1.0


@frozen
class Box:
    """The label's rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def distance(self, x: float, y: float) -> float:
        """From a point to the box; 0 inside."""
        dx = max(self.left - x, 0.0, x - self.right)
        dy = max(self.top - y, 0.0, y - self.bottom)
        return math.sqrt(dx * dx + dy * dy)


def label_box(drawn: Geometry, region: str) -> Box:
    """The rectangle for letters and number, on the line through the region's anchor."""
    x, y = drawn["regions"][region]["anchor"]
    y += LABEL_SHIFT[len(region)]
    half = (len(region) * BADGE + (len(region) - 1) * BADGE_GAP + NUMBER_WIDTH) / 2
    return Box(x - half, y - LABEL_HEIGHT / 2, x + half, y + LABEL_HEIGHT / 2)


def pitch_for(drawn: Geometry, hours: Mapping[str, float]) -> float:
    """The largest pitch at which every region has room: one hour is as large in every region."""
    return min(
        (_pitch(drawn, region, math.ceil(h)) for region, h in hours.items()), default=PITCHES[0]
    )


def marks(drawn: Geometry, region: str, hours: float, pitch: float | None = None) -> list[Mark]:
    """A mark per hour of `hours` (0–80, to two decimals) in `region`; the last may be part of an hour.

    Without `pitch` the marks are as large as the region allows. Raises ValueError for hours outside 0–80.
    """
    if not 0 <= hours <= MOST:
        raise ValueError(f"hours must be between 0 and {MOST:g}")
    hours = round(hours, 2)
    pitch = _pitch(drawn, region, math.ceil(hours)) if pitch is None else pitch
    slots = _slots_in(drawn, region, pitch)[: math.ceil(hours)]
    parts = [1.0] * int(hours) + [round(hours % 1, 2)] * (hours % 1 > 0)
    return [
        Mark(x, y, round(FILL * pitch, 2), part) for (x, y), part in zip(slots, parts, strict=True)
    ]


def _pitch(drawn: Geometry, region: str, count: int) -> float:
    fitting = (p for p in PITCHES if len(_slots_in(drawn, region, p)) >= count)
    return next(fitting, PITCHES[-1])


def _slots_in(drawn: Geometry, region: str, pitch: float) -> tuple[tuple[float, float], ...]:
    return _slots(tuple(circles_of(drawn).items()), region, label_box(drawn, region), pitch)


@lru_cache(maxsize=512)  # the page redraws after every save; the places never change
def _slots(
    pairs: tuple[tuple[str, Circle], ...], region: str, label: Box, pitch: float
) -> tuple[tuple[float, float], ...]:
    """Places on a triangular grid, the nearest below the label first."""
    circles, radius = dict(pairs), FILL * pitch
    free = [
        (x, y)
        for x, y in _grid(label, pitch)
        if clearance(circles, region, x, y) >= radius + EDGE
        and label.distance(x, y) >= radius + LABEL_GAP
    ]
    return tuple(sorted(free, key=lambda p: (round(_distance(label, *p), 1), p[1], p[0])))


def _distance(label: Box, x: float, y: float) -> float:
    dx, dy = x - (label.left + label.right) / 2, y - label.bottom
    return math.sqrt(dx * dx + dy * dy) + (FAR if dy < 0 else 0)


def _grid(label: Box, pitch: float) -> list[tuple[float, float]]:
    x0, y0 = (label.left + label.right) / 2, (label.top + label.bottom) / 2
    row, reach = pitch * math.sqrt(3) / 2, int(180 / pitch)
    return [
        (round(x0 + (i + (j % 2) / 2) * pitch, 2), round(y0 + j * row, 2))
        for j in range(-reach, reach + 1)
        for i in range(-reach, reach + 1)
    ]
