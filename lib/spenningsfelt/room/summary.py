"""A room in numbers, for other programs: what the wall may show of it, and nothing else."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any

from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.agenda import agenda_in
from spenningsfelt.room.counted import counted, heads_at
from spenningsfelt.room.folder import Folder
from spenningsfelt.room.setting import setting_in
from spenningsfelt.room.sheet import Question, Sheet, sheet_of
from spenningsfelt.room.shown import band_of, every_cell
from spenningsfelt.room.state import State


def summary(folder: str | PathLike[str]) -> dict[str, Any]:
    """`{"people": n, "exercises": {id: {"suppressed": True} | {…}}}` of a room's folder.

    A question that has not been asked is not there. Raises ValueError where the folder holds no room.
    """
    course, room = Course(data_folder()), Folder(Path(folder))
    raw = room.setting
    if not isinstance(raw, dict) or raw.get("language") not in course.languages:
        raise ValueError("no room in this folder")
    agenda = agenda_in(course, raw["language"])
    sheet = sheet_of(course, agenda, setting_in(raw, agenda))
    room.read_on()
    state = State.of(sheet, room.pressed)
    return {"people": state.heads, "exercises": dict(_answered(state, sheet))}


def _answered(state: State, sheet: Sheet) -> list[tuple[str, dict[str, Any]]]:
    asked = (q for step in sheet.steps for q in step.questions if state.sums(q.id))
    return [(q.id, _cells(state, q)) for q in asked]


def _cells(state: State, question: Question) -> dict[str, Any]:
    counts = counted(state, question)
    if not question.own:
        return (
            {"n": counts.n, "counts": dict(counts.all)}
            if every_cell(counts.all)
            else {"suppressed": True}
        )
    steps = list(counts.all.values())
    band = (
        band_of(steps, heads_at(state, question))
        if len(steps) == 5 and question.id in state.seen
        else None
    )
    if band is None or band.word == "few":
        return {"suppressed": True}
    return {"band": [list(pair) for pair in band.bands]} if band.bands else {"word": band.word}
