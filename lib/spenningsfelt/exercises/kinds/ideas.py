"""Ideas in silence: a list that grows a line at a time, beside a timer that can be ignored."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import MOST_ROWS, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.phases import handout_of, phases
from spenningsfelt.exercises.parts.pictures import filled
from spenningsfelt.exercises.parts.votes import ideas_in


class Ideas(Exercise):
    """Answer `ideas`: rows with the columns `idea`, `point` and `circle`. Content: the phase's minutes, label and hint.

    `reads` names exercises whose harvest may be taken along as lines with one press.
    """

    structure: kinds.Ideas

    def own_fields(self) -> dict[str, Field]:
        """The list. Where a challenge belongs is asked of each once it is written."""
        ui = self.ui
        columns = {
            "idea": ui["ideas-line"],
            "point": ui["ideas-point"],
            "circle": ui["ideas-circle"],
        }
        held = self._belongs()
        return {"ideas": Field("rows", ui["ideas-list"], columns=columns, choices=held)}

    def _belongs(self) -> dict[str, dict[str, str]]:
        """The points and the circles, by id, that a challenge may belong to."""
        words, points = self.context.words, self.context.course.points
        return {
            "point": {p: f"{n} {words['points'][p]['short']}" for n, p in enumerate(points, 1)},
            "circle": {c: words["circles"][c]["short"] for c in words["circles"]},
        }

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
        """The ideas, each a line of its own, with where it belongs when that is said."""
        belongs, said = (
            self._belongs(),
            dict.fromkeys(ideas_in(self.context, [self.content.id]), ""),
        )
        rows = self.context.value(self.id_of("ideas"), "rows")
        for row in filled(rows, ["idea", *belongs]):
            where = ", ".join(filter(None, (held.get(row[c]) for c, held in belongs.items())))
            if where and row["idea"]:
                said[row["idea"]] = f"{row['idea']} ({where})"
        return (Line(self.ui["ideas-list"], tuple(text or idea for idea, text in said.items())),)

    def page(self) -> dict[str, Any]:
        """The phase, how many lines the list can hold, what one brings along, and where a line may belong."""
        return {
            "phases": phases(self.structure, self.words),
            "most": MOST_ROWS,
            "brought": self._brought(),
            "belongs": {
                column: [{"id": i, "text": text} for i, text in held.items()]
                for column, held in self._belongs().items()
            },
        }

    def _brought(self) -> list[str]:
        """What is worth taking along from the exercises that the module names, each text once."""
        taken = (text for one in self.answered() for text in one.harvest())
        return list(dict.fromkeys(taken))
