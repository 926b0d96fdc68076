"""Phases with a clock beside them: what ideas and rounds are made of."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.handout import Handout

Phased = kinds.Ideas | kinds.Rounds


def phases(structure: Phased, words: ExerciseWords) -> list[dict[str, Any]]:
    """The phases in order: id, minutes, label, hint."""
    said = words.phases
    return [
        {"id": phase, "minutes": minutes, "label": said[phase].label, "hint": said[phase].hint}
        for phase, minutes in structure.phases.items()
    ]


def handout_of(
    context: Context,
    structure: Phased,
    words: ExerciseWords,
    more: tuple[tuple[str, tuple[str, ...]], ...] = (),
) -> Handout:
    """The phases on paper, and `more`."""
    ui = context.ui
    lines = [
        (
            ui["timer-phase-minutes"].format(phase=p["label"], minutes=_minutes(p["minutes"], ui)),
            (p["hint"],) if p["hint"] else (),
        )
        for p in phases(structure, words)
    ]
    return Handout(words.title, words.on_paper, (*lines, *more))


def _minutes(minutes: int, ui: dict[str, str]) -> str:
    return ui["timer-minute"] if minutes == 1 else ui["timer-minutes"].format(n=minutes)
