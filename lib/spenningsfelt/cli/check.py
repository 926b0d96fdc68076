"""`spenningsfelt check`: find every fault in the content, what a kind of exercise lacks, and what is not translated."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from spenningsfelt.cli.command import Command, Misused, Option
from spenningsfelt.cli.terminal import Terminal
from spenningsfelt.content import Course, Fault
from spenningsfelt.content.kinds import KINDS

PACKAGE = Path(__file__).resolve().parents[1]


def check(terminal: Terminal, given: Namespace) -> int:
    """One line for each fault; without any, what is not translated yet, and what has fallen behind."""
    through = [] if given.follows is None else _translations(terminal, given.follows)
    found = faults(terminal.course)
    if found:
        return terminal.faults(found)
    for number, language in through:
        _follow(terminal, number, language)
    terminal.untranslated()
    _behind(terminal)
    terminal.say("check-ok", n=str(len(terminal.course.written())))
    return 0


def _translations(terminal: Terminal, typed: str) -> list[tuple[str, str]]:
    """The module and the language of each translation that is meant by its file, or by a folder that it lies in."""
    if not typed:
        raise Misused("no-file")
    course, meant = terminal.course, Path(typed).resolve()
    modules = course.folder.resolve() / "modules"
    files = {
        modules / folder / f"{language}.md": (number, language)
        for number, folder in course.modules()
        for language in course.languages[1:]
        if number in course.written(language)
    }
    found = [one for file, one in files.items() if meant in (file, *file.parents[:2])]
    if not found:
        raise Misused("follows-unknown", file=typed, known=", ".join(course.languages[1:]))
    return found


def _follow(terminal: Terminal, number: str, language: str) -> None:
    """Write down that a translation follows the first language as it stands now."""
    from spenningsfelt.content.follows import followed
    from spenningsfelt.jupyter.build import write

    write(terminal.course.folder, followed(terminal.course, number, language))
    terminal.say("follows-now", **_named(terminal, number, language))


def _behind(terminal: Terminal) -> None:
    """Say of each translation that has fallen behind in which steps, and in the end what to do."""
    from spenningsfelt.content.follows import behind

    found = behind(terminal.course)
    for one in found:
        steps = ", ".join(one.steps)
        terminal.say("follows-older", **_named(terminal, one.number, one.language), steps=steps)
    if found:
        file = terminal.sentence("value-file")
        terminal.say("follows-how", command=terminal.typed("check", "--follows", file))


def _named(terminal: Terminal, number: str, language: str) -> dict[str, str]:
    names = terminal.words["languages"]
    other = names[terminal.course.languages[0]]
    return {"number": number, "language": names[language], "other": other}


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


FOLLOWS = Option("--follows", "help-follows", "value-file")
CHECK = Command("help-check", check, (FOLLOWS,))
