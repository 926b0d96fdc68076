"""`spenningsfelt build`: make the notebooks, the geometry and the browser's words from `data/`.

And write down which words the translations of new steps follow.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from spenningsfelt.cli.check import faults
from spenningsfelt.cli.command import Command, Option
from spenningsfelt.cli.terminal import Terminal
from spenningsfelt.content import Course, Fault, data_folder
from spenningsfelt.content.follows import records

if TYPE_CHECKING:
    from spenningsfelt.jupyter.build import ReadingOf
    from spenningsfelt.module import Module

#: The files that each folder is to hold, by name.
Made = list[tuple[Path, Mapping[str, str]]]


def build(terminal: Terminal, given: Namespace) -> int:
    """Make everything that is made from the content, or say what differs from it."""
    from spenningsfelt.jupyter import build as building

    found = faults(terminal.course)
    if found:
        return terminal.faults(found)
    made = _made(terminal.course)
    if given.check:
        stale = [name for folder, files in made for name in building.differing(folder, files)]
        if stale:
            return terminal.faults([Fault(name, "", "notebook-differs") for name in stale])
        terminal.say("build-same")
        return 0
    changed = [name for folder, files in made for name in building.write(folder, files)]
    terminal.say("built", n=str(len(changed)))
    return 0


def _made(course: Course) -> Made:
    words, text = words_file(course)
    return [
        (course.folder, data_files(course)),
        (notebooks_folder(), notebooks(course)),
        (words.parent, {words.name: text}),
    ]


def data_files(course: Course) -> dict[str, str]:
    """What is made in `data/` itself, by name."""
    from spenningsfelt.figures.geometry import geometry_json

    return {"venn.json": geometry_json(), **records(course)}


def words_file(course: Course) -> tuple[Path, str]:
    """The file with the words of the course bar, and what it holds."""
    from spenningsfelt.jupyter import build as building

    return building.WORDS, building.page_words(course)


def notebooks(course: Course) -> dict[str, str]:
    """Every file of the notebooks folder as it should be, with its pictures."""
    from spenningsfelt.exercises.scenes import picture
    from spenningsfelt.jupyter import build as building
    from spenningsfelt.jupyter.scenes import with_scenes

    def drawn(name: str, language: str) -> tuple[str, str]:
        found = picture(course, name, language)
        return found.wide, found.says

    return with_scenes(building.wanted(course, reading(course)), drawn)


def reading(course: Course) -> ReadingOf:
    """The reading version of any exercise, for the notebooks' stored outputs."""
    from spenningsfelt.module import Module

    modules: dict[tuple[str, str], Module] = {}

    def read(number: str, language: str, name: str) -> tuple[str, str]:
        module = modules.get((number, language))
        if module is None:
            module = modules[number, language] = Module(number, language, course)
        found = module.reading(name)
        return found.plain(), found.html()

    return read


def notebooks_folder() -> Path:
    """The notebooks of the checkout or of the installed package."""
    return data_folder().parent / "notebooks"


BUILD = Command("help-build", build, (Option("--check", "help-check-drift"),))
