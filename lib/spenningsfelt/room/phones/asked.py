"""What phones see and may answer now, in the phone's language; of answers, no more than stands on the wall, as text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from unicodedata import category

from attrs import frozen

from spenningsfelt.content.kinds import Dilemma
from spenningsfelt.room.said import WITH_PICTURE, said
from spenningsfelt.room.sheet import CLOSED, DOTS, OPEN, Step, in_short
from spenningsfelt.room.state import State
from spenningsfelt.room.texts import WAITING
from spenningsfelt.room.wall import task_of
from spenningsfelt.room.words import Words, clock_face

LINES, WORD = "lines", "word"
MOST_LINES, MOST_DOTS = 8, 3
LONGEST = {LINES: 280, WORD: 24}  # signs
COUNTED = ("dilemma", "sort", "scale", "forces")
GATHERED = ("silent", "two", "four", "all", "gather")  # moments in which lines are taken
#: Any number that a point may have, for what the points are is not known yet when a room is found again.
POINT = re.compile(r"[1-9]\d{0,2}", re.ASCII)
#: Control signs, halves of signs, and breaks. What joins an emoji or may divide a word is none of them.
UNSEEN = ("Cc", "Cs", "Zl", "Zp")
TURNS = frozenset(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)  # what follows runs the other way
View = dict[str, Any]


@frozen
class Ask:
    """A question as a phone has it. `form` says how it is drawn; an option is its key, its words, and more of them."""

    id: str
    form: str
    title: str = ""
    options: tuple[tuple[str, str, str], ...] = ()

    @property
    def most(self) -> int:
        """How many contributions a seat may have to it."""
        return MOST_LINES if self.form == LINES else 1

    def allows(self, answer: object) -> bool:
        """Whether this is an answer to it: nothing else is counted, whoever sent it."""
        keys = {key for key, _, _ in self.options}
        if self.form in LONGEST:
            return isinstance(answer, str) and readable(answer, LONGEST[self.form])
        if self.form in ("several", DOTS):
            most = MOST_DOTS if self.form == DOTS else len(keys)
            return (
                isinstance(answer, list)
                and 0 < len(answer) <= most
                and all(isinstance(one, str) for one in answer)
                and len({*answer}) == len(answer)
                and (all(map(POINT.fullmatch, answer)) if self.form == DOTS else {*answer} <= keys)
            )
        return isinstance(answer, str) and answer in keys


def readable(line: str, longest: int) -> bool:
    """Whether a line can stand on the wall: one line, something to see, and nothing that turns or breaks others."""
    return (
        0 < len(line) <= longest
        and line == " ".join(line.split())
        and any(sign.isprintable() for sign in line)
        and not any(sign in TURNS or category(sign) in UNSEEN for sign in line)
    )


def asks_now(state: State, words: Words) -> tuple[Ask, ...]:
    """What is open at this moment; nothing when a round is closed."""
    if not state.sheet.steps or state.begun is None:
        return ()
    step, moment = state.step, state.moment
    if step.kind in COUNTED:
        return asks_of(state, step, words) if moment == OPEN and not _over(state) else ()
    if step.kind == "plan":
        return asks_of(state, step, words) if moment in (OPEN, "pairs") and not _over(state) else ()
    if step.kind == "words":
        return asks_of(state, step, words) if moment == OPEN else ()
    if step.kind == "together":
        lines, dots = asks_of(state, step, words)
        return (lines,) if moment in GATHERED else (dots,) if moment == DOTS else ()
    return ()


def _over(state: State) -> bool:
    return state.step.name in state.closed


def ask_of(state: State, question: str, words: Words) -> Ask | None:
    """The question of this id, wherever in the day it is asked."""
    for step in state.sheet.steps:
        for ask in asks_of(state, step, words):
            if ask.id == question:
                return ask
    return None


def asks_of(state: State, step: Step, words: Words) -> tuple[Ask, ...]:
    """All that a part asks phones."""
    said = step.exercise.words if step.exercise else None
    if step.kind == "dilemma" and said:
        ways = tuple((key, *in_short(choice.text)) for key, choice in said.choices.items())
        return (Ask(step.questions[0].id, "one", words("task-dilemma-open"), ways),)
    if step.kind == "sort":
        return tuple(
            Ask(q.id, "place", q.title, tuple((r, name, "") for r, name in q.options.items()))
            for q in step.questions
        )
    if step.kind == "scale" and said:
        found = []
        for question in step.questions:
            item = said.items[question.id.rpartition(".")[2]]
            steps = [(str(n), "", "") for n in range(1, 6)]
            for n, text in ((1, item.s1), (3, item.s3), (5, item.s5)):
                steps[n - 1] = (str(n), text, "")
            found.append(Ask(question.id, "steps", question.title, tuple(steps)))
        return tuple(found)
    if step.kind == "forces":
        named = words.course.words(words.language)["forces"]
        types = tuple(
            (key, str(named[key]["name"]), str(named[key]["ask"]))
            for key in step.questions[0].options
        )
        return (Ask(step.questions[0].id, "several", words("phone-forces"), types),)
    if step.kind == "plan":
        return (
            Ask(step.questions[0].id, "made", step.title, (("made", words("phone-made"), ""),)),
        )
    if step.kind == "words":
        return (Ask(f"{step.name}.{WORD}", WORD, task_of(step, OPEN, words)),)
    if step.kind == "together":
        points = state.texts.points(step.name)
        options = tuple((str(n), lines[0].words, "") for n, lines in points.items())
        return (
            Ask(f"{step.name}.{LINES}", LINES, task_of(step, "silent", words)),
            Ask(f"{step.name}.{DOTS}", DOTS, words("dots-title"), options),
        )
    return ()


def view(state: State, words: Words, marks: Mapping[str, str]) -> View:
    """What a phone shows: its `face`, and all that stands on it; `told` is the wall's picture in lines of text.

    `lines` says of each line that the trainer has dealt with which point it is, or −1 where it is held back, by the
    mark that its author alone finds it by: `{"blake2b-128 of the secret, personalised «point», in hex": 3}`.
    `marks` has them by contribution; who hears this and what is sent learns nothing of which became which.
    """
    setting = state.sheet.setting
    title = setting.title or words("wall-title")
    if not state.sheet.steps or state.begun is None:
        begins = words("wall-begins", time=clock_face(setting.begins))
        return {"face": "wait", "room": title, "title": title, "lines": [begins]}
    step, asks = state.step, asks_now(state, words)
    seen: View = {
        "face": "ask" if asks else "look",
        "room": title,
        "part": step.name,
        "kind": step.kind,
        "title": step.title,
        "eyebrow": _place(state, words),
        "own": step.own,
        "picture": state.moment in WITH_PICTURE and not state.black,
        "asks": [[one.id, one.form, one.title, one.options] for one in asks],
    }
    if told := said(state, words):
        seen["told"] = told
    if asks and step.kind in ("sort", "scale") and step.exercise:
        seen["title"] = step.exercise.words.title
    if step.kind == "dilemma" and state.moment in ("case", OPEN, CLOSED):
        seen |= _case(step)
        seen["face"] = {"case": "case", CLOSED: "closed"}.get(state.moment, seen["face"])
    elif state.moment == CLOSED:
        seen["face"] = "closed"
    if step.kind == "break" or (state.black and not asks):
        seen["face"] = "pause"
    if step.kind in ("together", "words"):
        lines = (t for t in state.texts.lines if t.words and t.by in marks and t.point != WAITING)
        seen["lines"] = dict(sorted((marks[t.by], t.point) for t in lines))
    return seen


def _case(step: Step) -> View:
    if step.exercise is None or not isinstance(step.exercise.structure, Dilemma):
        return {}
    said = step.exercise.words
    ways = [[key, *in_short(choice.text)] for key, choice in said.choices.items()]
    lines = [said.case[name] for name in Dilemma.case if name in said.case]
    return {"title": said.title, "role": said.role, "case": lines, "ways": ways}


def _place(state: State, words: Words) -> str:
    """Where in the day: which of the dilemmas, or the part."""
    dilemmas = [step for step in state.sheet.steps if step.kind == "dilemma"]
    if state.step.kind == "dilemma":
        return words("dilemma-of", n=dilemmas.index(state.step) + 1, all=len(dilemmas))
    return state.step.title
