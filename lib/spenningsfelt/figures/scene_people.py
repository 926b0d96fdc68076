"""People, and what they wear: their circle's pattern. «Me» is solid teal; who is missing is a broken line."""

from __future__ import annotations

from spenningsfelt.figures.scene_part import (
    EDGE,
    OWN,
    Piece,
    Shape,
    broken,
    disc,
    group,
    path,
    standing,
)

#: Each head of hair over a head in the middle at (0, 0), 12.5 units in radius: what is behind, and what is in front.
HAIR = {
    "short": ("", "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C8 -9 -7 -9 -12.5 -2Z"),
    "side": ("", "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C9 -8.5 -1 -10.500 -12.5 -2Z"),
    "bob": (
        "M-14.5 7V-3A14.5 14.5 0 0 1 14.5 -3V7Z",
        "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C4 -4 -4 -8 -7 -11C-7 -7 -9 -4 -12.5 -2Z",
    ),
    "long": (
        "M-15 19V-3A15 15 0 0 1 15 -3V19Z",
        "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C7 -4 2 -8 0 -12C-2 -8 -7 -4 -12.5 -2Z",
    ),
    "bun": (
        "M-6 -15.5a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
        "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C8 -9 -7 -9 -12.5 -2Z",
    ),
    "curls": (
        "M-15 1a5 5 0 0 1 0 -8a6 6 0 0 1 7 -8a7 7 0 0 1 16 0a6 6 0 0 1 7 8a5 5 0 0 1 0 8Z",
        "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C9 -6 6 -8 3 -6C0 -9 -4 -8 -6 -6C-9 -7 -11 -4 -12.5 -2Z",
    ),
    "cap": ("", "M-13.5 -2.500Q-13.5 -14.5 0 -14.5T13.5 -2.500Q0 -6.500 -13.5 -2.500Z"),
    "scarf": (
        "M-15 16C-17 -6 -12 -16 0 -16S17 -6 15 16Z",
        "M-12.5 -2A12.5 12.5 0 0 1 12.5 -2C8 -8 -8 -8 -12.5 -2Z",
    ),
    "bare": ("", ""),
}
POSES = ("bust", "back", "standing", "sitting")
CIRCLES = ("F", "A", "I", "me", "")
BUST = "M-26 0C-26 -18 -15 -25.5 0 -25.5S26 -18 26 0"
COAT = "M-21 -27L-17.500 -57C-16 -67 -8 -70 0 -70S16 -67 17.500 -57L21 -27"
SEATED = "M-22 -24C-24 -44 -20 -57 0 -57S24 -44 22 -24"


def patterns() -> str:
    """What the three circles wear, for the scene's definitions."""
    line = 'patternUnits="userSpaceOnUse"'
    return (
        f'<pattern id="{OWN}F" width="7" height="7" {line}>{path("M3.5 0V7", edge="pattern", width=1.8)}</pattern>'
        f'<pattern id="{OWN}A" width="7.5" height="7.5" {line} patternTransform="rotate(45)">'
        f"{path('M0 3.700H7.500', edge='pattern', width=1.8)}</pattern>"
        f'<pattern id="{OWN}I" width="8" height="8" {line}>{disc(4, 4, 1.7, "pattern")}</pattern>'
    )


def person(piece: Piece) -> Shape:
    """Someone by head and shoulders, standing, or seated with legs."""
    pose = {"standing": _standing, "sitting": _sitting}.get(piece.pose, _bust)
    width, height, body = pose(piece)
    return standing(width, height, broken(body) if piece.missing else body)


def _bust(piece: Piece) -> tuple[float, float, str]:
    head = _from_behind(piece, -40) if piece.pose == "back" else _head(piece, -40)
    return 54, 63, _clothes(piece, BUST) + head


def _standing(piece: Piece) -> tuple[float, float, str]:
    if piece.missing:
        legs = path("M-6 -27V-2M6 -27V-2", edge="ink", width=2.2)
    else:
        legs = path("M-7 -28V-4H-11M7 -28V-4H11", edge="pc-roof", width=7.5)
    return 46, 104, legs + _clothes(piece, COAT) + _head(piece, -83)


def _sitting(piece: Piece) -> tuple[float, float, str]:
    if piece.missing:
        legs = path("M-9 -24V-2M9 -24V-2", edge="ink", width=2.2)
    else:
        legs = path("M-10 -20V-4H-13M10 -20V-4H13", edge="pc-roof", width=8)
        legs += path("M-17 -23H17", edge="pc-roof", width=11)
    return 50, 92, _clothes(piece, SEATED) + _head(piece, -71) + legs


def _clothes(piece: Piece, outline: str) -> str:
    if piece.missing:
        return path(
            outline + "Z" if piece.pose not in ("bust", "back") else outline, edge="ink", width=2.2
        )
    whole = outline + "Z"
    if piece.circle == "me":
        return path(whole, "brand", EDGE)
    worn = {"F": "region-f", "A": "region-a", "I": "region-i"}.get(piece.circle, "sunken")
    made = path(whole, worn, EDGE)
    if piece.circle in ("F", "A", "I"):
        made += (
            f'<path class="pattern" opacity="0.3" d="{whole}" fill="url(#{OWN}{piece.circle})"/>'
        )
    return made


def _from_behind(piece: Piece, y: float) -> str:
    """A head that looks the same way as we do: all hair, but for one without."""
    if piece.missing:
        return _head(piece, y)
    behind, _ = HAIR[piece.hair]
    made = path(behind, _hair_colour(piece)) if behind else ""
    bare = piece.hair == "bare"
    return group(made + disc(0, 0, 12.5, "pc-face" if bare else _hair_colour(piece), EDGE), 0, y)


def _hair_colour(piece: Piece) -> str:
    return {"F": "f", "A": "a", "I": "i", "me": "pc-roof"}.get(piece.circle, "pc-feature")


def _head(piece: Piece, y: float) -> str:
    if piece.missing:
        return disc(0, y, 12.5, "", "ink", 2.2)
    behind, front = HAIR[piece.hair]
    colour = _hair_colour(piece)
    made = path(behind, colour) if behind else ""
    made += disc(0, 0, 12.5, "pc-face", EDGE)
    made += path(front, colour) if front else ""
    if piece.glasses:
        made += disc(-5, 1, 3.6, "", "pc-feature", 1.7) + disc(5, 1, 3.6, "", "pc-feature", 1.7)
        made += path("M-1.400 0.5H1.400", edge="pc-feature", width=1.7)
    return group(made, 0, y)
