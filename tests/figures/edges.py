"""Where the words of a drawing stand, and the edges of its shapes: what touches what, by geometry alone."""

from __future__ import annotations

import math
from itertools import combinations, pairwise
from xml.etree import ElementTree

from attrs import frozen
from spenningsfelt.figures.lettering import width_of

from tests.figures.drawn import SVG
from tests.figures.outlines import Part, Point, parts

GAP = 1.0  # at least, between words and the edge of anything
HIGH, DEEP = 0.72, 0.21  # ems of a letter over and under its line
HANGING = frozenset("gjpqyQJç,;()[]{}|@§/")


@frozen
class Box:
    """The letters of one line of text, `nth` of all that is drawn."""

    words: str
    left: float
    top: float
    right: float
    bottom: float
    nth: int
    stops: bool  # the lines it stands in stop for it

    def corners(self) -> list[Point]:
        """Left above, right above, right below, left below."""
        return [
            (self.left, self.top),
            (self.right, self.top),
            (self.right, self.bottom),
            (self.left, self.bottom),
        ]

    def covers(self, other: Box) -> bool:
        """Do they share a place?"""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@frozen
class Shape:
    """A shape's outline as straight pieces, half as thick as `half`; `filled` hides what was drawn before it."""

    name: str
    points: list[Point]
    half: float
    filled: bool
    nth: int

    def distance(self, box: Box) -> float:
        """From its drawn edge to the letters; negative where they touch."""
        return min(_to_box(*ends, box) for ends in pairwise(self.points)) - self.half

    def far(self, box: Box) -> bool:
        """Is it clearly away from the letters? Quickly told of most."""
        away, xs, ys = GAP + self.half, [x for x, _ in self.points], [y for _, y in self.points]
        return (
            min(xs) - away > box.right
            or max(xs) + away < box.left
            or min(ys) - away > box.bottom
            or max(ys) + away < box.top
        )

    def holds(self, box: Box) -> bool:
        """Are all the letters inside it?"""
        return self.filled and all(_inside(self.points, corner) for corner in box.corners())


def faults(svg: str) -> list[str]:
    """What touches what in a drawing, in words."""
    boxes, shapes = _drawn(svg)
    found = [
        f"«{one.words}» stands on «{other.words}»"
        for one, other in combinations(boxes, 2)
        if one.covers(other)
    ]
    for box in boxes:
        near = [shape for shape in shapes if not shape.far(box)]
        under = max((s.nth for s in near if s.nth < box.nth and s.holds(box)), default=0)
        for shape in near:
            if shape.nth >= under and not (box.stops and len(shape.points) == 2):
                away = shape.distance(box)
                if away < GAP:
                    found.append(f"«{box.words}» is {away:.1f} from a {shape.name}")
    return found


def _drawn(svg: str) -> tuple[list[Box], list[Shape]]:
    boxes: list[Box] = []
    shapes: list[Shape] = []
    for nth, part in enumerate(parts(ElementTree.fromstring(svg))):
        if part.element.tag == f"{SVG}text":
            boxes.append(_box(part, nth))
        elif (outline := part.outline()) and "ground" not in part.get("class", "").split():
            fill, stroke = part.get("fill", "black"), part.get("stroke", "none")
            if fill.startswith("url") and stroke == "none":
                continue  # a pattern: its words have a rim
            thick = float(part.get("stroke-width", "1")) * part.placed.scale
            half = thick / 2 if stroke != "none" else 0.0
            if half or fill != "none":
                name = part.get("class", part.element.tag.removeprefix(SVG))
                shapes += [Shape(name, points, half, fill != "none", nth) for points in outline]
    return boxes, shapes


def _box(part: Part, nth: int) -> Box:
    """What the words take; where they are turned, all that they reach."""
    words = "".join(part.element.itertext())
    x, y, size = (float(part.get(k, "")) for k in ("x", "y", "font-size"))
    wide = width_of(words, size, bold=float(part.get("font-weight", "400")) > 400)
    left = x - wide * {"middle": 0.5, "end": 1.0}.get(part.get("text-anchor", ""), 0.0)
    low = DEEP * size if HANGING & set(words) else 0.0
    corners = [(a, b) for a in (left, left + wide) for b in (y - HIGH * size, y + low)]
    xs, ys = zip(*map(part.placed.point, corners), strict=True)
    stops = "stroke-surface" in part.get("class", "")
    return Box(words, min(xs), min(ys), max(xs), max(ys), nth, stops)


def _inside(points: list[Point], place: Point) -> bool:
    x, y = place
    crossed = False
    for (x1, y1), (x2, y2) in pairwise([*points, points[0]]):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossed = not crossed
    return crossed


def _to_box(start: Point, end: Point, box: Box) -> float:
    """From a straight piece to the letters; 0 where it runs through them."""
    corners = box.corners()
    if _inside(corners, start) or _inside(corners, end):
        return 0.0
    sides = list(pairwise([*corners, corners[0]]))
    if any(_cross(start, end, *side) for side in sides):
        return 0.0
    near = [_to_piece(corner, start, end) for corner in corners]
    return min(*near, *(_to_piece(p, *side) for p in (start, end) for side in sides))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def _to_piece(place: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = place, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))
