"""What an edit becomes: the moments and the pages are given, so every case is exact."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
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
        (version(at="2026-03-01T12:00:01.000Z"), edit()),
        (version("other-1@1"), edit()),
        (version("me-1@999999999"), edit()),
        (version(), edit(asked=Question("Hva nå?", "nb"))),
        (version(), edit(asked=None)),
    ],
    ids=[
        "half an hour ago",
        "in the future",
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


def test_not_into_a_version_an_unread_file_may_have_further() -> None:
    """While a file cannot be read, words do not go into a version that it may hold a higher edit of."""
    assert settle([version()], edit(), Pen("me", 7, readable=2), NOON).id == "me-7@1"
    assert settle([version("me-2@1")], edit(), Pen("me", 7, readable=2), NOON).id == "me-2@2"


def test_clock_set_back() -> None:
    """With the clock a year back, an answer still comes after the one it replaces."""
    found = settle([version()], edit(), PEN, NOON - timedelta(days=365))
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
