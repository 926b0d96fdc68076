"""What the drawings that are no map share: a frame, lines of text that keep to their place, steps, names in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from spenningsfelt.figures.drawing import NOT_XML, escaped, own_id, token

WIDE, NARROW = (
    740.0,
    296.0,
)  # a card's inside on a laptop and on a phone of 390 px: a unit is about a pixel
SMALL, TEXT, LARGE = 14.5, 15.5, 18.0
LEADING = 1.28
STEPS = range(1, 6)
# Widths of letters in ems, a little generous: fonts differ from machine to machine, and text must stay in its place.
NARROWEST = 0.38
SLIM, BROAD = "ijl.,;:'’!|()[]ftrI- ", "mMW@%—…œæÆ"


def picture(width: float, height: float, uid: str, title: str, description: str, body: str) -> str:
    """The SVG element with its name and description; `uid` keeps its ids apart from every other drawing's."""
    own = own_id(uid)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img" '
        f'aria-labelledby="{own}-title" aria-describedby="{own}-desc" font-family="{token("font")}">'
        f'<title id="{own}-title">{escaped(title)}</title><desc id="{own}-desc">{escaped(description)}</desc>'
        f"{body}</svg>"
    )


def step_in(value: Any) -> int | None:
    """`value` when it is a step, 1 to 5; None for anything else a file may hold."""
    return (
        value if isinstance(value, int) and not isinstance(value, bool) and value in STEPS else None
    )


def text_in(value: Any) -> str:
    """`value` when it is text with something to read in it; "" for anything else a file may hold."""
    return " ".join(NOT_XML.sub("", value).split()) if isinstance(value, str) else ""


def listed(names: Sequence[str], ui: dict[str, str]) -> str:
    """Names as one says them: «a», «b» og «c»."""
    quoted = [ui["figure-quoted"].format(text=name) for name in names]
    return f" {ui['figure-and']} ".join(
        [", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted
    )


def wrapped(text: str, room: float, size: float, most: int) -> list[str]:
    """`text` on at most `most` lines of `room` units; what does not fit is left out, and … says so."""
    lines = [""]
    for word in _words(text, room / size):
        longer = f"{lines[-1]} {word}".strip()
        if _ems(longer) <= room / size:
            lines[-1] = longer
        elif len(lines) == most:
            return [*lines[:-1], _ended(lines[-1], room / size)]
        else:
            lines.append(word)
    return lines


def width_of(text: str, size: float) -> float:
    """About how wide a line of text is, rather more than less."""
    return _ems(text) * size


def words_at(
    lines: Sequence[str], x: float, y: float, size: float = TEXT, fill: str = "ink", extra: str = ""
) -> str:
    """Lines of text, the first with its baseline at `y`; `extra` is more attributes."""
    return "".join(
        f'<text x="{x:g}" y="{y + n * size * LEADING:g}" font-size="{size:g}" '
        f'fill="{token(fill)}"{extra}>{escaped(line)}</text>'
        for n, line in enumerate(lines)
    )


def line_at(
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    colour: str = "line-strong",
    width: float = 1.5,
    extra: str = "",
) -> str:
    """A straight line."""
    return (
        f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" stroke="{token(colour)}" stroke-width="{width:g}" '
        f'fill="none"{extra}/>'
    )


def disc_at(
    x: float, y: float, r: float, fill: str, edge: str, width: float = 2.5, extra: str = ""
) -> str:
    """A circle."""
    return (
        f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{token(fill)}" stroke="{token(edge)}" '
        f'stroke-width="{width:g}"{extra}/>'
    )


def _words(text: str, room: float) -> Iterator[str]:
    """The words; one too long for a line is cut, with a hyphen."""
    for word in NOT_XML.sub("", text).split():
        while _ems(word) > room and len(word) > 2:
            most = min(len(word), int(room / NARROWEST) + 1)
            fits = max((n for n in range(1, most) if _ems(f"{word[:n]}-") <= room), default=1)
            fits = min(fits, max(len(word) - 3, 1))  # not one or two letters alone on a line
            yield f"{word[:fits]}-"
            word = word[fits:]
        yield word


def _ended(line: str, room: float) -> str:
    while line and _ems(f"{line}…") > room:
        line = line[:-1]
    return f"{line.rstrip(' ,.;:')}…"


def _ems(text: str) -> float:
    return sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in SLIM:
        return NARROWEST
    if letter in BROAD or letter > "\u2e80":
        return 1.0
    return 0.72 if letter.isupper() else 0.58
