"""`spenningsfelt check`: find every fault in the content."""

from __future__ import annotations

from argparse import Namespace

from spenningsfelt.cli.command import Command
from spenningsfelt.cli.terminal import Terminal


def check(terminal: Terminal, given: Namespace) -> int:
    """One line for each fault; without any, what is not translated yet."""
    from spenningsfelt.content.check import check as find

    faults = find(terminal.course.folder)
    if faults:
        return terminal.faults(faults)
    terminal.untranslated()
    terminal.say("check-ok", n=str(len(terminal.course.written())))
    return 0


CHECK = Command("help-check", check)
