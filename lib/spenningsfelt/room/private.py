"""What stays on this machine and is in no room's folder, which may be carried elsewhere: keys, and who has it open."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_state_path

ROOM = re.compile(r"[0-9a-f]{16}")  # a room's own mark, made of its public key


class OpenAlready(Exception):
    """Another program has this room open."""


def place() -> Path:
    """Where this is kept, for the user of this machine alone. Raises OSError where it cannot be made."""
    found = user_state_path("spenningsfelt", appauthor=False) / "rooms"
    found.mkdir(parents=True, exist_ok=True, mode=0o700)
    return found


def key_file(room: str) -> Path:
    """The file of a room's private key. Raises ValueError where that is no room's mark."""
    if not ROOM.fullmatch(room):
        raise ValueError("no room's mark")
    return place() / f"{room}.key"


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Have a room open, as the only program; the system lets go when the program ends, however it does.

    Raises `OpenAlready`. Where the machine has no place for it, the room is opened all the same.
    """
    name = hashlib.blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(FileLock(place() / f"{name}.lock", timeout=0, mode=0o600))
        except Timeout:
            raise OpenAlready from None
        except OSError:
            pass
        yield
