"""Close a room: what it holds is deleted, and a receipt says how much that was."""

from __future__ import annotations

import json
import time
from pathlib import Path

from spenningsfelt.room.folder import ALIVE, PRESSES, RECEIPT, Folder, RoomGone
from spenningsfelt.room.presses import Act, Hands, Park, Write

GONE = (PRESSES, ALIVE, f"{PRESSES}.lock")


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
    receipt = {
        "answers": sum(latest.values()),
        "texts": sum(isinstance(press, (Write, Park)) for press in done),
        "actions": sum(isinstance(press, Act) for press in done),
        "at": int(time.time()),
    }
    try:
        (path / RECEIPT).write_text(json.dumps(receipt), "utf-8")
        for name in GONE:
            (path / name).unlink(missing_ok=True)
    except OSError:
        raise RoomGone(path) from None
    return receipt
