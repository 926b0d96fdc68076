"""A dilemma: one chooses before one sees, may open the lock again, and never meets a right answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers

from tests.exercises.desk import Desk

SCRIPT = "<script>alert('x')</script>"
STRUCTURE = """
[exercises.d]
kind = "dilemma"
choices = ["a", "b", "c"]
[exercises.d.effects]
a = { F = 0, A = 2, I = -2 }
b = { F = 0, A = -1, I = 2 }
c = { F = 2, A = 0, I = -1 }
"""
WORDS = f"""
```exercise d
title = "Torsdag {SCRIPT}"
intro = "Velg det du ville gjort."
after = "Noe å tenke på."
role = "Du leder en enhet. {SCRIPT}"
case = "Et lag tilbyr seg. {SCRIPT}"
[choices.a]
text = "Svar nei {SCRIPT}"
feedback = "Du verner folkene {SCRIPT}"
[choices.b]
text = "Svar ja"
feedback = "Oppdraget blir synlig"
[choices.c]
text = "Løft saken"
feedback = "Prisen er tid"
```
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A course with one dilemma, whose words are hostile."""
    desk = Desk(tmp_path)
    desk.write("04", STRUCTURE, WORDS)
    return desk


def locked(desk: Desk, choice: str = "b") -> Any:
    """The dilemma with a choice made and locked."""
    shown = desk.show("04.d")
    assert (
        desk.save(shown, "choice", choice)["type"]
        == desk.save(shown, "locked", True)["type"]
        == "saved"
    )
    return shown


def test_what_i_answer_is_on_disk(desk: Desk) -> None:
    """My choice, my reason, the lock and my second thought are all in the file when the page says «Lagret»."""
    shown = desk.show("04.d")
    for field, value in (
        ("choice", "b"),
        ("why", "Seks uker er kort nok."),
        ("locked", True),
        ("again", "c"),
    ):
        said = desk.save(shown, field, value)
        assert (said["type"], said["value"], desk.stored(f"04.d.{field}")) == (
            "saved",
            value,
            value,
        )


def test_the_picture_waits_for_the_lock(desk: Desk) -> None:
    """I see no effects until I have locked my choice, and none once I open the lock again."""
    shown = desk.show("04.d")
    assert (
        shown.content["figure"] is None
        and shown.content["table"] == []
        and shown.content["says"] == ""
    )
    desk.save(shown, "choice", "b")
    assert [m["type"] for m in desk.heard["04.d"]] == ["saved"]
    desk.save(shown, "locked", True)
    (figure,) = [m for m in desk.heard["04.d"] if m["type"] == "figure"]
    assert "spf-wide" in figure["figure"] and figure["table"][2][0] == "b, ditt valg"
    desk.save(shown, "locked", False)
    assert desk.heard["04.d"][-1] == {"type": "figure", "figure": None, "says": "", "table": []}
    assert desk.show("04.d").content["figure"] is None


def test_my_first_choice_stands_beside_the_second(desk: Desk) -> None:
    """Saying that I would now choose otherwise leaves my first choice and its picture as they were."""
    shown = locked(desk)
    before = desk.show("04.d").content["figure"]
    desk.save(shown, "again", "c")
    assert (desk.stored("04.d.choice"), desk.stored("04.d.again")) == ("b", "c")
    assert desk.show("04.d").content["figure"] == before


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        *[
            (f, v, "bad-value")
            for f in ("choice", "again")
            for v in ("d", "", "A", 1, True, ["a"], {"a": 1})
        ],
        *[("locked", v, "bad-value") for v in (1, "true", [], {})],
        ("why", 3, "bad-value"),
        ("why", "a" * 20_001, "too-long"),
    ],
)
def test_what_a_field_cannot_hold_is_refused(
    desk: Desk, field: str, value: Any, reason: str
) -> None:
    """A value the field cannot hold is answered with «Ikke lagret» and its reason, and nothing is written."""
    shown = desk.show("04.d")
    said = desk.save(shown, field, value)
    assert (said["type"], said.get("reason"), desk.stored(f"04.d.{field}")) == (
        "failed",
        reason,
        None,
    )


@pytest.mark.parametrize("value", [7, True, ["b"], {"b": 1}, "d", ""])
def test_a_spoilt_file_breaks_nothing(desk: Desk, value: Any) -> None:
    """Whatever stands in the file for my choice, the dilemma is shown, without a picture, and the report can be made."""
    for field in ("choice", "why", "locked", "again"):
        desk.put(f"04.d.{field}", value)
    assert desk.show("04.d").content["figure"] is None
    assert len(desk.lines("04.d")) == 3


def test_the_report_has_my_choice_my_reason_and_my_second_thought(desk: Desk) -> None:
    """The report says in words what I chose, why, and what I would choose now."""
    shown = locked(desk)
    desk.save(shown, "why", "Seks uker er kort nok.")
    assert [line.texts for line in desk.lines("04.d")] == [
        ("b: Svar ja",),
        ("Seks uker er kort nok.",),
        (),
    ]
    desk.save(shown, "again", "c")
    assert desk.lines("04.d")[2].texts == ("Nei, jeg ville valgt c", "c: Løft saken")
    desk.save(shown, "again", "b")
    assert desk.lines("04.d")[2].texts == ("Ja, jeg står ved b",)
    assert [line.question for line in desk.lines("04.d")] == [
        "Hva gjør du?",
        "Forklar med egne ord hvorfor",
        "Ville du valgt det samme om igjen?",
    ]


def test_the_reading_version_has_the_case_and_no_feedback(desk: Desk) -> None:
    """On paper I find the role, the case and the choices, never what they give and cost, and never my answers."""
    before = desk.reading("04.d")
    shown = locked(desk)
    desk.save(shown, "why", "Hemmelig ord")
    assert desk.reading("04.d") == before
    plain, html = before
    for words in (
        "Oppdiktet",
        "Du leder en enhet.",
        "Et lag tilbyr seg.",
        "a: Svar nei",
        "b: Svar ja",
        "c: Løft saken",
        "Forklar med egne ord hvorfor",
    ):
        assert words in plain and words in html
    assert not [
        w for w in ("verner", "synlig", "Prisen", "Hemmelig", "Noe å tenke på") if w in plain
    ]
    assert "<script>" not in html


def test_opening_and_closing_the_lock_is_no_earlier_version(desk: Desk) -> None:
    """Among earlier versions I find my choices, not the lock going on and off."""
    locked(desk)
    elsewhere = Answers(
        desk.place / "answers", device="elsewhere"
    )  # edits on one machine soon after one another are one
    for field, value in (("locked", False), ("choice", "c")):
        elsewhere.save(f"04.d.{field}", value)
    answers = desk.show("04.d").answers
    assert (answers["locked"]["earlier"], answers["choice"]["earlier"]) == (0, 1)


def test_a_word_that_closes_the_dilemma_waits_for_the_lock(desk: Desk) -> None:
    """What the course says afterwards is not shown as soon as I have chosen: the page gets it as a closing word."""
    content = desk.show("04.d").content
    assert (content["after"], content["closing"]) == ("", "Noe å tenke på.")
    assert [c["letter"] for c in content["choices"]] == ["a", "b", "c"]
