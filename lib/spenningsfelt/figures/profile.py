"""The ten points: where the leader stood before, stands now, and from today thinks they stood before. Never a sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    picture,
    step_in,
    width_of,
    words_at,
    wrapped,
)

BEFORE = "00.before"  # where module 00 asks for a step on each point
R = 8.5  # a mark
UP, DOWN = (
    7.0,
    13.0,
)  # from the middle of a row with three marks: to before and now, and to the diamond


@frozen
class Point:
    """A point with its marks; a mark that is not set is None."""

    number: int
    title: str
    before: int | None
    now: int | None
    then: int | None = None

    @property
    def marks(self) -> list[int]:
        """The steps that are set."""
        return [step for step in (self.before, self.now, self.then) if step]


def of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The ten points. Where they are asked about, nothing is drawn before an answer: one thinks before one looks."""
    asks = exercise.structure.form == "ask"
    points = points_in(course, words, exercise, value)
    if not any(p.now or p.then if asks else p.marks for p in points):
        return None
    ui, names = words.ui, names_of(exercise, words.ui)
    wide, narrow = (
        profile(
            points,
            names,
            ui["not-answered"],
            ui["profile-figure"],
            ui["profile-description"],
            f"{exercise.id}-{words.language}",
            width,
        )
        for width in ("wide", "narrow")
    )
    return Drawing(wide, narrow, said(points, ui), table(points, names, ui))


def points_in(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> list[Point]:
    """The points in their order, with the steps on disk; what is no step counts as not answered."""
    asks = exercise.structure.form == "ask"
    found = []
    for number, point in enumerate(course.points, 1):
        now = f"{exercise.id}.{point}" if asks else course.steps.get(point)
        then = step_in(value(f"{exercise.id}.{point}-then")) if asks else None
        found.append(
            Point(
                number,
                words["points"][point]["title"],
                step_in(value(f"{BEFORE}.{point}")),
                step_in(value(now)) if now else None,
                then,
            )
        )
    return found


def names_of(exercise: ExerciseContent, ui: Mapping[str, str]) -> dict[str, str]:
    """What the marks that can be set are called, in the order before, now, then."""
    if exercise.structure.form == "ask":
        return {
            "before": ui["profile-before"],
            "now": ui["profile-now"],
            "then": ui["profile-then"],
        }
    return {"before": ui["profile-before"], "now": ui["profile-worked"]}


def said(points: Sequence[Point], ui: Mapping[str, str]) -> str:
    """How many points have something to compare, and whose view it is."""
    several = sum(len(p.marks) > 1 for p in points)
    key = {0: "profile-none-two", 1: "profile-one-two"}.get(several, "profile-two")
    return f"{ui[key].format(n=several, of=len(points))} {ui['profile-own']}"


def table(
    points: Sequence[Point], names: Mapping[str, str], ui: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    """The same in rows, headings first."""
    rows = [
        (f"{p.number} {p.title}", *(str(getattr(p, mark) or ui["not-answered"]) for mark in names))
        for p in points
    ]
    return ((ui["profile-point"], *names.values()), *rows)


@frozen
class Place:
    """Where things stand: the width, room for a title, the first step, and from one step to the next."""

    width: float
    title: float
    first: float
    apart: float
    over: bool  # titles over the lanes, not beside them

    def x(self, step: float) -> float:
        """Where a step is."""
        return self.first + (step - 1) * self.apart


PLACES = {"wide": Place(WIDE, 330, 380, 80, False), "narrow": Place(NARROW, 292, 28, 60, True)}
TITLE = 30.0  # where titles begin, after their number


def profile(
    points: Sequence[Point],
    names: Mapping[str, str],
    missing: str,
    title: str,
    description: str,
    uid: str,
    width: str = "wide",
) -> str:
    """The drawing as SVG text; `names` of the marks that can be set, in the order before, now, then."""
    place = PLACES[width]
    body, y = _legend(place, names)
    if not place.over:
        body += _numbers(place, y + 14)
        y += 24
    for point in points:
        row, height = _row(place, point, y, missing, "then" in names)
        body += line_at(0, y, place.width, y, "line", 1) + row
        y += height
    return picture(place.width, y + 2, f"{uid}-{width}", title, description, body)


def _legend(place: Place, names: Mapping[str, str]) -> tuple[str, float]:
    """What the marks mean, as many on a line as there is room for; and the height it takes."""
    body, x, y = "", R + 2, 16.0
    for mark, name in names.items():
        wide = 2 * R + 8 + width_of(name, SMALL)
        if x > R + 2 and x + wide > place.width:
            x, y = R + 2, y + 26
        body += _mark(mark, x, y) + words_at([name], x + R + 8, y + 5, SMALL)
        x += wide + 22
    return body, y + 20


def _numbers(place: Place, y: float) -> str:
    return "".join(
        words_at([str(s)], place.x(s), y, SMALL, "muted", ' text-anchor="middle"') for s in STEPS
    )


def _row(place: Place, point: Point, y: float, missing: str, three: bool) -> tuple[str, float]:
    """A point, and the height of its row."""
    lines = wrapped(point.title, place.title - TITLE, TEXT, 4)
    words = len(lines) * TEXT * LEADING
    lane = 52.0 if three else 42.0
    middle = y + words + 14 + lane / 2 if place.over else y + max(words + 16, lane) / 2
    top = y + 22 if place.over else middle - words / 2 + TEXT
    body = words_at([str(point.number)], 0, top, TEXT, extra=' font-weight="700"') + words_at(
        lines, TITLE, top
    )
    high = lane / 2 - 7
    body += "".join(
        line_at(place.x(s), middle - high, place.x(s), middle + high, "line") for s in STEPS
    )
    if place.over:
        body += _numbers(place, middle + lane / 2 + 13)
    body += (
        _marks(place, point, middle, three)
        if point.marks
        else (
            f'<text x="{place.x(3):g}" y="{middle + 5:g}" font-size="{SMALL:g}" font-style="italic" text-anchor="middle" '
            f'fill="{token("muted")}" stroke="{token("surface")}" stroke-width="10" stroke-linejoin="round" '
            f'paint-order="stroke">{escaped(missing)}</text>'
        )
    )
    height = words + lane + 36 if place.over else max(words + 16, lane)
    return f'<g data-point="{point.number}">{body}</g>', height


def _marks(place: Place, point: Point, middle: float, three: bool) -> str:
    upper, lower = (middle - UP, middle + DOWN) if three else (middle, middle)
    body = ""
    if point.before and point.now and point.before != point.now:
        body += line_at(place.x(point.before), upper, place.x(point.now), upper, "brand", 3)
    if point.before:
        around = point.before == point.now  # the same step twice: a ring around the disc
        body += _mark("before", place.x(point.before), upper, R + 3 if around else R, point.before)
    if point.now:
        body += _mark(
            "now", place.x(point.now), upper, R - 1.5 if point.before == point.now else R, point.now
        )
    return body + (_mark("then", place.x(point.then), lower, R, point.then) if point.then else "")


def _mark(mark: str, x: float, y: float, r: float = R, step: int | None = None) -> str:
    """An open circle, a filled one or a diamond: told apart by their shapes, in black and white too."""
    what = f' data-mark="{mark}" data-step="{step}"' if step else ""
    if mark == "then":
        return (
            f'<path d="M{x:g} {y - r:g}L{x + r:g} {y:g}L{x:g} {y + r:g}L{x - r:g} {y:g}Z" '
            f'fill="{token("surface")}" stroke="{token("accent")}" stroke-width="2.5"{what}/>'
        )
    return disc_at(
        x, y, r, *(("surface", "ink") if mark == "before" else ("brand", "brand")), extra=what
    )
