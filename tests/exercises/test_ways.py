"""The two ways through the course: all ten points in full, or one's own in full and the others as their dilemma."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.report.document import Document
from spenningsfelt.report.gathering import document

from tests.exercises.test_conversation import COURSE
from tests.exercises.test_stored import brought

OWN: dict[str, Any] = {"00.way.way": "own", "00.points.chosen": ["p1", "p8"]}
ASIDE = ["p2", "p3", "p4", "p5", "p6", "p7", "p9", "p10"]


def leader(folder: Path, given: dict[str, Any]) -> Answers:
    """A leader's answers."""
    brought(folder / "answers", given)
    return Answers(folder / "answers")


def shown(answers: Answers, exercise_id: str) -> Any:
    """An exercise as its page has it."""
    number, name = exercise_id.split(".")
    return Module(number, "nb", COURSE, answers).show(name).conversation


def report(answers: Answers) -> Document:
    """The whole report."""
    module = Module("10", "nb", COURSE, answers)
    return document(module.context, module.content.exercises["report"], date(2026, 5, 12))


def test_the_page_is_told_what_one_takes_as_a_dilemma_alone(tmp_path: Path) -> None:
    """With my own way the module's top names the points I did not choose; with the whole course, or no choice, none."""
    answers = leader(tmp_path, OWN)

    def aside() -> Any:
        return shown(answers, "04.header").content["aside"]

    assert aside() == ASIDE
    answers.save("00.points.chosen", None)
    assert aside() == []
    answers.save("00.points.chosen", ["p1"])
    answers.save("00.way.way", "full")
    assert aside() == []


def test_what_a_choice_takes_one_past_is_not_called_unanswered(tmp_path: Path) -> None:
    """Who is alone in 09 is told of no step for a table, and the report does not say that those are not answered; with no
    choice all steps are there, and all are."""
    answers = leader(tmp_path, {"09.company.company": "alone"})

    def left_out() -> set[str]:
        return {part.title for s in report(answers).left_out for part in s.left_out}

    table, alone = "Det vi gjør i fellesskap", "Hvem kan ha den samme utfordringen?"
    assert "actions" in shown(answers, "09.header").content["skipped"]
    assert alone in left_out() and table not in left_out()
    assert shown(answers, "09.dots").content["single"], "one is not asked how many one is"
    answers.save("09.company.company", "several")
    assert shown(answers, "09.header").content["skipped"] == ["alone"]
    assert not shown(answers, "09.dots").content["single"]
    assert table in left_out() and alone not in left_out()
    answers.save("09.company.company", None)
    assert shown(answers, "09.header").content["skipped"] == []
    assert {table, alone} <= left_out()


@pytest.mark.parametrize(
    ("way", "over", "left"),
    [("full", "omtrent 35 minutter", 0), ("own", "omtrent 23 minutter", 8 * 6)],
)
def test_minutes_follow_the_way(tmp_path: Path, way: str, over: str, left: int) -> None:
    """Over a module's title and in the menu stand the minutes of my way: 6 fewer for each point I did not choose."""
    content = shown(leader(tmp_path, {**OWN, "00.way.way": way}), "04.header").content
    assert content["eyebrow"].endswith(over)
    assert content["minutes"] == sum(map(COURSE.minutes, COURSE.written())) - left


def test_a_dilemma_alone_says_which_point_it_is(tmp_path: Path) -> None:
    """Of a point I did not choose there is one line: its number, where its tension lies, and how long the dilemma takes;
    and how many more steps its press leads to."""
    answers = leader(tmp_path, OWN)
    assert shown(answers, "04.p3-dilemma").content["alone"] == {
        "point": "p3",
        "line": "3 · Vis det som er godt. Skjul ikke det som svikter. – bare dilemmaet, omtrent 5 minutter",
        "more": "4",
    }
    assert shown(answers, "04.p1-dilemma").content["alone"] is None
    assert shown(answers, "04.p3-craft").content["alone"] is None
    answers.save("00.way.way", "full")
    assert shown(answers, "04.p3-dilemma").content["alone"] is None


def test_the_picture_has_the_points_that_are_mine(tmp_path: Path) -> None:
    """With my own way a point is a row when I chose it or set a step; the others are one line, and nothing is missing."""
    steps = {"04.p1.step": 3, "05.p5.step": 4}
    drawn = shown(leader(tmp_path, {**OWN, **steps}), "06.all").drawn
    assert [row[0].split()[0] for row in drawn["table"][1:]] == ["1", "5", "8"]
    assert drawn["table"][2][1:] == ("4",) and drawn["table"][3][1:] == ("ikke besvart",)
    assert "7 punkter til har ingen merker." in drawn["says"]
    assert drawn["figure"].count("7 punkter til har ingen merker.") == 2
    assert drawn["figure"].count("data-point=") == 2 * 3


def test_the_whole_course_has_all_ten_in_the_picture(tmp_path: Path) -> None:
    """With the whole course all ten points are rows, and none is said to be left over."""
    drawn = shown(leader(tmp_path, {"04.p1.step": 2, "00.way.way": "full"}), "06.all").drawn
    assert len(drawn["table"]) == 11 and "punkter til" not in drawn["says"] + drawn["figure"]


def test_points_with_a_step_are_asked_about_first_too(tmp_path: Path) -> None:
    """With my own way the last module opens with the points I chose and those I have set a step on; others wait."""
    answers = leader(tmp_path, {**OWN, "05.p5.step": 4})
    assert shown(answers, "10.profile").content["chosen"] == ["p1", "p5", "p8"]
    answers.save("00.way.way", "full")
    assert shown(answers, "10.profile").content["chosen"] == ["p1", "p8"]


def test_the_report_leaves_out_what_was_neither_chosen_nor_answered(tmp_path: Path) -> None:
    """With my own way the report has or names my points, and of others the dilemmas I took; with the whole course, all."""
    lock = {"choice": "a", "why": "Fordi.", "locked": True}
    taken = {f"04.p3-dilemma.{field}": value for field, value in lock.items()}
    answers = leader(tmp_path, {**OWN, **taken, "05.p4-craft.what": "Et forsøk."})

    def points(*names: str) -> list[int]:
        made = report(answers)
        there = [p for s in made.sections if s.name in names for p in s.parts]
        named = [p for s in made.left_out if s.name in names for p in s.left_out]
        return sorted({part.point.number for part in (*there, *named) if part.point})

    assert points("ten") == [1, 4, 8]
    assert points("dilemmas") == [1, 3, 8]
    assert points("plans", "more") == [1, 8]
    answers.save("00.way.way", "full")
    assert points("ten") == points("dilemmas") == points("plans", "more") == list(range(1, 11))


def test_words_about_the_ways_are_true_of_both() -> None:
    """Where a module has points, it says what one's own way leaves out of it."""
    for number in ("04", "05", "06"):
        prose = " ".join(part.prose for part in COURSE.module(number, "nb").parts)
        assert "foldet" not in prose and "Mine punkter" in prose


def test_the_line_needs_no_tension(tmp_path: Path) -> None:
    """Where a trainer has put no line in bold in a point's text, the point's own name stands there."""
    shutil.copytree(data_folder(), tmp_path / "data")
    text = tmp_path / "data/modules/04-ten-points-1/nb.md"
    text.write_text(text.read_text("utf-8").replace("**", ""), "utf-8")
    module = Module("04", "nb", Course(tmp_path / "data"), leader(tmp_path, OWN))
    alone = module.exercise("p3-dilemma").alone()
    assert alone and alone["line"].startswith("3 · Formidle kommunesektorens egenart")
