"""A scale's steps as a band through parallel lanes: a shape to recognise, with no area to read as a sum."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    SMALL,
    STEPS,
    TEXT,
    WIDE,
    Caption,
    disc_at,
    framed,
    line_at,
    paint,
    words_at,
    words_over,
)

HEAD, ROW, BAND = 34.0, 66.0, 42.0  # the numbers on top, the lowest lane, the band's width


@frozen
class Lane:
    """One question of the scale by its short name, and the step chosen; None when it is not answered."""

    name: str
    step: int | None = None


@frozen
class Layout:
    """Where things stand: the drawing's width, room for the names, the first step, and from one step to the next."""

    width: float
    names: float
    first: float
    apart: float
    most: int  # lines of a name

    def x(self, step: int) -> float:
        """Where a step is."""
        return self.first + (step - 1) * self.apart


def arena(lanes: Sequence[Lane], missing: str, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `missing` is what a lane without an answer says; it makes a gap in the band.
    """
    return (
        _drawn(lanes, missing, caption.of("wide"), Layout(WIDE, 260, 310, 100, 3)),
        _drawn(lanes, missing, caption.of("narrow"), Layout(NARROW, 98, 116, 41, 6)),
    )


def _drawn(lanes: Sequence[Lane], missing: str, caption: Caption, at: Layout) -> str:
    names = [wrapped(lane.name, at.names, TEXT, at.most, bold=True) for lane in lanes]
    middles, y = [], HEAD
    for lines in names:
        height = max(ROW, len(lines) * TEXT * LEADING + 22)
        middles.append(y + height / 2)
        y += height
    marks = [
        (at.x(lane.step), middle) if lane.step else None
        for lane, middle in zip(lanes, middles, strict=True)
    ]
    head = "".join(words_at([str(s)], at.x(s), 18, SMALL, "muted", MIDDLE) for s in STEPS)
    rows = "".join(
        _lane(at, lane, lines, middle, missing)
        for lane, lines, middle in zip(lanes, names, middles, strict=True)
    )
    return framed((0, 0, at.width, y + 4), caption, head + _band(marks) + rows)


def _band(marks: Sequence[tuple[float, float] | None]) -> str:
    """The shape: an outline and its inside, broken where a lane has no mark."""
    runs: list[list[tuple[float, float]]] = [[]]
    for mark in marks:
        if mark is None:
            runs.append([])
        else:
            runs[-1].append(mark)
    return "".join(_run(run) for run in runs if run)


def _run(run: Sequence[tuple[float, float]]) -> str:
    if len(run) == 1:
        return disc_at(*run[0], BAND / 2 - 1, "brand-weak", "brand", 2, kind="band")
    path = "M" + "L".join(f"{x:g} {y:g}" for x, y in run)
    return "".join(
        f'<path d="{path}" {paint("", colour, kind)} stroke-width="{width:g}" '
        f'stroke-linejoin="round" stroke-linecap="round"/>'
        for kind, colour, width in (("band", "brand", BAND), ("inside", "brand-weak", BAND - 4))
    )


def _lane(at: Layout, lane: Lane, lines: Sequence[str], y: float, missing: str) -> str:
    top = y - (len(lines) - 1) * TEXT * LEADING / 2 + 5
    name = words_at(lines, 0, top, TEXT, extra=' font-weight="600"')
    dashes = "" if lane.step else ' stroke-dasharray="4 5"'
    track = line_at(at.x(1), y, at.x(5), y, extra=dashes)
    ticks = "".join(line_at(at.x(s), y - 5, at.x(s), y + 5) for s in STEPS)
    mark = _mark(at.x(lane.step), y, lane.step) if lane.step else ""
    gap = words_over(missing, at.x(3), y + 5) if missing and not lane.step else ""
    return f'<g class="lane">{name}{track}{ticks}{mark}{gap}</g>'


def _mark(x: float, y: float, step: int) -> str:
    disc = disc_at(x, y, 14, "brand", "brand", extra=f' data-step="{step}"')
    return disc + words_at([str(step)], x, y + 5.5, TEXT, "on-brand", MIDDLE + BOLD)
