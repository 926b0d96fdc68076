"""Atkinson Hyperlegible Next with an open zero: the stroke through it goes, and its two halves become one.

    pip install fonttools brotli
    python docs/open_zero.py atkinson-hyperlegible-next-latin-wght-normal.woff2 atkinson-next-nb-latin.woff2

The glyph has an outline and two half counters, cut by the stroke. The lower left quarter of the half counters gives the
whole counter, mirrored twice; the same is done to each of the glyph's variations, so that every weight is open.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

Point = tuple[float, float]
OUTLINE = 16  # points of the outline, which stays; then the two half counters
BOTTOM, LEFT, RIGHT, TOP = 16, 23, 31, 36  # points of the half counters, farthest out each way
QUARTER = (26, 25, 24)  # from the bottom towards the left
NAMES = (1, 3, 4, 6, 16)  # of the family and the face
OLD, NEW = "Atkinson Hyperlegible Next", "Atkinson Next NB"


def counter(points: Sequence[Point]) -> list[Point]:
    """The whole counter, from the glyph's points."""
    bottom, left, right, top = (points[n] for n in (BOTTOM, LEFT, RIGHT, TOP))
    x, y = (left[0] + right[0]) / 2, (bottom[1] + top[1]) / 2
    quarter = [points[n] for n in QUARTER]
    over = [(px, 2 * y - py) for px, py in quarter]
    right_half = [(2 * x - px, py) for px, py in [*quarter, (left[0], y), *reversed(over)]]
    right_half[len(quarter)] = (right[0], y)
    round_it = [(x, bottom[1]), *right_half, (x, top[1]), *over, (left[0], y), *reversed(quarter)]
    return [(round(px), round(py)) for px, py in round_it]


def opened(font: TTFont) -> None:
    """Open the zero, in the default weight and in every variation."""
    glyph, variations = font["glyf"]["zero"], font["gvar"].variations["zero"]
    points: list[Point] = [tuple(p) for p in glyph.coordinates]
    count, ends = len(points), list(glyph.endPtsOfContours)
    phantom = [(0, 0), (font["hmtx"]["zero"][0], 0), (0, 0), (0, 0)]
    inner = counter(points)
    for variation in variations:
        given = variation.coordinates
        moves = list(given[:count])
        if None in given:  # what is not said follows from its neighbours
            known = [*moves, *(move or (0, 0) for move in given[count:])]
            moves = iup_delta(known, points + phantom, ends)[:count]
        moved = [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, moves, strict=True)]
        variation.coordinates = [
            *((round(dx), round(dy)) for dx, dy in moves[:OUTLINE]),
            *((a - x, b - y) for (a, b), (x, y) in zip(counter(moved), inner, strict=True)),
            *(tuple(move) if move else (0, 0) for move in given[count:]),
        ]
    glyph.coordinates = GlyphCoordinates([*points[:OUTLINE], *inner])
    glyph.flags = array("B", [1, 0, 0, 0] * 8)  # every fourth point lies on the curve
    glyph.endPtsOfContours, glyph.numberOfContours = [15, 31], 2
    glyph.program.fromBytecode(b"")  # its hints were for the old points
    glyph.recalcBounds(font["glyf"])


def renamed(font: TTFont) -> None:
    """A changed font has a name of its own."""
    for record in font["name"].names:
        if record.nameID in NAMES:
            said = record.toUnicode().replace(OLD, NEW)
            record.string = said.replace(OLD.replace(" ", ""), NEW.replace(" ", ""))


if __name__ == "__main__":
    published, changed = sys.argv[1:]
    font = TTFont(published)
    opened(font)
    renamed(font)
    font.flavor = "woff2"
    font.save(changed)
