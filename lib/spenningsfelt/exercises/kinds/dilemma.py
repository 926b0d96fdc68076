"""A dilemma: read, choose, say why, lock; only then see what the choice gives and costs. None of them is the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from string import ascii_lowercase
from typing import Any

from attrs import evolve

from spenningsfelt.content import kinds
from spenningsfelt.content.dilemma_faults import EFFECT_MOST
from spenningsfelt.content.schema import ExerciseWords, ReplyWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, quoted, unanswered
from spenningsfelt.exercises.scenes import shown
from spenningsfelt.figures.dilemma import EFFECTS, Lane, Row, dilemma
from spenningsfelt.figures.svg import Caption, Drawing, unnamed

#: What each effect is called, from −2 to 2: keys of the words.
CALLED = dict(
    zip(EFFECTS, ("much-weaker", "weaker", "as-before", "stronger", "much-stronger"), strict=True)
)


class Dilemma(Exercise):
    """Four states: the case, the choice, what comes of it, two weeks later. Content: the module's fence, effects from
    `module.toml`.

    Answers: `choice`, `again` and `reply` (what one does two weeks later) hold an id, `why` and `again-why` text.
    Ticks say how far one has come: `read` the case, `locked` the choice, `others` beside it, `later` the last state.
    The picture waits for the lock.
    """

    structure: kinds.Dilemma

    def own_fields(self) -> dict[str, Field]:
        """What is asked, in its order, and how far one has come."""
        ui, options = self.ui, options_of(self.structure, self.words)
        replies = self._replies()
        asked = {
            "choice": Field("choice", ui["dilemma-ask"], options),
            "why": Field("text", ui["dilemma-why"]),
            "locked": Field("tick", ui["dilemma-locked"]),
            **({"reply": Field("choice", ui["dilemma-reply"], replies)} if replies else {}),
            "again": Field("choice", ui["dilemma-again"], options),
            "again-why": Field("text", ui["dilemma-again-why"]),
        }
        come = ("read", "dilemma-case"), ("others", "dilemma-others"), ("later", "dilemma-later")
        return {**asked, **{name: Field("tick", ui[key]) for name, key in come}}

    def handout(self) -> Handout:
        """The case and the choices. What comes of them waits until one has chosen, on paper too."""
        ui, words = self.ui, self.words
        case = (f"{ui['dilemma-invented']}. {words.role}".strip(), case_in(words))
        ask = (ui["dilemma-ask"], tuple(options_of(self.structure, words).values()))
        return Handout(words.title, words.on_paper, (case, ask, (ui["dilemma-why"], ())))

    def in_words(self) -> tuple[Line, ...]:
        """Once one has chosen: the case in a line, the choice, the reason, and what one thought after the turn."""
        ui, chosen, why = self.ui, self.line("choice"), self.line("why")
        if not chosen.texts:
            return tuple(self.line(n) for n, f in self.own_fields().items() if f.kind != "tick")
        case = self.words.summary or " ".join(case_in(self.words)[:1])
        reason = tuple(quoted([text], ui) for text in why.texts)
        reply = self.line("reply").texts if self._replies() else ()
        after = " ".join(map(_sentence, (*reply, *self._again())))
        turn = (ui["dilemma-later"], self.words.turn_summary or self.words.turn)
        return (
            *([Line("", (case,))] if case else []),
            evolve(chosen, question="", style="lead"),
            evolve(why, question="" if reason else why.question, texts=reason, style="quote"),
            Line(": ".join(filter(None, turn)), (after,) if after else ()),
        )

    def _again(self) -> tuple[str, ...]:
        """Whether one stands by the choice, and what decided it; nothing while it is not answered."""
        again, said = self.own("again"), self.line("again").texts
        if letter := letters_of(self.structure.choices).get(again):
            same = again == self.own("choice")
            stand = self.ui["dilemma-stand" if same else "dilemma-change"].format(letter=letter)
            said = (stand if same else f"{stand}: {self.words.choices[again].text}",)
        return (*said, *(quoted([text], self.ui) for text in self.line("again-why").texts))

    def drawing(self) -> Drawing | None:
        """One's own choice once it is locked, and on request the others; before that there is nothing to see."""
        own = self.locked()
        if own is None or not any(self.structure.effects.values()):
            return None
        ui, letters = self.ui, letters_of(self.structure.choices)
        mine, beside = letters[own], self.own("others") is True
        lanes = _lanes(self.context, self.structure)
        said = ", ".join(
            f"{lane.name}: {_called(lane.effects[mine], ui)}"
            for lane in lanes
            if mine in lane.effects
        )
        says = ui["dilemma-says-all" if beside else "dilemma-says"].format(
            letter=mine, effects=said
        )
        caption = caption_of(self.context, self.content, ui["dilemma-figure"], says)
        seen = [x for x in letters.values() if beside or x == mine]
        rows = [Row(x, x == mine) for x in seen]
        drawn = dilemma(lanes, rows, _ends(ui), effect_names(ui), caption)
        return Drawing(*drawn, says, _table(lanes, seen, mine, ui))

    def empty_drawing(self) -> Drawing | None:
        """The three circles and what it means to go left and right: what the choices do waits for the lock."""
        if not any(self.structure.effects.values()):
            return None
        ui = self.ui
        lanes = [evolve(lane, effects={}) for lane in _lanes(self.context, self.structure)]

        def draw(caption: Caption) -> str:
            return dilemma(lanes, [Row("", own=True)], _ends(ui), effect_names(ui), caption)[0]

        return unanswered(self.context, self.content, ui["dilemma-figure"], draw)

    def locked(self) -> str | None:
        """The choice that is locked; None while it is open, or when what is on disk is no choice."""
        choice: str | None = self.own("choice")
        return choice if self.own("locked") else None

    def page(self) -> dict[str, Any]:
        """The case line by line, the choices and the turn, each with its letter. A closing word waits for the end."""
        words, letters = self.words, letters_of(self.structure.choices)
        return {
            "role": words.role,
            "case": list(case_in(words)),
            "after": "",
            "closing": words.after,
            **self._scene,
            "cast": [
                {"circle": circle, "role": words.cast[circle]}
                for circle in self.context.words["circles"]
                if circle in words.cast
            ],
            "choices": [
                {
                    **_way(choice, letter, words.choices[choice]),
                    "question": words.choices[choice].question,
                    "voices": {
                        circle: _within_quotes(said)
                        for circle, said in words.choices[choice].voices.items()
                    },
                }
                for choice, letter in letters.items()
            ],
            "turn": words.turn,
            "replies": [
                _way(reply, letter, words.replies[reply])
                for reply, letter in self._reply_letters().items()
            ],
        }

    @cached_property
    def _scene(self) -> dict[str, str]:
        """The picture named as the dilemma's point, and what it shows in a sentence; "" where there is none."""
        drawn = shown(self.context.course, self.structure.point, self.context.language)
        return {
            "scene": unnamed(drawn.wide) if drawn else "",
            "sceneSays": drawn.says if drawn else "",
        }

    def _reply_letters(self) -> dict[str, str]:
        """The replies go on where the choices' letters end, so that a letter never means two things."""
        structure = self.structure
        letters = letters_of([*structure.choices, *structure.replies])
        return {reply: letters[reply] for reply in structure.replies if reply in letters}

    def _replies(self) -> dict[str, str]:
        replies = self.words.replies
        return {r: f"{letter}: {replies[r].text}" for r, letter in self._reply_letters().items()}


def options_of(structure: kinds.Dilemma, words: ExerciseWords) -> dict[str, str]:
    """The choices by id, each with its letter and its words."""
    return {
        c: f"{letter}: {words.choices[c].text}"
        for c, letter in letters_of(structure.choices).items()
    }


def letters_of(choices: Sequence[str]) -> dict[str, str]:
    """A letter for each choice, in order: what it is called on the page and in the drawing."""
    return dict(zip(choices, ascii_lowercase, strict=False))


def effects_of(structure: kinds.Dilemma, choice: str) -> dict[str, int]:
    """What a choice does, by circle; an effect that is not written, or that none can have, is left out."""
    written = structure.effects.get(choice, {})
    return {circle: n for circle, n in written.items() if abs(n) <= EFFECT_MOST}


def effect_names(ui: Mapping[str, str]) -> dict[int, str]:
    """What each effect is called, from −2 to 2."""
    return {effect: ui[f"dilemma-{key}"] for effect, key in CALLED.items()}


def case_in(words: ExerciseWords) -> tuple[str, ...]:
    """The case, line by line."""
    return tuple(words.case[part] for part in kinds.Dilemma.case if words.case.get(part))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "»", "”")) else f"{text}."


def _way(name: str, letter: str, words: ReplyWords) -> dict[str, str]:
    return {"id": name, "letter": letter, "text": words.text, "consequence": words.consequence}


def _within_quotes(said: str) -> str:
    """A quotation inside what is said has quotation marks of its own."""
    return said.replace("«", "‘").replace("»", "’").replace("“", "‘").replace("”", "’")


def _lanes(context: Context, structure: kinds.Dilemma) -> list[Lane]:
    """What each choice does to each circle."""
    effects = {x: effects_of(structure, c) for c, x in letters_of(structure.choices).items()}
    return [
        Lane(circle, words["short"], {x: e[circle] for x, e in effects.items() if circle in e})
        for circle, words in context.words["circles"].items()
    ]


def _ends(ui: Mapping[str, str]) -> tuple[str, str]:
    return ui["dilemma-weakens"], ui["dilemma-strengthens"]


def _called(effect: int, ui: Mapping[str, str]) -> str:
    return ui[f"dilemma-{CALLED[effect]}"]


def _table(
    lanes: Sequence[Lane], letters: Sequence[str], own: str, ui: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    rows = [
        (
            ui["dilemma-yours"].format(letter=x) if x == own else x,
            *(_called(lane.effects[x], ui) if x in lane.effects else "–" for lane in lanes),
        )
        for x in letters
    ]
    return ((ui["dilemma-choice"], *(lane.name for lane in lanes)), *rows)
