"""Close a room: what it holds is deleted, and a receipt says how much that was."""

from __future__ import annotations

import contextlib
import shutil
import time
from pathlib import Path

from spenningsfelt.room.folder import ALIVE, PHONES, PRESSES, Folder, RoomGone
from spenningsfelt.room.presses import Act, Hands, Heard, Park, Sent, Write
from spenningsfelt.room.private import key_file

BOXES = "boxes"  # what phones sent
GONE = (PRESSES, ALIVE, PHONES, f"{PRESSES}.lock")


def close(path: Path) -> dict[str, int]:
    """Delete what the room in `path` holds: answers counted, texts, actions. How it was set up stays.

    Raises ValueError where there is no room, `RoomGone` where it cannot be deleted.
    """
    room = Folder(path)
    if room.setting is None:
        raise ValueError("no room in this folder")
    room.read_on()
    done = [one.press for one in room.pressed]
    latest = {
        press.question: sum(press.counts.values()) for press in done if isinstance(press, Hands)
    }
    heard = {
        question: sum(sums.values())
        for press in done
        if isinstance(press, Heard)
        for question, sums in press.sums.items()
    }
    sent = {press.by for press in done if isinstance(press, Sent)}
    receipt = {
        "answers": sum(latest.values()) + sum(heard.values()),
        "texts": sum(isinstance(press, (Write, Park)) for press in done) + len(sent),
        "actions": sum(isinstance(press, Act) for press in done),
        "at": int(time.time()),
    }
    try:
        _forget_key(str(room.kept_phones().get("room", "")))
        room.closed(receipt)
        for name in GONE:
            (path / name).unlink(missing_ok=True)
        if (path / BOXES).is_dir():
            shutil.rmtree(path / BOXES)
    except OSError:
        raise RoomGone(path) from None
    return receipt


def _forget_key(mark: str) -> None:
    """What opens the boxes is deleted first; it lies on the machine that phones were turned on at."""
    with contextlib.suppress(ValueError):  # no phones
        key_file(mark).unlink(missing_ok=True)
