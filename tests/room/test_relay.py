"""The relay: nothing counts twice and no receipt is lost, limits hold, and nothing that it keeps or is sent can be read."""

from __future__ import annotations

import asyncio
import os
import secrets
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from spenningsfelt.room.phones import doors
from spenningsfelt.room.phones.board import Board
from spenningsfelt.room.phones.joining import Address, ordered
from spenningsfelt.room.phones.neighbours import met
from spenningsfelt.room.phones.sealed import BOX, Contribution, Lock, id_of, seal

from tests.course import REPOSITORY
from tests.room.phones import HERE, Phone, Relayed, run

SEATS = 6


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Phones here are one address, and in a hurry."""
    monkeypatch.setattr("spenningsfelt.room.phones.seats.PER_ADDRESS", SEATS)
    monkeypatch.setattr("spenningsfelt.room.phones.seats.PER_SECOND", 10_000.0)
    monkeypatch.setattr("spenningsfelt.room.phones.seats.IDS", 500)
    monkeypatch.setattr(doors, "CONNECTIONS", 600)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_counts_twice_and_no_receipt_is_lost(tmp_path: Path, seed: int) -> None:
    """Lost on the way, lost receipts, doubled, changed, withdrawn and begun anew, across restarts of the relay."""

    async def day() -> None:
        chance = Random(seed)
        relayed = Relayed(tmp_path)
        seats = [relayed.seats.join(HERE) for _ in range(SEATS)]
        phones = [Phone(chance) for _ in seats]
        for _round in range(4):
            for _ in range(12):
                for phone, seat in zip(phones, seats, strict=True):
                    if chance.random() < 0.3:
                        phone.wants(relayed)
                    await phone.sends(relayed, seat)
            relayed.relay.stop()
            relayed = Relayed(tmp_path)  # the laptop was restarted: only the folder is left
        for phone, seat in zip(phones, seats, strict=True):
            while phone.waiting:
                await phone.sends(relayed, seat, reliable=True)
        assert sum(phone.lost for phone in phones) > 20
        meant = Counter(phone.answer for phone in phones if phone.answer)
        again = Relayed(tmp_path)
        for one in (relayed, again):
            assert one.board.sums("q") == dict(meant)
            assert one.board.people("q") == sum(meant.values())
            assert one.board.refused == 0
            one.relay.stop()

    run(day())


def test_a_late_copy_and_a_replay_change_nothing(tmp_path: Path) -> None:
    """An old edit that comes last, a number on the outside that lies, and a box from before it was withdrawn."""

    async def sent() -> None:
        one = Relayed(tmp_path)
        seat, secret = one.seats.join(HERE), secrets.token_bytes(16)
        path = f"/box/q/{id_of(secret)}"
        first, second = one.box(secret, 1, "a"), one.box(secret, 2, "b")
        assert await one.asked("PUT", path, second, seat) == (200, {"edit": 2})
        assert await one.asked("PUT", path, first, seat) == (200, {"edit": 2})
        lying = (9).to_bytes(4, "big") + first[4:]
        assert (await one.asked("PUT", path, lying, seat))[0] == 422
        assert one.board.sums("q") == {"b": 1}
        assert (await one.asked("DELETE", path, secrets.token_bytes(16), seat))[0] == 422
        assert (await one.asked("DELETE", path, secret, seat))[0] == 200
        assert (await one.asked("PUT", path, one.box(secret, 12, "c"), seat))[0] == 410
        one.hears("q", id_of(secret), second[4:])  # a relay that plays it again
        assert one.board.sums("q") == {}
        assert [f.suffix for f in (tmp_path / "boxes").iterdir()] == [".gone"]
        one.relay.stop()

    run(sent())


def test_limits(tmp_path: Path) -> None:
    """Sizes, seats, one answer a seat and question, a closed round, another's name, and paths that lead nowhere."""

    async def tried() -> None:
        one = Relayed(tmp_path)
        seats = [(await one.asked("POST", "/join", b""))[1]["seat"] for _ in range(SEATS)]
        assert (await one.asked("POST", "/join", b""))[0] == 409
        secret = secrets.token_bytes(16)
        path, box = f"/box/q/{id_of(secret)}", one.box(secret, 1, "a")

        async def put(path: str = path, body: bytes = box, seat: str = seats[0]) -> int:
            return (await one.asked("PUT", path, body, seat))[0]

        assert [await put(seat=s) for s in ("", "1.00", "9.x", "²." + "0" * 32)] == [403] * 4
        assert [await put(body=b) for b in (b"", box[:-1], box + b"x", bytes(4 + BOX))] == [422] * 4
        assert await put(body=bytes(5000)) in (400, 599)  # cut off while it is sent
        assert await put(path=f"/box/later/{id_of(secret)}") == 410
        assert await put(path="/box/../../etc/passwd") == 404
        assert await put() == 200
        more = secrets.token_bytes(16)
        assert await put(f"/box/q/{id_of(more)}", one.box(more, 1, "b")) == 409
        assert await put(f"/box/q/{id_of(more)}", one.box(more, 1, "b"), seats[1]) == 200
        assert await put(body=one.box(secret, 201, "b")) == 409
        one.opened.clear()
        late = await one.asked("PUT", path, one.box(secret, 2, "b"), seats[0])
        assert late == (410, {"edit": 1})  # what was sent first is here, and counts
        new = secrets.token_bytes(16)
        late = await one.asked("PUT", f"/box/q/{id_of(new)}", one.box(new, 1, "b"), seats[2])
        assert late == (410, {"edit": 0})
        assert (await one.asked("DELETE", path, secret, seats[0]))[0] == 200  # still one's own
        assert one.board.sums("q") == {"b": 1}
        for header in ({"Host": "course.example"}, {"Origin": "http://course.example"}):
            assert (await one.asked("GET", "/", **header))[0] == 403
        for nowhere in ("/room.json", "/desk", "/boxes", "/../key", "/phone.js/..", "//", "/box/q"):
            assert (await one.asked("GET", nowhere))[0] == 404
        assert (await one.asked("GET", "/"))[0] == 200
        one.relay.stop()

    run(tried())


def test_nobody_lays_a_box_over_anothers(tmp_path: Path) -> None:
    """Refused before it is kept: rubbish, another's secret, another question, or an answer that the question has not."""

    async def sent() -> None:
        one = Relayed(tmp_path)
        seats = [one.seats.join(HERE) for _ in range(2)]
        mine, other = secrets.token_bytes(16), secrets.token_bytes(16)
        path = f"/box/q/{id_of(mine)}"
        assert (await one.asked("PUT", path, one.box(mine, 1, "a"), seats[0]))[0] == 200
        file = tmp_path / "boxes" / f"q.{id_of(mine)}.box"
        kept = file.read_bytes()
        forged = [
            (2).to_bytes(4, "big") + secrets.token_bytes(BOX),
            one.box(other, 2, "b"),
            one.box(mine, 2, "b", question="r"),
            one.box(mine, 2, "d"),
            (3).to_bytes(4, "big") + one.box(mine, 2, "b")[4:],
        ]
        for body in forged:
            assert (await one.asked("PUT", path, body, seats[1]))[0] == 422
        assert file.read_bytes() == kept and len([*file.parent.iterdir()]) == 1
        assert (await one.asked("PUT", path, one.box(mine, 2, "c"), seats[0])) == (200, {"edit": 2})
        assert one.board.sums("q") == {"c": 1}
        one.relay.stop()

    run(sent())


def test_an_older_edit_writes_over_nothing(tmp_path: Path) -> None:
    """Two edits at once, the older one last: the newer one is on the disk."""

    async def sent() -> None:
        one, secret = Relayed(tmp_path), secrets.token_bytes(16)
        name = ("q", id_of(secret))
        newer = asyncio.create_task(one.boxes.keep(name, 2, one.box(secret, 2, "b")[4:]))
        await asyncio.sleep(0)  # it is being written
        await asyncio.sleep(0)
        await one.boxes.keep(name, 1, one.box(secret, 1, "a")[4:])
        await newer
        one.relay.stop()
        again = Relayed(tmp_path)
        assert again.board.sums("q") == {"b": 1}
        again.relay.stop()

    run(sent())


def test_the_order_of_sums_says_nothing() -> None:
    """What came first stands nowhere: the sums are in the order of the options' names."""
    one = Board(Lock.of(""), lambda question, answer: True)
    for answer in "cab":
        secret = secrets.token_bytes(16)
        box = seal(one.lock.public, Contribution(secret, 1, "q", answer))
        assert one.take("q", id_of(secret), box)
    assert [*one.sums("q")] == ["a", "b", "c"]


def test_hostile_boxes_cost_themselves_alone(tmp_path: Path) -> None:
    """Answers that the question does not have, and files that are none: left out, and the rest is there."""

    async def sent() -> None:
        one = Relayed(tmp_path)
        wrong = ["d", 7, None, {"a": 1}, ["a"] * 3, "a" * 900]
        for answer in ["a", *wrong]:
            secret = secrets.token_bytes(16)
            body = one.box(secret, 1, answer)
            one.hears("q", id_of(secret), body[4:])
        assert (one.board.sums("q"), one.board.refused) == ({"a": 1}, len(wrong))
        boxes = tmp_path / "boxes"
        for name in ("x", "q.1.box", "q..gone", "a.b.c.box", "q.00.part", "ø.gone"):
            (boxes / name).write_bytes(b"\xff" * 5000)
        (boxes / "q.2.box").mkdir()
        again = Relayed(tmp_path)
        assert again.board.sums("q") == {}
        one.relay.stop()
        again.relay.stop()

    run(sent())


def test_a_fast_seat_is_told_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten at once, and then two a second; other seats do not notice."""
    monkeypatch.setattr("spenningsfelt.room.phones.seats.PER_SECOND", 2.0)

    async def sent() -> None:
        one = Relayed(tmp_path)
        seats, secret = [one.seats.join(HERE) for _ in range(2)], secrets.token_bytes(16)
        path = f"/box/q/{id_of(secret)}"
        sends = [one.asked("PUT", path, one.box(secret, n, "a"), seats[0]) for n in range(1, 31)]
        said = Counter(status for status, _ in await asyncio.gather(*sends))
        assert said[429] >= 18 and said[200] >= 10
        other = secrets.token_bytes(16)
        put = await one.asked("PUT", f"/box/q/{id_of(other)}", one.box(other, 1, "b"), seats[1])
        assert put[0] == 200
        one.relay.stop()

    run(sent())


def test_one_address_holds_few_connections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thirteenth from one address is closed at once, and a place is free again when one of them goes."""
    monkeypatch.setattr(doors, "CONNECTIONS", 12)

    async def opened() -> None:
        one = Relayed(tmp_path)
        held = [await asyncio.open_connection(HERE, one.port) for _ in range(12)]
        reader, writer = await asyncio.open_connection(HERE, one.port)
        assert await asyncio.wait_for(reader.read(1), 5) == b""
        for _, open_one in (*held, (None, writer)):
            open_one.close()
        await asyncio.sleep(0.1)
        assert (await one.asked("GET", "/now?seen="))[0] == 200
        one.relay.stop()

    run(opened())


@pytest.mark.skipif(os.name == "nt", reason="Windows has a number of its own")
@pytest.mark.parametrize(("hard", "most"), [(256, 200), (512, 456), (4096, 800)])
def test_as_many_are_let_in_as_the_machine_can_hold(hard: int, most: int) -> None:
    """Where a program begins with 256 files, as on a Mac, more are asked for; and never are more phones let in than fit."""
    asks = (
        "import resource as r; r.setrlimit(r.RLIMIT_NOFILE, (256, int(__import__('sys').argv[1])));"
    )
    asks += "from spenningsfelt.room.phones.doors import altogether; print(altogether())"
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY / "lib")}
    done = subprocess.run(
        [sys.executable, "-c", asks, str(hard)], env=env, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == most


def test_news_comes_when_something_is_new(tmp_path: Path) -> None:
    """A phone waits, and hears at once; what it is told is what is open, and nothing of anyone's answers."""

    async def waited() -> None:
        one = Relayed(tmp_path)
        assert (await one.asked("GET", "/now?seen=x"))[1] == {"seen": "q", "shows": {"asks": ["q"]}}
        waiting = asyncio.create_task(one.asked("GET", "/now?seen=q"))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        one.opened["r"] = 1
        one.room.tell()
        assert (await asyncio.wait_for(waiting, 2))[1]["seen"] == "q|r"
        one.relay.stop()

    run(waited())


def test_who_has_knocked_is_read_from_each_systems_table() -> None:
    """Linux, macOS and Windows: those who answered, not those who did not, nor what is everyone's."""
    linux = """IP address HW type Flags HW address Mask Device
192.168.8.21 0x1 0x2 3c:22:fb:00:00:01 * wlan0
192.168.8.22 0x1 0x0 00:00:00:00:00:00 * wlan0"""
    mac = """? (192.168.8.21) at 3c:22:fb:0:0:1 on en0 ifscope [ethernet]
? (192.168.8.22) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0"""
    windows = """Interface: 192.168.8.20 --- 0x5
  192.168.8.21          3c-22-fb-00-00-01     dynamic
  192.168.8.255         ff-ff-ff-ff-ff-ff     static
  224.0.0.22            01-00-5e-00-00-16     static"""
    assert met(linux) == met(mac) == {"192.168.8.21"}
    assert met(windows) - {"192.168.8.20"} == {"192.168.8.21"}


def test_the_likeliest_address_comes_first() -> None:
    """Private IPv4 before the rest, tunnels and containers last, and none that no phone can reach."""
    named = [
        ("lo", "127.0.0.1"),
        ("docker0", "172.17.0.1"),
        ("tun0", "10.8.0.2"),
        ("en0", "fe80::1"),
        ("en0", "2001:db8::7"),
        ("tailscale0", "100.101.1.2"),
        ("en0", "192.168.8.20"),
        ("en1", "10.0.0.5"),
    ]
    found = [one.address for one in ordered(named, leads_out="10.8.0.2")]
    assert found[:2] == ["192.168.8.20", "10.0.0.5"] and found[2] == "2001:db8::7"
    assert {*found[3:]} == {"172.17.0.1", "10.8.0.2", "100.101.1.2"}
    assert ordered(named)[0] == Address("192.168.8.20", "en0")
