"""The profile as the page speaks to it: what it asks, what it saves, and when its picture is drawn again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder, kinds
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.kinds.profile import Profile

from tests.exercises.page import Page

COURSE = Course(data_folder())
TEN = [f"p{n}" for n in range(1, 11)]


def shown(folder: Path, form: str, **structure: Any) -> Page:
    """A profile on its page."""
    content = ExerciseContent(
        "10.profile",
        "profile",
        kinds.Profile(form=form, **structure),
        ExerciseWords("Ti punkter, tre prikker", "Velg trinn."),
    )
    return Page(Profile(Context(COURSE, COURSE.words("nb"), "10", Answers(folder)), content))


def test_two_steps_are_asked_for_each_point(tmp_path: Path) -> None:
    """For each of the ten points I can give a step now and a step at the start, as I see it today."""
    page = shown(tmp_path, "ask")
    assert page.fields == [f for p in TEN for f in (p, f"{p}-then")]
    assert page.save("p3", 4)[0]["type"] == "saved"
    assert page.save("p3-then", 2)[0]["type"] == "saved"
    assert (page.stored("10.profile.p3"), page.stored("10.profile.p3-then")) == (4, 2)
    page.save("p3", None)
    assert page.stored("10.profile.p3") is None


@pytest.mark.parametrize("value", [0, 6, 2.5, "3", True, [3], {"a": 1}])
def test_what_is_no_step_is_refused(tmp_path: Path, value: Any) -> None:
    """Only a step from 1 to 5 is saved; anything else is answered, not obeyed."""
    page = shown(tmp_path, "ask")
    (said,) = page.save("p1-then", value)
    assert (said["type"], said["reason"]) == ("failed", "bad-value")
    assert page.save("p11", 3) == [] and page.save(["p1"], 3) == []
    assert page.stored("10.profile.p1-then") is None


def test_the_picture_comes_with_the_first_answer(tmp_path: Path) -> None:
    """My steps from the points are shown once I have answered something here, not before."""
    Answers(tmp_path).save("04.p1.step", 3)
    page = shown(tmp_path, "ask")
    assert page.content["figure"] is None
    saved, drawn = page.save("p1", 4)
    assert (saved["type"], drawn["type"]) == ("saved", "figure")
    assert drawn["table"][1][1:] == ("3", "4", "ikke besvart")


def test_looking_asks_nothing(tmp_path: Path) -> None:
    """Where the profile is only shown, there is nothing to answer, nothing to save and no tick for the report."""
    page = shown(tmp_path, "look")
    assert page.exercise.fields == {} and page.answers == {} and page.content["points"] == []
    assert page.save("p1", 3) == [] and page.save("report", True) == []
    assert page.exercise.in_words() == ()


def test_steps_from_elsewhere_are_seen_when_the_page_comes_back(tmp_path: Path) -> None:
    """A step I set in another window is in the picture when I come back to this one; saying nothing when nothing is new."""
    page = shown(tmp_path, "look")
    assert page.tell({"type": "refresh"}) == []
    Answers(tmp_path).save("04.p2.step", 5)
    (said,) = page.tell({"type": "refresh"})
    assert said["type"] == "figure" and said["table"][2][1] == "5"
    assert page.tell({"type": "refresh"}) == []


def test_reads_names_what_draws_again_at_once(tmp_path: Path) -> None:
    """An answer that `reads` names draws the picture anew while both are on the page."""
    page = shown(tmp_path, "look", reads=["04"])
    page.exercise.context.answers.save("04.p1.step", 2)
    page.conversation.hear("04.p1.step")
    assert [m["type"] for m in page.said] == ["figure"]


@pytest.mark.parametrize(
    ("value", "chosen"),
    [
        (["p8", "p3"], ["p3", "p8"]),
        (None, []),
        ("p3", []),
        ([], []),
        ({"p3": 1}, []),
        ([["p3"], None, 3, "p99"], []),
    ],
)
def test_the_points_chosen_at_the_start_come_first(
    tmp_path: Path, value: Any, chosen: list[str]
) -> None:
    """The points I chose in the first module are named, in the course's order; anything else there chooses none."""
    Answers(tmp_path).save("00.points.chosen", value)
    content = shown(tmp_path, "ask").content
    assert content["chosen"] == chosen and [p["id"] for p in content["points"]] == TEN
    assert [s["id"] for s in content["points"][0]["steps"]] == ["1", "3", "5"]


def test_the_report_has_one_table_of_the_points(tmp_path: Path) -> None:
    """In the report the steps are a table, said to be my own view; without an answer of mine it has none."""
    page = shown(tmp_path, "ask")
    Answers(tmp_path).save("04.p1.step", 3)
    (line,) = page.exercise.in_words()
    assert line.table == () and line.texts == ()
    page.save("p1-then", 2)
    (line,) = page.exercise.in_words()
    assert line.question.startswith("Dine egne trinn.")
    assert line.table[0] == (
        "Punkt",
        "Da du arbeidet med punktet",
        "Nå",
        "Ved start, slik du ser det i dag",
    )
    assert line.table[1] == ("1 Oppdraget", "3", "–", "2") and len(line.table) == 11


@pytest.mark.parametrize("form", ["ask", "look"])
def test_the_reading_version_never_holds_an_answer(tmp_path: Path, form: str) -> None:
    """On paper I find the ten points, and where it is asked the described steps; never what I have answered."""
    page = shown(tmp_path, form)
    before = page.exercise.handout().plain()
    Answers(tmp_path).save("04.p1.step", 3)
    page.save("p1", 5)
    assert page.exercise.handout().plain() == before
    assert "10 Akseptere ansvar og myndighet" in before
    assert (
        ("Nå: 1 2 3 4 5" in before)
        == ("5: Medarbeiderne bruker selv oppdraget" in before)
        == (form == "ask")
    )


def test_a_file_gone_wrong_stops_nothing(tmp_path: Path) -> None:
    """Whatever is on disk instead of steps, the page opens and saves."""
    for n, value in enumerate(["4", True, [1], {"a": 2}, 9, 1e300, "x" * 1000], 1):
        Answers(tmp_path).save(f"10.profile.p{n}", value)
        Answers(tmp_path).save(f"04.p{n}.step", value)
    page = shown(tmp_path, "ask")
    assert page.content["figure"] is None
    assert [m["type"] for m in page.save("p10", 2)] == ["saved", "figure"]
