"""Sorting: place each card in one of the seven regions, then see two good reasons. There is no key."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import AnswerField


class Sort(Exercise):
    """Cards in order, each with two regions a good reason can be given for. Content: the module's fence."""

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """A region for each card."""
        return {
            c: AnswerField("region", exercise.words.cards[c].text) for c in exercise.structure.cards
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The seven regions once, then the cards. Our reasons wait until the leader has placed a card."""
        words = exercise.words
        regions = (setting.words.ui["sort-choose"], tuple(_regions(setting).values()))
        cards = [(words.cards[c].text, ()) for c in exercise.structure.cards]
        return Reading(words.title, words.intro, (regions, *cards))

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """One table: each situation, and where it was placed."""
        ui, regions = setting.words.ui, _regions(setting)
        placed = {
            c: regions.get(str(value_of(setting.answers, f"{exercise.id}.{c}", "region")))
            for c in exercise.structure.cards
        }
        rows = [(exercise.words.cards[c].text, region or "–") for c, region in placed.items()]
        table = ((ui["sort-situation"], ui["week-region"]), *rows)
        return (Line(ui["sort-choose"], table=table if any(placed.values()) else ()),)

    def page(self) -> dict[str, Any]:
        """The cards with their reasons, the regions, and what is said after each placing."""
        return {
            "cards": [self._card(c) for c in self.exercise.structure.cards],
            "regions": [{"id": r, "text": name} for r, name in _regions(self.setting).items()],
        }

    def _card(self, card: str) -> dict[str, Any]:
        words = self.exercise.words.cards[card]
        regions = self.exercise.structure.reasons[card]
        reasons = [{"id": r, "text": text} for r, text in zip(regions, words.reasons, strict=True)]
        return {"id": card, "text": words.text, "reasons": reasons}


def _regions(setting: Setting) -> dict[str, str]:
    return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}
