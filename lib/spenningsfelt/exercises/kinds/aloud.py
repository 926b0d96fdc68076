"""Something said aloud while a clock goes, and what one writes down first."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.asked import asked_lines, fields_of, page_fields
from spenningsfelt.exercises.parts.case import case_of


class Aloud(Exercise):
    """Answers: a text or a choice for each field, by its name; what is said is heard by nobody. Content: the fence."""

    structure: kinds.Aloud

    def own_fields(self) -> dict[str, Field]:
        """What one writes down first."""
        return fields_of(self.context, self.content)

    def handout(self) -> Handout:
        """The questions, and what to say."""
        lines = asked_lines(self.context, self.content)
        return Handout(
            self.words.title, self.words.on_paper, (*lines, (self.words.prompts["say"], ()))
        )

    def page(self) -> dict[str, Any]:
        """The fields in order, what to say and for how long, and the case it is about."""
        return {
            "fields": page_fields(self.context, self.content),
            "say": self.words.prompts["say"],
            "minutes": self.structure.minutes,
            "case": case_of(self.context, self.content),
        }
