"""How wide words are, and how they are cut into lines: the one place that knows the letters' widths."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

LEADING = 1.28  # from one line to the next, in the letters' size
LONGEST = 2_000  # signs of one text that are looked at: no drawing has room for more
#: Signs that XML cannot hold. U+000B, which Word and dictation write between lines, is a space like any other here.
NOT_XML = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Widths in ems, a little generous: fonts differ from machine to machine, and text must stay in its place.
SLIM, BROAD = frozenset("ijl.,;:'’!|()[]ftrI- "), frozenset("mMW@%&—…œæÆ")
NARROW, COMMON, CAPITAL, WIDE = 0.38, 0.58, 0.72, 1.0


def width_of(text: str, size: float) -> float:
    """About how wide a line of text is, rather more than less."""
    return sum(_em(letter) for letter in text) * size


def wrapped(text: str, room: float, size: float, most: int) -> list[str]:
    """`text` on at most `most` lines of `room` units; what does not fit is left out, and … says so.

    Words stay whole but for one wider than a line, which is cut with a hyphen, never inside a sign.
    """
    lines, ems = [""], room / size
    for word in _words(text, ems):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, 1) <= ems:
            lines[-1] = longer
        elif len(lines) == most:
            return [*lines[:-1], _ended(lines[-1], ems)]
        else:
            lines.append(word)
    return [*lines[:-1], _ended(lines[-1], ems)] if len(text) > LONGEST else lines


def signs_of(text: str) -> list[str]:
    """The signs as a person counts them: a letter with its marks, a flag, a family of joined pictures is one."""
    if text.isascii():
        return list(text)
    import wcwidth  # a tenth of a megabyte of tables, for words that have to be cut alone

    return list(wcwidth.iter_graphemes(text))


def _words(text: str, ems: float) -> Iterator[str]:
    """The words; one too long for a line comes in pieces with a hyphen."""
    for word in NOT_XML.sub("", text[:LONGEST]).split():
        if width_of(word, 1) <= ems:
            yield word
        else:
            yield from _pieces(signs_of(word), ems)


def _pieces(signs: list[str], ems: float) -> Iterator[str]:
    while len(signs) > 2 and width_of("".join(signs), 1) > ems:
        fits = min(_fitting(signs, ems - _em("-")), max(len(signs) - 3, 1))  # no letter left alone
        yield f"{''.join(signs[:fits])}-"
        signs = signs[fits:]
    yield "".join(signs)


def _fitting(signs: Iterable[str], ems: float) -> int:
    """How many of the signs have room; one, if none has."""
    count, taken = 0, 0.0
    for sign in signs:
        taken += width_of(sign, 1)
        if taken > ems:
            break
        count += 1
    return max(count, 1)


def _ended(line: str, ems: float) -> str:
    signs = signs_of(line)
    whole = "".join(signs[: _fitting(signs, ems - _em("…"))]) if signs else ""
    return f"{whole.rstrip(' ,.;:')}…"


def _em(letter: str) -> float:
    if letter in SLIM:
        return NARROW
    if letter > "\u02ff" and unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0  # stands on or joins the letter before it
    if letter in BROAD or letter > "\u2e80":
        return WIDE
    return CAPITAL if letter.isupper() else COMMON
