"""What the report holds, and what it leaves out."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.content import Course
from spenningsfelt.report.document import Document, Part, Section

from tests.report.conftest import Gathered

NONSENSE: list[Any] = [
    "",
    "   ",
    0,
    -1,
    7,
    2.5,
    True,
    False,
    [],
    {},
    [[]],
    [None],
    [{}],
    [{"who": {"a": 1}}],
    {"who": "x"},
    "p1",
    "FAI",
    ["p1", "p99", 3],
    10**30,
    float("inf"),
    float("nan"),
    "\ud800",
    "\x00",
    [{"who": ["x"]}, 3, "x"],
    ["\udfff"],
]


#: Something in each section.
ONE_OF_EACH = {
    "00.role.role": "unit",
    "00.between.want": "Svar.",
    "01.week.f": 3,
    "01.sort.s1": "F",
    "04.p1.step": 4,
    "04.p1-line.text": "Ord",
    "04.p2-line.text": "Ord",
    "04.table.seats": [{"who": "Naboen"}],
    "01.takeaway.text": "Husk.",
}


def section(made: Document, name: str) -> Section:
    """A section by its name."""
    return next(s for s in made.sections if s.name == name)


def left_out(made: Document, name: str) -> tuple[Part, ...]:
    """What of a section is not answered."""
    return next(s for s in made.left_out if s.name == name).left_out


def part(made: Document, name: str, title: str) -> Part:
    """A part by its title."""
    return next(p for p in section(made, name).parts if p.title == title)


def said(found: Part) -> dict[str, tuple[str, ...]]:
    """What a part answers to each of its questions."""
    return {line.question: line.texts for line in found.lines}


def test_everything_stands_in_the_order_of_the_course(gathered: Gathered) -> None:
    """The sections come as module 10 has them. What is nowhere to be read is left out; sources need no answers."""
    gathered.given |= ONE_OF_EACH
    made = gathered.document()
    assert [s.name for s in made.sections] == [
        "role",
        "points",
        "week",
        "ten",
        "table",
        "takeaways",
        "sources",
    ]
    assert section(made, "sources").parts == ()
    assert [p.title for p in section(made, "week").parts] == ["Uka mi i sju felt"]


def test_answers_are_shown_in_the_words_of_the_course(gathered: Gathered) -> None:
    """Choices, regions and steps read as words, never as the names the course has for them."""
    gathered.given |= {
        "00.points.chosen": ["p1", "p3"],
        "00.role.role": "unit",
        "04.p1.step": 3,
        "04.table.seats": [{"who": "en pårørende", "circle": "I"}, {"who": "", "circle": ""}],
    }
    made = gathered.document()
    chosen = said(part(made, "points", "Hvilke er dine?"))[
        "Hvor ville noen merke det først hvis du gjorde noe annerledes?"
    ]
    assert chosen == (
        "Skape forståelse for oppdraget",
        "Formidle kommunesektorens egenart og kvaliteter og utvikle positivt omdømme",
    )
    assert made.role.startswith("Enhetsleder") and made.leader == "Leder i kommunen"
    (step,) = part(made, "ten", "Oppdraget i hverdagen").lines[0].texts
    assert step.startswith("3 av 5: Jeg knytter større saker til oppdraget")
    (table,) = part(made, "table", "Hvem er ved bordet?").lines
    assert table.table == (
        ("Hvem", "Sirkel", "Merknad"),
        ("en pårørende", "Innbyggere, brukere og andre interessenter", ""),
    )


def test_a_picture_stands_once(gathered: Gathered) -> None:
    """The week that a module gave to take home is drawn where the week is, and not again at what one takes home."""
    gathered.given |= {"01.week.f": 12, "01.takeaway.text": "Husk overlappene."}
    made = gathered.document()
    assert part(made, "week", "Uka mi i sju felt").drawing
    assert [p.drawing for p in section(made, "takeaways").parts] == [None]


def test_what_belongs_to_a_point_stands_under_it(gathered: Gathered) -> None:
    """The parts about one of the ten points carry its number and title."""
    gathered.given |= ONE_OF_EACH
    points = [p.point for p in section(gathered.document(), "ten").parts]
    assert [(p.number, p.title[:22]) for p in points if p] == [
        (1, "Skape forståelse for o"),
        (1, "Skape forståelse for o"),
        (2, "Skape forståelse og ak"),
    ]


def test_what_its_author_has_taken_out_is_not_there(gathered: Gathered) -> None:
    """Without its tick an exercise is left out, with its section when that has no other, and off the cover."""
    secret = "Det ingen skal lese"
    gathered.given |= {
        "00.role.role": "unit",
        "00.role.report": False,
        "01.sort.s1": "F",
        "01.sort.report": False,
        "00.between.want": secret,
        "00.between.report": False,
        "04.p1-line.text": "Med",
        "04.p1-line.report": True,
    }
    made = gathered.document()
    assert "role" not in [s.name for s in made.sections] and made.role == ""
    assert [p.title for p in left_out(made, "week")] == ["Uka mi i sju felt"]
    assert secret not in str(made) and secret not in gathered.page()
    assert part(made, "ten", "Oppdraget med én setning").answered


def test_what_is_not_answered_takes_no_room_and_is_named(gathered: Gathered) -> None:
    """Nothing empty is drawn or asked again: with no answers only what needs none is there, and the rest is named; of an
    exercise answered in part there are the questions that I answered."""
    made = gathered.document()
    assert [s.name for s in made.sections] == ["sources"]
    named = [p for s in made.left_out for p in s.left_out]
    assert len(named) == 10 and not [p for p in named if p.answered or p.drawing]
    gathered.given |= {"04.p1.step": 4}
    step = part(gathered.document(), "ten", "Oppdraget i hverdagen")
    assert [line.texts[0][:6] for line in step.lines] == ["4 av 5"]
    assert [p.title for p in left_out(gathered.document(), "ten")] == [
        "Oppdraget med én setning",
        "Det jeg sier først",
    ]


def test_the_week_has_its_picture_when_there_are_hours(gathered: Gathered) -> None:
    """One hour is enough for the picture and the table; the map without answers never comes in."""
    gathered.given["01.week.fa"] = 6
    week = part(gathered.document(), "week", "Uka mi i sju felt")
    assert week.drawing is not None and "<svg" in week.drawing.wide
    assert ("Politikk møter administrasjon", "6") in week.lines[0].table and (
        "Til sammen",
        "6",
    ) in week.lines[0].table


def test_a_picture_taken_out_comes_in_by_no_other_way(gathered: Gathered) -> None:
    """With the week taken out of the report, its picture does not come back with the sentence I wrote under it."""
    gathered.given |= {
        "01.week.fa": 6,
        "01.week.report": False,
        "01.takeaway.text": "Husk overlappene.",
    }
    parts = [p for s in gathered.document().sections for p in s.parts]
    assert [p.title for p in parts if p.drawing] == []
    assert "Det du tar med" in [p.title for p in parts]


def test_a_point_neither_chosen_nor_answered_is_not_there(gathered: Gathered) -> None:
    """With my own way nothing is said to be missing from a point I did not choose; what I wrote of it is there."""
    gathered.given |= {"00.way.way": "own", "00.points.chosen": ["p1"]}
    titles = ["Oppdraget i hverdagen", "Oppdraget med én setning"]
    assert [p.title for p in left_out(gathered.document(), "ten")] == titles
    gathered.given["04.p2-line.text"] = "Likevel."
    made = gathered.document()
    assert [p.title for p in section(made, "ten").parts] == ["Det jeg sier først"]
    assert [p.title for p in left_out(made, "ten")] == titles


def test_one_sentence_from_each_module_is_one_list(gathered: Gathered) -> None:
    """What is asked in module after module is asked once, with a line for each module by its name."""
    gathered.given["01.takeaway.text"] = "Husk overlappene."
    (takeaways,) = section(gathered.document(), "takeaways").parts
    assert said(takeaways) == {"Tre sirkler": ("Husk overlappene.",)}
    gathered.given["00.takeaway.text"] = "Jeg sto i midten."
    (takeaways,) = section(gathered.document(), "takeaways").parts
    assert list(said(takeaways)) == ["Start her", "Tre sirkler"]


def test_a_module_not_yet_translated_is_read_in_bokmål(gathered: Gathered) -> None:
    """Read from nynorsk, a module that is in bokmål alone is shown in bokmål, and marked as such; the rest is nynorsk."""
    gathered.given |= {"04.p1.step": 2, "00.role.role": "unit"}
    made = gathered.document("nn")
    assert {p.language for p in section(made, "ten").parts} == {"nb"}
    assert {
        p.language for s in made.sections if s.name in ("role", "points", "week") for p in s.parts
    } == {"nn"}
    (step,) = part(made, "ten", "Oppdraget i hverdagen").lines[0].texts
    assert step.startswith("2 av 5, mellom «Vi snakker om oppgaver")
    assert (made.title, made.leader) == ("Leiarrapport", "Leiar i kommunen")
    html = gathered.page("nn")
    assert '<html lang="nn">' in html and '<article class="part scale" lang="nb">' in html


def test_a_module_with_a_fault_does_not_take_the_rest_along(
    course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trainer's slip in one module is said in its place, once; every other answer is there."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    shutil.copytree(course.folder, tmp_path / "data")
    (tmp_path / "data/modules/04-ten-points-1/nb.md").write_text(TEN_BROKEN, "utf-8")
    gathered = Gathered(Course(tmp_path / "data"), {"00.between.want": "Står fortsatt"})
    made = gathered.document()
    assert [(p.title[:13], p.broken) for p in section(made, "ten").parts] == [
        ("Ti punkter I:", True)
    ]
    assert "Står fortsatt" in gathered.page() and "Svarene dine er trygge" in gathered.page()


TEN_BROKEN = "```exercise p1\ntitle = \n```\n"


def test_an_exercise_that_fails_says_so_and_the_rest_stands(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If one exercise cannot be put into words, the report is made all the same."""

    def fail(*_: Any) -> Any:
        raise RuntimeError("no")

    monkeypatch.setattr("spenningsfelt.exercises.kinds.week.Week.in_words", fail)
    gathered.given["00.between.want"] = "Står fortsatt"
    assert part(gathered.document(), "week", "Uka mi i sju felt").broken
    assert "Står fortsatt" in gathered.page()


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_whatever_the_file_holds_a_report_is_made(gathered: Gathered, value: Any) -> None:
    """A file edited by hand can hold anything in any field: the report is made, and nothing of Python shows in it."""
    ids = [
        "00.role.role",
        "00.between.who",
        "00.role.report",
        "00.points.chosen",
        "00.between.want",
        "01.week.f",
        "01.sort.s1",
        "04.p1.step",
        "04.table.seats",
        "04.takeaway.text",
    ]
    gathered.given |= dict.fromkeys(ids, value)
    gathered.given["00.partner.who"] = value
    html = gathered.page()
    for word in ("None", "True", "{'", "['", "nan", "inf<"):
        assert f">{word}" not in html
    assert not [p for s in gathered.document().sections for p in s.parts if p.broken]


def test_the_same_answers_give_the_same_report(gathered: Gathered) -> None:
    """To the byte: a report can be compared with an earlier one."""
    gathered.given |= {"01.week.fai": 2, "00.between.want": "Fordi."}
    assert (
        gathered.page()
        == gathered.page()
        == Gathered(Course(gathered.course.folder), dict(reversed(gathered.given.items()))).page()
    )
