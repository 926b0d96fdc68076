"""Whether words would be gone if a text took another's place. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from os.path import commonprefix
from typing import Any
from unicodedata import normalize

# Runs of anything but spaces and common punctuation; so emoji and letters of every script count as words.
WORD = re.compile(r"[^\s!-/:-@\[-^`{-~«»“”„‘’–—…]+")
LONG = 5  # letters from which a word may be spelt a little differently and still be the same word
SLIP = 2  # letters
AT_ONCE = 2  # words that the hand changes between two saves


def keeps(old: Any, new: Any, others: Iterable[Any] = ()) -> bool:
    """Whether every word of the value `old` would still be there with `new` in its place.

    There: in the same order, in `new` or in one of `others`. Where only a word or two differ, a word
    that `new` goes on from ("spenn", "spenningen") counts as there, and so does a long one with a slip
    in it put right. Numbers and ticks are no words: they are always kept, but not by an empty value.
    """
    if is_empty(old):
        return True
    if is_empty(new):
        return any(_stands(old, other) for other in others)
    return _stands(old, new) or any(_stands(old, other) for other in others)


def is_empty(value: Any) -> bool:
    """Whether a value is an unanswered field: None, no text, or nothing but such in a list or an object."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list | dict):
        return all(
            is_empty(part) for part in (value.values() if isinstance(value, dict) else value)
        )
    return value is None


def _stands(old: Any, new: Any) -> bool:
    if is_empty(new):
        return False
    before, after = normalize("NFC", _text(old)), normalize("NFC", _text(new))
    if after.startswith(before):
        return True
    left = WORD.findall(before.casefold())
    if not left and before.strip():  # nothing but signs: they are what was said
        return False
    left, there = _differing(left, WORD.findall(after.casefold()))
    return _in_order(left, there, str.__eq__) or (
        len(left) <= AT_ONCE and _in_order(left, there, _is_same)
    )


def _differing(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """Both without the words they begin and end with alike."""
    start = len(commonprefix((one, other)))
    end = len(commonprefix((one[start:][::-1], other[start:][::-1])))
    return one[start : len(one) - end], other[start : len(other) - end]


def _in_order(words: list[str], others: list[str], same: Callable[[str, str], bool]) -> bool:
    there = iter(others)
    return all(any(same(word, found) for found in there) for word in words)


def _is_same(word: str, found: str) -> bool:
    if found.startswith(word):
        return True
    if word.startswith(found):  # being taken away letter by letter
        return False
    if len(word) < LONG or abs(len(word) - len(found)) > SLIP or any(c.isdigit() for c in word):
        return False
    start = len(commonprefix((word, found)))
    end = len(commonprefix((word[start:][::-1], found[start:][::-1])))
    return len(word) - start - end <= SLIP and len(found) - start - end <= SLIP


def _text(value: Any) -> str:
    """All texts in a value, one after another."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | dict):
        return "\n".join(
            filter(None, map(_text, value.values() if isinstance(value, dict) else value))
        )
    return ""
