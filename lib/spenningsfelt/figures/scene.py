"""A scene: drawn parts on a ground, as one picture.

The picture is 24 squares wide and 20 high. A part stands with the middle of its foot at (x, y), counted in squares
from the upper left corner, and those later in the list stand in front.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from spenningsfelt.figures import scene_buildings as buildings
from spenningsfelt.figures import scene_furniture as furniture
from spenningsfelt.figures import scene_nature as nature
from spenningsfelt.figures import scene_papers as papers
from spenningsfelt.figures import scene_people as people
from spenningsfelt.figures import scene_signs as signs
from spenningsfelt.figures import scene_vehicles as vehicles
from spenningsfelt.figures.scene_grounds import HEIGHT, WIDTH, ground
from spenningsfelt.figures.scene_part import OWN, Piece, Shape, Text
from spenningsfelt.figures.svg import Caption, framed, own_id

SQUARE = 20.0
#: A picture on a phone of 390 px, and the smallest letters there.
PHONE, SMALLEST = 354.0, 13.0
PARTS: dict[str, Callable[[Piece], Shape]] = {
    "person": people.person,
    **{
        name: getattr(module, name.replace("-", "_"))
        for module, names in (
            (
                buildings,
                "house cabin hall town-hall school gym clinic office shop care-home flats window pane panel door site",
            ),
            (
                furniture,
                "table desk chair bench shelf lamp pot plate pizza cup laptop stairs hook boots rail rack "
                "board stack cord",
            ),
            (vehicles, "car small-car bus bus-shelter boat plough"),
            (
                signs,
                "sign words bubble clock calendar leaf arrow key notes",
            ),
            (papers, "paper roll letter folder bag phone mobile"),
            (
                nature,
                "tree spruce mountain sun moon cloud plant growing greenhouse wall islet ball skis lot shovel steps",
            ),
        )
        for name in names.split()
    },
    "path": nature.path_,
}
#: What may reach beyond the picture's edge.
ENDLESS = frozenset(("mountain", "cloud", "path", "wall", "islet"))
HAIRS = ("short", "long", "bun", "side", "bob", "curls", "bare")


@frozen
class Scene:
    """What a scene is made of: its ground, and its parts from the back to the front."""

    ground: str
    parts: tuple[Piece, ...]
    night: bool = False
    snow: bool = False


@frozen
class Fault:
    """What is wrong with a scene as drawn: the part's place in the list, from 1, and which fault."""

    part: int
    code: str
    details: dict[str, str]


def scene(drawn: Scene, caption: Caption, whole: bool = False) -> str:
    """The picture as SVG text. Parts that are repeated are drawn once, and used.

    `whole` draws them each time: a page's style sheet does not reach what is used, and so could not darken it.
    """
    defined: dict[str, str] = {}  # what is repeated: its drawing, and its id
    body = ground(drawn.ground, drawn.night, drawn.snow)
    for piece in drawn.parts:
        body += _placed(piece, None if whole else defined)
    repeated = "".join(f'<g id="{own}">{drawn_once}</g>' for drawn_once, own in defined.items())
    patterns = people.patterns() if f"url(#{OWN}" in body + repeated else ""
    kept = f"<defs>{patterns}{repeated}</defs>" if patterns or repeated else ""
    picture = framed((0, 0, WIDTH, HEIGHT), caption, kept + body)
    return picture.replace(OWN, f"{own_id(caption.uid)}-")


def faults(drawn: Scene) -> Iterator[Fault]:
    """What is outside the picture, too small, too long for its place, or over other words."""
    seen: list[tuple[int, Text, tuple[float, float, float, float]]] = []
    for number, piece in enumerate(drawn.parts, 1):
        shape = PARTS[piece.part](piece)
        spots = list(_spots(piece))
        if piece.part not in ENDLESS and any(
            _outside(_reach(piece, shape, *spot)) for spot in spots
        ):
            yield Fault(number, "scene-outside", {"part": piece.part})
        if len(shape.texts) < len(piece.lines):
            room = {"part": piece.part, "most": str(len(shape.texts))}
            yield Fault(number, "scene-lines", room)
        for text in shape.texts:
            pixels = text.size * piece.size * PHONE / WIDTH
            if pixels < SMALLEST:
                yield Fault(number, "scene-small", {"text": text.words, "pixels": f"{pixels:.0f}"})
            if text.wide > text.room + 1:
                yield Fault(number, "scene-long", {"text": text.words, "part": piece.part})
            for spot in spots:
                seen.append((number, text, _text_box(piece, text, *spot)))
    for (_, one, a), (number, other, b) in itertools.combinations(seen, 2):
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]:
            yield Fault(number, "scene-overlap", {"text": other.words, "other": one.words})


def _placed(piece: Piece, defined: dict[str, str] | None) -> str:
    """A part in its place, or in all its places."""
    spots = list(_spots(piece))
    if len(spots) == 1:
        shape = PARTS[piece.part](piece)
        return _moved(piece, *spots[0], _mirrored(piece, shape)) + _words(piece, shape, *spots[0])
    made = ""
    for n, (x, y) in enumerate(spots):
        variant = _variant(piece, n)
        shape = PARTS[piece.part](variant)
        body = _moved(variant, 0, 0, _mirrored(variant, shape)) + _words(variant, shape, 0, 0)
        if defined is None:
            made += f'<g transform="translate({x:g} {y:g})">{body}</g>'
            continue
        own = defined.setdefault(body, f"{OWN}{len(defined)}")
        made += f'<use href="#{own}" x="{x:g}" y="{y:g}"/>'
    return made


def _variant(piece: Piece, n: int) -> Piece:
    """The n-th of those repeated: missing, or unlike its neighbour, if it is to be."""
    own = evolve(piece, missing=piece.missing or n >= piece.count - piece.absent)
    if not piece.mixed or own.missing:
        return own
    turn = n + n // max(piece.columns, 1) * 2
    return evolve(own, tone=(turn * 2 + turn // 4) % 3, hair=HAIRS[turn * 3 % len(HAIRS)])


def _spots(piece: Piece) -> Iterator[tuple[float, float]]:
    """Where a part stands, in units; once, or in rows of `columns`."""
    columns = piece.columns or piece.count
    for n in range(piece.count):
        across, down = n % columns, n // columns
        yield (piece.x + across * piece.gap[0]) * SQUARE, (piece.y + down * piece.gap[1]) * SQUARE


def _mirrored(piece: Piece, shape: Shape) -> str:
    """The drawing, mirrored if asked for."""
    flipped = piece.flip and piece.part != "bubble" and shape.body
    return f'<g transform="scale(-1 1)">{shape.body}</g>' if flipped else shape.body


def _words(piece: Piece, shape: Shape, x: float, y: float) -> str:
    """The words of a part in their place; never mirrored."""
    turned = f' transform="rotate({piece.turn:g} {x:g} {y:g})"' if piece.turn else ""
    return "".join(text.svg(x, y, piece.size, turned) for text in shape.texts)


def _moved(piece: Piece, x: float, y: float, body: str) -> str:
    if not body:
        return ""
    steps = f"translate({x:g} {y:g})" if x or y else ""
    steps += f" rotate({piece.turn:g})" if piece.turn else ""
    steps += f" scale({piece.size:g})" if piece.size != 1 else ""
    return f'<g transform="{steps.strip()}">{body}</g>' if steps else body


def _reach(piece: Piece, shape: Shape, x: float, y: float) -> tuple[float, float, float, float]:
    """How far a part reaches in the picture; one that is turned is taken as it stands upright."""
    left, right = (-shape.right, -shape.left) if piece.flip else (shape.left, shape.right)
    s = piece.size
    return x + left * s, y + shape.top * s, x + right * s, y + shape.bottom * s


def _text_box(piece: Piece, text: Text, x: float, y: float) -> tuple[float, float, float, float]:
    s, half = piece.size, text.wide / 2
    return (
        x + (text.x - half) * s,
        y + (text.y - text.size * 0.8) * s,
        x + (text.x + half) * s,
        y + (text.y + text.size * 0.25) * s,
    )


def _outside(box: Sequence[float]) -> bool:
    return box[0] < -1 or box[1] < -1 or box[2] > WIDTH + 1 or box[3] > HEIGHT + 1
