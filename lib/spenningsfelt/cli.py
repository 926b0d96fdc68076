"""The door a terminal uses: `spenningsfelt start`, `check`, `build`, `answers`."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from spenningsfelt.content import ContentError, Course, Fault, data_folder
from spenningsfelt.content.course import CourseWords

WRONG = 1  # exit code: something in the user's files or words


class Terminal:
    """Sentences on the terminal, in one language."""

    def __init__(self, language: str | None) -> None:
        self.course = Course(data_folder())
        wanted = language or os.environ.get("SPENNINGSFELT_LANGUAGE") or self.course.languages[0]
        known = wanted if wanted in self.course.languages else self.course.languages[0]
        self.words: CourseWords = self.course.words(known)
        if wanted != known and language:
            self.fail("language-unknown", language=wanted, known=", ".join(self.course.languages))
            raise typer.Exit(2)

    def sentence(self, key: str, **details: str) -> str:
        """A sentence from `[terminal]`, filled."""
        return str(self.words["terminal"][key]).format(**details)

    def say(self, key: str, **details: str) -> None:
        """Print a sentence."""
        typer.echo(self.sentence(key, **details))

    def fail(self, key: str, **details: str) -> None:
        """Print a sentence on stderr."""
        typer.echo(self.sentence(key, **details), err=True)

    def faults(self, faults: list[Fault]) -> None:
        """Print one line per fault on stderr and end with exit code 1."""
        for fault in faults:
            typer.echo(fault.sentence(self.words["faults"]), err=True)
        self.fail("faults", n=str(len(faults)))
        raise typer.Exit(WRONG)


def help_texts() -> dict[str, str]:
    """The help of every command, in the language the user has chosen."""
    language = os.environ.get("SPENNINGSFELT_LANGUAGE")
    for at, argument in enumerate(sys.argv):
        if argument == "--language":
            language = "".join(sys.argv[at + 1:at + 2])
    try:
        course = Course(data_folder())
        known = language if language in course.languages else course.languages[0]
        return {k: v for k, v in course.words(known or "")["terminal"].items() if k.startswith("help-")}
    except (ContentError, KeyError):
        return {}  # `check` says what is wrong with the texts; help without words must not hide that


HELP = help_texts()
Language = Annotated[str | None, typer.Option("--language", help=HELP.get("help-language"), metavar="nb|nn|en")]
app = typer.Typer(help=HELP.get("help-app"), add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
answers_app = typer.Typer(help=HELP.get("help-answers"), no_args_is_help=True)
app.add_typer(answers_app, name="answers")


@app.command(help=HELP.get("help-start"))
def start(
    language: Language = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help=HELP.get("help-no-browser"))] = True,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help=HELP.get("help-port"))] = None,
) -> None:
    """Open the course in the browser."""
    from spenningsfelt.jupyter.folders import folders
    from spenningsfelt.jupyter.launch import launch

    terminal = Terminal(language)
    folder = _served(terminal, folders().notebooks)
    words = terminal.words
    first = f"{words.language}/{terminal.course.notebook('00', words.language, words)}"
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
        stale = building.differing(notebooks_folder(), files) + building.differing(building.WORDS.parent, words)
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


@answers_app.command(help=HELP.get("help-where"))
def where(language: Language = None) -> None:
    """Print the folder of the answers."""
    from spenningsfelt.answers import answers_folder

    Terminal(language)
    typer.echo(str(answers_folder()))


@answers_app.command(help=HELP.get("help-show"))
def show(
    language: Language = None,
    as_json: Annotated[bool, typer.Option("--json", help=HELP.get("help-json"))] = False,
) -> None:
    """Print the answers: as a person reads them, or as JSON."""
    from spenningsfelt.answers import Answers, answers_folder

    terminal = Terminal(language)
    answers = Answers(answers_folder())
    latest = {i: v for i in answers.ids() if (v := answers.latest(i)) is not None}
    for problem in answers.problems():
        terminal.fail(f"problem-{problem.code}", file=problem.file)
    if as_json:
        typer.echo(json.dumps({i: {"value": v.value, "at": v.at, "asked": v.asked.text if v.asked else None}
                               for i, v in latest.items()}, ensure_ascii=False, indent=1))
        return
    if not latest:
        terminal.say("none-yet")
    for answer_id, version in latest.items():
        asked = version.asked.text if version.asked else answer_id
        typer.echo(f"{answer_id}  {asked}\n  {plain(version.value)}\n")


def plain(value: Any) -> str:
    """A value as one line of text, without characters that steer a terminal."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(c if c.isprintable() else "\n  " if c == "\n" else "\ufffd" for c in text)


def main() -> None:
    """Run the command line; faults in the content are lines, never a traceback."""
    try:
        app()
    except ContentError as error:
        table: dict[str, str] = {}
        with contextlib.suppress(ContentError, KeyError):  # texts that cannot be read: the codes must do
            table = Terminal(None).words["faults"]
        for fault in error.faults:
            print(fault.sentence(table), file=sys.stderr)
        sys.exit(WRONG)
