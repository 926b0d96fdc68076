"""The leader's own week: hours in the seven regions, drawn as they are saved."""

from __future__ import annotations

import logging
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures import week_marks
from spenningsfelt.figures.svg import Drawing, number
from spenningsfelt.figures.week import week
from spenningsfelt.figures.week_proportional import proportional

MOST = int(week_marks.MOST)  # hours a week in one region
PIECES, PIECE = 10, 4  # a week to lay out, and the hours of each piece
LOG = logging.getLogger(__name__)


class Week(Exercise):
    """One number per region, 0–80: hours, of which a piece that one lays out is four. Content: the names in `texts/`.

    With `star` in `module.toml`, "star" holds the region where one would be more.

    The page may ask for `{type: "proportional"}` and gets `{type: "proportional", figure}`: SVG,
    "" when there are no hours, None when it could not be drawn.
    """

    structure: kinds.Week

    def own_fields(self) -> dict[str, Field]:
        """The hours of each region, by the region's letters in lower case, and the star where it is asked for."""
        names = _names(self.context).items()
        hours = {r.lower(): Field("number", name, most=MOST) for r, name in names}
        star = {"star": Field("region", self.ui["week-star-asked"])} if self.structure.star else {}
        return {**hours, **star}

    def in_words(self) -> tuple[Line, ...]:
        """One table: the hours of each region, and their sum; the star, where the picture does not say it."""
        ui, names = self.ui, _names(self.context)
        hours = self._hours()
        written = {r: number(h, ui["decimal-sign"]) for r, h in hours.items()}
        rows = [(name, written.get(r, "–")) for r, name in names.items()]
        total = (ui["week-total"], number(sum(hours.values()), ui["decimal-sign"]))
        table = ((ui["week-region"], ui["week-hours"]), *rows, total)
        star = [self.line("star")] if "star" in self.fields and not hours else []
        return (Line(ui["week-each"], table=table if hours else ()), *star)

    def drawing(self) -> Drawing:
        """A mark per piece laid, as in the list beside it, and a star on the edge of the field that has it."""
        ui, names, hours = self.ui, _names(self.context), self._hours()
        caption = caption_of(self.context, self.content, ui["week-figure"], ui["week-description"])
        star = self._star()
        says = ui["week-star"].format(region=names[star]) if star and hours else ""
        svg = week(
            self.context.course.geometry,
            names,
            hours,
            caption,
            ui["decimal-sign"],
            star if says else "",
            PIECE,
        )
        rows = [(names[r], number(h, ui["decimal-sign"])) for r, h in hours.items()]
        table = ((ui["week-region"], ui["week-hours"]), *rows) if rows else ()
        return Drawing(svg, says=says, table=table)

    def empty_drawing(self) -> Drawing:
        """The seven regions without a mark."""
        geometry, names = self.context.course.geometry, _names(self.context)
        title = self.ui["week-figure"]
        return unanswered(self.context, self.content, title, lambda c: week(geometry, names, {}, c))

    def page(self) -> dict[str, Any]:
        """The fields, the most hours one can hold, and the pieces."""
        return {
            "regions": [{"id": r, "text": name} for r, name in _names(self.context).items()],
            "most": MOST,
            "pieces": PIECES,
            "piece": PIECE,
            "starAsked": self.fields["star"].question if "star" in self.fields else "",
        }

    def reply(self, message: Message) -> Reply:
        """The page asks for the approximate drawing."""
        if message.get("type") != "proportional":
            return Reply()
        return Reply(({"type": "proportional", "figure": self._proportional()},))

    def _proportional(self) -> str | None:
        words = self.context.words
        circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
        try:
            return proportional(
                circles,
                self._hours(),
                words.ui["week-approximate"],
                words.ui["decimal-sign"],
            )
        except (
            Exception
        ) as error:  # an extra drawing from a library of others: the week itself stands without it
            LOG.error("The approximate drawing could not be made: %s", type(error).__name__)
            return None

    def _star(self) -> str:
        return (self.own("star") or "") if "star" in self.fields else ""

    def _hours(self) -> dict[str, float]:
        """The hours on disk by region; what is no number of hours counts as not answered."""
        found = {r: self.own(r.lower()) for r in self.context.course.structure["regions"]}
        return {region: float(hours) for region, hours in found.items() if hours is not None}


def _names(context: Context) -> dict[str, str]:
    return {r: context.words["regions"][r]["name"] for r in context.course.structure["regions"]}
