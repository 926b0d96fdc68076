"""The run-sheet of one room: the agenda as its trainer set it up, with what each part asks, in the room's language."""

from __future__ import annotations

import re
from functools import cached_property

from attrs import Factory, define, frozen

from spenningsfelt.content import ContentError, Course
from spenningsfelt.content.agenda import CHAINS, Agenda, PartShape, PartWords
from spenningsfelt.content.schema import ExerciseContent
from spenningsfelt.exercises.parts.force import TYPES
from spenningsfelt.room.setting import Setting

LONG = 60  # signs of a sentence that is too long to be a title
CLOSED, SHOWN, OPEN = "closed", "shown", "open"
DOTS, PLANS, WORDS = (
    "dots",
    "plans",
    "words",
)  # what the room asks itself, and no exercise of the course


@frozen
class Question:
    """What can be counted: the options by id, in order, each with its words. `own`: about one's own workplace."""

    id: str
    title: str
    options: dict[str, str]
    own: bool = False


@frozen
class Step:
    """A part of this room: its minutes, its moments in order, the minutes of those with a clock, and what it asks."""

    name: str
    kind: str
    title: str
    minutes: int
    clocks: dict[str, int]
    words: PartWords
    module: str = ""
    point: str = ""
    own: bool = False
    questions: tuple[Question, ...] = ()
    exercise: ExerciseContent | None = None

    @property
    def moments(self) -> tuple[str, ...]:
        """What it goes through, a press each."""
        return CHAINS[self.kind]


@define(frozen=True, slots=False, eq=False)
class Sheet:
    """All of a room's parts."""

    setting: Setting
    steps: tuple[Step, ...] = Factory(tuple)

    @cached_property
    def at(self) -> dict[str, int]:
        """Where each part stands."""
        return {step.name: n for n, step in enumerate(self.steps)}

    def question(self, id: str) -> Question | None:
        """The question of this id."""
        asked = (q for step in self.steps for q in step.questions)
        return next((q for q in asked if q.id == id), None)


def sheet_of(course: Course, agenda: Agenda, setting: Setting) -> Sheet:
    """The parts that the setting names; a dilemma's part without a dilemma, or without its exercise, is left out."""
    waiting = list(setting.dilemmas)
    steps: list[Step] = []
    for name in setting.parts:
        shape = agenda.parts[name]
        point = waiting.pop(0) if shape.kind == "dilemma" and waiting else ""
        if shape.kind == "dilemma" and not point:
            continue
        steps.append(_step(course, setting, agenda, name, shape, point))
    return Sheet(setting, tuple(steps))


def _step(
    course: Course, setting: Setting, agenda: Agenda, name: str, shape: PartShape, point: str
) -> Step:
    minutes = setting.minutes.get(name, shape.minutes)
    exercise = (
        dilemma_of(course, setting.language, point)
        if point
        else _exercise(course, setting.language, shape.exercise)
    )
    words = agenda.words.parts[name]
    return Step(
        name,
        shape.kind,
        exercise.words.title if exercise and point else words.title,
        minutes,
        spread(shape.moments, minutes),
        words,
        exercise.id[:2] if exercise else shape.module,
        point,
        shape.answers == "own",
        _questions(course, setting.language, shape, exercise),
        exercise,
    )


def spread(moments: dict[str, int], minutes: int) -> dict[str, int]:
    """The moments' minutes stretched or shortened to a sum of `minutes`, each one minute at least."""
    weights = {name: max(0, own - 1) for name, own in moments.items()}
    whole, rest = sum(weights.values()) or 1, max(0, minutes - len(moments))
    found: dict[str, int] = {}
    reached = 0
    for name in moments:
        reached += weights[name]
        found[name] = 1 + round(rest * reached / whole) - sum(n - 1 for n in found.values())
    if found and not any(weights.values()):
        found[next(iter(found))] += rest
    return found


def dilemma_of(course: Course, language: str, point: str) -> ExerciseContent | None:
    """The dilemma of a point of the course; None where its module is not written."""
    for number in course.written():
        try:
            module = course.module(number, course.spoken(number, language) or language)
        except ContentError:
            continue
        for exercise in module.exercises.values():
            if exercise.kind == "dilemma" and exercise.structure.point == point:
                return exercise
    return None


def _exercise(course: Course, language: str, id: str) -> ExerciseContent | None:
    number, _, name = id.partition(".")
    spoken = course.spoken(number, language) if name else None
    return course.module(number, spoken).exercises.get(name) if spoken else None


def in_short(text: str) -> tuple[str, str]:
    """What is said first, to be read at a distance, and the rest: a sentence, or its beginning if it is long."""
    found = re.match(r"(.+?[.?!])\s+(.+)", text, re.DOTALL)
    first, rest = (found[1], found[2]) if found else (text, "")
    begins = re.match(r"(.{8,}?,)\s+(.+)", first, re.DOTALL) if len(first) > LONG else None
    return (begins[1], f"{begins[2]} {rest}".strip()) if begins else (first, rest)


def _questions(
    course: Course, language: str, shape: PartShape, exercise: ExerciseContent | None
) -> tuple[Question, ...]:
    own, words = shape.answers == "own", course.words(language)
    if shape.kind == "plan":
        return (
            Question(PLANS, words["room"]["plans-title"], {"made": words["room"]["plans-made"]}),
        )
    if exercise is None:
        return ()
    id, said = exercise.id, exercise.words
    if shape.kind == "dilemma":
        choices = {
            key: in_short(choice.text)[0].rstrip(",.") for key, choice in said.choices.items()
        }
        return (Question(id, said.title, choices, own),)
    if shape.kind == "sort":
        regions = {r: str(words["regions"][r]["name"]) for r in course.structure["regions"]}
        return tuple(
            Question(f"{id}.{c}", card.text, regions, own) for c, card in said.cards.items()
        )
    if shape.kind == "scale":
        return tuple(
            Question(f"{id}.{name}", item.question, {str(n): "" for n in range(1, 6)}, own)
            for name, item in said.items.items()
        )
    if shape.kind == "forces":
        types = {name: str(words["forces"][name]["name"]) for name in TYPES}
        return (Question(id, said.title, types, own),)
    return ()
