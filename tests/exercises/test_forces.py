"""The force map and the two moves: what is saved, what is asked, and how the answers read in the report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import define
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, ExerciseContent, data_folder, kinds
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.kinds.forces import MOVES, Forces
from spenningsfelt.exercises.parts.force import TYPES

from tests.exercises.page import Page

COURSE = Course(data_folder())
SCRIPT = "<script>alert('x')</script>"
MAP = ExerciseContent(
    "07.map",
    "map",
    kinds.Forces(form="map"),
    ExerciseWords(f"Kart {SCRIPT}", intro="Før opp krefter."),
)
MOVING = ExerciseContent(
    "07.moves",
    "moves",
    kinds.Forces(form="move", reads=["07.map"]),
    ExerciseWords("To grep", intro="Velg to."),
)


def row(
    force: str,
    kind: str = "emotional",
    direction: str = "restrains",
    strength: str = "3",
    **more: str,
) -> dict[str, str]:
    """A row of the table as the page sends it."""
    return {"force": force, "type": kind, "direction": direction, "strength": strength, **more}


@define
class Leader:
    """Someone with the map and the moves on the page."""

    context: Context
    map: Page
    moves: Page
    said: list[dict[str, Any]]
    edits: int = 0

    def save(self, shown: Page, field: str, value: Any) -> dict[str, Any]:
        """Save as the page does; the reply."""
        self.edits += 1
        self.said.clear()
        seen = shown.answers[field]["seen"]
        shown.save(field, value, source=f"page123456:{self.edits}", seen=seen)
        return next(m for m in self.said if m["type"] in ("saved", "failed"))

    def offered(self) -> list[str]:
        """The forces one can choose for a move, in order."""
        return [one["force"] for group in self.moves.content["groups"] for one in group["forces"]]


@pytest.fixture
def leader(tmp_path: Path) -> Leader:
    """A leader who has answered nothing yet."""
    context = Context(COURSE, COURSE.words("nb"), "07", Answers(tmp_path / "answers"))
    shown = Page(Forces(context, MAP)), Page(Forces(context, MOVING))
    leader = Leader(context, *shown, [])
    for page in shown:
        page.said = leader.said
    return leader


def test_a_force_is_on_disk_and_drawn_when_the_page_says_so(leader: Leader) -> None:
    """«Lagret» means that the row is in the file; then comes the drawing made from it."""
    said = leader.save(
        leader.map, "forces", [row("Stille i møtet", region="AI", influence="little")]
    )
    assert said["type"] == "saved"
    version = Answers(leader.context.answers.folder).latest("07.map.forces")
    assert version is not None and version.value[0]["force"] == "Stille i møtet"
    assert [m["type"] for m in leader.said] == ["saved", "figure"]
    assert "én bremser" in leader.said[1]["says"]


def test_a_force_can_be_half_written(leader: Leader) -> None:
    """Rows are saved as I write them: any cell may be empty or not there yet."""
    for value in ([{}], [{"force": "B"}], [{"force": "Bare", "type": ""}], None):
        assert leader.save(leader.map, "forces", value)["type"] == "saved"


@pytest.mark.parametrize(
    "value",
    [
        "tekst",
        3,
        {},
        [row("x", kind="spiritual")],
        [row("x", direction="up")],
        [row("x", strength="6")],
        [row("x", strength="0")],
        [row("x", region="AF")],
        [row("x", influence="maybe")],
        [row("x", color="red")],
        [{"force": 3}],
        [{"strength": 3}],
        ["x"],
        [None],
        [row("x")] * 51,
        [row("a" * 20_001)],
    ],
)
def test_what_the_table_cannot_hold_is_refused(leader: Leader, value: Any) -> None:
    """An unknown type or region, a strength beyond five, fifty-one rows: answered with a reason, and nothing is written."""
    assert leader.save(leader.map, "forces", value)["type"] == "failed"
    assert leader.context.answers.latest("07.map.forces") is None


def test_that_there_are_none_is_an_answer(leader: Leader) -> None:
    """I can say that there are none of a type, of several, and take it back; another word than the four is refused."""
    for value in (["emotional"], list(TYPES), None):
        assert leader.save(leader.map, "none", value)["type"] == "saved"
    for value in (["spiritual"], "emotional", ["emotional", "emotional"], [["emotional"]]):
        assert leader.save(leader.map, "none", value)["type"] == "failed"


def test_the_map_offers_what_one_needs_to_fill_in_a_force(leader: Leader) -> None:
    """Six columns, the seven regions, and each type with its words and the blind spot's question."""
    content = leader.map.content
    assert [c["id"] for c in content["columns"]] == [
        "force",
        "type",
        "direction",
        "strength",
        "region",
        "influence",
    ]
    assert [len(c["options"]) for c in content["columns"]] == [0, 4, 3, 5, 7, 3]
    assert [t["id"] for t in content["types"]] == list(TYPES)
    for kind in content["types"]:
        assert all(
            kind[k] for k in ("text", "name", "what", "signs", "ask", "none", "add", "shape")
        )
        assert kind["none"].endswith("?") and kind["ask"].endswith("?")
    assert len({t["shape"] for t in content["types"]}) == 4


def test_restraining_forces_come_first_among_those_to_choose(leader: Leader) -> None:
    """The moves follow the map at once: restraining first, then both, driving, none; the same words stand there once."""
    assert leader.offered() == []
    leader.save(
        leader.map,
        "forces",
        [
            row(" Bremser 1 ", direction="drives"),
            row("Driver", direction="drives"),
            row("Uten", direction=""),
            row("Begge", direction="both"),
            row("Bremser 1", strength="5", influence="no"),
            row("Bremser 2"),
            row("   "),
        ],
    )
    assert leader.offered() == ["Bremser 1", "Bremser 2", "Begge", "Driver", "Uten"]
    first = leader.moves.content["groups"][0]["forces"][0]
    assert first["about"] == "Bremser. Styrke 5. Du kan ikke påvirke den."
    leader.save(leader.map, "forces", None)
    assert leader.offered() == []


def test_a_move_is_a_force_something_to_do_and_how(leader: Leader) -> None:
    """Three answers for each of two moves, each on disk; a sixth move does not exist."""
    assert list(leader.moves.exercise.fields) == [
        "force1",
        "move1",
        "act1",
        "force2",
        "move2",
        "act2",
        "report",
    ]
    for field, value in (
        ("force1", "Stille i møtet"),
        ("move1", "arena"),
        ("act1", "Jeg spør på torsdag."),
        ("move2", "bear"),
    ):
        assert leader.save(leader.moves, field, value)["type"] == "saved"
    for field, value in (("move1", "fight"), ("force1", ["x"]), ("act1", "a" * 20_001)):
        assert leader.save(leader.moves, field, value)["type"] == "failed"
    assert [m["id"] for m in leader.moves.content["moves"]] == list(MOVES)


def test_the_report_shows_the_map_as_a_table(leader: Leader) -> None:
    """Words and not codes; the types said to be absent stand beneath, unless one of them has been listed since."""
    (line,) = leader.map.exercise.in_words()
    assert (line.texts, line.table) == ((), ())
    leader.save(
        leader.map,
        "forces",
        [
            row("Stille $x$", region="FI", influence="yes"),
            row("Krav", kind="political", direction="drives"),
        ],
    )
    leader.save(leader.map, "none", ["political", "economic"])
    table, none = leader.map.exercise.in_words()
    assert table.table[0][0] == "Kraft"
    assert table.table[1] == (
        "Stille $x$",
        "Følelsesmessig",
        "Bremser",
        "3",
        COURSE.words("nb")["regions"]["FI"]["name"],
        "Ja",
    )
    assert none.texts == ("Økonomiske krefter",)


def test_the_report_shows_the_moves_as_sentences(leader: Leader) -> None:
    """Each move reads as what it is; braces in my words stay mine; a move not made is there without an answer."""
    leader.save(leader.moves, "force1", "Stille {n} i møtet")
    leader.save(leader.moves, "move1", "arena")
    leader.save(leader.moves, "act1", "Jeg spør {force}.")
    first, second = leader.moves.exercise.in_words()
    assert first.question == "Grep 1 av 2"
    assert first.texts == (
        "Kraften er: Stille {n} i møtet",
        "Grepet er: Gi den et sted å være",
        "Jeg spør {force}.",
    )
    assert (second.question, second.texts) == ("Grep 2 av 2", ())


@pytest.mark.parametrize(
    "value",
    [
        5,
        "x",
        {},
        [1],
        [{"force": {"a": 1}}],
        [{"type": []}],
        [row(SCRIPT)] * 60,
        [row("æ" * 20_000)] * 3,
        [{"force": "x", "type": "spiritual", "region": "Q", "strength": "9"}],
        ["political"],
        [["x"]],
    ],
)
def test_whatever_a_file_holds_the_page_the_picture_and_the_report_stand(
    leader: Leader, value: Any
) -> None:
    """A file edited by hand may hold anything: what can be read is shown, and nothing breaks."""
    for field in (
        "07.map.forces",
        "07.map.none",
        "07.moves.force1",
        "07.moves.move1",
        "07.moves.act1",
    ):
        leader.context.answers.save(field, value)
    shown = (
        Page(Forces(leader.context, MAP)),
        Page(Forces(leader.context, MOVING)),
    )
    assert shown[0].content["form"] == "map" and shown[1].content["form"] == "move"
    drawing = shown[0].exercise.drawing()
    assert drawing is None or "<script" not in drawing.html()
    assert leader.map.exercise.in_words() and len(leader.moves.exercise.in_words()) == 2


def test_the_reading_version_has_everything_one_needs_on_paper(leader: Leader) -> None:
    """Columns, the four types with signs and questions, the moves – and never an answer."""
    before = leader.map.exercise.handout(), leader.moves.exercise.handout()
    leader.save(leader.map, "forces", [row("Hemmelig ord")])
    leader.save(leader.moves, "force1", "Hemmelig ord")
    assert (leader.map.exercise.handout(), leader.moves.exercise.handout()) == before
    plain, words = before[0].plain(), COURSE.words("nb")
    for kind in TYPES:
        for key in ("name", "what", "signs", "ask"):
            assert words["forces"][kind][key] in plain
    assert all(move in before[1].plain() for move in words["moves"].values())
    assert "<script" not in before[0].html()
