"""What each choice of a dilemma does to the relation with F, A and I in the short run: a lane for each, and no sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    Caption,
    disc_at,
    framed,
    line_at,
    paint,
    words_at,
)

MOST = 2  # an effect is a whole number from −2 to 2
EFFECTS = range(-MOST, MOST + 1)


@frozen
class Lane:
    """One circle: its letter, its name, and what each choice does to it, by the choice's letter."""

    circle: str
    name: str
    effects: Mapping[str, int]


@frozen
class Layout:
    """Where things stand: `zero` is the middle of the track, `step` one unit of effect.

    The lane's name stands `head` above its rows, or beside them where `head` is 0.
    """

    width: float
    zero: float
    step: float
    font: float
    row: float
    head: float

    def x(self, effect: int) -> float:
        """Where an effect is."""
        return self.zero + effect * self.step


def dilemma(
    lanes: Sequence[Lane],
    letters: Sequence[str],
    own: str,
    ends: tuple[str, str],
    caption: Caption,
) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    A row for each choice in every lane, the one that is `own` filled and thick. `ends` says what it means to go left
    and right; a choice without an effect in a lane has an empty row there.
    """
    wide = Layout(width=760, zero=488, step=110, font=20, row=42, head=0)
    narrow = Layout(width=320, zero=160, step=62, font=15, row=30, head=36)
    return (
        _drawn(lanes, letters, own, ends, caption.of("wide"), wide),
        _drawn(lanes, letters, own, ends, caption.of("narrow"), narrow),
    )


def _drawn(
    lanes: Sequence[Lane],
    letters: Sequence[str],
    own: str,
    ends: tuple[str, str],
    caption: Caption,
    at: Layout,
) -> str:
    height = at.head + at.row * len(letters) + at.font * 0.5
    body, y = _axis(ends, at), at.font * 3.2
    for lane in lanes:
        body += _lane(lane, letters, own, y, height, at)
        y += height + at.font * 0.5
    return framed((0, 0, at.width, y), caption, body)


def _axis(ends: tuple[str, str], at: Layout) -> str:
    reach, top = at.step * MOST + at.font, at.font * 1.1
    numbers = "".join(
        words_at([signed(n)], at.x(n), at.font * 2.7, at.font, "muted", MIDDLE) for n in EFFECTS
    )
    weaker = words_at([f"← {ends[0]}"], at.zero - reach, top, at.font)
    stronger = words_at([f"{ends[1]} →"], at.zero + reach, top, at.font, extra=' text-anchor="end"')
    return weaker + stronger + numbers


def _lane(
    lane: Lane, letters: Sequence[str], own: str, top: float, height: float, at: Layout
) -> str:
    first, last = top + at.head + at.font * 0.25, top + height - at.font * 0.25
    ground = (
        f'<rect y="{top:g}" width="{at.width:g}" height="{height:g}" rx="10" {paint("sunken")}/>'
    )
    middle = top + at.head / 2 + at.font * 0.2 if at.head else top + height / 2
    rules = "".join(_rule(n, first, last, at) for n in EFFECTS)
    marks = "".join(
        _mark(letter, lane.effects[letter], first + (n + 0.5) * at.row, letter == own, at)
        for n, letter in enumerate(letters)
        if letter in lane.effects
    )
    return f'<g data-lane="{lane.circle}">{ground}{_name(lane, middle, at)}{rules}{marks}</g>'


def _rule(effect: int, first: float, last: float, at: Layout) -> str:
    x = at.x(effect)
    if effect:
        return line_at(x, first, x, last, "line")
    return line_at(x, first, x, last, "region-edge", extra=' stroke-dasharray="4 4"')


def _name(lane: Lane, y: float, at: Layout) -> str:
    size, left = at.font * 1.7, at.font * 0.8
    letter = badge(lane.circle, left, y - size / 2, size, at.font)
    beside, line = left + size + at.font * 0.6, y + at.font * 0.36
    return letter + words_at([lane.name], beside, line, at.font, extra=' font-weight="600"')


def _mark(letter: str, effect: int, y: float, own: bool, at: Layout) -> str:
    x, colour = at.x(effect), "brand" if own else "line-strong"
    thick, radius = (0.55, 0.85) if own else (0.14, 0.75)
    bar = line_at(at.zero, y, x, y, colour, at.font * thick) if effect else ""
    disc = disc_at(x, y, at.font * radius, "brand" if own else "surface", colour, at.font * 0.14)
    fill, weight = ("on-brand", BOLD) if own else ("ink", "")
    words = words_at([letter], x, y + at.font * 0.34, at.font, fill, MIDDLE + weight)
    return (
        f'<g class="{"own" if own else "other"}" data-choice="{letter}" data-effect="{effect}">'
        f"{bar}{disc}{words}</g>"
    )


def signed(effect: int) -> str:
    """An effect as one writes it: +2, 0, −1."""
    return f"{effect:+d}".replace("-", "−") if effect else "0"
