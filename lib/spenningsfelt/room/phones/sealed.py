"""What a phone sends, sealed so that only who holds the room's private key can read it; and the key itself.

Sealed: 1 | room (8 bytes) | secret (16) | edit (4) | length (2) | JSON | zeros; always 1,024 bytes, so that the size
says nothing.
Who knows the secret is the author: it is only in the phone and inside the box, and the contribution's id is its hash.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

from attrs import frozen
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from spenningsfelt.room.private import key_file

PLAIN, HEAD, SECRET = 1024, 31, 16
BOX = PLAIN + 48  # with the key of its own that each box has, and its seal
FIRST = 1  # of the format


@frozen
class Contribution:
    """What was in a box: its author's secret, which of the author's edits it is, and what it says to a question."""

    secret: bytes
    edit: int
    question: str
    answer: Any

    @property
    def id(self) -> str:
        """By what everyone may know it."""
        return id_of(self.secret)


def id_of(secret: bytes) -> str:
    """The id of what the holder of this secret sends."""
    return hashlib.blake2b(secret, digest_size=16).hexdigest()


def mark_of(secret: bytes) -> str:
    """What the holder of this secret finds its own line by in what all phones are told; it leads to no id."""
    return hashlib.blake2b(secret, digest_size=16, person=b"point").hexdigest()


def room_of(public: bytes) -> bytes:
    """The room's own mark in each contribution, so that none can be carried from one room to another."""
    return hashlib.blake2b(public, digest_size=8, person=b"room").digest()


def seal(public: bytes, one: Contribution) -> bytes:
    """A box, as a phone makes it. Raises ValueError where it would be too large."""
    body = json.dumps([one.question, one.answer], ensure_ascii=False).encode()
    head = bytes([FIRST]) + room_of(public) + one.secret + one.edit.to_bytes(4, "big")
    plain = head + len(body).to_bytes(2, "big") + body
    if len(plain) > PLAIN:
        raise ValueError("too long")
    return bytes(SealedBox(PublicKey(public)).encrypt(plain.ljust(PLAIN, b"\0")))


class Lock:
    """The room's pair of keys. The private one never leaves this machine."""

    def __init__(self, private: bytes) -> None:
        key = PrivateKey(private)
        self._box, self.public = SealedBox(key), bytes(key.public_key)
        self.room = room_of(self.public).hex()
        self.seats = hashlib.blake2b(
            private, person=b"seats"
        ).digest()  # what seats are marked with

    @classmethod
    def of(cls, room: str) -> Lock:
        """The keys of the room with this mark; new ones where there is no mark. They lie on this machine alone.

        Raises FileNotFoundError where they are not here, ValueError where they are none, OSError.
        """
        if not room:
            return cls._new()
        try:
            return cls(bytes.fromhex(key_file(room).read_text("ascii")))
        except (CryptoError, TypeError) as error:
            raise ValueError(f"no key: {error}") from None

    @classmethod
    def _new(cls) -> Lock:
        private = bytes(PrivateKey.generate())
        made = cls(private)
        handle = os.open(key_file(made.room), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as new:
            new.write(private.hex())
            new.flush()
            os.fsync(new.fileno())
        return made

    def open(self, box: bytes) -> Contribution:
        """What is in a box. Raises ValueError where it is for another room, or was not made as ours are."""
        try:
            plain = self._box.decrypt(box)
        except (CryptoError, TypeError) as error:
            raise ValueError(f"sealed for another: {error}") from None
        if len(plain) != PLAIN or plain[0] != FIRST or plain[1:9] != room_of(self.public):
            raise ValueError("not for this room")
        length = int.from_bytes(plain[29:HEAD], "big")
        try:
            question, answer = json.loads(plain[HEAD : HEAD + length])
        except (ValueError, TypeError, RecursionError):
            raise ValueError("nothing that can be read") from None
        if not isinstance(question, str):
            raise ValueError("to no question")
        return Contribution(plain[9:25], int.from_bytes(plain[25:29], "big"), question, answer)
