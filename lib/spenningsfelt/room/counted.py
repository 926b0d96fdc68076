"""What has come in to a question: raised hands as the trainer counted them, and whatever else the room has sent."""

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
    """The sums of a question. What a room is sent from phones and courses is to be added here, to `all` alone."""
    counts = state.seen.get(question.id) if question.own else None
    hands = counts if counts is not None else state.hands.get(question.id, {})
    whole = {option: hands.get(option, 0) for option in question.options}
    return Counts(whole, whole)
