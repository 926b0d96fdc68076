"""The top of every module: the course, its languages, where the answers are, and the report so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from spenningsfelt.exercises.context import CHOSEN, TALKS, WAY
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.frame.links import done, language_links, module_links
from spenningsfelt.exercises.frame.my_answers import REQUESTS, MyAnswers, days_kept
from spenningsfelt.exercises.frame.talk import due, over, talks
from spenningsfelt.exercises.handout import Handout

REPORT = (
    "report",
    "report-closed",
)  # what the page says of the report: it wants it, has put it away


class Header(Exercise):
    """Content: `course.toml` and the titles in `texts/`. A module counts as done when its last card is answered."""

    my_answers: MyAnswers | None = None
    report: Exercise | None = None  # made when it is asked for
    #: Gives the exercise that makes the report, which is at home above this package; None while it is not written.
    reporter: Callable[[], Exercise | None] = staticmethod(lambda: None)

    def handout(self) -> Handout:
        """The course's name: the module's own stands right below."""
        return Handout("", self.ui["course"])

    def page(self) -> dict[str, Any]:
        """Modules, languages, and the answers' folder."""
        context, finished = self.context, done(self.context)
        agreed, today = talks(context), date.today()
        last = context.answers.last_saved()
        return {
            "modules": module_links(context, finished),
            "languages": language_links(context),
            "programme": context.words.programme.get("programme", ""),
            "way": self._way(),
            "minutes": self._minutes(finished),
            "aside": context.aside(),
            "skipped": context.skipped(),
            "eyebrow": self._eyebrow(),
            "folder": str(context.answers.folder),
            "last": last.isoformat() if last else None,
            "days": days_kept(context.answers) if over(agreed, today) else None,
            "talk": due(agreed, today),
            "problems": [{"code": p.code, "file": p.file} for p in context.answers.problems()],
        }

    def reply(self, message: Message) -> Reply:
        """The page opened a panel, or asks for something about all answers."""
        asked = message.get("type")
        if asked == "open":
            return Reply(renew=True)
        if asked in REPORT:
            self.report = self.report or self.reporter()
            return self.report.reply(message) if self.report else Reply()
        if not isinstance(asked, str) or asked not in REQUESTS:
            return Reply()
        self.my_answers = self.my_answers or MyAnswers(self.context)
        everyone = asked in ("import", "delete")
        return Reply((self.my_answers.reply(message),), renew=True, everyone=everyone)

    def refreshed(self) -> tuple[Message, ...]:
        """What has been deleted must not stay in a report that is open."""
        return self.report.refreshed() if self.report else ()

    def reads(self, answer_id: str) -> bool:
        """A module's last card makes it done; another way through the course, or the module, has other steps."""
        ways = (WAY, CHOSEN, *self.context.deciding())
        known = answer_id in ways or answer_id.startswith(f"{TALKS}.")
        return ".takeaway." in answer_id or known

    def _way(self) -> str:
        """The way chosen, in words; "" until it is."""
        ui, own = self.ui, self.context.own_way()
        if own:
            points = (p.removeprefix("p") for p in self.context.course.points if p in own)
            return ui["way-own"].format(points=", ".join(points))
        return ui["way-full"] if self.context.value(WAY, "choice") == "full" else ""

    def _eyebrow(self) -> str:
        """What stands over the module's title, with the minutes it takes on the way chosen."""
        context, own = self.context, self.context.own_way() or None
        return context.course.eyebrow(context.number, self.ui, own)

    def _minutes(self, finished: set[str]) -> int:
        """The minutes left in modules not yet done."""
        course, own = self.context.course, self.context.own_way() or None
        return sum(course.minutes(n, own) for n in course.written() if n not in finished)
