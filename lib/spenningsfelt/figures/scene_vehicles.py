"""What goes on roads and water."""

from __future__ import annotations

from spenningsfelt.figures.scene_part import (
    EDGE,
    LETTERS,
    Piece,
    Shape,
    Text,
    box,
    broken,
    disc,
    path,
    standing,
)

TONES = ("pc-grey", "brand", "pc-roof")


def car(piece: Piece) -> Shape:
    """A car to the right; `tone` gives it another colour, `circle` whose it is."""
    shell = (
        "M-44 -6V-18Q-44 -23 -38 -23H-31L-21 -40Q-19 -43 -15 -43H15Q19 -43 22 -40L33 -23 42 -20"
        "Q46 -18 46 -13V-6Q46 -3 42 -3H-40Q-44 -3 -44 -6Z"
    )
    if piece.missing:
        return standing(92, 44, broken(path(shell, edge="ink", width=2.2)))
    body = path(shell, "a" if piece.circle == "A" else TONES[piece.tone % 3])
    body += path("M-24 -23L-16 -37H-1V-23ZM4 -23V-37H14L24 -23Z", "surface")
    body += disc(-8, -30, 5.5, "pc-face", EDGE, 1.6) + disc(11, -30, 5.5, "pc-face", EDGE, 1.6)
    body += path("M-24 -23H24", edge=EDGE, width=3)
    for x in (-23, 26):
        body += disc(x, -5, 9, "ink") + disc(x, -5, 3.4, "surface")
    return standing(92, 47, body)


def small_car(piece: Piece) -> Shape:
    """A car as one of very many: little more than its outline."""
    shell = (
        "M-17 -3V-6.5Q-17 -9 -14 -9.5L-10 -10.2 -6 -15Q-5 -16 -3.5 -16H4Q5.5 -16 6.5 -15L10.5 -10.2 "
        "14.5 -9.4Q17 -9 17 -6.5V-3Z"
    )
    if piece.missing:
        return standing(34, 18, broken(path(shell, edge="ink", width=1.6)))
    body = path(shell, TONES[piece.tone % 3])
    body += path("M-7 -10.200L-4 -14H-1V-10.200ZM1 -10.200V-14H4L7 -10.200Z", "surface")
    return standing(34, 18, body + disc(-9, -3, 3.4, "ink") + disc(8.5, -3, 3.4, "ink"))


def bus(piece: Piece) -> Shape:
    """A bus to the right. Faces in its windows: as many as `stage`, at most twelve, half behind the other half."""
    body = path("M-96 -8V-62Q-96 -70 -88 -70H86Q94 -70 95 -62L98 -34V-8Z", "brand", EDGE, 2)
    body += box(-88, -60, 166, 26, "pc-light" if piece.lit else "sunken", EDGE, 1.8, 4)
    body += path("M82 -60H90L93 -34H82Z", "sunken", EDGE, 1.8)
    for n in range(min(piece.stage, 12)):
        x = -78 + n * 13.3
        body += disc(x, -42, 6, "pc-face", EDGE, 1.6) + path(
            f"M{x - 6} -43A6 6 0 0 1 {x + 6} -43Q{x} -46.500 {x - 6} -43Z", "i"
        )
    body += path("M-88 -34H78", edge=EDGE, width=2)
    for x in (-58, 58):
        body += disc(x, -8, 12, "ink") + disc(x, -8, 4.5, "surface")
    return standing(
        196,
        72,
        body,
        tuple(Text(line, -8, -15, LETTERS, 90, True, "on-brand") for line in piece.lines[:1]),
    )


def bus_shelter(piece: Piece) -> Shape:
    """A shelter at a stop: roof, glass and posts."""
    body = box(-50, -98, 100, 72, "surface", "", 0, 0, ' opacity="0.55"')
    body += path("M-54 0V-98Q-54 -106 -46 -106H52M54 -106V0", edge=EDGE, width=5.5)
    return standing(128, 112, body + path("M-60 -107H60", edge=EDGE, width=8))


def boat(piece: Piece) -> Shape:
    """A ferry to the right, on the water."""
    body = box(-44, -52, 70, 22, "pc-wall", EDGE, 2, 3) + box(
        -8, -70, 26, 20, "pc-wall", EDGE, 2, 3
    )
    body += "".join(
        box(x, -46, 11, 10, "pc-light" if piece.lit else "pc-unlit", EDGE, 1.4, 2)
        for x in (-36, -20, -4, 12)
    )
    body += path("M-66 -30H68L54 -6Q52 -3 48 -3H-52Q-56 -3 -58 -7Z", "brand", EDGE, 2)
    return standing(
        138,
        74,
        body + path("M-78 1q10 -6 20 0t20 0 20 0 20 0 20 0 20 0 20 0", edge="surface", width=2.5),
    )


def plough(piece: Piece) -> Shape:
    """A snow plough to the right; `lit` has its lamp on. One person drives it."""
    beam = (
        path("M66 -34L150 -58V2L66 -20Z", "pc-light", extra=' opacity="0.55"') if piece.lit else ""
    )
    body = box(-70, -46, 66, 34, "pc-grey", EDGE, 2, 3) + path(
        "M-4 -12V-76H36L48 -44H62V-12Z", "accent", EDGE, 2
    )
    body += path("M6 -68H31L40 -44H6Z", "pc-light" if piece.lit else "sunken", EDGE, 1.8)
    body += disc(20, -55, 7.5, "pc-face", EDGE, 1.6) + path(
        "M12.500 -56.500A7.5 7.5 0 0 1 27.5 -56.500Q20 -61 12.5 -56.500Z", "a"
    )
    body += path("M6 -44H40", edge=EDGE, width=2) + box(10, -84, 14, 8, "pc-light", EDGE, 1.6, 3)
    for x in (-48, -22, 40):
        body += disc(x, -10, 11, "ink") + disc(x, -10, 4, "surface")
    body += path("M62 -20L74 -36Q84 -16 88 0H68Z", "pc-roof", EDGE, 2)
    return Shape(-72, -86, 90, 2, beam + body)
