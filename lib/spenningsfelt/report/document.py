"""The report as a document: what it holds and in which order, whatever it is then written as."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from attrs import Factory, evolve, frozen

from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day
from spenningsfelt.figures.svg import Drawing


@frozen
class Point:
    """One of the ten points, which a part belongs to."""

    number: int
    title: str


@frozen
class Part:
    """An exercise as answered, in the language it is written in. `broken`: it could not be read, and that is said.

    `id` is the exercise's; "" where a part is put together of several. `for_partner` is what the learning partner reads
    of it, answered or not.
    """

    title: str
    language: str
    kind: str
    lines: tuple[Line, ...] = ()
    drawing: Drawing | None = None
    point: Point | None = None
    broken: bool = False
    id: str = ""
    for_partner: tuple[Line, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether there is anything to show but «not answered»."""
        return self.broken or self.drawing is not None or any(line.answered for line in self.lines)

    @property
    def words_first(self) -> bool:
        """Whether the picture is what came of the words, and is seen after them."""
        return self.kind == "dilemma"

    @property
    def given(self) -> Part:
        """The part without the questions that are not answered."""
        return evolve(self, lines=tuple(line for line in self.lines if line.answered))

    @property
    def table(self) -> tuple[tuple[str, ...], ...]:
        """The picture in rows, where the answers do not stand beside it; empty where they do."""
        return self.drawing.table if self.drawing and not self.lines else ()


@frozen
class Section:
    """A part of the report under a heading. Without parts it is text alone; `left_out` are not answered.

    `first`: it belongs on the first page. `days` are those of its parts, to put in a calendar. `language` is that of
    its title and introduction.
    """

    name: str
    title: str
    intro: str
    parts: tuple[Part, ...]
    left_out: tuple[Part, ...] = ()
    first: bool = False
    days: tuple[Day, ...] = ()
    language: str = ""

    @property
    def words_alone(self) -> bool:
        """Whether it is several parts without a picture: words are read in lines half as long as the sheet."""
        return len(self.parts) > 1 and not any(part.drawing for part in self.parts)

    @property
    def grouped(self) -> list[tuple[Point | None, list[Part]]]:
        """The parts in order, those of one of the ten points together."""
        return [(point, list(parts)) for point, parts in groupby(self.parts, lambda p: p.point)]


@frozen
class Document:
    """The report. `programme`, `role` and `cover` may be empty; `date` is the day it was made.

    `left_out` are the sections of which something is not answered: it is not in `sections`, and is said in one line.
    `partner`: it is the page for the learning partner. `locales` are those of the course's languages.
    """

    title: str
    course: str
    programme: str
    leader: str
    role: str
    date: date
    language: str
    cover: str
    sections: tuple[Section, ...]
    left_out: tuple[Section, ...] = ()
    partner: bool = False
    locales: Mapping[str, str] = Factory(dict)

    @property
    def foreign(self) -> tuple[str, ...]:
        """The other languages that some of it is in, in the order in which they come."""
        spoken = (
            language
            for section in self.sections
            for language in (section.language, *(part.language for part in section.parts))
        )
        return tuple(dict.fromkeys(one for one in spoken if one not in ("", self.language)))

    @property
    def days(self) -> tuple[Day, ...]:
        """The days to put in a calendar, each once."""
        return tuple(dict.fromkeys(day for section in self.sections for day in section.days))
