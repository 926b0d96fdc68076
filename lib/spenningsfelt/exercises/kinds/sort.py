"""Sorting: place each card in one of the seven regions, then see two good reasons. There is no key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.placed import (
    by_region,
    placed,
    region_names,
    region_options,
    unplaced,
)
from spenningsfelt.figures.svg import Drawing

MIDDLE = "FAI"


class Sort(Exercise):
    """Cards in order, each with two regions a good reason can be given for. Content: the module's fence."""

    structure: kinds.Sort

    def own_fields(self) -> dict[str, Field]:
        """A region for each card."""
        return {c: Field("region", self.words.cards[c].text) for c in self.structure.cards}

    def handout(self) -> Handout:
        """The seven regions once, then the cards. Our reasons wait until the leader has placed a card."""
        words = self.words
        regions = (self.ui["sort-choose"], tuple(region_names(self.context).values()))
        cards = [(words.cards[c].text, ()) for c in self.structure.cards]
        return Handout(words.title, words.on_paper, (regions, *cards))

    def in_words(self) -> tuple[Line, ...]:
        """One table: each situation with its number on the map, and where it was placed."""
        put, names = self._put(), region_names(self.context)
        rows = [
            (f"{n}. {self._called(c)}", names.get(put.get(c, ""), "–"))
            for n, c in enumerate(self.structure.cards, 1)
        ]
        return (Line(self.ui["sort-choose"], table=(self._head(), *rows) if put else ()),)

    def drawing(self) -> Drawing:
        """The map: a numbered mark for each situation that is placed. It has no key, and nothing is counted right."""
        put = self._put()
        numbers = {c: str(n) for n, c in enumerate(self.structure.cards, 1)}
        marks = by_region({c: (region, numbers[c]) for c, region in put.items()})
        return placed(
            self.context, self.content, marks, says=self._says(put), table=self._table(put)
        )

    def empty_drawing(self) -> Drawing:
        """The seven fields with no mark in them."""
        return unplaced(self.context, self.content)

    def page(self) -> dict[str, Any]:
        """The cards with their reasons, the regions, and what is said after each placing."""
        return {
            "cards": [self._card(c) for c in self.structure.cards],
            "regions": region_options(self.context),
        }

    def _put(self) -> dict[str, str]:
        """Each situation that is placed, with its field."""
        return {c: region for c in self.structure.cards if (region := self.own(c))}

    def _says(self, put: Mapping[str, str]) -> str:
        if not put:
            return ""
        ui, middle = self.ui, list(put.values()).count(MIDDLE)
        return ui["sort-says"].format(
            n=len(put),
            of=len(self.structure.cards),
            fields=len(set(put.values())),
            middle=middle or ui["sort-nothing"],
        )

    def _table(self, put: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
        names = region_names(self.context)
        rows = [
            (f"{n}. {self._called(c)}", names[put[c]])
            for n, c in enumerate(self.structure.cards, 1)
            if c in put
        ]
        return (self._head(), *rows) if rows else ()

    def _head(self) -> tuple[str, str]:
        return self.ui["sort-situation"], self.ui["week-region"]

    def _called(self, card: str) -> str:
        words = self.words.cards[card]
        return words.title or words.text

    def _card(self, card: str) -> dict[str, Any]:
        words = self.words.cards[card]
        regions = self.structure.reasons[card]
        reasons = [{"id": r, "text": text} for r, text in zip(regions, words.reasons, strict=True)]
        return {"id": card, "title": self._called(card), "text": words.text, "reasons": reasons}
