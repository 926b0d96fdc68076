"""A reflection card: up to three fields to write, choose or fill in."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.asked import asked_lines, fields_of, page_fields
from spenningsfelt.exercises.parts.card_chain import drawn_chain, empty_chain, stopped
from spenningsfelt.exercises.parts.card_loop import drawn_loop, empty_loop
from spenningsfelt.exercises.parts.card_stair import drawn_stair, empty_stair
from spenningsfelt.exercises.parts.placed import by_region, placed
from spenningsfelt.figures.svg import Drawing

FIGURES = {
    "stair": drawn_stair,
    "chain": drawn_chain,
    "loop": drawn_loop,
}
EMPTY = {
    "stair": empty_stair,
    "chain": empty_chain,
    "loop": empty_loop,
}
HARVEST = {"chain": stopped}


class Card(Exercise):
    """Fields: text, choice, several, number, date, region, rows. Content: the module's fence."""

    structure: kinds.Card

    def own_fields(self) -> dict[str, Field]:
        """One answer per field."""
        return fields_of(self.context, self.content)

    def handout(self) -> Handout:
        """Each question with its options."""
        lines = asked_lines(self.context, self.content)
        return Handout(self.words.title, self.words.on_paper, lines)

    def drawing(self) -> Drawing | None:
        """The picture that the module names; or the three circles, where a field is answered in them."""
        draw = FIGURES.get(self.structure.figure)
        if draw:
            return draw(self.context, self.content)
        put = {name: (self.own(name), "") for name in self._placed()}
        given = {name: at for name, at in put.items() if at[0]}
        return placed(self.context, self.content, by_region(given)) if put else None

    def empty_drawing(self) -> Drawing | None:
        """The same with nothing written in it."""
        draw = EMPTY.get(self.structure.figure)
        return draw(self.context, self.content) if draw else None

    def harvest(self) -> tuple[str, ...]:
        """What the picture shows to be lacking: what stopped what one learned."""
        found = HARVEST.get(self.structure.figure)
        return found(self.context, self.content) if found else ()

    def page(self) -> dict[str, Any]:
        """The fields in order, each with its words."""
        fields = page_fields(self.context, self.content)
        return {"placed": self._placed(), "fields": fields}

    def _placed(self) -> list[str]:
        """The fields that are answered in the three circles: there is room for one picture."""
        fields = self.structure.fields.items()
        return [] if self.structure.figure else [n for n, f in fields if f.kind == "region"]
