"""`spenningsfelt start`: open the course in the browser."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from spenningsfelt.cli.build import notebooks, notebooks_folder
from spenningsfelt.cli.check import faults
from spenningsfelt.cli.command import Command, Misused, Option
from spenningsfelt.cli.terminal import Terminal
from spenningsfelt.content import ContentError

PORTS = range(1, 65536)


def _port(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and int(typed) in PORTS):
        raise Misused("port-wrong", first=str(PORTS[0]), last=str(PORTS[-1]))
    return int(typed)


def start(terminal: Terminal, given: Namespace) -> int:
    """Open the course: the one that is running, else a new one."""
    from spenningsfelt.jupyter.folders import folders
    from spenningsfelt.jupyter.start import launch

    served = _served(terminal, folders().notebooks)
    first = terminal.course.first_page(terminal.words.language)
    browser = not given.no_browser
    return launch(served, first, port=given.port, browser=browser, say=terminal.say)


def _served(terminal: Terminal, own: Path) -> Path:
    """The notebooks to open: the course's own, or the user's copy when a trainer has changed the content.

    Raises `ContentError` when the changed content has faults.
    """
    from spenningsfelt.jupyter import build as building

    course = terminal.course
    if building.fresh(notebooks_folder(), course.folder):
        return notebooks_folder()
    if not building.fresh(own, course.folder):
        found = faults(course)
        if found:
            raise ContentError(found)
        terminal.say("rebuilt")
        building.write(own, notebooks(course))
    return own


NO_BROWSER = Option("--no-browser", "help-no-browser")
PORT = Option("--port", "help-port", "value-number", _port)
START = Command("help-start", start, (NO_BROWSER, PORT))
