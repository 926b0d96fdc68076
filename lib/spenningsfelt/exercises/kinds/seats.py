"""Who sits at one's own table: a chair for each, set out round the case, and dashed for who is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.asked import asked_lines, fields_of, page_fields
from spenningsfelt.exercises.parts.case import case_of
from spenningsfelt.exercises.parts.pictures import caption_of, filled, one_line, quoted, unanswered
from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.people import portrait
from spenningsfelt.figures.svg import TEXT, Caption, Drawing
from spenningsfelt.figures.table import Chair, table

WHO, CIRCLE, PLACE = "who", "circle", "place"
MISSING = "missing"  # the place of one who is not there
NAMED, NAME = 3, 300.0  # how many of those missing a sentence names, and how much of each name


class Seats(Exercise):
    """Answer `seats`: rows with `who`, `circle` and `place`, in the leader's order. Content: the module's fence."""

    structure: kinds.Seats

    def own_fields(self) -> dict[str, Field]:
        """The rows."""
        return fields_of(self.context, self.content)

    def handout(self) -> Handout:
        """The question."""
        lines = asked_lines(self.context, self.content)
        return Handout(self.words.title, self.words.on_paper, lines)

    def page(self) -> dict[str, Any]:
        """The rows' columns with their words, and the circles by their short names, each with somebody of it."""
        circles = self.context.words["circles"].items()
        return {
            "field": page_fields(self.context, self.content)[0],
            "circles": [
                {
                    "id": circle,
                    "text": words["short"],
                    "portrait": portrait(circle, look, f"{self.content.id}-{circle}"),
                }
                for look, (circle, words) in enumerate(circles)
            ],
        }

    def drawing(self) -> Drawing | None:
        """A chair for each row round one's case; None without any."""
        chairs = self._chairs()
        return self._drawn(chairs) if chairs else None

    def picture(self) -> Drawing | None:
        """On the page the table stands there before anybody sits at it, with a free chair for the next one.

        The names stand in a list of their own.
        """
        chairs = self._chairs()
        free = Chair("", "", number=len(chairs), free=True)
        return self._drawn(chairs, [free], listed=False)

    def beside(self) -> Drawing | None:
        """The table alone: who is missing there is said under it."""
        chairs = self._chairs()
        return self._drawn(chairs, listed=False) if chairs else None

    def empty_drawing(self) -> Drawing:
        """The table with a chair for each circle, and nobody there."""
        ui, circles = self.ui, self.context.words["circles"]
        chairs = [Chair(circle, "", empty=True) for circle in circles]

        def draw(caption: Caption) -> str:
            return table(chairs, (), ui["table-middle"], "", caption)[0]

        return unanswered(self.context, self.content, ui["table-figure"], draw)

    def harvest(self) -> tuple[str, ...]:
        """A sentence for each who has a name and was not there."""
        gone = [chair.name for chair in self._chairs() if chair.empty and chair.name]
        return tuple(self.ui["harvest-missing"].format(who=name) for name in gone)

    def _drawn(
        self, chairs: Sequence[Chair], waiting: Sequence[Chair] = (), listed: bool = True
    ) -> Drawing:
        ui = self.ui
        caption = caption_of(
            self.context, self.content, ui["table-figure"], ui["table-description"]
        )
        middle = one_line(case_of(self.context, self.content)) or ui["table-middle"]
        set_out = [*chairs, *waiting]
        drawn = table(set_out, self._places(), middle, ui["figure-more"], caption, listed)
        if not chairs:
            return Drawing(*drawn, ui["table-empty"])
        return Drawing(*drawn, said(chairs, ui), self._rows(chairs))

    def _chairs(self) -> list[Chair]:
        """The rows with something in them."""
        [field] = self.content.fields()
        places = field.words.choices.get(PLACE, {})
        rows = filled(self.context.value(field.id, "rows"), field.structure.columns)
        circles = self.context.words["circles"]
        return [
            Chair(
                row[CIRCLE] if row.get(CIRCLE) in circles else "",
                row.get(WHO, ""),
                places.get(row.get(PLACE, ""), ""),
                row.get(PLACE) == MISSING,
                number,
            )
            for number, row in enumerate(rows)
        ]

    def _places(self) -> list[str]:
        [field] = self.content.fields()
        return list(field.words.choices.get(PLACE, {}).values())

    def _rows(self, chairs: Sequence[Chair]) -> tuple[tuple[str, ...], ...]:
        """The same in rows, headings first."""
        [field] = self.content.fields()
        circles, missing = self.context.words["circles"], self.ui["not-answered"]
        return (
            tuple(field.words.columns.get(column, "") for column in (WHO, CIRCLE, PLACE)),
            *(
                (
                    chair.name or missing,
                    circles[chair.circle]["name"] if chair.circle else missing,
                    chair.place or missing,
                )
                for chair in chairs
            ),
        )


def said(chairs: Sequence[Chair], ui: dict[str, str]) -> str:
    """How many chairs are empty, and whose they are when they are few."""
    empty = [chair for chair in chairs if chair.empty]
    names = [wrapped(chair.name, NAME, TEXT, 1)[0] for chair in empty if chair.name]
    if len(empty) < 2:
        count = ui["table-one" if empty else "table-none"]
    else:
        words = ui["numbers"].split()
        n = words[len(empty) - 2] if len(empty) - 2 < len(words) else str(len(empty))
        count = ui["table-many"].format(n=n.capitalize())
    if not names or len(names) > NAMED:
        return count
    return f"{count} {ui['table-who'].format(who=quoted(names, ui))}"
