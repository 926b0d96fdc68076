"""The words that a group ends with: larger where more said it, each once, none on top of another."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.figures.dots import WALL
from spenningsfelt.figures.lettering import width_of, wrapped
from spenningsfelt.figures.svg import BOLD, MIDDLE, Caption, framed, words_at

SMALLEST, LARGEST, GAP, LEADING = 38.0, 110.0, 54.0, 1.22
COLOURS = ("ink", "brand", "f", "i")  # as words come: beside size, and never instead of it


def cloud(words: Sequence[tuple[str, int]], caption: Caption, height: float) -> str:
    """The words in lines, in the order given, as SVG text; as large as there is room for all of them. At least one."""
    for step in range(32):
        lines = _lines(words, 1.7 * 0.93**step)
        tall = sum(max(size for _, size, _ in line) * LEADING for line in lines)
        if tall <= height:
            break
    y, body = (height - tall) / 2, ""
    for line in lines:
        largest = max(size for _, size, _ in line)
        x = (WALL - sum(width for _, _, width in line) - GAP * (len(line) - 1)) / 2
        y += largest * LEADING
        for text, size, width in line:
            fill = COLOURS[sum(map(ord, text)) % len(COLOURS)]
            body += words_at([text], x + width / 2, y - largest * 0.28, size, fill, MIDDLE + BOLD)
            x += width + GAP
    return framed((0, 0, WALL, height), caption, body)


def _lines(words: Sequence[tuple[str, int]], scale: float) -> list[list[tuple[str, float, float]]]:
    most, lines, room = max([1, *(n for _, n in words)]), [[]], WALL  # type: ignore[var-annotated]
    for text, n in words:
        size = scale * (SMALLEST + (LARGEST - SMALLEST) * (n / most if most > 1 else 0.45))
        fitting = wrapped(text, WALL, size, 1, bold=True)[0]
        width = width_of(fitting, size, bold=True)
        if lines[-1] and width > room:
            lines.append([])
            room = WALL
        lines[-1].append((fitting, size, width))
        room -= width + GAP
    return lines
