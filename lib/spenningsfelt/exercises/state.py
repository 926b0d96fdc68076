"""An answer as the page gets it."""

from __future__ import annotations

from typing import Any

from spenningsfelt.answers import Answers, Question, Version


def state_of(answers: Answers, answer_id: str, question: Question) -> dict[str, Any]:
    """Value, time, the versions it builds on, how many came before – and the question as it was, if it has changed.

    An answer given in another language was asked in other words anyway: that is no change.
    """
    latest = answers.latest(answer_id)
    if latest is None:
        nothing: dict[str, Any] = {"value": None, "at": None, "seen": [], "versions": [], "asked": None, "earlier": 0}
        return {**nothing, "question": question.text}
    heads = answers.conflicts(answer_id)
    asked = latest.asked or question
    reworded = asked.language == question.language and asked.text != question.text
    return {
        "value": latest.value, "at": latest.at, "seen": [v.id for v in heads or [latest]],
        "versions": [_plain(v) for v in heads], "question": question.text,
        "asked": asked.text if reworded else None, "earlier": len(answers.history(answer_id)) - 1,
    }


def history_of(answers: Answers, answer_id: str) -> list[dict[str, Any]]:
    """Every version of an answer, newest first."""
    return [_plain(v) for v in reversed(answers.history(answer_id))]


def _plain(version: Version) -> dict[str, Any]:
    return {"id": version.id, "at": version.at, "value": version.value}
