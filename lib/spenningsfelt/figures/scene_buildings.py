"""Houses, and what is in their walls: windows and doors. `lit` is light in the windows."""

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


def house(piece: Piece) -> Shape:
    """A small house with one window and a chimney."""
    body = path("M13 -44V-56H21V-38", "pc-roof")
    body += path("M-28 0V-32L0 -54L28 -32V0Z", "pc-wall", EDGE, 2.2)
    body += path("M-35 -28L0 -56L35 -28", edge="pc-roof", width=6)
    body += box(-10, -28, 20, 18, _glass(piece), EDGE, 2, 2) + path(
        "M0 -28V-10", edge=EDGE, width=1.5
    )
    return standing(74, 60, body)


def cabin(piece: Piece) -> Shape:
    """A small cabin of planks, with one broad window. `width` makes it another width."""
    w = (piece.width or 120) / 2
    body = path(f"M{-w} 0V-58L0 -92L{w} -58V0Z", "pc-wood", EDGE, 2.2)
    body += path(f"M{-w - 12} -52L0 -94L{w + 12} -52", edge="pc-roof", width=8)
    return standing(
        2 * w + 34, 100, body + box(-w + 14, -52, 2 * w - 28, 40, _glass(piece), EDGE, 2.2, 3)
    )


def hall(piece: Piece) -> Shape:
    """A meeting house: a gable for its name, and a broad window; `tone` 1 has three small ones and a door."""
    body = path("M-96 0V-96L0 -146L96 -96V0Z", "pc-wall", EDGE, 2.5)
    body += path("M-112 -92L0 -150L112 -92", edge="pc-roof", width=9)
    if piece.tone:
        for x in (-80, -40, 46):
            body += box(x, -64, 32, 34, _glass(piece), EDGE, 2, 2)
            body += path(f"M{x + 16} -64V-30M{x} -48H{x + 32}", edge=EDGE, width=1.8)
        body += box(2, -62, 32, 62, "brand", "", 0, 3) + disc(28, -29, 2.4, "pc-light")
    else:
        body += box(-78, -74, 156, 56, _glass(piece), EDGE, 2.2, 4)
    return standing(234, 156, body, _name(piece, -84, 150))


def town_hall(piece: Piece) -> Shape:
    """A town hall: two floors, a small tower, broad stairs."""
    body = path("M-14 -112V-140L0 -152L14 -140V-112Z", "pc-wall", EDGE)
    body += box(-88, -112, 176, 104, "pc-wall", EDGE, 2.2)
    body += path("M-96 -112H96", edge="pc-roof", width=8)
    for x in (-74, -40, 18, 52):
        body += box(x, -98, 22, 26, _glass(piece), EDGE, 1.8, 2) + box(
            x, -52, 22, 26, _glass(piece), EDGE, 1.8, 2
        )
    body += box(-12, -50, 24, 42, "brand", "", 0, 2) + path(
        "M-26 -4H26M-20 -8H20", edge="pc-roof", width=4
    )
    return standing(200, 154, body, _name(piece, -118, 170))


def school(piece: Piece) -> Shape:
    """A long low school with tall windows, and a flag that is not up."""
    body = path("M-104 0V-62H104V0Z", "pc-wall", EDGE, 2.2) + path(
        "M-112 -64H112", edge="pc-roof", width=8
    )
    for x in (-92, -60, -28, 28, 60):
        body += box(x, -50, 24, 32, _glass(piece), EDGE, 1.8, 2) + path(
            f"M{x + 12} -50V-18", edge=EDGE, width=1.4
        )
    return standing(228, 70, body + box(2, -44, 20, 44, "brand", "", 0, 2), _name(piece, -74, 220))


def gym(piece: Piece) -> Shape:
    """A gymnasium or a boathouse for many: a high gable with one large window."""
    body = path("M-74 0V-72L0 -104L74 -72V0Z", "pc-wall", EDGE, 2.4)
    body += path("M-86 -68L0 -107L86 -68", edge="pc-roof", width=8)
    body += box(-56, -66, 74, 46, _glass(piece), EDGE, 2.2, 3)
    return standing(
        184, 114, body + box(30, -48, 26, 48, "brand", "", 0, 2), _name(piece, -78, 118)
    )


def shop(piece: Piece) -> Shape:
    """A shop: an awning over a broad window, and a door."""
    body = box(-62, -74, 124, 74, "pc-wall", EDGE, 2.2) + box(
        -50, -44, 66, 32, _glass(piece), EDGE, 2, 2
    )
    body += box(28, -44, 22, 44, "brand", "", 0, 2)
    body += "".join(
        path(
            f"M{x} -66H{x + 22}V-56A11 9 0 0 1 {x} -56Z",
            "accent" if n % 2 else "pc-wall",
            EDGE,
            1.6,
        )
        for n, x in enumerate(range(-66, 66, 22))
    )
    return standing(136, 76, body, _name(piece, -82, 130))


def care_home(piece: Piece) -> Shape:
    """A care home: two wings, a glazed entrance, a balcony each."""
    body = box(-98, -64, 196, 64, "pc-wall", EDGE, 2.2) + path(
        "M-104 -66H-28M28 -66H104", edge="pc-roof", width=7
    )
    body += path("M-34 0V-72L0 -90L34 -72V0Z", "pc-wall", EDGE, 2.2) + path(
        "M-40 -70L0 -92L40 -70", edge="pc-roof", width=7
    )
    body += box(-14, -40, 28, 40, _glass(piece), EDGE, 2, 2) + path(
        "M0 -40V0", edge=EDGE, width=1.6
    )
    for x in (-88, -62, 46, 72):
        body += box(x, -52, 16, 22, _glass(piece), EDGE, 1.6, 2) + path(
            f"M{x - 3} -22H{x + 19}", edge=EDGE, width=2
        )
    return standing(212, 98, body, _name(piece, -98, 200))


def flats(piece: Piece) -> Shape:
    """A block of flats; light in some of its windows, or in none."""
    floors = max(2, min(6, round(piece.height or 4)))
    top = -(floors * 27 + 14)
    body = box(-40, top, 80, -top, "pc-wall", EDGE, 2.2) + path(
        f"M-44 {top}H44", edge="pc-roof", width=6
    )
    for floor in range(floors):
        for n, x in enumerate((-30, -7, 16)):
            glass = "pc-light" if piece.lit and (floor * 3 + n * 2) % 5 < 3 else "pc-unlit"
            body += box(x, top + 12 + floor * 27, 14, 16, glass, EDGE, 1.5, 1)
    return standing(94, -top + 4, body)


def window(piece: Piece) -> Shape:
    """A window in four panes; `width` and `height` in units make it larger."""
    w, h = piece.width or 46, piece.height or 48
    body = box(-w / 2, -h, w, h, _glass(piece), EDGE, 2.4, 3)
    body += path(f"M0 {-h}V0M{-w / 2} {-h / 2}H{w / 2}", edge=EDGE, width=2)
    return standing(w + 3, h + 2, body)


def pane(piece: Piece) -> Shape:
    """A large window without bars: what stands behind it is put on top of it."""
    w, h = piece.width or 160, piece.height or 120
    glass = "pc-light" if piece.lit else ("pc-sky", "pc-dusk", "pc-dusk-near")[piece.tone % 3]
    body = box(-w / 2, -h, w, h, glass, EDGE, 3, 4) + path(
        f"M{-w / 2 - 8} 1H{w / 2 + 8}", edge=EDGE, width=5
    )
    return standing(w + 22, h + 5, body)


def door(piece: Piece) -> Shape:
    """A door; `lit` is one that stands open to a lit room."""
    if piece.missing:
        return standing(48, 84, broken(box(-22, -82, 44, 82, "", "ink", 2.2, 3)))
    if piece.lit:
        body = box(-22, -82, 44, 82, "pc-light", EDGE, 2.4, 2) + path(
            "M-22 -82L-40 -74V6L-22 0Z", "brand", EDGE, 2
        )
        return Shape(-42, -84, 24, 7, body)
    body = box(-22, -82, 44, 82, "brand", EDGE, 2.4, 3) + disc(13, -40, 3, "pc-light")
    return standing(48, 84, body)


def _glass(piece: Piece) -> str:
    return "pc-light" if piece.lit else "pc-unlit"


def _name(piece: Piece, y: float, room: float) -> tuple[Text, ...]:
    """What a building is called, in its gable or over its roof."""
    return tuple(Text(line, 0, y, LETTERS, room, bold=True) for line in piece.lines[:1])


def clinic(piece: Piece) -> Shape:
    """A clinic: a low house with a cross over the door."""
    body = box(-64, -62, 128, 62, "pc-wall", EDGE, 2.2) + path(
        "M-72 -64H72", edge="pc-roof", width=8
    )
    body += box(-50, -46, 34, 26, _glass(piece), EDGE, 1.8, 2) + box(
        16, -46, 34, 26, _glass(piece), EDGE, 1.8, 2
    )
    body += box(-9, -34, 18, 34, "brand" if piece.lit else "pc-roof", "", 0, 2)
    body += disc(0, -80, 15, "surface", EDGE, 2.2) + path(
        "M0 -89V-71M-9 -80H9", edge="accent", width=6
    )
    return standing(150, 98, body)


def office(piece: Piece) -> Shape:
    """A small municipal office in the evening: light in one broad window, the others dark."""
    body = box(-56, -72, 112, 72, "pc-wall", EDGE, 2.2) + path(
        "M-64 -74L0 -98L64 -74Z", "pc-wall", EDGE, 2.2
    )
    body += path("M-66 -73L0 -99L66 -73", edge="pc-roof", width=7)
    body += box(-42, -65, 66, 39, "pc-light", EDGE, 2, 2)
    body += "".join(box(x, -20, 14, 14, "pc-unlit", EDGE, 1.5, 1) for x in (-42, -20, 2))
    return standing(140, 104, body + box(32, -36, 16, 36, "brand", "", 0, 2))


def panel(piece: Piece) -> Shape:
    """A picture in the picture: a day, or with `tone` 1 an evening."""
    w, h = piece.width or 200, piece.height or 200
    return standing(
        w, h, box(-w / 2, -h, w, h, "pc-dusk-far" if piece.tone else "pc-road", "", 0, 14)
    )


def site(piece: Piece) -> Shape:
    """A large hall that is only wished for: a broken line on a field."""
    w = (piece.width or 180) / 2
    body = path(f"M{-w - 14} 0H{w + 14}", edge=EDGE, width=3)
    d = f"M{-w} 0V-52Q0 -118 {w} -52V0M-18 0V-34H18V0M{-w + 18} -44H-40M40 -44H{w - 18}"
    return standing(2 * w + 28, 90, body + broken(path(d, edge="ink", width=2.6)))
