"""A scale's steps in rows of their own: each with its name, its line, its mark, and what one builds it on.

The marks are never joined: no shape to read as a whole, and no area to read as a sum.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.bubble import PAD, TAIL, breadth_of, bubble, height_of, over
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
    words_at,
    words_over,
)

R, EDGE = 15.0, 18.0  # a mark, and from the drawing's edge to the first step
LINES = 2  # of a name, an anchor, or what a mark is built on; the table has it all
READABLE = 400.0  # what a mark is built on is no wider than one reads with ease
BETWEEN, LINE = 26.0, SMALL * LEADING
END = ' text-anchor="end"'


@frozen
class Lane:
    """One question by its short name, and the step chosen; None when it is not answered.

    `why` is what one builds it on; `low` and `high` are what the first and the last step are like. Each may be empty.
    """

    name: str
    step: int | None = None
    why: str = ""
    low: str = ""
    high: str = ""


def arena(lanes: Sequence[Lane], missing: str, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `missing` is what a lane without an answer says. On a phone there is no room beside a mark: its words stand over it.
    """
    return (
        _drawn(lanes, missing, caption.of("wide"), WIDE, beside=True),
        _drawn(lanes, missing, caption.of("narrow"), NARROW, beside=False),
    )


def _drawn(
    lanes: Sequence[Lane], missing: str, caption: Caption, width: float, beside: bool
) -> str:
    body, y = "", 2.0
    for lane in lanes:
        name = wrapped(lane.name, width - 4, TEXT, LINES, bold=True)
        body += '<g class="lane">' + words_at(name, 2, y + TEXT, TEXT, extra=BOLD)
        y += len(name) * TEXT * LEADING + 8
        words, middle, y = (_beside if beside else _over)(lane, y, width)
        body += _track(lane, middle, width, missing) + words
        ends, y = _anchors(lane, y + LINE + 3, width)
        body += f"{ends}</g>"
        y += BETWEEN
    return framed((0, 0, width, y - BETWEEN + 8), caption, body)


def _x(step: int, width: float) -> float:
    return EDGE + (step - 1) * (width - 2 * EDGE) / (STEPS[-1] - 1)


def _beside(lane: Lane, y: float, width: float) -> tuple[str, float, float]:
    """What the mark is built on, on the side of it with more room; where the line is, and where its place ends."""
    if not lane.step or not lane.why:
        return "", y + R + 4, y + 2 * R + 8
    x, away = _x(lane.step, width), R + 9
    to_right = width - x >= x
    room = min(width - x if to_right else x, READABLE + away) - away - 1
    lines = wrapped(lane.why, room - 2 * PAD, SMALL, LINES)
    high = max(height_of(lines), 2 * R + 8)
    left = x + away if to_right else x - away - breadth_of(lines)
    middle = y + high / 2
    return bubble(lines, left, middle - height_of(lines) / 2), middle, y + high


def _over(lane: Lane, y: float, width: float) -> tuple[str, float, float]:
    """The same over the line."""
    if not lane.step or not lane.why:
        return "", y + R + 4, y + 2 * R + 8
    lines = wrapped(lane.why, width - 2 - 2 * PAD, SMALL, LINES)
    low = y + height_of(lines) + TAIL
    return over(lines, _x(lane.step, width), y, width), low + R + 4, low + 2 * R + 8


def _track(lane: Lane, y: float, width: float, missing: str) -> str:
    dashes = "" if lane.step else ' stroke-dasharray="4 5"'
    track = line_at(EDGE, y, width - EDGE, y, extra=dashes)
    ticks = "".join(line_at(_x(s, width), y - 6, _x(s, width), y + 6) for s in STEPS)
    if not lane.step:
        return track + ticks + (words_over(missing, width / 2, y + 5) if missing else "")
    x = _x(lane.step, width)
    disc = disc_at(x, y, R - 1, "brand", "brand", 2, f' data-step="{lane.step}"')
    return (
        track
        + ticks
        + disc
        + words_at([str(lane.step)], x, y + 5.5, TEXT, "on-brand", MIDDLE + BOLD)
    )


def _anchors(lane: Lane, y: float, width: float) -> tuple[str, float]:
    """What the two ends are like, under them; and where that ends."""
    low, high = (
        wrapped(words, width / 2 - 12, SMALL, LINES) if words else []
        for words in (lane.low, lane.high)
    )
    ends = words_at(low, 2, y, SMALL, "muted") + words_at(high, width - 2, y, SMALL, "muted", END)
    return ends, y + (max(len(low), len(high)) - 1) * LINE + 5
