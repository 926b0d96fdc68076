"""The week in the seven regions: a mark per piece of it, drawn exactly.

Three circles cannot show seven free numbers by their areas, so the regions stand still and the pieces are counted.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from spenningsfelt.figures.circles import badges, circles_svg, label
from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import Caption, escaped, number, paint
from spenningsfelt.figures.week_marks import (
    BADGE,
    BADGE_GAP,
    Mark,
    label_box,
    marks,
    pitch_for,
)

SIZE, SMALLER = 17.0, 15.0  # of the number, and where it stands beside three letters
GAP = 7.0  # from the letters to the number
STAR = (17.0, 7.5)  # from its middle to a point, and to where two points meet


def week(
    geometry: Geometry,
    names: Mapping[str, str],
    hours: Mapping[str, float],
    caption: Caption,
    decimal: str = ",",
    star: str = "",
    piece: float = 1,
) -> str:
    """The drawing as SVG text.

    `hours` by region, 0–80 each; a region left out has not been answered and gets no number. Raises ValueError outside.
    A mark is `piece` hours and as large in every region; part of a piece is that part of a disc. `star`: a region
    with a heavy edge and a star on it.
    """
    pieces = {region: n / piece for region, n in hours.items()}
    pitch = pitch_for(geometry, pieces)
    groups = "".join(
        _group(geometry, region, names[region], hours.get(region), piece, pitch, decimal)
        for region in geometry["order"]
    )
    before, after = _starred(geometry, star) if star else ("", "")
    return circles_svg(geometry, caption, before + groups + after)


def _starred(geometry: Geometry, region: str) -> tuple[str, str]:
    """The region's heavy edge, and the star on it: where the edge is nearest, away from the other circles."""
    shape, middle = geometry["regions"][region], geometry["regions"]["FAI"]["anchor"]
    edge = f'<path d="{shape["path"]}" {paint(stroke="ink", kind="star")} stroke-width="6" pointer-events="none"/>'
    (x, y), (aside, down) = shape["anchor"], (shape["anchor"][n] - middle[n] for n in (0, 1))
    far = math.hypot(aside, down)
    out = (aside / far, down / far) if far else (0.0, -1.0)  # from the middle there is only up
    radius = shape["anchorRadius"] + (18 if len(region) == 2 else 0)  # clear of the letters there
    return edge, _star(x + out[0] * radius, y + out[1] * radius)


def _star(x: float, y: float) -> str:
    turns = (math.pi * n / 5 for n in range(10))
    points = (
        (x + r * math.sin(turn), y - r * math.cos(turn))
        for turn, r in zip(turns, STAR * 5, strict=True)
    )
    shape = "L".join(f"{across:.1f} {down:.1f}" for across, down in points)
    return (
        f'<path d="M{shape}Z" {paint("ink", "surface")} stroke-width="3" stroke-linejoin="round"/>'
    )


def _group(
    geometry: Geometry,
    region: str,
    name: str,
    hours: float | None,
    piece: float,
    pitch: float,
    decimal: str,
) -> str:
    box = label_box(geometry, region)
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    if hours is None:
        letters = badges(region, x, y, BADGE, BADGE_GAP)
        return f'<g data-hours-in="{region}"><title>{escaped(name)}</title>{letters}</g>'
    shown = number(hours, decimal)
    size = SMALLER if len(region) == 3 else SIZE
    room = GAP + width_of(shown, size, bold=True)
    letters = badges(region, x - room / 2, y, BADGE, BADGE_GAP)
    right = x + (len(region) * (BADGE + BADGE_GAP) - BADGE_GAP + room) / 2
    middle = round(right - (room - GAP) / 2, 2)
    beside = label(shown, middle, y + 6, region, size, bold=True, kind="number")
    discs = "".join(_disc(m) for m in marks(geometry, region, hours / piece, pitch))
    return f'<g data-hours-in="{region}"><title>{escaped(f"{name}: {shown}")}</title>{discs}{letters}{beside}</g>'


def _disc(mark: Mark) -> str:
    place = f'cx="{mark.x:g}" cy="{mark.y:g}" r="{mark.r:g}"'
    if mark.part == 1:
        return f"<circle {place} {paint('ink', kind='hour')}/>"
    rim = f'<circle {place} {paint(stroke="ink")} stroke-width="1"/>'
    return f'<g class="hour part" data-part="{mark.part:g}">{rim}{_slice(mark)}</g>'


def _slice(mark: Mark) -> str:
    """Part of a disc, clockwise from the top."""
    angle = 2 * math.pi * mark.part
    x, y = mark.x + mark.r * math.sin(angle), mark.y - mark.r * math.cos(angle)
    return (
        f'<path d="M{mark.x:g} {mark.y:g} V{mark.y - mark.r:g} A{mark.r:g} {mark.r:g} 0 {int(mark.part > 0.5)} 1 '
        f'{x:.2f} {y:.2f} Z" {paint("ink")}/>'
    )
