"""Answers given in the three circles: the fields as one chooses among them, and the figure with what is put there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.pictures import caption_of
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.venn import Mark, venn
from spenningsfelt.figures.venn_label import NARROW, WIDE
from spenningsfelt.figures.venn_way import Way


def region_names(context: Context) -> dict[str, str]:
    """The seven fields in the course's order, by their letters."""
    return {r: context.words["regions"][r]["name"] for r in context.course.structure["regions"]}


def region_options(context: Context) -> list[dict[str, str]]:
    """The same, as a page lists them."""
    return [{"id": region, "text": name} for region, name in region_names(context).items()]


def placed(
    context: Context,
    content: ExerciseContent,
    marks: Mapping[str, Sequence[Mark]] | None = None,
    way: Way | None = None,
    says: str = "",
    table: tuple[tuple[str, ...], ...] = (),
) -> Drawing:
    """The seven fields, with `marks` by field and the `way` between two; `says` is what they show, if there is any."""
    ui, words = context.ui, context.words
    names = {r: words["regions"][r]["short"] for r in context.course.structure["regions"]}
    circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
    caption = caption_of(context, content, ui["venn-title"], says or ui["venn-description"])
    geometry = context.course.geometry
    return Drawing(
        venn(geometry, names, circles, caption, marks, way, WIDE),
        venn(geometry, names, circles, caption.of("narrow"), marks, way, NARROW),
        says,
        table,
    )


def unplaced(context: Context, content: ExerciseContent) -> Drawing:
    """The same with nothing put in it; `says` is its alternative text."""
    drawn = placed(context, content)
    return Drawing(drawn.wide, says=f"{context.ui['venn-title']}. {context.ui['venn-description']}")


def by_region(put: Mapping[str, tuple[str, str]]) -> dict[str, list[Mark]]:
    """Marks by field, from each answer's name with its field and what is written in its mark."""
    found: dict[str, list[Mark]] = {}
    for name, (region, text) in put.items():
        found.setdefault(region, []).append(Mark(name, text))
    return found
