"""Ideas on a stair, each on the step it has reached; those without a step stand at the foot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.content.schema import FieldContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import Drawing, token
from spenningsfelt.figures.plain import (
    LEADING,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    disc_at,
    line_at,
    listed,
    picture,
    text_in,
    words_at,
    wrapped,
)

WORDS, COLUMN = (
    "idea",
    "stage",
)  # the columns of rows with the idea's words, and how far it has come
MOST = 4  # ideas drawn on one step; the table has them all
LINES = 4  # of one idea
RISE, BADGE, GAP = 30.0, 12.0, 6.0
BARE = 94.0  # the width of a step with nothing on it
HIGH = SMALL * LEADING  # a line


@frozen
class Idea:
    """An idea: its number in the leader's list, its words, and its step counted from the lowest; None at the foot."""

    number: int
    words: str
    step: int | None


@frozen
class Labels:
    """Words beside the ideas' own: at the foot, and for those there was no room for."""

    foot: str
    more: str


def of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The first rows of the card that have a stage to choose."""
    field = next(
        (f for f in exercise.fields() if isinstance(f.structure.choices.get(COLUMN), list)), None
    )
    rows = rows_in(value(f"{exercise.id}.{field.id.rpartition('.')[2]}"), field) if field else []
    if field is None or not rows:
        return None
    ui, stages = words.ui, list(field.structure.choices[COLUMN])
    reached = {stage: n for n, stage in enumerate(stages)}
    ideas = [
        Idea(n, row.get(WORDS) or ui["stair-nameless"], reached.get(row.get(COLUMN, "")))
        for n, row in enumerate(rows, 1)
    ]
    names = [field.words.choices[COLUMN][s] for s in stages]
    wide, narrow = (
        draw(
            ideas,
            names,
            Labels(ui["stair-foot"], ui["stair-more"]),
            ui["stair-figure"],
            ui["stair-description"],
            f"{exercise.id}-{words.language}",
        )
        for draw in (stair, list_stair)
    )
    return Drawing(wide, narrow, said(ideas, names, ui), _table(rows, field, ui["not-answered"]))


def rows_in(value: Any, field: FieldContent) -> list[dict[str, str]]:
    """The rows with something in them, every column as text; what is no row is left out."""
    rows = (
        [
            {c: text_in(row.get(c)) for c in field.structure.columns}
            for row in value
            if isinstance(row, dict)
        ]
        if isinstance(value, list)
        else []
    )
    return [row for row in rows if any(row.values())]


def said(ideas: Sequence[Idea], names: Sequence[str], ui: dict[str, str]) -> str:
    """Where most of the ideas stand."""
    steps = Counter(idea.step for idea in ideas if idea.step is not None)
    if not steps:
        return ui["stair-none"]
    top = max(steps.values())
    most = listed([names[step] for step in sorted(steps) if steps[step] == top], ui)
    if len(steps) == 1:
        return ui["stair-one" if len(ideas) == 1 else "stair-all"].format(stage=most)
    if list(steps.values()).count(top) > 1:
        return ui["stair-even"].format(stages=most)
    return ui["stair-most"].format(n=top, of=sum(steps.values()), stage=most)


def stair(
    ideas: Sequence[Idea],
    names: Sequence[str],
    labels: Labels,
    title: str,
    description: str,
    uid: str,
) -> str:
    """The drawing as SVG text: a stair that rises to the right, with the ideas as cards on its steps."""
    columns = _columns(ideas, names, labels)
    start = len(columns) - len(names)
    held = [[i for i in ideas if i.step == step] for step, _ in columns]
    edges = _edges(held)
    under = [
        wrapped(name, right - left - 14, SMALL, LINES)
        for (_, name), left, right in zip(columns, edges, edges[1:], strict=False)
    ]
    stacks = [
        _stack(some, right - left - 10, labels.more)
        for some, left, right in zip(held, edges, edges[1:], strict=False)
    ]
    ground = max(len(lines) for lines in under) * HIGH + 16
    height = (
        max(ground + n * RISE + sum(c.height for c in stack) for n, stack in enumerate(stacks)) + 2
    )
    tops = [height - ground - n * RISE for n in range(len(columns))]
    treads = [(x, tops[n]) for n in range(start, len(columns)) for x in edges[n : n + 2]]
    body = _block(
        [
            (edges[start] + 1, height),
            (edges[start] + 1, tops[start]),
            *treads[1:],
            (edges[-1], height),
        ]
    )
    body += _ground(0, edges[1], tops[0]) if start else ""
    for left, top, lines, stack in zip(edges, tops, under, stacks, strict=False):
        body += words_at(lines, left + 8, top + HIGH + 2, SMALL) + _standing(stack, left + 5, top)
    return picture(WIDE, height + 2, f"{uid}-wide", title, description, body)


def _edges(held: Sequence[Sequence[Idea]]) -> list[float]:
    """Where the steps begin and end from left to right: those with ideas on them share what the others leave."""
    filled = sum(1 for some in held if some)
    bare = min(BARE, WIDE / len(held))
    broad = (WIDE - 1 - bare * (len(held) - filled)) / max(filled, 1)
    edges = [0.0]
    for some in held:
        edges.append(edges[-1] + (broad if some else bare))
    return edges


def list_stair(
    ideas: Sequence[Idea],
    names: Sequence[str],
    labels: Labels,
    title: str,
    description: str,
    uid: str,
) -> str:
    """The same for a narrow place: the highest step on top, each slab reaching farther out than the one above it."""
    columns = _columns(ideas, names, labels)
    inset = min(18.0, 90 / len(columns))
    body, y = "", 2.0
    for n in reversed(range(len(columns))):
        step, name = columns[n]
        left = n * inset + 1
        stack = _stack(
            [i for i in ideas if i.step == step], NARROW - left - 12, labels.more, beside=True
        )
        y += sum(c.height for c in stack) + (GAP if stack else 0)
        lines = wrapped(name, NARROW - left - 20, TEXT, 2)
        high = len(lines) * TEXT * LEADING + 12
        slab = [(left, y + high), (left, y), (NARROW - 1, y), (NARROW - 1, y + high)]
        body += (_ground(left, NARROW - 1, y) if step is None else _block(slab)) + _standing(
            stack, left + 6, y
        )
        body += words_at(lines, left + 10, y + TEXT + 6)
        y += high
    return picture(NARROW, y + 2, f"{uid}-narrow", title, description, body)


@frozen
class Card:
    """An idea as it is drawn: its number, its lines, and the card's size. Number 0: how many there was no room for."""

    number: int
    lines: tuple[str, ...]
    width: float
    beside: bool

    @property
    def height(self) -> float:
        """From the card's foot to the next one's."""
        high = len(self.lines) * HIGH + 14 + GAP
        if not self.number:
            return high
        return max(high, 2 * BADGE + 12 + GAP) if self.beside else high + 2 * BADGE


def _columns(
    ideas: Sequence[Idea], names: Sequence[str], labels: Labels
) -> list[tuple[int | None, str]]:
    """The steps from below with their names; before them the foot, when an idea stands there."""
    foot: list[tuple[int | None, str]] = [(None, labels.foot)]
    return foot * any(idea.step is None for idea in ideas) + list(enumerate(names))


def _stack(ideas: Sequence[Idea], width: float, more: str, beside: bool = False) -> list[Card]:
    """The cards of one step, the lowest last; `beside` puts the number left of the words, not over them."""
    room = width - 16 - (2 * BADGE + 8 if beside else 0)
    cards = [
        Card(i.number, tuple(wrapped(i.words, room, SMALL, LINES)), width, beside)
        for i in ideas[:MOST]
    ]
    rest = len(ideas) - MOST
    return (
        cards
        if rest <= 0
        else [*cards, Card(0, tuple(wrapped(more.format(n=rest), room, SMALL, 2)), width, beside)]
    )


def _standing(stack: Sequence[Card], x: float, foot: float) -> str:
    parts, y = "", foot - sum(card.height for card in stack)
    for card in stack:
        parts += _card(card, x, y)
        y += card.height
    return parts


def _card(card: Card, x: float, y: float) -> str:
    if not card.number:
        return words_at(card.lines, x + 8, y + HIGH + 2, SMALL, "muted")
    box = (
        f'<rect x="{x:g}" y="{y:g}" width="{card.width:g}" height="{card.height - GAP:g}" rx="7" '
        f'fill="{token("surface")}" stroke="{token("line-strong")}" stroke-width="1.5"/>'
    )
    badge = disc_at(x + 8 + BADGE, y + 6 + BADGE, BADGE, "brand", "brand", 0)
    number = words_at(
        [str(card.number)],
        x + 8 + BADGE,
        y + 11 + BADGE,
        SMALL,
        "on-brand",
        ' text-anchor="middle" font-weight="700"',
    )
    across, down = (2 * BADGE + 16, HIGH + 4.5) if card.beside else (8.0, HIGH + 4 + 2 * BADGE)
    return (
        f'<g class="idea" data-number="{card.number}">{box}{badge}{number}'
        f"{words_at(card.lines, x + across, y + down, SMALL)}</g>"
    )


def _block(corners: Sequence[tuple[float, float]]) -> str:
    path = "M" + "L".join(f"{x:g} {y:g}" for x, y in corners) + "Z"
    return (
        f'<path class="step" d="{path}" fill="{token("sunken")}" stroke="{token("region-edge")}" stroke-width="2" '
        f'stroke-linejoin="round"/>'
    )


def _ground(left: float, right: float, y: float) -> str:
    return line_at(left, y, right, y, "region-edge", 2, ' stroke-dasharray="5 5"')


def _table(
    rows: Sequence[dict[str, str]], field: FieldContent, missing: str
) -> tuple[tuple[str, ...], ...]:
    shown = [
        tuple(
            (field.words.choices[COLUMN].get(text, "") if c == COLUMN else text) or missing
            for c, text in row.items()
        )
        for row in rows
    ]
    return (tuple(field.words.columns[c] for c in field.structure.columns), *shown)
