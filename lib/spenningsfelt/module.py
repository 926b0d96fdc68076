"""The door a notebook uses: `Module("01", "nb").show("week")`."""

from __future__ import annotations

import gc
from datetime import date
from functools import cache

from spenningsfelt.answers import Answers, answers_folder
from spenningsfelt.content import Course, CourseWords, ExerciseContent, data_folder
from spenningsfelt.content.schema import ExerciseStructure, ExerciseWords
from spenningsfelt.exercises import exercise_class
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Paper, Setting, value_of
from spenningsfelt.figures.svg import Drawing

# What the kernel has loaded by now stays. To look through all of it for garbage, as Python would do once while a module
# is read, takes up to 20 ms.
gc.freeze()

FRAME = ("header", "footer")
Table = tuple[tuple[str, ...], ...]


class Module:
    """One module in one language, with the leader's answers.

    `number` is "00" … "10", `language` a code from `course.toml`; the content comes from `data/modules/` and is read
    once in a process, or from `course`. Raises `ContentError` when the content has faults.
    """

    def __init__(self, number: str, language: str, course: Course | None = None) -> None:
        course = course or _course()
        self.content = course.module(number, language)
        self.setting = Setting(
            course, course.words(language), number, Answers(answers_folder()), self._paper
        )

    def show(self, name: str) -> Exercise:
        """The exercise `name`, ready to be displayed as a cell's result."""
        exercise = self._exercise(name)
        return exercise_class(exercise.kind)(self.setting, exercise)

    def reading(self, name: str) -> Reading:
        """The exercise's reading version, without starting a widget."""
        exercise = self._exercise(name)
        return exercise_class(exercise.kind).reading(self.setting, exercise)

    def _paper(self, report: ExerciseContent) -> Paper:
        """The report that an exercise describes, from the answers as they are now."""
        from spenningsfelt.report.document import document  # only the last module has a report
        from spenningsfelt.report.page import ids, page

        setting = self.setting
        made = document(
            setting.course,
            setting.words,
            report,
            lambda i: value_of(setting.answers, i),
            self._lines,
            self._drawing,
            date.today(),
        )
        parts = zip(ids(made), (section.title for section in made.sections), strict=True)
        return Paper(page(made, setting.words), tuple(parts))

    def _lines(
        self, exercise: ExerciseContent, words: CourseWords
    ) -> list[tuple[str, tuple[str, ...], Table]]:
        """Any exercise's answers, as the report takes them."""
        return [
            (line.question, line.texts, line.table)
            for line in exercise_class(exercise.kind).lines(self._read(exercise, words), exercise)
        ]

    def _drawing(self, exercise: ExerciseContent, words: CourseWords) -> Drawing | None:
        """Any exercise's picture, as the report takes it."""
        return exercise_class(exercise.kind).drawing(self._read(exercise, words), exercise)

    def _read(self, exercise: ExerciseContent, words: CourseWords) -> Setting:
        """Where an exercise of any module stands for one who reads it in `words`."""
        number = exercise.id.partition(".")[0]
        return Setting(self.setting.course, words, number, self.setting.answers)

    def warm(self) -> None:
        """Import what the exercises need, ahead of their being shown."""
        for exercise in self.content.exercises.values():
            exercise_class(exercise.kind)

    def _exercise(self, name: str) -> ExerciseContent:
        if name in FRAME:
            title = self.setting.words["modules"][self.content.number]["title"]
            return ExerciseContent(
                f"{self.content.number}.{name}", name, ExerciseStructure(name), ExerciseWords(title)
            )
        return self.content.exercises[name]


@cache
def _course() -> Course:
    """A kernel started ahead has read the module when the page asks for it."""
    return Course(data_folder())
