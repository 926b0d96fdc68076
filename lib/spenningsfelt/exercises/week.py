"""The leader's own week: hours in the seven regions, drawn as they are saved."""

from __future__ import annotations

import logging
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import AnswerField, Exercise, Setting
from spenningsfelt.exercises.values import REGIONS, Refused, checked
from spenningsfelt.figures.proportional import proportional
from spenningsfelt.figures.week import week

MOST = 80  # hours a week in one region
LOG = logging.getLogger(__name__)


class Week(Exercise):
    """One number per region, 0–80. Content: the regions' names in `texts/`.

    The page may ask for `{type: "proportional"}` and gets `{type: "proportional", figure}`: SVG,
    "" when there are no hours, None when it could not be drawn.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The hours of each region, by the region's letters in lower case."""
        return {r.lower(): AnswerField("number", name, max=MOST) for r, name in _names(setting).items()}

    def page(self) -> dict[str, Any]:
        """The rows of the table, and the most hours a row can hold."""
        return {"regions": [{"id": r, "text": name} for r, name in _names(self.setting).items()], "most": MOST}

    def drawing(self) -> str:
        """A mark per hour saved."""
        words = self.setting.words
        return week(self.setting.course.geometry, _names(self.setting), self.hours(), words.ui["week-figure"],
                    words.ui["week-description"], f"{self.exercise.id}-{words.language}", words.ui["decimal-sign"])

    def hours(self) -> dict[str, float]:
        """The hours on disk by region; what is no number of hours counts as not answered."""
        values = {r: self.value(f"{self.exercise.id}.{r.lower()}") for r in REGIONS}
        return {r: float(v) for r, v in values.items() if _is_hours(v)}

    def handle(self, message: dict[str, Any]) -> None:
        """The page asks for the approximate drawing."""
        if message.get("type") == "proportional":
            self.send({"type": "proportional", "figure": self._proportional()})

    def _proportional(self) -> str | None:
        words = self.setting.words
        circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
        try:
            return proportional(circles, self.hours(), words.ui["week-approximate"], words.ui["decimal-sign"])
        except Exception as error:  # an extra drawing from a library of others: the week itself stands without it
            LOG.error("The approximate drawing could not be made: %s", type(error).__name__)
            return None

    def _save(self, name: str, value: Any, source: str, seen: list[str]) -> None:
        field = self.saves[name]
        if field.kind == "number" and checked(field.kind, value) is not None and not _is_hours(value):
            raise Refused("bad-value")
        super()._save(name, value, source, seen)


def _is_hours(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= MOST


def _names(setting: Setting) -> dict[str, str]:
    return {r: setting.words["regions"][r]["name"] for r in setting.course.structure["regions"]}
