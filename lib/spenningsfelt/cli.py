"""The door a terminal uses: `spenningsfelt start`, `check`, `build`, `answers`."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from spenningsfelt import cli_answers
from spenningsfelt.content import ContentError, Course, Fault, data_folder
from spenningsfelt.content.files import read_toml
from spenningsfelt.mishap import told
from spenningsfelt.terminal import HELP, WRONG, Language, Terminal

app = typer.Typer(
    help=HELP.get("help-app"),
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(cli_answers.app, name="answers")


@app.command(help=HELP.get("help-start"))
def start(
    language: Language = None,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help=HELP.get("help-no-browser"))
    ] = True,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help=HELP.get("help-port"))] = None,
) -> None:
    """Open the course in the browser."""
    from spenningsfelt.jupyter.folders import folders
    from spenningsfelt.jupyter.start import launch

    terminal = Terminal(language)
    folder = _served(terminal, folders().notebooks)
    words = terminal.words
    first = f"{words.language}/{terminal.course.notebook('00', words.language)}"
    raise typer.Exit(launch(folder, first, port=port, browser=browser, say=terminal.say))


def _served(terminal: Terminal, own: Path) -> Path:
    """The notebooks to open: the course's own, or the user's copy when a trainer has changed the content."""
    from spenningsfelt.content.check import check as find
    from spenningsfelt.jupyter import build as building

    course = terminal.course
    if building.fresh(notebooks_folder(), course.folder):
        return notebooks_folder()
    if not building.fresh(own, course.folder):
        faults = find(course.folder)
        if faults:
            terminal.faults(faults)
        terminal.say("rebuilt")
        building.write(own, building.wanted(course, _reading(course)))
    return own


@app.command(help=HELP.get("help-check"))
def check(language: Language = None) -> None:
    """Find every fault in the content."""
    from spenningsfelt.content.check import check as find

    terminal = Terminal(language)
    faults = find(terminal.course.folder)
    if faults:
        terminal.faults(faults)
    terminal.untranslated()
    terminal.say("check-ok", n=str(len(terminal.course.written())))


@app.command(help=HELP.get("help-build"))
def build(
    language: Language = None,
    drift: Annotated[bool, typer.Option("--check", help=HELP.get("help-check-drift"))] = False,
) -> None:
    """Make the notebooks, the geometry and the browser's words from `data/`."""
    from spenningsfelt.content.check import check as find
    from spenningsfelt.jupyter import build as building

    terminal = Terminal(language)
    course = terminal.course
    faults = find(course.folder)
    if faults:
        terminal.faults(faults)
    _geometry(terminal, drift)
    files = building.wanted(course, _reading(course))
    words = {building.WORDS.name: building.page_words(course)}
    if drift:
        stale = building.differing(notebooks_folder(), files) + building.differing(
            building.WORDS.parent, words
        )
        if stale:
            terminal.faults([Fault(name, "", "notebook-differs") for name in stale])
        terminal.say("build-same")
        return
    changed = building.write(notebooks_folder(), files)
    changed += building.write(building.WORDS.parent, words)
    terminal.say("built", n=str(len(changed)))


def _geometry(terminal: Terminal, drift: bool) -> None:
    from spenningsfelt.figures.geometry import geometry_json
    from spenningsfelt.jupyter import build as building

    folder, files = terminal.course.folder, {"venn.json": geometry_json()}
    if drift and building.differing(folder, files):
        terminal.faults([Fault("venn.json", "", "notebook-differs")])
    if not drift:
        building.write(folder, files)


def _reading(course: Course) -> Any:
    """The reading version of any exercise, for the notebooks' stored outputs."""
    from spenningsfelt.module import Module

    modules: dict[tuple[str, str], Module] = {}

    def reading(number: str, language: str, name: str) -> tuple[str, str]:
        module = modules.get((number, language))
        if module is None:
            module = modules[number, language] = Module(number, language, course)
        found = module.reading(name)
        return found.plain(), found.html()

    return reading


def notebooks_folder() -> Path:
    """The notebooks of the checkout or of the installed package."""
    data = data_folder()
    return data.parent / "notebooks"


def _fault_words() -> dict[str, str]:
    """The sentences for faults, also when `course.toml` is the faulty one; none when no text can be read."""
    for code in (os.environ.get("SPENNINGSFELT_LANGUAGE", "nb"), "nb"):
        with contextlib.suppress(ContentError, KeyError):
            return dict(read_toml(data_folder(), f"texts/{code}.toml")["faults"])
    return {}


def main() -> None:
    """Run the command line; a leader meets sentences, never a traceback."""
    try:
        app()
    except ContentError as error:
        table = _fault_words()
        for fault in error.faults:
            print(fault.sentence(table), file=sys.stderr)
        sys.exit(WRONG)
    except ImportError:
        raise  # the door sees to it that what is gone is set up again
    except Exception as error:
        sys.exit(told(error))
