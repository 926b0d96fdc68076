"""Phones in a room that goes on: counted once, seen by nobody before «Vis», and gone when the room is closed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.room import summary
from spenningsfelt.room.closing import close
from spenningsfelt.room.live import Live
from spenningsfelt.room.phones import phones, relay
from spenningsfelt.room.phones.sealed import Contribution, id_of, mark_of, seal
from spenningsfelt.room.presses import Sent
from tornado.httpclient import HTTPRequest
from tornado.simple_httpclient import SimpleAsyncHTTPClient

from tests.room.phones import run
from tests.room.rooms import a_room, pressed

HERE = "127.0.0.1"
DILEMMA, LINES, WORD = "04.p1-dilemma", "together.lines", "close.word"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """All phones here are one address, and the code is made at once."""
    monkeypatch.setattr("spenningsfelt.room.phones.seats.PER_ADDRESS", 40)
    monkeypatch.setattr("spenningsfelt.room.phones.seats.PER_SECOND", 1000.0)
    monkeypatch.setattr("spenningsfelt.room.phones.doors.CONNECTIONS", 100)
    monkeypatch.setattr(phones, "digits", lambda public, host, day, begin, end: ("01234567", 3))
    monkeypatch.setattr(phones, "code_of", lambda public, host, day, ground: "01234567")


class Guest:
    """A phone in the room."""

    def __init__(self, live: Live, through: int = 0) -> None:
        assert live.phones
        self.live, self.seat, self.secrets, self.edits = live, "", {}, {}  # type: ignore[var-annotated]
        self.host = live.phones.host
        self.through = through or int(self.host.rpartition(":")[2])

    async def asked(self, method: str, path: str, body: bytes | None = None) -> tuple[int, Any]:
        """How the relay answers."""
        client = SimpleAsyncHTTPClient(force_instance=True)
        headers = {"Host": self.host, "X-Seat": self.seat}
        url = f"http://{HERE}:{self.through}{path}"
        request = HTTPRequest(url, method, headers, body, allow_nonstandard_methods=True)
        answer = await client.fetch(request, raise_error=False)
        client.close()
        with contextlib.suppress(ValueError):
            return answer.code, json.loads(answer.body)
        return answer.code, answer.body

    async def sees(self, language: str = "nb") -> dict[str, Any]:
        """What the phone shows."""
        return dict((await self.asked("GET", f"/now?seen=&language={language}"))[1]["shows"])

    async def answers(self, question: str, answer: Any, anew: bool = False) -> int:
        """Answer, or change an answer: the status."""
        assert self.live.phones
        if not self.seat:
            self.seat = (await self.asked("POST", "/join", b""))[1]["seat"]
        if anew or question not in self.secrets:
            self.secrets[question], self.edits[question] = secrets.token_bytes(16), 0
        self.edits[question] += 1
        secret, edit = self.secrets[question], self.edits[question]
        box = seal(self.live.phones.board.lock.public, Contribution(secret, edit, question, answer))
        path = f"/box/{question}/{id_of(secret)}"
        return (await self.asked("PUT", path, edit.to_bytes(4, "big") + box))[0]

    async def withdraws(self, question: str) -> int:
        """Take an answer back: the status."""
        secret = self.secrets[question]
        return (await self.asked("DELETE", f"/box/{question}/{id_of(secret)}", secret))[0]


def lived(folder: Path, what: Callable[[Live], Awaitable[None]]) -> None:
    """Do this in a half-day's room with its phones on."""

    async def day() -> None:
        live = a_room(folder)
        live.turn_phones({"on": True, "address": HERE})
        await what(live)
        if live.phones:
            live.phones.turn_off()

    run(day())


def to(part: str) -> dict[str, Any]:
    """The press that goes to a part."""
    return {"do": "to", "part": part}


def test_hands_and_phones_are_added_and_nobody_sees_them_before(tmp_path: Path, keys: Path) -> None:
    """How many, and not what, until «Vis»; then both together; and the same a year later without the key."""

    async def day(live: Live) -> None:
        guests = [Guest(live) for _ in range(7)]
        pressed(live, "next", to("dilemma-1"))
        assert (await guests[0].sees())["face"] == "case"
        assert await guests[0].answers(DILEMMA, "a") == 410  # not open yet
        pressed(live, "next")
        asked = (await guests[0].sees("en"))["asks"][0]
        assert asked[2] == "What would you actually have done?" and len(asked[3]) == 3
        for n, guest in enumerate(guests):
            assert await guest.answers(DILEMMA, "abbbbbb"[n]) == 200
        assert await guests[1].answers(DILEMMA, "c") == 200
        assert await guests[2].withdraws(DILEMMA) == 200
        pressed(live, {"do": "hands", "question": DILEMMA, "counts": {"a": 3, "b": 0, "c": 1}})
        assert (live.screen("desk")["in"], live.screen("desk")["by_phone"]) == (10, 6)
        assert live.screen("wall")["answered"] == [6, 24]
        pressed(live, "next")
        assert await guests[3].answers(DILEMMA, "a") == 410
        assert "told" not in await guests[0].sees()
        for screen in ("desk", "wall"):
            told = json.dumps(live.screen(screen), ensure_ascii=False)
            assert [one for one in ('"4"', "4 – 4 – 2", '"b": 4', "1 – 4 – 1") if one in told] == []
        assert (
            live.screen("desk")["hidden"]["title"] and "rows" not in live.screen("desk")["hidden"]
        )
        pressed(live, "next")
        shown = live.screen("wall")
        assert [row[1] for row in shown["table"][1:]] == ["4", "4", "2"]
        assert shown["foot"] == "4 talt for hånd"
        assert await guests[4].withdraws(DILEMMA) == 200  # too late to change the picture
        assert live.screen("wall")["table"] == shown["table"]
        told = (await guests[0].sees("en"))["told"]
        assert [line.rpartition(": ")[2] for line in told[2:5]] == ["4", "4", "2"]
        pressed(live, "black")
        assert "told" not in await guests[0].sees()
        for key in keys.glob("*.key"):
            key.unlink()  # as on another machine
        again = a_room(tmp_path)
        assert "bare åpnes på maskinen" in again.screen("desk")["left_out"]
        with pytest.raises(ValueError, match="nothing"):
            again.turn_phones({"on": True, "address": HERE})
        assert again.phones is None and again.screen("wall")["table"] == shown["table"]
        cells = summary(tmp_path)["exercises"][DILEMMA]
        assert cells == {"n": 10, "counts": {"a": 4, "b": 4, "c": 2}}

    lived(tmp_path, day)


def test_ones_own_workplace_has_one_picture(tmp_path: Path) -> None:
    """Nothing under eight; with eight a word; it is never drawn again, and false answers beyond the heads say less."""

    async def day(live: Live) -> None:
        guests, question = [Guest(live) for _ in range(8)], "02.marks.roles"
        pressed(live, "next", {"do": "heads", "n": 8}, to("arena"), "next")
        for guest in guests[:7]:
            assert await guest.answers(question, "2") == 200
        assert await guests[0].answers(question, "6") == 422  # there is no such step
        assert len([*(tmp_path / "boxes").iterdir()]) == 7
        pressed(live, "next", "next")
        wall = live.screen("wall")
        assert wall["face"] == "few"
        assert (await guests[0].sees())["told"] == [wall["title"], *wall["lines"]]
        assert summary(tmp_path)["exercises"][question] == {"suppressed": True}
        with pytest.raises(ValueError, match="nobody presses"):
            pressed(live, {"do": "heard", "sums": {question: {"1": 9}}})
        pressed(live, "reopen")
        assert live.state.moment == "shown"

    lived(tmp_path, day)


def test_lines_wait_for_the_trainer_and_are_their_authors(tmp_path: Path) -> None:
    """Let through, changed, held back, taken down; in no file but their boxes; and undoing brings nothing back."""

    async def day(live: Live) -> None:
        one, two = Guest(live), Guest(live)
        pressed(live, "next", to("together"))
        assert await one.answers(LINES, "Saken kommer for sent") == 200
        assert await two.answers(LINES, "Ingen spør ungdommene") == 200
        wrong = [
            "",
            " for \n mange  rom ",
            "x" * 281,
            "\u202eabc",
            "a\x07",
            "\u200d\u00ad",
            7,
            ["a"],
        ]
        lost = Guest(live)
        for line in wrong:
            assert await lost.answers(LINES, line, anew=True) == 422
        waiting = live.screen("desk")["texts"]["waiting"]
        assert [line["words"] for line in waiting] == [
            "Saken kommer for sent",
            "Ingen spør ungdommene",
        ]
        pressed(live, {"do": "stand", "text": 1}, {"do": "stand", "text": 2})
        mine = mark_of(one.secrets[LINES])
        told = await one.sees()
        assert told["lines"][mine] == 1 and [*told["lines"]] == sorted(told["lines"])
        ids = [id_of(guest.secrets[LINES]) for guest in (one, two)]
        assert not [id for id in ids if id in json.dumps(told)]  # nobody else learns which is whose
        assert (
            await one.answers(LINES, "Rabarbra helt sikkert") == 200
        )  # what was let through is not what this is
        assert mine not in (await one.sees())["lines"]  # it waits for the trainer
        texts = live.screen("desk")["texts"]
        assert [line["words"] for line in texts["waiting"]] == ["Rabarbra helt sikkert"]
        assert [point["words"] for point in texts["points"]] == ["Ingen spør ungdommene"]
        pressed(live, {"do": "hold", "text": 1})
        assert (await one.sees())["lines"][mine] == -1
        again = a_room(tmp_path)  # the laptop was restarted
        assert again.screen("desk")["texts"] == live.screen("desk")["texts"]
        assert await one.withdraws(LINES) == 200
        pressed(live, "undo", "undo", "undo")
        assert "Rabarbra" not in json.dumps(live.screen("desk"))
        kept = (tmp_path / "presses.jsonl").read_text("utf-8")
        assert not [word for word in ("Saken", "ungdommene", "Rabarbra") if word in kept]
        pressed(live, {"do": "stand", "text": 2}, *["next"] * 5)
        dots = (await two.sees())["asks"][0]
        assert dots[:2] == ["together.dots", "dots"]
        assert [words for _, words, _ in dots[3]] == ["Ingen spør ungdommene"]
        point = dots[3][0][0]
        assert await two.answers("together.dots", [point]) == 200
        assert await one.answers("together.dots", [point, "77"]) == 200  # a point that went away
        assert await lost.answers("together.dots", ["0"]) == 422
        again = a_room(tmp_path)  # restarted while dots are set
        assert again.phones and again.phones.board.refused == 0
        assert again.phones.sums(again.state) == {"together.dots": {point: 2}}
        assert "svg" not in live.screen("wall")
        pressed(live, "next")
        assert live.screen("wall")["table"][1] == ["Ingen spør ungdommene", "2"]

    lived(tmp_path, day)


def test_lines_as_phones_write_them_are_taken(tmp_path: Path) -> None:
    """A word with a soft hyphen, a family joined of emoji, a flag and a heart reach the trainer as they were written."""

    async def day(live: Live) -> None:
        guest = Guest(live)
        pressed(live, "next", to("together"))
        lines = [
            "kommune\u00adstyre",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467 først",
            "\u2764\ufe0f",
        ]
        for line in lines:
            assert await guest.answers(LINES, line, anew=True) == 200
        assert [t["words"] for t in live.screen("desk")["texts"]["waiting"]] == lines

    lived(tmp_path, day)


async def recorded(to_port: int, heard: bytearray) -> tuple[asyncio.Server, int]:
    """A wire to the relay that keeps all that goes through it, both ways."""

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                heard.extend(data)
                writer.write(data)
                await writer.drain()
        writer.close()

    async def came(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection(HERE, to_port)
        await asyncio.gather(pipe(reader, there[1]), pipe(there[0], writer))

    server = await asyncio.start_server(came, HERE, 0)
    return server, int(server.sockets[0].getsockname()[1])


def test_nothing_that_crosses_the_network_or_is_kept_can_be_read(
    tmp_path: Path, keys: Path
) -> None:
    """All bytes both ways, and all files the relay keeps: no answer, no key, no secret; and boxes of one size and time."""

    async def day(live: Live) -> None:
        assert live.phones
        heard = bytearray()
        wire, port = await recorded(int(live.phones.host.rpartition(":")[2]), heard)
        guest, said = Guest(live, through=port), "kråkefot og markjordbær"
        pressed(live, "next", to("together"))
        await guest.asked("GET", "/")
        await guest.asked("GET", "/key")
        assert await guest.answers(LINES, said) == 200
        pressed(live, {"do": "hold", "text": 1})
        pressed(live, to("dilemma-1"), "next")
        assert await guest.answers(DILEMMA, "b") == 200
        await guest.sees()
        pressed(live, "next", "next")
        await guest.sees()
        private = bytes.fromhex(next(keys.glob("*.key")).read_text("ascii"))
        hidden = [said.encode(), json.dumps(said).encode()]
        for secret in (private, *guest.secrets.values()):
            hidden += [secret, secret.hex().encode(), b64encode(secret), urlsafe_b64encode(secret)]
        kept = [file.read_bytes() for file in (tmp_path / "boxes").iterdir()]
        assert len(kept) == 2 and {len(box) for box in kept} == {4 + 1072}
        assert {file.stat().st_mtime for file in (tmp_path / "boxes").iterdir()} == {0}
        names = "".join(file.name for file in (tmp_path / "boxes").iterdir()).encode()
        rest = [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
        for place in (bytes(heard), *kept, *rest, names):
            assert [one for one in hidden if one in place] == []
        seat = guest.seat.encode()
        assert not any(seat in box for box in kept)
        wire.close()

    lived(tmp_path, day)


def test_a_folder_away_loses_nothing(tmp_path: Path) -> None:
    """What is sent meanwhile is not receipted, and is on the trainer's list when the folder is back and it is sent again."""

    async def day(live: Live) -> None:
        guest, folder = Guest(live), tmp_path / "room"
        pressed(live, "next", to("together"))
        assert await guest.answers(LINES, "Først") == 200
        folder.rename(tmp_path / "away")
        assert await guest.answers(LINES, "Så", anew=True) == 503
        assert "er borte" in live.screen("desk")["left_out"] and not folder.exists()
        (tmp_path / "away").rename(folder)
        guest.edits[LINES] = 0
        assert await guest.answers(LINES, "Så") == 200
        live.look()
        waiting = live.screen("desk")["texts"]["waiting"]
        assert [line["words"] for line in waiting] == ["Først", "Så"]
        sent = [one.at for one in live.folder.pressed if isinstance(one.press, Sent)]
        assert {*sent} == {live.state.entered["together"]}  # not when each of them came
        close(folder)  # by another program
        assert await guest.answers(LINES, "For sent", anew=True) in (410, 503)
        assert (await guest.sees())["face"] == "ended"
        assert {f.name for f in folder.iterdir()} == {"room.json", "receipt.json"}

    lived(tmp_path / "room", day)


def test_a_closed_room_keeps_nothing(tmp_path: Path, keys: Path) -> None:
    """Boxes, key and seats are deleted, the receipt counts them, and phones are told; nothing is taken any more."""

    async def day(live: Live) -> None:
        guest = Guest(live)
        pressed(live, "next", to("dilemma-1"), "next")
        assert await guest.answers(DILEMMA, "b") == 200
        pressed(live, "next", to("close"))
        assert await guest.answers(WORD, "nysgjerrig") == 200
        live.close()
        assert not [*keys.glob("*.key")]
        assert {f.name for f in tmp_path.iterdir()} == {"room.json", "receipt.json"}
        receipt = json.loads((tmp_path / "receipt.json").read_text())
        assert (receipt["answers"], receipt["texts"]) == (1, 1)
        assert (await guest.sees())["face"] == "ended"
        assert (await guest.asked("POST", "/join", b""))[0] == 200  # to read the end
        assert await guest.answers(WORD, "ferdig") == 410
        assert await guest.withdraws(DILEMMA) == 410
        assert {f.name for f in tmp_path.iterdir()} == {"room.json", "receipt.json"}

    lived(tmp_path, day)


def test_what_many_ask_for_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two hundred phones that open the page, or look again, cost one page and one look in each language; news is new."""

    async def day(live: Live) -> None:
        made: list[str] = []

        def counting(kind: str, does: Callable[..., Any]) -> Callable[..., Any]:
            def counted(*given: Any) -> Any:
                made.append(kind)
                return does(*given)

            return counted

        monkeypatch.setattr(phones, "view", counting("view", phones.view))
        monkeypatch.setattr(phones, "agenda_in", counting("agenda", phones.agenda_in))
        monkeypatch.setattr(relay, "page", counting("page", relay.page))
        pressed(live, "next", to("dilemma-1"))
        guest = Guest(live)
        first = await guest.asked("GET", "/"), await guest.sees("en")
        before = [*made]
        for _ in range(3):
            assert (await guest.asked("GET", "/"), await guest.sees("en")) == first
        assert made == before and made.count("page") == 1
        pressed(live, "next")
        assert (await guest.sees("en"))["face"] == "ask"

    lived(tmp_path, day)


def test_phones_are_off_until_they_are_asked_for(tmp_path: Path) -> None:
    """No key, no server and nothing of theirs on a screen before; turned off, nothing answers; and again on the same."""

    async def day() -> None:
        live = a_room(tmp_path)
        assert live.phones is None and not (tmp_path / "phones.json").exists()
        assert live.screen("desk")["phones"] == {"on": False}
        for wrong in (
            {"on": True},
            {"on": True, "address": "203.0.113.7"},
            {"on": True, "address": "ø" * 99},
            3,
        ):
            with pytest.raises(ValueError, match=r"."):
                live.turn_phones(wrong)
        with pytest.raises(ValueError, match="join"):
            pressed(live, "join")
        live.turn_phones({"on": True, "address": HERE})
        assert live.phones
        host = live.phones.host
        pressed(live, "join")
        await asyncio.sleep(0.05)
        wall = live.screen("wall")
        assert (wall["face"], wall["rows"][0][1], wall["rows"][1][1]) == ("join", host, "0123 4567")
        live.phones.turn_off()
        assert live.screen("wall")["face"] == "cover"
        again = a_room(tmp_path)
        again.phones_again()  # they were turned off
        assert again.phones and not again.phones.relay
        again.turn_phones({"on": True, "address": HERE})
        assert again.phones.host == host
        restarted = a_room(tmp_path)
        again.phones.relay.stop()  # type: ignore[union-attr]
        restarted.phones_again()
        assert restarted.phones and restarted.phones.host == host

    run(day())
