"""Two or three texts side by side."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.asked import asked_lines, fields_of, page_fields
from spenningsfelt.exercises.parts.case import case_of


class Columns(Exercise):
    """Answers: a text for each column, by the field's name. Content: the module's fence."""

    structure: kinds.Columns

    def own_fields(self) -> dict[str, Field]:
        """One answer per column."""
        return fields_of(self.context, self.content)

    def handout(self) -> Handout:
        """The columns' headings."""
        lines = asked_lines(self.context, self.content)
        return Handout(self.words.title, self.words.on_paper, lines)

    def in_words(self) -> tuple[Line, ...]:
        """The columns side by side, as a table with one row."""
        lines = [self.line(name) for name in self.own_fields()]
        texts = tuple("\n".join(line.texts) for line in lines)
        table = (tuple(line.question for line in lines), texts) if any(texts) else ()
        return (Line(self.words.title, table=table),)

    def page(self) -> dict[str, Any]:
        """The columns in order, each with its words, and the case they are about."""
        return {
            "fields": page_fields(self.context, self.content),
            "case": case_of(self.context, self.content),
        }
