"""Three dots each, at one machine that is handed round; nobody sees the dots until all have given theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of
from spenningsfelt.exercises.parts.votes import (
    DOTS,
    MOST_VOTERS,
    ideas_in,
    totals,
    voted_in,
)
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.vote import vote


class Vote(Exercise):
    """Answers: `voters`, and `votes`, rows of voter, idea and dots where the idea's text is the key.

    A voter who gives no dots has a row with the number alone. Reads the ideas of another exercise.
    """

    structure: kinds.Vote

    def own_fields(self) -> dict[str, Field]:
        """How many vote, and what each gave: by number, never by name."""
        ui = self.ui
        columns = {"voter": ui["vote-voter"], "idea": ui["vote-idea"], "dots": ui["vote-number"]}
        one_to = {"voter": MOST_VOTERS, "dots": DOTS}
        choices = {
            column: {str(n): str(n) for n in range(1, most + 1)} for column, most in one_to.items()
        }
        return {
            "voters": Field("number", ui["vote-voters"], least=1, most=MOST_VOTERS, whole=True),
            "votes": Field(
                "rows", ui["vote-result"], room=MOST_VOTERS * DOTS, columns=columns, choices=choices
            ),
        }

    def handout(self) -> Handout:
        """How one votes, on paper too."""
        ui = self.ui
        return Handout(
            self.words.title,
            self.words.on_paper,
            ((ui["vote-voters"], ()), (ui["vote-paper"], ())),
        )

    def in_words(self) -> tuple[Line, ...]:
        """How many voted and what each idea got; nothing until all have voted."""
        ui = self.ui
        counted, voted = self._counted(), voted_in(self.own("votes"))
        voters = self.own("voters")
        said = (str(max(voters, len(voted))),) if voters else ()
        head = (ui["vote-idea"], ui["vote-number"])
        table = (head, *((idea, str(n)) for idea, n in counted)) if counted else ()
        return Line(ui["vote-voters"], said), Line(ui["vote-result"], table=table)

    def drawing(self) -> Drawing | None:
        """The sums, never who gave what; None until as many have voted as said they would."""
        ui = self.ui
        counted, voted = self._counted(), voted_in(self.own("votes"))
        if counted is None:
            return None
        says, rest = _says(counted, len(voted), ui), sum(n == 0 for _, n in counted)
        none = ui["vote-no-dots"].format(n=rest, of=len(counted)) if rest else ""
        drawn = vote(counted, none, caption_of(self.context, self.content, ui["vote-result"], says))
        rows = ((idea, str(n)) for idea, n in counted)
        return Drawing(*drawn, says, ((ui["vote-idea"], ui["vote-number"]), *rows))

    def page(self) -> dict[str, Any]:
        """The ideas as they stand now. What is said after the result waits for it: `after` would come before."""
        return {
            "ideas": ideas_in(self.context, self.structure.reads),
            "most": MOST_VOTERS,
            "dots": DOTS,
            "single": self.structure.group in self.context.passed(),
            "after": "",
            "closing": self.words.after,
        }

    def _counted(self) -> list[tuple[str, int]] | None:
        ideas = ideas_in(self.context, self.structure.reads)
        return totals(ideas, self.own("votes"), self.own("voters"))


def _says(counted: Sequence[tuple[str, int]], voters: int, ui: Mapping[str, str]) -> str:
    most = max((n for _, n in counted), default=0)
    if most == 0:
        return ui["vote-says-none"].format(voters=voters)
    top = "; ".join(shorten(idea, 90, placeholder=" …") for idea, n in counted if n == most)
    dots = sum(n for _, n in counted)
    return ui["vote-says"].format(voters=voters, dots=dots, most=most, ideas=top)
