"""Recall: answer an old question from memory, then see what the text says."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import AnswerField, Exercise, Setting


class Recall(Exercise):
    """Cards with a question and the text's answer. Content: the module's fence.

    The reading version holds the questions only: on paper, too, one remembers before one looks.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The leader's own words for each card."""
        return {c: AnswerField("text", exercise.words.cards[c].question) for c in exercise.structure.cards}

    def page(self) -> dict[str, Any]:
        """The cards in order."""
        words = self.exercise.words.cards
        return {"cards": [{"id": c, "question": words[c].question, "answer": words[c].answer}
                          for c in self.exercise.structure.cards]}
