"""Where marks stand in the three circles: clear of every edge, of the words, and of one another.

Marks stand in rows in what the words leave; where they would be too small beside a field's name, it gives way.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from spenningsfelt.figures.geometry import Circle, Geometry
from spenningsfelt.figures.venn_label import EDGE, Box, Label, Look, circle_pairs

GAP = 3.0  # least distance from a mark to words, and to the next mark
LESS = 5.0  # how much smaller marks may be for the sake of standing in the middle
ROW = 5  # marks beside one another, at most
STEP = 2.0  # between the heights that are tried
HEIGHTS = tuple(14 + n * STEP for n in range(260))
Interval = tuple[float, float]
#: How far down marks would stand by choice.
MARKS = {"F": 150, "A": 462, "I": 462, "FA": 282, "FI": 282, "AI": 456, "FAI": 262}


@frozen
class Places:
    """Where marks stand in a field, from left to right and down, as circles of radius `r`; is its name still there?"""

    r: float
    at: tuple[tuple[float, float], ...]
    named: bool


def places(
    drawn: Geometry, region: str, label: Label, count: int, look: Look, r: float = 0
) -> Places:
    """Where `count` marks stand in a field with this label; of radius `r` where one is given."""
    return _places(circle_pairs(drawn), region, label, count, look, r)


@lru_cache(maxsize=1024)
def _places(
    circles: tuple[tuple[str, Circle], ...],
    region: str,
    label: Label,
    count: int,
    look: Look,
    r: float,
) -> Places:
    for named, radius, middle in _tries(label, look, r):
        boxes = label.boxes(named)
        found = _rows(dict(circles), region, boxes, count, radius, label.x if middle else None)
        if found:
            return Places(radius, found, named)
    smallest = r or look.instead[-1]
    return Places(smallest, _heaped(label, count, smallest), False)


def _tries(label: Label, look: Look, r: float) -> Iterator[tuple[bool, float, bool]]:
    """With the name or without, how large, and in the middle of the field or beside the letters too; the best first."""
    beside, instead = ((r,), (r,)) if r else (look.beside, look.instead)
    if label.name or r:
        yield from ((True, radius, True) for radius in beside)
    yield from ((False, radius, True) for radius in instead if radius > instead[0] - LESS)
    yield from ((False, radius, False) for radius in instead)


def _heaped(label: Label, count: int, r: float) -> tuple[tuple[float, float], ...]:
    """More than there is room for, as in a course with many cards: over the letters, in a heap."""
    return tuple(
        (label.x + (n % ROW - 1.5) * r, label.y + (n // ROW) * r * 2) for n in range(count)
    )


def _rows(
    circles: Mapping[str, Circle],
    region: str,
    boxes: Sequence[Box],
    count: int,
    r: float,
    axis: float | None,
) -> tuple[tuple[float, float], ...]:
    """Places in as few rows as can be, and as near as can be to where marks stand by choice; none without room."""
    pitch = 2 * r + GAP
    down = math.ceil(pitch / STEP)  # heights from one row to the next
    free = [_free(circles, region, boxes, y, r, axis) for y in HEIGHTS]
    fits = [min(ROW, int((f[1] - f[0]) / pitch) + 1) if f else 0 for f in free]
    best: list[int] = []
    least = math.inf
    for start in (n for n, fit in enumerate(fits) if fit):
        rows = _below(fits, start, down, count)
        middle = (HEIGHTS[rows[0]] + HEIGHTS[rows[-1]]) / 2 if rows else 0
        cost = len(rows) * 1000 + abs(middle - MARKS[region]) if rows else math.inf
        if cost < least:
            best, least = rows, cost
    kept = [(HEIGHTS[n], found, fits[n]) for n in best if (found := free[n])]
    return tuple(_filled(kept, count, pitch)) if kept else ()


def _below(fits: Sequence[int], start: int, down: int, count: int) -> list[int]:
    """Rows from `start` down that hold `count` marks; none where they do not."""
    rows, held, at = [], 0, start
    while at < len(fits) and held < count:
        if fits[at]:
            rows.append(at)
            held += fits[at]
        at += down if fits[at] else 1
    return rows if held >= count else []


def _filled(
    rows: Sequence[tuple[float, Interval, int]], count: int, pitch: float
) -> Iterator[tuple[float, float]]:
    """As many in each row as evenly as its room allows, in the middle of it."""
    shares = [0] * len(rows)
    for _ in range(count):
        open_ = [n for n, (_, _, most) in enumerate(rows) if shares[n] < most]
        shares[min(open_, key=lambda n: shares[n])] += 1
    for (y, (left, right), _), share in zip(rows, shares, strict=True):
        first = (left + right - (share - 1) * pitch) / 2
        yield from ((round(first + n * pitch, 1), round(y, 1)) for n in range(share))


def _free(
    circles: Mapping[str, Circle],
    region: str,
    boxes: Sequence[Box],
    y: float,
    r: float,
    axis: float | None,
) -> Interval | None:
    """The longest stretch at a height where a mark's middle may be; round `axis` where there is one."""
    left, right = -math.inf, math.inf
    out: list[Interval] = []
    for letter, circle in circles.items():
        inside = letter in region
        chord = _chord(circle, y, circle.r - r - EDGE if inside else circle.r + r + EDGE)
        if inside and chord is None:
            return None
        if chord and inside:
            left, right = max(left, chord[0]), min(right, chord[1])
        elif chord:
            out.append(chord)
    room = r + GAP
    out += [(b.left - room, b.right + room) for b in boxes if b.top - room < y < b.bottom + room]
    found = _longest(left, right, out)
    return found if found and (axis is None or found[0] <= axis <= found[1]) else None


def _chord(circle: Circle, y: float, r: float) -> Interval | None:
    across = r * r - (y - circle.cy) ** 2
    if across < 0:
        return None
    half = math.sqrt(across)
    return circle.cx - half, circle.cx + half


def _longest(left: float, right: float, out: Sequence[Interval]) -> Interval | None:
    best: Interval | None = None
    for a, b in [*sorted(out), (right, right)]:
        end = min(a, right)
        if end >= left and (best is None or end - left > best[1] - best[0]):
            best = (left, end)
        left = max(left, b)
    return best
