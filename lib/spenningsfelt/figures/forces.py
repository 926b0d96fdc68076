"""The force map: a lane per type of force, and an arrow per force, as large as the force is strong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.forces_arrows import both_ways, colours, half_height, hatching, one_way
from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    SMALL,
    Caption,
    framed,
    line_at,
    own_id,
    paint,
    words_at,
)

#: Each type's mark, in a box of 16 by 16.
SHAPES = {
    "political": "M8 1.5L14.5 8 8 14.5 1.5 8z",
    "economic": "M2.5 2.5h11v11h-11z",
    "professional": "M8 2l6.5 11.5h-13z",
    "emotional": "M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z",
}
WIDE, NARROW = 760.0, 340.0
LEFT = 158.0  # where the lanes begin, right of the types' names
MID = (LEFT + WIDE) / 2
GAP = 11.0  # from the middle line to a text
TEXT = 15.0
LINES = 3  # of a force; the table has it whole
BELOW = 12.0  # from an arrow to the next text
BOX = 46.0
START, END = ' text-anchor="start"', ' text-anchor="end"'


@frozen
class Force:
    """A force: its words, its direction ("drives", "restrains" or "both") and its strength from 1 to 5."""

    words: str
    direction: str
    strength: int


@frozen
class Lane:
    """The forces of one type, one of `SHAPES`. `empty` is what a lane without any says."""

    type: str
    name: str
    empty: str
    forces: tuple[Force, ...]


@frozen
class Labels:
    """The words over the arrows: what the number is, and the directions by id."""

    number: str
    directions: Mapping[str, str]


def forces(lanes: Sequence[Lane], labels: Labels, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text."""
    return _wide(lanes, labels, caption.of("wide")), _narrow(lanes, labels, caption.of("narrow"))


def _wide(lanes: Sequence[Lane], labels: Labels, caption: Caption) -> str:
    """With a line in the middle that the arrows push against."""
    hatch = f"{own_id(caption.uid)}-hatch"
    body, y = hatching(hatch) + _heading(labels), 36.0
    for lane in lanes:
        drawn, end = _lane(lane, y, hatch)
        body += line_at(0, y, WIDE, y, "line", 1) + _name(lane, y + 27) + drawn
        y = end
    return framed((0, 0, WIDE, y), caption, body)


def _narrow(lanes: Sequence[Lane], labels: Labels, caption: Caption) -> str:
    """In one column: each force's words, and beneath them the arrow with its number and direction."""
    hatch = f"{own_id(caption.uid)}-hatch"
    body, y = hatching(hatch) + words_at([labels.number], 0, 17, TEXT, "muted"), 30.0
    for lane in lanes:
        body += line_at(0, y, NARROW, y, "line", 1) + _name(lane, y + 26)
        y += 40
        for force in lane.forces:
            drawn, y = _stacked(lane, force, labels.directions[force.direction], y, hatch)
            body += drawn
        if not lane.forces:
            body += _box(0, NARROW, y, lane.empty)
            y += BOX + BELOW
    return framed((0, 0, NARROW, y), caption, body)


def _heading(labels: Labels) -> str:
    drives, restrains = labels.directions["drives"], labels.directions["restrains"]
    return (
        words_at([labels.number], 0, 22, 14, "muted")
        + words_at([f"{drives} →"], MID - GAP, 22, TEXT, "brand", END + BOLD)
        + words_at([f"← {restrains}"], MID + GAP, 22, TEXT, "accent", BOLD)
    )


def _lane(lane: Lane, top: float, hatch: str) -> tuple[str, float]:
    """The arrows of one type from `top` down, and where the lane ends."""
    if not lane.forces:
        return _box(LEFT, WIDE, top + BELOW, lane.empty), top + BOX + 2 * BELOW
    body, ends = "", {"drives": top + 8, "restrains": top + 8}
    for force in lane.forces:
        if force.direction in ends:
            block, ends[force.direction] = _block(lane, force, ends[force.direction], hatch)
            body += block
    y = max(ends.values())
    line = _middle(top, y) if body else ""
    for force in lane.forces:
        if force.direction == "both":
            block, y = _double(lane, force, y, hatch)
            body += block
    return line + body, y


def _block(lane: Lane, force: Force, y: float, hatch: str) -> tuple[str, float]:
    """A force on its own side of the middle: its words, and the arrow beneath with its number."""
    side, anchor = (-1, END) if force.direction == "drives" else (1, START)
    words, y = _words(force, MID + side * GAP, y, MID - LEFT - GAP, anchor)
    half, tail = half_height(force.strength), MID + side * (66 + 39 * force.strength)
    look = colours(force.direction, hatch)
    arrow = one_way(MID + side * 5, tail, y + half, force.strength, look)
    number = _number(force, tail + side * 9, y + half, anchor)
    return words + _marked(lane, force, arrow + number), y + 2 * half + BELOW


def _double(lane: Lane, force: Force, y: float, hatch: str) -> tuple[str, float]:
    """A force that drives and restrains: across the middle line, which stops for its words."""
    words, top = _words(force, MID, y, WIDE - LEFT - 60, MIDDLE)
    half, reach = half_height(force.strength), 66 + 39 * force.strength
    look = colours(force.direction, hatch)
    arrow = both_ways(MID - reach, MID + reach, top + half, force.strength, look)
    arrow += _number(force, MID + reach + 9, top + half)
    end = top + 2 * half + BELOW
    return words + _middle(top, end) + _marked(lane, force, arrow), end


def _stacked(lane: Lane, force: Force, word: str, y: float, hatch: str) -> tuple[str, float]:
    """A force of the narrow drawing: words, arrow, number and direction."""
    words, y = _words(force, 0, y, NARROW)
    half, long = half_height(force.strength), 56 + 26 * force.strength
    look = colours(force.direction, hatch)
    if force.direction == "both":
        arrow = both_ways(2, long, y + half, force.strength, look)
    else:
        tip, tail = (long, 2) if force.direction == "drives" else (2, long)
        arrow = one_way(tip, tail, y + half, force.strength, look)
    arrow += _number(force, long + 10, y + half)
    arrow += words_at([word], long + 27, y + half + 5.5, TEXT)
    return words + _marked(lane, force, arrow), y + 2 * half + BELOW + 4


def _words(force: Force, x: float, y: float, room: float, anchor: str = START) -> tuple[str, float]:
    lines = wrapped(force.words, room, TEXT, LINES)
    return words_at(lines, x, y + 15, TEXT, extra=anchor), y + 19 * len(lines) + 4


def _number(force: Force, x: float, middle: float, anchor: str = START) -> str:
    return words_at([str(force.strength)], x, middle + 5.5, TEXT, extra=anchor + BOLD)


def _marked(lane: Lane, force: Force, body: str) -> str:
    return f'<g class="force" data-type="{lane.type}" data-direction="{force.direction}">{body}</g>'


def _middle(top: float, bottom: float) -> str:
    return line_at(MID, top, MID, bottom, "ink", 3)


def _name(lane: Lane, y: float) -> str:
    shape = (
        f'<path d="{SHAPES[lane.type]}" transform="translate(0 {y - 13:g})" {paint(stroke="ink")} '
        'stroke-width="2" stroke-linejoin="round"/>'
    )
    return shape + words_at([lane.name], 23, y, TEXT, extra=BOLD)


def _box(left: float, right: float, y: float, words: str) -> str:
    """The dashed box of a type without arrows."""
    lines = wrapped(words, right - left - 20, SMALL, 2) if words else []
    first = y + BOX / 2 + 5 - 9 * (len(lines) - 1)
    return (
        f'<rect x="{left + 1:g}" y="{y:g}" width="{right - left - 2:g}" height="{BOX:g}" rx="10" '
        f'{paint(stroke="muted", kind="empty")} stroke-width="1.5" stroke-dasharray="6 5"/>'
        + words_at(lines, (left + right) / 2, first, SMALL, "muted", MIDDLE)
    )
