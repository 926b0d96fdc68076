"""What grows, stands and shines out of doors."""

from __future__ import annotations

from spenningsfelt.figures.scene_part import EDGE, Piece, Shape, box, broken, disc, path, standing


def tree(piece: Piece) -> Shape:
    """A tree with leaves; `tone` 1 in autumn, `missing` bare."""
    trunk = path("M0 0V-62M0 -34L-16 -54M0 -44L15 -60", edge="pc-roof", width=5)
    if piece.missing:
        return standing(
            60,
            100,
            trunk
            + path(
                "M-16 -54L-26 -74M-16 -54L-10 -76M15 -60L26 -80M0 -60V-92M15 -60L8 -84",
                edge="pc-roof",
                width=3,
            ),
        )
    crown = (
        disc(-18, -62, 20, *_leaves(piece))
        + disc(18, -66, 22, *_leaves(piece))
        + disc(0, -84, 24, *_leaves(piece))
    )
    return standing(82, 110, crown + trunk)


def spruce(piece: Piece) -> Shape:
    """A spruce; `tone` 1 with snow on it."""
    body = path("M0 0V-14", edge="pc-roof", width=6)
    body += path(
        "M-26 -12L0 -46L26 -12ZM-21 -34L0 -66L21 -34ZM-15 -56L0 -88L15 -56Z", "pc-grey", EDGE, 1.6
    )
    if piece.tone:
        body += path(
            "M-9 -75L0 -88L9 -75Q0 -70 -9 -75ZM-12 -54L0 -66L12 -54Q0 -48 -12 -54Z", "pc-snow"
        )
    return standing(54, 90, body)


def mountain(piece: Piece) -> Shape:
    """A mountain with snow on top; it may go beyond the picture. `tone` 1 at dusk."""
    fill = "pc-dusk-near" if piece.tone else "pc-near"
    body = path("M-110 0L-30 -112Q-20 -124 -8 -112L30 -70L46 -82Q54 -88 62 -80L120 0Z", fill)
    return standing(
        232,
        122,
        body + path("M-44 -92L-30 -112Q-20 -124 -8 -112L6 -96L-8 -88L-20 -98L-30 -86Z", "pc-snow"),
    )


def sun(piece: Piece) -> Shape:
    """The sun, low and warm."""
    return standing(56, 56, disc(0, -28, 27, "pc-light", extra=' opacity="0.8"'))


def moon(piece: Piece) -> Shape:
    """A new moon."""
    return standing(
        36, 40, path("M8 -36A18 18 0 1 0 16 -10A14 14 0 0 1 8 -36Z", "pc-light", EDGE, 1.4)
    )


def cloud(piece: Piece) -> Shape:
    """A cloud; `tone` 1 with rain under it, 2 with snow."""
    body = path(
        "M-34 -14A14 14 0 0 1 -24 -38A20 20 0 0 1 12 -44A16 16 0 0 1 34 -24A10 10 0 0 1 32 -14Z",
        "surface",
        EDGE,
        1.8,
    )
    if piece.tone == 2:
        body += "".join(disc(x, y, 2.8, "pc-snow") for x, y in ((-26, 0), (-9, 8), (8, 0), (25, 8)))
    elif piece.tone:
        body += path("M-24 -8l-5 11M-8 -8l-5 11M8 -8l-5 11M24 -8l-5 11", edge=EDGE, width=2.4)
    return Shape(-42, -48, 42, 4, body)


def plant(piece: Piece) -> Shape:
    """A plant in a pot: `stage` 1 a shoot, 2 leaves, 3 a flower."""
    pot = path("M-20 -30H20L15 -1H-15Z", "pc-wood", EDGE, 2.2) + path(
        "M-23 -31H23", edge=EDGE, width=5
    )
    return standing(56, 104, pot + _grown(piece.stage, -33))


def growing(piece: Piece) -> Shape:
    """A plant in the ground: `stage` as of one in a pot; `missing` is one that did not come up."""
    if piece.missing:
        return standing(
            46,
            74,
            broken(
                path(
                    "M0 0V-46M0 -24Q-20 -24 -20 -42Q-2 -42 0 -24M0 -34Q20 -34 20 -52Q2 -52 0 -34",
                    edge="ink",
                    width=2,
                )
            ),
        )
    return standing(46, 74, _grown(piece.stage, 0))


def greenhouse(piece: Piece) -> Shape:
    """A greenhouse; what grows in it is put on top of it."""
    body = path("M-90 0V-82L0 -138L90 -82V0Z", "surface", extra=' opacity="0.6"')
    body += path(
        "M-90 0V-82L0 -138L90 -82V0ZM-90 -82H90M-45 0V-110M0 0V-138M45 0V-110", edge=EDGE, width=3
    )
    return standing(186, 142, body)


def wall(piece: Piece) -> Shape:
    """A stone wall; `width` in units."""
    w = (piece.width or 120) / 2
    body = box(-w, -26, 2 * w, 26, "pc-unlit", EDGE, 2, 6)
    joints = "".join(f"M{x:g} -26v13m14 0v13" for x in range(int(-w) + 24, int(w) - 14, 34))
    return standing(2 * w, 28, body + path(f"M{-w + 2} -13H{w - 2}{joints}", edge=EDGE, width=1.6))


def islet(piece: Piece) -> Shape:
    """A small island in the sea; `tone` 1 at dusk. `width` and `height` in units."""
    w, h = (piece.width or 130) / 2, piece.height or 20
    d = f"M{-w} 0Q{-w * 0.7:g} {-h} {-w * 0.2:g} {-h}T{w * 0.6:g} {-h * 0.7:g}T{w} 0Z"
    body = path(d, "pc-dusk-ground" if piece.tone else "pc-ground", EDGE, 2)
    return standing(2 * w, h + 2, body)


def path_(piece: Piece) -> Shape:
    """A path cleared or trodden, from the front to a door: narrow far off. `width` and `height` in units."""
    w, h = (piece.width or 90) / 2, piece.height or 90
    return standing(
        2 * w + 60,
        h,
        path(
            f"M{-w} 0C{-w + 20:g} {-h * 0.5:g} -16 {-h * 0.5:g} -12 {-h}H12C20 {-h * 0.5:g} {w:g} {-h * 0.5:g} {w} 0Z",
            "pc-road",
            EDGE,
            1.6,
        ),
    )


def ball(piece: Piece) -> Shape:
    """A ball."""
    return standing(
        18,
        18,
        disc(0, -9, 8, "surface", "ink", 2) + path("M-7 -12Q0 -8 7 -12", edge="ink", width=1.6),
    )


def skis(piece: Piece) -> Shape:
    """A pair of skis that lean on a wall."""
    return standing(
        26,
        78,
        path(
            "M-6 0L-2 -70Q-1 -76 4 -76M6 0L8 -70Q9 -76 12 -76",
            edge=("brand", "accent", "f")[piece.tone % 3],
            width=4.5,
        ),
    )


def _leaves(piece: Piece) -> tuple[str, str]:
    return ("pc-wood" if piece.tone else "pc-grey"), ""


def _grown(stage: int, y: float) -> str:
    stem = {1: 22, 2: 40, 3: 50}.get(stage, 50)
    body = path(f"M0 {y}V{y - stem}", edge="brand", width=4)
    body += path(f"M0 {y - 12}Q-19 {y - 12} -20 {y - 29}Q-2 {y - 30} 0 {y - 12}Z", "brand")
    if stage > 1:
        body += path(f"M0 {y - 22}Q19 {y - 22} 20 {y - 39}Q2 {y - 40} 0 {y - 22}Z", "brand")
    return body + (disc(0, y - 57, 10, "pc-light", EDGE, 2.2) if stage > 2 else "")


def lot(piece: Piece) -> Shape:
    """An open place to stand or park on, seen from above; `width` and `height` in units."""
    w, h = piece.width or 240, piece.height or 120
    return standing(w, h, box(-w / 2, -h, w, h, "pc-road", "", 0, 14))


def shovel(piece: Piece) -> Shape:
    """A snow shovel that stands."""
    return standing(
        30,
        92,
        path("M0 -90V-26", edge="pc-roof", width=4.5)
        + path("M-14 -28H14L11 -2Q0 3 -11 -2Z", "accent", EDGE, 2),
    )


def steps(piece: Piece) -> Shape:
    """Footprints in snow."""
    return standing(12, 8, path("M-4 -5h3M1 -2h3", edge=EDGE, width=3.4))
