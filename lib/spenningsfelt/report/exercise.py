"""The exercise that shows the report: made when asked for, shown part by part, kept nowhere."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.handout import Handout

LOG = logging.getLogger(__name__)


class Report(Exercise):
    """Sections in order, each with the exercises it gathers. Content: the module's fence. It saves nothing.

    The page asks with `{type: "report"}` and gets `{type: "report", html, at, parts}`: the report as one page of HTML,
    when it was made, and its parts as `{id, title}`. `html` is "" when it could not be made, and when `gone` says that
    the answers in it have been deleted.
    """

    structure: kinds.Report
    era: str | None = None  # the answers' era when the page got its report; None while it has none

    def handout(self) -> Handout:
        """The sections."""
        words = self.content.words
        return Handout(words.title, words.intro, tuple((title, ()) for title in self._titles()))

    def page(self) -> dict[str, Any]:
        """The sections, to read before the report is made."""
        return {"sections": self._titles()}

    def reply(self, message: Message) -> Reply:
        """The page asks for the report, or has put it away."""
        if message.get("type") == "report-closed":
            self.era = None
        if message.get("type") != "report":
            return Reply()
        return Reply(({"type": "report", "at": datetime.now(UTC).isoformat(), **self._made()},))

    def refreshed(self) -> tuple[Message, ...]:
        """What has been deleted must not stay on the page."""
        if self.era is None or self.era == self.context.answers.era():
            return ()
        self.era = None
        return ({"type": "report", "at": "", "html": "", "parts": [], "gone": True},)

    def _made(self) -> dict[str, Any]:
        made: dict[str, Any] = {"html": "", "parts": [], "gone": False}
        try:
            # who opens the module does not wait for what only a press needs
            from spenningsfelt.report.formats import written
            from spenningsfelt.report.formats.html import places
            from spenningsfelt.report.gathering import document

            self.era = self.context.answers.era()
            report = document(self.context, self.content, date.today())
            parts = [{"id": i, "title": s.title} for i, s in places(report).items()]
            return {**made, "html": written(report, "html", self.context.words), "parts": parts}
        except Exception as error:  # the answers are safe, and the page says so
            LOG.error("The report could not be made: %s", type(error).__name__)
            return made

    def _titles(self) -> list[str]:
        return [self.words.sections[name].title for name in self.structure.sections]
