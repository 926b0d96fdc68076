"""What people sit on, sit at, and have round them indoors."""

from __future__ import annotations

from spenningsfelt.figures.scene_part import EDGE, Piece, Shape, box, broken, disc, path, standing


def table(piece: Piece) -> Shape:
    """A table from the side. `width` in units makes it longer; whoever sits behind it is put before it in the list."""
    w = (piece.width or 160) / 2
    legs = path(f"M{-w + 16} -40V-3M{w - 16} -40V-3", edge=EDGE, width=5)
    return standing(2 * w, 50, legs + box(-w, -48, 2 * w, 11, "pc-wood", EDGE, 2, 5))


def desk(piece: Piece) -> Shape:
    """A desk or a counter: closed in front."""
    w = (piece.width or 150) / 2
    body = box(-w + 6, -50, 2 * w - 12, 50, "pc-wood", EDGE, 2.2, 2)
    return standing(2 * w, 60, body + box(-w, -58, 2 * w, 11, "pc-wood", EDGE, 2.2, 5))


def chair(piece: Piece) -> Shape:
    """A chair from in front; `missing` is one nobody has come to."""
    line = "M-15 -30V-62Q-15 -68 -9 -68H9Q15 -68 15 -62V-30"
    legs = "M-16 -26V-2M16 -26V-2"
    if piece.missing:
        body = path(line + legs + "M-19 -30H19V-25H-19Z", edge="ink", width=2.2)
        return standing(40, 70, broken(body))
    body = path(legs, edge=EDGE, width=4.5) + path(line, "sunken", EDGE, 3.5)
    return standing(40, 70, body + box(-19, -32, 38, 8, "pc-wood", EDGE, 2, 4))


def bench(piece: Piece) -> Shape:
    """A bench, as by a path or at a stop. Whoever sits on it is put before it in the list."""
    w = (piece.width or 150) / 2
    body = path(f"M{-w + 14} -26V-3M{w - 14} -26V-3", edge="ink", width=6)
    return standing(2 * w, 34, body + path(f"M{-w + 3} -28H{w - 3}", edge="ink", width=7))


def shelf(piece: Piece) -> Shape:
    """A shelf on the wall; what stands on it is put at its height."""
    w = (piece.width or 150) / 2
    body = path(f"M{-w + 20} 0V10M{w - 20} 0V10", edge=EDGE, width=4)
    return Shape(-w, -6, w, 12, body + box(-w, -5, 2 * w, 8, "pc-wood", EDGE, 2, 3))


def lamp(piece: Piece) -> Shape:
    """A lamp over a table; `lit` throws light down."""
    beam = (
        path("M-22 -34L-62 40H62L22 -34Z", "pc-light", extra=' opacity="0.45"') if piece.lit else ""
    )
    shade = path("M0 -74V-56", edge=EDGE, width=2.5) + path(
        "M-12 -56H12L26 -34H-26Z", "pc-roof", EDGE
    )
    return Shape(-26, -75, 26, -30, beam + shade)


def pot(piece: Piece) -> Shape:
    """A pot of food, with steam."""
    body = path("M-22 0Q-26 -24 -18 -26H18Q26 -24 22 0Z", "pc-roof", EDGE) + path(
        "M-28 -20H-20M20 -20H28", edge=EDGE, width=4
    )
    return standing(
        60, 52, body + path("M-7 -34q-6 -7 0 -15M8 -34q-6 -7 0 -15", edge=EDGE, width=2.2)
    )


def plate(piece: Piece) -> Shape:
    """A plate of food on a table, seen from the side."""
    return standing(
        34, 9, path("M-16 -2Q0 -14 16 -2Z", "accent", EDGE, 1.5) + path("M-17 -2H17", "", EDGE, 3)
    )


def pizza(piece: Piece) -> Shape:
    """A pizza on a table, with one slice gone."""
    body = path("M0 -9L31 -13A34 10 0 1 1 20 -17.500Z", "pc-light", EDGE, 2)
    spots = "".join(
        disc(x, y, 2.6, "accent") for x, y in ((-18, -9), (-6, -14), (-8, -4), (10, -4))
    )
    return standing(70, 22, body + spots)


def cup(piece: Piece) -> Shape:
    """A cup of something warm."""
    body = path("M8 -11q7 0 5 5t-7 3", edge=EDGE, width=2.2) + path(
        "M-9 -14H9L7 -1Q0 1 -7 -1Z", "surface", EDGE, 2
    )
    return standing(
        28, 30, body + path("M-3 -19q-3 -4 0 -8M4 -19q-3 -4 0 -8", edge=EDGE, width=1.6)
    )


def laptop(piece: Piece) -> Shape:
    """A computer; `lit` has light in its screen."""
    body = box(-26, -36, 52, 34, "pc-light" if piece.lit else "pc-unlit", EDGE, 2.4, 3)
    return standing(66, 38, body + path("M-31 -1H31", edge="pc-roof", width=5))


def stairs(piece: Piece) -> Shape:
    """Stairs up to the right; `stage` steps of them."""
    n = max(2, min(6, piece.stage))
    d = (
        f"M{-n * 13} 0"
        + "".join(f"V{-(k + 1) * 16}H{-n * 13 + (k + 1) * 26}" for k in range(n))
        + "V0Z"
    )
    return standing(26 * n, 16 * n, path(d, "pc-wood", EDGE, 2.2))


def hook(piece: Piece) -> Shape:
    """A peg with a coat on it; `missing` is a peg whose coat is gone."""
    peg = path("M0 -70V-62", edge=EDGE, width=5)
    coat = "M-6 -60L-20 -48L-15 -2H15L20 -48L6 -60Q0 -54 -6 -60Z"
    if piece.missing:
        return standing(44, 74, peg + broken(path(coat, edge="ink", width=2.2)))
    worn = {"A": "region-a", "F": "region-f", "I": "region-i", "me": "brand"}.get(
        piece.circle, "sunken"
    )
    return standing(44, 74, path(coat, worn, EDGE) + peg)


def boots(piece: Piece) -> Shape:
    """A pair of small boots; `missing` is a pair that is not there."""
    one = "M-15 -1V-20H-6V-8Q-1 -8 -1 -1ZM1 -1V-20H10V-8Q15 -8 15 -1Z"
    if piece.missing:
        return standing(
            32, 22, f'<g stroke-dasharray="3 2.6">{path(one, edge="ink", width=1.7)}</g>'
        )
    return standing(32, 22, path(one, ("brand", "accent", "f")[piece.tone % 3], EDGE, 1.5))


def rail(piece: Piece) -> Shape:
    """A rail, a table's edge or a window sill."""
    w = (piece.width or 160) / 2
    return standing(2 * w, 7, path(f"M{-w + 3} -3H{w - 3}", edge=EDGE, width=6))


def rack(piece: Piece) -> Shape:
    """An open shelf from the floor, with `stage` boards; `width` and `height` in units."""
    w, h, boards = (piece.width or 200) / 2, piece.height or 120, max(1, piece.stage)
    body = box(-w, -h, 2 * w, h, "surface", EDGE, 2.4, 4)
    lines = "".join(f"M{-w:g} {-n * h / boards:g}H{w:g}" for n in range(1, boards))
    return standing(2 * w + 3, h + 2, body + path(lines, edge="pc-wood", width=4))


def board(piece: Piece) -> Shape:
    """A board on the wall of a classroom."""
    w, h = (piece.width or 160) / 2, piece.height or 90
    body = box(-w, -h, 2 * w, h, "pc-roof", EDGE, 2.4, 4)
    chalk = f"M{-w + 18} {-h + 26}h{w * 0.9:g}M{-w + 18} {-h + 48}h{w * 1.3:g}M{-w + 18} {-h + 70}h{w * 0.6:g}"
    return standing(2 * w + 3, h + 6, body + path(chalk, edge="pc-unlit", width=4))


def stack(piece: Piece) -> Shape:
    """A pile of papers; `stage` tens of them."""
    sheets = "".join(
        box(-26 + (n * 5) % 7 - 3, -9 * (n + 1), 52, 9, "surface", EDGE, 1.6, 1)
        for n in range(max(1, piece.stage))
    )
    return standing(62, 9 * max(1, piece.stage) + 1, sheets)


def cord(piece: Piece) -> Shape:
    """A cord between two points, for what hangs on it."""
    w = (piece.width or 200) / 2
    return Shape(-w, -12, w, 14, path(f"M{-w} -10Q0 26 {w} -10", edge=EDGE, width=2.2))
