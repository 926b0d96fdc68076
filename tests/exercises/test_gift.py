"""What one takes home from a module, as the page speaks to it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder, kinds
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.kinds.gift import Gift

from tests.exercises.page import Page

COURSE = Course(data_folder())
SEATS = [{"who": "Nattevakta", "circle": "A"}]
HOSTILE = "Ring «Åse»; <b>nå</b>, eller\nEND:VCALENDAR\r\n\\ og BEGIN:VEVENT " + "lang " * 40


def shown(folder: Path, act: str = "Ring tre", how: str = "Spør når de kan.") -> Page:
    """A gift on its page, whose picture is that of the week."""
    words = ExerciseWords("Det du tar med", "Én setning?", act=act, how=how)
    content = ExerciseContent("01.takeaway", "takeaway", kinds.Gift(picture="01.week"), words)
    return Page(Gift(Context(COURSE, COURSE.words("nb"), "01", Answers(folder)), content))


def entry(page: Page) -> Any:
    """The calendar entry that the page gets, read by a calendar's own library."""
    [said] = page.tell({"type": "calendar"})
    [event] = icalendar.Calendar.from_ical(said["text"]).events
    return event


def test_the_sentence_the_day_and_that_it_is_done_are_kept(tmp_path: Path) -> None:
    """My sentence is saved where it was before modules had gifts; the act's day and that it is done, beside it."""
    page = shown(tmp_path)
    for field, value in (("text", "De mangler."), ("day", "2026-12-03"), ("done", True)):
        assert page.save(field, value)[0]["type"] == "saved"
        assert page.stored(f"01.takeaway.{field}") == value
    (line,) = page.exercise.in_words()
    assert line.question == "Én setning?"
    assert line.texts == ("De mangler.", "Ring tre · 3. desember 2026 · Det er gjort")


@pytest.mark.parametrize("text", ["Ring tre", HOSTILE])
def test_the_day_can_be_put_in_ones_own_calendar(tmp_path: Path, text: str) -> None:
    """The entry is on the chosen day, says what to do and how, whatever signs are in the words; another day moves it."""
    page = shown(tmp_path, text, text)
    [none] = page.tell({"type": "calendar"})
    assert none["text"] == "", "there is no day yet"
    page.save("day", "2026-12-03")
    first = entry(page)
    same = text.replace("\r\n", "\n")
    assert (first["summary"], first["description"]) == (same, same)
    assert first["dtstart"].dt == date(2026, 12, 3)
    page.save("day", "2027-01-04")
    moved = entry(page)
    assert (moved["uid"], moved["dtstart"].dt) == (first["uid"], date(2027, 1, 4))


def test_the_letter_that_is_to_be_sent_is_at_hand(tmp_path: Path) -> None:
    """What I wrote to my partner stands beside «send it», whole, once no hole is open, and follows when I change it."""
    gift = exercise(
        Context(COURSE, COURSE.words("nb"), "00", Answers(tmp_path)),
        COURSE.module("00", "nb").exercises["takeaway"],
    )
    page = Page(gift)
    assert page.content["message"] == ""
    for who in ("rektor på naboskolen", HOSTILE):
        gift.context.answers.save("00.partner.who", who, asked=None)
        assert gift.reads("00.partner.who")
        sent = gift.page()["message"].split("\n\n")
        assert len(sent) == 2 and " ".join(who.split()) in " ".join(sent[0].split())


def test_the_picture_is_that_of_the_modules_own_exercise(tmp_path: Path) -> None:
    """The picture of my week stands in the gift from the first, so that nothing I am about to press is pushed away, and
    follows when the week is filled in elsewhere; no id in it is that of the week's own."""
    page = shown(tmp_path)
    assert page.exercise.reads("01.week.f") and not page.exercise.reads("02.marks.trust")
    before = page.content["figure"]
    page.exercise.context.answers.save("01.week.f", 12, asked=None)
    [after] = page.tell({"type": "refresh"})
    assert before and after["figure"] and before != after["figure"]
    own = Module("01", "nb").exercise("week").drawing()
    ids = [set(re.findall(r' id="([^"]+)"', html)) for html in (after["figure"], own.html())]
    assert all(ids) and not ids[0] & ids[1]


def test_the_shelf_has_the_pictures_of_what_i_have_answered(tmp_path: Path) -> None:
    """Under my gift stand the pictures of the modules I have answered, each a way back to its gift, and no empty place for
    the others; on a shelf, a picture is shapes alone."""
    page = shown(tmp_path)
    assert shelf(page) == []
    answers = page.exercise.context.answers
    answers.save("01.takeaway.text", "Jeg vil spørre.", asked=None)
    assert shelf(page) == [], "a sentence is no picture"
    for answer, value in (("01.week.f", 12), ("02.table.seats", SEATS)):
        answers.save(answer, value, asked=None)
    week, table = shelf(page)
    assert (week["now"], week["href"]) == (True, f"{COURSE.notebook('01', 'nb')}#takeaway")
    assert (table["now"], table["title"]) == (False, COURSE.words("nb")["modules"]["02"]["title"])
    for place in (week, table):
        assert place["figure"].startswith("<svg") and "<text" not in place["figure"]


def shelf(page: Page) -> Any:
    """What the page gets for the shelf."""
    return page.tell({"type": "seen"})[0]["places"]


def test_the_picture_follows_what_it_is_made_of() -> None:
    """The gift is drawn anew when the card that its picture is of changes."""
    gift = Module("02", "nb").exercise("takeaway")
    assert gift.reads("02.table.seats")
    assert not gift.reads("02.marks.roles")


def test_every_gift_has_a_picture() -> None:
    """From module 01 on, each says which exercise the picture to take home is of, and there is that exercise."""
    for number in COURSE.written()[1:]:
        gift = Module(number, "nb").exercise("takeaway")
        assert isinstance(gift, Gift) and gift.structure.picture, number
        other, _, name = gift.structure.picture.partition(".")
        assert COURSE.module(other, "nb").exercises[name]
        assert gift.reads(f"{gift.structure.picture}.x"), number


def test_every_module_ends_in_a_gift() -> None:
    """The last exercise of each module is one to take home, with something to do on a day."""
    for number in COURSE.written():
        [*_, last] = COURSE.module(number, "nb").exercises.values()
        assert last.kind == "gift" and last.words.act and last.words.how, number


def test_what_is_shown_to_a_room_knows_no_answer_of_anybody(tmp_path: Path) -> None:
    """On the big screen a module has answers of its own: none of the leader's is in it, and what is tried is not the leader's."""
    mine, wall = Module("01", "nb"), Module.on_the_wall("01", "nb")
    assert wall.context.answers.folder != mine.context.answers.folder
    Page(wall.exercise("takeaway")).save("text", "Et forsøk")
    assert mine.context.answers.latest("01.takeaway.text") is None
    assert Page(wall.exercise("takeaway")).answers["text"]["value"] == "Et forsøk"
