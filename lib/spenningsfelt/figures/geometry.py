"""The three circles and the seven regions they make, computed once and kept in `data/venn.json`.

Units are SVG user units, y downwards. F is on top, A lower left, I lower right, everywhere.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from itertools import combinations
from typing import Any

from attrs import frozen

CENTRE = (300.0, 300.0)
SIDE = 196.0  # between two circles' centres
RADIUS = 172.0
MARGIN = 12.0  # from the circles to the picture's edge: room for the selection's edge
REGIONS = ("F", "A", "I", "FA", "FI", "AI", "FAI")

Geometry = Mapping[str, Any]


@frozen
class Circle:
    """A circle: its centre and radius."""

    cx: float
    cy: float
    r: float

    def depth(self, x: float, y: float) -> float:
        """How far inside the circle a point lies; negative outside."""
        # sqrt and not hypot: IEEE rounds sqrt alike on every machine, and the result is written to a file
        return self.r - math.sqrt((x - self.cx) ** 2 + (y - self.cy) ** 2)

    def at(self, angle: float) -> tuple[float, float]:
        """The point at `angle` (radians, clockwise on the screen)."""
        return self.cx + self.r * math.cos(angle), self.cy + self.r * math.sin(angle)


@frozen
class Arc:
    """A piece of a circle between two neighbouring crossings, clockwise unless turned."""

    circle: Circle
    start: float
    end: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point halfway along."""
        return self.circle.at((self.start + self.end) / 2)

    def turned(self) -> Arc:
        """The same arc the other way."""
        return Arc(self.circle, self.end, self.start)


def geometry() -> dict[str, Any]:
    """viewBox, circles, and for each region its circles, path, label anchor and the anchor's free radius."""
    circles = _circles()
    return {
        "viewBox": _view_box(circles),
        "circles": {
            letter: {"cx": _round(c.cx), "cy": _round(c.cy), "r": c.r}
            for letter, c in circles.items()
        },
        "order": list(REGIONS),
        "regions": {region: _region(circles, region) for region in REGIONS},
    }


def geometry_json() -> str:
    """`geometry()` as the text of `data/venn.json`, the same on every machine."""
    return json.dumps(geometry(), indent=1) + "\n"


def circles_of(drawn: Geometry) -> dict[str, Circle]:
    """The circles of a geometry, by letter."""
    return {letter: Circle(c["cx"], c["cy"], c["r"]) for letter, c in drawn["circles"].items()}


def clearance(circles: Mapping[str, Circle], region: str, x: float, y: float) -> float:
    """How far a point is from the edge of `region`; negative outside the region."""
    return min(
        c.depth(x, y) if letter in region else -c.depth(x, y) for letter, c in circles.items()
    )


def _circles() -> dict[str, Circle]:
    x, y = CENTRE
    low = SIDE / (2 * math.sqrt(3))
    return {
        "F": Circle(x, y - 2 * low, RADIUS),
        "A": Circle(x - SIDE / 2, y + low, RADIUS),
        "I": Circle(x + SIDE / 2, y + low, RADIUS),
    }


def _view_box(circles: Mapping[str, Circle]) -> list[int]:
    left = math.floor(min(c.cx - c.r for c in circles.values()) - MARGIN)
    top = math.floor(min(c.cy - c.r for c in circles.values()) - MARGIN)
    right = math.ceil(max(c.cx + c.r for c in circles.values()) + MARGIN)
    bottom = math.ceil(max(c.cy + c.r for c in circles.values()) + MARGIN)
    return [left, top, right - left, bottom - top]


def _region(circles: Mapping[str, Circle], region: str) -> dict[str, Any]:
    x, y = _anchor(circles, region)
    free = clearance(circles, region, x, y)
    return {
        "circles": list(region),
        "path": _path(_loop(_edges(circles, region))),
        "anchor": [round(x, 1), round(y, 1)],
        "anchorRadius": round(free, 1),
    }


def _crossings(one: Circle, other: Circle) -> list[tuple[float, float]]:
    dx, dy = other.cx - one.cx, other.cy - one.cy
    apart = math.sqrt(dx * dx + dy * dy)
    along = (one.r**2 - other.r**2 + apart**2) / (2 * apart)
    across = math.sqrt(one.r**2 - along**2)
    x, y = one.cx + along * dx / apart, one.cy + along * dy / apart
    return [
        (x - across * dy / apart, y + across * dx / apart),
        (x + across * dy / apart, y - across * dx / apart),
    ]


def _arcs(circles: Mapping[str, Circle], letter: str) -> list[Arc]:
    """A circle cut at its crossings with the others."""
    circle = circles[letter]
    cuts = sorted(
        math.atan2(y - circle.cy, x - circle.cx)
        for pair in combinations(circles, 2)
        if letter in pair
        for x, y in _crossings(circles[pair[0]], circles[pair[1]])
    )
    return [
        Arc(circle, a, b) for a, b in zip(cuts, [*cuts[1:], cuts[0] + 2 * math.pi], strict=True)
    ]


def _edges(circles: Mapping[str, Circle], region: str) -> list[Arc]:
    """The arcs round a region, all the same way: an arc bounds it when the other circles agree at its middle."""
    edges = []
    for letter in circles:
        others = {k: c for k, c in circles.items() if k != letter}
        for arc in _arcs(circles, letter):
            if clearance(others, region, *arc.middle) > 0:
                edges.append(arc if letter in region else arc.turned())
    return edges


def _loop(arcs: list[Arc]) -> list[Arc]:
    """The arcs in order, each beginning where the one before ended."""
    loop, rest = arcs[:1], arcs[1:]
    while rest:
        last = loop[-1]
        end = last.circle.at(last.end)
        rest.sort(key=lambda arc: math.dist(end, arc.circle.at(arc.start)))
        loop.append(rest.pop(0))
    return loop


def _path(loop: list[Arc]) -> str:
    commands = [f"M{_point(loop[0].circle.at(loop[0].start))}"]
    for arc in loop:
        large, clockwise = int(abs(arc.end - arc.start) > math.pi), int(arc.end > arc.start)
        commands.append(
            f"A{arc.circle.r:g} {arc.circle.r:g} 0 {large} {clockwise} {_point(arc.circle.at(arc.end))}"
        )
    return " ".join([*commands, "Z"])


def _anchor(circles: Mapping[str, Circle], region: str) -> tuple[float, float]:
    """The point of the region farthest from its edge: a coarse grid, then ever smaller steps."""
    grid = [(float(x), float(y)) for x in range(0, 601, 10) for y in range(0, 601, 10)]
    best, step = max(grid, key=lambda p: clearance(circles, region, *p)), 8.0
    while step > 0.01:
        x, y = best
        around = [(x + i * step, y + j * step) for i in (0, -1, 1) for j in (0, -1, 1)]
        found = max(around, key=lambda p: clearance(circles, region, *p))
        if found == best:
            step /= 2
        best = found
    return best


def _point(point: tuple[float, float]) -> str:
    return f"{_round(point[0]):g} {_round(point[1]):g}"


def _round(value: float) -> float:
    return round(value, 2) + 0.0  # + 0.0: never «-0»
