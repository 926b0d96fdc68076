"""What an edit becomes: the moments and the pages are given, so every case is exact."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.answers.edits import Edit, Pen, settle
from spenningsfelt.answers.versions import Question, Version, heads, merge

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ASKED = Question("Hva?", "nb")
PEN = Pen("me", 7)


def version(
    version_id: str = "me-1@1", at: str = "2026-03-01T11:50:00.000Z", **other: Any
) -> Version:
    """A version on this device ten minutes before noon."""
    return Version(version_id, at, **{"value": "before", "asked": ASKED, **other})


def edit(value: Any = "before and after", **other: Any) -> Edit:
    """An edit that has seen everything."""
    return Edit(value, **{"asked": ASKED, **other})


def test_edits_of_one_sitting_are_one_version() -> None:
    """Ten minutes later on the same laptop is the same version, further edited; its past stays the same."""
    found = settle([version(replaces=("x-1@1",), source="p:1")], edit(source="q:1"), PEN, NOON)
    assert found == Version(
        "me-1@2",
        "2026-03-01T12:00:00.000Z",
        "before and after",
        ("x-1@1",),
        ASKED,
        "q:1",
        earlier=("p:1",),
    )


@pytest.mark.parametrize(
    ("head", "change"),
    [
        (version(at="2026-03-01T11:30:00.000Z"), edit()),
        (version("other-1@1"), edit()),
        (version("me-1@999999999"), edit()),
        (version(), edit(asked=Question("Hva nå?", "nb"))),
        (version(), edit(asked=None)),
    ],
    ids=[
        "half an hour ago",
        "another device",
        "no edit left",
        "another question",
        "no question",
    ],
)
def test_otherwise_a_new_version(head: Version, change: Edit) -> None:
    """Earlier words stay in the history when time has passed, elsewhere, or when something else was asked."""
    found = settle([head], change, PEN, NOON)
    assert (found.id, found.replaces, found.value) == ("me-7@1", (head.id,), "before and after")
    assert found.at > head.at
    assert heads(merge([head, found])) == [found]


class Clocks:
    """A laptop's clock that jumps before each edit, and the answers that are written by it."""

    def __init__(self, device: str, stored: tuple[Version, ...] = ()) -> None:
        self.device, self.stored, self.number = device, stored, 0

    def type(self, value: str, source: str | None, now: datetime) -> Version:
        """Write on top of all there is."""
        self.number += 1
        found = settle(self.stored, edit(value, source=source), Pen(self.device, self.number), now)
        assert all(found.at >= v.at for v in self.stored), (
            "what replaces something is the later one"
        )
        self.stored = merge(self.stored, [found])
        return found


moments = st.datetimes(datetime(1980, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))


@settings(max_examples=150, deadline=None)
@given(st.lists(moments, min_size=2, max_size=12))
def test_typing_on_is_one_version_whatever_the_clock_says(clock: list[datetime]) -> None:
    """The clock is put right, or wrong, or years pass, between two pauses in typing: it is one version."""
    laptop = Clocks("me")
    for n, now in enumerate(clock):
        laptop.type("word " * (n + 1), f"p:{n}", now)
    assert len(laptop.stored) == 1 and laptop.stored[0].value == "word " * len(clock)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(moments, min_size=2, max_size=12),
    st.lists(st.sampled_from(["p", "q", "r"]), min_size=12, max_size=12),
)
def test_windows_in_turn_while_the_clock_is_put_back(
    clock: list[datetime], windows: list[str]
) -> None:
    """In several windows in turn, with a clock that is put back again and again: one version."""
    laptop = Clocks("me")
    for n, now in enumerate(sorted(clock, reverse=True)):
        laptop.type("word " * (n + 1), f"{windows[n]}:{n}", now)
    assert len(laptop.stored) == 1


@settings(max_examples=100, deadline=None)
@given(moments, st.lists(moments, min_size=2, max_size=12))
def test_typing_on_from_a_laptop_that_runs_ahead(theirs: datetime, clock: list[datetime]) -> None:
    """Words from another laptop, whatever its clock says: all that is added to them here is one version."""
    first = Clocks("other").type("word ", "q:1", theirs)
    laptop = Clocks("me", (first,))
    for n, now in enumerate(clock):
        laptop.type("word " * (n + 2), f"p:{n}", now)
    assert len(laptop.stored) == 2 and heads(laptop.stored)[0].value == "word " * (len(clock) + 1)


def test_a_clock_put_right_without_a_page() -> None:
    """A program that saves without saying from which page: words dated ahead of the clock are gone on with too."""
    laptop = Clocks("me")
    for n in range(20):
        laptop.type("word " * (n + 1), None, NOON + timedelta(minutes=0 if n else 5, seconds=n))
    assert len(laptop.stored) == 1


def test_not_into_a_version_an_unread_file_may_have_further() -> None:
    """While a file cannot be read, words do not go into a version that it may hold a higher edit of."""
    assert settle([version()], edit(), Pen("me", 7, readable=2), NOON).id == "me-7@1"
    assert settle([version("me-2@1")], edit(), Pen("me", 7, readable=2), NOON).id == "me-2@2"


def test_clock_set_back() -> None:
    """With the clock a year back, an answer still comes after the one it replaces."""
    found = settle([version()], edit("other words"), PEN, NOON - timedelta(days=365))
    assert found.at == "2026-03-01T11:50:00.001Z"


def test_end_of_time() -> None:
    """A version dated in the last millisecond of year 9999 can still be written on top of."""
    assert (
        settle([version(at="9999-12-31T23:59:59.999Z")], edit(), PEN, NOON).at
        == "9999-12-31T23:59:59.999Z"
    )


def test_unchanged() -> None:
    """The same words to the same question are not written again; other words, or 1 for True, are."""
    head = version()
    assert settle([head], edit("before", source="p:5"), PEN, NOON) is head
    assert settle([head], edit("before", asked=None), PEN, NOON) is not head
    yes = version(value=True)
    assert settle([yes], edit(1), PEN, NOON) is not yes


@pytest.mark.parametrize("source", ["p:3", "p:2", "q:8"])
def test_echo(source: str) -> None:
    """An edit that was already saved, or an older one of its page, is answered with what is stored."""
    head = version(source="p:3", earlier=("q:9",))
    assert settle([head], edit("old words", source=source, seen=()), PEN, NOON) is head


def test_echo_of_words_replaced_since() -> None:
    """A late echo is known also when its version is history."""
    old, new = (
        version("me-1@1", source="p:3"),
        version("b-1@1", replaces=("me-1@1",), source="q:1", value="newer"),
    )
    assert settle(merge([old, new]), edit("old words", source="p:3", seen=()), PEN, NOON) is old


def test_what_was_not_seen_is_not_replaced() -> None:
    """Words from another laptop that the page did not show stand beside one's own."""
    mine, theirs = version(), version("b-1@1", value="theirs")
    found = settle(merge([mine, theirs]), edit(seen=("me-1@1",)), PEN, NOON)
    assert found.id == "me-1@2"
    assert heads(merge([mine, theirs, found])) == [theirs, found]
    apart = settle([theirs], edit(seen=()), PEN, NOON)
    assert apart.replaces == ()


def test_choosing_replaces_both() -> None:
    """Having seen both, one's choice replaces both."""
    mine, theirs = version(), version("b-1@1", value="theirs")
    found = settle(merge([mine, theirs]), edit("before", seen=("me-1@1", "b-1@1")), PEN, NOON)
    assert found.replaces == ("b-1@1", "me-1@1")
    assert heads(merge([mine, theirs, found])) == [found]


def test_a_page_need_not_wait_for_its_own_save() -> None:
    """The next edit of a page goes on from its last one, also when it has not heard of it yet."""
    first = settle([], edit("one", source="p:1", seen=()), PEN, NOON)
    second = settle([first], edit("one two", source="p:2", seen=()), PEN, NOON)
    assert (second.id, second.value) == ("me-7@2", "one two")


def test_seen_cannot_reach_ahead() -> None:
    """A page that says it has seen edits still to come cannot bury them, nor point to what is not there."""
    head = version("b-1@4")
    found = settle([head], edit(seen=("b-1@99", "me-999@1")), PEN, NOON)
    assert found.replaces == ("b-1@4",)
