"""Answers that nothing in the course asks for any more: it has changed, and what one wrote is still one's own."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise


def left(context: Context) -> list[dict[str, str]]:
    """Each such answer as `question`, `text` and `at`, when it was written (UTC), in the order of the modules.

    A module that cannot be read just now says nothing of its answers: they may still be asked for.
    """
    found = (
        _told(context, answer) for answer in context.answers.ids() if _is_left(context, answer)
    )
    return [told for told in found if told["text"]]


def _is_left(context: Context, answer_id: str) -> bool:
    """Is its module there, without that exercise, or with the exercise but without that question?"""
    if context.module(answer_id[:2]) is None:
        return False
    content = context.exercise(answer_id)
    return content is None or answer_id not in _asked(context, content)


def _asked(context: Context, content: ExerciseContent) -> set[str]:
    """The ids of what an exercise asks."""
    one = exercise(context, content)
    return {one.id_of(name) for name in one.fields}


def _told(context: Context, answer_id: str) -> dict[str, str]:
    version = context.answers.latest(answer_id)
    if version is None:
        return {"question": "", "text": "", "at": ""}
    asked = version.asked.text if version.asked else ""
    return {"question": asked, "text": "\n".join(_texts(version.value)), "at": version.at}


def _texts(value: Any) -> list[str]:
    """What is written in a value, whatever the field was; ticks and empty fields say nothing."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    if isinstance(value, dict):
        cells = [text for one in value.values() for text in _texts(one)]
        return [" · ".join(cells)] if cells else []
    return [str(value)]
