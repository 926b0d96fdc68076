"""What one chose in several dilemmas: a row each, what it does to F, A and I in three columns. Never a sum.

Rows, and not columns: what goes again from case to case is seen down a column, and titles are read without a hyphen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    Caption,
    disc_at,
    framed,
    line_at,
    words_at,
)

MOST = 2  # an effect is a whole number from −2 to 2
R, MARK = 12.0, 6.5  # a choice's disc; an effect's mark
BADGE = 24.0


@frozen
class Chosen:
    """A dilemma by its number and title; the letter chosen first, the one chosen now, and what that does by circle.

    No letters: not chosen yet.
    """

    number: int
    title: str
    first: str = ""
    now: str = ""
    effects: Mapping[str, int] = {}


@frozen
class Layout:
    """Where things stand: room for a title, the middle of the choice's place, and of each circle's axis.

    `over`: titles stand over what was chosen, not beside it. `step` is one unit of effect.
    """

    width: float
    title: float
    choice: float
    axes: tuple[float, ...]
    step: float
    over: bool


def strip(rows: Sequence[Chosen], circles: Sequence[str], caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text; `circles` by their letters."""
    wide = Layout(WIDE, 262, 340, (463, 573, 683), 23, over=False)
    narrow = Layout(NARROW, 262, 38, (127, 194, 261), 13, over=True)
    return (
        _drawn(rows, circles, caption.of("wide"), wide),
        _drawn(rows, circles, caption.of("narrow"), narrow),
    )


def _drawn(rows: Sequence[Chosen], circles: Sequence[str], caption: Caption, at: Layout) -> str:
    body = "".join(
        badge(circle, x - BADGE / 2, 4, BADGE, SMALL)
        for circle, x in zip(circles, at.axes, strict=False)
    )
    y = BADGE + 14
    for row in rows:
        lines = wrapped(row.title, at.title - 32, TEXT, 2)
        words = len(lines) * TEXT * LEADING
        height = words + 46 if at.over else max(words + 16, 40)
        middle = y + height - 22 if at.over else y + height / 2
        top = y + 22 if at.over else middle - words / 2 + TEXT
        body += (
            f'{line_at(0, y, at.width, y, "line", 1)}<g data-dilemma="{row.number}">'
            f"{_title(row, lines, top)}{_choice(row, middle, at)}"
            f"{_axes(row, circles, middle, at)}</g>"
        )
        y += height
    return framed((0, 0, at.width, y), caption, body)


def _title(row: Chosen, lines: Sequence[str], y: float) -> str:
    colour = "ink" if row.now else "muted"
    number = words_at([str(row.number)], 0, y, TEXT, "brand" if row.now else "muted", BOLD)
    return number + words_at(lines, 32, y, TEXT, colour)


def _choice(row: Chosen, y: float, at: Layout) -> str:
    """The letter chosen now, filled; before it, in a ring, the one chosen first where that was another."""
    if not row.now:
        return words_at(["–"], at.choice, y + 5, TEXT, "muted", MIDDLE)
    if row.first == row.now:
        return _disc(row.now, at.choice, y, "now")
    left, right = at.choice - 23, at.choice + 23
    arrow = line_at(left + R + 2, y, right - R - 3, y, "ink", 2) + "".join(
        line_at(right - R - 7, y + dy, right - R - 3, y, "ink", 2) for dy in (-4, 4)
    )
    return _disc(row.first, left, y, "first") + arrow + _disc(row.now, right, y, "now")


def _disc(letter: str, x: float, y: float, kind: str) -> str:
    fill, ink = ("brand", "on-brand") if kind == "now" else ("surface", "brand")
    mark = f' data-choice="{letter}"'
    return disc_at(x, y, R, fill, "brand", 2, mark, kind) + words_at(
        [letter], x, y + 5, SMALL, ink, MIDDLE + BOLD
    )


def _axes(row: Chosen, circles: Sequence[str], y: float, at: Layout) -> str:
    return "".join(
        _axis(circle, x, row.effects.get(circle), y, at)
        for circle, x in zip(circles, at.axes, strict=False)
        if row.now
    )


def _axis(circle: str, x: float, effect: int | None, y: float, at: Layout) -> str:
    if effect is None:
        return ""
    reach, to = at.step * MOST, x + effect * at.step
    track = line_at(x - reach, y, x + reach, y, "line-strong", 1.2)
    zero = line_at(x, y - 10, x, y + 10, "ink", 2)
    bar = line_at(x, y, to, y, "brand", 6) if effect else ""
    mark = f' data-circle="{circle}" data-effect="{effect}"'
    return track + zero + bar + disc_at(to, y, MARK, "brand", "brand", 1, mark)
