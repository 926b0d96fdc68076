"""The exercise that shows the report: made when asked for, shown part by part, kept nowhere."""

from __future__ import annotations

import base64
import logging
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.handout import Handout

if TYPE_CHECKING:
    from spenningsfelt.report.choice import Choice
    from spenningsfelt.report.document import Document, Part

#: What the page has before there is a report, and when there is none any more.
NOTHING: dict[str, Any] = {"html": "", "parts": [], "items": [], "gone": False}
LOG = logging.getLogger(__name__)
MIME = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "ics": "text/calendar",
}


class Report(Exercise):
    """Sections in order, each with the exercises it gathers. Content: the module's fence. It saves nothing.

    The page asks with `{type: "report", without: [section], partner, told: [exercise]}` and gets `{type: "report",
    html, at, parts, items}`: the report as one page of HTML, when it was made, its sections as `{id, name, title, in}`,
    and for the partner's page what can be told there as `{id, title}`. `html` is "" when it could not be made, and
    when `gone` says that the answers in it have been deleted. With `{type: "report-file", format, …}` the page gets
    the same as a file: `{type: "report-file", name, mime, data}`, `data` in base64, "" when it could not be made.
    """

    structure: kinds.Report
    era: str | None = None  # the answers' era when the page got its report; None while it has none

    def handout(self) -> Handout:
        """The sections."""
        words = self.content.words
        return Handout(words.title, words.on_paper, tuple((title, ()) for title in self._titles()))

    def page(self) -> dict[str, Any]:
        """The sections, to read before the report is made."""
        return {"sections": self._titles()}

    def reply(self, message: Message) -> Reply:
        """The page asks for the report, as a page or a file, or has put it away."""
        asked = message.get("type")
        if asked == "report-closed":
            self.era = None
        if asked == "report-file":
            return Reply((self._file(message),))
        if asked != "report":
            return Reply()
        return Reply(
            ({"type": "report", "at": datetime.now(UTC).isoformat(), **self._made(message)},)
        )

    def refreshed(self) -> tuple[Message, ...]:
        """What has been deleted must not stay on the page."""
        if self.era is None or self.era == self.context.answers.era():
            return ()
        self.era = None
        return ({"type": "report", "at": "", **NOTHING, "gone": True},)

    def _made(self, message: Message) -> dict[str, Any]:
        try:
            # who opens the module does not wait for what only a press needs
            from spenningsfelt.report.choice import chosen, items
            from spenningsfelt.report.formats import written
            from spenningsfelt.report.formats.html import places

            self.era = self.context.answers.era()
            choice, report = _choice(message), self._whole()
            wanted = chosen(report, choice, self.context.words)
            at = {section.name: place for place, section in places(wanted).items()}
            return {
                **NOTHING,
                "html": written(wanted, "html", self.context.words),
                "parts": [
                    {"id": at.get(s.name, ""), "name": s.name, "title": s.title, "in": s.name in at}
                    for s in report.sections
                ],
                "items": [{"id": part.id, "title": _called(part)} for part in items(report)],
            }
        except Exception as error:  # the answers are safe, and the page says so
            LOG.error("The report could not be made: %s", type(error).__name__)
            return NOTHING

    def _file(self, message: Message) -> Message:
        form, made = str(message.get("format")), b""
        try:
            from spenningsfelt.report.choice import chosen
            from spenningsfelt.report.formats import FORMATS, as_file

            choice = _choice(message)
            if form in FORMATS:
                wanted = chosen(self._whole(), choice, self.context.words)
                made = as_file(wanted, form, self.context.words)
        except Exception as error:  # the answers are safe, and the page says so
            LOG.error("The report could not be made as %s: %s", form, type(error).__name__)
            return {"type": "report-file", "name": "", "mime": "", "data": ""}
        name = self.ui["report-file-partner" if choice.partner else "report-file"]
        data = base64.b64encode(made).decode("ascii")
        return {
            "type": "report-file",
            "name": f"{name}.{form}",
            "mime": MIME.get(form, "application/octet-stream"),
            "data": data,
        }

    def _whole(self) -> Document:
        from spenningsfelt.report.gathering import document

        return document(self.context, self.content, date.today())

    def _titles(self) -> list[str]:
        return [self.words.sections[name].title for name in self.structure.sections]


def _choice(message: Message) -> Choice:
    """What the page wants; whatever it says that is nothing here counts as nothing."""
    from spenningsfelt.report.choice import Choice

    without, told = (_names(message.get(key)) for key in ("without", "told"))
    return Choice(without, message.get("partner") is True, told)


def _names(value: Any) -> frozenset[str]:
    return (
        frozenset(v for v in value if isinstance(v, str))
        if isinstance(value, list)
        else frozenset()
    )


def _called(part: Part) -> str:
    return part.title or (f"{part.point.number} {part.point.title}" if part.point else part.id)
