"""A room for rehearsal: a half-day that an invented group has answered all of, and every picture says so."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from attrs import evolve

from spenningsfelt.content import Course
from spenningsfelt.content.agenda import agenda_in
from spenningsfelt.content.dates import written_date
from spenningsfelt.content.files import read_toml
from spenningsfelt.room.folder import Folder
from spenningsfelt.room.presses import Act, Hands, Press, Stand, Write
from spenningsfelt.room.setting import as_json, proposed
from spenningsfelt.room.sheet import DOTS, Sheet, sheet_of

PLAN, AT_A_TABLE = "half", 4
IDEAS, ACTIONS = "09.ideas.ideas", "09.actions.actions"  # of the course's own invented leader


def invent(course: Course, path: Path, language: str, people: int, seed: int) -> None:
    """Fill the folder; the same people and seed make the same group. Raises ValueError where a room is there."""
    folder = Folder(path)
    if folder.setting is not None or folder.read_on():
        raise ValueError("there is a room in this folder")
    agenda = agenda_in(course, language)
    setting = evolve(
        proposed(agenda, language, PLAN, points=len(course.points)),
        heads=people,
        tables=max(1, people // AT_A_TABLE),
        rehearsal=True,
    )
    folder.set_up(as_json(setting))
    presses = _presses(course, language, sheet_of(course, agenda, setting), people, Random(seed))
    for at, press in enumerate(presses, 1):
        folder.press(press, float(at))


def _presses(
    course: Course, language: str, sheet: Sheet, people: int, chance: Random
) -> list[Press]:
    presses: list[Press] = []
    for step in sheet.steps:
        for question in step.questions:
            options = list(question.options)
            weights = [chance.random() ** 2 + 0.05 for _ in options]
            if len(options) == 1:  # how many did something: most
                counts = Counter({options[0]: chance.randint(people // 2, people)})
            elif step.kind == "forces":  # each may have several
                counts = Counter({o: chance.randint(0, people) for o in options})
            else:
                counts = Counter(chance.choices(options, weights, k=people))
            presses.append(Hands(question.id, dict(counts)))
        if step.kind == "together":
            presses += _together(course, language, step.name, people, chance)
    return presses


def _together(course: Course, language: str, name: str, people: int, chance: Random) -> list[Press]:
    """The lines of the course's invented leader, with dots, and one thing to do."""
    file = f"demo/{language}.toml"
    said: dict[str, Any] = (
        read_toml(course.folder, file) if (course.folder / file).is_file() else {}
    )
    ideas = [row["idea"] for row in said.get(IDEAS, ())]
    presses: list[Press] = []
    for n, idea in enumerate(ideas, 1):
        presses += [Write(name, idea), Stand(n)]
    if ideas:
        dots = Counter(chance.choices([str(n) for n in range(1, len(ideas) + 1)], k=3 * people))
        presses.append(Hands(f"{name}.{DOTS}", dict(dots)))
    for row in said.get(ACTIONS, ()):
        day = written_date(row["date"], course.words(language))
        presses.append(Act(row["action"], row["inviter"], row["missing"], day))
    return presses
