"""Ideas and the dots they were given, read from disk whatever is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from spenningsfelt.exercises.stored import rows_in, text_in

DOTS, MOST_VOTERS = 3, 40  # dots each, and voters at one table

#: An answer's id to its latest value, or None.
ValueOf = Callable[[str], Any]


def exercises_of(reads: Sequence[str]) -> list[str]:
    """The exercises behind `reads`, whether these name them or one of their answers."""
    return list(dict.fromkeys(".".join(read.split(".")[:2]) for read in reads))


def ideas_in(reads: Sequence[str], value: ValueOf) -> list[str]:
    """The ideas on disk, each once; empty lines and what is no idea are left out."""
    found = [value(f"{exercise}.ideas") for exercise in exercises_of(reads)]
    return list(dict.fromkeys(row["idea"] for rows in found for row in rows_in(rows, ["idea"])))


def voted_in(value: Any) -> dict[int, dict[str, int]]:
    """Each voter's dots by idea; a voter who gave none has voted all the same. No one has more than three."""
    found: dict[int, dict[str, int]] = {}
    for row in value if isinstance(value, list) else []:
        voter = _whole(row.get("voter"), MOST_VOTERS) if isinstance(row, dict) else None
        if voter is None:
            continue
        given = found.setdefault(voter, {})
        idea, more = text_in(row.get("idea")), _whole(row.get("dots"), DOTS)
        if idea and more and sum(given.values()) + more <= DOTS:
            given[idea] = given.get(idea, 0) + more
    return found


def is_voters(value: Any) -> bool:
    """True for a whole number from 1 to 40."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_VOTERS


def totals(ideas: Sequence[str], votes: Any, voters: Any) -> list[tuple[str, int]] | None:
    """Every idea with its dots, most first; None until all have voted. An idea reworded since keeps its dots."""
    voted = voted_in(votes)
    if not is_voters(voters) or len(voted) < voters:
        return None
    counted = dict.fromkeys(ideas, 0)
    for given in voted.values():
        for idea, n in given.items():
            counted[idea] = counted.get(idea, 0) + n
    return sorted(counted.items(), key=lambda pair: -pair[1])


def _whole(value: Any, most: int) -> int | None:
    """A cell's whole number from 1 to `most`; None for anything else."""
    number = (
        int(value)
        if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 4
        else 0
    )
    return number if 1 <= number <= most else None
