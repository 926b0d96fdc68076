"""This device's name in version ids and file names: random, and kept outside the answers folder."""

from __future__ import annotations

import secrets
import string
from pathlib import Path

from platformdirs import user_state_path

from spenningsfelt.answers.disk.atomic import read, write
from spenningsfelt.answers.disk.lock import Lock
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.version import DEVICE

LETTERS = string.ascii_lowercase + string.digits
_spare: list[str] = []


def device_id() -> str:
    """Eight characters of [a-z0-9], the same in every process of this user on this device.

    Where it cannot be kept, one for this process only: its answers are in a file of their own,
    and nothing is lost. So it is in the browser edition, where each kernel has a home of its own
    and no two can share a lock.
    """
    folder = user_state_path("spenningsfelt", appauthor=False)
    try:
        with Lock(folder):
            return _kept(folder / "device")
    except (AnswerError, OSError):
        if not _spare:
            _spare.append(_new())
        return _spare[0]


def _kept(path: Path) -> str:
    if path.exists():
        name = read(path, 100).decode("ascii", "replace").strip()
        if DEVICE.fullmatch(name):
            return name
    name = _new()
    write(path, f"{name}\n".encode())
    return name


def _new() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(8))
