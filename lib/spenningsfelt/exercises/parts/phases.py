"""Phases with a clock beside them: what ideas and rounds are made of."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.handout import Handout


def phases(content: ExerciseContent) -> list[dict[str, Any]]:
    """The phases in order: id, minutes, label, hint."""
    words, structure = content.words.phases, content.structure
    if not isinstance(structure, (kinds.Ideas, kinds.Rounds)):
        return []
    return [
        {"id": phase, "minutes": minutes, "label": words[phase].label, "hint": words[phase].hint}
        for phase, minutes in structure.phases.items()
    ]


def handout_of(
    context: Context, content: ExerciseContent, more: tuple[tuple[str, tuple[str, ...]], ...] = ()
) -> Handout:
    """The phases on paper, and `more`."""
    ui = context.ui
    lines = [
        (
            ui["timer-phase-minutes"].format(phase=p["label"], minutes=_minutes(p["minutes"], ui)),
            (p["hint"],) if p["hint"] else (),
        )
        for p in phases(content)
    ]
    return Handout(content.words.title, content.words.intro, (*lines, *more))


def _minutes(minutes: int, ui: dict[str, str]) -> str:
    return ui["timer-minute"] if minutes == 1 else ui["timer-minutes"].format(n=minutes)
