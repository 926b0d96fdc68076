"""`spenningsfelt report`: the leader's report as files."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from tempfile import TemporaryDirectory

from spenningsfelt.answers import Answers, answers_folder
from spenningsfelt.cli.command import Command, Misused, Option
from spenningsfelt.cli.putting import made_folder, put
from spenningsfelt.cli.terminal import WRONG, Terminal
from spenningsfelt.content.files import read_toml

ALL, FIRST = "all", "pdf"


def forms(typed: str) -> tuple[str, ...]:
    """The formats that were asked for. Raises `Misused`."""
    from spenningsfelt.report.formats import FORMATS

    wanted = FORMATS if typed == ALL else (typed,)
    if not {*wanted} <= {*FORMATS}:
        raise Misused("format-unknown", form=typed, known=", ".join((*FORMATS, ALL)))
    return wanted


def report(terminal: Terminal, given: Namespace) -> int:
    """Make the report, of the user's answers or of invented ones, in each format asked for."""
    if not given.demo:
        return _made(terminal, given, Answers(answers_folder()))
    language = terminal.words.language
    demos = sorted(file.stem for file in (terminal.course.folder / "demo").glob("*.toml"))
    if language not in demos:
        return terminal.fail("demo-missing", known=", ".join(demos))
    with TemporaryDirectory(prefix="spenningsfelt-", ignore_cleanup_errors=True) as folder:
        answers = Answers(folder)
        for answer, value in read_toml(terminal.course.folder, f"demo/{language}.toml").items():
            answers.save(answer, value)
        return _made(terminal, given, answers)


def _made(terminal: Terminal, given: Namespace, answers: Answers) -> int:
    # a report needs much that starting the course does without
    from spenningsfelt.exercises.context import Context
    from spenningsfelt.report.choice import Choice, chosen
    from spenningsfelt.report.formats import as_file
    from spenningsfelt.report.whole import whole

    if not any(answers.latest(i) for i in answers.ids()):
        return terminal.fail("report-nothing")
    numbers = terminal.course.written()
    context = Context(terminal.course, terminal.words, numbers[-1], answers)
    made = whole(context, date.today())
    if made is None:
        return terminal.fail("report-nothing")
    wanted = chosen(made, Choice(partner=given.for_partner), terminal.words)
    folder = made_folder(terminal, given.out)
    if folder is None:
        return WRONG
    name = terminal.sentence("report-file-partner" if given.for_partner else "report-file")
    for form in given.format or (FIRST,):
        code = put(terminal, folder / f"{name}.{form}", as_file(wanted, form, terminal.words))
        if code:
            return code
    return 0


REPORT = Command(
    "help-report",
    report,
    (
        Option("--format", "help-format", "value-format", forms),
        Option("--out", "help-out", "value-folder"),
        Option("--for-partner", "help-partner"),
        Option("--demo", "help-demo"),
    ),
)
