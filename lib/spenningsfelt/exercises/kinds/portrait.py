"""What one has found, a sentence from each of several exercises, to be read as if another had written it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.exercise import exercise as of_kind
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line


class Portrait(Exercise):
    """It asks nothing: what the exercises of `reads` tell, in their order; what is not answered is left out."""

    structure: kinds.Portrait

    def handout(self) -> Handout:
        """What it is about; the sentences come with the answers."""
        return Handout(self.words.title, self.words.intro, ())

    def in_words(self) -> tuple[Line, ...]:
        """The sentences, once there are any."""
        told = tuple(self._told())
        return (Line(self.words.title, told),) if told else ()

    def page(self) -> dict[str, Any]:
        """The sentences."""
        return {"told": list(self._told())}

    def _told(self) -> Iterator[str]:
        for answer in self.structure.reads:
            content = self.context.exercise(answer)
            told = of_kind(self.context, content).told() if content else ""
            if told:
                yield told
