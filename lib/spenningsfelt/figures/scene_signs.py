"""What says something: signs, speech, clocks, calendars, arrows, keys, music."""

from __future__ import annotations

import math
import re

from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.scene_part import (
    EDGE,
    LARGE_LETTERS,
    LETTERS,
    LINE,
    Piece,
    Shape,
    Text,
    box,
    broken,
    disc,
    group,
    path,
    standing,
)

CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)")


def sign(piece: Piece) -> Shape:
    """A board with one to three lines, as broad as its words; of several the last is large. `stage` 0 has no post."""
    lines = piece.lines[:3]
    last = len(lines) - 1
    sizes = [LARGE_LETTERS if last and n == last else LETTERS for n in range(len(lines))]
    wide = (
        max([width_of(text, size) for text, size in zip(lines, sizes, strict=True)], default=40)
        + 22
    )
    high, post = len(lines) * LINE + 16, piece.height
    body = path(f"M0 0V{-post}", edge=EDGE, width=5) if post else ""
    body += box(-wide / 2, -post - high, wide, high, "surface", "ink", 2.4, 9)
    texts = tuple(
        Text(
            text,
            0,
            -post - high + 24 + n * LINE + (2 if n == last and last else 0),
            size,
            wide,
            size > LETTERS,
        )
        for n, (text, size) in enumerate(zip(lines, sizes, strict=True))
    )
    return standing(wide + 3, high + post + 2, body, texts)


def words(piece: Piece) -> Shape:
    """Words alone, under or beside something; one to three lines."""
    lines = piece.lines[:3]
    wide = max((width_of(text, LETTERS) for text in lines), default=0)
    texts = tuple(
        Text(text, 0, -6 - (len(lines) - 1 - n) * LINE, LETTERS, wide)
        for n, text in enumerate(lines)
    )
    return standing(wide, len(lines) * LINE, "", texts)


def bubble(piece: Piece) -> Shape:
    """What somebody says: words, or what is put on it. Its point is down to the left; `flip` to the right."""
    lines = piece.lines[:3]
    wide = max([piece.width or 60, *(width_of(text, LETTERS) + 26 for text in lines)])
    high = piece.height or max(44.0, len(lines) * LINE + 18)
    left, top, side = -wide / 2, -high - 16, -1 if piece.flip else 1
    x = -side * (wide / 2 - 26)
    d = (
        f"M{left + 14:g} {top:g}H{-left - 14:g}Q{-left:g} {top:g} {-left:g} {top + 14:g}"
        + f"V-30Q{-left:g} -16 {-left - 14:g} -16"
        + (
            f"H{x + 12:g}L{x + 6:g} 0L{x - 6:g} -16"
            if piece.flip
            else f"H{x + 6:g}L{x - 6:g} 0L{x - 12:g} -16"
        )
        + f"H{left + 14:g}Q{left:g} -16 {left:g} -30V{top + 14:g}Q{left:g} {top:g} {left + 14:g} {top:g}Z"
    )
    drawn = broken(path(d, "", "ink", 2.2)) if piece.missing else path(d, "surface", EDGE, 2.2)
    first = top + high / 2 - (len(lines) - 1) * LINE / 2 + 6
    texts = tuple(Text(text, 0, first + n * LINE, LETTERS, wide) for n, text in enumerate(lines))
    return standing(wide + 3, high + 18, drawn, texts)


def clock(piece: Piece) -> Shape:
    """A clock that stands at `time`, such as 19.00."""
    found = CLOCK.fullmatch(piece.time)
    hour, minute = (int(found[1]), int(found[2])) if found else (12, 0)
    face = disc(0, -28, 27, "surface", "ink", 3)
    face += "".join(
        disc(
            22 * math.sin(n * math.pi / 6),
            -28 - 22 * math.cos(n * math.pi / 6),
            1.6 if n % 3 else 2.4,
            "ink",
        )
        for n in range(12)
    )
    hands = ((hour % 12 + minute / 60) / 12, 13, 4.2), (minute / 60, 19, 3.2)
    for part, long, line in hands:
        x, y = long * math.sin(2 * math.pi * part), -long * math.cos(2 * math.pi * part)
        face += path(f"M0 -28L{x:.1f} {y - 28:.1f}", edge="ink", width=line)
    return standing(57, 57, face)


def calendar(piece: Piece) -> Shape:
    """A leaf of a calendar with a day or a number on it; `tone` 1 is a day that is done."""
    wide = max([58.0, *(width_of(text, LARGE_LETTERS) + 20 for text in piece.lines[:1])])
    text = tuple(Text(text, 0, -13, LARGE_LETTERS, wide, True) for text in piece.lines[:1])
    body = box(-wide / 2, -60, wide, 58, "surface", "ink", 2.2, 7)
    body += path(
        f"M{-wide / 2} -42V-53Q{-wide / 2} -60 {-wide / 2 + 7} -60H{wide / 2 - 7}Q{wide / 2} -60 {wide / 2} -53V-42Z",
        "brand",
    )
    body += path("M-14 -65V-55M14 -65V-55", edge="ink", width=4)
    if piece.missing:
        return standing(
            wide + 3, 66, broken(box(-wide / 2, -60, wide, 58, "", "ink", 2.2, 7)), text
        )
    return standing(wide + 3, 68, body, text)


def leaf(piece: Piece) -> Shape:
    """A leaf of a calendar as one of many: no words."""
    if piece.missing:
        return standing(22, 26, broken(box(-10, -24, 20, 23, "", "ink", 1.8, 3)))
    return standing(
        22,
        26,
        box(-10, -24, 20, 23, "surface", EDGE, 1.8, 3) + box(-10, -24, 20, 8, "brand", "", 0, 3),
    )


def arrow(piece: Piece) -> Shape:
    """An arrow to the right, `width` units long; `turn` points it elsewhere."""
    w = (piece.width or 80) / 2
    line = (
        path(f"M{-w} -8H{w - 3}", edge="ink", width=4.5)
        if not piece.missing
        else broken(path(f"M{-w} -8H{w - 3}", edge="ink", width=3))
    )
    return standing(
        2 * w + 4, 18, line + path(f"M{w - 12} -17L{w} -8L{w - 12} 1", edge="ink", width=4.5)
    )


def key(piece: Piece) -> Shape:
    """A key."""
    body = disc(-16, -12, 10, "pc-light", EDGE, 2.2) + disc(-18, -12, 3.2, "surface", EDGE, 1.6)
    return standing(56, 24, body + path("M-6 -12H26M16 -12V-3M24 -12V-4", edge=EDGE, width=4.5))


def notes(piece: Piece) -> Shape:
    """Music in the air."""
    one = (
        path("M-4 -6V-28L10 -32V-10", edge="ink", width=2.6)
        + disc(-8, -6, 4.6, "ink")
        + disc(6, -10, 4.6, "ink")
    )
    other = path("M0 -4V-22Q8 -20 8 -12", edge="ink", width=2.4) + disc(-4, -4, 4.2, "ink")
    return standing(58, 46, group(one, -14, -8) + group(other, 18, 0))
