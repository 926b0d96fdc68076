"""The report as a document: what it holds and in which order, whatever it is then written as."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from attrs import Factory, define, evolve, frozen

from spenningsfelt.content import ContentError, Course, CourseWords, ExerciseContent, ModuleContent
from spenningsfelt.figures.svg import Caption, Drawing
from spenningsfelt.figures.venn import venn

ROLE = "00.role"  # where module 00 asks for the leader's role, in a field of the same name
LOG = logging.getLogger(__name__)

Table = tuple[tuple[str, ...], ...]

#: An answer's id to its latest value, or None. What it holds may be anything: a person can edit the file.
ValueOf = Callable[[str], Any]

#: An exercise, with the words of its language → its picture, if it has one to show.
DrawingOf = Callable[[ExerciseContent, CourseWords], Drawing | None]

#: An exercise, with the words of its language → its answers as (question, paragraphs, table with headings first).
LinesOf = Callable[[ExerciseContent, CourseWords], Sequence[tuple[str, tuple[str, ...], Table]]]


@frozen
class Line:
    """A question and its answer. Neither texts nor table: not answered."""

    question: str
    texts: tuple[str, ...] = ()
    table: Table = ()


@frozen
class Point:
    """One of the ten points, which a part belongs to."""

    number: int
    title: str


@frozen
class Part:
    """An exercise as answered, in the language it is written in. `broken`: it could not be read, and that is said."""

    title: str
    language: str
    kind: str
    lines: tuple[Line, ...] = ()
    drawing: Drawing | None = None
    point: Point | None = None
    broken: bool = False

    @property
    def answered(self) -> bool:
        """Whether there is anything to show but «not answered»."""
        return (
            self.broken
            or self.drawing is not None
            or any(line.texts or line.table for line in self.lines)
        )


@frozen
class Section:
    """A part of the report as the contents list has it. Without parts it is text alone."""

    name: str
    title: str
    intro: str
    parts: tuple[Part, ...]


@frozen
class Document:
    """The report. `programme`, `role` and `cover` may be empty; `date` is the day it was made."""

    title: str
    course: str
    programme: str
    leader: str
    role: str
    date: date
    language: str
    cover: str
    sections: tuple[Section, ...]


def document(
    course: Course,
    words: CourseWords,
    report: ExerciseContent,
    value: ValueOf,
    lines: LinesOf,
    drawing: DrawingOf,
    today: date,
) -> Document:
    """What `report` (an exercise of the kind `report`) gathers, in its own order. The same answers give the same.

    An exercise whose author has taken it out is not there, nor is one of a module that is not written.
    """
    source = _Source(course, words, value, lines, drawing)
    return Document(
        words.ui["report-title"],
        words.ui["course"],
        words.programme.get("programme", ""),
        words.ui["report-leader"].format(organisation=words.programme["organisation"])
        if "organisation" in words.programme
        else "",
        source.role(),
        today,
        words.language,
        _cover(course, words),
        tuple(source.sections(report)),
    )


def _cover(course: Course, words: CourseWords) -> str:
    """The three circles with their names: an emblem, and nothing from answers."""
    return venn(
        course.geometry,
        dict.fromkeys(course.structure["regions"], ""),
        {letter: circle["short"] for letter, circle in words["circles"].items()},
        Caption(words.ui["venn-title"], "", words.language, f"report-{words.language}"),
    )


@define
class _Source:
    """Where the document's parts come from; each module, and each language's words, are read once."""

    course: Course
    words: CourseWords
    value: ValueOf
    lines: LinesOf
    drawing: DrawingOf
    read: dict[str, ModuleContent | None] = Factory(dict)
    others: dict[str, CourseWords] = Factory(dict)

    def role(self) -> str:
        """The leader's role in words, unless it is not to be in the report."""
        chosen = self.value(f"{ROLE}.role")
        try:
            found = self._exercise(ROLE)
        except ContentError:  # said where the role itself is to stand
            found = None
        field = found.words.fields.get("role") if found else None
        shown = (
            field is not None
            and isinstance(chosen, str)
            and self.value(f"{ROLE}.report") is not False
        )
        return field.options.get(chosen, "") if field and shown else ""

    def sections(self, report: ExerciseContent) -> Iterator[Section]:
        """Every section that holds something, or that was never meant to hold answers."""
        for name, ids in report.structure.sections.items():
            parts = tuple(self._parts(ids))
            if parts or not ids:
                words = report.words.sections[name]
                yield Section(name, words.title, words.intro, parts)

    def _parts(self, ids: Sequence[str]) -> Iterator[Part]:
        found: list[tuple[str, Part]] = []
        for exercise_id in ids:
            part = self._part(exercise_id)
            if part is not None and not (
                part.broken and found and found[-1][1] == part
            ):  # a module is said once
                found.append((exercise_id, part))
        for _, same in groupby(found, lambda pair: pair[0].partition(".")[2]):
            yield from self._joined(list(same))

    def _joined(self, found: list[tuple[str, Part]]) -> list[Part]:
        """The same single question in module after module is one part, with a line for each module."""
        parts = [part for _, part in found]
        if len(parts) == 1 or any(len(p.lines) != 1 or p.drawing or p.broken for p in parts):
            return parts
        lines = tuple(
            Line(self._module_title(exercise_id), part.lines[0].texts, part.lines[0].table)
            for exercise_id, part in found
        )
        return [Part(parts[0].title, self.words.language, parts[0].kind, lines)]

    def _part(self, exercise_id: str) -> Part | None:
        try:
            exercise = self._exercise(exercise_id)
        except (
            ContentError
        ) as error:  # a trainer's slip in one module must not take the rest of the report along
            LOG.error("%s could not be read: %s", exercise_id, error)
            return Part(self._module_title(exercise_id), self.words.language, "", broken=True)
        if (
            exercise is None
            or not exercise.structure.report
            or self.value(f"{exercise_id}.report") is False
        ):
            return None
        words = self._words(exercise_id)
        part = Part(
            exercise.words.title, words.language, exercise.kind, point=self._point(exercise, words)
        )
        try:
            lines = tuple(Line(*line) for line in self.lines(exercise, words))
        except Exception as error:  # the other answers are worth showing all the same
            LOG.error("%s could not be put into words: %s", exercise_id, type(error).__name__)
            return evolve(part, broken=True)
        part = evolve(part, lines=lines)
        if lines and not part.answered:
            return part
        part = evolve(part, drawing=self._drawing(exercise, words))
        return part if part.lines or part.drawing else None

    def _drawing(self, exercise: ExerciseContent, words: CourseWords) -> Drawing | None:
        """The exercise's picture, when it says something about the answers."""
        try:
            drawn = self.drawing(exercise, words)
        except Exception as error:  # the words are there without their picture
            LOG.error("%s could not be drawn: %s", exercise.id, type(error).__name__)
            return None
        return drawn if drawn is not None and (drawn.says or drawn.table) else None

    def _exercise(self, exercise_id: str) -> ExerciseContent | None:
        number, _, name = exercise_id.partition(".")
        if number not in self.read:
            spoken = self.course.spoken(number, self.words.language)
            self.read[number] = self.course.module(number, spoken) if spoken else None
        module = self.read[number]
        return module.exercises.get(name) if module else None

    def _point(self, exercise: ExerciseContent, words: CourseWords) -> Point | None:
        point = exercise.structure.point
        if point not in self.course.points:
            return None
        return Point(self.course.points.index(point) + 1, words["points"][point]["title"])

    def _words(self, exercise_id: str) -> CourseWords:
        """The words of the language in which the exercise's module is read here."""
        module = self.read[exercise_id.partition(".")[0]]
        if module is None or module.language == self.words.language:
            return self.words
        if module.language not in self.others:
            self.others[module.language] = self.course.words(module.language)
        return self.others[module.language]

    def _module_title(self, exercise_id: str) -> str:
        return str(self.words["modules"][exercise_id.partition(".")[0]]["title"])
