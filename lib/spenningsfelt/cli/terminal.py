"""Sentences on the terminal, in one language."""

from __future__ import annotations

import os
import sys

from spenningsfelt.content import ContentError, Course, Fault, data_folder
from spenningsfelt.content.course import CourseWords
from spenningsfelt.content.programme import PLACE

NEEDED = ("ui", "terminal", "faults")
WRONG, USAGE = 1, 2  # exit codes: something in the user's files or words; wrong use


class Terminal:
    """Sentences on the terminal, in one language: the one given, else the course's first."""

    def __init__(self, language: str) -> None:
        self.course = Course(data_folder())
        spoken = language if language in self.course.languages else self.course.languages[0]
        self.words: CourseWords = self.course.words(spoken)
        gone = [part for part in NEEDED if not isinstance(self.words.table.get(part), dict)]
        if gone:
            raise ContentError(
                [Fault(f"texts/{spoken}.toml", part, "words-missing") for part in gone]
            )

    def sentence(self, key: str, **details: str) -> str:
        """A sentence from `[terminal]` or `[ui]`, filled. One gone from the texts is its key, as on the page."""
        text = str({**self.words.ui, **self.words["terminal"]}.get(key, key))
        return PLACE.sub(lambda place: details.get(place[1], place[0]), text)

    def say(self, key: str, **details: str) -> None:
        """Print a sentence."""
        print(self.sentence(key, **details), flush=True)

    def fail(self, key: str, **details: str) -> int:
        """Print a sentence on stderr. Returns the exit code."""
        print(self.sentence(key, **details), file=sys.stderr)
        return WRONG

    def confirms(self, key: str) -> bool:
        """Ask, and wait for the language's own yes; nobody there to answer means no."""
        print(self.sentence(key), end="", flush=True)
        answer = sys.stdin.readline().strip().casefold()
        return answer in (self.sentence("yes"), self.sentence("yes")[0])

    def typed(self, *words: str) -> str:
        """What one types to get these words done: the way the user came here."""
        return " ".join([os.environ.get("SPENNINGSFELT_TYPED", "spenningsfelt"), *words])

    def languages(self) -> str:
        """The course's languages with their codes, as one writes them in a sentence."""
        names = self.words.table.get("languages", {})
        return ", ".join(f"{code} ({names.get(code, code)})" for code in self.course.languages)

    def untranslated(self) -> None:
        """Say in one line which modules each language lacks, and in which they are shown instead."""
        names = self.words["languages"]
        by_language: dict[str, list[str]] = {}
        for number, code in self.course.untranslated():
            by_language.setdefault(names[code], []).append(number)
        if by_language:
            missing = "; ".join(f"{name} {', '.join(some)}" for name, some in by_language.items())
            other = names[self.course.languages[0]]
            self.say("not-translated", missing=missing, other=other)

    def faults(self, faults: list[Fault]) -> int:
        """Print one line per fault on stderr. Returns the exit code."""
        for fault in faults:
            print(fault.sentence(self.words["faults"]), file=sys.stderr)
        return self.fail("faults", n=str(len(faults)))
