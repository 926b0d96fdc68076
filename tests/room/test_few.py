"""Few answers say nothing of anyone: the attacks that the rule was made against (`room/shown.py`).

Exact: every group there can be is enumerated. «Guess»: how often the best guess at one person's step is right; 30 %
without any picture.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from itertools import combinations

import pytest
from spenningsfelt.room.shown import band_of, every_cell, weight_of

MIXED = (0.10, 0.25, 0.30, 0.25, 0.10)  # what attackers know of anyone beforehand
TABLE = (2, 3, 4)  # three at one's table who tell each other
Counts = tuple[int, ...]


@cache
def groups(n: int) -> tuple[tuple[Counts, float], ...]:
    """Every group of n, with its probability."""
    found = []
    for bars in combinations(range(n + 4), 4):
        edges = (-1, *bars, n + 4)
        counts = tuple(edges[i + 1] - edges[i] - 1 for i in range(5))
        chance = math.prod(p**c / math.factorial(c) for p, c in zip(MIXED, counts, strict=True))
        found.append((counts, math.factorial(n) * chance))
    return tuple(found)


def add(counts: Counts, *answers: int) -> Counts:
    """The group with these answers too."""
    return tuple(c + answers.count(n) for n, c in enumerate(counts, 1))


def learned(view: Callable[[Counts, int], object], honest: int) -> tuple[float, float, float]:
    """How well one honest person's step is guessed, on the whole and at worst, and how often one is ruled out."""
    table: dict[object, list[float]] = defaultdict(lambda: [0.0] * 5)
    for others, chance in groups(honest - 1):
        for answer in range(5):
            table[view(others, answer + 1)][answer] += chance * MIXED[answer]
    rows = list(table.values())
    worst = max(max(row) / sum(row) for row in rows if sum(row) >= 0.01)
    return sum(map(max, rows)), worst, sum(sum(row) for row in rows if min(row) < 1e-12)


@pytest.mark.parametrize(("n", "most"), [(8, 0.60), (12, 0.35), (16, 0.40)])
def test_a_table_that_tells_each_other_learns_little_of_the_fourth(n: int, most: float) -> None:
    """Three who know their own answers, and look at the picture."""
    guess, worst, _ = learned(lambda o, x: band_of(add(o, x, *TABLE), n), n - 3)
    assert guess <= 0.42 and worst <= most


@pytest.mark.parametrize("n", [5, 6, 7])
def test_under_eight_there_is_nothing(n: int) -> None:
    """Every group of fewer than eight looks the same."""
    assert {band_of(counts, 0).word for counts, _ in groups(n)} == {"few"}


@pytest.mark.parametrize("n", [8, 11])
def test_to_eleven_there_are_three_words(n: int) -> None:
    """Low, high or mixed, and no band."""
    found = {band_of(counts, 0) for counts, _ in groups(n)}
    assert {b.word for b in found} == {"low", "high", "mixed"} and not any(b.bands for b in found)


def test_from_twelve_no_band_is_narrower_than_two_steps() -> None:
    """One step is never named, and nobody's step is an end of a band without five at or beyond it."""
    for n in (12, 16):
        for counts, _ in groups(n):
            for first, last in band_of(counts, n).bands:
                assert last > first
                assert sum(counts[:last]) >= 5 and sum(counts[first - 1 :]) >= 5


@pytest.mark.parametrize("n", [12, 16])
def test_false_answers_beyond_the_heads_rule_out_no_step(n: int) -> None:
    """Four answers of one hand, all lowest, where the trainer counted the heads: no step is ruled out for anyone."""
    _, _, out = learned(lambda o, x: band_of(add(o, x, 1, 1, 1, 1), n - 4), n - 4)
    assert out < 1e-9


def test_hidden_and_none_look_alike() -> None:
    """Of forces: that nobody has a type, and that a few have, is one picture; and so is that all, or nearly all, have."""
    for n in (8, 12, 24):
        assert {weight_of(c, n, n) for c in range(5)} == {"few"}
        assert {weight_of(n - c, n, n) for c in range(5)} in ({"many"}, {"few", "many"})


def test_an_invented_case_is_shown_from_five() -> None:
    """Four answers: not shown. Five: every cell."""
    assert not every_cell({"a": 4, "b": 0}) and every_cell({"a": 4, "b": 1})
