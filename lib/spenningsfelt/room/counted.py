"""What has come in to a question: raised hands as the trainer counted them, and what phones sent."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from spenningsfelt.room.sheet import Question
from spenningsfelt.room.state import State


@frozen
class Counts:
    """How many chose each option: by hand, and in all."""

    hands: Mapping[str, int]
    all: Mapping[str, int]

    @property
    def n(self) -> int:
        """How many answers there are."""
        return sum(self.all.values())


def counted(state: State, question: Question) -> Counts:
    """The sums of a question: hands, and what phones had sent when the round was closed."""
    once = state.seen.get(question.id) if question.own else None
    hands = once if once is not None else state.hands.get(question.id, {})
    both = once if once is not None else state.sums(question.id)
    return Counts(_whole(hands, question), _whole(both, question))


def _whole(counts: Mapping[str, int], question: Question) -> dict[str, int]:
    return {option: counts.get(option, 0) for option in question.options}


def heads_at(state: State, question: Question) -> int:
    """How many were in the room when a question's picture came on the wall, or now while it has not."""
    return state.seen_by.get(question.id, state.heads)
