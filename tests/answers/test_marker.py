"""What a marker covers: the same in any order, all that was there, and nothing that is written later."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.answers.deletion.marker import AHEAD, EXACT, Deleted, Mark, parse
from spenningsfelt.answers.disk.format import Unreadable, load
from spenningsfelt.answers.version import Version, merge

from tests.answers.test_version import told, versions

NOW = 20
triples = st.tuples(st.sampled_from("abc"), st.integers(1, 30), st.integers(1, 6))
deletions = st.lists(st.lists(triples, max_size=8), max_size=4).map(lambda lists: _deleted(lists))


def _deleted(lists: list[list[tuple[str, int, int]]]) -> Deleted:
    found = Deleted()
    for ids in lists:
        found = found.after(ids, NOW)
    return found


def covered(deleted: Deleted) -> set[str]:
    """Every id in a small world that is covered."""
    return {
        i
        for d in "abcd"
        for n in range(1, 34)
        for e in range(1, 9)
        if deleted.covers_id(i := f"{d}-{n}@{e}")
    }


@settings(max_examples=150, deadline=None)
@given(deletions, deletions, deletions)
def test_laws(one: Deleted, two: Deleted, three: Deleted) -> None:
    """Two laptops that get each other's markers in any order, any number of times, have deleted the same."""
    assert covered(one | two) == covered(one) | covered(two)
    assert ((one | two) | three).written() == (three | (two | one) | two).written()
    assert (one | Deleted()).written() == one.written()
    assert covered(parse(load(one.written()))) == covered(one)


@settings(max_examples=150, deadline=None)
@given(deletions, st.lists(triples, max_size=8))
def test_a_deletion(before: Deleted, ids: list[tuple[str, int, int]]) -> None:
    """All that was there is covered, all that was covered still is, and no later edit or higher number is."""
    after = before.after(ids, NOW)
    for device, number, edit in ids:
        assert after.covers_id(f"{device}-{number}@{edit}")
    assert covered(before) <= covered(after)
    for device in "abcd":
        mine = [(n, e) for d, n, e in ids if d == device]
        for number, _ in mine:
            later = f"{device}-{number}@{max(e for n, e in mine if n == number) + 1}"
            assert after.covers_id(later) == before.covers_id(later)
        for number in range(max((n for n, _ in mine), default=0) + 1, 34):
            assert after.covers_id(f"{device}-{number}@1") == before.covers_id(
                f"{device}-{number}@1"
            )


@settings(max_examples=150, deadline=None)
@given(st.lists(versions, max_size=10), st.lists(versions, max_size=10), deletions)
def test_deleting_and_merging(one: list[Version], two: list[Version], deleted: Deleted) -> None:
    """Whether the marker comes before or after the files: the same answers are left."""
    first = deleted.without({"01.a": merge(one, two)})
    parts = [deleted.without({"01.a": merge(group)}).get("01.a", ()) for group in (one, two)]
    assert told(first.get("01.a", ())) == told(merge(*parts))


def test_numbers_far_ahead_of_the_clock() -> None:
    """A number from a file of nonsense is deleted alone: what that laptop still writes is not swallowed."""
    deleted = Deleted().after([("a", 100, 1), ("a", 10**11, 3)], 90)
    assert deleted.covers_id("a-100@1") and deleted.covers_id(f"a-{10**11}@3")
    assert not deleted.covers_id("a-101@1") and not deleted.covers_id(f"a-{10**11}@4")
    assert deleted.covers_id("a-7@9")  # an older file, never seen here


def test_old_numbers_are_not_listed() -> None:
    """However many versions there were, the marker stays small."""
    deleted = Deleted().after([("a", n, 1) for n in range(1, 50_000)], 10**9)
    assert len(deleted.marks["a"].edits) == EXACT and len(deleted.written()) < 10_000
    assert all(deleted.covers_id(f"a-{n}@1") for n in range(1, 50_000))


def test_clock_set_back() -> None:
    """With the clock years back, all that was there is deleted all the same."""
    ids = [("a", 10 * AHEAD + n, n) for n in range(1, 500)]
    deleted = Deleted().after(ids, 5)
    assert all(deleted.covers_id(f"a-{n}@{e}") for _, n, e in ids)
    assert not deleted.covers_id(f"a-{10 * AHEAD + 500}@1")


@pytest.mark.parametrize(
    "rows",
    [
        None,
        {},
        "x",
        [1],
        [{}],
        [{"device": "a", "upto": 1}],
        [{"device": "../x", "upto": 1, "edits": []}],
        [{"device": "a", "upto": -1, "edits": []}],
        [{"device": "a", "upto": True, "edits": []}],
        [{"device": "a", "upto": 10**15, "edits": []}],
        [{"device": "a", "upto": 1.0, "edits": []}],
        [{"device": "a", "upto": 1, "edits": [[1]]}],
        [{"device": "a", "upto": 1, "edits": [[0, 1]]}],
        [{"device": "a", "upto": 1, "edits": [[1, 0]]}],
        [{"device": "a", "upto": 1, "edits": [[1, 1], [1, 2]]}],
        [{"device": "a", "upto": 1, "edits": {"1": 1}}],
        [{"device": "a", "upto": 1, "edits": [["1", 1]]}],
    ],
)
def test_bad_markers(rows: Any) -> None:
    """Half a marker, or one that is none, is not taken for a marker: it could hide words."""
    with pytest.raises(Unreadable):
        parse(load(json.dumps({"schema": 1, "deleted": rows}).encode()))


def test_no_words_in_it() -> None:
    """The marker says which laptops and which numbers, nothing else."""
    written = Deleted({"k3f9x2ab": Mark(7, {7: 2})}).written()
    assert (
        written
        == b'{"schema": 1, "deleted": [\n{"device": "k3f9x2ab", "upto": 7, "edits": [[7, 2]]}\n]}\n'
    )
