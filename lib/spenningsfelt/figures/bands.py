"""Where a group stands on scales of five steps, as bands: how many stand on a step is not there to be read."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.dots import END, WALL
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    STEPS,
    Caption,
    disc_at,
    framed,
    line_at,
    paint,
    words_at,
)

LEFT, STEP, R = 440.0, 195.0, 27.0  # where the first step is, how far the next, and how large
SAID = 1320.0
ROOMY = 150.0  # units high: a row lower than this goes without its ends in words


@frozen
class Scale:
    """A question, its ends in few words, the bands (first and last step), and what is said of it: bold, then plain.

    `wide`: a band so wide that nothing gathers there. Without a band, only what is said stands there.
    """

    title: str
    low: str
    high: str
    bands: tuple[tuple[int, int], ...]
    says: str
    more: str

    @property
    def wide(self) -> bool:
        """Whether the band holds more than two steps."""
        return any(last - first > 1 for first, last in self.bands)


def bands(rows: Sequence[Scale], caption: Caption, height: float) -> str:
    """A row for each scale, as SVG text."""
    each = height / max(1, len(rows))
    body = "".join(
        line_at(0, n * each, WALL, n * each, "line", 2) + _scale(row, n * each, each)
        for n, row in enumerate(rows)
    )
    return framed((0, 0, WALL, height), caption, body)


def _scale(row: Scale, top: float, height: float) -> str:
    roomy = height >= ROOMY
    middle = top + height * (0.35 if roomy else 0.5)
    title = wrapped(row.title, LEFT - 80, 31, 3, bold=True)
    said = wrapped(row.says, WALL - SAID, 34, 1, bold=True)
    more = wrapped(row.more, WALL - SAID, 30, 1) if row.more else []
    return (
        words_at(title, 0, middle + 11 - (len(title) - 1) * 15.5 * LEADING, 31, extra=BOLD)
        + line_at(LEFT, middle, LEFT + 4 * STEP, middle, "line-strong", 3)
        + "".join(_band(first, last, middle, row.wide) for first, last in row.bands)
        + "".join(_step(n, middle, row) for n in STEPS)
        + (_ends(row, middle + 72) if roomy else "")
        + words_at(said, SAID, middle + (-4 if more else 12), 34, extra=BOLD)
        + words_at(more, SAID, middle + 36, 30)
    )


def _ends(row: Scale, y: float) -> str:
    room, out = 2 * STEP + R, R + 12
    low, high = wrapped(row.low, room, 28, 2), wrapped(row.high, room, 28, 2)
    return words_at(low, LEFT - out, y, 28, "muted") + words_at(
        high, LEFT + 4 * STEP + out, y, 28, "muted", END
    )


def _band(first: int, last: int, y: float, wide: bool) -> str:
    x, width = LEFT + (first - 1) * STEP - 40, (last - first) * STEP + 80
    fill, dashes = ("brand-weak", ' stroke-dasharray="14 10"') if wide else ("brand", "")
    return (
        f'<rect x="{x:g}" y="{y - 38:g}" width="{width:g}" height="76" rx="38" '
        f'{paint(fill, "brand")} stroke-width="4"{dashes}/>'
    )


def _step(n: int, y: float, row: Scale) -> str:
    x, inside = LEFT + (n - 1) * STEP, any(a <= n <= b for a, b in row.bands) and not row.wide
    disc = "" if inside else disc_at(x, y, R, "surface", "line-strong", 3)
    return disc + words_at([str(n)], x, y + 10, 28, "on-brand" if inside else "ink", MIDDLE + BOLD)
