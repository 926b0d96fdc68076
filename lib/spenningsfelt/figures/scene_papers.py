"""Papers and telephones: what is written, posted, filed, rung and carried."""

from __future__ import annotations

from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.scene_part import (
    EDGE,
    LETTERS,
    LINE,
    Piece,
    Shape,
    Text,
    box,
    broken,
    disc,
    path,
    standing,
)


def paper(piece: Piece) -> Shape:
    """A sheet with `stage` lines of writing, or with words: one line, at the top. `lit` marks one of the lines."""
    wide = max([piece.width or 78, *(width_of(text, LETTERS) + 24 for text in piece.lines[:2])])
    high = piece.height or 100
    if piece.missing:
        return standing(
            wide, high, broken(box(-wide / 2, -high, wide, high - 1, "", "ink", 2.2, 3))
        )
    body = box(-wide / 2, -high, wide, high - 1, "surface", EDGE, 2.2, 3)
    texts = tuple(
        Text(text, 0, -high + 26 + n * LINE, LETTERS, wide, piece.stage > 0)
        for n, text in enumerate(piece.lines[:2])
    )
    first = -high + (20 if not texts else 22 + len(texts) * LINE)
    rows = max(0, min(piece.stage, int((-8 - first) / 13) + 1))
    for n in range(rows):
        y, short = first + n * 13, (0.1, 0.26, 0.04, 0.34)[n % 4] * wide
        if piece.lit and n == rows // 2:
            body += box(-wide / 2 + 6, y - 7, wide - 12, 14, "pc-light", "", 0, 3)
        body += path(f"M{-wide / 2 + 12:g} {y:g}H{wide / 2 - 12 - short:g}", edge="muted", width=3)
    return standing(wide + 3, high + 2, body, texts)


def roll(piece: Piece) -> Shape:
    """A list that goes on: names over the edge of what it lies on, down to the floor. `height` in units."""
    high = piece.height or 120
    body = path(
        f"M-24 {-high}H24V-10Q24 0 34 -1Q30 4 14 3Q-2 3 -18 3Q-24 2 -24 -8Z", "surface", EDGE, 2.2
    )
    for n, y in enumerate(range(int(-high) + 13, -8, 11)):
        body += path(f"M-15 {y}H{(11, 4, 14, 7)[n % 4]}", edge="muted", width=2.6)
    return Shape(-26, -high - 1, 34, 5, body)


def letter(piece: Piece) -> Shape:
    """An envelope."""
    if piece.missing:
        return standing(
            62, 44, broken(path("M-30 -42H30V-2H-30ZM-30 -40L0 -18L30 -40", edge="ink", width=2.2))
        )
    return standing(
        62,
        44,
        box(-30, -42, 60, 40, "surface", EDGE, 2.2, 3)
        + path("M-29 -40L0 -18L29 -40", edge=EDGE, width=2.2),
    )


def folder(piece: Piece) -> Shape:
    """A ring binder on a shelf, seen from its back; `lines` on it makes it broad."""
    wide = max([22.0, *(width_of(text, LETTERS) + 16 for text in piece.lines[:1])])
    body = box(
        -wide / 2, -74, wide, 73, ("pc-grey", "region-a", "pc-roof")[piece.tone % 3], EDGE, 2.2, 3
    )
    if piece.lines:
        body += box(-wide / 2 + 4, -58, wide - 8, 28, "surface", EDGE, 1.4, 3)
    else:
        body += box(-6, -60, 12, 22, "surface", EDGE, 1.4, 2)
    body += disc(0, -13, 4, "surface", EDGE, 1.6)
    return standing(
        wide + 2, 76, body, tuple(Text(text, 0, -38, LETTERS, wide) for text in piece.lines[:1])
    )


def bag(piece: Piece) -> Shape:
    """A small paper bag, as of seed, with a word on it."""
    wide = max([62.0, *(width_of(text, LETTERS) + 20 for text in piece.lines[:1])])
    body = path(
        f"M{-wide / 2} -80l6 -6 6 6 6 -6 6 6H{wide / 2}V0H{-wide / 2}Z", "surface", EDGE, 2.2
    )
    body += path(
        "M0 -40V-60M0 -48Q-12 -48 -12 -58Q-1 -58 0 -48M0 -52Q12 -52 12 -62Q1 -62 0 -52",
        "brand",
        "brand",
        2,
    )
    return standing(
        wide + 3,
        88,
        body,
        tuple(Text(text, 0, -16, LETTERS, wide, True) for text in piece.lines[:1]),
    )


def phone(piece: Piece) -> Shape:
    """A telephone on a table; `lit` rings."""
    body = path("M-24 0Q-25 -18 -12 -22H12Q25 -18 24 0Z", "brand", EDGE, 2) + disc(
        0, -9, 5.5, "surface", EDGE, 1.6
    )
    body += path(
        "M-30 -22Q-30 -34 0 -34T30 -22Q30 -18 24 -18Q17 -18 17 -25H-17Q-17 -18 -24 -18Q-30 -18 -30 -22Z",
        "brand",
        EDGE,
        2,
    )
    if piece.lit:
        body += path(
            "M-38 -38q-8 10 -4 20M-47 -44q-12 15 -6 31M38 -38q8 10 4 20M47 -44q12 15 6 31",
            edge="accent",
            width=3,
        )
        return standing(112, 48, body)
    return standing(62, 38, body)


def mobile(piece: Piece) -> Shape:
    """A telephone one carries; `lit` has a message on it."""
    body = box(-14, -50, 28, 49, "pc-roof", EDGE, 2, 5) + box(
        -10, -44, 20, 34, "pc-light" if piece.lit else "pc-unlit", "", 0, 2
    )
    return standing(30, 52, body)
