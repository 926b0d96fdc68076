"""Recall: answer an old question from memory, then see what the text says."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, stored
from spenningsfelt.exercises.values import AnswerField


class Recall(Exercise):
    """Cards with a question and the text's answer. Content: the module's fence.

    The reading version holds the questions only: on paper, too, one remembers before one looks.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The leader's own words for each card, and the leader's own mark once the text's answer has been seen."""
        ui = setting.words.ui
        marks = {mark: ui[f"recall-{mark}"] for mark in ("yes", "partly", "no")}
        fields = {}
        for card in exercise.structure.cards:
            fields[card] = AnswerField("text", exercise.words.cards[card].question)
            fields[f"{card}-mark"] = AnswerField("choice", ui["recall-mark"], marks)
        return fields

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The questions; the marks are for afterwards."""
        words = exercise.words
        return Reading(
            words.title,
            words.intro,
            tuple((words.cards[c].question, ()) for c in exercise.structure.cards),
        )

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """What was remembered, in the leader's own words. How it went is for the moment, not for the report."""
        fields = cls.answer_fields(setting, exercise)
        return tuple(
            line_of(fields[c], stored(setting.answers, f"{exercise.id}.{c}"), setting.words)
            for c in exercise.structure.cards
        )

    def page(self) -> dict[str, Any]:
        """The cards in order."""
        words = self.exercise.words.cards
        return {
            "cards": [
                {"id": c, "question": words[c].question, "answer": words[c].answer}
                for c in self.exercise.structure.cards
            ]
        }
