"""Sentences on the terminal, and the help of every command, in one language."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from spenningsfelt.content import ContentError, Course, Fault, data_folder
from spenningsfelt.content.course import CourseWords
from spenningsfelt.content.programme import PLACE

NEEDED = ("ui", "terminal", "faults")
WRONG = 1  # exit code: something in the user's files or words


class Terminal:
    """Sentences on the terminal, in one language."""

    def __init__(self, language: str | None) -> None:
        self.course = Course(data_folder())
        wanted = language or os.environ.get("SPENNINGSFELT_LANGUAGE") or self.course.languages[0]
        known = wanted if wanted in self.course.languages else self.course.languages[0]
        self.words: CourseWords = self.course.words(known)
        gone = [part for part in NEEDED if not isinstance(self.words.table.get(part), dict)]
        if gone:
            raise ContentError(
                [Fault(f"texts/{known}.toml", part, "words-missing") for part in gone]
            )
        if wanted != known and language:
            self.fail("language-unknown", language=wanted, known=", ".join(self.course.languages))
            raise typer.Exit(2)

    def sentence(self, key: str, **details: str) -> str:
        """A sentence from `[terminal]` or `[ui]`, filled. One gone from the texts is its key, as on the page."""
        text = str({**self.words.ui, **self.words["terminal"]}.get(key, key))
        return PLACE.sub(lambda place: details.get(place[1], place[0]), text)

    def say(self, key: str, **details: str) -> None:
        """Print a sentence."""
        typer.echo(self.sentence(key, **details))

    def fail(self, key: str, **details: str) -> None:
        """Print a sentence on stderr."""
        typer.echo(self.sentence(key, **details), err=True)

    def confirms(self, key: str) -> bool:
        """Ask, and wait for the language's own yes; nobody there to answer means no."""
        typer.echo(self.sentence(key), nl=False)
        answer = sys.stdin.readline().strip().casefold()
        return answer in (self.sentence("yes"), self.sentence("yes")[0])

    def untranslated(self) -> None:
        """Say which modules a language lacks, and in which they are shown instead."""
        names = self.words["languages"]
        for number, code in self.course.untranslated():
            self.say(
                "not-translated",
                module=number,
                language=names[code],
                other=names[self.course.languages[0]],
            )

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
            language = "".join(sys.argv[at + 1 : at + 2])
    try:
        course = Course(data_folder())
        known = language if language in course.languages else course.languages[0]
        return {
            k: v for k, v in course.words(known or "")["terminal"].items() if k.startswith("help-")
        }
    except (ContentError, KeyError):
        return {}  # `check` says what is wrong with the texts; help without words must not hide that


HELP = help_texts()
Language = Annotated[
    str | None, typer.Option("--language", help=HELP.get("help-language"), metavar="nb|nn|en")
]
