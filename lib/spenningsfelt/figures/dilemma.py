"""What a choice in a dilemma does to the relation with F, A and I in the short run: a lane for each, and no sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    SMALL,
    Caption,
    disc_at,
    framed,
    line_at,
    words_at,
)

MOST = 2  # an effect is a whole number from −2 to 2
EFFECTS = range(-MOST, MOST + 1)
OWN, OTHER = 34.0, 23.0  # how high a row is
R = 12.0  # one's own mark
BADGE = 24.0


@frozen
class Lane:
    """One circle: its letter, its name, and what each choice does to it, by the choice's letter."""

    circle: str
    name: str
    effects: Mapping[str, int]


@frozen
class Row:
    """One choice, by its letter; one's own is drawn thick and filled."""

    letter: str
    own: bool

    @property
    def height(self) -> float:
        """The room it takes in a lane."""
        return OWN if self.own else OTHER


@frozen
class Layout:
    """Where things stand: `zero` is the middle of the track, `step` one unit of effect, `words` where its name begins.

    The lane's name stands `head` above its rows, or beside them where `head` is 0.
    """

    width: float
    zero: float
    step: float
    words: float
    head: float

    def x(self, effect: int) -> float:
        """Where an effect is."""
        return self.zero + effect * self.step


def dilemma(
    lanes: Sequence[Lane],
    rows: Sequence[Row],
    ends: tuple[str, str],
    names: Mapping[int, str],
    caption: Caption,
) -> tuple[str, str]:
    """The drawing for a place beside text and for a narrow one, as SVG text.

    `ends` says what it means to go left and right, `names` what each effect is called; a choice without an effect in
    a lane has an empty row there.
    """
    beside = Layout(width=440, zero=244, step=26, words=320, head=0)
    narrow = Layout(width=NARROW, zero=84, step=34, words=174, head=34)
    return (
        _drawn(lanes, rows, ends, names, caption.of("wide"), beside),
        _drawn(lanes, rows, ends, names, caption.of("narrow"), narrow),
    )


def _drawn(
    lanes: Sequence[Lane],
    rows: Sequence[Row],
    ends: tuple[str, str],
    names: Mapping[int, str],
    caption: Caption,
    at: Layout,
) -> str:
    body, y = _ends(ends, at), 24.0
    for lane in lanes:
        height = at.head + sum(row.height for row in rows) + 14
        body += line_at(0, y, at.width, y, "line", 1) + _lane(lane, rows, names, y, height, at)
        y += height
    return framed((0, 0, at.width, y), caption, body)


def _ends(ends: tuple[str, str], at: Layout) -> str:
    return "".join(
        words_at([word], at.x(side * MOST), 15, SMALL, "muted", MIDDLE if at.head == 0 else anchor)
        for word, side, anchor in (
            (ends[0], -1, ' text-anchor="start"'),
            (ends[1], 1, ' text-anchor="end"'),
        )
    )


def _lane(
    lane: Lane,
    rows: Sequence[Row],
    names: Mapping[int, str],
    top: float,
    height: float,
    at: Layout,
) -> str:
    first = top + at.head + 7
    middle = top + 22 if at.head else top + height / 2
    body = _name(lane, middle) + line_at(at.zero, first, at.zero, top + height - 7, "ink", 2)
    y = first
    for row in rows:
        body += _row(row, lane.effects.get(row.letter), names, y + row.height / 2, at)
        y += row.height
    return f'<g data-lane="{lane.circle}">{body}</g>'


def _name(lane: Lane, y: float) -> str:
    letter = badge(lane.circle, 0, y - BADGE / 2, BADGE, SMALL)
    return letter + words_at([lane.name], BADGE + 9, y + 5, SMALL, extra=' font-weight="600"')


def _row(row: Row, effect: int | None, names: Mapping[int, str], y: float, at: Layout) -> str:
    track = line_at(at.x(-MOST), y, at.x(MOST), y, "line-strong", 1.2)
    if effect is None:
        return track
    thick, r, colour = (8.0, R, "brand") if row.own else (1.5, R - 2, "line-strong")
    grows = ' pathLength="1"'  # the page lets it grow
    bar = line_at(at.zero, y, at.x(effect), y, colour, thick, grows) if effect else ""
    disc = disc_at(at.x(effect), y, r, "brand" if row.own else "surface", colour, 2)
    fill, weight = ("on-brand", BOLD) if row.own else ("ink", "")
    letter = words_at([row.letter], at.x(effect), y + 5, SMALL, fill, MIDDLE + weight)
    said = words_at([names[effect]], at.words, y + 5, SMALL, "ink" if row.own else "muted", weight)
    return (
        f'{track}<g class="{"own" if row.own else "other"}" data-choice="{row.letter}" '
        f'data-effect="{effect}">{bar}{disc}{letter}{said}</g>'
    )
