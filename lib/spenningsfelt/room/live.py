"""A room that is going on: the folder as it is now, and the screens' data made from it."""

from __future__ import annotations

import contextlib
import ipaddress
import time
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from spenningsfelt.content import Course
from spenningsfelt.content.agenda import Agenda, agenda_in
from spenningsfelt.room.closing import close
from spenningsfelt.room.desk import desk
from spenningsfelt.room.folder import Folder, RoomGone
from spenningsfelt.room.maker import offered
from spenningsfelt.room.presses import OWN, Heard, Join, Press, Sent, press_in
from spenningsfelt.room.setting import as_json, proposed, setting_in
from spenningsfelt.room.sheet import SHOWN, Sheet, sheet_of
from spenningsfelt.room.state import State, after
from spenningsfelt.room.wall import closed, wall
from spenningsfelt.room.words import Words

if TYPE_CHECKING:
    from spenningsfelt.room.phones.phones import Phones

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
    phones: Phones | None = None  # once asked for: nothing of theirs is imported before
    _taken: int = 0
    _ticked: float = 0.0
    _away: bool = False  # the folder is; what is here goes on when it is back
    _keyless: bool = False  # phones' answers are opened on another machine
    _closed: bool = False

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
        self._closed = bool(self.folder.receipt)
        self.folder.read_on()
        self._take()
        if self.phones is None and self.folder.kept_phones().get("room") and self.made:
            try:
                self._with_phones()
            except (OSError, ValueError):  # no key here: hands go on
                self._keyless = True
        self.version += 1

    def _with_phones(self) -> Phones:
        from spenningsfelt.room.phones.phones import Phones

        if self.phones is None:
            self.phones = Phones(self.course, self.folder.path, lambda: self.state, self._came)
            self._came()
        return self.phones

    def _came(self) -> None:
        """Something came from phones: their lines wait for the trainer, and the screens are told how many there are."""
        if self.phones is None:
            return
        try:
            if not self._read_on():
                self._write_down(self.phones)
        except RoomGone:
            self._away = True  # written down when it is back
        self.version += 1

    def _write_down(self, phones: Phones) -> None:
        """Of lines from phones which there are, at the time the part was begun: when each was sent is nobody's."""
        known = {(t.question, t.by): t.edit for t in self.state.texts.lines if t.by}
        for part, by, edit in phones.lines():
            if known.get((part, by), 0) < edit:
                self.folder.press(Sent(part, by, edit), self.state.entered.get(part))
        self.folder.read_on()
        self._take()

    def turn_phones(self, raw: object) -> None:
        """Phones on at an address, or off. Raises ValueError where that is not what is asked, or cannot be."""
        if not isinstance(raw, dict) or not self.made or self._keyless or self.folder.receipt:
            raise ValueError("nothing to turn on")
        if raw.get("on") is not True:
            if self.phones:
                self.phones.turn_off()
        else:
            # no name, which others would be asked for
            address = str(ipaddress.ip_address(str(raw.get("address"))))
            try:
                self._with_phones().turn_on(address)
            except OSError:
                raise ValueError("no such address") from None
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
        if self.folder.receipt or isinstance(press, OWN):
            raise ValueError("the room is closed, or nobody presses this")
        if isinstance(press, Join) and not (self.phones and self.phones.relay):
            raise ValueError("there is nothing to join")
        self._hear(press)
        self.folder.press(press)
        self.look()

    def _hear(self, press: Press) -> None:
        """A round that this press closes is counted as it is now, before anything of it can be seen."""
        if self.phones is None:
            return
        there = after(self.state, press, time.time())
        shown = there.moment == SHOWN != self.state.moment and not there.step.questions
        if there.closed - self.state.closed or shown:
            sums = self.phones.sums(there)
            if any(counts or id in self.state.heard for id, counts in sums.items()):
                self.folder.press(Heard(sums))

    def close(self, raw: object = None) -> None:
        """Delete what the room holds. Raises ValueError where it is not set up."""
        close(self.folder.path)
        self._gone()

    def _gone(self) -> None:
        if self.phones:
            self.phones.end()
        self._begin(self.folder.setting)

    def look(self) -> None:
        """See whether something has come, also from another program, and leave word that a timer runs.

        A folder that is away is said to the trainer, once; when it is back, the room goes on.
        """
        try:
            self._read_on()
            self._tick()
        except RoomGone:
            self.version += not self._away
            self._away = True
            return
        if self._away:
            self._away = False
            self.version += 1
            self._came()

    def _read_on(self) -> bool:
        """Take what has come to the folder; whether that was the end, from elsewhere."""
        new = self.folder.read_on()
        if not self._closed and self.folder.receipt:
            self._gone()
            return True
        if new:
            self._take()
            self.version += 1
        return False

    def _tick(self) -> None:
        now = time.time()
        if self.state.clock.since is not None and now - self._ticked >= TICK:
            self._ticked = now
            self.folder.lives()

    def _take(self) -> None:
        for one in self.folder.pressed[self._taken :]:
            self.state = after(self.state, one.press, one.at)
        self._taken = len(self.folder.pressed)
        if self.phones:
            texts = self.state.texts.worded(self.phones.lines())
            self.state = evolve(self.state, texts=texts)
            self.phones.renew()

    def screen(self, name: str) -> dict[str, Any]:
        """What a screen shows now: "wall" or "desk"."""
        now = time.time()
        if self.folder.receipt:
            return closed(self.folder.receipt, self.words)
        if name == "wall":
            return wall(self.state, self.words, now, self._told())
        if not self.made:
            return {"maker": offered(self.course, self.agenda, self.language)}
        guide = [[one.title, one.text] for one in self.agenda.words.guide.values()]
        left_out = self.folder.left_out
        told = desk(self.state, self.words, now, left_out, self._told())
        if self._away or self._keyless:
            key = "folder-away" if self._away else "key-elsewhere"
            told["left_out"] = self.words(key, folder=str(self.folder.path))
        return {**told, "guide": guide, "phones": self._turned()}

    def _told(self) -> dict[str, Any]:
        """Of phones, what the screens show: how many are here and have answered, never what."""
        if self.phones is None:
            return {}
        return {**self.phones.told(), "answered": self.phones.answered(self.state)}

    def _turned(self) -> dict[str, Any]:
        """Of phones, what the trainer turns."""
        if self.phones is None or self.phones.relay is None:
            return {"on": False}
        refused = self.phones.board.refused
        left = self.words("boxes-left-out", n=refused) if refused else ""
        came = {"reached": self.phones.reached, "met": self.phones.met}
        return {"on": True, **self.phones.told(), **came, "left_out": left}

    def phones_again(self) -> None:
        """After a restart: phones are served where they were, if that address is still this machine's."""
        if self.phones and self.phones.wanted:
            with contextlib.suppress(ValueError):
                self.turn_phones({"on": True, "address": self.phones.wanted})
