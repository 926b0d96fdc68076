"""A dilemma: choose, say why, lock; only then see what each choice gives and costs. None of them is the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from attrs import evolve

from spenningsfelt.content import kinds
from spenningsfelt.content.kinds import EFFECT_MOST
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures.dilemma import Lane, dilemma, signed
from spenningsfelt.figures.svg import Caption, Drawing


class Dilemma(Exercise):
    """Choices with their effects and feedback. Content: the module's fence, effects from `module.toml`.

    Answers: `choice` and `again` hold a choice's id, `why` text, `locked` a tick. The picture waits for the lock.
    """

    structure: kinds.Dilemma

    foldable = False  # it is for everyone, whatever points one has chosen

    def own_fields(self) -> dict[str, Field]:
        """The choice, the reason, the lock, and what one would choose again."""
        ui, options = self.ui, _options(self.structure, self.words)
        return {
            "choice": Field("choice", ui["dilemma-ask"], options),
            "why": Field("text", ui["dilemma-why"]),
            "locked": Field("tick", ui["dilemma-locked"]),
            "again": Field("choice", ui["dilemma-again"], options),
        }

    def handout(self) -> Handout:
        """The case and the choices. What they give and cost waits until one has chosen, on paper too."""
        ui, words = self.ui, self.words
        case = (
            f"{ui['dilemma-invented']}. {words.role}".strip(),
            (words.case,) if words.case else (),
        )
        ask = (ui["dilemma-ask"], tuple(_options(self.structure, self.words).values()))
        return Handout(words.title, words.intro, (case, ask, (ui["dilemma-why"], ())))

    def in_words(self) -> tuple[Line, ...]:
        """The choice with its words, the reason, and whether one stands by it."""
        lines = {name: self.line(name) for name in ("choice", "why", "again")}
        letter = letters_of(self.structure.choices).get(self.own("again"))
        if letter:
            same, again = self.own("again") == self.own("choice"), lines["again"]
            said = self.ui["dilemma-stand" if same else "dilemma-change"]
            texts = (said.format(letter=letter), *(() if same else again.texts))
            lines["again"] = Line(again.question, texts)
        return tuple(lines.values())

    def drawing(self) -> Drawing | None:
        """All the choices, once one's own is locked; before that there is nothing to see."""
        lanes, own = _lanes(self.context, self.structure), self._locked()
        if own is None or not any(self.structure.effects.values()):
            return None
        ui, letters = self.ui, letters_of(self.structure.choices)
        mine = letters[own]
        said = ", ".join(
            f"{lane.name} {signed(lane.effects[mine])}" for lane in lanes if mine in lane.effects
        )
        says = ui["dilemma-says"].format(letter=mine, effects=said)
        caption = caption_of(self.context, self.content, ui["dilemma-figure"], says)
        ends = ui["dilemma-weaker"], ui["dilemma-stronger"]
        drawn = dilemma(lanes, list(letters.values()), mine, ends, caption)
        return Drawing(*drawn, says, _table(lanes, list(letters.values()), mine, ui))

    def empty_drawing(self) -> Drawing | None:
        """The three circles and what it means to go left and right: what the choices do waits for the lock."""
        if not any(self.structure.effects.values()):
            return None
        ui, letters = self.ui, list(letters_of(self.structure.choices).values())
        lanes = [evolve(lane, effects={}) for lane in _lanes(self.context, self.structure)]
        ends, title = (ui["dilemma-weaker"], ui["dilemma-stronger"]), ui["dilemma-figure"]

        def draw(caption: Caption) -> str:
            return dilemma(lanes, letters, "", ends, caption)[0]

        return unanswered(self.context, self.content, title, draw)

    def _locked(self) -> str | None:
        """The choice that is locked; None while it is open, or when what is on disk is no choice."""
        choice: str | None = self.own("choice")
        return choice if self.own("locked") else None

    def page(self) -> dict[str, Any]:
        """The case, and each choice with its letter and feedback. A closing word waits for the lock as well."""
        words, letters = self.words, letters_of(self.structure.choices)
        return {
            "role": words.role,
            "case": words.case,
            "after": "",
            "closing": words.after,
            "circles": list(self.context.words["circles"]),
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


def _options(structure: kinds.Dilemma, words: ExerciseWords) -> dict[str, str]:
    return {
        c: f"{letter}: {words.choices[c].text}"
        for c, letter in letters_of(structure.choices).items()
    }


def letters_of(choices: Sequence[str]) -> dict[str, str]:
    """A letter for each choice, in order: what it is called on the page and in the drawing."""
    return dict(zip(choices, ascii_lowercase, strict=False))


def _lanes(context: Context, structure: kinds.Dilemma) -> list[Lane]:
    """What each choice does to each circle; an effect that is not written, or none can have, is left out."""
    effects = {x: structure.effects.get(c, {}) for c, x in letters_of(structure.choices).items()}

    def lane(circle: str, name: str) -> Lane:
        found = {x: e[circle] for x, e in effects.items() if circle in e}
        return Lane(circle, name, {x: n for x, n in found.items() if abs(n) <= EFFECT_MOST})

    return [lane(c, words["short"]) for c, words in context.words["circles"].items()]


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
