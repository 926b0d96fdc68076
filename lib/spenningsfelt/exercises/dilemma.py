"""A dilemma: choose, say why, lock; only then see what each choice gives and costs. None of them is the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.content.schema import EFFECT_MOST
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import AnswerField
from spenningsfelt.figures.dilemma import Lane, dilemma, signed
from spenningsfelt.figures.svg import Drawing


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
        values = {name: value_of(setting.answers, f"{exercise.id}.{name}") for name in fields}
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

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """All the choices, once one's own is locked; before that there is nothing to see."""
        lanes, own = _lanes(setting, exercise), _locked(setting, exercise)
        if own is None or not any(exercise.structure.effects.values()):
            return None
        ui, letters = setting.words.ui, letters_of(exercise.structure.choices)
        mine = letters[own]
        said = ", ".join(
            f"{lane.name} {signed(lane.effects[mine])}" for lane in lanes if mine in lane.effects
        )
        says = ui["dilemma-says"].format(letter=mine, effects=said)
        caption = caption_of(setting, exercise, ui["dilemma-figure"], says)
        ends = ui["dilemma-weaker"], ui["dilemma-stronger"]
        drawn = dilemma(lanes, list(letters.values()), mine, ends, caption)
        return Drawing(*drawn, says, _table(lanes, list(letters.values()), mine, ui))

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


def letters_of(choices: Sequence[str]) -> dict[str, str]:
    """A letter for each choice, in order: what it is called on the page and in the drawing."""
    return dict(zip(choices, ascii_lowercase, strict=False))


def _locked(setting: Setting, exercise: ExerciseContent) -> str | None:
    """The choice that is locked; None while it is open, or when what is on disk is no choice."""
    choice = value_of(setting.answers, f"{exercise.id}.choice")
    known = isinstance(choice, str) and choice in exercise.structure.choices
    locked = value_of(setting.answers, f"{exercise.id}.locked") is True
    return choice if known and locked else None


def _lanes(setting: Setting, exercise: ExerciseContent) -> list[Lane]:
    """What each choice does to each circle; an effect that is not written, or none can have, is left out."""
    structure = exercise.structure
    effects = {x: structure.effects.get(c, {}) for c, x in letters_of(structure.choices).items()}

    def lane(circle: str, name: str) -> Lane:
        found = {x: e[circle] for x, e in effects.items() if circle in e}
        return Lane(circle, name, {x: n for x, n in found.items() if abs(n) <= EFFECT_MOST})

    return [lane(c, words["short"]) for c, words in setting.words["circles"].items()]


def _table(
    lanes: Sequence[Lane], letters: Sequence[str], own: str, ui: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    rows = [
        (
            ui["dilemma-yours"].format(letter=x) if x == own else x,
            *(signed(lane.effects[x]) if x in lane.effects else "–" for lane in lanes),
        )
        for x in letters
    ]
    return ((ui["dilemma-choice"], *(lane.name for lane in lanes)), *rows)
