"""Sorting: place each card in one of the seven regions, then see two good reasons. There is no key."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line


class Sort(Exercise):
    """Cards in order, each with two regions a good reason can be given for. Content: the module's fence."""

    structure: kinds.Sort

    def own_fields(self) -> dict[str, Field]:
        """A region for each card."""
        return {c: Field("region", self.words.cards[c].text) for c in self.structure.cards}

    def handout(self) -> Handout:
        """The seven regions once, then the cards. Our reasons wait until the leader has placed a card."""
        words = self.words
        regions = (self.ui["sort-choose"], tuple(_regions(self.context).values()))
        cards = [(words.cards[c].text, ()) for c in self.structure.cards]
        return Handout(words.title, words.intro, (regions, *cards))

    def in_words(self) -> tuple[Line, ...]:
        """One table: each situation, and where it was placed."""
        ui, regions = self.ui, _regions(self.context)
        placed = {c: regions.get(self.own(c)) for c in self.structure.cards}
        rows = [(self.words.cards[c].text, region or "–") for c, region in placed.items()]
        table = ((ui["sort-situation"], ui["week-region"]), *rows)
        return (Line(ui["sort-choose"], table=table if any(placed.values()) else ()),)

    def page(self) -> dict[str, Any]:
        """The cards with their reasons, the regions, and what is said after each placing."""
        return {
            "cards": [self._card(c) for c in self.structure.cards],
            "regions": [{"id": r, "text": name} for r, name in _regions(self.context).items()],
        }

    def _card(self, card: str) -> dict[str, Any]:
        words = self.words.cards[card]
        regions = self.structure.reasons[card]
        reasons = [{"id": r, "text": text} for r, text in zip(regions, words.reasons, strict=True)]
        return {"id": card, "text": words.text, "reasons": reasons}


def _regions(context: Context) -> dict[str, str]:
    return {r: context.words["regions"][r]["name"] for r in context.course.structure["regions"]}
