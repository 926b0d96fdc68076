"""Rooms for the tests: a half-day of the real course, and what is pressed in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.agenda import Agenda, agenda_in
from spenningsfelt.room.folder import Folder
from spenningsfelt.room.live import Live
from spenningsfelt.room.presses import Press, Pressed
from spenningsfelt.room.setting import as_json, proposed
from spenningsfelt.room.sheet import Sheet, sheet_of
from spenningsfelt.room.state import State

COURSE = Course(data_folder())


@cache
def agenda() -> Agenda:
    """The course's own run-sheet."""
    return agenda_in(COURSE, "nb")


@cache
def sheet(plan: str = "half") -> Sheet:
    """A plan with as many dilemmas as it has room for."""
    return sheet_of(COURSE, agenda(), proposed(agenda(), "nb", plan, points=10))


def after_all(*presses: Press, at: float = 1000.0, apart: float = 1.0) -> State:
    """A half-day after these presses, a second apart."""
    return State.of(sheet(), [Pressed(at + n * apart, press) for n, press in enumerate(presses)])


def a_room(folder: Path, plan: str = "half") -> Live:
    """A room in a folder, set up as the plan is proposed."""
    live = Live(COURSE, Folder(folder), "nb")
    if not live.made:
        live.make(as_json(proposed(live.agenda, "nb", plan, points=10)))
    return live


def pressed(live: Live, *presses: dict[str, Any] | str) -> None:
    """Press these, by name where there is nothing more to say."""
    for one in presses:
        live.press({"do": one} if isinstance(one, str) else one)
