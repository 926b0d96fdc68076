"""Where a room stands follows from its presses alone, whatever is pressed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.content.agenda import CHAINS
from spenningsfelt.room import presses as p
from spenningsfelt.room.counted import heads_at
from spenningsfelt.room.desk import desk
from spenningsfelt.room.presses import Press, Pressed, as_json, press_in
from spenningsfelt.room.sheet import spread
from spenningsfelt.room.state import State, after
from spenningsfelt.room.texts import Texts
from spenningsfelt.room.wall import wall
from spenningsfelt.room.words import Words

from tests.room.rooms import COURSE, after_all, sheet

WORDS = Words(COURSE, "nb")
NAMES = [step.name for step in sheet().steps]
ASKED = [question for step in sheet().steps for question in step.questions]
COUNTS = st.sampled_from(ASKED).flatmap(
    lambda q: st.builds(
        p.Hands,
        st.just(q.id),
        st.dictionaries(st.sampled_from([*q.options, "other"]), st.integers(0, 30)),
    )
)
PRESSES: st.SearchStrategy[Press] = st.one_of(
    st.sampled_from(
        [p.Next(), p.Next(), p.Next(), p.Back(), p.Black(), p.Timer(), p.Undo(), p.Reopen()]
    ),
    st.sampled_from([p.To(name) for name in [*NAMES, "nowhere"]]),
    COUNTS,
    st.builds(p.Time, st.integers(-9, 9)),
    st.builds(p.Heads, st.integers(0, 99)),
    st.builds(
        p.Write,
        st.sampled_from(NAMES),
        st.sampled_from(["Ungdom spørres", "Unge blir spurt", "Vei"]),
    ),
    st.builds(p.Stand, st.integers(0, 4)),
    st.builds(p.Merge, st.integers(0, 4), st.integers(-2, 4)),
    st.builds(p.Hold, st.integers(0, 4)),
    st.builds(p.Act, st.just("Møtes")),
    st.builds(p.Park, st.just("Siden")),
    st.builds(p.Minutes, st.dictionaries(st.sampled_from(NAMES), st.integers(-20, 20), max_size=2)),
    st.builds(p.Ends, st.integers(-20, 20)),
    st.builds(p.Opened, st.floats(0, 5000)),
)


def place(state: State) -> tuple[int, str, int]:
    """Where it is."""
    return state.part, state.moment, state.item


@settings(max_examples=60, deadline=None)
@given(st.lists(PRESSES, max_size=25), st.floats(0, 4000))
def test_whatever_is_pressed_both_screens_have_something_to_show(
    presses: list[Press], now: float
) -> None:
    """No sequence of presses, at any time, leaves a room that cannot be drawn; and a press is the same from its JSON."""
    state = after_all(*presses)
    assert state == after_all(*(press_in(as_json(press)) for press in presses))
    assert wall(state, WORDS, now)["face"] and desk(state, WORDS, now)["next"]["label"]


@settings(max_examples=60, deadline=None)
@given(st.lists(PRESSES, max_size=20))
def test_back_takes_back_next(presses: list[Press]) -> None:
    """Next and then back is where one was, unless a round was closed by it: back opens no round."""
    state = after_all(p.Next(), *presses, p.Next())
    there = after(state, p.Next(), 2000)
    back = after(there, p.Back(), 2001)
    if state.black or place(there) == place(state):
        return
    if state.moment == "open" and there.moment == "closed":
        assert back.moment == "case" if "case" in state.step.moments else back.moment != "open"
    else:
        assert (
            place(back) == place(state)
            or state.moment == "shown"
            or state.step.name in state.closed
        )


@settings(max_examples=40, deadline=None)
@given(st.lists(PRESSES, max_size=20), st.integers(1, 9))
def test_undo_takes_back_the_last_thing_done_to_a_line(presses: list[Press], text: int) -> None:
    """Written, laid together, held back: one undo, and the lines lie as they lay."""
    texts = after_all(*presses).texts
    for done in (
        texts.written("together", "En linje", False),
        texts.stood(text),
        texts.laid(text, -1),
    ):
        assert done is texts or done.undone() == texts
    assert Texts().undone() == Texts()


def test_a_round_is_closed_by_the_trainer_and_never_by_the_timer() -> None:
    """Long after the time is over the round is open still; closed, it opens again by its own key alone."""
    opened = after_all(p.To("dilemma-1"), p.Next())
    assert opened.moment == "open" and opened.clock.remaining(99_999) < 0
    closed = after(after(opened, p.Next(), 5), p.Back(), 6)
    assert closed.moment == "case" and after(closed, p.Next(), 7).moment == "closed"
    assert after(closed, p.Reopen(), 8).moment == "open"


def test_a_clicker_lights_the_wall_before_it_goes_on() -> None:
    """With a black wall the next press brings the light, and nothing else."""
    black = after_all(p.To("dilemma-1"), p.Black())
    lit = after(black, p.Next(), 9)
    assert not lit.black and place(lit) == place(black)


def test_the_timer_is_paused_where_the_laptop_stopped() -> None:
    """Opened anew, a timer that ran stands where it stood when the machine was last alive."""
    running = after_all(p.To("dilemma-1"), p.Next(), at=1000)
    assert running.clock.since == 1001 and running.clock.whole == 300
    opened = after(running, p.Opened(alive=1061.0), 9000)
    assert opened.clock.since is None and opened.clock.remaining(9999) == pytest.approx(240)


def test_back_and_on_again_takes_no_time_away() -> None:
    """Who goes back by mistake, and on again, finds the timer where it was; one that had run out is whole again."""
    table = after_all(p.To("dilemma-1"), *[p.Next() for _ in range(4)])
    assert table.moment == "table" and table.clock.whole == 600
    again = after(after(table, p.Back(), 1104), p.Next(), 1200)
    assert again.moment == "table" and again.clock.remaining(1200) == 500
    assert after(after(again, p.Back(), 5000), p.Next(), 5001).clock.remaining(5001) == 600


def test_own_workplace_is_asked_once() -> None:
    """What has been on the wall about one's own workplace is not counted again, and not opened again."""
    steps = ["case", "open", "closed"]
    hands = p.Hands("02.marks.roles", {"1": 6, "2": 9, "3": 9})
    shown = after_all(p.To("arena"), *[p.Next() for _ in steps[1:]], hands, p.Next())
    assert shown.moment == "shown"
    again = after(shown, p.Hands("02.marks.roles", {"5": 24}), 50)
    unasked = after_all(p.To("arena"), *[p.Next() for _ in steps])
    assert (
        unasked.moment == "shown" and after(unasked, hands, 50).hands
    )  # nothing was counted: nothing has been shown
    assert again == shown and after(after(shown, p.Back(), 51), p.Reopen(), 52).moment == "closed"


@pytest.mark.parametrize("past", [(p.Next(),), (p.To("outer-inner"), p.Back())])
def test_the_picture_of_ones_own_workplace_is_for_those_who_were_there(
    past: tuple[Press, ...],
) -> None:
    """Who comes or goes after the picture is shown does not cut it anew, and it is not asked again; nor where one came to it
    from the part that follows."""
    counts = p.Hands("02.marks.roles", {"1": 12, "5": 12})
    shown = after_all(p.To("arena"), p.Next(), p.Next(), counts, *past)
    question = shown.step.questions[0]
    assert shown.step.name == "arena" and heads_at(shown, question) == shown.heads
    fewer = after(shown, p.Heads(shown.heads - 8), 50)
    assert heads_at(fewer, question) == shown.heads
    again = after(fewer, p.Reopen(), 51)
    assert again.moment == shown.moment and "arena" in again.closed


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 60), min_size=1), st.integers(6, 200)
)
def test_minutes_are_spread_and_sum(moments: dict[str, int], minutes: int) -> None:
    """A part made longer or shorter keeps its moments' shares, and they sum to it."""
    found = spread(moments, minutes)
    assert sum(found.values()) == minutes and min(found.values()) >= 1


def test_a_chain_has_a_way_to_every_moment() -> None:
    """From the first press, next and next again goes through every part and every moment, and stops at the last."""
    state, seen = after_all(p.Next()), set()
    for n in range(200):
        seen.add((state.step.name, state.moment))
        state = after(state, p.Next(), 2000 + n)
    assert seen == {(step.name, m) for step in sheet().steps for m in CHAINS[step.kind]}
    assert State.of(sheet(), [Pressed(1.0, p.Back())]).part == 0
