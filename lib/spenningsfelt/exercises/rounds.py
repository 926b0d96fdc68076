"""Rounds, as in 1-2-4-All: a few minutes a phase, and a field for each that is there whatever the clock says."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting
from spenningsfelt.exercises.values import AnswerField


class Rounds(Exercise):
    """Answers: a text for each phase, by the phase's id. Content: the phases' minutes, labels and hints."""

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """What came out of each phase."""
        return {
            p["id"]: AnswerField("text", f"{p['label']}. {p['hint']}".removesuffix(". "))
            for p in phases(exercise)
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Each phase with its minutes and what one does in it."""
        return reading_of(setting, exercise)

    def page(self) -> dict[str, Any]:
        """The phases in order."""
        return {"phases": phases(self.exercise)}


def phases(exercise: ExerciseContent) -> list[dict[str, Any]]:
    """The phases in order: id, minutes, label, hint."""
    words = exercise.words.phases
    return [
        {"id": phase, "minutes": minutes, "label": words[phase].label, "hint": words[phase].hint}
        for phase, minutes in exercise.structure.phases.items()
    ]


def reading_of(
    setting: Setting, exercise: ExerciseContent, more: tuple[tuple[str, tuple[str, ...]], ...] = ()
) -> Reading:
    """The phases on paper, and `more`."""
    ui = setting.words.ui
    lines = [
        (
            ui["timer-phase-minutes"].format(phase=p["label"], minutes=_minutes(p["minutes"], ui)),
            (p["hint"],) if p["hint"] else (),
        )
        for p in phases(exercise)
    ]
    return Reading(exercise.words.title, exercise.words.intro, (*lines, *more))


def _minutes(minutes: int, ui: dict[str, str]) -> str:
    return ui["timer-minute"] if minutes == 1 else ui["timer-minutes"].format(n=minutes)
