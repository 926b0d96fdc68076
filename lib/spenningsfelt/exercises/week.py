"""The leader's own week: hours in the seven regions, drawn as they are saved."""

from __future__ import annotations

import logging
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import AnswerField, Refused, checked
from spenningsfelt.figures import week_marks
from spenningsfelt.figures.svg import Drawing, number
from spenningsfelt.figures.week import week
from spenningsfelt.figures.week_proportional import proportional

MOST = int(week_marks.MOST)  # hours a week in one region
LOG = logging.getLogger(__name__)


class Week(Exercise):
    """One number per region, 0–80. Content: the regions' names in `texts/`.

    The page may ask for `{type: "proportional"}` and gets `{type: "proportional", figure}`: SVG,
    "" when there are no hours, None when it could not be drawn.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The hours of each region, by the region's letters in lower case."""
        return {
            r.lower(): AnswerField("number", name, max=MOST) for r, name in _names(setting).items()
        }

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """One table: the hours of each region, and their sum."""
        ui, names = setting.words.ui, _names(setting)
        hours = _hours(setting, exercise)
        written = {r: number(h, ui["decimal-sign"]) for r, h in hours.items()}
        rows = [(name, written.get(r, "–")) for r, name in names.items()]
        total = (ui["week-total"], number(sum(hours.values()), ui["decimal-sign"]))
        table = ((ui["week-region"], ui["week-hours"]), *rows, total)
        return (Line(ui["week-each"], table=table if hours else ()),)

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing:
        """A mark per hour saved."""
        ui, names, hours = setting.words.ui, _names(setting), _hours(setting, exercise)
        caption = caption_of(setting, exercise, ui["week-figure"], ui["week-description"])
        svg = week(setting.course.geometry, names, hours, caption, ui["decimal-sign"])
        rows = [(names[r], number(h, ui["decimal-sign"])) for r, h in hours.items()]
        return Drawing(svg, table=((ui["week-region"], ui["week-hours"]), *rows) if rows else ())

    def page(self) -> dict[str, Any]:
        """The rows of the table, and the most hours a row can hold."""
        return {
            "regions": [{"id": r, "text": name} for r, name in _names(self.setting).items()],
            "most": MOST,
        }

    def handle(self, message: dict[str, Any]) -> None:
        """The page asks for the approximate drawing."""
        if message.get("type") == "proportional":
            self.send({"type": "proportional", "figure": self._proportional()})

    def _proportional(self) -> str | None:
        words = self.setting.words
        circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
        try:
            return proportional(
                circles,
                _hours(self.setting, self.exercise),
                words.ui["week-approximate"],
                words.ui["decimal-sign"],
            )
        except (
            Exception
        ) as error:  # an extra drawing from a library of others: the week itself stands without it
            LOG.error("The approximate drawing could not be made: %s", type(error).__name__)
            return None

    def _save(self, name: str, value: Any, source: str, seen: list[Any]) -> None:
        field = self.saves[name]
        if (
            field.kind == "number"
            and checked(field.kind, value) is not None
            and not is_hours(value)
        ):
            raise Refused("bad-value")
        super()._save(name, value, source, seen)


def _names(setting: Setting) -> dict[str, str]:
    return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}


def _hours(setting: Setting, exercise: ExerciseContent) -> dict[str, float]:
    """The hours on disk by region; what is no number of hours counts as not answered."""
    stored = {
        r: value_of(setting.answers, f"{exercise.id}.{r.lower()}")
        for r in setting.course.structure["regions"]
    }
    return {region: float(hours) for region, hours in stored.items() if is_hours(hours)}


def is_hours(value: Any) -> bool:
    """True for a number from 0 to 80."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= MOST
