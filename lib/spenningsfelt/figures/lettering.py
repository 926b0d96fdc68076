"""How wide words are, and how they are cut into lines: the one place that knows the letters' widths."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from spenningsfelt.figures.letters import BOLD, REGULAR, SIGNS

LEADING = 1.28  # from one line to the next, in the letters' size
LONGEST = 2_000  # signs of one text that are looked at: no drawing has room for more
#: Signs that XML cannot hold. U+000B, which Word and dictation write between lines, is a space like any other here.
NOT_XML = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: A viewer without our font shows another: Helvetica's, Arial's and Liberation Sans' lines are up to 7 % wider.
MARGIN = 1.07
#: Ems of a sign that our font lacks: of a letter, and of a picture or a sign of Chinese.
FOREIGN, WIDE = 0.8, 1.0
QUOTES = ("«»", "“”")  # round a text that is somebody's own words

Widths = Mapping[str, float]


def _ems(thousandths: tuple[int, ...]) -> Widths:
    return dict(zip(SIGNS, (n * MARGIN / 1000 for n in thousandths), strict=True))


PLAIN_WIDTHS, BOLD_WIDTHS = _ems(REGULAR), _ems(BOLD)


def width_of(text: str, size: float, bold: bool = False) -> float:
    """How wide a line of text is in our font, and a little more for a viewer that has another.

    `bold` is for every weight above 400.
    """
    return _ems_of(text, BOLD_WIDTHS if bold else PLAIN_WIDTHS) * size


def wrapped(text: str, room: float, size: float, most: int, bold: bool = False) -> list[str]:
    """`text` on at most `most` lines of `room` units; what does not fit is left out, and … says so.

    Words stay whole but for one wider than a line, which is cut with a hyphen, never inside a sign. Quotation marks
    round the text are closed also where it is cut.
    """
    lines, ems, widths = [""], room / size, BOLD_WIDTHS if bold else PLAIN_WIDTHS
    end = f"…{text[-1]}" if text[:1] + text[-1:] in QUOTES else "…"
    for word in _words(text, ems, widths):
        longer = f"{lines[-1]} {word}".strip()
        if _ems_of(longer, widths) <= ems:
            lines[-1] = longer
        elif len(lines) == most:
            return [*lines[:-1], _ended(lines[-1], end, ems, widths)]
        else:
            lines.append(word)
    return [*lines[:-1], _ended(lines[-1], end, ems, widths)] if len(text) > LONGEST else lines


def signs_of(text: str) -> list[str]:
    """The signs as a person counts them: a letter with its marks, a flag, a family of joined pictures is one."""
    if text.isascii():
        return list(text)
    import wcwidth  # a tenth of a megabyte of tables, for words that have to be cut alone

    return list(wcwidth.iter_graphemes(text))


def _words(text: str, ems: float, widths: Widths) -> Iterator[str]:
    """The words; one too long for a line comes in pieces with a hyphen."""
    for word in NOT_XML.sub("", text[:LONGEST]).split():
        if _ems_of(word, widths) <= ems:
            yield word
        else:
            yield from _pieces(signs_of(word), ems, widths)


def _pieces(signs: list[str], ems: float, widths: Widths) -> Iterator[str]:
    while len(signs) > 2 and _ems_of("".join(signs), widths) > ems:
        fits = _fitting(signs, ems - widths["-"], widths)
        fits = min(fits, max(len(signs) - 3, 1))  # no letter left alone
        yield f"{''.join(signs[:fits])}-"
        signs = signs[fits:]
    yield "".join(signs)


def _fitting(signs: Iterable[str], ems: float, widths: Widths) -> int:
    """How many of the signs have room; one, if none has."""
    count, taken = 0, 0.0
    for sign in signs:
        taken += _ems_of(sign, widths)
        if taken > ems:
            break
        count += 1
    return max(count, 1)


def _ended(line: str, end: str, ems: float, widths: Widths) -> str:
    signs = signs_of(line)
    whole = "".join(signs[: _fitting(signs, ems - _ems_of(end, widths), widths)]) if signs else ""
    return f"{whole.rstrip(' ,.;:')}{end}"


def _ems_of(text: str, widths: Widths) -> float:
    return sum(widths[s] if s in widths else _foreign(s, widths) for s in text)


def _foreign(sign: str, widths: Widths) -> float:
    """A sign that our font lacks: a letter with marks is as wide as the letter, any other rather more than less."""
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0.0  # stands on or joins the letter before it
    letter = unicodedata.normalize("NFD", sign)[0]
    return widths.get(letter, WIDE if sign > "\u2000" else FOREIGN)
