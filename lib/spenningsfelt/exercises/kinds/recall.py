"""Recall: answer an old question from memory, then see what the text says."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line


class Recall(Exercise):
    """Cards with a question and the text's answer. Content: the module's fence.

    The reading version holds the questions only: on paper, too, one remembers before one looks.
    """

    structure: kinds.Recall

    def own_fields(self) -> dict[str, Field]:
        """The leader's own words for each card, and the leader's own mark once the text's answer has been seen."""
        ui = self.ui
        marks = {mark: ui[f"recall-{mark}"] for mark in ("yes", "partly", "no")}
        fields = {}
        for card in self.structure.cards:
            fields[card] = Field("text", self.words.cards[card].question)
            fields[f"{card}-mark"] = Field("choice", ui["recall-mark"], marks)
        return fields

    def handout(self) -> Handout:
        """The questions; the marks are for afterwards."""
        words = self.words
        return Handout(
            words.title,
            words.on_paper,
            tuple((words.cards[c].question, ()) for c in self.structure.cards),
        )

    def in_words(self) -> tuple[Line, ...]:
        """What was remembered, in the leader's own words. How it went is for the moment, not for the report."""
        return tuple(self.line(card) for card in self.structure.cards)

    def page(self) -> dict[str, Any]:
        """The cards in order."""
        words = self.words.cards
        return {
            "cards": [
                {"id": c, "question": words[c].question, "answer": words[c].answer}
                for c in self.structure.cards
            ]
        }
