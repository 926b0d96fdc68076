"""Phones in a room that goes on: off until the trainer turns them on, and the same again after a restart."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve

from spenningsfelt.content import Course
from spenningsfelt.content.agenda import agenda_in
from spenningsfelt.room.folder import Folder, RoomGone
from spenningsfelt.room.phones.asked import LINES, WORD, View, ask_of, asks_now, view
from spenningsfelt.room.phones.board import Board
from spenningsfelt.room.phones.boxes import FOLDER, Boxes
from spenningsfelt.room.phones.joining import code_of, digits, qr, url
from spenningsfelt.room.phones.neighbours import neighbours
from spenningsfelt.room.phones.relay import Relay, Room
from spenningsfelt.room.phones.sealed import SECRET, Lock
from spenningsfelt.room.phones.seats import Seats
from spenningsfelt.room.sheet import DOTS, Sheet, sheet_of
from spenningsfelt.room.state import State
from spenningsfelt.room.words import Words

PORT = 8377
# how often, and how many seconds apart, it is seen whether a phone has tried
LOOKS, BETWEEN = 100, 3.0
Line = tuple[str, str, int]  # a part, the contribution a line is in, and which edit of it


class Phones:
    """The phones of the room in `folder`. `state` is asked for as it is; `came` is told that something came in."""

    def __init__(
        self, course: Course, folder: Path, state: Callable[[], State], came: Callable[[], None]
    ) -> None:
        self._course, self._folder, self._state, self._came = course, Folder(folder), state, came
        self._sheets: dict[str, Sheet] = {}
        self._shown: dict[str, View] = {}  # in each language, until something is new
        self._worded: dict[str, tuple[str, str, dict[str, str]]] = {}
        self._saved = self._folder.kept_phones()
        self._mark, self._ended = "", ""
        # a phone has read the page; or another machine has knocked, and not come in
        self.reached = self.met = False
        self._watching: asyncio.Task[None] | None = None
        self._grinding: asyncio.Task[None] | None = None
        self.host = self.code = self._picture = ""
        lock = Lock.of(str(self._saved.get("room", "")))
        if "room" not in self._saved:
            self._keep(room=lock.room)
        self.board = Board(lock, self._allows)
        boxes = Boxes(folder / FOLDER)
        for question, id, data in boxes.scanned():
            self._take(question, id, data)
        self.seats = Seats(lock.seats, int(self._saved.get("seats", 0)))
        self._room = Room(
            public=lock.public,
            boxes=boxes,
            seats=self.seats,
            shows=self._shows,
            seen=lambda: self._mark,
            words=self._words,
            open=self._open,
            fits=lambda *box: self.board.fits(*box),  # another board at the end
            hears=self._hears,
            joined=self._joined,
            reached=self._reached,
            code=lambda: {k: self._saved.get(k, "") for k in ("ground", "day")},
        )
        self.relay: Relay | None = None
        self.renew()

    @property
    def wanted(self) -> str:
        """The address phones were on at when the room was last open; none where they were off."""
        return str(self._saved.get("address", "")) if self._saved.get("on") else ""

    def turn_on(self, address: str) -> None:
        """Serve phones at one of this machine's addresses. Raises OSError where that cannot be."""
        self.turn_off()
        relay = Relay(self._room)
        port = self._saved.get("port")
        for one in (port if isinstance(port, int) else PORT, 0):
            try:
                self._saved["port"] = relay.listen(address, one)
                break
            except OSError:
                if not one:
                    raise
        self.relay, self.host, self.reached, self.met = relay, relay.host, False, False
        words = Words(self._course, self._state().sheet.setting.language)
        self._picture = qr(url(self.host, self.board.lock.public), words("join-qr"))
        self._keep(on=True, address=address)
        self._grinding = asyncio.create_task(self._grind())
        self._watching = asyncio.create_task(self._watch())

    def turn_off(self) -> None:
        """No phone is served any more; what has come in stays."""
        for task in (self._grinding, self._watching):
            if task:
                task.cancel()
        if self.relay:
            self.relay.stop()
            self.relay, self.host, self.code = None, "", ""
            self._keep(on=False)

    def end(self) -> None:
        """The room is closed: phones are told, and nothing of theirs is here any more."""
        self._ended = time.strftime("%H.%M")
        self._room.boxes.edits.clear()
        self.board = Board(self.board.lock, lambda question, answer: False)
        self.renew()

    def renew(self) -> None:
        """Tell phones, if what they see has become another."""
        self._shown = {}
        seen = json.dumps(self._shows(""), ensure_ascii=False, sort_keys=True)
        mark = hashlib.blake2b(seen.encode(), digest_size=8).hexdigest()
        if mark != self._mark:
            self._mark = mark
            self._room.tell()

    def lines(self) -> dict[Line, str]:
        """What phones have written, by the part it was written in."""
        found = {}
        for step in self._state().sheet.steps:
            for form in (LINES, WORD):
                for id, edit, words in self.board.answers(f"{step.name}.{form}"):
                    found[step.name, id, edit] = str(words)
        return found

    def sums(self, state: State) -> dict[str, dict[str, int]]:
        """What phones have answered in the part that the room is at, as it is counted when a round is closed."""
        if state.step.questions:
            return {q.id: self.board.sums(q.id) for q in state.step.questions}
        dots, points = f"{state.step.name}.{DOTS}", state.texts.points(state.step.name)
        known = {point: n for point, n in self.board.sums(dots).items() if int(point) in points}
        return {dots: known}  # without those on a point that was withdrawn

    def answered(self, state: State) -> int:
        """How many have answered what is asked now; of several questions, the one that most have."""
        asked = [q.id for q in state.step.questions]
        asked += [f"{state.step.name}.{form}" for form in ("dots", WORD)]
        return max(self.board.people(id) for id in asked)

    def told(self) -> dict[str, Any]:
        """What the two screens are told."""
        if self.relay is None:
            return {}
        code = f"{self.code[:4]} {self.code[4:]}" if self.code else ""
        return {"host": self.host, "qr": self._picture, "code": code, "seats": self.seats.taken}

    async def _grind(self) -> None:
        """Make the code in the background; of the day, so that one of yesterday's is no use."""
        host, day, public = self.host, date.today().isoformat(), self.board.lock.public
        known = self._saved.get("ground")
        if self._saved.get("day") == day and isinstance(known, int):
            self.code = await asyncio.to_thread(code_of, public, host, day, known)
        begin = 0
        while not self.code:  # twenty tries at a time, so that a room that is closed need not wait
            try:
                code, ground = await asyncio.to_thread(digits, public, host, day, begin, begin + 20)
            except ValueError:
                begin += 20
                continue
            self.code = code
            self._keep(ground=ground, day=day)
        self._came()

    async def _watch(self) -> None:
        """Until a phone has come in, look whether one has tried: that tells a firewall from a network that isolates."""
        before = await asyncio.to_thread(neighbours)
        for _ in range(LOOKS):
            await asyncio.sleep(BETWEEN)
            if self.reached or self.met:
                return
            if await asyncio.to_thread(neighbours) - before:
                self.met = True
                self._came()

    def _shows(self, language: str) -> View:
        state = self._state()
        spoken = language if language in self._course.languages else state.sheet.setting.language
        if self._ended:
            return {"face": "ended", "at": self._ended}
        if spoken in self._shown:
            return self._shown[spoken]
        if spoken not in self._sheets:
            setting = evolve(state.sheet.setting, language=spoken)
            agenda = agenda_in(self._course, spoken)
            self._sheets[spoken] = sheet_of(self._course, agenda, setting)
        now, words = evolve(state, sheet=self._sheets[spoken]), Words(self._course, spoken)
        return self._shown.setdefault(spoken, view(now, words, self.board.marks))

    def _words(self, wanted: str) -> tuple[str, str, dict[str, str]]:
        """For what a phone says it prefers, as browsers say it; else the room's own language."""
        own = self._state().sheet.setting.language
        asked = [part.partition(";")[0].strip().lower()[:2] for part in wanted.split(",")]
        asked = ["nb" if one == "no" else one for one in asked]
        language = next((one for one in asked if one in self._course.languages), own)
        if language in self._worded:
            return self._worded[language]
        words = Words(self._course, language)
        regions = {f"region-{r}": words.region(r) for r in self._course.structure["regions"]}
        phone = agenda_in(self._course, language).words.phone
        told = (language, phone.get("room", ""), {**phone, **regions})
        return self._worded.setdefault(language, told)

    def _open(self, question: str) -> int:
        if self._ended:
            return 0
        words = Words(self._course, self._state().sheet.setting.language)
        return next((a.most for a in asks_now(self._state(), words) if a.id == question), 0)

    def _allows(self, question: str, answer: Any) -> bool:
        state = self._state()
        ask = ask_of(state, question, Words(self._course, state.sheet.setting.language))
        return ask is not None and ask.allows(answer)

    def _take(self, question: str, id: str, data: bytes) -> bool:
        if len(data) == SECRET:
            return self.board.withdraw(question, id, data)
        return self.board.take(question, id, data)

    def _hears(self, question: str, id: str, data: bytes) -> None:
        if self._take(question, id, data):
            self._came()

    def _joined(self, address: str) -> None:
        self._keep(seats=self.seats.taken)
        self._came()

    def _reached(self, address: str) -> None:
        if not self.reached and address != self._saved.get("address"):
            self.reached = True
            self._came()

    def _keep(self, **more: Any) -> None:
        self._saved.update(more)
        if self._ended:
            return  # a closed room keeps nothing
        with contextlib.suppress(RoomGone):  # said where the next press is made
            self._folder.kept_phones(self._saved)
