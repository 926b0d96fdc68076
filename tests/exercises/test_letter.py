"""A text with holes, columns and what one says aloud, as the page speaks to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder, kinds
from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords, FieldWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise

from tests.exercises.page import Page

COURSE = Course(data_folder())
TEXT = FieldStructure(kind="text")
OWNER = FieldStructure(kind="choice", options=["me", "boss"])
HOLES = {
    "what": FieldWords("hva"),
    "who": FieldWords("hvem", options={"me": "meg", "boss": "sjefen"}),
}
HOSTILE = ["[who] og [what]", "{what} \\1 \\g<1>", "<script>alert(1)</script>", "ord\n\n[what]"]


def page(folder: Path, structure: Any, **words: Any) -> Page:
    """An exercise of module 04 with these words."""
    content = ExerciseContent("04.craft", "craft", structure, ExerciseWords("Lappen", **words))
    return Page(exercise(Context(COURSE, COURSE.words("nb"), "04", Answers(folder)), content))


def letter(folder: Path, **more: Any) -> Page:
    """A text of two paragraphs with two holes."""
    structure = kinds.Letter(fields={"what": TEXT, "who": OWNER}, **more)
    return page(folder, structure, fields=HOLES, letter="Vi prøver [what].\n\nDet eies av [who].")


def test_each_hole_is_an_answer_and_the_report_has_the_whole_text(tmp_path: Path) -> None:
    """What I write in a hole is saved by its name; the report has the text as I would send it, and names what is open."""
    craft = letter(tmp_path)
    assert craft.content["paragraphs"] == [
        ["Vi prøver ", "what", "."],
        ["Det eies av ", "who", "."],
    ]
    assert [line.texts for line in craft.exercise.in_words()] == [()]
    craft.save("what", "tre dager")
    assert craft.stored("04.craft.what") == "tre dager"
    [line] = craft.exercise.in_words()
    assert line.texts == ("Vi prøver tre dager.", "Det eies av [hvem].")
    craft.save("who", "boss")
    [line] = craft.exercise.in_words()
    assert line.texts[1] == "Det eies av sjefen."


@pytest.mark.parametrize("written", ["tre dager.", "tre dager?", "tre dager …"])
def test_a_sentence_ended_in_its_hole_gets_no_second_stop(tmp_path: Path, written: str) -> None:
    """Where I write the full stop myself, the text has one, and not two."""
    craft = letter(tmp_path)
    craft.save("what", written)
    [line] = craft.exercise.in_words()
    assert line.texts[0] == f"Vi prøver {written}"


@pytest.mark.parametrize("written", HOSTILE)
def test_what_is_written_is_put_in_as_it_is(tmp_path: Path, written: str) -> None:
    """Brackets, braces, marks and tags in my own words are words, and open no other hole."""
    craft = letter(tmp_path)
    craft.save("what", written)
    [line] = craft.exercise.in_words()
    assert line.texts == (f"Vi prøver {written}.", "Det eies av [hvem].")


def test_the_case_stands_above_what_one_writes_about_it(tmp_path: Path) -> None:
    """Where a text is about my own case, the case is shown in my own words; without one, nothing is."""
    Answers(tmp_path).save("00.between.want", "De ville ha bussen.")
    assert letter(tmp_path, reads=["00.between.want"]).content["case"] == "De ville ha bussen."
    assert letter(tmp_path / "empty", reads=["00.between.want"]).content["case"] == ""


def test_on_paper_the_holes_are_open(tmp_path: Path) -> None:
    """The reading version has room to write with a pen, and says what goes where."""
    said = letter(tmp_path).exercise.handout().plain()
    assert "Vi prøver ……" in said and "hva" in said and "hvem" in said
    assert "[" not in said


def test_columns_are_answered_one_by_one(tmp_path: Path) -> None:
    """Each column is its own answer, under its heading in the report."""
    words = {"fixed": FieldWords("Bestemt"), "open": FieldWords("Åpent")}
    craft = page(tmp_path, kinds.Columns(fields={"fixed": TEXT, "open": TEXT}), fields=words)
    craft.save("open", "Rommene")
    (line,) = craft.exercise.in_words()
    assert line.table == (("Bestemt", "Åpent"), ("", "Rommene"))
    craft.save("open", None)
    assert not craft.exercise.in_words()[0].answered


def test_nothing_that_is_said_is_kept(tmp_path: Path) -> None:
    """What one writes first is the only answer; the page is told what to say and for how long."""
    structure = kinds.Aloud(fields={"reason": TEXT}, minutes=2)
    words = {"fields": {"reason": FieldWords("Grunnen?")}, "prompts": {"say": "Forklar det."}}
    craft = page(tmp_path, structure, **words)
    assert craft.fields == ["reason"]
    assert (craft.content["say"], craft.content["minutes"]) == ("Forklar det.", 2)
    assert "Forklar det." in craft.exercise.handout().plain()


def test_a_letter_has_what_it_comes_from_beside_it(tmp_path: Path) -> None:
    """The case, what I found out in an exercise before and what I chose there stand beside the text, as I left them."""
    reads = ["00.between.want", "02.table", "08.theory.claim"]
    craft = letter(tmp_path, reads=reads)
    assert (craft.content["case"], craft.exercise.page()["told"]) == ("", "")
    for answer, value in (
        ("00.between.want", "De ville ha svar."),
        ("02.table.seats", [{"who": HOSTILE[2], "circle": "A", "place": "missing"}]),
        ("08.theory.claim", "trust"),
    ):
        craft.exercise.context.answers.save(answer, value, asked=None)
    shown = craft.exercise.page()
    assert shown["case"] == "De ville ha svar."
    assert shown["told"].startswith("Én stol er tom.") and HOSTILE[2] in shown["told"]
    assert shown["told"].endswith("ha tid nok.»") and "De ville" not in shown["told"]


def test_a_letter_may_have_a_picture_beside_it(tmp_path: Path) -> None:
    """The picture is another exercise's, follows its answers, and says in words what it shows; without them there is none."""
    craft = letter(tmp_path, picture="02.table")
    assert craft.exercise.picture() is None
    assert craft.exercise.reads("02.table.seats") and not craft.exercise.reads("02.marks.roles")
    seat = {"who": HOSTILE[2], "circle": "A", "place": "missing"}
    craft.exercise.context.answers.save("02.table.seats", [seat], asked=None)
    drawn = craft.exercise.picture()
    assert drawn and drawn.says.startswith("Én stol er tom.") and HOSTILE[2] in drawn.says
    assert letter(tmp_path).exercise.picture() is None
