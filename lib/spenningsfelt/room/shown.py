"""What may be shown of few answers. Attacked and measured: `tests/room/test_few.py`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from attrs import frozen

FEWEST, OWN_FEWEST = 5, 8  # answers, for an invented case and for one's own workplace
BAND = 5  # nobody's step is an end of a band: at least so many stand at and beyond it


@frozen
class Band:
    """A picture of five steps: the first and the last of the band, or of both where the room is in two.

    Where even that would say too much, there is a word: "low", "high" or "mixed"; and "few" where nothing may be shown.
    """

    word: str = ""
    bands: tuple[tuple[int, int], ...] = ()


def every_cell(counts: Mapping[str, int]) -> bool:
    """Whether an invented case may be shown, all cells of it."""
    return sum(counts.values()) >= FEWEST


def band_of(counts: Sequence[int], heads: int) -> Band:
    """The picture of five steps about one's own workplace; `heads` is how many the trainer counted in the room."""
    n = sum(counts)
    spare = max(0, n - heads) if heads else 0
    cut = max(BAND, math.ceil(n / 4)) + spare
    if n < OWN_FEWEST + spare:
        return Band("few")
    if n < 2 * cut + 2:
        return Band(_mostly(counts, math.ceil(n / 2) + 1))
    part = max(cut, math.ceil(3 * n / 8))  # in two, without a look at the middle step
    if counts[0] + counts[1] >= part and counts[3] + counts[4] >= part:
        return Band(bands=((1, 2), (4, 5)))
    first, last = _step(counts, cut), _step(counts, n + 1 - cut)
    if first == last:
        up = first < 3 or (first == 3 and sum(counts[3:]) > sum(counts[:2]))
        first, last = (first, first + 1) if up else (first - 1, first)
    return Band(bands=((first, last),))


def weight_of(count: int, n: int, heads: int) -> str:
    """How many of `n` have something of this type at their own workplace: "few", "some" or "many", no number."""
    spare = max(0, n - heads) if heads else 0
    cut = max(BAND, math.ceil(n / 4)) + spare
    return "few" if count < cut else "many" if count > n - cut else "some"


def _mostly(counts: Sequence[int], least: int) -> str:
    low, high = counts[0] + counts[1], counts[3] + counts[4]
    return "low" if low >= least else "high" if high >= least else "mixed"


def _step(counts: Sequence[int], rank: int) -> int:
    """The step of the answer with this rank from below, 1 the lowest."""
    for at, count in enumerate(counts, 1):
        rank -= count
        if rank <= 0:
            return at
    return len(counts)
