"""Answers as the page and the terminal show them: in the course's words, also when they crossed or are old."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers, Question
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.answer import Answer
from spenningsfelt.exercises.field import MOST_ROWS, Field, Refused
from spenningsfelt.exercises.frame.my_answers import KEEP_DAYS, days_kept
from spenningsfelt.exercises.readable import Readable

ID = "01.card.field"
WORDS = {code: Course(data_folder()).words(code) for code in ("nb", "nn", "en")}
TABLE = Field(
    "rows",
    "Hvem er med?",
    columns={"who": "Hvem", "place": "Plass", "day": "Dag", "hours": "Timer"},
    choices={
        "place": {"heard": "blir hørt", "missing": "mangler"},
        "day": "date",
        "hours": "number",
    },
)
POINTS = Field(
    "several", "Velg", {"p1": "Oppdraget", "p2": "Demokratiet", "p3": "Omdømmet"}, room=2
)


def asked(folder: Path, field: Field, language: str = "nb") -> Answer:
    """A question of the course, with its answers in a folder."""
    return Answer(Answers(folder, device="me"), ID, field, WORDS[language])


def crossed(folder: Path, field: Field, *values: Any) -> dict[str, Any]:
    """What the page is told of a field that several laptops have written apart."""
    for n, value in enumerate(values):
        Answers(folder, device=f"d{n}").save(ID, value, Question(field.question, "nb"), seen=[])
    return asked(folder, field).state()


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        (
            TABLE,
            [
                {"who": "Lederen", "place": "missing", "day": "2026-03-01", "hours": "7"},
                {"who": ""},
                {"place": "heard"},
            ],
            "Hvem: Lederen · Plass: mangler · Dag: 1. mars 2026 · Timer: 7\nPlass: blir hørt",
        ),
        (
            TABLE,
            [{"who": "To\nlinjer", "place": "no longer there"}],
            "Hvem: To\nlinjer · Plass: no longer there",
        ),
        (POINTS, ["p3", "p1"], "Omdømmet\nOppdraget"),
        (POINTS, ["p9"], "p9"),
        (Field("choice", "?", {"a": "Alene"}), "a", "Alene"),
        (Field("date", "?"), "2026-12-24", "24. desember 2026"),
        (Field("region", "?"), "FAI", "Det skapende spenningsfeltet"),
        (Field("number", "?"), 7.5, "7,5"),
        (Field("number", "?"), 40, "40"),
        (Field("step", "?"), 3, "3 av 5"),
        (Field("tick", "?"), False, "nei"),
        (Field("tick", "?"), True, "ja"),
        (Field("text", "?"), "<b>ord</b>\n", "<b>ord</b>\n"),
        (TABLE, None, ""),
        (TABLE, [], ""),
        (TABLE, [{}], ""),
        (POINTS, [], ""),
        (Field("text", "?"), "", ""),
        # what only an edited file can hold
        (Field("text", "?"), {"a": [1, None]}, '{"a": [1, null]}'),
        (TABLE, "x", "x"),
        (TABLE, [1, "x"], ""),
        (POINTS, [["p1"]], '[["p1"]]'),
        (Field("date", "?"), "i går", "i går"),
        (Field("region", "?"), 7, "7"),
    ],
)
def test_any_answer_is_shown_as_a_person_reads_it(
    tmp_path: Path, field: Field, value: Any, shown: str
) -> None:
    """Options and headings in words, dates and numbers as one writes them; a list or a table is never shown as code."""
    state = crossed(tmp_path, field, value, "something else")
    assert {v["shown"] for v in state["versions"]} == {shown, "something else"}
    assert [v["shown"] for v in asked(tmp_path, field).history() if v["value"] == value] == [shown]


@pytest.mark.parametrize(
    ("field", "values", "joined"),
    [
        (Field("text", "?"), ["Her.", "Der.", "Her."], "Der.\n\nHer."),
        (Field("text", "?"), ["Her.", ""], None),
        (Field("text", "?"), ["a" * 10_001, "b" * 10_001], None),
        (POINTS, [["p1"], ["p2", "p1"]], None),
        (POINTS, [["p1"], ["p2"]], ["p1", "p2"]),
        (POINTS, [["p1", "p2"], ["p3"]], None),
        (POINTS, [["p1"], None], None),
        (TABLE, [[{"who": "a"}], [{"who": "b"}, {"who": "a"}]], None),
        (TABLE, [[{"who": "a"}, {}], [{"who": "b"}]], [{"who": "a"}, {"who": "b"}]),
        (TABLE, [[{"who": f"a{n}"} for n in range(MOST_ROWS)], [{"who": "b"}]], None),
        (TABLE, [[{"x": "a"}], [{"who": "b"}]], None),
        (Field("number", "?"), [1, 2], None),
        (Field("choice", "?", {"a": "A", "b": "B"}), ["a", "b"], None),
        (Field("text", "?"), ["", None], None),
        (TABLE, [[], None], None),
        (Field("text", "?"), ["a", 7], None),
        (Field("tick", "?"), [True, False], None),
    ],
)
def test_what_crossed_can_be_joined_where_that_makes_sense(
    tmp_path: Path, field: Field, values: list[Any], joined: Any
) -> None:
    """Texts, rows and ticks from two places can be kept together, each once, as long as the field can hold them."""
    assert crossed(tmp_path, field, *values)["joined"] == joined


def test_the_old_wording_stands_at_each_version_that_answers_it(tmp_path: Path) -> None:
    """In the history, a version that answered other words says which; one in another language says nothing."""
    answers = Answers(tmp_path, device="me")
    for text, question in (
        ("nn", Question("Kva no?", "nn")),
        ("old", Question("Hva da?", "nb")),
        ("new", Question("Hva nå?", "nb")),
        ("none", None),
    ):
        answers.save(ID, text, question)
    told = asked(tmp_path, Field("text", "Hva nå?")).history()
    assert [(v["value"], v["asked"]) for v in told] == [
        ("none", None),
        ("new", None),
        ("old", "Hva da?"),
        ("nn", None),
    ]
    answers.save(ID, "older again", Question("Hva da?", "nb"))
    assert asked(tmp_path, Field("text", "Hva nå?")).state()["asked"] == "Hva da?"
    assert asked(tmp_path, Field("text", "Kva no?"), "nn").state()["asked"] is None


@pytest.mark.parametrize(
    ("days", "reminded"), [(0, None), (179, None), (180, 180), (181, 181), (800, 800), (-400, None)]
)
def test_the_reminder_comes_when_the_talks_are_over(
    tmp_path: Path, days: int, reminded: int | None
) -> None:
    """Once the oldest answer is 180 days old the page says so, and not before; a clock set back makes no reminder. Two
    months of course and ninety days to the last talk have gone by then."""
    assert KEEP_DAYS == 180 > 60 + 90 and days_kept(Answers(tmp_path)) is None
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "old")
    answers.save("02.new", "new")
    path = tmp_path / "01.me.json"
    moment = (
        (datetime.now(UTC) - timedelta(days=days, minutes=1))
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z")
    )
    path.write_text(path.read_text("utf-8").replace(answers.latest(ID).at, moment), "utf-8")  # type: ignore[union-attr]
    assert days_kept(Answers(tmp_path)) == reminded


def test_answers_are_found_in_the_courses_words_by_their_ids(tmp_path: Path) -> None:
    """Over all modules and languages: an option's words for its id; what the course does not know stays as it is stored."""
    answers = Answers(tmp_path)
    for code in WORDS:
        shown = Readable(Course(data_folder()), WORDS[code], answers)
        assert shown("01.sort.s1", "A") == WORDS[code]["regions"]["A"]["name"]
        assert shown("00.points.chosen", ["p1"]) == WORDS[code]["points"]["p1"]["title"]
        for unknown in ("01.gone.x", "77.x.y", "01.sort", "01"):
            assert shown(unknown, {"a": 1}) == {"a": 1}
        assert shown("01.takeaway.text", "ord") == "ord" and shown("01.takeaway.text", None) is None


def test_a_fault_in_the_content_takes_no_answer_with_it(tmp_path: Path) -> None:
    """With a module's file spoilt, its answers can be shown and exported as they are stored."""
    data = Path(shutil.copytree(data_folder(), tmp_path / "data"))
    (data / "modules/01-three-circles/module.toml").write_text("minutes = ", "utf-8")
    shown = Readable(Course(data), WORDS["nb"], Answers(tmp_path))
    assert (
        shown("01.sort.s1", "A") == "A"
        and shown("00.points.chosen", ["p1"]) == WORDS["nb"]["points"]["p1"]["title"]
    )


BAD_CELLS = {
    "another option": {"place": "here"},
    "an option's words": {"place": "mangler"},
    "another case": {"place": "Missing"},
    "a space after": {"place": "missing "},
    "no text": {"place": 1},
    "null": {"place": None},
    "a list": {"place": ["missing"]},
    "an object": {"place": {"id": "missing"}},
    "true": {"place": True},
    "another column": {"where": "x"},
    "no column": {"": "x"},
    "proto": {"__proto__": "x"},
    "constructor": {"constructor": "x"},
    "a number as key": {1: "x"},
    "a date in words": {"day": "1. mars 2026"},
    "no such day": {"day": "2026-02-30"},
    "a short date": {"day": "2026-3-1"},
    "a date without lines": {"day": "20260301"},
    "a week": {"day": "2026-W09-7"},
    "a time": {"day": "2026-03-01T00:00"},
    "year 0": {"day": "0000-01-01"},
    "year 1": {"day": "0001-01-01"},
    "year 10000": {"day": "10000-01-01"},
    "wide digits in a date": {"day": "２０２６-03-01"},
    "a line after": {"day": "2026-03-01\n"},
    "a number for a day": {"day": 20260301},
    "a sign": {"hours": "-1"},
    "a comma": {"hours": "7,5"},
    "an exponent": {"hours": "1e3"},
    "hexadecimal": {"hours": "0x10"},
    "arabic digits": {"hours": "٣٤"},
    "wide digits": {"hours": "７"},
    "raised digits": {"hours": "²"},
    "seven digits": {"hours": "1234567"},
    "a space before": {"hours": " 7"},
    "a line": {"hours": "7\n"},
    "a number": {"hours": 7},
    "nan": {"hours": "NaN"},
    "a list in a text": {"who": ["x"]},
    "a number in a text": {"who": 7},
    "null in a text": {"who": None},
}


@pytest.mark.parametrize("what", BAD_CELLS)
def test_a_cell_holds_what_its_column_may(what: str) -> None:
    """A cell with a choice, a date or a number takes nothing else, however much it looks like it."""
    for rows in ([BAD_CELLS[what]], [{"who": "good"}, BAD_CELLS[what]]):
        with pytest.raises(Refused, match="bad-value"):
            TABLE.checked(rows)


@pytest.mark.parametrize(
    "rows",
    [
        {},
        "x",
        7,
        True,
        [1],
        ["x"],
        [None],
        [[]],
        [{"who": "x"}, 7],
        [{}] * (MOST_ROWS + 1),
        [[{"who": "x"}]],
        {"0": {"who": "x"}},
    ],
)
def test_rows_are_rows(rows: Any) -> None:
    """What is no list of rows, or is too many, is refused."""
    with pytest.raises(Refused, match="bad-value"):
        TABLE.checked(rows)


@pytest.mark.parametrize(
    "cell", ["<script>alert(1)</script>", "=1+1", "\x00", "\u202e", "a\r\nb", "x" * 20_000, "", " "]
)
def test_a_text_cell_holds_any_text(cell: str) -> None:
    """Text is text in a table too; a cell that is too long says so."""
    assert TABLE.checked([{"who": cell, "place": "", "day": "", "hours": ""}])
    with pytest.raises(Refused, match="too-long"):
        TABLE.checked([{"who": "x" * 20_001}])
