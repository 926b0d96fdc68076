"""A meeting's table: who sits round it, and what has been laid on it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge, patterns
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.people import CHAIR, seated
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    WIDE,
    Caption,
    framed,
    own_id,
    paint,
    words_at,
)

LINES = 3  # of a name
OVER = 12.0  # from a name to the chair under it, whose letter stands a little over it
TUCK, AWAY = (
    12.0,
    10.0,
)  # how far a chair on the far side stands in under the table, and one on this side from it


@frozen
class Person:
    """Someone at the table: circle, name, and whether the person has not had the floor."""

    circle: str
    name: str
    silent: bool = False


@frozen
class Layout:
    """How wide the drawing is, how large a chair, and the sizes of names and facts."""

    width: float
    chair: float
    name: float
    font: float
    pad: float


def meeting(
    people: Sequence[Person], facts: Sequence[tuple[str, str]], head: str, caption: Caption
) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `facts` lie on the table, each with the circle of the one who knew it, in the order in which they came; `head` is
    what is written on it. Every other person sits on this side and that, so that two of a circle face each other.
    """
    return (
        _drawn(people, facts, head, caption.of("wide"), Layout(WIDE, CHAIR, 15, 15.5, 22)),
        _drawn(people, facts, head, caption.of("narrow"), Layout(NARROW, 54, 14, 14, 12)),
    )


def _drawn(
    people: Sequence[Person],
    facts: Sequence[tuple[str, str]],
    head: str,
    caption: Caption,
    at: Layout,
) -> str:
    own = own_id(caption.uid)
    far, near = people[::2], people[1::2]
    column = at.width / max(len(far), 1)
    names = [wrapped(p.name, column - 4, at.name, LINES) for p in people]
    above = max((len(lines) for lines in names[::2]), default=0) * at.name * LEADING + OVER
    top = above + at.chair - TUCK
    on_table, bottom = _facts(facts, head, top + at.pad, at)
    bottom += at.pad
    below = max((len(lines) for lines in names[1::2]), default=0) * at.name * LEADING + OVER
    body = patterns(own)
    for n, person in enumerate(far):
        lines = names[2 * n]
        first = above - OVER - (len(lines) - 1) * at.name * LEADING
        body += _seat(person, 2 * n, lines, (column * (n + 0.5), above), first, own, at)
    for n, person in enumerate(near):
        y = bottom + AWAY
        under = y + at.chair + at.name + 5
        body += _seat(person, 2 * n + 1, names[2 * n + 1], (column * (n + 0.5), y), under, own, at)
    table = (
        f'<rect x="2" y="{top:g}" width="{at.width - 4:g}" height="{bottom - top:g}" rx="26" '
        f'{paint("sunken", "region-edge", "table")} stroke-width="2.5"/>'
    )
    height = bottom + AWAY + at.chair + below if near else bottom + 4
    return framed((0, 0, at.width, height), caption, body + table + on_table)


def _seat(
    person: Person,
    look: int,
    lines: Sequence[str],
    at_table: tuple[float, float],
    name_at: float,
    own: str,
    at: Layout,
) -> str:
    """A chair whose upper edge is at `at_table`, and the name, the first line of it at `name_at`."""
    x, y = at_table
    chair = seated(person.circle, look, x - at.chair / 2, y, at.chair, own, person.silent)
    return chair + words_at(
        lines, x, name_at, at.name, extra=MIDDLE + (BOLD if at.width == WIDE else "")
    )


def _facts(
    facts: Sequence[tuple[str, str]], head: str, top: float, at: Layout
) -> tuple[str, float]:
    """What lies on the table, and where it ends."""
    y = top + at.font
    body, size = words_at([head], at.pad + 2, y, at.font, "muted"), at.font * 1.3
    left = at.pad + size + 10
    for circle, fact in facts:
        lines = wrapped(fact, at.width - left - at.pad, at.font, 6)
        y += at.font * LEADING + 7
        body += badge(circle, at.pad + 2, y - size * 0.78, size, 14)
        body += words_at(lines, left, y, at.font)
        y += (len(lines) - 1) * at.font * LEADING
    return f'<g class="facts">{body}</g>', y + at.font * 0.4
