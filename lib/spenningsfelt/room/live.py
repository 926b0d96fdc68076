"""A room that is going on: the folder as it is now, and the screens' data made from it."""

from __future__ import annotations

import time
from typing import Any

from attrs import define, field

from spenningsfelt.content import Course
from spenningsfelt.content.agenda import Agenda, agenda_in
from spenningsfelt.room.closing import close
from spenningsfelt.room.desk import desk
from spenningsfelt.room.folder import Folder
from spenningsfelt.room.maker import offered
from spenningsfelt.room.presses import press_in
from spenningsfelt.room.setting import as_json, proposed, setting_in
from spenningsfelt.room.sheet import Sheet, sheet_of
from spenningsfelt.room.state import State, after
from spenningsfelt.room.wall import closed, wall
from spenningsfelt.room.words import Words

TICK = 1.0  # seconds between signs that a timer runs


@define
class Live:
    """The room in `folder`. `language` is the one asked for; a room that is set up speaks its own.

    `version` is another number whenever a screen may have something new to show.
    """

    course: Course
    folder: Folder
    language: str
    agenda: Agenda = field(init=False)
    words: Words = field(init=False)
    state: State = field(init=False)
    version: int = 0
    _taken: int = 0
    _ticked: float = 0.0

    def __attrs_post_init__(self) -> None:
        self._begin(self.folder.setting)

    def _begin(self, raw: Any) -> None:
        """As the folder is now: set up as `raw` says, or not at all."""
        if isinstance(raw, dict) and raw.get("language") in self.course.languages:
            self.language = raw["language"]
        self.agenda = agenda_in(self.course, self.language)
        self.words = Words(self.course, self.language)
        self.state = State.first(self._sheet(raw))
        self._taken = 0
        self.folder.read_on()
        self._take()
        self.version += 1

    def _sheet(self, raw: Any) -> Sheet:
        if raw is None:
            return Sheet(proposed(self.agenda, self.language, next(iter(self.agenda.plans))))
        return sheet_of(self.course, self.agenda, setting_in(raw, self.agenda))

    @property
    def made(self) -> bool:
        """Whether the room has been set up."""
        return bool(self.state.sheet.steps)

    def opened(self) -> None:
        """Note that the screens are opened anew; a timer that ran is paused where it stood."""
        if self.folder.pressed and self.state.clock.since is not None:
            self.press({"do": "opened", "alive": self.folder.alive})

    def make(self, raw: object) -> None:
        """Set the room up. Raises ValueError for what is no setting."""
        setting = setting_in(raw, self.agenda)
        self.folder.set_up(as_json(setting))
        self._begin(as_json(setting))

    def press(self, raw: object) -> None:
        """A press of the trainer's: in the folder, then on the screens. Raises ValueError for what is none."""
        press = press_in(raw)
        if self.folder.receipt:
            raise ValueError("the room is closed")
        self.folder.press(press)
        self.look()

    def close(self, raw: object = None) -> None:
        """Delete what the room holds. Raises ValueError where it is not set up."""
        close(self.folder.path)
        self._begin(self.folder.setting)

    def look(self) -> None:
        """See whether something has come, also from another window's program; and leave word that a timer runs."""
        if self.folder.read_on():
            if len(self.folder.pressed) < self._taken:  # closed from elsewhere
                return self._begin(self.folder.setting)
            self._take()
            self.version += 1
        now = time.time()
        if self.state.clock.since is not None and now - self._ticked >= TICK:
            self._ticked = now
            self.folder.lives()

    def _take(self) -> None:
        for one in self.folder.pressed[self._taken :]:
            self.state = after(self.state, one.press, one.at)
        self._taken = len(self.folder.pressed)

    def screen(self, name: str) -> dict[str, Any]:
        """What a screen shows now: "wall" or "desk"."""
        now = time.time()
        if self.folder.receipt:
            return closed(self.folder.receipt, self.words)
        if name == "wall":
            return wall(self.state, self.words, now)
        if not self.made:
            return {"maker": offered(self.course, self.agenda, self.language)}
        guide = [[one.title, one.text] for one in self.agenda.words.guide.values()]
        return {**desk(self.state, self.words, now, self.folder.left_out), "guide": guide}
