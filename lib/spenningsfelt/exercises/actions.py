"""Joint actions: three challenges, and for each what is done together, who invites, who is missing, and a date."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import CourseWords, ExerciseContent
from spenningsfelt.content.dates import written_date
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import MOST_ROWS, AnswerField
from spenningsfelt.exercises.votes import exercises_of, ideas_in, totals

COLUMNS = ("challenge", "action", "inviter", "missing", "date")
ROWS = 3


class Actions(Exercise):
    """Answer `actions`: rows, one for each joint action. Reads the ideas, and the dots when they are given there.

    `reads` may name an exercise of ideas and one of dots; the ideas come with most dots first once all have voted.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The actions."""
        ui = setting.words.ui
        columns = {column: ui[f"actions-{column}"] for column in COLUMNS}
        return {
            "actions": AnswerField(
                "rows", exercise.words.title, columns=columns, choices={"date": "date"}
            )
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Three times the same five things to agree on."""
        asked = tuple(setting.words.ui[f"actions-{column}"] for column in COLUMNS)
        lines = tuple((_title(setting.words, n), asked) for n in range(1, ROWS + 1))
        return Reading(exercise.words.title, exercise.words.intro, lines)

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """One line for each action agreed on, with what was filled in of it."""
        words, rows = setting.words, value_of(setting.answers, f"{exercise.id}.actions")
        filled = [
            texts
            for row in (rows if isinstance(rows, list) else [])
            if (texts := _texts(row, words))
        ]
        if not filled:
            return (Line(exercise.words.title),)
        return tuple(Line(_title(words, n), texts) for n, texts in enumerate(filled, 1))

    def page(self) -> dict[str, Any]:
        """The ideas to choose from, with their dots when all have voted, and how many actions there is room for."""
        return {
            "ideas": [{"text": idea, "dots": n} for idea, n in self._ideas()],
            "rows": ROWS,
            "most": MOST_ROWS,
        }

    def _ideas(self) -> list[tuple[str, int | None]]:
        ideas = ideas_in(self.exercise.structure.reads, self.value)
        for read in exercises_of(self.exercise.structure.reads):
            counted = totals(ideas, self.value(f"{read}.votes"), self.value(f"{read}.voters"))
            if counted is not None:
                return [*counted]
        return [(idea, None) for idea in ideas]


def _title(words: CourseWords, number: int) -> str:
    return words.ui["actions-n"].format(n=number)


def _texts(row: Any, words: CourseWords) -> tuple[str, ...]:
    """What is filled in of an action, each with its heading."""
    cells = {c: row.get(c) for c in COLUMNS} if isinstance(row, dict) else {}
    texts = {c: text for c, text in cells.items() if isinstance(text, str) and text.strip()}
    return tuple(
        f"{words.ui[f'actions-{c}']}: {written_date(text, words) if c == 'date' else text}"
        for c, text in texts.items()
    )
