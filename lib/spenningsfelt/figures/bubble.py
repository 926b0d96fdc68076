"""Somebody's words in a bubble: beside what they are about, or with a tail that points at it."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.figures.lettering import LEADING, width_of
from spenningsfelt.figures.svg import BOLD, SMALL, paint, words_at

PAD, ROUND, TAIL = 10.0, 10.0, 8.0  # from edge to words, the corners, and how far the tail reaches
LINE = SMALL * LEADING


def height_of(lines: Sequence[str]) -> float:
    """How high a bubble of so many lines is, without its tail."""
    return len(lines) * LINE + 11 if lines else 0.0


def breadth_of(lines: Sequence[str], bold: int = 0) -> float:
    """How wide it is; the first `bold` lines are bold."""
    widths = [width_of(line, SMALL, n < bold) for n, line in enumerate(lines)]
    return max(max(widths, default=0.0) + 2 * PAD, 4 * ROUND)


def bubble(
    lines: Sequence[str],
    x: float,
    y: float,
    fill: str = "surface",
    edge: str = "brand",
    bold: int = 0,
) -> str:
    """A bubble whose upper left corner is at (x, y); the first `bold` lines are bold, in the edge's colour."""
    wide, first = breadth_of(lines, bold), y + LINE + 1
    frame = (
        f'<rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{height_of(lines):g}" rx="{ROUND:g}" '
        f'{paint(fill, edge, "bubble")} stroke-width="1.5"/>'
    )
    head = words_at(lines[:bold], x + PAD, first, SMALL, edge, BOLD)
    return frame + head + words_at(lines[bold:], x + PAD, first + bold * LINE, SMALL)


def tail(x: float, y: float, reach: float, fill: str = "surface", edge: str = "brand") -> str:
    """The tail of a bubble whose edge is at height `y`: `reach` units down, or up where it is less than nothing."""
    base = y - (1 if reach > 0 else -1)
    return (
        f'<path d="M{x - 7:g} {base:g}L{x:g} {y + reach:g}L{x + 7:g} {base:g}" {paint(fill, edge)} '
        f'stroke-width="1.5" stroke-linejoin="round"/>'
    )


def over(lines: Sequence[str], x: float, y: float, width: float) -> str:
    """A bubble from `y` down, within a drawing of that width, with its tail down at `x`."""
    wide, high = breadth_of(lines), height_of(lines)
    left = min(max(x - wide / 2, 1.0), width - 1 - wide)
    return bubble(lines, left, y) + tail(x, y + high, TAIL)
