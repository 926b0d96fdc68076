"""The week with areas that follow the hours as nearly as three circles can: approximate, and said to be.

matplotlib is imported when someone asks for the drawing, never before.
"""

from __future__ import annotations

import io
import math
import re
import warnings
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

from spenningsfelt.figures.lettering import NOT_XML, width_of, wrapped
from spenningsfelt.figures.svg import COLOURS, number
from spenningsfelt.font import FAMILY

SETS = "AIF"  # matplotlib-venn's first two stand side by side; upside down, the third is on top
ORDER = (
    "A",
    "I",
    "AI",
    "F",
    "FA",
    "FI",
    "FAI",
)  # the order in which matplotlib-venn takes the regions
SHOWN = (("F", "A", "I"), ("FA", "FI", "AI", "FAI"))  # two lines of numbers under the picture
WIDTH, HEIGHT, LINE = 6.0, 4.3, 0.26  # inches: the picture, and each line of words under it
POINTS = 13.0
ROOM = WIDTH * 72 * 0.96  # of a line of words
LINES = 3  # of one name or of the label
LONGEST = 200  # signs of the drawing's name
SVG = "http://www.w3.org/2000/svg"


def proportional(
    circle_names: Mapping[str, str], hours: Mapping[str, float], label: str, decimal: str = ","
) -> str:
    """The drawing as SVG text for a light surface; "" when there are no hours.

    `hours` by region; a region left out counts as none. `label` stands in the picture and must say
    that it is approximate. Under it stand all seven numbers, also those whose region is too small for one.
    Raises ValueError for hours that are negative or not finite, ImportError without matplotlib.
    """
    sizes = [float(hours.get(region, 0)) for region in ORDER]
    if not all(math.isfinite(s) and s >= 0 for s in sizes):
        raise ValueError("hours must be finite and not negative")
    if not any(sizes):
        return ""
    return _cleaned(_drawn(sizes, _words(circle_names, hours, label, decimal), decimal), label)


def _words(
    circle_names: Mapping[str, str], hours: Mapping[str, float], label: str, decimal: str
) -> list[str]:
    key = [f"{letter} – {circle_names[letter]}" for letter in "FAI"]
    numbers = [
        " · ".join(f"{region} {number(hours.get(region, 0), decimal)}" for region in row)
        for row in SHOWN
    ]
    return [line for text in (*key, *numbers, label) for line in wrapped(text, ROOM, POINTS, LINES)]


def _drawn(sizes: list[float], lines: list[str], decimal: str) -> str:
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib_venn import venn3

    height = HEIGHT + LINE * (len(lines) + 1)
    # the SVG keeps text as text, and the same hours give the same bytes
    settings = {
        "svg.hashsalt": "spenningsfelt",
        "svg.fonttype": "none",
        "font.size": POINTS,
        "text.parse_math": False,
    }
    with matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # an empty circle, a glyph this font lacks: both are as they should be
        figure = Figure(figsize=(WIDTH, height), facecolor="none")
        axes = figure.add_axes((0.02, 1 - HEIGHT / height, 0.96, HEIGHT / height), facecolor="none")
        _regions(
            venn3(sizes, set_labels=None, ax=axes, layout_algorithm=_upside_down),
            axes,
            sizes,
            decimal,
        )
        for n, line in enumerate(lines):
            figure.text(
                0.5, 1 - (HEIGHT + LINE * (n + 1)) / height, line, ha="center", color=COLOURS["ink"]
            )
        out = io.StringIO()
        FigureCanvasSVG(figure).print_svg(out, metadata={"Date": None, "Creator": None})
    return out.getvalue()


def _upside_down(sizes: Any, names: Any) -> Any:
    """The library's own layout with the third circle on top."""
    from matplotlib_venn._math import Point2D
    from matplotlib_venn.layout.venn3 import DefaultLayoutAlgorithm

    layout = DefaultLayoutAlgorithm()(sizes, names)
    layout.centers = tuple(Point2D(c.x, -c.y) for c in layout.centers)
    return layout


def _regions(drawn: Any, axes: Any, sizes: list[float], decimal: str) -> None:
    """Fills and labels; of two labels that would cover each other the larger region keeps its own."""
    taken: list[tuple[float, float, float]] = []
    for region, size, patch, text in sorted(
        zip(ORDER, sizes, drawn.patches, drawn.subset_labels, strict=True), key=lambda row: -row[1]
    ):
        if patch is not None:
            patch.set(
                facecolor=COLOURS[f"region-{region.lower()}"] if size else "#ffffff",
                alpha=1,
                edgecolor=COLOURS["region-edge"],
                linewidth=1.2,
            )
        if text is None:
            continue
        words = f"{region} {number(size, decimal)}"
        x, y = axes.transData.transform(text.get_position()) * 72 / axes.figure.dpi
        half = width_of(words, POINTS) / 2
        free = all(abs(x - a) > half + b or abs(y - c) > POINTS * 1.2 for a, b, c in taken)
        text.set(text=words if size and free else "", color=COLOURS["ink"])
        if size and free:
            taken.append((x, half, y))


def _cleaned(svg: str, label: str) -> str:
    """Only the drawing, in our font: no declaration, no style that would reach the rest of the page, no ids but those
    used."""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.fromstring(svg)
    used = {
        v.rpartition("#")[2].rstrip(")")
        for e in root.iter()
        for k, v in e.attrib.items()
        if "href" in k or v.startswith("url(#")
    }
    for parent in list(root.iter()):
        for child in [c for c in parent if c.tag in (f"{{{SVG}}}metadata", f"{{{SVG}}}style")]:
            parent.remove(child)
        if parent.get("id") not in used:
            parent.attrib.pop("id", None)
        if "font-family" in (style := parent.get("style", "")):
            parent.set("style", re.sub(r"font-family: [^;]+", f"font-family: {FAMILY}", style))
    for name in ("width", "height", "version"):
        root.attrib.pop(name, None)
    root.attrib.update(
        {
            "role": "img",
            "aria-label": " ".join(NOT_XML.sub("", label).split())[:LONGEST],
            "stroke-linejoin": "round",
        }
    )
    return ElementTree.tostring(root, encoding="unicode")
