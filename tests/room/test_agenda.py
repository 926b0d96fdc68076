"""The run-sheets: what a trainer may write wrong is said in plain lines, and what the course has is right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.agenda import CHAINS, agenda_faults, agenda_in
from spenningsfelt.content.check import check
from spenningsfelt.room.maker import offered
from spenningsfelt.room.setting import proposed
from spenningsfelt.room.sheet import in_short, sheet_of

from tests.room.rooms import COURSE, agenda


def copied(folder: Path) -> Path:
    """The course's data, to be changed."""
    shutil.copytree(data_folder(), folder / "data", ignore=shutil.ignore_patterns("scenes"))
    return folder / "data"


@pytest.mark.parametrize(
    ("file", "before", "after", "code"),
    [
        ("agenda.toml", '"arena", ', '"arean", ', "not-among"),
        ("agenda.toml", 'exercise = "01.sort"', 'exercise = "01.sorting"', "read-unknown"),
        ("agenda.toml", 'exercise = "01.sort"', 'exercise = "01.place"', "read-unknown"),
        ("agenda.toml", 'kind = "sort"', 'kind = "sorting"', "not-among"),
        ("agenda.toml", "[parts.break-2.moments]\nopen = 10", "[parts.break-2.moments]\nopen = 0", "room-no-minutes"),
        ("agenda.toml", "[parts.break-2.moments]\nopen = 10", "[parts.break-2.moments]\nshut = 10", "not-among"),
        ("nn.toml", "[parts.circles]", "[parts.circle]", "words-missing"),
        ("nn.toml", "[plans.half]", "[plans.halv]", "words-unknown"),
        ("nn.toml", "task.open = ", "task.table = ", "key-parity"),
        ("nb.toml", "[plans.half]\ntitle", "[plans.half]\ntitel", "key-unknown-near"),
    ],
)  # fmt: skip
def test_what_is_written_wrong_is_said(
    tmp_path: Path, file: str, before: str, after: str, code: str
) -> None:
    """Each fault has its sentence and its place, and none is met first in front of a group."""
    data = copied(tmp_path)
    text = (data / "room" / file).read_text("utf-8")
    assert before in text
    (data / "room" / file).write_text(text.replace(before, after, 1), "utf-8")
    found = list(agenda_faults(Course(data)))
    words = COURSE.words("nb")["faults"]
    assert code in [fault.code for fault in found]
    assert all(fault.file == f"room/{file}" and fault.code in words for fault in found)


def test_check_names_the_faults_of_the_room(tmp_path: Path) -> None:
    """`spenningsfelt check` tells of them with the others; and a course without a room has none."""
    data = copied(tmp_path)
    text = (data / "room/nb.toml").read_text("utf-8")
    (data / "room/nb.toml").write_text(text.replace("[parts.arena]", "[parts.areana]"), "utf-8")
    found = list(agenda_faults(Course(data)))
    whole = check(data)
    assert len(found) > 1 and all(fault in whole for fault in found)
    shutil.rmtree(data / "room")
    assert list(agenda_faults(Course(data))) == []


@pytest.mark.parametrize("language", COURSE.languages)
def test_every_plan_can_be_made_in_every_language(language: str) -> None:
    """Each plan has a day of its own length, with a dilemma in each place for one."""
    own = agenda_in(COURSE, language)
    offer = offered(COURSE, own, language)
    assert [plan["name"] for plan in offer["plans"]] == ["ninety", "half", "full"]
    assert len(offer["dilemmas"]) == len(COURSE.points)
    for name, minutes in {"ninety": 90, "half": 240, "full": 415}.items():
        sheet = sheet_of(COURSE, own, proposed(own, language, name, points=10))
        assert sum(step.minutes for step in sheet.steps) == minutes
        assert all(step.point for step in sheet.steps if step.kind == "dilemma")


@pytest.mark.parametrize("language", COURSE.languages)
def test_what_is_read_aloud_is_short(language: str) -> None:
    """Every moment of every part has something to say, and none of it takes more than a breath or two."""
    own = agenda_in(COURSE, language)
    for name, part in own.parts.items():
        said = own.words.parts[name].say
        assert set(CHAINS[part.kind]) == said.keys(), name
        assert all(len(text.split()) <= 30 for text in said.values()), name


def test_a_part_without_a_dilemma_is_left_out() -> None:
    """Where fewer dilemmas are chosen than there is room for, the day is shorter."""
    whole, none = (proposed(agenda(), "nb", "half", points=n) for n in (10, 0))
    assert (
        len(sheet_of(COURSE, agenda(), whole).steps)
        == len(sheet_of(COURSE, agenda(), none).steps) + 2
    )


@pytest.mark.parametrize(
    ("text", "short", "rest"),
    [
        ("Si nei inntil videre. Folk skal rekke det.", "Si nei inntil videre.", "Folk skal rekke det."),
        ("Vent.", "Vent.", ""),
        (f"Si at dere ikke kan nå, og be {'om mer ' * 12}tid.", "Si at dere ikke kan nå,", f"og be {'om mer ' * 12}tid."),
    ],
)  # fmt: skip
def test_a_choice_is_said_in_short(text: str, short: str, rest: str) -> None:
    """What is read at a distance is the first sentence, or its beginning."""
    assert in_short(text) == (short, rest)
