"""What every drawing is made with: the frame, the colours, lines, discs and words.

Each drawing stands by itself: its colours are real ones, and a class beside each lets a page's style sheet give it
another (light, dark, paper). `lib/ui/drawings.css` is the page's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from attrs import evolve, frozen

from spenningsfelt.figures.lettering import LEADING, NOT_XML
from spenningsfelt.font import FAMILY

COLOURS = {
    "f": "#5b4490",
    "a": "#0b6e69",
    "i": "#8a4b05",
    "region-f": "#e6ddf3",
    "region-a": "#d7ecea",
    "region-i": "#fdebd0",
    "region-fa": "#bcd3e6",
    "region-fi": "#f3cfc6",
    "region-ai": "#d3e4b8",
    "region-fai": "#fff6c9",
    "region-edge": "#3d5956",
    "pattern": "#16302e",
    "ink": "#16302e",
    "muted": "#4e6764",
    "surface": "#ffffff",
    "sunken": "#eef4f2",
    "line": "#d6e0de",
    "line-strong": "#6f8784",
    "brand": "#0b6e69",
    "brand-weak": "#e5f2f1",
    "on-brand": "#ffffff",
    "accent": "#9a4606",
    "accent-weak": "#fdf1e2",
    "heat-0": "#f3f7f6",
    "heat-1": "#d2e9e6",
    "heat-2": "#9dd0ca",
    "heat-3": "#74bfb7",
    # Scenes: three hills in morning light, or at dusk; a lit window; wood, snow and sea
    "pc-sky": "#e3efed",
    "pc-far": "#c9dfdb",
    "pc-near": "#aed0ca",
    "pc-ground": "#dfeade",
    "pc-dusk": "#bbd4da",
    "pc-dusk-far": "#9bbfc4",
    "pc-dusk-near": "#86b0b2",
    "pc-dusk-ground": "#93b8b0",
    "pc-sea": "#9cc8cf",
    "pc-snow": "#f8fbfb",
    "pc-road": "#f3f0e6",
    "pc-wall": "#ffffff",
    "pc-roof": "#3d5956",
    "pc-light": "#ffd86b",
    "pc-unlit": "#64807c",
    "pc-wood": "#dcb98a",
    "pc-face": "#ffffff",
    "pc-feature": "#3d5956",
    "pc-grey": "#7fa19c",
}
#: A card's inside on a laptop and on a phone of 390 px: a unit is about a pixel.
WIDE, NARROW = 740.0, 296.0
SMALL, TEXT, LARGE = 14.5, 15.5, 18.0
BROAD = 1.6  # as wide as this by its height
STEPS = range(1, 6)
BOLD, MIDDLE = ' font-weight="700"', ' text-anchor="middle"'


@frozen
class Caption:
    """What a drawing is called and says to one who does not see it, in `language` (a code).

    `uid` keeps its ids apart from every other drawing's on the page.
    """

    title: str
    description: str
    language: str
    uid: str

    def of(self, part: str) -> Caption:
        """The same for one of several drawings of the same thing."""
        return evolve(self, uid=f"{self.uid}-{part}")


@frozen
class Drawing:
    """A picture of answers: SVG for a wide and, where it needs one of its own, for a narrow place (390 px).

    `says` is the picture in a sentence; `table` the same in rows, the first with the headings; both may be empty.
    """

    wide: str
    narrow: str = ""
    says: str = ""
    table: tuple[tuple[str, ...], ...] = ()

    @property
    def broad(self) -> bool:
        """Whether it is so much wider than high that it needs the width of a sheet."""
        box = re.search(r'viewBox="\S+ \S+ (\S+) ([^"\s]+)"', self.wide)
        return box is not None and float(box[1]) / float(box[2]) > BROAD

    def html(self) -> str:
        """Both drawings; the style sheet shows the one that fits."""
        if not self.narrow:
            return self.wide
        return f'<div class="spf-wide">{self.wide}</div><div class="spf-narrow">{self.narrow}</div>'


def framed(box: Sequence[float], caption: Caption, body: str) -> str:
    """The SVG element with its name, description and language; `box` is x, y, width and height."""
    own, (x, y, width, height) = own_id(caption.uid), box
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:g} {y:g} {width:g} {height:g}" '
        f'lang="{escaped(caption.language)}" role="img" aria-labelledby="{own}-title" '
        f'aria-describedby="{own}-desc" font-family="{FAMILY}">'
        f'<title id="{own}-title">{escaped(caption.title)}</title>'
        f'<desc id="{own}-desc">{escaped(caption.description)}</desc>'
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" {paint("surface", kind="ground")}/>'
        f"{body}</svg>"
    )


def alone(svg: str) -> str:
    """A drawing without what only a page has use for: classes and data."""
    return re.sub(r' (?:class|data-[\w-]+)="[^"]*"', "", svg)


def under(svg: str) -> str:
    """A drawing with the rims of words under them, for a program that lays each letter's over the letter before."""
    rimmed = re.compile(r'<text\b[^>]*? paint-order="stroke"[^>]*>.*?</text>', re.DOTALL)
    rim = re.compile(r' (?:stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"')
    return rimmed.sub(lambda words: words[0] + rim.sub("", words[0]), svg)


def unnamed(svg: str) -> str:
    """A drawing without its name and description, for a page that says them itself: a title is a tooltip too."""
    return re.sub(r'<(title|desc)\b.*?</\1>| (?:role|aria-\w+)="[^"]*"', "", svg, flags=re.DOTALL)


def thumbnail(svg: str) -> str:
    """A drawing's shapes alone, for a place where its words would be too small to read."""
    return re.sub(r"<text\b.*?</text>", "", unnamed(svg), flags=re.DOTALL)


def paint(fill: str = "", stroke: str = "", kind: str = "") -> str:
    """The attributes that colour a shape, by names in `COLOURS`; a fill may be a pattern, `url(#…)`.

    `kind` is a class of the shape's own.
    """
    named = fill if fill in COLOURS else ""
    classes = " ".join(
        filter(None, (kind, named and f"fill-{named}", stroke and f"stroke-{stroke}"))
    )
    own = f'class="{classes}" ' if classes else ""
    edge = f' stroke="{COLOURS[stroke]}"' if stroke else ""
    return f'{own}fill="{COLOURS[named] if named else fill or "none"}"{edge}'


def escaped(text: str) -> str:
    """Any text as XML text: characters XML cannot hold are dropped, the rest is escaped."""
    return html.escape(NOT_XML.sub("", text).replace("\x0b", "\n").replace("\x0c", "\n"))


def number(value: float, decimal: str) -> str:
    """Hours as people write them: 8, 7,5."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", decimal)


def own_id(uid: str) -> str:
    """`uid` as the beginning of ids."""
    return "spf-" + re.sub(r"[^A-Za-z0-9_-]", "-", uid)


def words_at(
    lines: Sequence[str],
    x: float,
    y: float,
    size: float = TEXT,
    fill: str = "ink",
    extra: str = "",
    kind: str = "",
) -> str:
    """Lines of text, the first with its baseline at `y`; `extra` is more attributes."""
    return "".join(
        f'<text x="{x:g}" y="{y + n * size * LEADING:g}" font-size="{size:g}" {paint(fill, kind=kind)}{extra}>'
        f"{escaped(line)}</text>"
        for n, line in enumerate(lines)
    )


def words_over(words: str, x: float, y: float) -> str:
    """Words in the midst of a line, which stops for them."""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{SMALL:g}"{MIDDLE} {paint("muted", "surface")} '
        f'stroke-width="10" stroke-linejoin="round" paint-order="stroke">{escaped(words)}</text>'
    )


def line_at(
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    colour: str = "line-strong",
    width: float = 1.5,
    extra: str = "",
) -> str:
    """A straight line."""
    return f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" {paint(stroke=colour)} stroke-width="{width:g}"{extra}/>'


def shape_of(
    corners: Sequence[tuple[float, float]],
    fill: str = "",
    edge: str = "",
    width: float = 2,
    kind: str = "",
    extra: str = "",
) -> str:
    """A closed shape with straight edges."""
    path = "M" + "L".join(f"{x:g} {y:g}" for x, y in corners) + "Z"
    line = f' stroke-width="{width:g}" stroke-linejoin="round"' if edge else ""
    return f'<path d="{path}" {paint(fill, edge, kind)}{line}{extra}/>'


def disc_at(
    x: float,
    y: float,
    r: float,
    fill: str,
    edge: str,
    width: float = 2.5,
    extra: str = "",
    kind: str = "",
) -> str:
    """A circle."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" {paint(fill, edge, kind)} stroke-width="{width:g}"{extra}/>'
