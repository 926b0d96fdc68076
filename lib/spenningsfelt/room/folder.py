"""A room's folder: how it was set up, and the trainer's presses, one line each. What is there is all there is."""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import Any

from attrs import define, field
from filelock import FileLock

from spenningsfelt.room.presses import Press, Pressed, as_json, press_in

SETTING, PRESSES, RECEIPT = "room.json", "presses.jsonl", "receipt.json"
PHONES = "phones.json"  # where phones were served, and how many seats are taken
ALIVE, ADDRESS = (
    "alive",
    "address.json",
)  # when a timer last ran here; where the screens were opened
LARGEST = 1_000_000  # a line longer than a megabyte was not pressed


class RoomGone(Exception):
    """The folder cannot be read or written now; `folder` says which."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder


@define
class Folder:
    """The folder of one room. `left_out` counts the lines that nobody understands; `cut`: the last was half."""

    path: Path
    pressed: list[Pressed] = field(factory=list)
    left_out: int = 0
    cut: bool = False
    _read: int = 0
    _known: bool = False  # there is a room in it

    @property
    def setting(self) -> Any:
        """`room.json`; None where the room is not set up. Raises ValueError where it cannot be read."""
        try:
            found = json.loads((self.path / SETTING).read_text("utf-8"))
        except FileNotFoundError:
            return None
        except OSError:
            raise RoomGone(self.path) from None
        self._known = True
        return found

    def made(self) -> None:
        """See to it that the folder is there, and for its owner alone."""
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise RoomGone(self.path) from None
        with contextlib.suppress(OSError):  # another's folder, or a disk that knows no owners
            self.path.chmod(0o700)

    @property
    def away(self) -> bool:
        """Whether what was here is not here now, as when a disk is taken out. A room that is closed is not away."""
        wanted = PRESSES if self.pressed else SETTING if self._known else ""
        return not (self.path / wanted).exists()

    @property
    def receipt(self) -> dict[str, int]:
        """What a closed room left; nothing while it is open."""
        try:
            found = json.loads((self.path / RECEIPT).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def closed(self, receipt: dict[str, int]) -> None:
        """Leave the receipt: from now on the room is closed, for every program that has it open."""
        self._put(RECEIPT, json.dumps(receipt))

    def set_up(self, setting: dict[str, Any]) -> None:
        """Write `room.json`, whole or not at all. Presses from before stay: they are the same room's."""
        self.made()
        self._put(SETTING, json.dumps(setting, ensure_ascii=False, indent=1))
        self._known = True

    def read_on(self) -> bool:
        """Read the presses that have come since the last time; whether there were any."""
        try:
            if (self.path / PRESSES).stat().st_size <= self._read:
                return False
            with (self.path / PRESSES).open("rb") as file:
                file.seek(self._read)
                new = file.read()
        except FileNotFoundError:
            return self._missing()
        except OSError:
            raise RoomGone(self.path) from None
        whole, _, half = new.rpartition(b"\n")
        self.cut = bool(half)
        if not whole:
            return False
        for line in whole.split(b"\n"):
            self._take(line)
        self._read += len(whole) + 1
        return True

    def press(self, press: Press, at: float | None = None) -> None:
        """Append a press: on the disk before anything is shown. A folder that is away is not made anew."""
        line = json.dumps({"at": at or time.time(), **as_json(press)}, ensure_ascii=False)
        if self.away:
            raise RoomGone(self.path)
        try:
            with (
                FileLock(self.path / f"{PRESSES}.lock", timeout=5, mode=0o600),
                open(self.path / PRESSES, "a+b", opener=owners) as file,
            ):
                _mend(file)
                file.write(f"{line}\n".encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            raise RoomGone(self.path) from None

    def lives(self) -> None:
        """Leave word that a timer runs, so that it is known where it stood if the machine stops now."""
        try:
            (self.path / ALIVE).touch(mode=0o600)
        except OSError:
            raise RoomGone(self.path) from None

    @property
    def alive(self) -> float:
        """When a timer was last known to run."""
        try:
            return (self.path / ALIVE).stat().st_mtime
        except OSError:
            return 0.0

    def address(self, wanted: dict[str, Any] | None = None) -> dict[str, Any]:
        """Where the screens were opened the last time, or now: the same address finds them again after a restart."""
        return self._own(ADDRESS, wanted)

    def kept_phones(self, wanted: dict[str, Any] | None = None) -> dict[str, Any]:
        """How phones were served the last time, or now."""
        return self._own(PHONES, wanted)

    def _own(self, name: str, wanted: dict[str, Any] | None) -> dict[str, Any]:
        if wanted is not None:
            self._put(name, json.dumps(wanted))
            return wanted
        try:
            found = json.loads((self.path / name).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _take(self, line: bytes) -> None:
        try:
            if len(line) > LARGEST:
                raise ValueError("too long")
            raw = json.loads(line)
            at = raw.pop("at")
            if type(at) not in (int, float):
                raise ValueError("no time")
            self.pressed.append(Pressed(float(at), press_in(raw)))
        except (ValueError, AttributeError, KeyError, TypeError, RecursionError):
            self.left_out += bool(line.strip())

    def _missing(self) -> bool:
        """There are no presses: none yet, or the folder is away; or the room is closed, and nothing is remembered."""
        if not self.receipt:
            if (self.pressed or self._known) and self.away:
                raise RoomGone(self.path)
            return False
        there = bool(self.pressed)
        self.pressed, self._read = [], 0
        return there

    def _put(self, name: str, text: str) -> None:
        new = self.path / f"{name}.new"
        try:
            with open(new, "w", encoding="utf-8", opener=owners) as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path / name)
        except OSError:
            raise RoomGone(self.path) from None


def owners(path: str, flags: int) -> int:
    """A file that its owner alone may read."""
    return os.open(path, flags, 0o600)


def _mend(file: Any) -> None:
    """Cut off a last line that was half written, so that the next press is a line of its own."""
    end = file.seek(0, os.SEEK_END)
    if not end:
        return
    file.seek(max(0, end - LARGEST))
    tail = file.read()
    if not tail.endswith(b"\n"):
        file.truncate(end - len(tail) + tail.rfind(b"\n") + 1)
        file.seek(0, os.SEEK_END)
