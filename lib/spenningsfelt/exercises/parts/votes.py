"""Ideas and the dots they were given, read from disk whatever is there."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.pictures import filled, one_line

DOTS, MOST_VOTERS = 3, 40  # dots each, and voters at one table

Rows = list[dict[str, str]]


def exercises_of(reads: Sequence[str]) -> list[str]:
    """The exercises behind `reads`, whether these name them or one of their answers."""
    return list(dict.fromkeys(".".join(read.split(".")[:2]) for read in reads))


def ideas_in(context: Context, reads: Sequence[str]) -> list[str]:
    """The ideas on disk, each once; empty lines and what is no idea are left out."""
    found = [context.value(f"{exercise}.ideas", "rows") for exercise in exercises_of(reads)]
    return list(dict.fromkeys(row["idea"] for rows in found for row in filled(rows, ["idea"])))


def voters_in(context: Context, answer_id: str) -> int | None:
    """How many vote; None until that is said, or where it is no number of voters."""
    number = context.value(answer_id, "number")
    return number if isinstance(number, int) and 1 <= number <= MOST_VOTERS else None


def voted_in(rows: Rows | None) -> dict[int, dict[str, int]]:
    """Each voter's dots by idea; a voter who gave none has voted all the same. No one has more than three."""
    found: dict[int, dict[str, int]] = {}
    for row in rows or ():
        voter = _whole(row.get("voter", ""), MOST_VOTERS)
        if voter is None:
            continue
        given = found.setdefault(voter, {})
        idea, more = one_line(row.get("idea")), _whole(row.get("dots", ""), DOTS)
        if idea and more and sum(given.values()) + more <= DOTS:
            given[idea] = given.get(idea, 0) + more
    return found


def totals(
    ideas: Sequence[str], votes: Rows | None, voters: int | None
) -> list[tuple[str, int]] | None:
    """Every idea with its dots, most first; None until all have voted. An idea reworded since keeps its dots."""
    voted = voted_in(votes)
    if voters is None or len(voted) < voters:
        return None
    counted = dict.fromkeys(ideas, 0)
    for given in voted.values():
        for idea, n in given.items():
            counted[idea] = counted.get(idea, 0) + n
    return sorted(counted.items(), key=lambda pair: -pair[1])


def _whole(text: str, most: int) -> int | None:
    """A cell's whole number from 1 to `most`; None for anything else."""
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0
    return number if 1 <= number <= most else None
