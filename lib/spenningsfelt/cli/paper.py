"""`spenningsfelt paper`: the course as a booklet to write in, or what a trainer lays on the table."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from spenningsfelt.cli.command import Command, Misused, Option
from spenningsfelt.cli.putting import made_folder, put
from spenningsfelt.cli.terminal import WRONG, Terminal


def paper(terminal: Terminal, given: Namespace) -> int:
    """Make the booklet, of the whole course or one module, or the table set; from content alone."""
    known = terminal.course.written()
    if given.module is not None and given.table:
        raise Misused("paper-either")
    if given.module is not None and given.module not in known:
        raise Misused("module-unknown", number=given.module, known=", ".join(known))
    folder = made_folder(terminal, given.out)
    if folder is None:
        return WRONG
    # setting paper needs much that starting the course does without
    from spenningsfelt.report.paper import book, table

    language = terminal.words.language
    if given.table:
        content, name = table(terminal.course, language), terminal.sentence("paper-file-table")
    elif given.module is not None:
        content = book(terminal.course, language, [given.module])
        name = terminal.sentence("paper-file-module", number=given.module)
    else:
        content = book(terminal.course, language, known, begun=_saying(terminal))
        name = terminal.sentence("paper-file")
    return put(terminal, folder / f"{name}.pdf", content)


def _saying(terminal: Terminal) -> Callable[[str, str], None]:
    def begun(number: str, title: str) -> None:
        terminal.say("paper-making", number=number, title=title)

    return begun


PAPER = Command(
    "help-paper",
    paper,
    (
        Option("--module", "help-paper-module", "value-number"),
        Option("--table", "help-paper-table"),
        Option("--out", "help-out", "value-folder"),
    ),
)
