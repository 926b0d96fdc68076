"""People at a table: a chair with someone in it, who wears the circle's colour and pattern, or with nobody."""

from __future__ import annotations

from spenningsfelt.figures.circles import badge, patterns
from spenningsfelt.figures.svg import BOLD, MIDDLE, disc_at, own_id, paint, words_at

CHAIR = 72.0  # a chair's side, in units of its own
BODY = "M6 64C6 46 17 38.5 32 38.5S58 46 58 64Z"
GLASSES = ""
FRINGE = "M19.5 22A12.5 12.5 0 0 1 44.5 22C41 15.5 31 13.5 19.5 22Z"
#: What each may look like: behind the head and on it, in the circle's colour. No hair, but glasses: `GLASSES`.
LOOKS = (
    ("", FRINGE),
    ("", GLASSES),
    (
        "M26 8.5a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
        "M19.5 22A12.5 12.5 0 0 1 44.5 22C40 15 25 15 19.5 22Z",
    ),
    (
        "M17.5 36V21A14.5 14.5 0 0 1 46.5 21V36Z",
        "M19.5 22A12.5 12.5 0 0 1 44.5 22C36 20 28 16 25 13C25 17 23 20 19.5 22Z",
    ),
    (
        "",
        f"{FRINGE}M19.6 27C23 31 27 29.5 32 29.5S41 31 44.4 27C44 34 38 37.5 32 37.5S20 34 19.6 27Z",
    ),
    ("", "M18.5 21A13.5 13.5 0 0 1 45.5 20L52 23C46 23.5 30 23 18.5 21Z"),
)
FRAMES = (
    f'<g {paint(stroke="region-edge")} stroke-width="1.7"><circle cx="27" cy="25" r="3.6"/>'
    '<circle cx="37" cy="25" r="3.6"/><path d="M30.6 24.5H33.4"/></g>'
)


def portrait(circle: str, look: int, uid: str) -> str:
    """One person alone, as an SVG element that says nothing: the name stands beside it."""
    own = own_id(uid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {CHAIR:g} {CHAIR:g}" aria-hidden="true">'
        f"{patterns(own)}{seated(circle, look, 0, 0, CHAIR, own)}</svg>"
    )


def seated(
    circle: str,
    look: int,
    x: float,
    y: float,
    size: float,
    own: str,
    silent: bool = False,
    chosen: bool = False,
) -> str:
    """Someone in a chair whose upper left corner is at (x, y). The chair of one who is `silent` is dashed.

    That of one who is `chosen` has a strong edge. `own` begins the ids of the patterns, which the drawing must have.
    """
    dashes = ' stroke-dasharray="7 6"' if silent else ""
    ground, edge, width = (
        ("brand-weak", "brand", 4.5) if chosen else ("surface", "region-edge", 2.5)
    )
    chair = (
        f'<rect x="2" y="2" width="68" height="68" rx="20" {paint(ground, edge)} '
        f'stroke-width="{width:g}"{dashes}/>'
    )
    someone = f'<g transform="translate(4 5)">{_person(circle, look, own)}</g>'
    return _seat(circle, x, y, size, chair + someone)


def vacant(circle: str, x: float, y: float, size: float) -> str:
    """The chair of one who should have been there: a broken line in the shape of someone."""
    chair = (
        f'<rect x="2" y="2" width="68" height="68" rx="20" {paint("accent-weak", "accent")} '
        'stroke-width="3" stroke-dasharray="7 6"/>'
        f'<g {paint(stroke="accent")} stroke-width="2.5" stroke-dasharray="5 5">'
        '<circle cx="36" cy="28" r="11.5"/><path d="M13 64C13 48 23 41.5 36 41.5S59 48 59 64"/></g>'
    )
    return _seat(circle, x, y, size, chair)


def free(x: float, y: float, size: float) -> str:
    """A chair that waits for someone: quiet, with a plus, and of no circle."""
    return (
        f'<g class="free"><g transform="translate({x:g} {y:g}) scale({size / CHAIR:.4g})">'
        f'<rect x="2" y="2" width="68" height="68" rx="20" {paint("surface", "line-strong")} '
        'stroke-width="2.5" stroke-dasharray="3 6" stroke-linecap="round"/>'
        f'<path d="M36 24V48M24 36H48" {paint(stroke="brand")} stroke-width="5" stroke-linecap="round"/></g></g>'
    )


def _seat(circle: str, x: float, y: float, size: float, chair: str) -> str:
    """A chair in its place, with the circle's letter, which is never too small to read; "" is no circle."""
    scale = size / CHAIR
    side = max(24 * scale, 20.0)
    left, top = x + 64 * scale - side / 2, y + 6 * scale - side / 2
    letter = badge(circle, left, top, side, max(15 * scale, 14)) if circle else ""
    return (
        f'<g class="seat" data-circle="{circle}"><g transform="translate({x:g} {y:g}) scale({scale:.4g})">'
        f"{chair}</g>{letter}</g>"
    )


def oneself(x: float, y: float, r: float, word: str) -> str:
    """The one who looks at the drawing, in a ring round (x, y): of no circle, with `word` on the chest."""
    across, low, top = (
        0.8 * r,
        0.6 * r,
        0.22 * r,
    )  # where the shoulders meet the ring, and how high they are
    body = (
        f'<path d="M{x - across:g} {y + low:g}C{x - across:g} {y + top:g} {x - r / 3:g} {y + top:g} {x:g} {y + top:g}'
        f"S{x + across:g} {y + top:g} {x + across:g} {y + low:g}A{r:g} {r:g} 0 0 1 {x - across:g} {y + low:g}Z"
        f'" {paint("brand")}/>'
    )
    scale = r / 33
    head = (
        f'<g transform="translate({x - 32 * scale:g} {y - 31 * scale:g}) scale({scale:.4g})">'
        f'<circle cx="32" cy="24" r="12.5" {paint("surface", "region-edge")} stroke-width="2"/>'
        f'<path d="{FRINGE}" {paint("ink")}/></g>'
    )
    chest = words_at([word], x, y + r * 0.66, max(14, r * 0.36), "on-brand", MIDDLE + BOLD)
    ground, ring = disc_at(x, y, r, "surface", ""), disc_at(x, y, r, "", "brand", 5)
    return f"{ground}{body}{head}{chest}{ring}"


def _person(circle: str, look: int, own: str) -> str:
    colour, worn = (circle.lower(), f"region-{circle.lower()}") if circle else ("muted", "sunken")
    edge = ' stroke-width="2" stroke-linejoin="round"'
    behind, on = LOOKS[look % len(LOOKS)]
    pattern = f'<path class="pattern" d="{BODY}" fill="url(#{own}-{circle})" opacity=".3"/>'
    return (
        (f'<path d="{behind}" {paint(colour)}/>' if behind else "")
        + f'<path d="{BODY}" {paint(worn, "region-edge")}{edge}/>'
        + (pattern if circle else "")
        + f'<circle cx="32" cy="24" r="12.5" {paint("surface", "region-edge")}{edge}/>'
        + (f'<path d="{on}" {paint(colour)}/>' if on else FRAMES)
    )
