"""Who is at the table: an oval with a chair for each, by circle. The chairs of those who are missing are dashed."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.circles import badge, patterns
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.people import free, seated, vacant
from spenningsfelt.figures.svg import (
    BOLD,
    LARGE,
    MIDDLE,
    NARROW,
    SMALL,
    TEXT,
    Caption,
    framed,
    own_id,
    paint,
    words_at,
)
from spenningsfelt.figures.table_layout import LISTED, LOW, NAMED, SIDES, Layout

LINES = 5  # of a name, which is whole unless it is a story; the table in words has that
AROUND = ("F", "A", "", "I")  # F on top, A to the left, I to the right, as in the three circles
LINE = SMALL * LEADING
OVER = 14.0  # from a name to the chair under it, whose letter stands a little over it
MOST = len(SIDES) - 1  # chairs drawn; what is said under them counts the rest


@frozen
class Chair:
    """Someone: circle, name and place in words, each "" where it is not said; whether nobody sits there; and a number.

    The number says which chair it is to one who presses it. One that is `free` waits for whoever is set down next.
    """

    circle: str
    name: str
    place: str = ""
    empty: bool = False
    number: int = 0
    free: bool = False


@frozen
class Seat:
    """A chair in its place: its middle sideways, its upper edge, and its words, over it or under it."""

    chair: Chair
    look: int
    x: float
    y: float
    lines: tuple[str, ...]
    over: bool


def table(
    chairs: Sequence[Chair],
    places: Sequence[str],
    middle: str,
    more: str,
    caption: Caption,
    listed: bool = True,
) -> tuple[str, str]:
    """The drawing as SVG text: with names at the chairs, and with the names in a list under a smaller table.

    One that is free is drawn where there is room for it. `places` are what a place can be, in the list's order;
    `middle` is what they sit there about; `more` says how many ({n}) there was no room for, which is none of those
    missing while there are others. Not `listed`, where the names stand beside the picture, the smaller table has no
    list, and is low: it stays in sight over what one writes.
    """
    kept = sorted(range(len(chairs)), key=lambda n: (chairs[n].free, not chairs[n].empty))[:MOST]
    shown, rest = [chairs[n] for n in sorted(kept)], sum(not c.free for c in chairs) - MOST
    left_out = more.format(n=rest) if rest > 0 else ""
    narrow = LISTED if listed else LOW
    return (
        _drawn(shown, places, middle, left_out, caption.of("wide"), NAMED),
        _drawn(shown, places, middle, left_out, caption.of("narrow"), narrow),
    )


def _drawn(
    chairs: Sequence[Chair],
    places: Sequence[str],
    middle: str,
    left_out: str,
    caption: Caption,
    at: Layout,
) -> str:
    own = own_id(caption.uid)
    seats, oval, y = _around(chairs, at)
    body = patterns(own) + _oval(oval, middle, at) + "".join(_seat(seat, at, own) for seat in seats)
    if at.listed:
        words, y = _list(chairs, ("", *places), y)
        body += words
    if left_out:
        y += TEXT * LEADING + 4
        x, extra = (at.width / 2, MIDDLE) if at.named else (0.0, "")
        body += words_at([left_out], x, y - 2, TEXT, "muted", extra)
    return framed((0, 0, at.width, y + 6), caption, body)


def _around(chairs: Sequence[Chair], at: Layout) -> tuple[list[Seat], tuple[float, float], float]:
    """Each chair in its place; where the oval begins and ends; and where all of it ends."""
    far, left, near, right = at.sides[len(chairs)]
    turned = _turned(chairs, far)
    # one who has a row alone has more room for words
    alone = {n for n, count in ((0, far), (far + left, near)) if count == 1}
    words = [_words(chair, at, 1 + (n in alone)) for n, chair in enumerate(turned)]
    high = [len(lines) * LINE + (10 if lines else 4) for lines in words]
    beside = high[far : far + left] + high[far + left + near :]
    step = at.chair + max(beside, default=0.0) + 10
    top = OVER + (max(high[:far]) + at.chair + at.gap if far else 0)
    low = top + max(2 * at.half[1], max(left, right) * step - 10)
    middle, side = at.width / 2, (top + low + 10 - step) / 2
    places = [
        *(
            (middle + o * at.apart, top - at.gap - at.chair + o * o * at.drop)
            for o in _row(far)[::-1]
        ),
        *((middle - at.aside, side + o * step) for o in _row(left)),
        *((middle + o * at.apart, low + 2 * at.gap - o * o * at.drop) for o in _row(near)),
        *((middle + at.aside, side + o * step) for o in _row(right)[::-1]),
    ]
    seats = [
        Seat(chair, n, *place, lines, over=n < far)
        for n, (chair, lines, place) in enumerate(zip(turned, words, places, strict=True))
    ]
    ends = [s.y + at.chair + (0 if s.over else h) for s, h in zip(seats, high, strict=True)]
    return seats, (top, low), max([low + 4, *ends])


def _turned(chairs: Sequence[Chair], far: int) -> list[Chair]:
    """By circle, from the right end of the far side round to the left: the first circle is in the middle of that side.

    Of the last circle the empty chairs come first, so that those of two circles stand together.
    """
    last = AROUND[-1]
    ordered = sorted(chairs, key=lambda c: (AROUND.index(c.circle), c.empty != (c.circle == last)))
    first = sum(chair.circle == AROUND[0] for chair in chairs)
    start = round((first - far) / 2) % max(len(chairs), 1)
    return [*ordered[start:], *ordered[:start]]


def _row(count: int) -> list[float]:
    """Places in a row from its middle, in steps."""
    return [n - (count - 1) / 2 for n in range(count)]


def _words(chair: Chair, at: Layout, places: int) -> tuple[str, ...]:
    """What stands at a chair that has the room of so many."""
    if not at.named:
        return ()
    room = places * at.apart - 8
    name = wrapped(chair.name, room, SMALL, LINES, bold=True) if chair.name else []
    return (*name, *(wrapped(chair.place, room, SMALL, 1) if chair.place else []))


def _seat(seat: Seat, at: Layout, own: str) -> str:
    chair, left = seat.chair, seat.x - at.chair / 2
    if chair.free:
        drawn = free(left, seat.y, at.chair)
    elif chair.empty:
        drawn = vacant(chair.circle, left, seat.y, at.chair)
    else:
        drawn = seated(chair.circle, seat.look, left, seat.y, at.chair, own)
    drawn = f'<g data-{"free" if chair.free else "chair"}="{chair.number}">{drawn}</g>'
    if not seat.lines:
        return drawn
    names, under = len(seat.lines) - bool(chair.place), seat.y + at.chair + LINE
    first = seat.y - OVER - (len(seat.lines) - 1) * LINE if seat.over else under
    colour, weight = ("accent", BOLD) if chair.empty else ("muted", "")
    name, place = seat.lines[:names], seat.lines[names:]
    return (
        drawn
        + words_at(name, seat.x, first, SMALL, extra=MIDDLE + BOLD)
        + words_at(place, seat.x, first + names * LINE, SMALL, colour, MIDDLE + weight)
    )


def _oval(oval: tuple[float, float], middle: str, at: Layout) -> str:
    (top, low), (rx, _) = oval, at.half
    ry, x = (low - top) / 2, at.width / 2
    size = LARGE if at.named else SMALL
    lines = wrapped(middle, rx * 1.45, size, at.about, bold=True) if middle else []
    first = top + ry - (len(lines) - 1) * size * LEADING / 2 + size * 0.36
    return (
        f'<path d="M{x - rx:g} {top + ry:g}A{rx:g} {ry:g} 0 0 1 {x + rx:g} {top + ry:g}'
        f'A{rx:g} {ry:g} 0 0 1 {x - rx:g} {top + ry:g}Z" {paint("sunken", "region-edge", "table")} '
        f'stroke-width="2.5"/>' + words_at(lines, x, first, size, extra=MIDDLE + BOLD)
    )


def _list(chairs: Sequence[Chair], places: Sequence[str], y: float) -> tuple[str, float]:
    """Everyone by place; and where that ends."""
    body, line = "", TEXT * LEADING
    for place in places:
        here = [chair for chair in chairs if chair.place == place and chair.name]
        if place and here:
            y += line + 8
            colour = "accent" if here[0].empty else "muted"
            body += words_at(wrapped(place, NARROW, TEXT, 1, bold=True), 0, y, TEXT, colour, BOLD)
            y += 4
        for chair in here:
            lines = wrapped(chair.name, NARROW - 30, TEXT, LINES)
            body += badge(chair.circle, 0, y + 5, 20, 14) if chair.circle else ""
            body += words_at(lines, 30, y + TEXT + 5)
            y += len(lines) * line + 8
    return f'<g class="names">{body}</g>', y
