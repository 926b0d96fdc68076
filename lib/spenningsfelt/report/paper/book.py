"""The course, or one module of it, as a book to write in: its words and pictures as plain data, and the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import Factory, asdict, define

from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, CourseWords, ModuleContent
from spenningsfelt.content.module import Part
from spenningsfelt.content.steps import Step, steps
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.scenes import picture
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.report.exercise import Report
from spenningsfelt.report.paper.asking import Asked, asked
from spenningsfelt.report.paper.drawn import circles, drawn, scene_of
from spenningsfelt.report.paper.markdown import LONGEST, Block, read
from spenningsfelt.report.setting import as_pdf
from spenningsfelt.report.signs import breakable, plain

HERE = Path(__file__).parent
HOME = Report  # the kind whose exercise is at home in `report/`, known once it is imported
STEP, INSIDE = 2, 3  # levels of headings: the module's title is the first


def book(
    course: Course,
    language: str,
    numbers: Sequence[str],
    begun: Callable[[str, str], None] = lambda number, title: None,
) -> bytes:
    """These modules as a PDF, in `language` or, where they are not translated, in the course's first one.

    It is made of the content alone. `begun` hears of each module, by number and title, as it is taken on.
    """
    words, modules = course.words(language), []
    with TemporaryDirectory(prefix="spenningsfelt-", ignore_cleanup_errors=True) as nobodys:
        for number in numbers:
            spoken = course.spoken(number, language)
            if spoken:
                context = Context(course, course.words(spoken), number, Answers(nobodys))
                begun(number, context.words["modules"][number]["title"])
                modules.append(_module(context, words))
    told = _told(words, modules, drawn(circles(course, words, named=False)))
    return as_pdf(HERE / "book.typ", "book", told, {"lacking": words.ui["report-signs"]})


def _told(
    words: CourseWords, modules: list[dict[str, Any]], drawing: dict[str, Any]
) -> dict[str, Any]:
    """The book as what the template reads."""
    ui, whole = words.ui, len(modules) != 1
    return {
        "language": words.language,
        "title": plain(ui["course"]) if whole else modules[0]["title"],
        "course": plain(ui["course"]),
        "programme": plain(words.programme.get("programme", "")),
        "kicker": ui["paper-title"],
        "use": ui["paper-use"],
        "contents": ui["report-contents"],
        "sheet": ui["report-sheet"],
        "whole": whole,
        "cover": drawing,
        "lacking": "",
        "modules": modules,
    }


def _module(context: Context, words: CourseWords) -> dict[str, Any]:
    number, own = context.number, context.words
    content, called = context.course.module(number, own.language), own["modules"][number]
    foreign = own.language != words.language
    note = words.ui["paper-language"].format(language=words["languages"][own.language])
    told = _Telling(context, content)
    return {
        "number": number,
        "language": own.language,
        "note": note if foreign else "",
        "title": plain(called["title"]),
        "eyebrow": context.course.eyebrow(number, own.ui),
        "goal": {"head": own.ui["goal"], "text": plain(called["goal"])},
        "steps": [told.step(step) for step in steps(content, called["title"])],
    }


@define
class _Telling:
    """A module told step by step; a term is explained the first time it stands there."""

    context: Context
    content: ModuleContent
    explained: set[str] = Factory(set)

    def step(self, step: Step) -> list[dict[str, Any]]:
        """Its parts in order, where the first heading is the step's own."""
        headed, parts = False, []
        for part in (part for part in step.parts if not part.screen):
            told, headed = (
                self._exercise(part, headed) if part.exercise else self._prose(part, headed)
            )
            parts.append(told)
        return parts

    def _exercise(self, part: Part, headed: bool) -> tuple[dict[str, Any], bool]:
        one = exercise(self.context, self.content.exercises[part.exercise])
        told = _exercise(one, INSIDE if headed else STEP)
        return {"kind": "exercise", **told}, headed or bool(told["title"])

    def _prose(self, part: Part, headed: bool) -> tuple[dict[str, Any], bool]:
        found = read(part.prose)
        headed = _levelled(found.blocks, headed)
        scenes = [_scene(self.context, name) for name in found.scenes]
        notes = list(self._notes(found.terms))
        return {"kind": "prose", "blocks": found.blocks, "scenes": scenes, "notes": notes}, headed

    def _notes(self, terms: Sequence[str]) -> Iterator[dict[str, str]]:
        glossary: Mapping[str, Mapping[str, str]] = self.context.words.table.get("glossary", {})
        for key in terms:
            if key in glossary and key not in self.explained:
                self.explained.add(key)
                yield {name: plain(glossary[key][name]) for name in ("term", "text")}


def _levelled(blocks: Sequence[Block], headed: bool) -> bool:
    """Give headings a level that skips none: the step's own is its first; is there one by now?"""
    for block in blocks:
        if block["kind"] == "heading":
            block["level"] = STEP if not headed or block["level"] <= STEP else INSIDE
            headed = True
        elif block["kind"] == "fold":
            block["level"] = INSIDE if headed else STEP
            headed = _levelled(block["blocks"], True)
    return headed


def _scene(context: Context, name: str) -> dict[str, Any]:
    return drawn(picture(context.course, name, context.language))


def _exercise(one: Exercise, level: int) -> dict[str, Any]:
    reading, lines = one.reading(), asked(one)
    tabled = any(line.names for line in lines)  # the table to fill in says all that the figure does
    shown = None if tabled else _picture(one, reading.picture)
    return {
        "level": level,
        "title": plain(reading.title),
        "intro": breakable(reading.intro, LONGEST),
        "picture": drawn(shown) if shown else None,
        "pairs": len(lines) > 3 and all(_only_read(line) for line in lines),
        "lines": [_line(line) for line in lines],
        "beside": one.kind == "dilemma",
    }


def _picture(one: Exercise, empty: Drawing | None) -> Drawing | None:
    """What stands with the words: an empty figure to draw in; a dilemma's scene, for its figure waits for the lock."""
    course, point = one.context.course, one.structure.point
    if one.kind == "dilemma":
        return scene_of(course, point, one.context.language)
    return empty


def _only_read(line: Asked) -> bool:
    return len(line.options) > 2 and not (line.write or line.ticks or line.columns)


def _line(line: Asked) -> dict[str, Any]:
    told = asdict(line)
    told["question"] = breakable(line.question, LONGEST)
    told["options"] = [
        {"mark": mark, "text": breakable(option, LONGEST)} for mark, option in line.options
    ]
    return told
