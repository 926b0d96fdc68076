"""What may be saved: ids, values and questions. Checked on the way in and on the way back from a file."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from spenningsfelt.answers.edit import SOURCE
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.version import VERSION_ID, Question

ANSWER_ID = re.compile(r"[0-9]{2}\.[a-z0-9-]+(\.[a-z0-9-]+)?")
LONGEST_ID = 80
LONGEST_TEXT = 200_000
LARGEST = 1_000_000
DEEPEST = 20
ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def check_id(answer_id: object) -> str:
    """`answer_id` when it is "NN.exercise" or "NN.exercise.field"; raises AnswerError("bad-id")."""
    if (
        not isinstance(answer_id, str)
        or len(answer_id) > LONGEST_ID
        or not ANSWER_ID.fullmatch(answer_id)
    ):
        raise AnswerError("bad-id")
    return answer_id


def checked(value: Any) -> Any:
    """A copy of `value`, a JSON value, with every character as it was.

    Raises AnswerError: "bad-value" (not JSON, not finite, deeper than 20, half a surrogate pair),
    "too-long" (a text over 200,000 characters), "too-large" (over 1 MB as written).
    """
    if type(value) is str:
        _check_text(value)
        plain = value
    else:
        _check(value, 0)
        plain = json.loads(_written(value))
    if len(_bytes(value)) > LARGEST:
        raise AnswerError("too-large")
    return plain


def checked_question(asked: object) -> Question | None:
    """`asked` as a Question; a plain text is a question in no named language."""
    if asked is None:
        return None
    question = Question(asked) if isinstance(asked, str) else asked
    if not isinstance(question, Question) or not isinstance(question.language, str | None):
        raise AnswerError("bad-value")
    if not isinstance(question.text, str):
        raise AnswerError("bad-value")
    _check_question(question.text, question.language)
    return question


def checked_source(source: object) -> str | None:
    """`source` when it is "<page>:<edit>" or None."""
    if source is not None and not (isinstance(source, str) and SOURCE.fullmatch(source)):
        raise AnswerError("bad-value")
    return source


def checked_seen(seen: Iterable[object] | None) -> tuple[str, ...] | None:
    """Those of `seen` that are version ids; a page may send anything, and what is no id points to nothing."""
    if seen is None:
        return None
    return tuple(s for s in seen if isinstance(s, str) and VERSION_ID.fullmatch(s))


@lru_cache
def _check_question(text: str, language: str | None) -> None:
    """The same few questions come with every answer."""
    checked([text, language])


def _check(value: Any, depth: int) -> None:
    kind = type(value)
    if kind is str:
        _check_text(value)
    elif kind is list or kind is dict:
        if depth >= DEEPEST:
            raise AnswerError("bad-value")
        if kind is dict and not all(type(key) is str for key in value):
            raise AnswerError("bad-value")
        for part in [*value, *value.values()] if kind is dict else value:
            _check(part, depth + 1)
    elif kind is float:
        if not math.isfinite(value):
            raise AnswerError("bad-value")
    elif value is not None and kind is not bool and kind is not int:
        raise AnswerError("bad-value")


def _check_text(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise AnswerError("too-long")


def _written(value: Any) -> str:
    try:
        return ENCODE(value)
    except (ValueError, RecursionError):  # a whole number of thousands of digits
        raise AnswerError("bad-value") from None


def _bytes(value: Any) -> bytes:
    try:
        return _written(value).encode()
    except UnicodeEncodeError:
        raise AnswerError("bad-value") from None
