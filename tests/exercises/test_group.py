"""Ideas, rounds, dots and joint actions: what the page gets, what may be saved, what the report says, what is kept hidden."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.in_words import Line

from tests.exercises.page import Page

SCRIPT = "<script>alert(1)</script>"
REAL = Course(data_folder())
STRUCTURE = """
minutes = 60
[exercises.ideas]
kind = "ideas"
phases = { silent = 4 }
[exercises.rounds]
kind = "rounds"
phases = { one = 1, all = 5 }
[exercises.dots]
kind = "vote"
reads = ["09.ideas"]
[exercises.actions]
kind = "actions"
reads = ["09.ideas.ideas", "09.dots"]
"""
WORDS = f"""
```exercise ideas
title = "I stillhet"
intro = "Én per linje. {SCRIPT}"
[phases.silent]
label = "Stille"
hint = "Bli sittende."
```

```exercise rounds
title = "1 og alle"
[phases.one]
label = "Én"
hint = "Hva tynger mest?"
[phases.all]
label = "Alle"
```

```exercise dots
title = "Tre prikker"
after = "Hva ble glemt?"
```

```exercise actions
title = "I fellesskap"
```
"""
IDEAS = [
    {"idea": "Penger"},
    {"idea": "  Folk\n som  slutter "},
    {"idea": ""},
    {"idea": "Penger"},
    {"idea": "Tid"},
]
HOSTILE: list[Any] = [
    None,
    3,
    True,
    "tekst",
    {"a": 1},
    [1, None, [], "x"],
    [{"idea": 4, "voter": [], "dots": {}}],
    [{}],
    [{"idea": "\x00\x1b", "voter": "1", "dots": "9"}],
    [{"voter": "٣", "idea": SCRIPT, "dots": "-1"}],
]


class Table:
    """A module open at one table, spoken to as the page speaks to it."""

    def __init__(self, folder: Path, language: str = "nb") -> None:
        course = Course(folder / "data")
        self.content = course.module("09", language)
        self.answers = Answers(folder / "answers")
        self.context = Context(course, course.words(language), "09", self.answers)
        self.said: list[dict[str, Any]] = []
        self.edits = 0

    def exercise(self, name: str) -> Exercise:
        """An exercise."""
        return exercise(self.context, self.content.exercises[name])

    def show(self, name: str) -> Page:
        """Show an exercise; what it says is heard."""
        shown = Page(self.exercise(name))
        shown.said = self.said
        return shown

    def save(self, shown: Page, field: str, value: Any) -> dict[str, Any]:
        """Save as the page does; the reply."""
        self.edits += 1
        self.said.clear()
        latest = self.answers.latest(shown.exercise.id_of(field))
        seen = [latest.id] if latest else []
        shown.save(field, value, source=f"page123456:{self.edits}", seen=seen)
        return next(m for m in self.said if m["type"] in ("saved", "failed"))

    def put(self, answer_id: str, value: Any) -> None:
        """What stands on disk, however it came there."""
        self.answers.save(answer_id, value)

    def lines(self, name: str) -> tuple[Line, ...]:
        """What the report says."""
        return self.exercise(name).in_words()

    def reading(self, name: str) -> str:
        """The reading version as HTML."""
        return self.exercise(name).handout().html()


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """The real texts, and a module with the four exercises."""
    module = tmp_path / "data" / "modules" / "09-what-can-we-do-together"
    module.mkdir(parents=True)
    for part in ("texts", "course.toml", "venn.json", "checklist.toml", "programme.toml"):
        (tmp_path / "data" / part).symlink_to(data_folder() / part)
    (module / "module.toml").write_text(STRUCTURE, "utf-8")
    (module / "nb.md").write_text(WORDS, "utf-8")
    return Table(tmp_path)


def gave(voter: int, **dots: int) -> list[dict[str, str]]:
    """A voter's rows."""
    return [{"voter": str(voter), "idea": idea, "dots": str(n)} for idea, n in dots.items()] or [
        {"voter": str(voter)}
    ]


def test_ideas_are_saved_and_read_without_the_empty_lines(table: Table) -> None:
    """What I wrote line by line stands in the report, each once, and empty lines are not there."""
    assert table.save(table.show("ideas"), "ideas", IDEAS)["type"] == "saved"
    (line,) = table.lines("ideas")
    assert line.texts == ("Penger", "Folk som slutter", "Tid")


def test_a_challenge_says_where_it_belongs(table: Table) -> None:
    """The point and the circle I gave a challenge stand after it in the report; what is none of them is left out."""
    rows = [
        {"idea": "Penger", "point": "p9", "circle": "F"},
        {"idea": "Tid", "point": "", "circle": "A"},
        {"idea": "Folk"},
        {"idea": "  Folk\n som  slutter ", "circle": "I"},
        {"idea": "Penger"},
    ]
    assert table.save(table.show("ideas"), "ideas", rows)["type"] == "saved"
    (line,) = table.lines("ideas")
    assert line.texts == (
        "Penger (9 Resultater, Folkevalgte)",
        "Tid (Administrasjon)",
        "Folk",
        "Folk som slutter (Innbyggere)",
    )
    unknown = [{"idea": "Tid", "point": "p99"}]
    assert table.save(table.show("ideas"), "ideas", unknown)["reason"] == "bad-value"


HARVEST: dict[str, Any] = {
    "02.marks.trust": 2,
    "02.marks.roles": 4,
    "02.table.seats": [
        {"who": "De som jobber natt", "circle": "A", "place": "missing"},
        {"who": "Rektor", "circle": "A", "place": "heard"},
    ],
    "03.chain.learned": "Vi ringte for sent.",
    "03.chain.where": "shared",
    "07.map.forces": [
        {"force": "Budsjettet", "type": "economic", "influence": "no"},
        {"force": "Fagmiljøet", "type": "professional", "influence": "yes"},
    ],
    "08.claim.local": "er midten overalt",
}


def test_what_one_has_found_may_be_taken_along(tmp_path: Path) -> None:
    """The weakest mark, who was missing, what stopped, what I cannot do anything about and what holds here are offered."""
    answers = Answers(tmp_path)
    assert Module("09", "nb", REAL, answers).show("ideas").conversation.content["brought"] == []
    for answer, value in HARVEST.items():
        answers.save(answer, value)
    assert Module("09", "nb", REAL, answers).show("ideas").conversation.content["brought"] == [
        "Tilliten: Det viktige blir tatt på telefon etterpå",
        "De som jobber natt mangler ved bordet.",
        "Vi ringte for sent. De som ikke var med, har ikke hørt om det.",
        "Budsjettet",
        "Hos oss er midten overalt.",
    ]


@pytest.mark.parametrize("value", [None, 3, True, "tekst", {"a": 1}, [1, None], [{"who": 3}]])
def test_odd_answers_are_not_taken_along(tmp_path: Path, value: Any) -> None:
    """Whatever stands in the files, the list opens."""
    answers = Answers(tmp_path)
    for answer in HARVEST:
        answers.save(answer, value)
    brought = Module("09", "nb", REAL, answers).show("ideas").conversation.content["brought"]
    assert all(isinstance(text, str) for text in brought)


@pytest.mark.parametrize(
    "value", ["tekst", [{"idea": 3}], [{"tanke": "x"}], ["x"], [{"idea": "x"}] * 51]
)
def test_what_is_no_list_of_ideas_is_refused(table: Table, value: Any) -> None:
    """A list the field cannot hold is answered with its reason, and nothing is written."""
    assert table.save(table.show("ideas"), "ideas", value)["reason"] == "bad-value"
    assert table.answers.latest("09.ideas.ideas") is None


def test_each_round_has_a_field_of_its_own(table: Table) -> None:
    """What came out of each round is saved under that round, with what was asked."""
    rounds = table.show("rounds")
    assert [p["minutes"] for p in rounds.content["phases"]] == [1, 5]
    assert table.save(rounds, "all", "Felles lærlingordning")["type"] == "saved"
    one, all_ = table.lines("rounds")
    assert (one.question, one.texts) == ("Én. Hva tynger mest?", ())
    assert (all_.question, all_.texts) == ("Alle", ("Felles lærlingordning",))


def test_dots_are_shown_only_when_all_have_voted(table: Table) -> None:
    """Until the last of us has voted, neither the page, the picture nor the report says who or what got dots."""
    table.put("09.ideas.ideas", IDEAS)
    dots = table.show("dots")
    assert dots.content["ideas"] == ["Penger", "Folk som slutter", "Tid"]
    assert table.save(dots, "voters", 3)["type"] == "saved"
    votes: list[dict[str, str]] = []
    for n, given in enumerate(({"Tid": 3}, {}, {"Tid": 1, "Penger": 2}), 1):
        assert table.lines("dots")[1].table == () and dots.drawn["figure"] is None
        assert [i["dots"] for i in table.show("actions").content["ideas"]] == [None] * 3
        votes += gave(n, **given)
        assert table.save(dots, "votes", votes)["type"] == "saved"
    assert table.lines("dots")[0].texts == ("3",)
    assert table.lines("dots")[1].table[1:] == (
        ("Tid", "4"),
        ("Penger", "2"),
        ("Folk som slutter", "0"),
    )
    figure = next(m for m in table.said if m["type"] == "figure")
    assert "Tid" in figure["figure"] and figure["table"][1] == ("Tid", "4")


def test_one_voter_sees_the_result_at_once(table: Table) -> None:
    """Alone, I set my dots and see them."""
    table.put("09.ideas.ideas", IDEAS)
    dots = table.show("dots")
    table.save(dots, "voters", 1)
    table.save(dots, "votes", gave(1, Penger=3))
    assert table.lines("dots")[1].table[1] == ("Penger", "3")


def test_voting_again_hides_the_result(table: Table) -> None:
    """When the dots are cleared, the picture is gone too."""
    dots = table.show("dots")
    table.save(dots, "voters", 1)
    table.save(dots, "votes", gave(1, Penger=3))
    assert dots.drawn["figure"]
    table.save(dots, "votes", None)
    assert dots.drawn["figure"] is None and table.lines("dots")[1].table == ()


def test_the_question_after_the_dots_waits_for_them(table: Table) -> None:
    """«Hva ble glemt?» comes with the result, not when somebody has written how many we are."""
    content = table.show("dots").content
    assert (content["after"], content["closing"]) == ("", "Hva ble glemt?")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[("voters", v) for v in (0, 41, -1, 2.5, True, "3", [3])],
        *[("votes", [{"voter": v, "idea": "x", "dots": "1"}]) for v in ("0", "41", "x", 1)],
        *[("votes", [{"voter": "1", "idea": "x", "dots": d}]) for d in ("0", "4", "-1", 2)],
        ("votes", [{"voter": "1", "name": "Kari"}]),
        ("votes", gave(1, x=1) * 121),
    ],
)
def test_what_is_no_vote_is_refused(table: Table, field: str, value: Any) -> None:
    """Nothing but numbers of voters and one to three dots can be saved: no names, no fourth dot in a row."""
    assert table.save(table.show("dots"), field, value)["reason"] == "bad-value"


def test_forty_voters_with_three_ideas_each_have_room(table: Table) -> None:
    """A full room at one machine: every dot is saved and counted."""
    dots = table.show("dots")
    table.save(dots, "voters", 40)
    votes = [row for n in range(1, 41) for row in gave(n, a=1, b=1, c=1)]
    assert table.save(dots, "votes", votes)["type"] == "saved"
    assert table.lines("dots")[1].table[1:] == (("a", "40"), ("b", "40"), ("c", "40"))


def test_actions_are_offered_the_ideas_most_dots_first(table: Table) -> None:
    """The challenges we gave most dots come first when we fill in what to do, also if dots come while it is shown."""
    table.put("09.ideas.ideas", IDEAS)
    actions = table.show("actions")
    assert [i["text"] for i in actions.content["ideas"]] == ["Penger", "Folk som slutter", "Tid"]
    dots = table.show("dots")
    table.save(dots, "voters", 1)
    table.save(dots, "votes", gave(1, Tid=3))
    assert [(i["text"], i["dots"]) for i in actions.content["ideas"]] == [
        ("Tid", 3),
        ("Penger", 0),
        ("Folk som slutter", 0),
    ]


def test_actions_read_as_one_agreement_each(table: Table) -> None:
    """In the report each action stands by itself, with what was filled in and the date as one writes it."""
    rows = [
        {
            "challenge": "Tid",
            "action": "Felles time",
            "inviter": "Leder for plan",
            "missing": "",
            "date": "2026-03-14",
        },
        {},
        {"challenge": "Penger"},
    ]
    assert table.save(table.show("actions"), "actions", rows)["type"] == "saved"
    first, second = table.lines("actions")
    assert (first.question, second.question) == ("Tiltak 1", "Tiltak 2")
    assert first.texts == (
        "Utfordring: Tid",
        "Det vi gjør sammen: Felles time",
        "Den som inviterer: Leder for plan",
        "Første dato: 14. mars 2026",
    )
    assert second.texts == ("Utfordring: Penger",)
    assert (
        table.save(table.show("actions"), "actions", [{"date": "i morgen"}])["reason"]
        == "bad-value"
    )


def test_nothing_answered_says_so_once(table: Table) -> None:
    """What we skipped has its question in the report and no answer."""
    for name in ("ideas", "rounds", "dots", "actions"):
        for line in table.lines(name):
            assert line.question and not line.texts and not line.table


@pytest.mark.parametrize("value", HOSTILE)
def test_a_file_edited_by_hand_stops_nothing(table: Table, value: Any) -> None:
    """Whatever stands in the file, the exercises are shown, nothing is drawn wrongly and the report can be made."""
    for answer_id in (
        "09.ideas.ideas",
        "09.dots.votes",
        "09.dots.voters",
        "09.actions.actions",
        "09.rounds.one",
    ):
        table.put(answer_id, value)
    for name in ("ideas", "rounds", "dots", "actions"):
        shown = table.show(name)
        assert shown.drawn["figure"] is None
        for line in table.lines(name):
            assert SCRIPT not in line.question
        assert all(isinstance(text, str) for line in table.lines(name) for text in line.texts)


def test_the_reading_version_is_words_alone_and_holds_no_answer(table: Table) -> None:
    """On paper we find what to do and what to fill in; never what somebody wrote, and words are only words."""
    before = {name: table.reading(name) for name in ("ideas", "rounds", "dots", "actions")}
    table.put("09.ideas.ideas", [{"idea": "Hemmelig"}])
    table.put("09.dots.voters", 1)
    table.put("09.dots.votes", gave(1, Hemmelig=3))
    assert {name: table.reading(name) for name in before} == before
    assert "Stille, 4 minutter" in before["ideas"] and "&lt;script&gt;" in before["ideas"]
    assert "Én, 1 minutt" in before["rounds"] and "Hva tynger mest?" in before["rounds"]
    assert "tre prikker" in before["dots"]
    assert before["actions"].count("Den som inviterer") == 3
