"""The week in the seven regions: a mark per hour, drawn exactly.

Three circles cannot show seven free numbers by their areas, so the regions stand still and the hours are counted.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import (
    Drawing,
    badges,
    escaped,
    frame,
    label,
    number,
    pattern_layer,
    region_path,
    token,
)
from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.marks import BADGE, BADGE_GAP, MOST, Mark, label_box, marks, pitch_for

SIZE, GAP = 17.0, 7.0  # the number's height, and from the letters to it


def of(course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf) -> Drawing:
    """A mark per hour saved."""
    names = {r: words["regions"][r]["name"] for r in course.structure["regions"]}
    hours = hours_in(names, exercise.id, value)
    svg = week(
        course.geometry,
        names,
        hours,
        words.ui["week-figure"],
        words.ui["week-description"],
        f"{exercise.id}-{words.language}",
        words.ui["decimal-sign"],
    )
    rows = [(names[r], number(h, words.ui["decimal-sign"])) for r, h in hours.items()]
    return Drawing(
        svg, table=((words.ui["week-region"], words.ui["week-hours"]), *rows) if rows else ()
    )


def hours_in(regions: Mapping[str, Any], exercise_id: str, value: ValueOf) -> dict[str, float]:
    """The hours on disk by region; what is no number of hours counts as not answered."""
    values = {r: value(f"{exercise_id}.{r.lower()}") for r in regions}
    return {r: float(v) for r, v in values.items() if is_hours(v)}


def is_hours(value: Any) -> bool:
    """True for a number from 0 to 80."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= MOST


def week(
    geometry: Geometry,
    names: Mapping[str, str],
    hours: Mapping[str, float],
    title: str,
    description: str,
    uid: str,
    decimal: str = ",",
) -> str:
    """The drawing as SVG text.

    `hours` by region, 0–80 each; a region left out has not been answered and gets no number.
    An hour is as large in every region; part of an hour is that part of a disc. Raises ValueError outside 0–80.
    """
    pitch, order = pitch_for(geometry, hours), geometry["order"]
    paths = "".join(region_path(geometry, region) for region in order)
    groups = "".join(
        _group(geometry, region, names[region], hours.get(region), pitch, decimal)
        for region in order
    )
    return frame(geometry, uid, title, description, paths + pattern_layer(geometry, uid) + groups)


def _group(
    geometry: Geometry, region: str, name: str, hours: float | None, pitch: float, decimal: str
) -> str:
    box = label_box(geometry, region)
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    if hours is None:
        letters = badges(region, x, y, BADGE, BADGE_GAP)
        return f'<g data-hours-in="{region}"><title>{escaped(name)}</title>{letters}</g>'
    shown = number(hours, decimal)
    room = GAP + sum(0.56 if c.isdigit() else 0.28 for c in shown) * SIZE
    letters = badges(region, x - room / 2, y, BADGE, BADGE_GAP)
    right = x + (len(region) * (BADGE + BADGE_GAP) - BADGE_GAP + room) / 2
    beside = label(
        shown,
        round(right - (room - GAP) / 2, 2),
        y + 6,
        region,
        SIZE,
        ' font-weight="700" class="number"',
    )
    discs = "".join(_disc(m) for m in marks(geometry, region, hours, pitch))
    return f'<g data-hours-in="{region}"><title>{escaped(f"{name}: {shown}")}</title>{discs}{letters}{beside}</g>'


def _disc(mark: Mark) -> str:
    place = f'cx="{mark.x:g}" cy="{mark.y:g}" r="{mark.r:g}"'
    if mark.part == 1:
        return f'<circle class="hour" {place} fill="{token("ink")}"/>'
    rim = f'<circle {place} fill="none" stroke="{token("ink")}" stroke-width="1"/>'
    return f'<g class="hour part" data-part="{mark.part:g}">{rim}{_slice(mark)}</g>'


def _slice(mark: Mark) -> str:
    """Part of a disc, clockwise from the top."""
    angle = 2 * math.pi * mark.part
    x, y = mark.x + mark.r * math.sin(angle), mark.y - mark.r * math.cos(angle)
    return (
        f'<path d="M{mark.x:g} {mark.y:g} V{mark.y - mark.r:g} A{mark.r:g} {mark.r:g} 0 {int(mark.part > 0.5)} 1 '
        f'{x:.2f} {y:.2f} Z" fill="{token("ink")}"/>'
    )
