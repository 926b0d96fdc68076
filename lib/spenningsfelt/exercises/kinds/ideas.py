"""Ideas in silence: a list that grows a line at a time, beside a timer that can be ignored."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.field import MOST_ROWS, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.phases import handout_of, phases
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
        ideas = dict.fromkeys(ideas_in(self.context, [self.content.id]), "")
        for row in self.own("ideas") or ():
            where = [held.get(row.get(c, ""), "") for c, held in self._belongs().items()]
            if row.get("idea") in ideas:
                ideas[row["idea"]] = ", ".join(filter(None, where))
        texts = (f"{idea} ({where})" if where else idea for idea, where in ideas.items())
        return (Line(self.ui["ideas-list"], tuple(texts)),)

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
        found = (self.context.exercise(answer) for answer in self.structure.reads)
        taken = (t for one in found if one for t in exercise(self.context, one).harvest())
        return list(dict.fromkeys(taken))
