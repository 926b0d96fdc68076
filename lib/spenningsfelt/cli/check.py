"""`spenningsfelt check`: find every fault in the content, and what a kind of exercise lacks."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from spenningsfelt.cli.command import Command
from spenningsfelt.cli.terminal import Terminal
from spenningsfelt.content import Course, Fault
from spenningsfelt.content.kinds import KINDS

PACKAGE = Path(__file__).resolve().parents[1]


def check(terminal: Terminal, given: Namespace) -> int:
    """One line for each fault; without any, what is not translated yet."""
    found = faults(terminal.course)
    if found:
        return terminal.faults(found)
    terminal.untranslated()
    terminal.say("check-ok", n=str(len(terminal.course.written())))
    return 0


def faults(course: Course) -> list[Fault]:
    """Every fault in the content; where it has none, the kinds that are not whole."""
    from spenningsfelt.content.check import check as find
    from spenningsfelt.exercises.scenes import drawing_faults

    return find(course.folder) or [*_kinds(), *drawing_faults(course)]


def _kinds() -> Iterator[Fault]:
    """What the kinds of the content lack: their Python, or a page in what the browser gets."""
    made = (PACKAGE / "static/exercises.js").read_text("utf-8")
    pages = set(re.findall(r"(?<= as )\w+", made[made.rindex("export{") :]))
    for kind in KINDS:
        own, apart = f"exercises/kinds/{kind}.py", f"{kind}/exercise.py"
        if not any((PACKAGE / home).is_file() for home in (own, apart)):
            yield Fault(f"lib/{PACKAGE.name}/{own}", "", "kind-without-python")
        if kind not in pages:
            yield Fault(f"lib/ui/kinds/{kind}.tsx", "", "kind-without-page")


CHECK = Command("help-check", check)
