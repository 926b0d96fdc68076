"""The seven fields with their names, to look at and choose among, and what somebody has put in them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from spenningsfelt.figures.circles import badges, circles_svg, label
from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import Caption, disc_at, escaped, paint
from spenningsfelt.figures.venn_label import WIDE, Label, Look, Words, label_of
from spenningsfelt.figures.venn_places import places
from spenningsfelt.figures.venn_way import Way, way_svg


@frozen
class Mark:
    """A disc in a field: `name` is the answer it stands for, `text` what is written in it; without text, a tick."""

    name: str
    text: str = ""


def venn(
    geometry: Geometry,
    names: Mapping[str, str],
    circle_names: Mapping[str, str],
    caption: Caption,
    marks: Mapping[str, Sequence[Mark]] | None = None,
    way: Way | None = None,
    look: Look = WIDE,
) -> str:
    """The drawing as SVG text.

    `names` (short) by field, `circle_names` (short) by letter; `marks` by field, and `way` from where one stands to
    where one is needed. Each field is a `path.reg[data-region]`, each mark a `g.mark[data-mark][data-in]`; `rim` and
    `chosen` are the edge of the field that is chosen, which a page may move.
    """
    marks, way = marks or {}, way or Way("", "", "")
    whole = {
        region: label_of(geometry, region, names[region], circle_names.get(region, ""), look)
        for region in geometry["order"]
    }
    labels = {
        region: _with_room(geometry, region, at, len(marks.get(region, ())), way, look)
        for region, at in whole.items()
    }
    drawn_way, over = way_svg(geometry, labels, way, look)
    labels = {r: evolve(at, name=None) if r in over else at for r, at in labels.items()}
    words = "".join(_label(region, at, look) for region, at in labels.items())
    discs = "".join(
        _marks(geometry, region, labels[region], put, look) for region, put in marks.items() if put
    )
    body = _edge(geometry, way.needed) + words + discs + drawn_way
    return circles_svg(geometry, caption, body)


def _with_room(
    geometry: Geometry, region: str, label: Label, count: int, way: Way, look: Look
) -> Label:
    """The label without the field's name, where what stands in the field needs its room."""
    stands = way.stands == region and not places(geometry, region, label, 1, look, look.me).named
    ends = way.stands not in ("", region) and way.needed == region and len(region) > 1
    crowded = count > 0 and not places(geometry, region, label, count, look).named
    return evolve(label, name=None) if stands or ends or crowded else label


def _edge(geometry: Geometry, region: str) -> str:
    """The edge of the field that is chosen, if one is."""
    path = geometry["regions"][region]["path"] if region else ""
    extra = f'd="{path}" stroke-linejoin="round" pointer-events="none"'
    return (
        f'<path {paint(stroke="surface", kind="rim")} stroke-width="7" {extra}/>'
        f'<path {paint(stroke="ink", kind="chosen")} stroke-width="5" {extra}/>'
    )


def _label(region: str, at: Label, look: Look) -> str:
    """The letters, and the names that there is room for."""
    size = look.badge[len(region) - 1]
    parts = [badges(region, at.x, at.y, size, look.gap, look.letter)]
    parts += [_words(at.circle, region, "name", bold=True)] if at.circle else []
    parts += [_words(at.name, region, "region-name")] if at.name else []
    return f'<g class="label" pointer-events="none">{"".join(parts)}</g>'


def _words(words: Words, region: str, kind: str, bold: bool = False) -> str:
    return "".join(
        label(line, words.x, words.y + n * words.leading, region, words.size, bold, kind)
        for n, line in enumerate(words.lines)
    )


def _marks(geometry: Geometry, region: str, at: Label, marks: Sequence[Mark], look: Look) -> str:
    found = places(geometry, region, at, len(marks), look)
    return "".join(
        _mark(mark, region, place, found.r, look)
        for mark, place in zip(marks, found.at, strict=True)
    )


def _fitting(text: str, r: float, look: Look) -> float:
    """The size of a mark's number: as the look has it, or what stands clear of the edge of a disc of radius `r`."""
    corner = math.hypot(width_of(text, 1, bold=True) / 2, 0.38)
    return min(look.number, int((r - 1) / corner * 10) / 10)


def _mark(mark: Mark, region: str, place: tuple[float, float], r: float, look: Look) -> str:
    x, y = place
    edge = min(2.5, r * 0.14)
    size = _fitting(mark.text, r - edge / 2, look)
    inside = (
        f'<text x="{x:g}" y="{y + size * 0.35:.4g}" font-size="{size:g}" font-weight="700" text-anchor="middle" '
        f"{paint('ink')}>{escaped(mark.text)}</text>"
        if mark.text
        else f'<path d="M{x - r * 0.4:.4g} {y:g}l{r * 0.3:.3g} {r * 0.32:.3g} {r * 0.5:.3g} {-r * 0.62:.3g}" '
        f'{paint(stroke="ink")} stroke-width="{r * 0.2:.3g}" stroke-linecap="round" stroke-linejoin="round"/>'
    )
    disc = disc_at(x, y, r, "surface", "ink", edge)
    return (
        f'<g class="mark" data-mark="{escaped(mark.name)}" data-in="{region}" pointer-events="none">'
        f"{disc}{inside}</g>"
    )
