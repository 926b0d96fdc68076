"""What every drawing of the three circles shares: frame, patterns, regions, letters.

Colours are the page's variables with the light value behind, so the same SVG works on paper.
"""

from __future__ import annotations

import html
import re
import textwrap

from attrs import frozen

from spenningsfelt.figures.geometry import Geometry

LIGHT = {
    "f": "#5b4490",
    "a": "#0b6e69",
    "i": "#8a4b05",
    "on-brand": "#ffffff",
    "ink": "#16302e",
    "surface": "#ffffff",
    "fill-f": "#e6ddf3",
    "fill-a": "#d7ecea",
    "fill-i": "#fdebd0",
    "fill-fa": "#bcd3e6",
    "fill-fi": "#f3cfc6",
    "fill-ai": "#d3e4b8",
    "fill-fai": "#fff6c9",
    "region-edge": "#3d5956",
    "pattern": "#16302e",
    "pattern-alpha": ".2",
    "font": "system-ui, sans-serif",
    "brand": "#0b6e69",
    "brand-weak": "#e5f2f1",
    "accent": "#9a4606",
    "muted": "#4e6764",
    "sunken": "#eef4f2",
    "line": "#d6e0de",
    "line-strong": "#6f8784",
}
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@frozen
class Drawing:
    """A picture of answers: SVG for a wide and, where it needs one of its own, for a narrow place (390 px).

    `says` is the picture in a sentence; `table` the same in rows, the first with the headings; both may be empty.
    """

    wide: str
    narrow: str = ""
    says: str = ""
    table: tuple[tuple[str, ...], ...] = ()

    def html(self) -> str:
        """Both drawings; the style sheet shows the one that fits."""
        if not self.narrow:
            return self.wide
        return f'<div class="spf-wide">{self.wide}</div><div class="spf-narrow">{self.narrow}</div>'


def token(name: str) -> str:
    """A design token as an SVG value: the page's own, or the light one where there is no page."""
    return f"var(--spf-{name}, {LIGHT[name]})"


def escaped(text: str) -> str:
    """Any text as XML text: characters XML cannot hold are dropped, the rest is escaped."""
    return html.escape(NOT_XML.sub("", text))


def lines_of(text: str, width: int) -> list[str]:
    """`text` on lines of about `width` characters; a long word keeps a line of its own."""
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def number(value: float, decimal: str) -> str:
    """Hours as people write them: 8, 7,5."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", decimal)


def own_id(uid: str) -> str:
    """`uid` as the beginning of ids."""
    return "spf-" + re.sub(r"[^A-Za-z0-9_-]", "-", uid)


def frame(drawn: Geometry, uid: str, title: str, description: str, body: str) -> str:
    """The SVG element with its name and description; `uid` keeps its ids apart from every other drawing's."""
    box, own = " ".join(f"{v:g}" for v in drawn["viewBox"]), own_id(uid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" role="img" '
        f'aria-labelledby="{own}-title" aria-describedby="{own}-desc" font-family="{token("font")}">'
        f'<title id="{own}-title">{escaped(title)}</title><desc id="{own}-desc">{escaped(description)}</desc>'
        f"{_patterns(own)}{body}</svg>"
    )


def region_path(drawn: Geometry, region: str) -> str:
    """One region as a path with its fill and edge."""
    return (
        f'<path class="reg" data-region="{region}" d="{drawn["regions"][region]["path"]}" '
        f'fill="{token("fill-" + region.lower())}" stroke="{token("region-edge")}" stroke-width="2"/>'
    )


def pattern_layer(drawn: Geometry, uid: str) -> str:
    """Each circle's pattern over the fills: lines for F, diagonals for A, dots for I; overlaps carry both."""
    discs = "".join(
        f'<circle cx="{c["cx"]:g}" cy="{c["cy"]:g}" r="{c["r"]:g}" fill="url(#{own_id(uid)}-{letter})"/>'
        for letter, c in drawn["circles"].items()
    )
    return (
        f'<g class="pattern" pointer-events="none" opacity="{token("pattern-alpha")}">{discs}</g>'
    )


def badges(region: str, x: float, y: float, size: float, gap: float) -> str:
    """The region's letters on squares, centred on (x, y)."""
    left = x - (len(region) * size + (len(region) - 1) * gap) / 2
    squares = "".join(
        _badge(letter, left + n * (size + gap), y - size / 2, size)
        for n, letter in enumerate(region)
    )
    return f'<g class="badges" pointer-events="none">{squares}</g>'


def label(words: str, x: float, y: float, region: str, size: float, extra: str = "") -> str:
    """One line of text with a rim in the region's fill, so that patterns never touch the letters."""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="middle" fill="{token("ink")}" '
        f'stroke="{token("fill-" + region.lower())}" stroke-width="6" stroke-linejoin="round" '
        f'paint-order="stroke" pointer-events="none"{extra}>{escaped(words)}</text>'
    )


def _badge(letter: str, left: float, top: float, size: float) -> str:
    return (
        f'<rect x="{left:.6g}" y="{top:g}" width="{size:g}" height="{size:g}" rx="{size / 4.5:.2g}" '
        f'fill="{token(letter.lower())}"/><text x="{left + size / 2:.6g}" y="{top + size / 2 + 5.3:g}" '
        f'font-size="15" font-weight="700" text-anchor="middle" '
        f'fill="{token("on-brand")}">{letter}</text>'
    )


def _patterns(own: str) -> str:
    ink = token("pattern")
    return (
        f'<defs><pattern id="{own}-F" width="9" height="9" patternUnits="userSpaceOnUse">'
        f'<path d="M4.5 0V9" stroke="{ink}" stroke-width="1.6"/></pattern>'
        f'<pattern id="{own}-A" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 5H10" stroke="{ink}" stroke-width="1.6"/></pattern>'
        f'<pattern id="{own}-I" width="11" height="11" patternUnits="userSpaceOnUse">'
        f'<circle cx="5.5" cy="5.5" r="1.7" fill="{ink}"/></pattern></defs>'
    )
