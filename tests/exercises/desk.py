"""A small course on disk with the real texts, and its exercises spoken to as the page speaks to them, without a kernel."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from attrs import Factory, define
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, ExerciseContent, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.in_words import Line

from tests.exercises.page import Page

FOLDERS = dict(Course(data_folder()).modules())


@define
class Desk:
    """A folder with a course and one with answers. `heard` is what the exercises said, by exercise."""

    place: Path
    language: str = "nb"
    heard: dict[str, list[dict[str, Any]]] = Factory(dict)
    edits: int = 0

    def __attrs_post_init__(self) -> None:
        self.data.mkdir(parents=True, exist_ok=True)
        shutil.copytree(data_folder() / "texts", self.data / "texts", dirs_exist_ok=True)
        for file in ("course.toml", "venn.json", "programme.toml", "checklist.toml"):
            shutil.copy(data_folder() / file, self.data / file)

    @property
    def data(self) -> Path:
        """The course."""
        return self.place / "data"

    def write(self, number: str, structure: str, words: str, language: str = "nb") -> None:
        """Write a module."""
        folder = self.data / "modules" / FOLDERS[number]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "module.toml").write_text(f"minutes = 20\n{structure}", "utf-8")
        (folder / f"{language}.md").write_text(words, "utf-8")

    def stands(self, exercise_id: str) -> tuple[Context, ExerciseContent]:
        """Where an exercise stands, read anew."""
        number, name = exercise_id.split(".")
        course = Course(self.data)
        content = course.module(
            number, course.spoken(number, self.language) or self.language
        ).exercises[name]
        return Context(
            course, course.words(self.language), number, Answers(self.place / "answers")
        ), content

    def exercise(self, exercise_id: str) -> Exercise:
        """An exercise, read anew."""
        return exercise(*self.stands(exercise_id))

    def show(self, exercise_id: str) -> Page:
        """Show an exercise; what it tells its page is heard."""
        shown = Page(self.exercise(exercise_id))
        self.heard[exercise_id] = shown.said
        return shown

    def save(self, shown: Page, field: str, value: Any) -> dict[str, Any]:
        """Save as the page does; the answer to it."""
        self.edits += 1
        replies = shown.save(field, value, source=f"page123456:{self.edits}")
        return next((m for m in replies if m["type"] in ("saved", "failed")), {"type": "silence"})

    def put(self, answer_id: str, value: Any) -> None:
        """Put anything at all in the file of answers, as a person with an editor could."""
        Answers(self.place / "answers").save(answer_id, value)

    def stored(self, answer_id: str) -> Any:
        """The value on disk."""
        version = Answers(self.place / "answers").latest(answer_id)
        return version.value if version else None

    def lines(self, exercise_id: str) -> tuple[Line, ...]:
        """The exercise's answers as the report gets them."""
        return self.exercise(exercise_id).in_words()

    def reading(self, exercise_id: str) -> tuple[str, str]:
        """The reading version, as text and as HTML."""
        handout = self.exercise(exercise_id).handout()
        return handout.plain(), handout.html()
