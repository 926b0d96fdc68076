"""`spenningsfelt room`: a programme run live with a group, on a big screen and in the presenter's own window."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import platformdirs

from spenningsfelt.cli.command import Command, Group, Misused, Option
from spenningsfelt.cli.putting import made_folder, put
from spenningsfelt.cli.start import NO_BROWSER, PORT
from spenningsfelt.cli.terminal import WRONG, Terminal

PEOPLE, MOST = 24, 500


def open_room(terminal: Terminal, given: Namespace) -> int:
    """Open a room's screens until the trainer stops them."""
    # a server, which no other command needs
    from spenningsfelt.jupyter.open_browser import open_browser
    from spenningsfelt.room.folder import RoomGone
    from spenningsfelt.room.opening import Screens, serve
    from spenningsfelt.room.private import OpenAlready

    def paper(told: Mapping[str, Any]) -> bytes:
        from spenningsfelt.report.paper import (
            handout,  # seconds, which the screens need not wait for
        )

        return handout(told)

    folder = given.folder or _todays(terminal)

    def opened(screens: Screens) -> None:
        terminal.say("room-folder-is", folder=str(folder))
        terminal.say("room-desk", url=screens.address("desk"))
        terminal.say("room-wall", url=screens.address("wall"))
        if not given.no_browser:
            open_browser(screens.address("desk"), folder)

    try:
        if not serve(terminal.course, folder, terminal.words.language, given.port, opened, paper):
            return terminal.fail("no-port", port=str(given.port))
    except OpenAlready:
        return terminal.fail("room-open-already", folder=str(folder))
    except RoomGone as gone:
        return terminal.fail("room-gone", folder=str(gone.folder))
    except ValueError:
        return terminal.fail("room-none", folder=str(folder))
    return 0


def rehearsed(terminal: Terminal, given: Namespace) -> int:
    """Fill a room with an invented group."""
    from spenningsfelt.room.demo import invent
    from spenningsfelt.room.folder import RoomGone

    people, seed = given.people or PEOPLE, given.seed or 1
    try:
        invent(terminal.course, given.folder, terminal.words.language, people, seed)
    except RoomGone as gone:
        return terminal.fail("room-gone", folder=str(gone.folder))
    except ValueError:
        return terminal.fail("room-there", folder=str(given.folder))
    terminal.say(
        "room-invented", n=str(people), command=terminal.typed("room", "open", str(given.folder))
    )
    return 0


def _whole(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= MOST):
        raise Misused("whole-number", most=str(MOST))
    return int(typed)


def summarised(terminal: Terminal, given: Namespace) -> int:
    """A room in numbers, for other programs."""
    from spenningsfelt.room import summary
    from spenningsfelt.room.folder import RoomGone

    try:
        found = summary(given.folder)
    except (RoomGone, ValueError):
        return terminal.fail("room-none", folder=str(given.folder))
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0


def handed_out(terminal: Terminal, given: Namespace) -> int:
    """What the group takes home, as a PDF."""
    from spenningsfelt.report.paper import handout
    from spenningsfelt.room.folder import Folder, RoomGone
    from spenningsfelt.room.handout import handout_in
    from spenningsfelt.room.live import Live

    folder = made_folder(terminal, given.out)
    if folder is None:
        return WRONG
    try:
        told = handout_in(Live(terminal.course, Folder(given.folder), terminal.words.language))
    except (RoomGone, ValueError):
        return terminal.fail("room-none", folder=str(given.folder))
    return put(terminal, folder / f"{terminal.sentence('room-handout-file')}.pdf", handout(told))


def close_room(terminal: Terminal, given: Namespace) -> int:
    """Delete what a room holds, and leave a receipt."""
    from spenningsfelt.room.closing import close
    from spenningsfelt.room.folder import RoomGone

    try:
        receipt = close(given.folder)
    except (RoomGone, ValueError):
        return terminal.fail("room-none", folder=str(given.folder))
    terminal.say("room-closed", answers=str(receipt["answers"]), texts=str(receipt["texts"]))
    return 0


def _todays(terminal: Terminal) -> Path:
    """The room of today, in the user's documents."""
    documents = Path(platformdirs.user_documents_dir())
    return documents / terminal.sentence("room-folder", day=date.today().isoformat())


ROOM = Group(
    "help-room",
    {
        "open": Command("help-room-open", open_room, (NO_BROWSER, PORT), folder=False),
        "demo": Command(
            "help-room-demo",
            rehearsed,
            (
                Option("--people", "help-room-people", "value-number", _whole),
                Option("--seed", "help-room-seed", "value-number", _whole),
            ),
            folder=True,
        ),
        "summary": Command(
            "help-room-summary", summarised, (Option("--json", "help-json"),), folder=True
        ),
        "handout": Command(
            "help-room-handout",
            handed_out,
            (Option("--out", "help-out", "value-folder"),),
            folder=True,
        ),
        "close": Command("help-room-close", close_room, folder=True),
    },
)
