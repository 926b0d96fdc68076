"""The top of every module: progress, language, where the answers are, what the report will hold."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import Course, CourseWords
from spenningsfelt.exercises import exercise_class
from spenningsfelt.exercises.base import Exercise, refresh_all
from spenningsfelt.exercises.mine import REQUESTS, Mine, days_kept
from spenningsfelt.exercises.setting import CHOSEN, WAY, Setting, own_way, value_of

REPORT = "10"  # the module that gathers the report


class Header(Exercise):
    """Content: `course.toml` and the titles in `texts/`. A module counts as done when its last card is answered."""

    mine: Mine | None = None

    def page(self) -> dict[str, Any]:
        """Modules, languages, the answers' folder, and how much of each exercise is answered."""
        setting = self.setting
        answered = setting.answers.ids()
        links = module_links(setting.course, setting.words, setting.number, set(answered))
        return {
            "modules": links,
            "languages": [
                _language(setting.course, setting.number, code, setting.language)
                for code in setting.course.languages
            ],
            "programme": setting.words.programme.get("programme", ""),
            **way_through(setting, set(answered)),
            "folder": str(setting.answers.folder),
            "last": max((v.at for i in answered if (v := setting.answers.latest(i))), default=None),
            "report": self._report(set(answered)),
            "gathered": next(
                (link for link in links if link["number"] == REPORT and link["href"]), None
            ),
            "days": days_kept(setting.answers),
            "problems": [{"code": p.code, "file": p.file} for p in setting.answers.problems()],
        }

    def handle(self, message: dict[str, Any]) -> None:
        """The page opened a panel, or asks for something about all answers."""
        if message.get("type") in REQUESTS:
            self.mine = self.mine or Mine(self.setting)
            self.send(self.mine.reply(message))
            if message["type"] in ("import", "delete"):
                refresh_all()
        if message.get("type") in ("open", *REQUESTS):
            self._renew()

    def after_save(self, answer_id: str, by: Exercise) -> None:
        """A module's last card was answered: its step is done. Or another way through was chosen."""
        if ".takeaway." in answer_id or answer_id in (WAY, CHOSEN):
            self._renew()

    def _renew(self) -> None:
        self.content = {**self.content, **self.page()}

    def _report(self, answered: set[str]) -> list[dict[str, Any]]:
        module = self.setting.course.module(self.setting.number, self.setting.language)
        rows = []
        for exercise in module.exercises.values():
            saved = exercise_class(exercise.kind).answer_fields(self.setting, exercise)
            fields = {f"{exercise.id}.{name}" for name in saved}
            if fields and exercise.structure.report:
                rows.append(
                    {
                        "title": exercise.words.title,
                        "answered": len(answered & fields),
                        "of": len(fields),
                    }
                )
        return rows


def way_through(setting: Setting, answered: set[str]) -> dict[str, Any]:
    """The way chosen, in words ("" until it is), and the minutes left in modules not yet done."""
    ui, way = setting.words.ui, value_of(setting.answers, WAY, "choice")
    own = own_way(setting.answers)
    numbers = ", ".join(p.removeprefix("p") for p in setting.course.points if p in own)
    left = [n for n in setting.course.written() if f"{n}.takeaway.text" not in answered]
    minutes = sum(setting.course.minutes(n, own or None) for n in left)
    return {
        "way": ui["way-own"].format(points=numbers)
        if own
        else ui["way-full"]
        if way == "full"
        else "",
        "minutes": minutes,
    }


def module_links(
    course: Course, words: CourseWords, now: str, answered: set[str]
) -> list[dict[str, Any]]:
    """Every module with its link (None until it is written) and whether it is done."""
    return [
        {
            "number": number,
            "title": words["modules"][number]["title"],
            "now": number == now,
            **_place(course, words, number),
            "done": any(a.startswith(f"{number}.takeaway.") for a in answered),
        }
        for number, _ in course.modules()
    ]


def _place(course: Course, words: CourseWords, number: str) -> dict[str, Any]:
    """Where a module is read: its link, and the name of its language when that is another than the reader's."""
    spoken = course.spoken(number, words.language)
    if spoken is None:
        return {"href": None, "spoken": None}
    file = course.notebook(number, spoken)
    if spoken == words.language:
        return {"href": file, "spoken": None}
    return {"href": f"../{spoken}/{file}", "spoken": words["languages"][spoken]}


def _language(course: Course, number: str, code: str, now: str) -> dict[str, Any]:
    href = f"../{code}/{course.notebook(number, code)}" if number in course.written(code) else None
    return {
        "code": code,
        "name": course.structure["languages"][code],
        "now": code == now,
        "href": href,
    }
