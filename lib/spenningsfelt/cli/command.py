"""What may be typed: the commands, what each takes, and how that is told in the user's language."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from attrs import frozen

from spenningsfelt.cli.terminal import Terminal


class Misused(Exception):
    """What was typed cannot be done; `key` is a sentence in `[terminal]`, `details` fill it."""

    def __init__(self, key: str, **details: str) -> None:
        super().__init__(key)
        self.key, self.details = key, details


@frozen
class Option:
    """What may be typed after a command.

    `help` is its sentence in `[terminal]`. `value` names there what is typed after it, and `read` makes something of
    that, or raises `Misused`; an option without a value is either typed or not.
    """

    name: str
    help: str
    value: str = ""
    read: Callable[[str], Any] = str


@frozen
class Command:
    """One thing the course can do. `run` gets what was typed, by the options' names, and returns the exit code.

    What is typed after it may be a `file`, or a `folder`: needed, or where that is False one that may be left out.
    """

    help: str
    run: Callable[[Terminal, Namespace], int]
    options: tuple[Option, ...] = ()
    file: bool = False
    folder: bool | None = None

    @property
    def takes(self) -> list[str]:
        """What may be typed after it, as sentences name it."""
        return ["value-file"] if self.file else ["value-folder"] if self.folder is not None else []


@frozen
class Group:
    """Commands, by what is typed to get each."""

    help: str
    commands: Mapping[str, Command | Group]


LANGUAGE = Option("--language", "help-language", "value-language")
HELP = Option("--help", "help-help")


def find(group: Group, arguments: list[str]) -> tuple[list[str], Command | Group, list[str]]:
    """The command meant by what was typed: its words, itself, and what was typed after it."""
    at, found = 0, group
    for word in arguments:
        inside = found.commands.get(word)
        if inside is None:
            break
        at += 1
        if isinstance(inside, Command):
            return arguments[:at], inside, arguments[at:]
        found = inside
    return arguments[:at], found, arguments[at:]


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """argparse's own words are English."""
        raise Misused("misused")


def parse(command: Command, typed: list[str]) -> Namespace:
    """What was typed after a command, by name. Raises `Misused`."""
    parser = _Parser(add_help=False, allow_abbrev=False)
    for option in (*command.options, LANGUAGE):
        if option.value:
            parser.add_argument(option.name, type=option.read, nargs="?", const="")
        else:
            parser.add_argument(option.name, action="store_true")
    given, rest = parser.parse_known_args(typed)
    if command.file:
        if not rest or rest[0].startswith("-"):
            raise Misused("no-file")
        given.file = Path(rest.pop(0))
    if command.folder is not None:
        there = bool(rest) and not rest[0].startswith("-")
        if command.folder and not there:
            raise Misused("no-folder")
        given.folder = Path(rest.pop(0)) if there else None
    if rest:
        raise Misused("unknown-word", word=rest[0])
    return given


def described(terminal: Terminal, path: list[str], found: Command | Group) -> str:
    """How a command is used, in the user's language."""
    if isinstance(found, Group):
        more, heading = ["value-command"], "help-commands"
        rows = [(name, terminal.sentence(c.help)) for name, c in found.commands.items()]
    else:
        more, heading = found.takes, "help-options"
        rows = [_row(terminal, option) for option in (*found.options, LANGUAGE, HELP)]
    usage = terminal.typed(*path, *map(terminal.sentence, more))
    width = max(len(name) for name, _ in rows)
    return "\n".join(
        [
            terminal.sentence(found.help),
            f"\n{terminal.sentence('help-typed')}\n  {usage}",
            f"\n{terminal.sentence(heading)}",
            *(f"  {name:<{width}}   {text}" for name, text in rows),
        ]
    )


def _row(terminal: Terminal, option: Option) -> tuple[str, str]:
    value = f" {terminal.sentence(option.value)}" if option.value else ""
    return option.name + value, terminal.sentence(option.help, languages=terminal.languages())
