"""What the drawings of the three circles share: regions, patterns, letters."""

from __future__ import annotations

from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.svg import Caption, escaped, framed, own_id, paint

PATTERN_ALPHA = ".2"  # of the patterns over the fills: quiet enough to read text over


def circles_svg(drawn: Geometry, caption: Caption, body: str) -> str:
    """The regions with their patterns, and `body` on top of them."""
    regions = "".join(_region(drawn, region) for region in drawn["order"])
    over = _pattern_layer(drawn, caption.uid)
    return framed(drawn["viewBox"], caption, patterns(own_id(caption.uid)) + regions + over + body)


def badges(region: str, x: float, y: float, size: float, gap: float, font: float = 15) -> str:
    """The region's letters, `font` large, on squares centred on (x, y)."""
    left = x - (len(region) * size + (len(region) - 1) * gap) / 2
    squares = "".join(
        badge(letter, left + n * (size + gap), y - size / 2, size, font)
        for n, letter in enumerate(region)
    )
    return f'<g class="badges" pointer-events="none">{squares}</g>'


def badge(letter: str, left: float, top: float, size: float, font: float = 15) -> str:
    """A circle's letter on a square of its colour."""
    return (
        f'<rect x="{left:.6g}" y="{top:.6g}" width="{size:g}" height="{size:g}" rx="{size / 4.5:.3g}" '
        f'{paint(letter.lower())}/><text x="{left + size / 2:.6g}" y="{top + size / 2 + font * 0.36:.6g}" '
        f'font-size="{font:g}" font-weight="700" text-anchor="middle" {paint("on-brand")}>{letter}</text>'
    )


def label(
    words: str, x: float, y: float, region: str, size: float, bold: bool = False, kind: str = ""
) -> str:
    """One line of text with a rim in the region's fill, so that patterns never touch the letters."""
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="middle"{weight} '
        f"{paint('ink', f'region-{region.lower()}', kind)} "
        f'stroke-width="6" stroke-linejoin="round" paint-order="stroke" pointer-events="none">'
        f"{escaped(words)}</text>"
    )


def _region(drawn: Geometry, region: str) -> str:
    """One region as a path with its fill and edge."""
    return (
        f'<path data-region="{region}" d="{drawn["regions"][region]["path"]}" '
        f'{paint(f"region-{region.lower()}", "region-edge", "reg")} stroke-width="2"/>'
    )


def _pattern_layer(drawn: Geometry, uid: str) -> str:
    """Each circle's pattern over the fills: lines for F, diagonals for A, dots for I; overlaps carry both."""
    discs = "".join(
        f'<circle cx="{c["cx"]:g}" cy="{c["cy"]:g}" r="{c["r"]:g}" fill="url(#{own_id(uid)}-{letter})"/>'
        for letter, c in drawn["circles"].items()
    )
    return f'<g class="pattern" pointer-events="none" opacity="{PATTERN_ALPHA}">{discs}</g>'


def patterns(own: str) -> str:
    """The three circles' patterns, to fill with as `url(#<own>-F)`, `-A`, `-I`."""
    line, dot = paint(stroke="pattern"), paint("pattern")
    return (
        f'<defs><pattern id="{own}-F" width="9" height="9" patternUnits="userSpaceOnUse">'
        f'<path d="M4.5 0V9" {line} stroke-width="1.6"/></pattern>'
        f'<pattern id="{own}-A" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 5H10" {line} stroke-width="1.6"/></pattern>'
        f'<pattern id="{own}-I" width="11" height="11" patternUnits="userSpaceOnUse">'
        f'<circle cx="5.5" cy="5.5" r="1.7" {dot}/></pattern></defs>'
    )
