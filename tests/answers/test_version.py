"""Merging versions: the same result in any order, any number of times, from any split."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.answers.version import Version, heads, merge

DEVICES = ("a", "b", "c")
ids = st.builds(
    lambda d, n, e: f"{d}-{n}@{e}", st.sampled_from(DEVICES), st.integers(1, 12), st.integers(1, 12)
)
times = st.integers(0, 5).map(lambda s: f"2026-01-0{s + 1}T00:00:00.000Z")
values = st.sampled_from(["", "ja", "nei", 1, 1.0, True, None, {"a": 1, "b": 2}, {"b": 2, "a": 1}])
versions = st.builds(Version, ids, times, values, st.lists(ids, max_size=3).map(tuple))
groups = st.lists(versions, max_size=12)


def told(found: object) -> str:
    """Every detail, also the difference between 1 and True, which compare as equal."""
    return repr(found)


@settings(max_examples=200, deadline=None)
@given(groups, groups, groups)
def test_laws(one: list[Version], two: list[Version], three: list[Version]) -> None:
    """Two laptops that get each other's files in any order, in any pieces, show the same."""
    whole = told(merge(one, two, three))
    assert told(merge(three, one, two)) == whole
    assert told(merge(merge(one, two), three)) == whole
    assert told(merge(one, merge(two, three))) == whole
    assert told(merge(merge(one, two, three), one, one, three)) == whole


@settings(max_examples=200, deadline=None)
@given(st.lists(versions, max_size=20), st.randoms(use_true_random=False))
def test_any_pieces(all_of_them: list[Version], chance: random.Random) -> None:
    """One version at a time, shuffled, some of them twice: the same answer."""
    pieces = [*all_of_them, *chance.sample(all_of_them, len(all_of_them) // 2)]
    chance.shuffle(pieces)
    found: tuple[Version, ...] = ()
    for piece in pieces:
        found = merge(found, [piece])
    assert told(found) == told(merge(all_of_them))
    assert told(heads(found)) == told(heads(merge(all_of_them)))


@settings(max_examples=200, deadline=None)
@given(groups)
def test_nothing_is_dropped_but_earlier_edits(group: list[Version]) -> None:
    """Only a further edit of the same sitting takes a version's place in the history."""
    merged = merge(group)
    for version in group:
        if told(version) not in map(told, merged):
            assert any(m.stem == version.stem and m.edit > version.edit for m in merged)
    assert bool(heads(merged)) == bool(group)
    assert [v.at for v in merged] == sorted(v.at for v in merged)


def make(
    version_id: str, *replaces: str, at: str = "2026-01-01T00:00:00.000Z", value: object = "x"
) -> Version:
    """A version with what a test is about."""
    return Version(version_id, at, value, replaces)


def test_heads() -> None:
    """What has been written on top of is history; what was written apart stands beside it."""
    first, second, third = make("a-1@1"), make("b-1@1", "a-1@1"), make("c-1@1", "a-1@1")
    assert heads(merge([first])) == [first]
    assert heads(merge([first, second])) == [second]
    assert heads(merge([first, second, third])) == [second, third]


def test_an_edit_after_it_was_replaced_comes_back() -> None:
    """Words typed on one laptop after another had replaced the earlier ones are shown, not buried."""
    grown = make("a-1@2", value="more")
    assert heads(merge([make("a-1@1"), make("b-1@1", "a-1@1"), grown])) == [
        grown,
        make("b-1@1", "a-1@1"),
    ]


def test_a_ring_hides_nothing() -> None:
    """A damaged file that says that two answers replace each other, or one itself, hides neither."""
    ring = merge([make("a-1@1", "b-1@1"), make("b-1@1", "a-1@1")])
    assert heads(ring) == list(ring)
    itself, other = make("a-1@1", "a-1@9"), make("b-1@1")
    assert heads(merge([itself, other])) == [itself, other]


def test_one_id_with_two_texts() -> None:
    """A copied laptop gives two answers the same number: both are kept."""
    one, two = make("a-1@1", value="one"), make("a-1@1", value="two")
    assert heads(merge([one], [two])) == heads(merge([two], [one])) == [one, two]
