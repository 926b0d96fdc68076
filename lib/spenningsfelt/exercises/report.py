"""The report on the page: made when asked for, shown part by part, kept nowhere."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.content.schema import SectionWords
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting

LOG = logging.getLogger(__name__)


class Report(Exercise):
    """Sections in order, each with the exercises it gathers. Content: the module's fence. It saves nothing.

    The page asks with `{type: "report"}` and gets `{type: "report", html, at, parts}`: the report as one page of HTML,
    when it was made, and its parts as `{id, title}`. `html` is "" when it could not be made, and when `gone` says that
    the answers in it have been deleted.
    """

    deletion: str | None = None  # what had been deleted when the page got its report

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The sections."""
        words = exercise.words
        return Reading(words.title, words.intro, tuple((s.title, ()) for s in _sections(exercise)))

    def page(self) -> dict[str, Any]:
        """The sections, to read before the report is made."""
        return {"sections": [s.title for s in _sections(self.exercise)]}

    def handle(self, message: dict[str, Any]) -> None:
        """The page asks for the report, or has put it away."""
        if message.get("type") == "report":
            self.send({"type": "report", "at": datetime.now(UTC).isoformat(), **self._made()})
        if message.get("type") == "report-closed":
            self.deletion = None

    def refresh(self) -> None:
        """What has been deleted must not stay on the page."""
        super().refresh()
        if self.deletion is not None and self.deletion != self.setting.answers.era():
            self.deletion = None
            self.send({"type": "report", "at": "", "html": "", "parts": [], "gone": True})

    def _made(self) -> dict[str, Any]:
        made: dict[str, Any] = {"html": "", "parts": [], "gone": False}
        try:
            self.deletion = self.setting.answers.era()
            if self.setting.documents is not None:
                paper = self.setting.documents(self.exercise)
                made |= {
                    "html": paper.html,
                    "parts": [{"id": i, "title": title} for i, title in paper.parts],
                }
        except Exception as error:  # the answers are safe, and the page says so
            LOG.error("The report could not be made: %s", type(error).__name__)
        return made


def _sections(exercise: ExerciseContent) -> list[SectionWords]:
    return [exercise.words.sections[name] for name in exercise.structure.sections]
