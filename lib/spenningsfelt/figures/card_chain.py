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
LINES, REASONS = 2, 5  # of what was learned and of a name; of all that stands at the break
HIGH, IRON, THIN = 78.0, 13.0, 4.0  # a link, its iron, and the line of one that is missing
INTO = 30.0  # how far a link reaches into the next
TALL, ACROSS = (
    92.0,
    40.0,
)  # a link on a phone, which hangs; at least, with how far it reaches into the next
LINE = SMALL * LEADING


@frozen
class Link:
    """A link: its name, and whether it is whole, broken or missing. `words`: what is to be said at it, line by line."""

    name: str
    state: str = LOOSE
    words: tuple[str, ...] = ()


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
    lines = wrapped(learned, width - 4, LARGE if width == WIDE else TEXT, LINES)
    size = LARGE if width == WIDE else TEXT
    return words_at(lines, 2, size, size), len(lines) * size * LEADING + 12


def _wide(links: Sequence[Link], learned: str, caption: Caption) -> str:
    body, top = _learned(learned, WIDE)
    count = len(links)
    long = (WIDE - 4 + (count - 1) * INTO) / count
    step, low = long - INTO, top + HIGH
    for n, link in enumerate(links):
        body += _lying(link, 2 + n * step, top, long)
    for n, (one, other) in enumerate(zip(links, links[1:], strict=False)):
        if one.state == WHOLE and other.state != LOOSE:
            body += _grip(2 + n * step + long, top)
    for n, link in enumerate(links):
        x = 2 + (n + 0.5) * step + INTO / 2
        colour = "muted" if link.state == LOOSE else "ink"
        lines = wrapped(link.name, step - INTO - 2 * IRON - 4, LARGE, LINES, bold=True)
        first = top + HIGH / 2 - (len(lines) - 1) * LARGE * LEADING / 2 + LARGE * 0.36
        body += words_at(lines, x, first, LARGE, colour, MIDDLE + BOLD)
        if link.words:
            said, low = _said(link, x, top + HIGH + 20)
            body += said
    return framed((0, 0, WIDE, low + 4), caption, body)


def _lying(link: Link, x: float, y: float, long: float) -> str:
    """One link from left to right, its iron inside the place that it has."""
    half = IRON / 2
    left, top, right, low = x + half, y + half, x + long - half, y + HIGH - half
    r = (low - top) / 2
    if link.state == BROKEN:
        over, under = x + long * 0.66, x + long * 0.58
        return (
            f'<g class="link" data-state="{link.state}"><path d="M{over:g} {top:g}H{left + r:g}A{r:g} {r:g} 0 0 0 '
            f'{left + r:g} {low:g}H{under:g}" {paint(stroke="accent")} stroke-width="{IRON:g}"/>'
            + _sparks(x + long * 0.78, y + HIGH / 2)
            + "</g>"
        )
    if link.state == LOOSE:
        left, right, r = left + INTO / 2 + 2, right - INTO / 2 - 2, r - 1
        return _ring(left, top, right, low, r, link.state, "line-strong", THIN)
    return _ring(left, top, right, low, r, link.state, "brand", IRON)


def _ring(
    left: float, top: float, right: float, low: float, r: float, state: str, edge: str, width: float
) -> str:
    dashes = ' stroke-dasharray="11 8"' if state == LOOSE else ""
    return (
        f'<g class="link" data-state="{state}"><rect x="{left:g}" y="{top:g}" width="{right - left:g}" '
        f'height="{low - top:g}" rx="{r:g}" {paint(stroke=edge)} stroke-width="{width:g}"{dashes}/></g>'
    )


def _grip(right: float, y: float) -> str:
    """The upper half of a link's right end again, over the link that hangs in it."""
    half = IRON / 2
    r = HIGH / 2 - half
    path = f"M{right - half - r:g} {y + half:g}A{r:g} {r:g} 0 0 1 {right - half:g} {y + HIGH / 2:g}"
    return "".join(
        f'<path d="{path}" {paint(stroke=colour)} stroke-width="{width:g}"/>'
        for colour, width in (("surface", IRON + 5), ("brand", IRON))
    )


def _sparks(x: float, y: float) -> str:
    round_end = ' stroke-linecap="round"'
    return "".join(
        line_at(x + a, y + b, x + c, y + d, "accent", 4, round_end)
        for a, b, c, d in ((-4, -24, 6, -35), (3, 0, 18, 0), (-4, 24, 6, 35))
    )


def _said(link: Link, x: float, y: float) -> tuple[str, float]:
    """What stands at a link, in a bubble under it that points at it; and where that ends."""
    lines = _lines(link, 400)
    broken = link.state == BROKEN
    fill, edge = ("accent-weak", "accent") if broken else ("surface", "brand")
    left = min(max(x - breadth_of(lines) / 2, 1.0), WIDE - 1 - breadth_of(lines))
    return bubble(lines, left, y, fill, edge) + tail(x, y, -12, fill, edge), y + height_of(lines)


def _lines(link: Link, room: float) -> list[str]:
    lines = [line for words in link.words for line in wrapped(words, room - 2 * PAD, SMALL, 2)]
    return lines if len(lines) <= REASONS else [*lines[: REASONS - 1], "…"]


def _narrow(links: Sequence[Link], learned: str, caption: Caption) -> str:
    body, y = _learned(learned, NARROW)
    left, grips = ACROSS + 22, ""
    for n, link in enumerate(links):
        name = wrapped(link.name, NARROW - left, TEXT, LINES, bold=True)
        lines = _lines(link, NARROW - left - 2)
        under = len(name) * TEXT * LEADING
        high = max(TALL, under + height_of(lines) + 34)
        body += _hanging(link, y, high)
        if n and links[n - 1].state == WHOLE and link.state != LOOSE:
            grips += _hook(y + INTO)
        colour = "muted" if link.state == LOOSE else "ink"
        body += words_at(name, left, y + 34, TEXT, colour, BOLD)
        if lines:
            fill, edge = ("accent-weak", "accent") if link.state == BROKEN else ("surface", "brand")
            body += bubble(lines, left, y + under + 24, fill, edge)
        y += high - INTO
    return framed((0, 0, NARROW, y + INTO + 2), caption, body + grips)


def _hanging(link: Link, y: float, high: float) -> str:
    half = IRON / 2 - 1
    left, top, right, low = 2 + half, y + half, 2 + ACROSS - half, y + high - half
    r = (right - left) / 2
    if link.state == BROKEN:
        end = y + high * 0.62
        return (
            f'<g class="link" data-state="{link.state}"><path d="M{left:g} {end:g}V{top + r:g}A{r:g} {r:g} 0 0 1 '
            f'{right:g} {top + r:g}V{end - 8:g}" {paint(stroke="accent")} stroke-width="{IRON - 2:g}"/></g>'
        )
    if link.state == LOOSE:
        return _ring(
            left, top + INTO / 2, right, low - INTO / 2, r, link.state, "line-strong", THIN
        )
    return _ring(left, top, right, low, r, link.state, "brand", IRON - 2)


def _hook(low: float) -> str:
    """The right half of a link's lower end again, over the link that hangs in it."""
    half = IRON / 2 - 1
    r = ACROSS / 2 - half
    x = 2 + ACROSS / 2
    path = f"M{x:g} {low - half:g}A{r:g} {r:g} 0 0 0 {x + r:g} {low - half - r:g}"
    return "".join(
        f'<path d="{path}" {paint(stroke=colour)} stroke-width="{width:g}"/>'
        for colour, width in (("surface", IRON + 3), ("brand", IRON - 2))
    )
