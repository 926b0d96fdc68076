"""One in the middle, people all round, and the field that those who pull stretch out between them."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, hypot, pi, sin

from attrs import frozen

from spenningsfelt.figures.circles import patterns
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.people import oneself, seated
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    Caption,
    disc_at,
    framed,
    line_at,
    own_id,
    paint,
    shape_of,
    words_at,
)

Spot = tuple[float, float]
HEAD = 13.0  # an arrowhead's length
LINES = 2  # of a name


@frozen
class Puller:
    """Someone round the leader: circle, name, and whether the person pulled."""

    circle: str
    name: str
    pulls: bool = False


@frozen
class Ring:
    """A drawing's size, the ring people stand in, a chair, the size of names, and how wide one may be."""

    width: float
    height: float
    centre: Spot
    reach: Spot
    chair: float
    font: float
    name: float

    def spots(self, count: int) -> list[Spot]:
        """The middle of each chair, clockwise; the first two stand side by side at the top."""
        turns = [(2 * pi * (n - 0.5) / count) - pi / 2 for n in range(count)]
        x, y = self.centre
        return [(x + self.reach[0] * cos(turn), y + self.reach[1] * sin(turn)) for turn in turns]


WIDE_RING = Ring(680, 584, (340, 290), (268, 214), 88, 18, 158)
NARROW_RING = Ring(296, 404, (148, 200), (118, 152), 50, 14, 108)


def between(people: Sequence[Puller], me: str, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text; `me` is what is written on the one in the middle."""
    return (
        _drawn(people, me, caption.of("wide"), WIDE_RING),
        _drawn(people, me, caption.of("narrow"), NARROW_RING),
    )


def places(count: int) -> list[tuple[float, float, float, float]]:
    """Where one presses: the middle of each chair in hundredths of the wide drawing and of the narrow one."""
    wide, narrow = WIDE_RING.spots(count), NARROW_RING.spots(count)
    return [
        (*_hundredths(a, WIDE_RING), *_hundredths(b, NARROW_RING))
        for a, b in zip(wide, narrow, strict=True)
    ]


def _hundredths(spot: Spot, at: Ring) -> tuple[float, float]:
    return round(100 * spot[0] / at.width, 2), round(100 * spot[1] / at.height, 2)


def _drawn(people: Sequence[Puller], me: str, caption: Caption, at: Ring) -> str:
    own, spots = own_id(caption.uid), at.spots(len(people))
    r = at.chair * 0.68
    pulled = [spot for spot, one in zip(spots, people, strict=True) if one.pulls]
    body = patterns(own) + _field([_towards(spot, at, at.chair * 0.62) for spot in pulled], at)
    body += "".join(_rope(at.centre, _towards(spot, at, at.chair * 0.64)) for spot in pulled)
    body += oneself(*at.centre, r, me)
    for look, (one, spot) in enumerate(zip(people, spots, strict=True)):
        body += _person(one, look, spot, own, at)
    return framed((0, 0, at.width, at.height), caption, body)


def _towards(spot: Spot, at: Ring, short: float) -> Spot:
    """On the way from the middle to a chair, `short` of its middle."""
    (x, y), (cx, cy) = spot, at.centre
    part = 1 - short / hypot(x - cx, y - cy)
    return cx + (x - cx) * part, cy + (y - cy) * part


def _field(corners: Sequence[Spot], at: Ring) -> str:
    """Between three or more it is theirs; between two, it has the one in the middle as its third corner."""
    if len(corners) < 2:
        return ""
    whole = [*corners, at.centre] if len(corners) == 2 else corners
    dashes = ' stroke-dasharray="2 6" stroke-linecap="round"'
    return shape_of(whole, "region-fai", "region-edge", 2, "field", dashes)


def _rope(start: Spot, end: Spot) -> str:
    """A line with a head that points at who pulls."""
    (x1, y1), (x2, y2) = start, end
    long = hypot(x2 - x1, y2 - y1)
    dx, dy = (x2 - x1) / long, (y2 - y1) / long
    foot = (x2 - dx * HEAD, y2 - dy * HEAD)
    half = HEAD * 0.55
    head = [
        end,
        (foot[0] - dy * half, foot[1] + dx * half),
        (foot[0] + dy * half, foot[1] - dx * half),
    ]
    line = line_at(x1, y1, *foot, "ink", 4)
    return f'<g class="rope">{line}{shape_of(head, "ink")}</g>'


def _person(one: Puller, look: int, spot: Spot, own: str, at: Ring) -> str:
    (x, y), half = spot, at.chair / 2
    chair = seated(one.circle, look, x - half, y - half, at.chair, own, chosen=one.pulls)
    tick = _tick(x - half + 4, y + half - at.chair * 0.2, at.chair * 0.16) if one.pulls else ""
    room = min(at.name, 2 * min(x, at.width - x) - 4)
    lines = wrapped(one.name, room, at.font, LINES)
    over = y < at.centre[1] - at.reach[1] / 2
    rise = (len(lines) - 1) * at.font * LEADING
    first = y - half - 17 - rise if over else y + half + at.font + 4
    names = words_at(lines, x, first, at.font, extra=MIDDLE + (BOLD if one.pulls else ""))
    return f'<g data-circle="{one.circle}">{chair}{tick}{names}</g>'


def _tick(x: float, y: float, r: float) -> str:
    """The sign that someone is chosen, for who does not see the edge's colour."""
    start = f"M{x - r * 0.5:g} {y:g}"
    sign = f"{start}l{r * 0.4:g} {r * 0.4:g}l{r * 0.65:g} -{r * 0.8:g}"
    mark = f'<path d="{sign}" {paint(stroke="on-brand")} stroke-width="2.5"/>'
    return disc_at(x, y, r, "brand", "surface", 2) + mark
