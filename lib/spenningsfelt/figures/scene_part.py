"""What every part of a scene is made with: what it is told, what it is as drawn, and the pen.

A part is drawn round its foot: (0, 0) is the middle of where it stands, and up is minus. The scene moves it from there.
"""

from __future__ import annotations

from attrs import frozen

from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import BOLD, COLOURS, MIDDLE, escaped, paint

#: The letters of a scene. At 390 px a unit is 354/480 of a pixel, so that these are 13.3 and 16 px there.
LETTERS, LARGE_LETTERS = 18.0, 22.0
LINE = 24.0  # from one line of words to the next
EDGE = "region-edge"
#: Stands for what keeps a drawing's ids apart from others'; no text can hold it.
OWN = "\x00"


@frozen
class Piece:
    """A part as a scene asks for it. What a part has no use for, it does not look at."""

    part: str
    x: float
    y: float
    size: float = 1
    flip: bool = False
    turn: float = 0
    missing: bool = False  # drawn with a broken line
    circle: str = ""  # F, A or I; «me» is the one who reads
    hair: str = "short"
    glasses: bool = False
    pose: str = "bust"
    lit: bool = False
    tone: int = 0
    stage: int = 3
    width: float = 0
    height: float = 0
    time: str = ""
    lines: tuple[str, ...] = ()
    count: int = 1
    columns: int = 0
    gap: tuple[float, float] = (0, 0)
    absent: int = 0  # of those repeated, the last ones, which are missing
    mixed: bool = False  # of those repeated, each unlike its neighbour


@frozen
class Text:
    """A line of words in a part: the middle of its foot, its size, and how wide it may be."""

    words: str
    x: float
    y: float
    size: float = LETTERS
    room: float = 480
    bold: bool = False
    fill: str = "ink"

    @property
    def wide(self) -> float:
        """About how wide it is."""
        return width_of(self.words, self.size)

    def svg(self, x: float, y: float, scale: float, extra: str) -> str:
        """The words of a part that stands at (x, y) and is drawn `scale` times as large; `extra` is more attributes."""
        return (
            f'<text x="{x + self.x * scale:g}" y="{y + self.y * scale:g}" font-size="{self.size * scale:g}" '
            f"{paint(self.fill)}{MIDDLE}{BOLD if self.bold else ''}{extra}>{escaped(self.words)}</text>"
        )


@frozen
class Shape:
    """A part as drawn: how much room it takes round its foot, its drawing without words, and its words."""

    left: float
    top: float
    right: float
    bottom: float
    body: str
    texts: tuple[Text, ...] = ()


def standing(width: float, height: float, body: str, texts: tuple[Text, ...] = ()) -> Shape:
    """A part that stands in the middle of its foot."""
    return Shape(-width / 2, -height, width / 2, 0, body, texts)


def path(d: str, fill: str = "", edge: str = "", width: float = 2, extra: str = "") -> str:
    """A line or an area; colours by name, ends and corners round."""
    line = (
        f' stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"' if edge else ""
    )
    return f'<path d="{d}" {_paint(fill, edge)}{line}{extra}/>'


def box(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str = "",
    edge: str = "",
    line: float = 2,
    round_: float = 0,
    extra: str = "",
) -> str:
    """A rectangle from its upper left corner."""
    corner = f' rx="{round_:g}"' if round_ else ""
    stroke = f' stroke-width="{line:g}"' if edge else ""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"{corner} '
        f"{_paint(fill, edge)}{stroke}{extra}/>"
    )


def disc(
    x: float, y: float, r: float, fill: str = "", edge: str = "", line: float = 2, extra: str = ""
) -> str:
    """A circle."""
    stroke = f' stroke-width="{line:g}"' if edge else ""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" {_paint(fill, edge)}{stroke}{extra}/>'


def group(body: str, x: float = 0, y: float = 0, size: float = 1, turn: float = 0) -> str:
    """Some of a drawing, moved, turned and made larger or smaller."""
    turned = f" rotate({turn:g})" if turn else ""
    scaled = f" scale({size:g})" if size != 1 else ""
    return f'<g transform="translate({x:g} {y:g}){turned}{scaled}">{body}</g>'


def broken(body: str) -> str:
    """A drawing of what is missing: lines alone, and broken ones."""
    return f'<g stroke-dasharray="4.5 4.5">{body}</g>'


def _paint(fill: str, edge: str) -> str:
    assert fill in COLOURS or not fill or fill.startswith("url("), fill
    return paint(fill, edge)
