"""What is drawn in an SVG picture, in its order: each shape's outline as straight pieces, in the picture's own units."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from xml.etree import ElementTree

from attrs import evolve, field, frozen

from tests.figures.drawn import SVG

CURVE = 24  # straight pieces a curve is taken for
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
PARAMETERS = {"M": 2, "L": 2, "H": 1, "V": 1, "A": 7, "Q": 4, "T": 2, "C": 6, "S": 4, "Z": 0}
UNSEEN = {f"{SVG}{name}" for name in ("defs", "title", "desc")}
PAINT = ("fill", "stroke", "stroke-width")  # what a group gives to all in it

Point = tuple[float, float]


@frozen
class Placed:
    """Where a group puts what is in it: sideways, downwards, and turned and made larger by one complex number."""

    at: complex = 0j
    by: complex = 1 + 0j
    mirrored: bool = False

    def point(self, place: Point) -> Point:
        """A place in the group, as a place in the picture."""
        z = complex(*place)
        z = self.at + self.by * (z.conjugate() if self.mirrored else z)
        return z.real, z.imag

    @property
    def scale(self) -> float:
        """How much larger."""
        return abs(self.by)

    def then(self, said: str) -> Placed:
        """With a `transform` in this one."""
        placed = self
        for name, numbers in re.findall(r"(\w+)\(([^)]*)\)", said):
            placed = placed._step(name, [float(n) for n in NUMBER.findall(numbers)])
        return placed

    def _step(self, name: str, n: list[float]) -> Placed:
        if name == "translate":
            x, y = self.point((n[0], n[1] if len(n) > 1 else 0.0))
            return evolve(self, at=complex(x, y))
        if name == "rotate":
            x, y = n[1:] or (0.0, 0.0)
            turn = complex(math.cos(math.radians(n[0])), math.sin(math.radians(n[0])))
            turned = evolve(self, at=complex(*self.point((x, y))))
            turned = evolve(turned, by=self.by * (turn.conjugate() if self.mirrored else turn))
            return evolve(turned, at=complex(*turned.point((-x, -y))))
        assert name == "scale", name
        if n == [-1, 1]:
            return evolve(self, by=-self.by, mirrored=not self.mirrored)
        assert len(set(n)) == 1 and n[0] > 0, n
        return evolve(self, by=self.by * n[0])


@frozen
class Part:
    """A shape or a line of words, where its group puts it, with the colours it has from there."""

    element: ElementTree.Element
    placed: Placed = Placed()
    paint: Mapping[str, str] = field(factory=dict)

    def get(self, name: str, default: str) -> str:
        """An attribute; a colour may be its group's."""
        return self.element.get(name, self.paint.get(name, default))

    def outline(self) -> list[list[Point]]:
        """Its edge, a list for each line of it."""
        return [[self.placed.point(place) for place in line] for line in _outline(self.element)]


def parts(root: ElementTree.Element) -> Iterator[Part]:
    """All that is drawn, in its order; what is drawn once and used comes wherever it is used."""
    named = {own: e for e in root.iter() if (own := e.get("id"))}
    yield from _within(Part(root), named)


def _within(group: Part, named: Mapping[str, ElementTree.Element]) -> Iterator[Part]:
    paint = {**group.paint, **{k: v for k in PAINT if (v := group.element.get(k))}}
    for child in group.element:
        if child.tag in UNSEEN:
            continue
        placed = group.placed.then(child.get("transform", ""))
        if child.tag == f"{SVG}use":
            moved = placed.then(f"translate({child.get('x', 0)} {child.get('y', 0)})")
            yield from _within(Part(named[str(child.get("href"))[1:]], moved, paint), named)
        else:
            part = Part(child, placed, paint)
            yield part
            yield from _within(part, named)


def _outline(element: ElementTree.Element) -> list[list[Point]]:
    def of(name: str) -> float:
        return float(element.get(name, 0))

    if element.tag == f"{SVG}rect":
        x, y, right, low = of("x"), of("y"), of("x") + of("width"), of("y") + of("height")
        return [[(x, y), (right, y), (right, low), (x, low), (x, y)]]
    if element.tag == f"{SVG}circle":
        turns = [2 * math.pi * n / (3 * CURVE) for n in range(3 * CURVE + 1)]
        return [
            [(of("cx") + of("r") * math.cos(t), of("cy") + of("r") * math.sin(t)) for t in turns]
        ]
    return _lines(str(element.get("d"))) if element.tag == f"{SVG}path" and element.get("d") else []


def _steps(path: str) -> Iterator[tuple[str, list[float]]]:
    """The commands of a path, each with its own numbers; more places after M are lines."""
    for command, said in re.findall(r"([A-Za-z])([^A-Za-z]*)", path.replace("e-", "E-")):
        numbers = [float(n) for n in NUMBER.findall(said.replace("E", "e"))]
        count = PARAMETERS[command.upper()]
        for at in range(0, max(len(numbers), 1), count or 1):
            again = at and command.upper() == "M"
            yield chr(ord(command) - 1) if again else command, numbers[at : at + count]


def _lines(path: str) -> list[list[Point]]:
    lines: list[list[Point]] = []
    here: Point = (0.0, 0.0)
    pulled: Point | None = None  # the last place that pulled a curve, which S and T go on from
    for command, n in _steps(path):
        x0, y0 = here if command.islower() else (0.0, 0.0)
        absolute, before, by = command.upper(), here, list[Point]()
        if absolute == "Z":
            here = lines[-1][0]
        elif absolute in "HV":
            here = (x0 + n[0], here[1]) if absolute == "H" else (here[0], y0 + n[0])
        else:
            here = (x0 + n[-2], y0 + n[-1])
        if absolute == "M":
            lines.append([])
        elif absolute == "A":
            lines[-1] += _arc(before, (n[0], n[1]), bool(n[3]), bool(n[4]), here)
        elif absolute in "QCST":
            by = [(x0 + n[i], y0 + n[i + 1]) for i in range(0, len(n) - 2, 2)]
            if absolute in "ST":
                x, y = pulled or before
                by.insert(0, (2 * before[0] - x, 2 * before[1] - y))
            lines[-1] += _curve([before, *by, here])
        pulled = by[-1] if by else None
        lines[-1].append(here)
    return lines


def _arc(start: Point, radii: Point, large: bool, sweep: bool, end: Point) -> list[Point]:
    """Points on the arc of a circle, or of one made lower: none of our drawings turns it."""
    flat = radii[1] / radii[0]
    (x1, y1), (x2, y2) = (start[0], start[1] / flat), (end[0], end[1] / flat)
    across = math.dist((x1, y1), (x2, y2))
    r = max(radii[0], across / 2)
    off = math.sqrt(max(r * r - across * across / 4, 0.0)) * (1 if large == sweep else -1)
    cx = (x1 + x2) / 2 + off * (y2 - y1) / across
    cy = (y1 + y2) / 2 - off * (x2 - x1) / across
    first = math.atan2(y1 - cy, x1 - cx)
    turn = (math.atan2(y2 - cy, x2 - cx) - first) % (2 * math.pi)
    turn -= 0 if sweep else 2 * math.pi
    angles = (first + turn * n / CURVE for n in range(1, CURVE))
    return [(cx + r * math.cos(a), (cy + r * math.sin(a)) * flat) for a in angles]


def _curve(control: list[Point]) -> list[Point]:
    def at(t: float, points: list[Point]) -> Point:
        if len(points) == 1:
            return points[0]
        mixed = [(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])) for a, b in pairwise(points)]
        return at(t, mixed)

    return [at(n / CURVE, control) for n in range(1, CURVE)]
