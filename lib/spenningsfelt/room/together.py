"""The closing question on the wall: one, two, four, all; the points; what the group does together."""

from __future__ import annotations

from typing import Any

from spenningsfelt.room.state import State
from spenningsfelt.room.words import Words

ROUNDS = {"silent": 1, "two": 2, "four": 4, "all": 9}  # how many dots stand for those who talk


def round_face(state: State, words: Words, task: str) -> dict[str, Any]:
    """One of the rounds, with its timer and how many talk."""
    step = state.step
    order = list(ROUNDS)
    phases = [
        {
            "name": words(f"round-{name}"),
            "minutes": step.clocks.get(name, 0),
            "dots": ROUNDS[name],
            "state": "done"
            if n < order.index(state.moment)
            else "now"
            if name == state.moment
            else "next",
        }
        for n, name in enumerate(order)
    ]
    return {
        "face": "rounds",
        "eyebrow": [_question(words)],
        "title": words(f"round-{state.moment}-title"),
        "lines": [task],
        "phases": phases,
    }


def points_face(state: State, words: Words, task: str) -> dict[str, Any]:
    """The points so far; while dots are set they stand without them."""
    points = state.texts.points(state.step.name)
    lines = sum(len(texts) for texts in points.values())
    rows = [[str(n), texts[0].words, words("lines", n=len(texts))] for n, texts in points.items()]
    gathering = state.moment == "gather"
    title = words("points-title", n=lines, points=len(points)) if points else task
    if not gathering:
        title = words("dots-title")
    return {
        "face": "points",
        "eyebrow": [_question(words)],
        "title": title,
        "rows": rows,
        "foot": "" if gathering else words("dots-hidden"),
    }


def actions_face(state: State, words: Words) -> dict[str, Any]:
    """What the group does together."""
    heads = [words(f"act-{key}") for key in ("what", "who", "missing", "first")]
    rows = [[act.what, act.who, act.missing, act.first] for act in state.acts]
    return {
        "face": "actions",
        "eyebrow": [_question(words)],
        "title": words("actions-title"),
        "rows": rows,
        "heads": heads,
    }


def _question(words: Words) -> str:
    return words.course.programme(words.language).get("question", "")
