"""The door a terminal uses: `spenningsfelt start`, `check`, `build`, `answers`, `report`, `paper`, `room`, `pack`."""

from __future__ import annotations

import contextlib
import io
import os
import sys

from spenningsfelt.answers import AnswerError
from spenningsfelt.cli.answers import ANSWERS, refused
from spenningsfelt.cli.build import BUILD
from spenningsfelt.cli.check import CHECK
from spenningsfelt.cli.command import Command, Group, Misused, described, find, parse
from spenningsfelt.cli.pack import PACK
from spenningsfelt.cli.paper import PAPER
from spenningsfelt.cli.report import REPORT
from spenningsfelt.cli.room import ROOM
from spenningsfelt.cli.start import START
from spenningsfelt.cli.terminal import USAGE, WRONG, Terminal
from spenningsfelt.content import ContentError, data_folder
from spenningsfelt.content.files import read_toml
from spenningsfelt.language import asked_for, known, wanted
from spenningsfelt.mishap import told

COURSE = Group(
    "help-app",
    {
        "start": START,
        "check": CHECK,
        "build": BUILD,
        "answers": ANSWERS,
        "report": REPORT,
        "paper": PAPER,
        "room": ROOM,
        "pack": PACK,
    },
)
DONE, STOPPED = 0, 130
HELP = {"--help", "-h"}


def run(arguments: list[str]) -> int:
    """Do what is typed after `spenningsfelt`; returns the exit code.

    Raises `ContentError` when not even the sentences can be read.
    """
    terminal = Terminal(wanted(arguments, os.environ))
    path, found, rest = find(COURSE, arguments)
    try:
        return _help(terminal, path, found) if HELP & {*rest} else _do(terminal, path, found, rest)
    except Misused as misused:
        terminal.fail(misused.key, **misused.details)
        terminal.fail("see-help", command=terminal.typed(*path, "--help"))
        return USAGE
    except ContentError as error:
        return terminal.faults(error.faults)
    except AnswerError as error:
        return refused(terminal, error)


def _help(terminal: Terminal, path: list[str], found: Command | Group) -> int:
    print(described(terminal, path, found))
    return DONE


def _do(terminal: Terminal, path: list[str], found: Command | Group, rest: list[str]) -> int:
    asked, languages = asked_for(rest), terminal.course.languages
    if asked is not None and known(asked) not in languages and asked not in languages:
        raise Misused("language-unknown", language=asked, known=", ".join(languages))
    if isinstance(found, Command):
        return found.run(terminal, parse(found, rest))
    if rest and not rest[0].startswith("-"):
        raise Misused("unknown-command", word=rest[0])
    print(described(terminal, path, found), file=sys.stderr)
    return USAGE


def _fault_words() -> dict[str, str]:
    """The sentences for faults, also when `course.toml` is the faulty one; none when no text can be read."""
    with contextlib.suppress(ContentError, KeyError):
        file = f"texts/{wanted(sys.argv[1:], os.environ)}.toml"
        return dict(read_toml(data_folder(), file)["faults"])
    return {}


def main() -> None:
    """Run the command line; a leader meets sentences, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without æøå shows ?
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except ContentError as error:
        table = _fault_words()
        for fault in error.faults:
            print(fault.sentence(table), file=sys.stderr)
        code = WRONG
    except KeyboardInterrupt:
        print(file=sys.stderr)
        code = STOPPED
    except BrokenPipeError:  # what reads has had enough, as `head` has: nothing more is written
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = WRONG
    except ImportError:
        raise  # the door sees to it that what is gone is set up again
    except Exception as error:
        code = told(error)
    sys.exit(code)
