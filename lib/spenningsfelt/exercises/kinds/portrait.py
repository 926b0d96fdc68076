"""What one has found, a sentence from each of several exercises, to be read as if another had written it."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line


class Portrait(Exercise):
    """It asks nothing: what the exercises of `reads` tell, in their order; what is not answered is left out."""

    structure: kinds.Portrait

    def handout(self) -> Handout:
        """What it is about; the sentences come with the answers."""
        return Handout(self.words.title, self.words.on_paper, ())

    def in_words(self) -> tuple[Line, ...]:
        """The sentences, once there are any."""
        told = self._told()
        return (Line(self.words.title, tuple(told)),) if told else ()

    def page(self) -> dict[str, Any]:
        """The sentences."""
        return {"told": self._told()}

    def _told(self) -> list[str]:
        return [told for one in self.answered() if (told := one.told())]
