"""What the room has been sent, opened and added up: the same whatever comes first, twice, late or never."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from attrs import define, field

from spenningsfelt.room.phones.boxes import GONE
from spenningsfelt.room.phones.sealed import Contribution, Lock, id_of, mark_of

Allowed = Callable[[str, Any], bool]


@define
class Board:
    """Of each contribution the highest edit inside a box stands; withdrawn beats every edit.

    `allowed` says whether an answer is one that the question has. `refused` counts boxes that held anything else.
    `marks` are what authors find their own by: of each contribution's id, the mark.
    """

    lock: Lock
    allowed: Allowed
    refused: int = 0
    marks: dict[str, str] = field(factory=dict)
    _kept: dict[tuple[str, str], tuple[int, Any]] = field(factory=dict)

    def read(self, question: str, id: str, data: bytes) -> Contribution:
        """What a box holds. Raises ValueError where it is not this one's, by its author's secret, or no answer."""
        found = self.lock.open(data)
        if found.id != id or found.question != question or not 0 < found.edit < GONE:
            raise ValueError("another's, or to another question")
        if not self.allowed(question, found.answer):
            raise ValueError("no answer to this")
        return found

    def fits(self, question: str, id: str, edit: int, data: bytes) -> bool:
        """Whether a box is in order, and is the edit that its outside says: asked before anything is kept of it."""
        try:
            return self.read(question, id, data).edit == edit
        except ValueError:
            return False

    def take(self, question: str, id: str, data: bytes) -> bool:
        """A box; whether anything became another. One that is not in order costs itself alone."""
        known = self._kept.get((question, id), (0, None))[0]
        try:
            found = self.read(question, id, data)
        except ValueError:
            self.refused += 1
            return False
        if found.edit <= known:
            return False
        self._kept[question, id] = (found.edit, found.answer)
        self.marks[id] = mark_of(found.secret)
        return True

    def withdraw(self, question: str, id: str, secret: bytes) -> bool:
        """Take back what the holder of the secret sent, or was about to send."""
        if id_of(secret) != id or self._kept.get((question, id), (0, None))[0] == GONE:
            return False
        self._kept[question, id] = (GONE, None)
        return True

    def answers(self, question: str) -> Iterator[tuple[str, int, Any]]:
        """What stands of a question: id, edit, answer."""
        for (asked, id), (edit, answer) in self._kept.items():
            if asked == question and edit < GONE:
                yield id, edit, answer

    def people(self, question: str) -> int:
        """How many have answered; never what."""
        return sum(1 for _ in self.answers(question))

    def sums(self, question: str) -> dict[str, int]:
        """How many chose each option, in an order that says nothing; who chose several counts for each."""
        found: dict[str, int] = {}
        for _, _, answer in self.answers(question):
            for option in answer if isinstance(answer, list) else [answer]:
                found[str(option)] = found.get(str(option), 0) + 1
        return dict(sorted(found.items()))
