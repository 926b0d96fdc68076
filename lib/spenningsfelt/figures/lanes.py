"""What a dilemma's choices do to the relation with each circle, side by side on a wall, and what each choice was."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge
from spenningsfelt.figures.dilemma import EFFECTS, MOST, Lane
from spenningsfelt.figures.dots import END, WALL
from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.svg import BOLD, MIDDLE, Caption, disc_at, framed, line_at, words_at

ZERO, STEP, R = (
    720.0,
    150.0,
    24.0,
)  # where no effect is, how far one more is, and how large a letter's disc
BESIDE = 1160.0  # where the choices stand
HEAD = 52.0


@frozen
class Choice:
    """A choice: its letter, what it is in short, and how many made it."""

    letter: str
    title: str
    count: int


def lanes(
    rows: Sequence[Lane],
    made: Sequence[Choice],
    ends: tuple[str, str],
    caption: Caption,
    height: float,
) -> str:
    """A lane for each circle with the choices' letters in it, as SVG text; `ends` is what left and right mean."""
    each = (height - HEAD) / max(1, len(rows))
    body = "".join(
        words_at([word], ZERO + side * (MOST * STEP + R), 30, 30, "muted", extra)
        for word, side, extra in ((ends[0], -1, ""), (ends[1], 1, END))
    )
    for n, lane in enumerate(rows):
        body += line_at(0, HEAD + n * each, BESIDE - 80, HEAD + n * each, "line", 2)
        body += _lane(lane, HEAD + (n + 0.5) * each, each)
    return framed((0, 0, WALL, height), caption, body + _choices(made, height))


def _lane(lane: Lane, middle: float, height: float) -> str:
    name = badge(lane.circle, 0, middle - 23, 46, 28) + words_at(
        [lane.name], 64, middle + 12, 34, extra=BOLD
    )
    track = line_at(ZERO - MOST * STEP, middle, ZERO + MOST * STEP, middle, "line-strong", 3)
    ticks = "".join(
        line_at(ZERO + n * STEP, middle - 9, ZERO + n * STEP, middle + 9, "line-strong", 3)
        for n in EFFECTS
    )
    zero = line_at(ZERO, middle - height / 2 + 14, ZERO, middle + height / 2 - 14, "ink", 4)
    discs = ""
    for effect in EFFECTS:
        there = [letter for letter, n in lane.effects.items() if n == effect]
        for n, letter in enumerate(there):
            y = middle + (n - (len(there) - 1) / 2) * (2 * R + 3)
            discs += disc_at(ZERO + effect * STEP, y, R, "brand", "surface", 3)
            discs += words_at([letter], ZERO + effect * STEP, y + 10, 30, "on-brand", MIDDLE + BOLD)
    return name + track + ticks + zero + discs


def _choices(made: Sequence[Choice], height: float) -> str:
    each, body = (height - HEAD) / max(1, len(made)), ""
    for n, choice in enumerate(made):
        middle = HEAD + (n + 0.5) * each
        title = wrapped(choice.title, WALL - BESIDE - 180, 30, 3)
        first = middle + 10 - (len(title) - 1) * 19.5
        body += disc_at(BESIDE + 30, middle, 30, "", "ink", 3)
        body += words_at([choice.letter], BESIDE + 30, middle + 11, 32, extra=MIDDLE + BOLD)
        body += words_at(title, BESIDE + 80, first, 30)
        body += words_at([str(choice.count)], WALL, middle + 20, 56, extra=END + BOLD)
    return body
