"""The top of every module: progress, language, where the answers are, what the report will hold."""

from __future__ import annotations

from typing import Any

from spenningsfelt.exercises.context import CHOSEN, WAY
from spenningsfelt.exercises.exercise import Exercise, Message, Reply, exercise
from spenningsfelt.exercises.field import is_given
from spenningsfelt.exercises.frame.links import done, language_links, module_links
from spenningsfelt.exercises.frame.my_answers import REQUESTS, MyAnswers, days_kept
from spenningsfelt.exercises.handout import Handout

REPORT = "10"  # the module that gathers the report


class Header(Exercise):
    """Content: `course.toml` and the titles in `texts/`. A module counts as done when its last card is answered."""

    my_answers: MyAnswers | None = None

    def handout(self) -> Handout:
        """The course's name: the module's own stands right below."""
        return Handout("", self.ui["course"])

    def page(self) -> dict[str, Any]:
        """Modules, languages, the answers' folder, and how much of each exercise is answered."""
        context, finished = self.context, done(self.context)
        links, last = module_links(context, finished), context.answers.last_saved()
        gathered = (link for link in links if link["number"] == REPORT and link["href"])
        return {
            "modules": links,
            "languages": language_links(context),
            "programme": context.words.programme.get("programme", ""),
            "way": self._way(),
            "minutes": self._minutes(finished),
            "folder": str(context.answers.folder),
            "last": last.isoformat() if last else None,
            "report": self._report(),
            "gathered": next(gathered, None),
            "days": days_kept(context.answers),
            "problems": [{"code": p.code, "file": p.file} for p in context.answers.problems()],
        }

    def reply(self, message: Message) -> Reply:
        """The page opened a panel, or asks for something about all answers."""
        asked = message.get("type")
        if asked == "open":
            return Reply(renew=True)
        if not isinstance(asked, str) or asked not in REQUESTS:
            return Reply()
        self.my_answers = self.my_answers or MyAnswers(self.context)
        everyone = asked in ("import", "delete")
        return Reply((self.my_answers.reply(message),), renew=True, everyone=everyone)

    def reads(self, answer_id: str) -> bool:
        """A module's last card makes it done; another way through the course takes other minutes."""
        return ".takeaway." in answer_id or answer_id in (WAY, CHOSEN)

    def _way(self) -> str:
        """The way chosen, in words; "" until it is."""
        ui, own = self.ui, self.context.own_way()
        if own:
            points = (p.removeprefix("p") for p in self.context.course.points if p in own)
            return ui["way-own"].format(points=", ".join(points))
        return ui["way-full"] if self.context.value(WAY, "choice") == "full" else ""

    def _minutes(self, finished: set[str]) -> int:
        """The minutes left in modules not yet done."""
        course, own = self.context.course, self.context.own_way() or None
        return sum(course.minutes(n, own) for n in course.written() if n not in finished)

    def _report(self) -> list[dict[str, Any]]:
        """The module's exercises that go in the report, and how many of the questions are answered."""
        module = self.context.course.module(self.context.number, self.context.language)
        found = [exercise(self.context, content) for content in module.exercises.values()]
        return [
            {
                "title": one.content.words.title,
                "answered": sum(is_given(one.own(name)) for name in asked),
                "of": len(asked),
            }
            for one in found
            if (asked := one.own_fields()) and one.content.structure.report
        ]
