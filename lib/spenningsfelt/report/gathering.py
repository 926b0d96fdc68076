"""The report is gathered: exercise by exercise, from the content and one leader's answers to a document."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import cached_property
from itertools import groupby

from attrs import Factory, define, evolve

from spenningsfelt.content import (
    ContentError,
    Course,
    CourseWords,
    ExerciseContent,
    ModuleContent,
    kinds,
)
from spenningsfelt.exercises.context import CHOSEN, Context
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day
from spenningsfelt.figures.svg import Caption, Drawing
from spenningsfelt.figures.venn import venn
from spenningsfelt.report.deeds import Follower, deed, follower
from spenningsfelt.report.document import Document, Part, Point, Section
from spenningsfelt.report.layout import brief, laid, several

ROLE = "00.role"  # where module 00 asks for the leader's role, in a field of the same name
LOG = logging.getLogger(__name__)


def document(context: Context, report: ExerciseContent, today: date) -> Document:
    """What `report` (an exercise of the kind `report`) gathers, in its own order, for the reader that `context` knows.

    The same answers give the same. An exercise whose author has taken it out is not there, nor is one of a module that
    is not written. What is not answered is named at the end, but not where its author never chose the point. An
    exercise and a picture stand once: where they first have room.
    """
    course, words, source = context.course, context.words, _Source(context, today)
    spoken = course.spoken(report.id.partition(".")[0], context.language) or ""
    sections = tuple(evolve(one, language=spoken) for one in source.sections(report))
    organisation = words.programme.get("organisation")
    return Document(
        context.ui["report-title"],
        context.ui["course"],
        words.programme.get("programme", ""),
        context.ui["report-leader"].format(organisation=organisation) if organisation else "",
        source.role(),
        today,
        context.language,
        _cover(course, words),
        tuple(section for section in sections if section.parts or not section.left_out),
        tuple(section for section in sections if section.left_out),
        locales={one: course.words(one).ui["locale"] for one in course.languages},
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

    reader: Context
    today: date
    modules: dict[str, ModuleContent | None] = Factory(dict)
    contexts: dict[str, Context] = Factory(dict)
    shown: list[tuple[object, ...]] = Factory(list)
    placed: set[str] = Factory(set)

    @cached_property
    def follower(self) -> Follower:
        """Who asks about the plans."""
        return follower(self.reader, self._wanted, self.today)

    def role(self) -> str:
        """The leader's role in words, unless it is not to be in the report."""
        try:
            found = self._exercise(ROLE)
        except ContentError:  # said where the role itself is to stand
            return ""
        field = found.fields.get("role") if found and self._wanted(ROLE) else None
        chosen = found.own("role") if found and field else None
        return field.options.get(chosen, "") if field and chosen else ""

    def sections(self, report: ExerciseContent) -> Iterator[Section]:
        """Every section that could hold something, or that was never meant to hold answers."""
        structure = report.structure
        if not isinstance(structure, kinds.Report):
            return
        full = [(n, ids) for n, ids in structure.sections.items() if n not in structure.brief]
        last = {one: name for name, ids in full for one in ids}
        for name, ids in structure.sections.items():
            if name in structure.brief:
                yield from self._brief(name, ids, report)
                continue
            found = self._found(ids, structure.most.get(name))
            shared = several(ids)
            given = [(i, part) for i, part in found if part.answered]
            parts = tuple(self._parts(given, shared))
            left = [(i, part) for i, part in found if not part.answered and last[i] == name]
            if parts or left or not ids:
                words, first = report.words.sections[name], name in structure.first
                shown = laid(tuple(part.given for part in parts), first)
                left_out = tuple(self._parts(left, shared))
                days = tuple(self._days([i for i, _ in given]))
                yield Section(name, words.title, words.intro, shown, left_out, first, days)

    def _days(self, ids: Sequence[str]) -> Iterator[Day]:
        """The days of exercises that are in the report."""
        for exercise_id in ids:
            with suppress(Exception):  # where it stands in the report, it is said
                found = self._exercise(exercise_id)
                yield from found.days() if found else ()

    def _brief(self, name: str, ids: Sequence[str], report: ExerciseContent) -> Iterator[Section]:
        """A section with a few lines of each exercise, which stands in full elsewhere; nothing where none has any."""
        said: list[tuple[str, Line]] = []
        for exercise_id in ids:
            with suppress(Exception):  # where it stands in full, it is said
                found = self._exercise(exercise_id)
                if found and self._wanted(exercise_id):
                    said += ((found.context.language, line) for line in found.brief())
        if said:
            words = report.words.sections[name]
            yield Section(name, words.title, words.intro, brief(said), first=True)

    def _found(self, ids: Sequence[str], most: int | None) -> list[tuple[str, Part]]:
        """The exercises without a place yet, at most so many of those answered, with those of points chosen first."""
        found: list[tuple[str, Part]] = []
        room = len(ids) if most is None else most
        made = [(i, self._part(i)) for i in ids if i not in self.placed]
        if most is not None:
            made.sort(key=lambda pair: not self._chosen(pair[1]))
        for exercise_id, part in made:
            said = found and part == found[-1][1] and part.broken  # a module is said once
            if part is None or said or (part.answered and not room):
                continue
            if part.answered:
                self.placed.add(exercise_id)
                room -= 1
            found.append((exercise_id, part))
        return found

    def _chosen(self, part: Part | None) -> bool:
        """Is it of a point that the leader has chosen?"""
        chosen, points = self.reader.value(CHOSEN, "several") or [], self.reader.course.points
        point = part.point if part else None
        return point is not None and points[point.number - 1] in chosen

    def _parts(self, found: list[tuple[str, Part]], shared: set[str]) -> Iterator[Part]:
        for name, same in groupby(found, lambda pair: pair[0].partition(".")[2]):
            yield from self._joined(list(same), name in shared)

    def _joined(self, found: list[tuple[str, Part]], shared: bool) -> list[Part]:
        """The same single question in module after module is one part, with a line for each module."""
        parts = [part for _, part in found]
        if not shared or any(len(p.lines) != 1 or p.drawing or p.broken for p in parts):
            return parts
        lines = tuple(
            evolve(part.lines[0], question=self._module_title(exercise_id))
            for exercise_id, part in found
        )
        return [Part(parts[0].title, self.reader.language, parts[0].kind, lines)]

    def _part(self, exercise_id: str) -> Part | None:
        try:
            found = self._exercise(exercise_id)
        except ContentError as error:  # a slip in one module must not take the rest along
            LOG.error("%s could not be read: %s", exercise_id, error)
            return Part(self._module_title(exercise_id), self.reader.language, "", broken=True)
        if found is None or not found.structure.report or not self._wanted(exercise_id):
            return None
        title, language = found.words.title, found.context.language
        part = Part(title, language, found.kind, point=_point(found), id=exercise_id)
        try:
            lines, for_partner = found.in_words(), found.for_partner()
        except Exception as error:  # the other answers are worth showing all the same
            LOG.error("%s could not be put into words: %s", exercise_id, type(error).__name__)
            return evolve(part, broken=True)
        part = evolve(part, lines=lines, for_partner=for_partner)
        if lines and not part.answered:
            return None if found.aside else part
        if found.kind == "plan" and found.fields.keys() >= {"if", "then"}:
            return deed(found, part, self.follower, self._wanted)
        part = evolve(part, drawing=self._once(found))
        return part if part.lines or part.drawing else None

    def _once(self, found: Exercise) -> Drawing | None:
        """The exercise's picture; one of other exercises' answers only where it has not been shown with them."""
        drawing = _drawing(found)
        if drawing is None:
            return None
        same = drawing.says, drawing.table
        if found.structure.shown() and same in self.shown:
            return None
        self.shown.append(same)
        return drawing

    def _wanted(self, exercise_id: str) -> bool:
        """Everything is in the report until its author takes it out."""
        return self.reader.value(f"{exercise_id}.report", "tick") is not False

    def _exercise(self, exercise_id: str) -> Exercise | None:
        """An exercise in the language in which its module is read here. Raises ContentError for a faulty module."""
        number, _, name = exercise_id.partition(".")
        if number not in self.modules:
            spoken = self.reader.course.spoken(number, self.reader.language)
            self.modules[number] = self.reader.course.module(number, spoken) if spoken else None
        module = self.modules[number]
        content = module.exercises.get(name) if module else None
        return exercise(self._context(module), content) if module and content else None

    def _context(self, module: ModuleContent) -> Context:
        if module.number not in self.contexts:
            words = self.reader.course.words(module.language)
            self.contexts[module.number] = evolve(self.reader, words=words, number=module.number)
        return self.contexts[module.number]

    def _module_title(self, exercise_id: str) -> str:
        return str(self.reader.words["modules"][exercise_id.partition(".")[0]]["title"])


def _point(found: Exercise) -> Point | None:
    points, point = found.context.course.points, found.structure.point
    if point not in points:
        return None
    return Point(points.index(point) + 1, found.context.words["points"][point]["title"])


def _drawing(found: Exercise) -> Drawing | None:
    """The exercise's picture, when it says something about the answers."""
    try:
        drawn = found.drawing()
    except Exception as error:  # the words are there without their picture
        LOG.error("%s could not be drawn: %s", found.content.id, type(error).__name__)
        return None
    return drawn if drawn is not None and (drawn.says or drawn.table) else None
