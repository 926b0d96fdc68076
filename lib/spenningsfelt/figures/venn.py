"""The seven regions with their names, to look at and choose among."""

from __future__ import annotations

from collections.abc import Mapping

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import (
    Drawing,
    badges,
    frame,
    label,
    lines_of,
    pattern_layer,
    region_path,
)
from spenningsfelt.figures.geometry import Geometry

# From the anchor, by the number of circles: down to the letters, and to the first line of the name.
LETTERS = {1: -44.0, 2: -34.0, 3: -10.0}
NAME = {1: 2.0, 2: -3.0, 3: 24.0}
WIDTH = {"F": 22, "A": 16, "I": 16, "FA": 15, "FI": 15, "AI": 16, "FAI": 15}  # characters a line
CIRCLE_WIDTH = 16


def of(course: Course, words: CourseWords, exercise: ExerciseContent, _: ValueOf) -> Drawing:
    """The seven regions; nothing in them comes from answers."""
    return Drawing(
        venn(
            course.geometry,
            {r: words["regions"][r]["name"] for r in course.structure["regions"]},
            {letter: circle["short"] for letter, circle in words["circles"].items()},
            words.ui["venn-title"],
            words.ui["venn-description"],
            f"{exercise.id}-{words.language}",
        )
    )


def venn(
    geometry: Geometry,
    names: Mapping[str, str],
    circle_names: Mapping[str, str],
    title: str,
    description: str,
    uid: str,
) -> str:
    """The drawing as SVG text.

    `names` by region, `circle_names` (short) by letter. Each region is a `path.reg[data-region]`;
    the empty paths `rim` and `chosen` are the page's, for the region chosen. `uid` makes the ids its own.
    """
    order = geometry["order"]
    regions = "".join(region_path(geometry, region) for region in order)
    chosen = "".join(
        f'<path class="{name}" fill="none" pointer-events="none"/>' for name in ("rim", "chosen")
    )
    labels = "".join(
        _label(geometry, region, names[region], circle_names.get(region, "")) for region in order
    )
    return frame(
        geometry, uid, title, description, regions + pattern_layer(geometry, uid) + chosen + labels
    )


def _label(geometry: Geometry, region: str, name: str, circle_name: str) -> str:
    x, y = geometry["regions"][region]["anchor"]
    kind = len(region)
    size = 30.0 if kind == 1 else 26.0
    parts, line = [badges(region, x, y + LETTERS[kind], size, 4)], y + NAME[kind]
    for words in lines_of(circle_name, CIRCLE_WIDTH):
        parts.append(label(words, x, line, region, 18, ' font-weight="700" class="name"'))
        line += 22
    for words in lines_of(name, WIDTH[region]):
        parts.append(label(words, x, line, region, 14.8, ' class="region-name"'))
        line += 18
    return f'<g class="label n{kind}">{"".join(parts)}</g>'
