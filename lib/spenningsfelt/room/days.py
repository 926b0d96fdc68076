"""The day's times: when each part began or will, and whether the day ends when it was agreed."""

from __future__ import annotations

import time

from attrs import frozen

from spenningsfelt.room.state import State

#: Begun further from the time agreed, in minutes, it is a rehearsal, and the day is counted from when it began.
REHEARSAL = 45
DAY = 24 * 60


@frozen
class Line:
    """A part in the run-sheet: when it begins and how long it takes, in minutes of the day, and where the day is."""

    name: str
    title: str
    kind: str
    begins: float
    minutes: int
    state: str  # "done", "now", "next"


@frozen
class Day:
    """The run-sheet as it stands: its lines, when it ends, and when it was agreed to."""

    lines: tuple[Line, ...]
    ends: float
    agreed: float

    @property
    def late(self) -> int:
        """Minutes after the plan; before it where it is less than nothing."""
        return round(self.ends - self.agreed)


def minute_of(at: float) -> float:
    """A moment as minutes of its day, by this machine's clock."""
    local = time.localtime(at)
    return local.tm_hour * 60 + local.tm_min + local.tm_sec / 60


def day_of(state: State, now: float) -> Day:
    """The day as it is at `now`: what has been, as it was; what comes, after what goes on now."""
    setting, steps = state.sheet.setting, state.sheet.steps
    planned = {step.name: step.minutes + state.minutes.get(step.name, 0) for step in steps}
    start = float(setting.begins)
    if state.begun is not None and abs(minute_of(state.begun) - start) > REHEARSAL:
        start = minute_of(state.begun)
    agreed = start + sum(step.minutes for step in steps) + state.later
    lines, at = [], start
    for n, step in enumerate(steps):
        place = "done" if n < state.part else "now" if n == state.part else "next"
        if step.name in state.entered and n <= state.part:
            at = minute_of(state.entered[step.name])
        lines.append(Line(step.name, step.title, step.kind, at, planned[step.name], place))
        at += planned[step.name]
        if n == state.part and state.begun is not None:
            at = max(at, minute_of(now))
    return Day(tuple(lines), at, agreed)
