"""Drawings as the templates take them: with their own colours, and what they show in a sentence."""

from __future__ import annotations

import re
from typing import Any

from spenningsfelt.content import Course, CourseWords
from spenningsfelt.content.scenes import scene_names
from spenningsfelt.exercises.scenes import picture
from spenningsfelt.figures.svg import Caption, Drawing, alone, under
from spenningsfelt.figures.venn import venn
from spenningsfelt.report.signs import plain

LETTER = 2.6  # millimetres: between seven and eight points
LEAST, MOST = 100.0, 160.0  # a picture's width


def drawn(drawing: Drawing) -> dict[str, Any]:
    """A picture with its alternative text, which it always has, and how wide it is to be in millimetres."""
    says = plain(drawing.says).strip()
    svg = under(alone(drawing.wide))
    return {"svg": svg, "alt": says or "–", "width": _width(svg)}


def _width(svg: str) -> float:
    """So wide that its smallest words can be read, or as wide as the sheet allows."""
    box, sizes = (
        re.search(r'viewBox="\S+ \S+ (\S+) ', svg),
        re.findall(r'font-size="([\d.]+)"', svg),
    )
    if not box or not sizes:
        return LEAST
    return min(max(float(box[1]) * LETTER / min(map(float, sizes)), LEAST), MOST)


def scene_of(course: Course, point: str, language: str) -> Drawing | None:
    """The scene named as a dilemma's point; None where there is none."""
    return picture(course, point, language) if point in scene_names(course.folder) else None


def circles(course: Course, words: CourseWords, named: bool) -> Drawing:
    """The three circles with nothing put in them, and with the seven fields' names where those are wanted."""
    ui, regions = words.ui, course.structure["regions"]
    short = {letter: circle["short"] for letter, circle in words["circles"].items()}
    names = {r: words["regions"][r]["short"] if named else "" for r in regions}
    caption = Caption(ui["venn-title"], ui["venn-description"], words.language, "paper-circles")
    says = f"{ui['venn-title']}. {ui['venn-description']}"
    return Drawing(venn(course.geometry, names, short, caption), says=says)
