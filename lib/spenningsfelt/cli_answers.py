"""`spenningsfelt answers`: where they are, show, export, import, delete."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spenningsfelt.answers import AnswerError, Answers, answers_folder
from spenningsfelt.terminal import HELP, WRONG, Language, Terminal

if TYPE_CHECKING:
    from spenningsfelt.exercises.readable import Readable

app = typer.Typer(help=HELP.get("help-answers"), no_args_is_help=True)
Yes = Annotated[bool, typer.Option("--yes", help=HELP.get("help-yes"))]


@app.command(help=HELP.get("help-where"))
def where(language: Language = None) -> None:
    """Print the folder of the answers."""
    Terminal(language)
    typer.echo(str(answers_folder()))


@app.command(help=HELP.get("help-show"))
def show(
    language: Language = None,
    as_json: Annotated[bool, typer.Option("--json", help=HELP.get("help-json"))] = False,
) -> None:
    """Print the answers: as a person reads them, or as JSON. A file that cannot be read is a line on stderr."""
    terminal = Terminal(language)
    answers = Answers(answers_folder())
    latest = {i: v for i in answers.ids() if (v := answers.latest(i)) is not None}
    if as_json:
        typer.echo(
            json.dumps(
                {
                    i: {"value": v.value, "at": v.at, "asked": v.asked.text if v.asked else None}
                    for i, v in latest.items()
                },
                ensure_ascii=False,
                indent=1,
            )
        )
    elif not latest:
        terminal.say("none-yet")
    else:
        shown = _shown(terminal, answers)
        for answer_id, version in latest.items():
            asked = version.asked.text if version.asked else ""
            typer.echo(f"{answer_id}  {plain(asked)}\n  {plain(shown(answer_id, version.value))}\n")
    problems = answers.problems()
    for problem in problems:
        terminal.fail(f"problem-{problem.code}", file=plain(problem.file))
    if problems:
        raise typer.Exit(WRONG)


def _shown(terminal: Terminal, answers: Answers) -> Readable:
    # exercises bring much that starting the course does without; the report's is a kind as well
    import spenningsfelt.report.exercise  # noqa: F401
    from spenningsfelt.exercises.readable import Readable

    return Readable(terminal.course, terminal.words, answers)


def plain(value: Any) -> str:
    """A value as text, without characters that steer a terminal."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(c if c.isprintable() else "\n  " if c == "\n" else "\ufffd" for c in text)


@app.command("export", help=HELP.get("help-export"))
def export_(
    file: Annotated[Path, typer.Argument(help=HELP.get("help-file"))], language: Language = None
) -> None:
    """Write all answers to one file."""
    terminal = Terminal(language)
    answers = Answers(answers_folder())
    _tried(terminal, lambda: answers.export_to(file, _shown(terminal, answers)))
    terminal.say("exported", file=plain(str(file)))


@app.command("import", help=HELP.get("help-import"))
def import_(
    file: Annotated[Path, typer.Argument(help=HELP.get("help-file"))],
    language: Language = None,
    yes: Yes = False,
) -> None:
    """Bring in the answers of an export, after saying what it would add."""
    terminal = Terminal(language)
    answers = Answers(answers_folder())
    preview = _tried(terminal, lambda: answers.preview(file))
    if not preview.versions:
        terminal.say("import-nothing")
        return
    terminal.say(
        "import-what",
        answers=str(len(preview.answers)),
        changed=str(len(preview.changed)),
        there=str(preview.there),
    )
    if preview.back:
        terminal.say("import-back", n=str(preview.back))
    if preview.conflicts:
        terminal.say("import-both", n=str(len(preview.conflicts)))
    if yes or terminal.confirms("sure"):
        _tried(terminal, lambda: answers.import_(preview))
        terminal.say("import-done")


@app.command(help=HELP.get("help-delete"))
def delete(language: Language = None, yes: Yes = False) -> None:
    """Delete every answer, after saying what goes."""
    terminal = Terminal(language)
    terminal.say("delete-what")
    if yes or terminal.confirms("sure"):
        _tried(terminal, Answers(answers_folder()).delete)
        terminal.say("delete-done")


def _tried(terminal: Terminal, work: Callable[[], Any]) -> Any:
    try:
        return work()
    except AnswerError as error:
        terminal.fail("file-too-large" if error.code == "too-large" else f"reason-{error.code}")
        raise typer.Exit(WRONG) from None
