"""Row 13: two hundred phones that answer at once, and a board that is made anew of a thousand contributions."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import statistics
import time
from pathlib import Path

from nacl.public import PrivateKey, SealedBox
from spenningsfelt.room.phones.board import Board
from spenningsfelt.room.phones.boxes import Boxes
from spenningsfelt.room.phones.sealed import HEAD, Contribution, Lock, id_of, seal
from tornado.httpclient import HTTPRequest
from tornado.simple_httpclient import SimpleAsyncHTTPClient

from benchmarks.table import Figure
from benchmarks.workspace import Workspace
from tests.room.phones import ANSWERS, HERE, Relayed

PHONES, MANY = 200, 1000
QUESTION = "q"
PRIVATE = PrivateKey.generate()


def phones_at_once(place: Workspace) -> list[Figure]:
    """Row 13: from an answer sent to its receipt, for the slowest twentieth; and reading a room at its start."""
    os.environ["XDG_STATE_HOME"] = str(place.folder / "state")  # no keys among the user's own
    seconds = [
        asyncio.run(_answered(place.folder / f"phones-{n}"))
        for n in range(place.rounds + place.warm)
    ]
    ours, bare = [], []
    folder = place.folder / "thousand"
    lock = Lock(bytes(PRIVATE))
    _filled(folder, lock)
    for _ in range(place.rounds + place.warm):
        ours.append(_board(folder, lock))
        bare.append(_bare(folder))
    said = "sent to the receipt that says it is on the disk and counted, all phones in one program on this machine"
    return [
        Figure("13", f"{PHONES} phones at once, p95", "s", seconds[place.warm :], said, goal=1),
        Figure(
            "13",
            f"a board of {MANY} contributions",
            "s",
            ours[place.warm :],
            "the folder read, every box opened, looked over and added up, as after a restart",
            "json.loads and opening each box",
            bare[place.warm :],
            goal=1.5,
        ),
    ]


async def _answered(folder: Path) -> float:
    """The time that nineteen of twenty phones waited at most."""
    folder.mkdir()
    relayed = Relayed(folder)
    asked = []
    for n in range(PHONES):
        address = f"127.0.1.{n}"  # each phone has its own, of which this machine has many
        seat = relayed.seats.join(address)
        secret = secrets.token_bytes(16)
        body = relayed.box(secret, 1, "a")
        url = f"http://{HERE}:{relayed.port}/box/{QUESTION}/{id_of(secret)}"
        asked.append(
            HTTPRequest(
                url, method="PUT", body=body, headers={"X-Seat": seat}, network_interface=address
            )
        )
    client = SimpleAsyncHTTPClient(force_instance=True, max_clients=PHONES)

    async def one(request: HTTPRequest) -> float:
        begun = time.perf_counter()
        await client.fetch(request)
        return time.perf_counter() - begun

    waited = await asyncio.gather(*(one(request) for request in asked))
    assert relayed.board.people(QUESTION) == PHONES
    client.close()
    relayed.relay.stop()
    return statistics.quantiles(waited, n=20)[-1]


def _filled(folder: Path, lock: Lock) -> None:
    """A room's folder with a thousand contributions."""
    boxes = Boxes(folder / "boxes")
    list(boxes.scanned())

    async def fill() -> None:
        for_all = []
        for n in range(MANY):
            secret = secrets.token_bytes(16)
            sealed = seal(lock.public, Contribution(secret, 1, QUESTION, ANSWERS[n % len(ANSWERS)]))
            for_all.append(boxes.keep((QUESTION, id_of(secret)), 1, sealed))
        await asyncio.gather(*for_all)

    asyncio.run(fill())


def _board(folder: Path, lock: Lock) -> float:
    begun = time.perf_counter()
    board = Board(lock, lambda question, answer: answer in ANSWERS)
    for question, id, data in Boxes(folder / "boxes").scanned():
        board.take(question, id, data)
    assert sum(board.sums(QUESTION).values()) == MANY
    return time.perf_counter() - begun


def _bare(folder: Path) -> float:
    begun = time.perf_counter()
    box, found = SealedBox(PRIVATE), []
    for file in (folder / "boxes").iterdir():
        plain = box.decrypt(file.read_bytes()[4:])
        found.append(json.loads(plain[HEAD:].rstrip(b"\0")))
    assert len(found) == MANY
    return time.perf_counter() - begun
