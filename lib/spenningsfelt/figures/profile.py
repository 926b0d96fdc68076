"""The ten points: where the leader stood at work on one, stands now, and from today thinks they began. Never a sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from spenningsfelt.figures.lettering import LEADING, width_of, wrapped
from spenningsfelt.figures.svg import (
    BOLD,
    MIDDLE,
    NARROW,
    SMALL,
    STEPS,
    TEXT,
    WIDE,
    Caption,
    disc_at,
    framed,
    line_at,
    shape_of,
    words_at,
    words_over,
)

MARKS = ("worked", "now", "then")
R = 8.5  # a mark
UP, DOWN = 7.0, 13.0  # from the middle of a row with three marks: to worked and now, to the diamond
TITLE = 30.0  # where titles begin, after their number


@frozen
class Point:
    """A point with its marks; a mark that is not set is None."""

    number: int
    title: str
    worked: int | None = None
    now: int | None = None
    then: int | None = None

    @property
    def marks(self) -> list[int]:
        """The steps that are set."""
        return [step for step in (self.worked, self.now, self.then) if step]


@frozen
class Layout:
    """Where things stand: the width, room for a title, the first step, and from one step to the next.

    `three`: a row has room for the diamond; `over`: titles stand over the lanes, not beside them.
    """

    width: float
    title: float
    first: float
    apart: float
    over: bool
    three: bool

    def x(self, step: float) -> float:
        """Where a step is."""
        return self.first + (step - 1) * self.apart

    @property
    def lane(self) -> float:
        """How high a lane is."""
        return 52.0 if self.three else 42.0


def profile(
    points: Sequence[Point],
    names: Mapping[str, str],
    missing: str,
    caption: Caption,
    rest: str = "",
) -> tuple[str, str]:
    """The drawing for a wide and for a narrow place, as SVG text.

    `names` of the marks that can be set, in the order of `MARKS`; `missing` stands in a row without marks, and `rest`
    says under the rows what is not among them.
    """
    three = "then" in names
    wide, narrow = (
        Layout(WIDE, 330, 380, 80, False, three),
        Layout(NARROW, 292, 28, 60, True, three),
    )
    return (
        _drawn(points, names, missing, caption.of("wide"), wide, rest),
        _drawn(points, names, missing, caption.of("narrow"), narrow, rest),
    )


def _drawn(
    points: Sequence[Point],
    names: Mapping[str, str],
    missing: str,
    caption: Caption,
    at: Layout,
    rest: str,
) -> str:
    body, y = _legend(at, names)
    if not at.over:
        body += _numbers(at, y + 14)
        y += 24
    for point in points:
        row, height = (_row_over if at.over else _row_beside)(at, point, y, missing)
        body += f'{line_at(0, y, at.width, y, "line", 1)}<g data-point="{point.number}">{row}</g>'
        y += height
    if rest:
        body += line_at(0, y, at.width, y, "line", 1) + words_at([rest], 0, y + 25, SMALL, "muted")
        y += 34
    return framed((0, 0, at.width, y + 2), caption, body)


def _legend(at: Layout, names: Mapping[str, str]) -> tuple[str, float]:
    """What the marks mean, as many on a line as there is room for; and the height it takes."""
    body, x, y = "", R + 2, 16.0
    for mark, name in names.items():
        wide = 2 * R + 8 + width_of(name, SMALL)
        if x > R + 2 and x + wide > at.width:
            x, y = R + 2, y + 26
        body += _mark(mark, x, y) + words_at([name], x + R + 8, y + 5, SMALL)
        x += wide + 22
    return body, y + 20


def _numbers(at: Layout, y: float) -> str:
    return "".join(words_at([str(s)], at.x(s), y, SMALL, "muted", MIDDLE) for s in STEPS)


def _row_beside(at: Layout, point: Point, y: float, missing: str) -> tuple[str, float]:
    """A point with its title left of its lane, and the height of its row."""
    lines = _lines(at, point)
    words = len(lines) * TEXT * LEADING
    height = max(words + 16, at.lane)
    middle = y + height / 2
    title = _title(point, lines, middle - words / 2 + TEXT)
    return title + _lane(at, point, middle, missing), height


def _row_over(at: Layout, point: Point, y: float, missing: str) -> tuple[str, float]:
    """A point with its title over its lane and the steps' numbers under it, and the height of its row."""
    lines = _lines(at, point)
    words = len(lines) * TEXT * LEADING
    middle = y + words + 14 + at.lane / 2
    numbers = _numbers(at, middle + at.lane / 2 + 13)
    title = _title(point, lines, y + 22)
    return title + numbers + _lane(at, point, middle, missing), words + at.lane + 36


def _lines(at: Layout, point: Point) -> list[str]:
    return wrapped(point.title, at.title - TITLE, TEXT, 4)


def _title(point: Point, lines: Sequence[str], top: float) -> str:
    return words_at([str(point.number)], 0, top, TEXT, extra=BOLD) + words_at(lines, TITLE, top)


def _lane(at: Layout, point: Point, middle: float, missing: str) -> str:
    high = at.lane / 2 - 7
    body = "".join(line_at(at.x(s), middle - high, at.x(s), middle + high, "line") for s in STEPS)
    if point.marks:
        return body + _marks(at, point, middle)
    return body + (words_over(missing, at.x(3), middle + 5) if missing else "")


def _marks(at: Layout, point: Point, middle: float) -> str:
    upper, lower = (middle - UP, middle + DOWN) if at.three else (middle, middle)
    worked, now, then = point.worked, point.now, point.then
    body, same = "", worked == now  # the same step twice: a ring around the disc
    if worked and now and not same:
        body += line_at(at.x(worked), upper, at.x(now), upper, "brand", 3)
    if worked:
        body += _mark("worked", at.x(worked), upper, R + 3 if same else R, worked)
    if now:
        body += _mark("now", at.x(now), upper, R - 1.5 if same else R, now)
    return body + (_mark("then", at.x(then), lower, R, then) if then else "")


def _mark(mark: str, x: float, y: float, r: float = R, step: int | None = None) -> str:
    """An open circle, a filled one or a diamond: told apart by their shapes, in black and white too."""
    what = f' data-mark="{mark}" data-step="{step}"' if step else ""
    if mark == "then":
        corners = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
        return shape_of(corners, "surface", "accent", 2.5, extra=what)
    fill, edge = ("surface", "ink") if mark == "worked" else ("brand", "brand")
    return disc_at(x, y, r, fill, edge, extra=what)
