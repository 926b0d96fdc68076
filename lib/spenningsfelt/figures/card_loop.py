"""From an event to a trial: four boxes in a ring, two in the working day and two in theory, where a plant grows."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    Caption,
    framed,
    line_at,
    paint,
    words_at,
)

LINES = 6  # of the words in a box; the table has them all
BETWEEN, DOWN = 70.0, 46.0  # from column to column, and from row to row
PAD, PLANT = 16.0, 56.0  # from a box's edge to what is in it; the place of the plant
HEAD = 30.0  # the columns' names
LINE = TEXT * LEADING
#: The ground, and what grows on it from box to box: (shape, fill, edge, the edge's width), in 56 × 50.
GROUND = ("M8 46H48", "", "region-edge", 3.0)
LEAF = "M28 34q-11 0-12-10q11-1 12 10ZM28 32q10 0 11-9q-10-1-11 9Z"
GROWS = (
    (("M22 40A6 4.500 0 0 1 34 40A6 4.500 0 0 1 22 40Z", "i", "", 0.0),),
    (("M28 46V32", "", "a", 3.5), (LEAF, "a", "", 0.0)),
    (
        ("M10 46V24L28 8L46 24V46M10 24H46M28 8V24", "", "region-edge", 2.0),
        ("M28 46V32", "", "a", 3.5),
        (LEAF, "a", "", 0.0),
    ),
    (
        ("M28 46V14", "", "a", 3.5),
        ("M28 40q-13 0-14-12q13-1 14 12ZM28 34q12 0 13-11q-12-1-13 11Z", "a", "", 0.0),
        ("M28 24q-10 0-11-9q10-1 11 9Z", "a", "", 0.0),
        (
            "M22.500 11A5.500 5.500 0 0 1 33.500 11A5.500 5.500 0 0 1 22.500 11Z",
            "pc-light",
            "region-edge",
            2.0,
        ),
    ),
)


@frozen
class Box:
    """One of the four by its name, with the words in it; "" where it is not answered."""

    name: str
    words: str = ""


@frozen
class Placed:
    """A box as it is drawn: its number, its column (0 or 1), its lines, and how high it is."""

    number: int
    column: int
    title: tuple[str, ...]
    lines: tuple[str, ...]
    answered: bool

    @property
    def height(self) -> float:
        """From edge to edge."""
        return PLANT + 18 + len(self.lines) * LINE + (PAD if self.lines else 0)


def loop(
    boxes: Sequence[Box], columns: tuple[str, str], missing: str, caption: Caption
) -> tuple[str, str]:
    """The drawing as SVG text: two and two in a ring, and one under the other. `columns` are the names of the two.

    `missing` stands in a box that is not answered.
    """
    return (
        _wide(boxes, columns, missing, caption.of("wide")),
        _narrow(boxes, columns, missing, caption.of("narrow")),
    )


def _wide(boxes: Sequence[Box], columns: tuple[str, str], missing: str, caption: Caption) -> str:
    wide = (WIDE - BETWEEN) / 2 - 2
    one, two, three, four = (_placed(n, box, wide, missing) for n, box in enumerate(boxes))
    high, low = max(one.height, two.height), max(three.height, four.height)
    right, second = WIDE - 2 - wide, HEAD + high + DOWN
    body = "".join(
        words_at([name], x + wide / 2, 18, SMALL, "muted", MIDDLE + BOLD)
        for name, x in zip(columns, (2.0, right), strict=True)
    )
    body += _box(one, 2, HEAD, wide, high) + _box(two, right, HEAD, wide, high)
    body += _box(three, right, second, wide, low) + _box(four, 2, second, wide, low)
    over, under = HEAD + high / 2, second + low / 2
    left, far = 2 + wide, right + wide / 2
    body += _arrow(left + 14, over, right - 14, over) + _arrow(right - 14, under, left + 14, under)
    body += _arrow(far, HEAD + high + 9, far, second - 9)
    body += _arrow(2 + wide / 2, second - 9, 2 + wide / 2, HEAD + high + 9)
    return framed((0, 0, WIDE, second + low + 2), caption, body)


def _narrow(boxes: Sequence[Box], columns: tuple[str, str], missing: str, caption: Caption) -> str:
    wide, body, y = NARROW - 4, "", 2.0
    for n, box in enumerate(boxes):
        placed = _placed(n, box, wide, missing)
        if n:
            body += _arrow(NARROW / 2, y + 6, NARROW / 2, y + DOWN - 14)
            y += DOWN - 8
        if n in (0, 1, 3):
            body += words_at([columns[placed.column]], 2, y + SMALL, SMALL, "muted", BOLD)
            y += SMALL * LEADING + 4
        body += _box(placed, 2, y, wide, placed.height)
        y += placed.height
    return framed((0, 0, NARROW, y + 2), caption, body)


def _placed(n: int, box: Box, wide: float, missing: str) -> Placed:
    room = wide - 2 * PAD
    title = wrapped(f"{n + 1} {box.name}", room - PLANT - 8, TEXT, 2, bold=True)
    words = box.words or missing
    lines = wrapped(words, room, TEXT, LINES) if words else []
    return Placed(n, int(n in (1, 2)), (*title,), (*lines,), bool(box.words))


def _box(box: Placed, x: float, y: float, wide: float, high: float) -> str:
    fill = ("sunken", "surface")[box.column]
    dashes = "" if box.answered else ' stroke-dasharray="7 6"'
    frame = (
        f'<rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{high:g}" rx="14" '
        f'{paint(fill if box.answered else "surface", "line-strong")} stroke-width="1.8"{dashes}/>'
    )
    grows = (GROUND, *(GROWS[box.number] if box.answered else ()))
    plant = (
        f'<g transform="translate({x + PAD - 6:g} {y + 10:g})">'
        + "".join(map(_part, grows))
        + "</g>"
    )
    first = y + 53 - (len(box.title) - 1) * LINE
    colour = "ink" if box.answered else "muted"
    title = words_at(box.title, x + PAD + PLANT, first, TEXT, colour, BOLD)
    words = words_at(box.lines, x + PAD, y + PLANT + 18 + TEXT, TEXT, colour)
    state = "answered" if box.answered else "missing"
    return f'<g class="box" data-state="{state}">{frame}{plant}{title}{words}</g>'


def _part(part: tuple[str, str, str, float]) -> str:
    path, fill, edge, width = part
    line = (
        f' stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"' if edge else ""
    )
    return f'<path d="{path}" {paint(fill, edge)}{line}/>'


def _arrow(x1: float, y1: float, x2: float, y2: float) -> str:
    """From one box to the next: straight along or down, with a head of two strokes."""
    along, down = (x2 > x1) - (x2 < x1), (y2 > y1) - (y2 < y1)
    ends = ' stroke-linecap="round"'
    heads = (
        line_at(
            x2 - 8 * along + s * 7 * down, y2 - 8 * down + s * 7 * along, x2, y2, "brand", 3, ends
        )
        for s in (-1, 1)
    )
    return line_at(x1, y1, x2, y2, "brand", 3, ends) + "".join(heads)
