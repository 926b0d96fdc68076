"""Arrows as large as a strength from 1 to 5, and words on lines that fit a width."""

from __future__ import annotations

from collections.abc import Iterator

from spenningsfelt.figures.drawing import escaped, token

HEAD = 18.0  # the head's length
LONGEST = 400  # characters of a text that are looked at; the table has it whole
MOST_LINES = 3


def half_height(strength: int) -> float:
    """Half of an arrow's height."""
    return 10.5 + 1.3 * strength


def one_way(tip: float, tail: float, y: float, strength: int, paint: str) -> str:
    """An arrow from `tail` to `tip`."""
    half, shaft = half_height(strength), _shaft(strength)
    neck = tip + (HEAD if tail > tip else -HEAD)
    path = f"M{tip:g} {y:g}L{neck:g} {y - half:g}V{y - shaft:g}H{tail:g}V{y + shaft:g}H{neck:g}V{y + half:g}Z"
    return f'<path d="{path}" {paint} stroke-linejoin="round"/>'


def both_ways(left: float, right: float, y: float, strength: int, paint: str) -> str:
    """An arrow with a head at each end."""
    half, shaft = half_height(strength), _shaft(strength)
    path = (
        f"M{left:g} {y:g}L{left + HEAD:g} {y - half:g}V{y - shaft:g}H{right - HEAD:g}V{y - half:g}L{right:g} {y:g}"
        f"L{right - HEAD:g} {y + half:g}V{y + shaft:g}H{left + HEAD:g}V{y + half:g}Z"
    )
    return f'<path d="{path}" {paint} stroke-linejoin="round"/>'


def hatching(name: str) -> str:
    """The pattern of restraining forces, by the id `name`."""
    return (
        f'<defs><pattern id="{name}" width="8" height="8" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0H8V8H0Z" fill="{token("surface")}"/>'
        f'<path d="M0 4H8" stroke="{token("accent")}" stroke-width="2.4"/></pattern></defs>'
    )


def words_at(
    x: float,
    y: float,
    words: str,
    size: float,
    anchor: str = "start",
    fill: str = "ink",
    bold: bool = False,
) -> str:
    """A line of text."""
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" fill="{token(fill)}"{weight}>'
        f"{escaped(words)}</text>"
    )


def wrapped(words: str, room: float, most: int = MOST_LINES) -> list[str]:
    """`words` on at most `most` lines of about `room` times the letters' size; what is left out leaves an ellipsis."""
    lines, line = [], ""
    for piece in _pieces(words[:LONGEST], room):
        longer = f"{line} {piece}" if line else piece
        if line and _width(longer) > room:
            lines.append(line)
            longer = piece
        line = longer
    lines += [line] if line else []
    shown = lines[:most]
    if shown and (len(lines) > most or len(words) > LONGEST):
        shown[-1] += " …"
    return shown


def _pieces(words: str, room: float) -> Iterator[str]:
    """The words; one that is wider than a line is cut."""
    for word in words.split():
        piece = ""
        for letter in word:
            if piece and _width(piece + letter) > room:
                yield piece
                piece = ""
            piece += letter
        yield piece


def _width(words: str) -> float:
    """About how wide a text is, in its own size."""
    return sum(_letter(c) for c in words)


def _letter(letter: str) -> float:
    """About a letter's width, in the widest of the fonts one may meet: better a line too many than a word cut."""
    if ord(letter) >= 0x1100:  # Chinese, pictures and the like
        return 1.3
    if letter in "iljtf.,:;!'|()[] ":
        return 0.36
    if letter in "mwMW@%&—…":
        return 0.98
    return 0.78 if letter.isupper() else 0.62


def _shaft(strength: int) -> float:
    return 2.2 + 1.35 * strength
