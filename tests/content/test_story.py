"""The rules of a meeting that is played, and the proof that a story holds together: against playing every way there is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.kinds import Meeting
from spenningsfelt.content.schema import EndingWords, ExerciseWords
from spenningsfelt.content.story import (
    Condition,
    Ending,
    Move,
    Played,
    Reply,
    after,
    answer,
    begun,
    fitting,
    played,
    said_least,
)
from spenningsfelt.content.walk import Walked, walked

FACTS, LIGHTS = ["f1", "f2", "f3", "f4"], ["l1"]
NAMES = st.lists(st.sampled_from(FACTS + LIGHTS), max_size=2, unique=True)
CONDITION = {"all": NAMES, "any": st.just([]) | NAMES, "none": NAMES}
REPLY = st.builds(
    Reply,
    **CONDITION,
    gives=st.sampled_from(["", "", *FACTS]),
    sets=st.sampled_from(["", "", *LIGHTS]),
    mute=st.booleans(),
)
MOVE = st.builds(
    Move,
    who=st.sampled_from(["", "p", "q"]),
    how=st.just("ask"),
    says=st.dictionaries(st.sampled_from("abc"), REPLY, min_size=1, max_size=3),
)
ENDING = st.builds(
    Ending,
    **CONDITION,
    later=st.dictionaries(st.just("more"), st.builds(Condition, **CONDITION), max_size=1),
)
#: Any story at all, small enough to play every way through it.
STORIES = st.builds(
    Meeting,
    turns=st.integers(1, 4),
    begins=st.just("18.00"),
    minutes=st.just(5),
    people=st.just({"p": "F", "q": "I"}),
    facts=st.just({"p": FACTS[:2], "q": FACTS[2:]}),
    lights=st.just(LIGHTS),
    start=st.lists(st.sampled_from(FACTS), max_size=1),
    order=st.permutations(["q", "p"]),
    moves=st.dictionaries(st.sampled_from(["m1", "m2", "m3", "m4", "m5"]), MOVE, min_size=1),
    endings=st.dictionaries(st.sampled_from(["e1", "e2"]), ENDING, min_size=1),
)


def own() -> Meeting:
    """The course's own story."""
    structure = Course(data_folder()).module("02", "nb").exercises["table-talk"].structure
    assert isinstance(structure, Meeting)
    return structure


def every_way(story: Meeting) -> list[Played]:
    """Every meeting there can be, begun or over, by playing each move in each: nothing is left out or put together."""
    waiting, found = [begun(story)], {}
    while waiting:
        now = waiting.pop()
        key = (now.there, now.heard)
        if key in found:
            continue
        found[key] = now
        for move in story.moves:
            if reply := answer(story, now, move):
                waiting.append(after(story, now, move, reply))
    return [*found.values()]


def by_playing(story: Meeting) -> Walked:
    """What of a story can never be, by playing every way through it."""
    ways = every_way(story)
    over = [now for now in ways if len(now.turns) == story.turns]
    heard = {pair for now in ways for pair in now.heard}
    replies = [(m, r) for m, move in story.moves.items() for r in move.says]
    ended = {e: [now for now in over if e in fitting(story.endings, now)] for e in story.endings}
    later = [
        (name, more)
        for name, ending in story.endings.items()
        for more in ending.later
        if ended[name] and not any(more in fitting(ending.later, now) for now in ended[name])
    ]
    return Walked(
        tuple(f for f in story.owners() if not any(f in now.there for now in ways)),
        tuple(pair for pair in replies if pair not in heard),
        tuple(name for name, found in ended.items() if not found),
        tuple(later),
        any(
            len(now.turns) < story.turns and not any(answer(story, now, m) for m in story.moves)
            for now in ways
        ),
        any(not fitting(story.endings, now) for now in over),
    )


@given(STORIES)
@settings(max_examples=100, deadline=None)
def test_check_finds_what_playing_every_way_would_find(story: Meeting) -> None:
    """Of any story, the quick look says the same as playing every single way through it."""
    assert walked(story) == by_playing(story)


def test_the_courses_own_story_holds_together() -> None:
    """In «Bordet» every fact, reply and ending can be come to, and no way through it is stuck or without an ending."""
    assert walked(own()) == Walked((), (), (), (), False, False)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_meeting_follows_the_rules(data: st.DataObject) -> None:
    """However one leads it: no reply is heard twice, no fact comes twice, what fits no longer ends the play, and one's own
    moves read again give the same meeting."""
    story = data.draw(STORIES)
    moves = data.draw(st.lists(st.sampled_from([*story.moves, "gone"]), max_size=6))
    now = played(story, moves)
    made = [turn.move for turn in now.turns]
    assert made == moves[: len(made)] and now.unfit == len(moves) - len(made)
    assert len({(t.move, t.reply) for t in now.turns}) == len(now.turns) <= story.turns
    gave = [t.gives for t in now.turns if t.gives]
    assert len({*gave, *story.start}) == len(gave) + len({*story.start})
    assert now.there >= {*gave, *story.start}
    assert played(story, made).turns == now.turns
    assert said_least(story, now) in story.people


def test_who_has_had_the_floor_and_who_begins_next_time() -> None:
    """The one asked has had the floor, and the one whose fact it was; one who says nothing has not. One who never had it
    begins next time, or whoever gave the fewest facts, the student before the others."""
    story = own()
    assert played(story, ["student-floor"]).spoke == frozenset()
    assert played(story, ["write-first"]).spoke == {"student"}
    moves = ["say-roles", "say-unsure", "leader-floor"]
    assert played(story, moves).spoke == {"leader", "homecare"}
    assert said_least(story, begun(story)) == "student"
    assert said_least(story, played(story, ["write-first"])) == "homecare"
    asked = ["student-till", "homecare-week", "shopkeeper-winter", "finance-cost", "committee-has"]
    assert said_least(story, played(story, asked)) == "leader", "the others have been asked"


STORY: dict[str, Any] = {
    "turns": 2,
    "begins": "18.00",
    "minutes": 5,
    "people": {"p": "F"},
    "facts": {"p": ["f1", "f2"]},
    "moves": {
        "m1": Move(who="p", how="ask", says={"a": Reply(gives="f1"), "b": Reply()}),
        "m2": Move(how="floor", says={"a": Reply(gives="f2")}),
    },
    "endings": {"e": Ending(later={"more": Condition(all=["f2"])})},
}
SAYS = {"m1": {"a": "A", "b": "B"}, "m2": {"a": "A"}}
LATER = {"e": EndingWords("E", "T", {"more": "M"})}
HARD = Reply(all=["f1", "f2"], gives="f3")


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        ({"begins": "kl. 18"}, "begins", "meeting-clock"),
        ({"turns": 0}, "turns", "meeting-turns"),
        ({"people": {"p": "B"}}, "people.p", "meeting-circle"),
        ({"lights": ["f1"]}, "facts.f1", "meeting-name-twice"),
        ({"start": ["f9"]}, "start.f9", "meeting-name-unknown"),
        ({"order": ["nobody"]}, "order.nobody", "meeting-name-unknown"),
        ({"moves": {"m1": Move(who="x", how="ask", says={"a": Reply(), "b": Reply()}), "m2": STORY["moves"]["m2"]}}, "moves.m1.who.x", "meeting-name-unknown"),
        ({"moves": {**STORY["moves"], "m2": Move(how="ask", says={"a": Reply(gives="f1", sets="lit")})}}, "moves.m2.says.a.sets.lit", "meeting-name-unknown"),
        ({"endings": {"e": Ending(any=["f7"], later=STORY["endings"]["e"].later)}}, "endings.e.f7", "meeting-name-unknown"),
        ({"facts": {"p": ["f1", "f2", "f3"]}}, "facts.f3", "meeting-fact-never"),
        ({"facts": {"p": ["f1", "f2", "f3"]}, "moves": {**STORY["moves"], "m2": Move(how="ask", says={"a": HARD})}}, "moves.m2.says.a", "meeting-reply-never"),
        ({"endings": {"e": Ending(all=["f1"], none=["f1"], later=STORY["endings"]["e"].later)}}, "endings.e", "meeting-ending-never"),
        ({"endings": {"e": Ending(later={"more": Condition(all=["f2"], none=["f2"])})}}, "endings.e.later.more", "meeting-later-never"),
        ({"turns": 4}, "moves", "meeting-stuck"),
        ({"endings": {"e": Ending(all=["f1"], later=STORY["endings"]["e"].later)}, "turns": 1}, "endings", "meeting-unended"),
        ({"moves": {**STORY["moves"], "m2": Move(how="ask", says={"a": Reply(gives="f2"), "c": Reply()})}}, "moves.m2.says.c", None),
    ],
)  # fmt: skip
def test_a_fault_in_a_story_is_said(change: dict[str, Any], place: str, code: str | None) -> None:
    """Each thing that can be wrong with a story is found, at its place, with a sentence in every language."""
    words = ExerciseWords("T", says=SAYS, endings=LATER)
    assert Meeting(**STORY).faults(None, words) == []
    found = Meeting(**{**STORY, **change}).faults(None, words)
    if code is None:  # a reply without words
        place, code = place.replace("moves.m2.says", "says.m2"), "words-missing"
    assert (place, code) in found, found
    course = Course(data_folder())
    assert all(course.words(x).table["faults"][code] for x in course.languages)
