"""Two sides of one card, as one turns it: what is seen from outside and from inside, each a strength and a flaw."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import Drawing, token
from spenningsfelt.figures.plain import (
    LARGE,
    LEADING,
    NARROW,
    SMALL,
    TEXT,
    WIDE,
    line_at,
    picture,
    text_in,
    words_at,
    wrapped,
)

PARTS = ("strength", "flaw")
LINES = 6  # of one text; the table has the whole
EDGE, SLANT, PAD = (
    3.0,
    14.0,
    28.0,
)  # round the card, how far the fold lies back, from the card's edge to the words
FOLD = ' stroke-dasharray="7 6"'
HEADING, BETWEEN = 62.0, 26.0  # down to the first label, and from one text to the next label


@frozen
class Side:
    """One side: its name, and the texts of its parts in order, "" where nothing is written."""

    name: str
    texts: tuple[str, ...]


def of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The card that `reads` names is the outer side, the card's own fields the inner."""
    ui, reads = words.ui, exercise.structure.reads
    outer = {r.rpartition(".")[2]: r for r in reads}
    sides = [
        Side(
            ui["sides-outer"], tuple(text_in(value(outer[p])) if p in outer else "" for p in PARTS)
        ),
        Side(ui["sides-inner"], tuple(text_in(value(f"{exercise.id}.{p}")) for p in PARTS)),
    ]
    written = [side for side in sides if any(side.texts)]
    if not written:
        return None
    labels = [ui[f"sides-{p}"] for p in PARTS]
    wide, narrow = (
        sides_of(
            sides,
            labels,
            ui["not-answered"],
            ui["sides-figure"],
            ui["sides-description"],
            f"{exercise.id}-{words.language}",
            width,
        )
        for width in ("wide", "narrow")
    )
    says = ui["sides-says"] if len(written) == 2 else ui["sides-one"].format(side=written[0].name)
    rows = [(side.name, *(text or ui["not-answered"] for text in side.texts)) for side in sides]
    return Drawing(wide, narrow, says, ((ui["sides-side"], *labels), *rows))


def sides_of(
    sides: Sequence[Side],
    labels: Sequence[str],
    missing: str,
    title: str,
    description: str,
    uid: str,
    width: str = "wide",
) -> str:
    """The drawing as SVG text: side by side with the fold between them, or one over the other."""
    wide = width == "wide"
    across = WIDE if wide else NARROW
    panel = across / 2 if wide else across
    texts = [
        [wrapped(text, panel - 2 * PAD, TEXT, LINES) if text else [] for text in side.texts]
        for side in sides
    ]
    heights = [_heights(texts)] * 2 if wide else [_heights([t]) for t in texts]
    tall = [HEADING + sum(h) + BETWEEN * len(labels) + 8 for h in heights]
    shapes = _wide(panel, tall[0]) if wide else _narrow(panel, tall)
    body = ""
    for n, side in enumerate(sides):
        left, top = (n * panel, 0.0) if wide else (0.0, n * tall[0])
        body += shapes[n] + _words(
            side, texts[n], heights[n], labels, missing, left + PAD, top + SLANT
        )
    height = tall[0] if wide else sum(tall)
    return picture(across, height + EDGE, f"{uid}-{width}", title, description, body + shapes[2])


def _heights(texts: Sequence[Sequence[Sequence[str]]]) -> list[float]:
    """The height of each part: its label and the longest of its texts."""
    return [
        max(max(len(side[n]), 1) for side in texts) * TEXT * LEADING + SMALL * LEADING
        for n in range(len(PARTS))
    ]


def _words(
    side: Side,
    texts: Sequence[Sequence[str]],
    heights: Sequence[float],
    labels: Sequence[str],
    missing: str,
    x: float,
    top: float,
) -> str:
    parts, y = words_at([side.name], x, top + 30, LARGE, extra=' font-weight="700"'), top + HEADING
    for label, lines, height in zip(labels, texts, heights, strict=True):
        parts += words_at([label], x, y, SMALL, "muted", ' font-weight="700"')
        below = y + SMALL * LEADING + 4
        parts += (
            words_at(lines, x, below)
            if lines
            else words_at([missing], x, below, TEXT, "muted", ' font-style="italic"')
        )
        y += height + BETWEEN
    return f'<g class="side">{parts}</g>'


def _wide(panel: float, tall: float) -> tuple[str, str, str]:
    fold, right, low = panel, 2 * panel - EDGE, tall - EDGE
    top, foot = (fold, SLANT + EDGE), (fold, low - SLANT)
    return _card([(EDGE, EDGE), top, foot, (EDGE, low)], [top, (right, EDGE), (right, low), foot])


def _narrow(panel: float, tall: Sequence[float]) -> tuple[str, str, str]:
    fold, right, low = tall[0], panel - EDGE, sum(tall) - EDGE
    left, end = (EDGE + SLANT, fold), (right - SLANT, fold)
    return _card([left, (EDGE, EDGE), (right, EDGE), end], [left, (EDGE, low), (right, low), end])


def _card(
    one: Sequence[tuple[float, float]], other: Sequence[tuple[float, float]]
) -> tuple[str, str, str]:
    """Both sides' insides, and the edge round them with the fold between."""
    edge = f'fill="none" stroke="{token("region-edge")}" stroke-width="2" stroke-linejoin="round"'
    around = f'<path d="{_path(one)}" {edge}/><path d="{_path(other)}" {edge}/>'
    fold = sorted(set(one) & set(other))
    gap = line_at(*fold[0], *fold[1], "surface", 2.5) + line_at(
        *fold[0], *fold[1], "region-edge", 2, FOLD
    )
    return _inside(one, "surface"), _inside(other, "sunken"), around + gap


def _inside(corners: Sequence[tuple[float, float]], fill: str) -> str:
    return f'<path d="{_path(corners)}" fill="{token(fill)}"/>'


def _path(corners: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in corners) + "Z"
