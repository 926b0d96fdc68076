"""Text as a reader sees it: what a file can hold, and where it may be broken without cutting a sign in two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spenningsfelt.figures.lettering import NOT_XML, signs_of

#: Signs that a document's fonts have: letters of most alphabets without pictures and signs for words; those of Europe.
LETTERS = re.compile("[\0-\x7f\xa0-\u1fff\u2010-\u206f\u20a0-\u20bf\u2190-\u21ff\u25a0-\u25ff]+")
OURS = re.compile("[\0-\x7f\xa0-\u024f\u2010-\u2026\u2190-\u2193\u25a1]+")
BREAK = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")  # line breaks of dictation, Word and others


def plain(text: str) -> str:
    """Every kind of line break as one, and without what neither XML nor a reader has a sign for."""
    return NOT_XML.sub("", BREAK.sub("\n", text))


def broken_up(text: str, most: int) -> Iterator[str]:
    """The text in pieces: a word longer than `most` signs may be broken between them, never inside one."""
    for word in re.split(r"(\s+)", text):
        signs = signs_of(word)
        for at in range(0, len(signs), most):
            yield "".join(signs[at : at + most])


def replaced(text: str, shown: re.Pattern[str], by: str) -> str:
    """The text with `by` for each sign, however many characters it is of, that is not of those `shown`."""
    return "".join(sign if shown.fullmatch(sign) else by for sign in signs_of(text))


def breakable(text: str, most: int) -> str:
    """Any text; where a word is longer than `most` signs, it gets places to break."""
    long = re.compile(rf"\S{{{most + 1},}}")
    return long.sub(lambda word: "\u200b".join(broken_up(word[0], most)), plain(text))
