"""Joint actions: three challenges, and for each what is done, who invites, who is missing, when, and who asks."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import CourseWords
from spenningsfelt.content.dates import written_date
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import MOST_ROWS, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.votes import exercises_of, ideas_in, totals, voters_in

COLUMNS = ("challenge", "action", "inviter", "missing", "date", "asks")
ROWS = 3


class Actions(Exercise):
    """Answer `actions`: rows, one for each joint action. Reads the ideas, and the dots when they are given there.

    `reads` may name an exercise of ideas and one of dots; the ideas come with most dots first once all have voted.
    """

    def own_fields(self) -> dict[str, Field]:
        """The actions."""
        ui = self.ui
        columns = {column: ui[f"actions-{column}"] for column in COLUMNS}
        return {
            "actions": Field("rows", self.words.title, columns=columns, choices={"date": "date"})
        }

    def handout(self) -> Handout:
        """Three times the same things to agree on."""
        asked = tuple(self.ui[f"actions-{column}"] for column in COLUMNS)
        lines = tuple((_title(self.context.words, n), asked) for n in range(1, ROWS + 1))
        return Handout(self.words.title, self.words.on_paper, lines)

    def in_words(self) -> tuple[Line, ...]:
        """One line for each action agreed on, with what was filled in of it."""
        words, rows = self.context.words, self.own("actions") or []
        filled = [texts for row in rows if (texts := _texts(row, words))]
        if not filled:
            return (Line(self.words.title),)
        return tuple(Line(_title(words, n), texts) for n, texts in enumerate(filled, 1))

    def page(self) -> dict[str, Any]:
        """The ideas to choose from, with their dots when all have voted, and how many actions there is room for."""
        return {
            "ideas": [{"text": idea, "dots": n} for idea, n in self._ideas()],
            "rows": ROWS,
            "most": MOST_ROWS,
        }

    def _ideas(self) -> list[tuple[str, int | None]]:
        ideas = ideas_in(self.context, self.structure.reads)
        for read in exercises_of(self.structure.reads):
            votes = self.context.value(f"{read}.votes", "rows")
            counted = totals(ideas, votes, voters_in(self.context, f"{read}.voters"))
            if counted is not None:
                return [*counted]
        return [(idea, None) for idea in ideas]


def _title(words: CourseWords, number: int) -> str:
    return words.ui["actions-n"].format(n=number)


def _texts(row: dict[str, str], words: CourseWords) -> tuple[str, ...]:
    """What is filled in of an action, each with its heading."""
    cells = {c: row.get(c, "") for c in COLUMNS}
    texts = {c: text for c, text in cells.items() if text.strip()}
    return tuple(
        f"{words.ui[f'actions-{c}']}: {written_date(text, words) if c == 'date' else text}"
        for c, text in texts.items()
    )
