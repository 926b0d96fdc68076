"""Ideas on a stair, each on the step it has reached; those without a step stand at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

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
    paint,
    shape_of,
    words_at,
)

MOST = 4  # ideas drawn on one step; the table has them all
LINES = 4  # of one idea
RISE, BADGE, GAP = 30.0, 12.0, 6.0
BARE = 94.0  # the width of a step with nothing on it
LINE = SMALL * LEADING


@frozen
class Idea:
    """An idea: its number in the leader's list, and its words."""

    number: int
    words: str


@frozen
class Step:
    """A step by its name, with the ideas on it. `foot`: the ground before the stair."""

    name: str
    ideas: tuple[Idea, ...]
    foot: bool = False


@frozen
class Card:
    """Words as they stand on a step; an idea's have its number, and what is said of those left out has none."""

    number: int
    lines: tuple[str, ...]
    width: float
    beside: bool  # the number left of the words, not over them

    @property
    def height(self) -> float:
        """From the card's foot to the next one's."""
        high = len(self.lines) * LINE + 14 + GAP
        if not self.number:
            return high
        return max(high, 2 * BADGE + 12 + GAP) if self.beside else high + 2 * BADGE


def stair(steps: Sequence[Step], more: str, caption: Caption) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `steps` from below, with the foot first if there is one; `more` says how many ({n}) there was no room for.
    """
    return _wide(steps, more, caption.of("wide")), _narrow(steps, more, caption.of("narrow"))


def _wide(steps: Sequence[Step], more: str, caption: Caption) -> str:
    """A stair that rises to the right, with the ideas as cards on its steps."""
    edges = _edges(steps)
    broad = [right - left for left, right in zip(edges, edges[1:], strict=False)]
    under = [wrapped(s.name, w - 14, SMALL, LINES) for s, w in zip(steps, broad, strict=True)]
    stacks = [_stack(s, w - 10, more) for s, w in zip(steps, broad, strict=True)]
    ground = max(len(lines) for lines in under) * LINE + 16
    heights = [ground + n * RISE + _tall(stack) for n, stack in enumerate(stacks)]
    low = max(heights) + 2
    tops = [low - ground - n * RISE for n in range(len(steps))]
    body = _block(edges, tops, low, int(steps[0].foot))
    for left, top, lines, stack in zip(edges, tops, under, stacks, strict=False):
        body += words_at(lines, left + 8, top + LINE + 2, SMALL) + _standing(stack, left + 5, top)
    return framed((0, 0, WIDE, low + 2), caption, body)


def _edges(steps: Sequence[Step]) -> list[float]:
    """Where the steps begin and end from left to right: those with ideas on them share what the others leave."""
    filled = sum(bool(step.ideas) for step in steps)
    bare = min(BARE, WIDE / len(steps)) if filled else (WIDE - 1) / len(steps)
    broad = (WIDE - 1 - bare * (len(steps) - filled)) / max(filled, 1)
    edges = [0.0]
    for step in steps:
        edges.append(edges[-1] + (broad if step.ideas else bare))
    return edges


def _block(edges: Sequence[float], tops: Sequence[float], low: float, first: int) -> str:
    """The stair from its `first` step on, and the ground before it."""
    treads = [(x, top) for n, top in enumerate(tops) for x in edges[n : n + 2] if n >= first]
    start = edges[first] + 1
    corners = [(start, low), (start, tops[first]), *treads[1:], (edges[-1], low)]
    return _step(corners) + (_ground(0, edges[1], tops[0]) if first else "")


def _narrow(steps: Sequence[Step], more: str, caption: Caption) -> str:
    """The highest step on top, each slab reaching farther out than the one above it."""
    inset = min(18.0, 90 / len(steps))
    body, y = "", 2.0
    for n, step in reversed(list(enumerate(steps))):
        left = n * inset + 1
        stack = _stack(step, NARROW - left - 12, more, beside=True)
        y += _tall(stack) + (GAP if stack else 0)
        lines = wrapped(step.name, NARROW - left - 20, TEXT, 2)
        low = y + len(lines) * TEXT * LEADING + 12
        slab = [(left, low), (left, y), (NARROW - 1, y), (NARROW - 1, low)]
        body += _ground(left, NARROW - 1, y) if step.foot else _step(slab)
        body += _standing(stack, left + 6, y) + words_at(lines, left + 10, y + TEXT + 6)
        y = low
    return framed((0, 0, NARROW, y + 2), caption, body)


def _stack(step: Step, width: float, more: str, beside: bool = False) -> list[Card]:
    """The cards of one step, the lowest last."""
    room = width - 16 - (2 * BADGE + 8 if beside else 0)
    shown = [(idea.number, idea.words, LINES) for idea in step.ideas[:MOST]]
    rest = len(step.ideas) - MOST
    if rest > 0:
        shown.append((0, more.format(n=rest), 2))
    return [
        Card(number, tuple(wrapped(words, room, SMALL, most)), width, beside)
        for number, words, most in shown
    ]


def _tall(stack: Sequence[Card]) -> float:
    return sum(card.height for card in stack)


def _standing(stack: Sequence[Card], x: float, foot: float) -> str:
    body, y = "", foot - _tall(stack)
    for card in stack:
        body += _card(card, x, y)
        y += card.height
    return body


def _card(card: Card, x: float, y: float) -> str:
    if not card.number:
        return words_at(card.lines, x + 8, y + LINE + 2, SMALL, "muted")
    box = (
        f'<rect x="{x:g}" y="{y:g}" width="{card.width:g}" height="{card.height - GAP:g}" rx="7" '
        f'{paint("surface", "line-strong")} stroke-width="1.5"/>'
    )
    middle = x + 8 + BADGE
    badge = disc_at(middle, y + 6 + BADGE, BADGE, "brand", "brand", 0)
    number = [str(card.number)]
    badge += words_at(number, middle, y + 11 + BADGE, SMALL, "on-brand", MIDDLE + BOLD)
    across, down = (2 * BADGE + 16, LINE + 4.5) if card.beside else (8.0, LINE + 4 + 2 * BADGE)
    words = words_at(card.lines, x + across, y + down, SMALL)
    return f'<g class="idea" data-number="{card.number}">{box}{badge}{words}</g>'


def _step(corners: Sequence[tuple[float, float]]) -> str:
    return shape_of(corners, "sunken", "region-edge", kind="step")


def _ground(left: float, right: float, y: float) -> str:
    return line_at(left, y, right, y, "region-edge", 2, ' stroke-dasharray="5 5"')
