"""The seven regions with their names, to look at and choose among."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from spenningsfelt.figures.circles import badges, circles_svg, label
from spenningsfelt.figures.geometry import Geometry
from spenningsfelt.figures.svg import Caption

# From the anchor, by the number of circles: down to the letters, and to the first line of the name.
LETTERS = {1: -44.0, 2: -34.0, 3: -10.0}
NAME = {1: 2.0, 2: -3.0, 3: 24.0}
WIDTH = {"F": 22, "A": 16, "I": 16, "FA": 15, "FI": 15, "AI": 16, "FAI": 15}  # characters a line
CIRCLE_WIDTH = 16
#: The page's own, for the region that is chosen.
CHOSEN = "".join(
    f'<path class="{name}" fill="none" pointer-events="none"/>' for name in ("rim", "chosen")
)


def venn(
    geometry: Geometry, names: Mapping[str, str], circle_names: Mapping[str, str], caption: Caption
) -> str:
    """The drawing as SVG text.

    `names` by region, `circle_names` (short) by letter. Each region is a `path.reg[data-region]`;
    the empty paths `rim` and `chosen` are the page's, for the region chosen.
    """
    labels = "".join(
        _label(geometry, region, names[region], circle_names.get(region, ""))
        for region in geometry["order"]
    )
    return circles_svg(geometry, caption, CHOSEN + labels)


def _label(geometry: Geometry, region: str, name: str, circle_name: str) -> str:
    x, y = geometry["regions"][region]["anchor"]
    count = len(region)
    size = 30.0 if count == 1 else 26.0
    parts, line = [badges(region, x, y + LETTERS[count], size, 4)], y + NAME[count]
    for words in _lines(circle_name, CIRCLE_WIDTH):
        parts.append(label(words, x, line, region, 18, bold=True, kind="name"))
        line += 22
    for words in _lines(name, WIDTH[region]):
        parts.append(label(words, x, line, region, 14.8, kind="region-name"))
        line += 18
    return f'<g class="label n{count}">{"".join(parts)}</g>'


def _lines(text: str, width: int) -> list[str]:
    """Lines of about `width` characters, by count: a region is no box. A long word keeps a line of its own."""
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
