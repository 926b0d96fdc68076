"""The drawing of the force map: a lane per type, and an arrow per force, as large as the force is strong.

Driving is solid, restraining is hatched, both ways is outlined: the three can be told apart without colour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.arrows import (
    both_ways,
    half_height,
    hatching,
    one_way,
    words_at,
    wrapped,
)
from spenningsfelt.figures.drawing import frame, own_id, token
from spenningsfelt.figures.force import SHAPES, TYPES, Force

WIDE, NARROW = 760.0, 340.0
LEFT = 158.0  # where the lanes begin, right of the types' names
MID = (LEFT + WIDE) / 2
GAP = 11.0  # from the middle line to a text
SIZE, LINE = 14.5, 18.0  # of the texts above the arrows
NARROW_SIZE, NARROW_LINE = 15.0, 19.0
NUMBER = 15.0
BELOW = 12.0  # from an arrow to the next text
BOX = 46.0


@frozen
class Labels:
    """The words in the drawing. `directions` and `types` by id; `empty` is what a lane without arrows says."""

    title: str
    description: str
    number: str
    directions: Mapping[str, str]
    types: Mapping[str, str]
    empty: Mapping[str, str]


def wide(labels: Labels, forces: Sequence[Force], uid: str) -> str:
    """The drawing as SVG text, with a line in the middle that the arrows push against."""
    hatch, parts, y = _hatch(uid), [_heading(labels)], 36.0
    for kind in TYPES:
        lane, end = _lane(
            [f for f in forces if f.type == kind and f.drawn], labels.empty.get(kind, ""), y, hatch
        )
        parts += [_rule(y, WIDE), _name(labels.types[kind], kind, y + 27), lane]
        y = end
    return _framed(labels, uid, WIDE, y, parts)


def narrow(labels: Labels, forces: Sequence[Force], uid: str) -> str:
    """The same in one column: each force's text, and beneath it the arrow with its number and direction."""
    hatch, parts, y = _hatch(uid), [words_at(0, 17, labels.number, 15, fill="muted")], 30.0
    for kind in TYPES:
        parts += [_rule(y, NARROW), _name(labels.types[kind], kind, y + 26)]
        y += 40
        own = [f for f in forces if f.type == kind and f.drawn]
        for force in own:
            svg, y = _stacked(force, labels.directions[force.direction], y, hatch)
            parts.append(svg)
        if not own:
            parts.append(_box(0, NARROW, y, labels.empty.get(kind, ""), NARROW_SIZE))
            y += BOX + BELOW
    return _framed(labels, uid, NARROW, y, parts)


def _framed(labels: Labels, uid: str, width: float, height: float, parts: Sequence[str]) -> str:
    body = hatching(_hatch(uid)) + "".join(parts)
    return frame({"viewBox": (0, 0, width, height)}, uid, labels.title, labels.description, body)


def _heading(labels: Labels) -> str:
    return (
        words_at(0, 22, labels.number, 14, fill="muted")
        + words_at(MID - GAP, 22, f"{labels.directions['drives']} →", 15, "end", "brand", bold=True)
        + words_at(
            MID + GAP, 22, f"← {labels.directions['restrains']}", 15, "start", "accent", bold=True
        )
    )


def _lane(forces: list[Force], empty: str, top: float, hatch: str) -> tuple[str, float]:
    """The arrows of one type from `top` down, and where the lane ends."""
    if not forces:
        return _box(LEFT, WIDE, top + BELOW, empty, SIZE), top + BOX + 2 * BELOW
    blocks, ends = [], {"drives": top + 8, "restrains": top + 8}
    for force in forces:
        if force.direction in ends:
            block, ends[force.direction] = _block(force, ends[force.direction], hatch)
            blocks.append(block)
    y = max(ends.values())
    line = _middle(top, y) if blocks else ""
    for force in forces:
        if force.direction == "both":
            block, y = _double(force, y)
            blocks.append(block)
    return line + "".join(blocks), y


def _block(force: Force, y: float, hatch: str) -> tuple[str, float]:
    """A force on its own side of the middle: its text, and the arrow beneath with its number."""
    side, anchor = (-1, "end") if force.direction == "drives" else (1, "start")
    lines, y = _lines(force, MID + side * GAP, y, MID - LEFT - GAP, anchor)
    strength, half = int(force.strength), half_height(int(force.strength))
    tip, tail = MID + side * 5, MID + side * (66 + 39 * strength)
    arrow = one_way(tip, tail, y + half, strength, _paint(force, hatch))
    number = words_at(tail + side * 9, y + half + 5.5, force.strength, NUMBER, anchor, bold=True)
    return lines + _marked(force, arrow + number), y + 2 * half + BELOW


def _double(force: Force, y: float) -> tuple[str, float]:
    """A force that drives and restrains: across the middle line, which stops for its text."""
    lines, top = _lines(force, MID, y, WIDE - LEFT - 60, "middle")
    strength, half = int(force.strength), half_height(int(force.strength))
    reach = 66 + 39 * strength
    arrow = both_ways(MID - reach, MID + reach, top + half, strength, _paint(force, ""))
    number = words_at(MID + reach + 9, top + half + 5.5, force.strength, NUMBER, bold=True)
    end = top + 2 * half + BELOW
    return lines + _middle(top, end) + _marked(force, arrow + number), end


def _stacked(force: Force, word: str, y: float, hatch: str) -> tuple[str, float]:
    """A force of the narrow drawing: text, arrow, number and direction."""
    lines, y = _lines(force, 0, y, NARROW, "start", NARROW_SIZE, NARROW_LINE)
    strength, half = int(force.strength), half_height(int(force.strength))
    long, paint = 56 + 26 * strength, _paint(force, hatch)
    if force.direction == "both":
        arrow = both_ways(2, long, y + half, strength, paint)
    else:
        tip, tail = (long, 2) if force.direction == "drives" else (2, long)
        arrow = one_way(tip, tail, y + half, strength, paint)
    number = words_at(long + 10, y + half + 5.5, force.strength, NUMBER, bold=True)
    beside = words_at(long + 27, y + half + 5.5, word, NARROW_SIZE)
    return lines + _marked(force, arrow + number + beside), y + 2 * half + BELOW + 4


def _lines(
    force: Force,
    x: float,
    y: float,
    room: float,
    anchor: str,
    size: float = SIZE,
    line: float = LINE,
) -> tuple[str, float]:
    rows = wrapped(force.force, room / size)
    svg = "".join(words_at(x, y + line * n - 3, row, size, anchor) for n, row in enumerate(rows, 1))
    return svg, y + line * len(rows) + 4


def _paint(force: Force, hatch: str) -> str:
    """How an arrow is filled: solid, hatched or only outlined."""
    if force.direction == "drives":
        return f'fill="{token("brand")}" stroke="{token("brand")}" stroke-width="2"'
    if force.direction == "restrains":
        return f'fill="url(#{hatch})" stroke="{token("accent")}" stroke-width="2"'
    return f'fill="{token("surface")}" stroke="{token("ink")}" stroke-width="2.5"'


def _marked(force: Force, body: str) -> str:
    return (
        f'<g class="force" data-type="{force.type}" data-direction="{force.direction}">{body}</g>'
    )


def _middle(top: float, bottom: float) -> str:
    return f'<path d="M{MID:g} {top:g}V{bottom:g}" stroke="{token("ink")}" stroke-width="3"/>'


def _rule(y: float, right: float) -> str:
    return f'<path d="M0 {y:g}H{right:g}" stroke="{token("line")}"/>'


def _name(word: str, kind: str, y: float) -> str:
    shape = (
        f'<path d="{SHAPES[kind]}" transform="translate(0 {y - 13:g})" fill="none" stroke="{token("ink")}" '
        'stroke-width="2" stroke-linejoin="round"/>'
    )
    return shape + words_at(23, y, word, 15, bold=True)


def _box(left: float, right: float, y: float, words: str, size: float) -> str:
    """The dashed box of a type without arrows."""
    rows = wrapped(words, (right - left - 20) / size, 2)
    x, first = (left + right) / 2, y + BOX / 2 + 5 - 9 * (len(rows) - 1)
    lines = "".join(
        words_at(x, first + 18 * n, row, size, "middle", "muted") for n, row in enumerate(rows)
    )
    return (
        f'<rect class="empty" x="{left + 1:g}" y="{y:g}" width="{right - left - 2:g}" height="{BOX:g}" rx="10" '
        f'fill="none" stroke="{token("muted")}" stroke-width="1.5" stroke-dasharray="6 5"/>{lines}'
    )


def _hatch(uid: str) -> str:
    return f"{own_id(uid)}-hatch"
