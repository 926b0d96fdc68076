"""The words in the three circles: each field's letters, and its name where the drawing is wide enough to read it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from attrs import frozen

from spenningsfelt.figures.geometry import Circle, Geometry, circles_of, clearance
from spenningsfelt.figures.lettering import width_of, wrapped

EDGE = 3.0  # least distance from words and marks to the field's edge


@frozen
class Look:
    """How large things are drawn, in units: in a wide place a unit is about a pixel, in a narrow one 0.6 of one.

    `badge` is a letter's square and `lower` how much lower than `AT` it stands, each in a field of one, two and three
    circles. `name` is the size of a field's name, 0 where names are left to the list. Marks have one of the radii
    `beside` a name, or `instead` of it, the largest there is room for, with a `number` of that size in it.
    """

    badge: tuple[float, float, float]
    gap: float
    letter: float
    lower: tuple[float, float, float]
    circle: float
    name: float
    beside: tuple[float, ...]
    instead: tuple[float, ...]
    number: float
    me: float


WIDE = Look(
    badge=(28.0, 24.0, 23.0),
    gap=4.0,
    letter=15.0,
    lower=(0.0, 0.0, 0.0),
    circle=18.0,
    name=14.4,
    beside=(16.0, 15.0, 14.0),
    instead=(16.0, 15.0, 14.0, 13.0, 12.0, 11.0),
    number=15.5,
    me=24.0,
)
NARROW = Look(
    badge=(38.0, 34.0, 33.0),
    gap=5.0,
    letter=22.5,
    lower=(4.0, 12.0, 6.0),
    circle=23.0,
    name=0.0,
    beside=(),
    instead=(20.0, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.5, 12.0),
    number=22.5,
    me=22.0,
)
#: The middle of the letters, and the baselines of the circle's name and of the name's first line.
AT: Mapping[str, tuple[float, float, float, float]] = {
    "F": (300, 54, 92, 114),
    "A": (128, 346, 386, 408),
    "I": (472, 346, 386, 408),
    "FA": (200, 203, 0, 231),
    "FI": (400, 203, 0, 231),
    "AI": (300, 375, 0, 400),
    "FAI": (300, 290, 0, 320),
}
#: How wide a name may be, in units of the wide look.
ROOM = {"F": 190, "A": 130, "I": 130, "FA": 116, "FI": 116, "AI": 120, "FAI": 120}
LINES = 3


@frozen
class Box:
    """A rectangle that words take."""

    left: float
    top: float
    right: float
    bottom: float

    def corners(self) -> tuple[tuple[float, float], ...]:
        """The four of them."""
        return tuple((x, y) for x in (self.left, self.right) for y in (self.top, self.bottom))


@frozen
class Words:
    """Lines of text, the first with its baseline at `y`, centred on `x`."""

    lines: tuple[str, ...]
    x: float
    y: float
    size: float
    bold: bool = False

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return round(self.size * 1.22, 1)

    def boxes(self) -> tuple[Box, ...]:
        """What each line takes, measured generously: fonts differ."""
        return tuple(
            self._box(width_of(line, self.size, self.bold) / 2, self.y + n * self.leading)
            for n, line in enumerate(self.lines)
        )

    def _box(self, half: float, y: float) -> Box:
        return Box(self.x - half, y - self.size * 0.78, self.x + half, y + self.size * 0.26)


@frozen
class Label:
    """What stands in a field: the letters' middle, and words that have room there."""

    x: float
    y: float
    letters: Box
    circle: Words | None
    name: Words | None

    def boxes(self, named: bool = True) -> tuple[Box, ...]:
        """What marks keep clear of."""
        words = (self.circle, self.name if named else None)
        return (self.letters, *(box for w in words if w for box in w.boxes()))


def label_of(drawn: Geometry, region: str, name: str, circle: str, look: Look) -> Label:
    """The field's label in a look; words that have no room in it are left out."""
    return _label(circle_pairs(drawn), region, name, circle, look)


def circle_pairs(drawn: Geometry) -> tuple[tuple[str, Circle], ...]:
    """The circles of a geometry with their letters, as a key."""
    return tuple(circles_of(drawn).items())


@lru_cache(maxsize=256)
def _label(
    circles: tuple[tuple[str, Circle], ...], region: str, name: str, circle: str, look: Look
) -> Label:
    count = len(region)
    x, y, below, first = AT[region]
    y += look.lower[count - 1]
    width = count * look.badge[count - 1] + (count - 1) * look.gap
    high = look.badge[count - 1]
    letters = Box(x - width / 2, y - high / 2, x + width / 2, y + high / 2)
    grown = look.circle - WIDE.circle
    beneath = (
        Words((circle,), x, below + 2 * grown, look.circle, True) if count == 1 and circle else None
    )
    named = Words(_lines(name, ROOM[region], look.name), x, first, look.name) if look.name else None
    return Label(
        x,
        y,
        letters,
        _inside(dict(circles), region, beneath),
        _inside(dict(circles), region, named),
    )


def _lines(text: str, room: float, size: float) -> tuple[str, ...]:
    """The name on a few lines; none where it would have to be cut."""
    lines = wrapped(text, room, size, LINES)
    return tuple(lines) if " ".join(lines) == " ".join(text.split()) and text.strip() else ()


def _inside(circles: Mapping[str, Circle], region: str, words: Words | None) -> Words | None:
    if words is None or not words.lines:
        return None
    corners = (corner for box in words.boxes() for corner in box.corners())
    fits = all(clearance(circles, region, x, y) >= EDGE / 2 for x, y in corners)
    return words if fits else None
