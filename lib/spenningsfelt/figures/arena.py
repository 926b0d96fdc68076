"""A scale's steps as a band through parallel lanes: a shape to recognise, with no area to read as a sum."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import Drawing, escaped, token
from spenningsfelt.figures.plain import (
    LEADING,
    NARROW,
    SMALL,
    STEPS,
    TEXT,
    WIDE,
    disc_at,
    line_at,
    listed,
    picture,
    step_in,
    words_at,
    wrapped,
)

HEAD, ROW, BAND = 34.0, 66.0, 42.0  # the numbers on top, the lowest lane, the band's width


@frozen
class Lane:
    """One question of the scale by its short name, and the step chosen; None when it is not answered."""

    name: str
    step: int | None


@frozen
class Place:
    """Where things stand: the drawing's width, room for the names, the first step, and from one step to the next."""

    width: float
    names: float
    first: float
    apart: float
    most: int  # lines of a name

    def x(self, step: int) -> float:
        """Where a step is."""
        return self.first + (step - 1) * self.apart


PLACES = {"wide": Place(WIDE, 260, 310, 100, 3), "narrow": Place(NARROW, 98, 116, 41, 6)}


def of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The lanes of a scale's own questions; `prompts` in the fence holds their short names."""
    items = exercise.structure.items if isinstance(exercise.structure.items, list) else []
    lanes = [
        Lane(
            exercise.words.prompts.get(i, exercise.words.items[i].question),
            step_in(value(f"{exercise.id}.{i}")),
        )
        for i in items
    ]
    if not any(lane.step for lane in lanes):
        return None
    ui = words.ui
    wide, narrow = (
        arena(
            lanes,
            ui["not-answered"],
            ui["arena-figure"],
            ui["arena-description"],
            f"{exercise.id}-{words.language}",
            place,
        )
        for place in PLACES
    )
    rows = [(lane.name, str(lane.step or ui["not-answered"])) for lane in lanes]
    return Drawing(wide, narrow, said(lanes, ui), ((ui["arena-item"], ui["arena-step"]), *rows))


def said(lanes: Sequence[Lane], ui: dict[str, str]) -> str:
    """Which were placed highest and lowest; one sentence, without praise."""
    steps = [lane.step for lane in lanes if lane.step]
    high, low = max(steps), min(steps)
    names = {step: [lane.name for lane in lanes if lane.step == step] for step in (high, low)}
    if high != low:
        return ui["arena-says"].format(high=listed(names[high], ui), low=listed(names[low], ui))
    if len(steps) == len(lanes) > 1:
        return ui["arena-all"].format(step=high)
    return ui["arena-some"].format(items=listed(names[high], ui), step=high)


def arena(
    lanes: Sequence[Lane], missing: str, title: str, description: str, uid: str, width: str = "wide"
) -> str:
    """The drawing as SVG text. `missing` is what a lane without an answer says; it makes a gap in the band."""
    place = PLACES[width]
    names = [wrapped(lane.name, place.names, TEXT, place.most) for lane in lanes]
    middles, y = [], HEAD
    for lines in names:
        height = max(ROW, len(lines) * TEXT * LEADING + 22)
        middles.append(y + height / 2)
        y += height
    marks = [
        (place.x(lane.step), middle) if lane.step else None
        for lane, middle in zip(lanes, middles, strict=True)
    ]
    head = "".join(
        words_at([str(s)], place.x(s), 18, SMALL, "muted", ' text-anchor="middle"') for s in STEPS
    )
    body = (
        head
        + _band(marks)
        + "".join(
            _lane(place, lane, lines, middle, missing)
            for lane, lines, middle in zip(lanes, names, middles, strict=True)
        )
    )
    return picture(place.width, y + 4, f"{uid}-{width}", title, description, body)


def _band(marks: Sequence[tuple[float, float] | None]) -> str:
    """The shape: an outline and its inside, broken where a lane has no mark."""
    runs: list[list[tuple[float, float]]] = [[]]
    for mark in marks:
        if mark is None:
            runs.append([])
        else:
            runs[-1].append(mark)
    return "".join(_run(run) for run in runs if run)


def _run(run: Sequence[tuple[float, float]]) -> str:
    if len(run) == 1:
        return disc_at(*run[0], BAND / 2 - 1, "brand-weak", "brand", 2, ' class="band"')
    path = "M" + "L".join(f"{x:g} {y:g}" for x, y in run)
    return "".join(
        f'<path class="{name}" d="{path}" fill="none" stroke="{token(colour)}" stroke-width="{width:g}" '
        f'stroke-linejoin="round" stroke-linecap="round"/>'
        for name, colour, width in (("band", "brand", BAND), ("inside", "brand-weak", BAND - 4))
    )


def _lane(place: Place, lane: Lane, lines: Sequence[str], y: float, missing: str) -> str:
    name = words_at(
        lines, 0, y - (len(lines) - 1) * TEXT * LEADING / 2 + 5, TEXT, extra=' font-weight="600"'
    )
    dashes = "" if lane.step else ' stroke-dasharray="4 5"'
    track = line_at(place.x(1), y, place.x(5), y, extra=dashes)
    ticks = "".join(line_at(place.x(s), y - 5, place.x(s), y + 5) for s in STEPS)
    if lane.step is None:
        words = (
            f'<text x="{place.x(3):g}" y="{y + 5:g}" font-size="{SMALL:g}" font-style="italic" '
            f'text-anchor="middle" fill="{token("muted")}" stroke="{token("surface")}" stroke-width="10" '
            f'stroke-linejoin="round" paint-order="stroke">{escaped(missing)}</text>'
        )
        return f'<g class="lane">{name}{track}{ticks}{words}</g>'
    x = place.x(lane.step)
    number = words_at(
        [str(lane.step)], x, y + 5.5, TEXT, "on-brand", ' text-anchor="middle" font-weight="700"'
    )
    mark = disc_at(x, y, 14, "brand", "brand", extra=f' data-step="{lane.step}"')
    return f'<g class="lane">{name}{track}{ticks}{mark}{number}</g>'
