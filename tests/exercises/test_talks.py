"""The talks about how it went: their days, what is asked, what was said, and when the course speaks of them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from spenningsfelt import Module
from spenningsfelt.answers import KEEP_DAYS, Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.frame.talk import due, over, talks

from tests.exercises.page import Page

COURSE = Course(data_folder())
FIRST = date(2026, 3, 2)


def shown(folder: Path, **given: Any) -> Page:
    """The talks on their page, with these answers."""
    answers = Answers(folder, device="reader00")
    for field, value in given.items():
        answers.save(f"10.talks.{field.replace('_', '-')}", value)
    return Page(Module("10", "nb", COURSE, answers).exercise("talks"))


def context(page: Page) -> Context:
    """Where the same leader's other pages stand."""
    return page.exercise.context


def test_the_first_day_gives_the_others(tmp_path: Path) -> None:
    """With the day of the first talk the other two are 30 and 60 days after it, also across a change of clocks."""
    page = shown(tmp_path, when=FIRST.isoformat())
    days = [day.day.isoformat() for day in page.exercise.days()]
    assert days == ["2026-03-02", "2026-04-01", "2026-05-01"]
    assert [talk["after"] for talk in page.content["talks"]] == [0, 30, 60]
    assert shown(tmp_path / "other").exercise.days() == ()


def test_all_three_go_in_the_calendar(tmp_path: Path) -> None:
    """One press gives a file with the three talks, each with what is asked; without a day there is none."""
    (said,) = shown(tmp_path, when=FIRST.isoformat()).tell({"type": "calendar"})
    events = icalendar.Calendar.from_ical(said["text"]).events
    assert [e.start for e in events] == [FIRST + timedelta(n) for n in (0, 30, 60)]
    assert "1. Når var den første gangen" in str(events[0]["DESCRIPTION"])
    assert shown(tmp_path / "other").tell({"type": "calendar"})[0]["text"] == ""


@pytest.mark.parametrize(
    ("given", "today", "label"),
    [
        ({}, FIRST, None),
        ({"when": FIRST.isoformat()}, FIRST - timedelta(1), None),
        ({"when": FIRST.isoformat()}, FIRST, "Etter 30 dager"),
        ({"when": FIRST.isoformat()}, FIRST + timedelta(29), "Etter 30 dager"),
        ({"when": FIRST.isoformat(), "said_first": "Ring."}, FIRST + timedelta(29), None),
        (
            {"when": FIRST.isoformat(), "said_first": "Ring."},
            FIRST + timedelta(30),
            "Etter 60 dager",
        ),
        ({"when": FIRST.isoformat(), "said_third": "Ferdig."}, FIRST + timedelta(90), None),
        ({"when": "ingen dag"}, FIRST, None),
        ({"when": "9999-12-31"}, FIRST, None),
    ],
)
def test_the_course_speaks_of_the_talk_whose_day_has_come(
    tmp_path: Path, given: dict[str, str], today: date, label: str | None
) -> None:
    """From its day, and until it is written what was said, the last talk whose day has come is named; no other is."""
    found = due(talks(context(shown(tmp_path, **given))), today)
    assert (found["label"] if found else None) == label


def test_what_was_said_last_is_told_before_the_next(tmp_path: Path) -> None:
    """Before the second talk I am reminded of what was said in the first, and led to where it is."""
    page = shown(tmp_path, when=FIRST.isoformat(), said_first="Ring <henne>.")
    found = due(talks(context(page)), FIRST + timedelta(31))
    assert found and found["last"] == "Ring <henne>." and found["href"].endswith("#three-talks")


def test_the_plan_of_a_point_i_chose_is_the_one_asked_about(tmp_path: Path) -> None:
    """When the day comes I meet the plan again: one for a point I chose before another, and none where I made none."""
    page = shown(tmp_path, when=FIRST.isoformat())
    found = due(talks(context(page)), FIRST)
    assert found and found["plan"] == ""
    answers = context(page).answers
    answers.save("04.p1-plan.if", "det er tirsdag")
    answers.save("06.p8-plan.if", "det er fredag")
    answers.save("00.points.chosen", ["p8"])
    found = due(talks(context(page)), FIRST)
    assert found and found["plan"].startswith("Hvis det er fredag")


def test_nobody_is_asked_to_delete_before_the_last_talk(tmp_path: Path) -> None:
    """While a talk is still to come, nothing speaks of deleting old answers; afterwards, and with no talks, it may."""
    page = shown(tmp_path, when=FIRST.isoformat())
    assert not over(talks(context(page)), FIRST + timedelta(59))
    assert over(talks(context(page)), FIRST + timedelta(60))
    assert over(talks(context(shown(tmp_path / "other"))), FIRST)
    assert KEEP_DAYS >= 90


def test_the_report_has_what_was_asked_and_said(tmp_path: Path) -> None:
    """Each talk with its day and questions, and what was said as a quotation; nothing before there is a day or a word."""
    assert not [line for line in shown(tmp_path).exercise.in_words() if line.answered]
    page = shown(tmp_path, when=FIRST.isoformat(), said_first="Ring henne.")
    first, said, second, *_ = page.exercise.in_words()
    assert first.question == "Etter 30 dager · 2. mars 2026"
    assert first.texts[1] == "1. Når var den første gangen du kunne ha gjort det?"
    assert said.texts == ("«Ring henne.»",) and second.question.startswith("Etter 60 dager")


def test_a_plan_may_have_a_day(tmp_path: Path) -> None:
    """A plan's day is one for the calendar, by the plan's own sentence; a plan without one has none."""
    answers = Answers(tmp_path, device="reader00")
    answers.save("04.p1-plan.if", "det er tirsdag")
    plan = Module("04", "nb", COURSE, answers).exercise("p1-plan")
    assert plan.days() == ()
    answers.save("04.p1-plan.day", "2026-09-15")
    (day,) = plan.days()
    assert day.name == "04.p1-plan" and day.day == date(2026, 9, 15)
    assert day.what.startswith("Hvis det er tirsdag, så vil jeg")
