"""What was learned as a chain of links: whole as far as it came, broken where it stops with the reason at the break."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.bubble import PAD, breadth_of, bubble, height_of, tail
from spenningsfelt.figures.lettering import LEADING, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    LARGE,
    MIDDLE,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    Caption,
    framed,
    line_at,
    paint,
    words_at,
)

WHOLE, BROKEN, LOOSE = "whole", "broken", "loose"
LINES, REASONS = 2, 7  # of what was learned and of a name; of all that stands at the break
HIGH, IRON, THIN = 78.0, 13.0, 4.0  # a link, its iron, and the line of one that is missing
INTO = 30.0  # how far a link reaches into the next
AGAIN = 2.0  # how far iron in front of other iron goes on over its own
TALL, ACROSS, SLIM = 92.0, 40.0, 11.0  # a link on a phone, which hangs: at least, and its iron

Point = tuple[float, float]


@frozen
class Link:
    """A link: its name, and whether it is whole, broken or missing; what is said at it, under `head`."""

    name: str
    state: str = LOOSE
    head: str = ""
    words: tuple[str, ...] = ()

    @property
    def iron(self) -> str:
        """The colour of what is there of it."""
        return {WHOLE: "brand", BROKEN: "accent"}.get(self.state, "line-strong")

    @property
    def within(self) -> str:
        """The colour inside the bubble at it."""
        return "accent-weak" if self.state == BROKEN else "surface"


def chain(links: Sequence[Link], learned: str, caption: Caption) -> tuple[str, str]:
    """The drawing as SVG text: from left to right, and hanging. `learned` is what goes from link to link, or ""."""
    return (
        _wide(links, learned, caption.of("wide")),
        _narrow(links, learned, caption.of("narrow")),
    )


def _learned(learned: str, width: float) -> tuple[str, float]:
    """What was learned, and where the chain begins under it."""
    if not learned:
        return "", 2.0
    size = LARGE if width == WIDE else TEXT
    lines = wrapped(learned, width - 4, size, LINES)
    return words_at(lines, 2, size, size), len(lines) * size * LEADING + 12


def _wide(links: Sequence[Link], learned: str, caption: Caption) -> str:
    body, top = _learned(learned, WIDE)
    count = len(links)
    long = (WIDE - 4 + (count - 1) * INTO) / count
    step, low = long - INTO, top + HIGH
    whole = [False, *(link.state == WHOLE for link in links), False]
    for n, link in enumerate(links):
        body += _lying(link, 2 + n * step, top, long, (whole[n], whole[n + 2]))
    for n, (one, other) in enumerate(zip(links, links[1:], strict=False)):
        if one.state == WHOLE and other.state != LOOSE:
            body += _grip(2 + (n + 1) * step, top, other.iron)
    for n, link in enumerate(links):
        x = 2 + (n + 0.5) * step + INTO / 2
        colour = "ink"
        if link.state == LOOSE:
            colour, x = "muted", x + (_inset(whole[n]) - _inset(whole[n + 2])) / 2
        lines = wrapped(link.name, step - INTO - 2 * IRON - 4, LARGE, LINES, bold=True)
        first = top + HIGH / 2 - (len(lines) - 1) * LARGE * LEADING / 2 + LARGE * 0.36
        body += words_at(lines, x, first, LARGE, colour, MIDDLE + BOLD)
        if link.head or link.words:
            said, low = _said(link, x, top + HIGH + 20)
            body += said
    return framed((0, 0, WIDE, low + 4), caption, body)


def _lying(link: Link, x: float, y: float, long: float, beside: tuple[bool, bool]) -> str:
    """One link from left to right; `beside`: whether the one before it, and the one after it, are whole."""
    half = IRON / 2
    left, top, right, low = x + half, y + half, x + long - half, y + HIGH - half
    r = (low - top) / 2
    if link.state == BROKEN:
        over, under = x + long * 0.66, x + long * 0.58
        path = f"M{over:g} {top:g}H{left + r:g}A{r:g} {r:g} 0 0 0 {left + r:g} {low:g}H{under:g}"
        return _broken(path, IRON, _sparks(x + long * 0.78, y + HIGH / 2))
    if link.state == LOOSE:
        before, after = map(_inset, beside)
        left, right, r = left + before, right - after, r - 1
    return _ring(left, top, right, low, r, link, IRON)


def _inset(whole: bool) -> float:
    """How far one that is missing stands in from its place, so as not to touch the one beside it."""
    return INTO + 2 if whole else INTO / 2 + 1


def _broken(path: str, iron: float, sparks: str) -> str:
    """What is there of a link that is broken."""
    there = f'<path d="{path}" {paint(stroke="accent")} stroke-width="{iron:g}"/>'
    return f'<g class="link" data-state="{BROKEN}">{there}{sparks}</g>'


def _ring(
    left: float, top: float, right: float, low: float, r: float, link: Link, iron: float
) -> str:
    """A link that is whole, or the broken line of one that is missing."""
    loose = link.state == LOOSE
    dashes = ' stroke-dasharray="11 8"' if loose else ""
    return (
        f'<g class="link" data-state="{link.state}"><rect x="{left:g}" y="{top:g}" width="{right - left:g}" '
        f'height="{low - top:g}" rx="{r:g}" {paint(stroke=link.iron)} stroke-width="{THIN if loose else iron:g}"'
        f"{dashes}/></g>"
    )


def _grip(left: float, y: float, iron: str) -> str:
    """Two links in one another: over, the right end of the first is in front; under, the left end of the next.

    `left` is where the next one begins, which has `iron`'s colour.
    """
    half = IRON / 2
    r, right = HIGH / 2 - half, left + INTO - half
    middle, top, low, left = y + HIGH / 2, y + half, y + HIGH - half, left + half
    over = f"A{r:g} {r:g} 0 0 1 {right:g} {middle:g}"
    under = f"A{r:g} {r:g} 0 0 1 {left:g} {middle:g}"
    return _front(
        (right - r, top), (right - r - AGAIN, top), over, f"v{AGAIN:g}", IRON, "brand"
    ) + _front((left + r, low), (left + r + AGAIN, low), under, f"v-{AGAIN:g}", IRON, iron)


def _front(start: Point, before: Point, arc: str, after: str, width: float, iron: str) -> str:
    """Iron in front of other iron, with a thin line of light round it; it reaches from `before`, and on `after`."""
    light = f'<path d="M{_at(start)}{arc}" {paint(stroke="surface")} stroke-width="{width + 5:g}"/>'
    path = f"M{_at(before)}L{_at(start)}{arc}{after}"
    return f'{light}<path d="{path}" {paint(stroke=iron)} stroke-width="{width:g}"/>'


def _at(point: Point) -> str:
    return f"{point[0]:g} {point[1]:g}"


def _sparks(x: float, y: float, down: bool = False) -> str:
    """Three short lines from where it broke: to the right, or down."""
    lines = ((-4, -24, 6, -35), (3, 0, 18, 0), (-4, 24, 6, 35))
    if down:
        lines = ((-13, 0, -18, 8), (0, 3, 0, 14), (13, 0, 18, 8))
    return "".join(
        line_at(x + a, y + b, x + c, y + d, "accent", 4, ' stroke-linecap="round"')
        for a, b, c, d in lines
    )


def _said(link: Link, x: float, y: float) -> tuple[str, float]:
    """What stands at a link, in a bubble under it that points at it; and where that ends."""
    lines, bold = _lines(link, 400)
    wide = breadth_of(lines, bold)
    left = min(max(x - wide / 2, 1.0), WIDE - 1 - wide)
    words = bubble(lines, left, y, link.within, link.iron, bold)
    return words + tail(x, y, -12, link.within, link.iron), y + height_of(lines)


def _lines(link: Link, width: float) -> tuple[list[str], int]:
    """What stands at a link, line by line, and how many of the lines are its head."""
    room = width - 2 * PAD
    head = wrapped(link.head, room, SMALL, LINES, bold=True) if link.head else []
    lines = [*head, *(line for words in link.words for line in wrapped(words, room, SMALL, LINES))]
    return lines if len(lines) <= REASONS else [*lines[: REASONS - 1], "…"], len(head)


def _narrow(links: Sequence[Link], learned: str, caption: Caption) -> str:
    body, y = _learned(learned, NARROW)
    left, grips = ACROSS + 22, ""
    whole = [False, *(link.state == WHOLE for link in links), False]
    for n, link in enumerate(links):
        name = wrapped(link.name, NARROW - left, TEXT, LINES, bold=True)
        lines, bold = _lines(link, NARROW - left - 2)
        under = y + len(name) * TEXT * LEADING + 30
        high = max(TALL + (link.state == LOOSE) * 20, under - y + height_of(lines) + 22)
        body += _hanging(link, y, high, (whole[n], whole[n + 2]))
        if whole[n] and link.state != LOOSE:
            grips += _hook(y, link.iron)
        colour = "muted" if link.state == LOOSE else "ink"
        body += words_at(name, left, y + 40, TEXT, colour, BOLD)
        if lines:
            body += bubble(lines, left, under, link.within, link.iron, bold)
        y += high - INTO
    return framed((0, 0, NARROW, y + INTO + 2), caption, body + grips)


def _hanging(link: Link, y: float, high: float, beside: tuple[bool, bool]) -> str:
    """One link on a phone: from above down."""
    half = SLIM / 2
    left, top, right, low = 2 + half, y + half, 2 + ACROSS - half, y + high - half
    r = (right - left) / 2
    if link.state == BROKEN:
        end = min(y + high * 0.62, y + TALL)
        path = f"M{left:g} {end:g}V{top + r:g}A{r:g} {r:g} 0 0 1 {right:g} {top + r:g}V{end - 8:g}"
        return _broken(path, SLIM, _sparks((left + right) / 2, end + 8, down=True))
    if link.state == LOOSE:
        before, after = map(_inset, beside)
        top, low = top + before, low - after
    return _ring(left, top, right, low, r, link, SLIM)


def _hook(top: float, iron: str) -> str:
    """Two links in one another: to the right the upper one's end is in front, to the left the lower one's."""
    half = SLIM / 2
    r, x, low = ACROSS / 2 - half, 2 + ACROSS / 2, top + INTO - half
    top += half
    upper = f"A{r:g} {r:g} 0 0 0 {x + r:g} {low - r:g}"
    lower = f"A{r:g} {r:g} 0 0 0 {x - r:g} {top + r:g}"
    return _front((x, low), (x - AGAIN, low), upper, f"v-{AGAIN:g}", SLIM, "brand") + _front(
        (x, top), (x + AGAIN, top), lower, f"v{AGAIN:g}", SLIM, iron
    )
