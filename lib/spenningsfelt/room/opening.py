"""Open a room: find its address again, serve its screens, and go on where it stood."""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
from collections.abc import Callable
from pathlib import Path

from spenningsfelt.content import Course
from spenningsfelt.room.folder import Folder
from spenningsfelt.room.live import Live
from spenningsfelt.room.private import alone
from spenningsfelt.room.serving import Paper, Screens

KEY = re.compile(r"[\w-]{32}")

__all__ = ["Screens", "serve"]


def serve(
    course: Course,
    folder: Path,
    language: str,
    port: int | None,
    opened: Callable[[Screens], None],
    paper: Paper,
) -> bool:
    """Serve the room in `folder` until it is stopped; False when the port that was asked for is taken.

    `paper` makes a PDF of what the group takes home. Key and port are those of the last time where that can be, so that
    windows left open find the room again.
    Raises `OpenAlready` where another program serves it, `RoomGone`, or ValueError where `room.json` is no setting.
    """
    room = Folder(folder)
    room.made()
    with alone(folder):
        return _served(Live(course, room, language), port, opened, paper)


def _served(live: Live, port: int | None, opened: Callable[[Screens], None], paper: Paper) -> bool:
    live.opened()
    known = live.folder.address()
    key = str(known.get("key", ""))
    screens = Screens(live, key if KEY.fullmatch(key) else secrets.token_urlsafe(24), paper)

    async def running() -> bool:
        before = known.get("port")
        for one in [port] if port else [before if isinstance(before, int) else 0, 0]:
            with contextlib.suppress(OSError, OverflowError):
                screens.listen(one)
                break
        else:
            return False
        live.folder.address({"key": screens.key, "port": screens.port})
        live.phones_again()
        opened(screens)
        await asyncio.Event().wait()
        return True

    with contextlib.suppress(KeyboardInterrupt):
        return asyncio.run(running())
    return True
