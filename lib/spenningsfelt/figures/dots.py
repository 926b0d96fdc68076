"""One dot is one person: a row of dots for each choice or idea. A ring with a core was counted by hand."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.lettering import LEADING, width_of, wrapped
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

WALL = 1728.0  # as wide as a wall of 1920 has room for
SMALLEST = 28.0  # letters that one reads from the back row
END = ' text-anchor="end"'


@frozen
class Chosen:
    """A choice: its letter, its words (the first in bold), and how many chose it, so many of them counted by hand."""

    letter: str
    title: str
    more: str
    count: int
    hands: int


def choices(rows: Sequence[Chosen], caption: Caption, height: float) -> str:
    """A row for each choice, with its dots and its number, as SVG text."""
    each = height / max(1, len(rows))
    body = "".join(
        _choice(row, n * each, each, most=max(1, *(r.count for r in rows)))
        + (line_at(0, n * each, WALL, n * each, "line", 2) if n else "")
        for n, row in enumerate(rows)
    )
    return framed((0, 0, WALL, height), caption, body)


def _choice(row: Chosen, top: float, height: float, most: int) -> str:
    middle, r = top + height / 2, min(62.0, height * 0.3)
    left, size = 2 * r + 44, min(36.0, height * 0.21)
    ring = disc_at(r + 2, middle, r, "", "ink", 4)
    letter = words_at([row.letter], r + 2, middle + r * 0.36, r * 1.02, extra=MIDDLE + BOLD)
    number_size = min(150.0, height * 0.62)
    number = words_at(
        [str(row.count)], WALL, middle + number_size * 0.36, number_size, extra=END + BOLD
    )
    room = WALL - left - width_of(str(most), number_size, bold=True) - 60
    dot = min(29.0, height * 0.15)
    gap = min(dot * 2.5, room / max(1, most))
    dot = min(dot, gap * 0.44)
    line = top + (height - size * LEADING - 2 * dot - 10) / 2 + size
    return (
        ring
        + letter
        + _words(row.title, row.more, left, line, size, room)
        + people(row.count, row.hands, left + dot + 2, line + size * 0.42 + dot + 10, dot, gap)
        + number
    )


def _words(title: str, more: str, x: float, y: float, size: float, room: float) -> str:
    """The title in bold, and the rest where there is room for all of it on the line."""
    small, taken = size * 0.89, width_of(f"{title} ", size, bold=True)
    if more and taken + width_of(more, small) <= room:
        return words_at([title], x, y, size, extra=BOLD) + words_at(
            [more], x + taken, y, small, "muted"
        )
    alone = title.rstrip(",.")
    size = max(SMALLEST, min(size, room / width_of(alone, 1.01, bold=True)))
    return words_at(wrapped(alone, room, size, 1, bold=True), x, y, size, extra=BOLD)


def people(count: int, hands: int, x: float, y: float, r: float, gap: float) -> str:
    """A row of dots, those counted by hand last."""
    return "".join(person(x + n * gap, y, r, hand=n >= count - hands) for n in range(count))


def crowd(count: int, hands: int, caption: Caption, height: float) -> str:
    """Everyone who did something, in rows, as SVG text."""
    wide = max(12, round((count * 2.6) ** 0.5))
    gap = min(WALL / wide, height / max(1, -(-count // wide)), 130)
    body = "".join(
        person((n % wide + 0.5) * gap, (n // wide + 0.5) * gap, gap * 0.38, hand=n >= count - hands)
        for n in range(count)
    )
    return framed((0, 0, WALL, height), caption, body)


def person(x: float, y: float, r: float, hand: bool) -> str:
    """One dot."""
    if not hand:
        return disc_at(x, y, r, "brand", "brand", r / 5)
    ring = disc_at(x, y, r * 0.9, "", "brand", r / 5)
    return ring + f'<circle cx="{x:g}" cy="{y:g}" r="{r * 0.42:g}" {paint("brand")}/>'


@frozen
class Idea:
    """A point of the group's: its number, its words, its dots, and whether it is among those they go on with."""

    number: int
    words: str
    dots: int
    first: bool


def ideas(rows: Sequence[Idea], caption: Caption, height: float) -> str:
    """The points with their dots, as SVG text; those they go on with on a ground of their own."""
    each = min(104.0, height / max(1, len(rows)))
    ahead = sum(row.first for row in rows) * each
    ground = (
        f'<rect width="{WALL:g}" height="{ahead:g}" rx="22" {paint("brand-weak")}/>'
        if ahead
        else ""
    )
    most = max([1, *(row.dots for row in rows)])
    body = "".join(_idea(row, n * each, each, most) for n, row in enumerate(rows))
    lines = "".join(line_at(0, n * each, WALL, n * each, "line", 2) for n in range(1, len(rows)))
    return framed((0, 0, WALL, each * len(rows)), caption, ground + lines + body)


def _idea(row: Idea, top: float, height: float, most: int) -> str:
    size, middle = max(SMALLEST, min(32.0, height * 0.36)), top + height / 2
    weight = BOLD if row.first else ""
    lines = wrapped(row.words, 940, size, 2 if height > 2 * size * LEADING else 1, bold=row.first)
    first = middle + size * 0.36 - (len(lines) - 1) * size * LEADING / 2
    gap = min(30.0, 540 / most)
    dots = people(row.dots, row.dots, 1070 + gap / 2, middle, min(12.0, gap * 0.44), gap)
    return (
        words_at([str(row.number)], 24, middle + size * 0.36, size, extra=BOLD)
        + words_at(lines, 92, first, size, extra=weight)
        + dots
        + words_at([str(row.dots)], WALL - 24, middle + 17, 48, extra=END + BOLD)
    )
