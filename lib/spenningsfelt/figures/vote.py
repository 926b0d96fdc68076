"""The dots of a table once all have voted: a bar for each idea that got any, most first."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.svg import BOLD, Caption, framed, paint, words_at

WIDE, NARROW = 600.0, 340.0
SIZE, LINE, BAR, GAP = 16.0, 22.0, 22.0, 24.0
BESIDE = 60.0  # room for a number beside the longest bar
LINES = 3  # of an idea in the drawing; the table has all of it


def vote(counted: Sequence[tuple[str, int]], none: str, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `counted` is each idea with its dots. Those without any are one line, `none`: the table has them all.
    """
    return (
        _drawn(counted, none, caption.of("wide"), WIDE),
        _drawn(counted, none, caption.of("narrow"), NARROW),
    )


def _drawn(counted: Sequence[tuple[str, int]], none: str, caption: Caption, width: float) -> str:
    bars = [(idea, dots) for idea, dots in counted if dots > 0]
    most, y, body = max((dots for _, dots in bars), default=1), 0.0, ""
    for idea, dots in bars:
        lines = wrapped(idea, width, SIZE, LINES)
        body += words_at(lines, 0, y + SIZE, SIZE)
        y += LINE * len(lines) + 4
        body += _bar(dots, round((width - BESIDE) * dots / most, 1), y)
        y += BAR + GAP
    if none:
        lines = wrapped(none, width, SIZE, LINES)
        body += words_at(lines, 0, y + SIZE, SIZE)
        y += LINE * len(lines)
    return framed((0, 0, width, y + 6), caption, body)


def _bar(dots: int, length: float, y: float) -> str:
    return (
        f'<rect data-dots="{dots}" x="1" y="{y:g}" width="{length:g}" height="{BAR:g}" rx="4" '
        f'{paint("a", "ink", "bar")} stroke-width="1.5"/>'
        + words_at([str(dots)], length + 12, y + BAR - 5, 18, extra=BOLD, kind="number")
    )
