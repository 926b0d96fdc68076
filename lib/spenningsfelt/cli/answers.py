"""`spenningsfelt answers`: where they are, show, export, import, delete."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from spenningsfelt.answers import AnswerError, Answers, answers_folder
from spenningsfelt.cli.command import Command, Group, Option
from spenningsfelt.cli.terminal import WRONG, Terminal

if TYPE_CHECKING:
    from spenningsfelt.answers import Version
    from spenningsfelt.exercises.readable import Readable


def where(terminal: Terminal, given: Namespace) -> int:
    """Print the folder of the answers."""
    print(answers_folder())
    return 0


def show(terminal: Terminal, given: Namespace) -> int:
    """Print the answers: as a person reads them, or as JSON. A file that cannot be read is a line on stderr."""
    answers = Answers(answers_folder())
    latest = {i: v for i in answers.ids() if (v := answers.latest(i)) is not None}
    if given.json:
        print(_as_json(latest))
    elif not latest:
        terminal.say("none-yet")
    else:
        shown = _shown(terminal, answers)
        for answer_id, version in latest.items():
            asked = version.asked.text if version.asked else ""
            print(f"{answer_id}  {plain(asked)}\n  {plain(shown(answer_id, version.value))}\n")
    problems = answers.problems()
    for problem in problems:
        terminal.fail(f"problem-{problem.code}", file=plain(problem.file))
    return WRONG if problems else 0


def _as_json(latest: dict[str, Version]) -> str:
    told = {
        i: {"value": v.value, "at": v.at, "asked": v.asked.text if v.asked else None}
        for i, v in latest.items()
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _shown(terminal: Terminal, answers: Answers) -> Readable:
    # exercises bring much that starting the course does without; the report's is a kind as well
    import spenningsfelt.report.exercise  # noqa: F401
    from spenningsfelt.exercises.readable import Readable

    return Readable(terminal.course, terminal.words, answers)


def plain(value: Any) -> str:
    """A value as text, without characters that steer a terminal."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return "".join(c if c.isprintable() else "\n  " if c == "\n" else "\ufffd" for c in text)


def export(terminal: Terminal, given: Namespace) -> int:
    """Write all answers to one file."""
    answers = Answers(answers_folder())
    answers.export_to(given.file, _shown(terminal, answers))
    terminal.say("exported", file=plain(str(given.file)))
    return 0


def import_(terminal: Terminal, given: Namespace) -> int:
    """Bring in the answers of an export, after saying what it would add."""
    answers = Answers(answers_folder())
    preview = answers.preview(given.file)
    if not preview.versions:
        terminal.say("import-nothing")
        return 0
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
    if given.yes or terminal.confirms("sure"):
        answers.import_(preview)
        terminal.say("import-done")
    return 0


def delete(terminal: Terminal, given: Namespace) -> int:
    """Delete every answer, after saying what goes."""
    terminal.say("delete-what")
    if given.yes or terminal.confirms("sure"):
        Answers(answers_folder()).delete()
        terminal.say("delete-done")
    return 0


def refused(terminal: Terminal, error: AnswerError) -> int:
    """Say why something cannot be done with the answers. Returns the exit code."""
    key = "file-too-large" if error.code == "too-large" else f"reason-{error.code}"
    return terminal.fail(key, file=plain(error.file))


YES = Option("--yes", "help-yes")
ANSWERS = Group(
    "help-answers",
    {
        "where": Command("help-where", where),
        "show": Command("help-show", show, (Option("--json", "help-json"),)),
        "export": Command("help-export", export, file=True),
        "import": Command("help-import", import_, (YES,), file=True),
        "delete": Command("help-delete", delete, (YES,)),
    },
)
