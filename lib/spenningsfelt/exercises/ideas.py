"""Ideas in silence: a list that grows a line at a time, beside a timer that can be ignored."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.rounds import phases, reading_of
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import MOST_ROWS, AnswerField
from spenningsfelt.exercises.votes import ideas_in


class Ideas(Exercise):
    """Answer `ideas`: rows with the column `idea`, one a line. Content: the phase's minutes, label and hint."""

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The list."""
        ui = setting.words.ui
        return {"ideas": AnswerField("rows", ui["ideas-list"], columns={"idea": ui["ideas-line"]})}

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The phase, the list, and what one does with it afterwards."""
        ui = setting.words.ui
        return reading_of(
            setting, exercise, ((ui["ideas-list"], ()), (ui["ideas-then"], (ui["ideas-round"],)))
        )

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """The ideas, each a line of its own."""
        ideas = ideas_in([exercise.id], lambda answer_id: value_of(setting.answers, answer_id))
        return (Line(setting.words.ui["ideas-list"], tuple(ideas)),)

    def page(self) -> dict[str, Any]:
        """The phase, and how many lines the list can hold."""
        return {"phases": phases(self.exercise), "most": MOST_ROWS}
