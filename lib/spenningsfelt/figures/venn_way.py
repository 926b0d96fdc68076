"""From where somebody stands in the three circles to where they are needed: a person, and an arrow."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from attrs import frozen

from spenningsfelt.figures.circles import label
from spenningsfelt.figures.geometry import Geometry, circles_of, clearance
from spenningsfelt.figures.svg import disc_at, paint
from spenningsfelt.figures.venn_label import Box, Label, Look, Words
from spenningsfelt.figures.venn_places import places

Point = tuple[float, float]
RIM, LINE = (
    5.0,
    2.5,
)  # from the words to the edge of a field, where one is chosen and has a rim, and where none is
ASIDE = (0.0, 12.0, -12.0, 24.0, -24.0)  # from the person to the middle of the words
INSIDE = 10.0  # how far inside the field the arrow ends
GRID = 8  # between the points that are tried as its end
ENDS = 40  # how many of them, each third of the nearest
BESIDE = 9.0  # from the arrow to words
HEAD = 18.0  # how long the head is
BENDS = (0.2, -0.2, 0.35, -0.35, 0.5, -0.5, 0.7, -0.7)  # sideways, in the arrow's length
SHARES = (0.5, 0.25)  # how far along the arrow it is pulled
CLEAR = 8.0  # from the middle of the arrow to words: half its rim, and a little
STEPS = 32


@frozen
class Way:
    """Where somebody stands and where they are needed, "" until it is said; `me` is written at the person."""

    stands: str
    needed: str
    me: str


def way_svg(
    geometry: Geometry, labels: Mapping[str, Label], way: Way, look: Look
) -> tuple[str, set[str]]:
    """The person in one field, the arrow to the other where it is another, and the fields whose name it goes over."""
    if not way.stands:
        return "", set()
    start = places(geometry, way.stands, labels[way.stands], 1, look, look.me).at[0]
    words, arrow, over = _told(geometry, labels, way, start, look)
    said = (
        label(words.lines[0], words.x, words.y, way.stands, words.size, True, "me") if words else ""
    )
    body = f"{arrow}{said}{_person(*start, look.me)}"
    return f'<g class="way" pointer-events="none">{body}</g>', over


def _told(
    geometry: Geometry, labels: Mapping[str, Label], way: Way, start: Point, look: Look
) -> tuple[Words | None, str, set[str]]:
    """The words at the person, in the first place that the arrow goes clear of; the arrow; and what it goes over."""
    boxes = [box for at in labels.values() for box in at.boxes()]
    moved = way.needed not in ("", way.stands)
    for words in (*_me(geometry, way, labels[way.stands], start, look), None):
        if not moved:
            return words, "", set()
        own = words.boxes() if words else ()
        taken = [*boxes, *own]
        way_there = _bent(start, _ends(geometry, way.needed, start, taken), taken)
        if not _crossed(start, *way_there, own):
            over = {
                region
                for region, at in labels.items()
                if at.name and _crossed(start, *way_there, at.name.boxes())
            }
            return words, _arrow(start, *way_there, look.me + 3), over
    raise AssertionError("an arrow cannot cross no words")


def _person(x: float, y: float, r: float) -> str:
    """Head and shoulders in a disc: solid, and of no circle."""
    k = r / 24
    shoulders = (
        f"M{x - 13.5 * k:.5g} {y + 13 * k:.5g}C{x - 13.5 * k:.5g} {y + 4 * k:.5g} {x - 7 * k:.5g} {y + 2.5 * k:.5g} "
        f"{x:.5g} {y + 2.5 * k:.5g}S{x + 13.5 * k:.5g} {y + 4 * k:.5g} {x + 13.5 * k:.5g} {y + 13 * k:.5g}"
        f"A{18.7 * k:.4g} {18.7 * k:.4g} 0 0 1 {x - 13.5 * k:.5g} {y + 13 * k:.5g}Z"
    )
    return (
        disc_at(x, y, r - 2, "surface", "brand", 4)
        + f'<path d="{shoulders}" {paint("brand")}/>'
        + f'<circle cx="{x:g}" cy="{y - 6.5 * k:.5g}" r="{7 * k:.4g}" {paint("brand")}/>'
    )


def _me(geometry: Geometry, way: Way, at: Label, person: Point, look: Look) -> Iterator[Words]:
    """The words under or over the person, where there is room for them in the field, clear of its edge."""
    circles, (x, y) = circles_of(geometry), person
    rim = RIM if way.needed else LINE
    for size, aside in product((look.number + 0.5, look.number - 1), ASIDE):
        for baseline in (y + look.me + size * 0.95, y - look.me - size * 0.4):
            words = Words((way.me,), x + aside, baseline, size, True)
            box = words.boxes()[0]
            inside = all(clearance(circles, way.stands, *c) >= rim for c in box.corners())
            if inside and not any(_meet(box, other) for other in at.boxes()):
                yield words


def _meet(one: Box, other: Box) -> bool:
    apart = one.right < other.left or other.right < one.left
    return not (apart or one.bottom < other.top or other.bottom < one.top)


def _ends(geometry: Geometry, region: str, start: Point, taken: Sequence[Box]) -> list[Point]:
    """Where an arrow may end in a field: well inside it, beside its words, the nearest first."""
    circles = circles_of(geometry)
    points = [(float(x), float(y)) for x in range(20, 581, GRID) for y in range(10, 531, GRID)]
    free = [
        (x, y)
        for x, y in points
        if clearance(circles, region, x, y) >= INSIDE
        and not any(_meet(Box(x - BESIDE, y - BESIDE, x + BESIDE, y + BESIDE), b) for b in taken)
    ]
    anchor = geometry["regions"][region]["anchor"]
    return sorted(free, key=lambda point: math.dist(point, start))[: ENDS * 3 : 3] or [
        tuple(anchor)
    ]


def _bent(start: Point, ends: Sequence[Point], taken: Sequence[Box]) -> tuple[Point, Point]:
    """What pulls the arrow, and one of `ends`: over as few words as may be, and then as short."""
    curves = sorted(
        (math.dist(start, end) * (1 + abs(bend) / 2), _curve(start, end, bend, share), end)
        for end in ends
        for bend in BENDS
        for share in SHARES
    )
    best, least = curves[0], math.inf
    for curve in curves:
        crossed = _crossed(start, curve[1], curve[2], taken)
        if crossed < least:
            best, least = curve, crossed
        if not crossed:
            break
    return best[1], best[2]


def _arrow(start: Point, control: Point, end: Point, gap: float) -> str:
    """A bent arrow to `end` from beside `start`."""
    begin = _towards(start, control, gap)
    neck = _towards(end, control, HEAD * 0.8)
    path = f'd="M{begin[0]:.5g} {begin[1]:.5g}Q{control[0]:.5g} {control[1]:.5g} {neck[0]:.5g} {neck[1]:.5g}"'
    angle = math.atan2(end[1] - control[1], end[0] - control[0])
    corners = [end, *(_away(end, angle + math.pi + side, HEAD) for side in (-0.46, 0.46))]
    head = "M" + "L".join(f"{x:.5g} {y:.5g}" for x, y in corners) + "Z"
    return (
        f'<path {path} {paint(stroke="surface")} stroke-width="10"/>'
        f'<path d="{head}" {paint("brand", "surface")} stroke-width="5" paint-order="stroke"/>'
        f'<path {path} {paint(stroke="brand")} stroke-width="5"/>'
    )


def _curve(start: Point, end: Point, bend: float, share: float) -> Point:
    """The control point: a share of the line along it, and off it by a share of its length."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return start[0] + dx * share - dy * bend, start[1] + dy * share + dx * bend


def _crossed(start: Point, control: Point, end: Point, taken: Sequence[Box]) -> int:
    """How many of the arrow's points are on words; the words far from all of it are left out at once."""
    xs, ys = zip(start, control, end, strict=True)
    whole = Box(min(xs) - CLEAR, min(ys) - CLEAR, max(xs) + CLEAR, max(ys) + CLEAR)
    near = [box for box in taken if _meet(whole, box)]
    return sum(
        box.left - CLEAR < x < box.right + CLEAR and box.top - CLEAR < y < box.bottom + CLEAR
        for x, y in (_along(start, control, end) if near else ())
        for box in near
    )


def _along(start: Point, control: Point, end: Point) -> Iterator[Point]:
    for n in range(STEPS + 1):
        t = n / STEPS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        yield (
            a * start[0] + b * control[0] + c * end[0],
            a * start[1] + b * control[1] + c * end[1],
        )


def _towards(point: Point, other: Point, by: float) -> Point:
    return _away(point, math.atan2(other[1] - point[1], other[0] - point[0]), by)


def _away(point: Point, angle: float, by: float) -> Point:
    return point[0] + by * math.cos(angle), point[1] + by * math.sin(angle)
