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
replies = ["d", "e"]
[exercises.d.effects]
a = { F = 0, A = 2, I = -2 }
b = { F = 0, A = -1, I = 2 }
c = { F = 2, A = 0, I = -1 }
"""
#: The least there is to a dilemma, and what may be left unwritten.
CASE = f"""
title = "Torsdag {SCRIPT}"
intro = "Velg det du ville gjort."
role = "Du leder en enhet. {SCRIPT}"
[case]
scene = "Et lag tilbyr seg. {SCRIPT}"
complication = "Lista er full."
pressure = "De vil ha svar."
"""
CHOICES = f"""
[choices.a]
text = "Svar nei {SCRIPT}"
consequence = "Du verner folkene {SCRIPT}"
[choices.b]
text = "Svar ja"
consequence = "Oppdraget blir synlig"
[choices.c]
text = "Løft saken"
consequence = "Prisen er tid"
"""
WORDS = f"""
```exercise d
turn = "Ni kommer {SCRIPT}"
after = "Noe å tenke på."
{CASE}
[cast]
F = "lederen av utvalget"
I = "en enkemann"
{CHOICES}
question = "Hva nå?"
[choices.c.voices]
F = "Fint."
I = "«Desember»? Jeg er åttifire. {SCRIPT}"
[replies.d]
text = "Vent"
consequence = "Ingen venter lenger"
[replies.e]
text = "Ring"
consequence = "Hun takker ja {SCRIPT}"
```
"""
BARE = f"```exercise d{CASE}{CHOICES}```\n"
#: What no one who has not chosen is told.
SECRETS = (
    "verner",
    "synlig",
    "Prisen",
    "Hva nå?",
    "Fint.",
    "åttifire",
    "Ni kommer",
    "venter lenger",
    "takker ja",
    "Noe å tenke på",
)


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
    """My choice, my reason, the lock, what I did later and my second thought, and how far I have come, are all in the file
    when the page says «Lagret»."""
    shown = desk.show("04.d")
    for field, value in (
        ("read", True),
        ("choice", "b"),
        ("why", "Seks uker er kort nok."),
        ("locked", True),
        ("others", True),
        ("later", True),
        ("reply", "e"),
        ("again", "c"),
        ("again-why", "Hun sto ikke på lista."),
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
    assert "spf-wide" in figure["figure"]
    assert [row[0] for row in figure["table"]] == ["Valg", "b, ditt valg"]
    desk.save(shown, "locked", False)
    assert desk.heard["04.d"][-1] == {"type": "figure", "figure": None, "says": "", "table": []}
    assert desk.show("04.d").content["figure"] is None


def test_the_other_choices_come_on_request(desk: Desk) -> None:
    """The picture and its table hold my own choice alone until I ask for the others, and again when I put them away."""
    shown = locked(desk)
    desk.save(shown, "others", True)
    assert [row[0] for row in desk.show("04.d").content["table"]][1:] == ["a", "b, ditt valg", "c"]
    desk.save(shown, "others", False)
    assert [row[0] for row in desk.show("04.d").content["table"]][1:] == ["b, ditt valg"]


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
            for f in ("choice", "again", "reply")
            for v in ("x", "", "A", 1, True, ["a"], {"a": 1})
        ],
        *[(f, v, "bad-value") for f in ("locked", "read", "later") for v in (1, "true", [], {})],
        *[(f, 3, "bad-value") for f in ("why", "again-why")],
        *[(f, "a" * 20_001, "too-long") for f in ("why", "again-why")],
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


@pytest.mark.parametrize("value", [7, True, ["b"], {"b": 1}, "x", ""])
def test_a_spoilt_file_breaks_nothing(desk: Desk, value: Any) -> None:
    """Whatever stands in the file for my choice, the dilemma is shown, without a picture, and the report can be made."""
    for field in ("choice", "why", "locked", "again", "reply", "again-why", "later", "others"):
        desk.put(f"04.d.{field}", value)
    assert desk.show("04.d").content["figure"] is None
    assert desk.lines("04.d")


def test_the_report_has_the_case_my_choice_my_reason_and_my_second_choice(desk: Desk) -> None:
    """The report says in words what the case was, what I chose, why, what I did later, what I would choose now and why;
    of a dilemma I have not answered it says nothing."""
    assert not [line for line in desk.lines("04.d") if line.texts]
    shown = locked(desk)
    desk.save(shown, "why", "Seks uker er kort nok.")
    case, choice, why, later = desk.lines("04.d")
    assert case.texts[0].startswith("Et lag tilbyr seg."), "the first of what one has read"
    assert choice.texts == ("b: Svar ja",) and choice.style == "lead"
    assert why.texts == ("«Seks uker er kort nok.»",) and not later.answered
    for field, value in (("reply", "e"), ("again", "c"), ("again-why", "Hun sto ikke på lista.")):
        desk.save(shown, field, value)
    (later,), turn = desk.lines("04.d")[3].texts, desk.lines("04.d")[3].question
    assert turn.startswith("To uker senere: Ni kommer"), "what one answered, too"
    assert later.startswith("e: Ring")
    assert "Nei, jeg ville valgt c: Løft saken" in later
    assert later.endswith("«Hun sto ikke på lista.»")
    desk.save(shown, "again", "b")
    assert "Ja, jeg står ved b." in desk.lines("04.d")[3].texts[0]
    desk.save(shown, "choice", None)
    assert "Hun sto ikke på lista." in str(desk.lines("04.d")), (
        "what one wrote is there all the same"
    )


def test_the_reading_version_has_the_case_and_no_consequence(desk: Desk) -> None:
    """On paper I find the role, the case and the choices, never what comes of them, who says what or what happens later,
    and never my answers."""
    before = desk.reading("04.d")
    shown = locked(desk)
    desk.save(shown, "why", "Hemmelig ord")
    assert desk.reading("04.d") == before
    plain, html = before
    for words in (
        "Oppdiktet",
        "Du leder en enhet.",
        "Et lag tilbyr seg.",
        "Lista er full.",
        "De vil ha svar.",
        "a: Svar nei",
        "b: Svar ja",
        "c: Løft saken",
        "Hvorfor?",
    ):
        assert words in plain and words in html
    assert not [w for w in (*SECRETS, "Hemmelig") if w in plain or w in html]
    assert "<script>" not in html


def test_earlier_versions_hold_no_consequence(desk: Desk) -> None:
    """Nothing that comes of a choice is among my earlier versions, nor in what is asked of me."""
    shown = locked(desk)
    desk.save(shown, "reply", "d")
    for name, field in desk.exercise("04.d").fields.items():
        told = [field.question, *field.options.values()]
        assert not [w for w in SECRETS if w in " ".join(told)], name


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


def test_a_word_that_closes_the_dilemma_waits_for_the_end(desk: Desk) -> None:
    """What the course says afterwards is not shown as soon as I have chosen: the page gets it as a closing word."""
    content = desk.show("04.d").content
    assert (content["after"], content["closing"]) == ("", "Noe å tenke på.")
    assert [c["letter"] for c in content["choices"]] == ["a", "b", "c"]
    assert [r["letter"] for r in content["replies"]] == ["d", "e"], "a letter means one thing"
    voices = content["choices"][2]["voices"]
    assert voices["I"].startswith("‘Desember’?"), "inside quotation marks, others"


def test_what_is_not_written_is_left_out(tmp_path: Path) -> None:
    """A dilemma of before, without voices, a turn or replies, is shown and answered as it was."""
    desk = Desk(tmp_path)
    desk.write("04", STRUCTURE.replace('replies = ["d", "e"]\n', ""), BARE)
    shown = locked(desk)
    content = shown.content
    assert (content["cast"], content["turn"], content["replies"]) == ([], "", [])
    assert "reply" not in desk.exercise("04.d").fields
    desk.save(shown, "again", "b")
    assert desk.lines("04.d")[3].question == "To uker senere"
    assert desk.lines("04.d")[3].texts == ("Ja, jeg står ved b.",)


def test_the_picture_of_its_point_stands_beside_the_case(tmp_path: Path) -> None:
    """A dilemma whose point has a drawn picture shows it, and says in a sentence what one sees; one without has none, and
    a picture that cannot be drawn takes nothing else with it."""
    desk = Desk(tmp_path)
    desk.write("04", STRUCTURE.replace("choices", 'point = "p1"\nchoices', 1), WORDS)
    bare = desk.show("04.d").content
    assert (bare["scene"], bare["sceneSays"]) == ("", "")
    scene = desk.data / "scenes" / "p1.toml"
    scene.parent.mkdir()
    scene.write_text('ground = "plain"\n[nb]\nalt = "Et tomt tun."\n', "utf-8")
    drawn = desk.show("04.d").content
    assert drawn["scene"].startswith("<svg") and drawn["sceneSays"] == "Et tomt tun."
    assert "<title" not in drawn["scene"], "a title is a tooltip over the picture"
    scene.write_text('ground = "no such"\n[nb]\nalt = "Et tomt tun."\n', "utf-8")
    broken = desk.show("04.d").content
    assert (broken["scene"], broken["case"]) == ("", bare["case"])
