"""A dilemma: choose, say why, lock; only then see what each choice gives and costs. None of them is the answer."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, stored
from spenningsfelt.exercises.values import AnswerField
from spenningsfelt.figures.tradeoff import letters_of


class Dilemma(Exercise):
    """Choices with their effects and feedback. Content: the module's fence, effects from `module.toml`.

    Answers: `choice` and `again` hold a choice's id, `why` text, `locked` a tick. The picture waits for the lock.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The choice, the reason, the lock, and what one would choose again."""
        ui, options = setting.words.ui, _options(exercise)
        return {
            "choice": AnswerField("choice", ui["dilemma-ask"], options),
            "why": AnswerField("text", ui["dilemma-why"]),
            "locked": AnswerField("tick", ui["dilemma-locked"]),
            "again": AnswerField("choice", ui["dilemma-again"], options),
        }

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The case and the choices. What they give and cost waits until one has chosen, on paper too."""
        ui, words = setting.words.ui, exercise.words
        case = (
            f"{ui['dilemma-invented']}. {words.role}".strip(),
            (words.case,) if words.case else (),
        )
        ask = (ui["dilemma-ask"], tuple(_options(exercise).values()))
        return Reading(words.title, words.intro, (case, ask, (ui["dilemma-why"], ())))

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """The choice with its words, the reason, and whether one stands by it."""
        fields, words = cls.answer_fields(setting, exercise), setting.words
        values = {name: stored(setting.answers, f"{exercise.id}.{name}") for name in fields}
        lines = {
            name: line_of(field, values[name], words)
            for name, field in fields.items()
            if field.kind != "tick"
        }
        letter = letters_of(exercise.structure.choices).get(str(values["again"]))
        if letter:
            same = values["again"] == values["choice"]
            said = words.ui["dilemma-stand" if same else "dilemma-change"].format(letter=letter)
            lines["again"] = Line(
                fields["again"].question, (said, *(() if same else lines["again"].texts))
            )
        return tuple(lines.values())

    def page(self) -> dict[str, Any]:
        """The case, and each choice with its letter and feedback. A closing word waits for the lock as well."""
        words, letters = self.exercise.words, letters_of(self.exercise.structure.choices)
        return {
            "role": words.role,
            "case": words.case,
            "after": "",
            "closing": words.after,
            "circles": list(self.setting.words["circles"]),
            "choices": [
                {
                    "id": c,
                    "letter": letter,
                    "text": words.choices[c].text,
                    "feedback": words.choices[c].feedback,
                }
                for c, letter in letters.items()
            ],
        }


def _options(exercise: ExerciseContent) -> dict[str, str]:
    return {
        c: f"{letter}: {exercise.words.choices[c].text}"
        for c, letter in letters_of(exercise.structure.choices).items()
    }
