"""What each choice of a dilemma does to the relation with F, A and I in the short run: a lane for each, and no sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_lowercase

from attrs import frozen

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.content.schema import EFFECT_MOST as MOST
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import Drawing, escaped, own_id, token


@frozen
class Lane:
    """One circle: its letter, its name, and what each choice does to it, by the choice's letter."""

    circle: str
    name: str
    effects: Mapping[str, int]


@frozen
class Layout:
    """Where things stand, in the drawing's own units: `zero` is the middle of the track, `step` one unit of effect.

    The lane's name stands `head` above its rows, or beside them where `head` is 0.
    """

    width: int
    zero: int
    step: int
    font: int
    row: int
    head: int

    @property
    def size(self) -> float:
        """The side of the circle's letter."""
        return self.font * 1.7


WIDE = Layout(width=760, zero=488, step=110, font=20, row=42, head=0)
NARROW = Layout(width=320, zero=160, step=62, font=15, row=30, head=36)


def of(_: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf) -> Drawing | None:
    """All three choices, once one's own is locked; before that there is nothing to see."""
    own, letters = locked_choice(exercise, value), letters_of(exercise.structure.choices)
    effects = {
        letter: exercise.structure.effects.get(choice, {}) for choice, letter in letters.items()
    }
    if own is None or not any(effects.values()):
        return None
    ui, names = words.ui, {circle: w["short"] for circle, w in words["circles"].items()}
    lanes = [
        Lane(c, name, {x: e[c] for x, e in effects.items() if abs(e.get(c, MOST + 1)) <= MOST})
        for c, name in names.items()
    ]
    mine = letters[own]
    said = ", ".join(
        f"{lane.name} {signed(lane.effects[mine])}" for lane in lanes if mine in lane.effects
    )
    says = ui["dilemma-says"].format(letter=mine, effects=said)
    drawn = [
        tradeoff(
            lanes,
            list(effects),
            mine,
            (ui["dilemma-weaker"], ui["dilemma-stronger"]),
            ui["dilemma-figure"],
            says,
            f"{exercise.id}-{words.language}{end}",
            layout,
        )
        for layout, end in ((WIDE, ""), (NARROW, "-narrow"))
    ]
    rows = [
        (
            ui["dilemma-yours"].format(letter=x) if x == mine else x,
            *(signed(lane.effects[x]) if x in lane.effects else "–" for lane in lanes),
        )
        for x in effects
    ]
    return Drawing(
        drawn[0], drawn[1], says=says, table=((ui["dilemma-choice"], *names.values()), *rows)
    )


def locked_choice(exercise: ExerciseContent, value: ValueOf) -> str | None:
    """The choice that is locked; None while it is open, or when what is on disk is no choice."""
    choice = value(f"{exercise.id}.choice")
    known = isinstance(choice, str) and choice in exercise.structure.choices
    return choice if known and value(f"{exercise.id}.locked") is True else None


def letters_of(choices: Sequence[str]) -> dict[str, str]:
    """A letter for each choice, in order: what it is called on the page and in the drawing."""
    return dict(zip(choices, ascii_lowercase, strict=False))


def signed(effect: int) -> str:
    """An effect as one writes it: +2, 0, −1."""
    return f"{effect:+d}".replace("-", "−") if effect else "0"


def tradeoff(
    lanes: Sequence[Lane],
    letters: Sequence[str],
    own: str,
    ends: tuple[str, str],
    title: str,
    description: str,
    uid: str,
    layout: Layout = WIDE,
) -> str:
    """The drawing as SVG text: a row for each choice in every lane, the one that is `own` filled and thick.

    `ends` says what it means to go left and right; a choice without an effect in a lane has an empty row there.
    """
    top = layout.font * 3.2
    height = layout.head + layout.row * len(letters) + layout.font * 0.5
    bodies = "".join(
        _lane(lane, letters, own, top + n * (height + layout.font * 0.5), height, layout)
        for n, lane in enumerate(lanes)
    )
    total, ids = top + len(lanes) * (height + layout.font * 0.5), own_id(uid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {layout.width} {total:g}" role="img" '
        f'aria-labelledby="{ids}-title" aria-describedby="{ids}-desc" font-family="{token("font")}" '
        f'font-size="{layout.font}" fill="{token("ink")}"><title id="{ids}-title">{escaped(title)}</title>'
        f'<desc id="{ids}-desc">{escaped(description)}</desc>{_axis(ends, layout)}{bodies}</svg>'
    )


def _axis(ends: tuple[str, str], at: Layout) -> str:
    reach = at.step * MOST + at.font
    numbers = "".join(
        _text(
            signed(n),
            at.zero + n * at.step,
            at.font * 2.7,
            f' text-anchor="middle" {_fill("muted")}',
        )
        for n in range(-MOST, MOST + 1)
    )
    return (
        _text(f"← {ends[0]}", at.zero - reach, at.font * 1.1, "")
        + _text(f"{ends[1]} →", at.zero + reach, at.font * 1.1, ' text-anchor="end"')
        + numbers
    )


def _lane(
    lane: Lane, letters: Sequence[str], own: str, top: float, height: float, at: Layout
) -> str:
    first = top + at.head + at.font * 0.25
    marks = [
        (letter, lane.effects[letter], first + (n + 0.5) * at.row)
        for n, letter in enumerate(letters)
        if letter in lane.effects
    ]
    rules = "".join(
        f'<path d="M{at.zero + n * at.step:g} {first:g}V{top + height - at.font * 0.25:g}" '
        + (
            f'stroke="{token("region-edge")}" stroke-width="1.5" stroke-dasharray="4 4"/>'
            if n == 0
            else f'stroke="{token("line")}" stroke-width="1.5"/>'
        )
        for n in range(-MOST, MOST + 1)
    )
    middle = top + at.head / 2 + at.font * 0.2 if at.head else top + height / 2
    return (
        f'<g data-lane="{lane.circle}"><rect y="{top:g}" width="{at.width}" height="{height:g}" rx="10" '
        f"{_fill('sunken')}/>{_name(lane, middle, at)}{rules}"
        + "".join(_mark(letter, effect, y, letter == own, at) for letter, effect, y in marks)
        + "</g>"
    )


def _name(lane: Lane, y: float, at: Layout) -> str:
    size, left = at.size, at.font * 0.8
    return (
        f'<rect x="{left:g}" y="{y - size / 2:g}" width="{size:g}" height="{size:g}" rx="{size / 4.5:.3g}" '
        f"{_fill(lane.circle.lower())}/>"
        + _text(
            lane.circle,
            left + size / 2,
            y + at.font * 0.36,
            f' text-anchor="middle" font-weight="700" {_fill("on-brand")}',
        )
        + _text(lane.name, left + size + at.font * 0.6, y + at.font * 0.36, ' font-weight="600"')
    )


def _mark(letter: str, effect: int, y: float, own: bool, at: Layout) -> str:
    x, radius = at.zero + effect * at.step, at.font * (0.85 if own else 0.75)
    ink, line = token("brand" if own else "line-strong"), at.font * (0.55 if own else 0.14)
    bar = (
        f'<path d="M{at.zero:g} {y:g}H{x:g}" stroke="{ink}" stroke-width="{line:g}"/>'
        if effect
        else ""
    )
    disc = (
        f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" {_fill("brand" if own else "surface")} stroke="{ink}" '
        f'stroke-width="{at.font * 0.14:g}"/>'
    )
    words = f' text-anchor="middle"{_own_letter() if own else ""}'
    kind = "own" if own else "other"
    return (
        f'<g class="{kind}" data-choice="{letter}" data-effect="{effect}">{bar}{disc}'
        f"{_text(letter, x, y + at.font * 0.34, words)}</g>"
    )


def _own_letter() -> str:
    return f' font-weight="700" {_fill("on-brand")}'


def _fill(name: str) -> str:
    return f'fill="{token(name)}"'


def _text(words: str, x: float, y: float, extra: str) -> str:
    return f'<text x="{x:g}" y="{y:g}"{extra}>{escaped(words)}</text>'
