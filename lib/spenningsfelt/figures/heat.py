"""Where a group laid a card: the seven fields, darker where more laid it, and the number in each."""

from __future__ import annotations

from collections.abc import Mapping

from spenningsfelt.figures.circles import badges
from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.svg import BOLD, MIDDLE, Caption, framed, paint, words_at

LEVELS = ("heat-0", "heat-1", "heat-2", "heat-3")
#: How large letters and numbers are, by how many circles a field lies in.
BADGE = {1: 32.0, 2: 30.0, 3: 28.0}
NUMBER = {1: 42.0, 2: 38.0, 3: 36.0}
NAMES = {"F": (414, 42, "start"), "A": (140, 560, "middle"), "I": (460, 560, "middle")}


def heat(
    geometry: Geometry, counts: Mapping[str, int], names: Mapping[str, str], caption: Caption
) -> str:
    """The drawing as SVG text; `names` is what each circle is called, by its letter."""
    most = max([1, *counts.values()])
    regions = "".join(
        f'<path d="{geometry["regions"][region]["path"]}" '
        f'{paint(_level(counts.get(region, 0), most), "region-edge")} stroke-width="2.2"/>'
        for region in geometry["order"]
    )
    numbers = "".join(
        _number(geometry, region, counts.get(region, 0)) for region in geometry["order"]
    )
    called = "".join(
        words_at([names[letter]], x, y, 26, extra=f' font-weight="600" text-anchor="{anchor}"')
        for letter, (x, y, anchor) in NAMES.items()
    )
    return framed((10, 2, 640, 570), caption, regions + numbers + called)


def _level(count: int, most: int) -> str:
    return LEVELS[0 if not count else 1 if count <= most / 3 else 2 if count <= 2 * most / 3 else 3]


def _number(geometry: Geometry, region: str, count: int) -> str:
    x, y = geometry["regions"][region]["anchor"]
    side, size = BADGE[len(region)], NUMBER[len(region)]
    letters = badges(region, x, y - size * 0.5, side, 3, side * 0.7)
    return letters + words_at([str(count)], x, y + size * 0.85, size, extra=MIDDLE + BOLD)
