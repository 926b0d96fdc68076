"""How answers read in the report: words, not the course's own names for them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.in_words import Line, line_of

COURSE = Course(data_folder())
WORDS = COURSE.words("nb")


def lines(
    folder: Path, exercise_id: str, given: dict[str, Any], language: str = "nb"
) -> tuple[Line, ...]:
    """The lines of an exercise of the real course."""
    answers = Answers(folder, device="reader00")
    for answer_id, value in given.items():
        answers.save(answer_id, value)
    number, name = exercise_id.split(".")
    content = COURSE.module(number, language).exercises[name]
    context = Context(COURSE, COURSE.words(language), number, answers)
    return exercise(context, content).in_words()


def test_a_step_reads_as_its_number_and_what_stands_at_it(tmp_path: Path) -> None:
    """3 is what stands at 3; 4 lies between two descriptions; what one builds it on comes after, as one's own words."""
    given = {"04.p1.step": 3, "04.p1.step-why": "Personalmøtet", "04.p2.step": 4}
    step, why = lines(tmp_path, "04.p1", given)
    assert step.texts[0].startswith("3 av 5: Jeg knytter større saker")
    assert why == Line("", ("«Personalmøtet»",), style="quote")
    step, why = lines(tmp_path, "04.p2", given)
    assert step.texts[0].startswith("4 av 5, mellom «") and "» og «" in step.texts[0]
    assert not why.answered


def test_the_arenas_steps_are_one_table(tmp_path: Path) -> None:
    """The rows of the picture, with what one builds each on; a dash for what is not answered."""
    given = {"02.marks.roles": 3, "02.marks.roles-why": "Personalmøtet", "02.marks.trust": 4}
    (marks,) = lines(tmp_path, "02.marks", given)
    assert marks.table[0] == ("Kjennetegn", "Trinn", "Bygger på")
    assert [row[1:] for row in marks.table[1:]] == [
        ("3", "«Personalmøtet»"),
        ("–", "–"),
        ("4", "–"),
        ("–", "–"),
    ]
    assert not lines(tmp_path / "other", "02.marks", {})[0].answered


@pytest.mark.parametrize("value", [0, 6, True, "3", 2.5, [3], {"step": 3}])
def test_what_is_no_step_is_not_answered(tmp_path: Path, value: Any) -> None:
    """A step edited in the file into something that is no step counts as not answered."""
    found = lines(tmp_path, "04.p1", {"04.p1.step": value})
    assert [line.texts for line in found] == [()]


def test_the_week_is_one_table_with_its_sum(tmp_path: Path) -> None:
    """Seven regions in order, a dash where nothing is written, and the sum; an hour that is none is left out."""
    (week,) = lines(
        tmp_path,
        "01.week",
        {"01.week.f": 0, "01.week.a": 18.5, "01.week.fai": 2, "01.week.i": "mye"},
    )
    assert week.table[0] == ("Felt", "Timer") and len(week.table) == 9
    assert [row[1] for row in week.table[1:]] == ["0", "18,5", "–", "–", "–", "–", "2", "20,5"]
    assert lines(tmp_path / "other", "01.week", {})[0] == Line("Timer i hvert felt")


def test_the_sorted_cards_are_one_table(tmp_path: Path) -> None:
    """Each situation with the field one placed it in, in words; a dash for those not placed."""
    (cards,) = lines(tmp_path, "01.sort", {"01.sort.s1": "FAI", "01.sort.s2": "nowhere"})
    assert [row[1] for row in cards.table] == ["Felt", "Det skapende spenningsfeltet", *["–"] * 7]
    (cards,) = lines(tmp_path / "other", "01.sort", {"01.sort.s2": ["F"]})
    assert cards.table == ()


def test_how_well_one_remembered_is_not_in_the_report(tmp_path: Path) -> None:
    """The words are; «Husket», «Delvis» and «Ikke» are not."""
    found = lines(
        tmp_path, "01.recall", {"01.recall.r1": "Til å skape noe.", "01.recall.r1-mark": "partly"}
    )
    assert [line.texts for line in found] == [("Til å skape noe.",), (), ()]


@pytest.mark.parametrize(
    ("kind", "value", "texts"),
    [
        ("text", "To\nlinjer", ("To\nlinjer",)),
        ("text", "  ", ()),
        ("text", None, ()),
        ("text", {"a": 1}, ()),
        ("text", True, ()),
        ("number", 7, ("7",)),
        ("number", 7.5, ("7,5",)),
        ("number", 123456.5, ("123456,5",)),
        ("number", float("inf"), ()),
        ("date", "2026-05-12", ("12. mai 2026",)),
        ("date", "snart", ("snart",)),
        ("tick", True, ("ja",)),
        ("tick", False, ("nei",)),
        ("choice", "a", ("Ja visst",)),
        ("choice", "gone", ("gone",)),
        ("several", ["a", "b", [3], None], ("Ja visst", "b")),
        ("region", "FA", ("Politikk møter administrasjon",)),
        ("region", ["X"], ("X",)),
        ("step", 4, ("4 av 5",)),
        ("step", 9, ()),
        ("rows", "ikke rader", ("ikke rader",)),
    ],
)
def test_a_value_reads_as_a_person_would_write_it(
    kind: str, value: Any, texts: tuple[str, ...]
) -> None:
    """Numbers, dates, ticks and choices as words; nothing of the program's own way of writing."""
    assert line_of(Field(kind, "?", {"a": "Ja visst"}), value, WORDS) == Line("?", texts)


def test_rows_are_a_table_of_what_is_filled_in() -> None:
    """Choices and dates in words; a row without a word is no row; what is no text is left empty."""
    field = Field("rows", "?", columns={"who": "Hvem", "day": "Når"}, choices={"day": "date"})
    rows = [
        {"who": "en kollega", "day": "2026-05-12"},
        {"who": " ", "day": None},
        {"who": 3, "day": {"a": 1}},
        "x",
    ]
    assert line_of(field, rows, WORDS).table == (
        ("Hvem", "Når"),
        ("en kollega", "12. mai 2026"),
        ("3", ""),
    )
    assert line_of(field, [{}], WORDS) == Line("?")
