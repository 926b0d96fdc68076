"""A relay with its board for the tests, and phones that send to it over a network that loses things."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

from spenningsfelt.room.phones.board import Board
from spenningsfelt.room.phones.boxes import Boxes
from spenningsfelt.room.phones.relay import Relay, Room
from spenningsfelt.room.phones.sealed import SECRET, Contribution, Lock, id_of, seal
from spenningsfelt.room.phones.seats import Seats
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.simple_httpclient import SimpleAsyncHTTPClient

ANSWERS = ("a", "b", "c")
HERE = "127.0.0.1"


def run(day: Coroutine[Any, Any, None]) -> None:
    """Run this to its end, in a thread of its own: where browsers are tried too, the tests' own has a loop already."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, day).result()


class Relayed:
    """A relay in a folder, as after a start: whatever was there before is found again."""

    def __init__(self, folder: Path, most: int = 1, answers: tuple[str, ...] = ANSWERS) -> None:
        mark = folder / "room"  # which keys are this one's
        self.lock = Lock.of(mark.read_text("ascii") if mark.exists() else "")
        mark.write_text(self.lock.room, "ascii")
        self.boxes = Boxes(folder / "boxes")
        self.board = Board(self.lock, lambda question, answer: answer in answers)
        for question, id, data in self.boxes.scanned():
            self.hears(question, id, data)
        self.opened = {"q": most}
        self.reached: list[str] = []
        self.seats = Seats(b"key" * 8)
        self.room = Room(
            public=self.lock.public,
            boxes=self.boxes,
            seats=self.seats,
            shows=lambda language: {"asks": [*self.opened]},
            seen=lambda: "|".join(self.opened),
            words=lambda wanted: ("nb", "Rommet", {}),
            open=lambda question: self.opened.get(question, 0),
            fits=self.board.fits,
            hears=self.hears,
            joined=lambda address: None,
            reached=self.reached.append,
            code=lambda: {"ground": 1, "day": "2026-03-12"},
        )
        self.relay = Relay(self.room)
        self.port = self.relay.listen(HERE, 0)

    def hears(self, question: str, id: str, data: bytes) -> None:
        """What the relay hands on."""
        if len(data) == SECRET:
            self.board.withdraw(question, id, data)
        else:
            self.board.take(question, id, data)

    async def asked(
        self, method: str, path: str, body: bytes | None = None, seat: str = "", **more: str
    ) -> tuple[int, Any]:
        """How the relay answers: the status, and its JSON."""
        headers = {k.replace("_", "-"): v for k, v in more.items()}
        if seat:
            headers["X-Seat"] = seat
        request = HTTPRequest(
            f"http://{HERE}:{self.port}{path}",
            method=method,
            body=body,
            headers=headers,
            allow_nonstandard_methods=True,
        )
        client: AsyncHTTPClient = SimpleAsyncHTTPClient(force_instance=True, max_clients=400)
        try:
            answer = await client.fetch(request, raise_error=False)
        finally:
            client.close()
        try:
            return answer.code, json.loads(answer.body or b"null")
        except ValueError:
            return answer.code, answer.body

    def box(self, secret: bytes, edit: int, answer: Any, question: str = "q") -> bytes:
        """What a phone puts."""
        sealed = seal(self.lock.public, Contribution(secret, edit, question, answer))
        return edit.to_bytes(4, "big") + sealed


class Phone:
    """A phone: what it wants is written down and sent in order, until it is receipted."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.secret, self.edit = chance, b"", 0
        self.answer: str | None = None
        self.waiting: list[tuple[str, str, bytes]] = []  # method, id, body
        self.lost = 0

    def wants(self, relayed: Relayed) -> None:
        """Answer, change, or take back."""
        if self.answer is not None and self.chance.random() < 0.3:
            self.answer = None
            self.waiting.append(("DELETE", id_of(self.secret), self.secret))
            return
        if self.answer is None:
            self.secret, self.edit = secrets.token_bytes(16), 0
        self.edit += 1
        self.answer = self.chance.choice(ANSWERS)
        body = relayed.box(self.secret, self.edit, self.answer)
        self.waiting.append(("PUT", id_of(self.secret), body))

    async def sends(self, relayed: Relayed, seat: str, reliable: bool = False) -> None:
        """Send the first that waits, over a network that loses a third, and doubles some."""
        if not self.waiting:
            return
        method, id, body = self.waiting[0]
        luck = 1.0 if reliable else self.chance.random()
        if luck < 0.2:
            self.lost += 1
            return
        for _ in range(2 if luck > 0.8 else 1):
            status, _answer = await relayed.asked(method, f"/box/q/{id}", body, seat)
        if luck < 0.45 and not reliable:
            self.lost += 1  # it came, and its receipt did not
            return
        if status == 200:
            self.waiting.pop(0)
        else:
            assert status == 429, (status, method)
