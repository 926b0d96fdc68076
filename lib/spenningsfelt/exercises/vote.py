"""Three dots each, at one machine that is handed round; nobody sees the dots until all have given theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import AnswerField, Refused
from spenningsfelt.exercises.votes import (
    DOTS,
    MOST_VOTERS,
    ideas_in,
    is_voters,
    totals,
    voted_in,
)
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.vote import vote


class Vote(Exercise):
    """Answers: `voters`, and `votes`, rows of voter, idea and dots where the idea's text is the key.

    A voter who gives no dots has a row with the number alone. Reads the ideas of another exercise.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """How many vote, and what each gave: by number, never by name."""
        ui = setting.words.ui
        columns = {"voter": ui["vote-voter"], "idea": ui["vote-idea"], "dots": ui["vote-number"]}
        one_to = {"voter": MOST_VOTERS, "dots": DOTS}
        choices = {
            column: {str(n): str(n) for n in range(1, most + 1)} for column, most in one_to.items()
        }
        return {
            "voters": AnswerField("number", ui["vote-voters"], max=MOST_VOTERS),
            "votes": AnswerField(
                "rows", ui["vote-result"], max=MOST_VOTERS * DOTS, columns=columns, choices=choices
            ),
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """How one votes, on paper too."""
        ui = setting.words.ui
        return Reading(
            exercise.words.title,
            exercise.words.intro,
            ((ui["vote-voters"], ()), (ui["vote-paper"], ())),
        )

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """How many voted and what each idea got; nothing until all have voted."""
        ui = setting.words.ui
        voters, votes = (
            value_of(setting.answers, f"{exercise.id}.{name}") for name in ("voters", "votes")
        )
        ideas = ideas_in(
            exercise.structure.reads, lambda answer_id: value_of(setting.answers, answer_id)
        )
        counted = totals(ideas, votes, voters)
        said = (str(max(voters, len(voted_in(votes)))),) if is_voters(voters) else ()
        head = (ui["vote-idea"], ui["vote-number"])
        table = (head, *((idea, str(n)) for idea, n in counted)) if counted else ()
        return Line(ui["vote-voters"], said), Line(ui["vote-result"], table=table)

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The sums, never who gave what; None until as many have voted as said they would."""
        ui = setting.words.ui
        voters, votes = (
            value_of(setting.answers, f"{exercise.id}.{name}") for name in ("voters", "votes")
        )
        ideas = ideas_in(
            exercise.structure.reads, lambda answer_id: value_of(setting.answers, answer_id)
        )
        counted = totals(ideas, votes, voters)
        if counted is None:
            return None
        says, rest = _says(counted, len(voted_in(votes)), ui), sum(n == 0 for _, n in counted)
        none = ui["vote-no-dots"].format(n=rest, of=len(counted)) if rest else ""
        drawn = vote(counted, none, caption_of(setting, exercise, ui["vote-result"], says))
        rows = ((idea, str(n)) for idea, n in counted)
        return Drawing(*drawn, says, ((ui["vote-idea"], ui["vote-number"]), *rows))

    def page(self) -> dict[str, Any]:
        """The ideas as they stand now. What is said after the result waits for it: `after` would come before."""
        return {
            "ideas": ideas_in(self.exercise.structure.reads, self.value),
            "most": MOST_VOTERS,
            "dots": DOTS,
            "after": "",
            "afterwards": self.exercise.words.after,
        }

    def _save(self, name: str, value: Any, source: str, seen: list[str]) -> None:
        if name == "voters" and value is not None and not is_voters(value):
            raise Refused("bad-value")
        super()._save(name, value, source, seen)


def _says(counted: Sequence[tuple[str, int]], voters: int, ui: Mapping[str, str]) -> str:
    most = max((n for _, n in counted), default=0)
    if most == 0:
        return ui["vote-says-none"].format(voters=voters)
    top = "; ".join(shorten(idea, 90, placeholder=" …") for idea, n in counted if n == most)
    dots = sum(n for _, n in counted)
    return ui["vote-says"].format(voters=voters, dots=dots, most=most, ideas=top)
