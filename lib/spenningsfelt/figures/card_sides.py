"""Two sides of one card, as one turns it: what is seen from outside and from inside, each a strength and a flaw."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    LARGE,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    Caption,
    framed,
    line_at,
    shape_of,
    words_at,
)

LINES = 6  # of one text; the table has the whole
EDGE, SLANT = 3.0, 14.0  # round the card, and how far the fold lies back
PAD = 28.0  # from the card's edge to the words
FOLD = ' stroke-dasharray="7 6"'
HEADING, BETWEEN = 62.0, 26.0  # down to the first label, and from one text to the next label

Corners = Sequence[tuple[float, float]]


@frozen
class Side:
    """One side: its name, and the texts of its parts in order, "" where nothing is written."""

    name: str
    texts: tuple[str, ...]


@frozen
class Part:
    """One part as it is drawn: its label, its lines, and how high the part is on both sides."""

    label: str
    lines: tuple[str, ...]
    height: float


def sides(
    both: tuple[Side, Side], labels: Sequence[str], missing: str, caption: Caption
) -> tuple[str, str]:
    """The drawing as SVG text: side by side with the fold between them, and one over the other.

    `labels` name the parts; `missing` stands where nothing is written.
    """
    return (
        _wide(both, labels, missing, caption.of("wide")),
        _narrow(both, labels, missing, caption.of("narrow")),
    )


def _wide(both: tuple[Side, Side], labels: Sequence[str], missing: str, caption: Caption) -> str:
    fold, right = WIDE / 2, WIDE - EDGE
    columns = _parts(both, labels, fold)
    tall = _height(columns[0])
    top, foot, low = (fold, SLANT + EDGE), (fold, tall - EDGE - SLANT), tall - EDGE
    left: Corners = [(EDGE, EDGE), top, foot, (EDGE, low)]
    card, edge = _card(left, [top, (right, EDGE), (right, low), foot])
    words = "".join(
        _words(side, parts, missing, n * fold + PAD, SLANT)
        for n, (side, parts) in enumerate(zip(both, columns, strict=True))
    )
    return framed((0, 0, WIDE, tall + EDGE), caption, card + words + edge)


def _narrow(both: tuple[Side, Side], labels: Sequence[str], missing: str, caption: Caption) -> str:
    (upper,), (lower,) = (_parts([side], labels, NARROW) for side in both)
    fold, low, right = _height(upper), _height(upper) + _height(lower) - EDGE, NARROW - EDGE
    left, end = (EDGE + SLANT, fold), (right - SLANT, fold)
    over: Corners = [left, (EDGE, EDGE), (right, EDGE), end]
    card, edge = _card(over, [left, (EDGE, low), (right, low), end])
    words = _words(both[0], upper, missing, PAD, SLANT)
    words += _words(both[1], lower, missing, PAD, fold + SLANT)
    return framed((0, 0, NARROW, low + 2 * EDGE), caption, card + words + edge)


def _parts(drawn: Sequence[Side], labels: Sequence[str], panel: float) -> list[list[Part]]:
    """The parts of the sides that stand beside one another: as high as the longest of them."""
    lines = [
        [tuple(wrapped(t, panel - 2 * PAD, TEXT, LINES)) if t else () for t in side.texts]
        for side in drawn
    ]
    heights = [
        max(max(len(text), 1) for text in texts) * TEXT * LEADING + SMALL * LEADING
        for texts in zip(*lines, strict=True)
    ]
    return [[Part(*part) for part in zip(labels, texts, heights, strict=True)] for texts in lines]


def _height(parts: Sequence[Part]) -> float:
    return HEADING + sum(part.height + BETWEEN for part in parts) + 8


def _words(side: Side, parts: Sequence[Part], missing: str, x: float, top: float) -> str:
    body, y = words_at([side.name], x, top + 30, LARGE, extra=BOLD), top + HEADING
    for part in parts:
        body += words_at([part.label], x, y, SMALL, "muted", BOLD)
        below = y + SMALL * LEADING + 4
        if part.lines:
            body += words_at(part.lines, x, below)
        elif missing:
            body += words_at([missing], x, below, TEXT, "muted")
        y += part.height + BETWEEN
    return f'<g class="side">{body}</g>'


def _card(one: Corners, other: Corners) -> tuple[str, str]:
    """Both sides' insides, and the edge round them with the fold between."""
    inside = shape_of(one, "surface") + shape_of(other, "sunken")
    around = shape_of(one, "", "region-edge") + shape_of(other, "", "region-edge")
    (x1, y1), (x2, y2) = sorted(set(one) & set(other))
    gap = line_at(x1, y1, x2, y2, "surface", 2.5)
    return inside, around + gap + line_at(x1, y1, x2, y2, "region-edge", 2, FOLD)
