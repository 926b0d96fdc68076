"""Which types a group has much or little of, in three sizes; how many there are of each is not there to be read."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.dots import WALL
from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.svg import BOLD, Caption, framed, line_at, paint, words_at

LEFT, BAR = 620.0, 210.0
PARTS = 3


@frozen
class Weight:
    """A type: its name, how much of it (1 to 3), and that in a word."""

    name: str
    level: int
    word: str


def weights(rows: Sequence[Weight], caption: Caption, height: float) -> str:
    """A row for each type, with as many of three blocks as it has, as SVG text."""
    each = height / max(1, len(rows))
    body = "".join(
        line_at(0, n * each, WALL, n * each, "line", 2) + _row(row, n * each + each / 2)
        for n, row in enumerate(rows)
    )
    return framed((0, 0, WALL, height), caption, body)


def _row(row: Weight, middle: float) -> str:
    blocks = "".join(
        f'<rect x="{LEFT + n * (BAR + 14):g}" y="{middle - 32:g}" width="{BAR:g}" height="64" rx="14" '
        f"{paint('brand' if n < row.level else '', 'brand' if n < row.level else 'line-strong')} "
        f'stroke-width="3"{"" if n < row.level else DASHED}/>'
        for n in range(PARTS)
    )
    name = words_at(wrapped(row.name, LEFT - 40, 38, 1, bold=True), 0, middle + 13, 38, extra=BOLD)
    return name + blocks + words_at([row.word], LEFT + PARTS * (BAR + 14) + 30, middle + 12, 36)


DASHED = ' stroke-dasharray="10 8"'
