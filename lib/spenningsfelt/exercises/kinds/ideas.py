"""Ideas in silence: a list that grows a line at a time, beside a timer that can be ignored."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import MOST_ROWS, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.phases import handout_of, phases
from spenningsfelt.exercises.parts.votes import ideas_in


class Ideas(Exercise):
    """Answer `ideas`: rows with the column `idea`, one a line. Content: the phase's minutes, label and hint."""

    structure: kinds.Ideas

    def own_fields(self) -> dict[str, Field]:
        """The list."""
        ui = self.ui
        return {"ideas": Field("rows", ui["ideas-list"], columns={"idea": ui["ideas-line"]})}

    def handout(self) -> Handout:
        """The phase, the list, and what one does with it afterwards."""
        ui = self.ui
        return handout_of(
            self.context,
            self.structure,
            self.words,
            ((ui["ideas-list"], ()), (ui["ideas-then"], (ui["ideas-round"],))),
        )

    def in_words(self) -> tuple[Line, ...]:
        """The ideas, each a line of its own."""
        ideas = ideas_in(self.context, [self.content.id])
        return (Line(self.ui["ideas-list"], tuple(ideas)),)

    def page(self) -> dict[str, Any]:
        """The phase, and how many lines the list can hold."""
        return {"phases": phases(self.structure, self.words), "most": MOST_ROWS}
