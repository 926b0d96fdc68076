"""Rounds, as in 1-2-4-All: a few minutes a phase, and a field for each that is there whatever the clock says."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.phases import handout_of, phases


class Rounds(Exercise):
    """Answers: a text for each phase, by the phase's id. Content: the phases' minutes, labels and hints."""

    structure: kinds.Rounds

    def own_fields(self) -> dict[str, Field]:
        """What came out of each phase."""
        return {
            p["id"]: Field("text", f"{p['label']}. {p['hint']}".removesuffix(". "))
            for p in phases(self.structure, self.words)
        }

    def handout(self) -> Handout:
        """Each phase with its minutes and what one does in it."""
        return handout_of(self.context, self.structure, self.words)

    def page(self) -> dict[str, Any]:
        """The phases in order."""
        return {"phases": phases(self.structure, self.words)}
