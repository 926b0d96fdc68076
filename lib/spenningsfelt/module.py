"""The door a notebook uses: `Module("01", "nb").show("week")`."""

from __future__ import annotations

from spenningsfelt.answers import Answers, answers_folder
from spenningsfelt.content import Course, ExerciseContent, data_folder
from spenningsfelt.content.schema import ExerciseStructure, ExerciseWords
from spenningsfelt.exercises import exercise_class
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting

FRAME = ("header", "footer")


class Module:
    """One module in one language, with the leader's answers.

    `number` is "00" … "10", `language` a code from `course.toml`; `course` spares reading it again. Raises
    `ContentError` when the content has faults. The content comes from `data/modules/`.
    """

    def __init__(self, number: str, language: str, course: Course | None = None) -> None:
        course = course or Course(data_folder())
        self.content = course.module(number, language)
        self.setting = Setting(course, course.words(language), number, Answers(answers_folder()))

    def show(self, name: str) -> Exercise:
        """The exercise `name`, ready to be displayed as a cell's result."""
        exercise = self._exercise(name)
        return exercise_class(exercise.kind)(self.setting, exercise)

    def reading(self, name: str) -> Reading:
        """The exercise's reading version, without starting a widget."""
        exercise = self._exercise(name)
        return exercise_class(exercise.kind).reading(self.setting, exercise)

    def warm(self) -> None:
        """Import what the exercises need, ahead of their being shown."""
        for exercise in self.content.exercises.values():
            exercise_class(exercise.kind)

    def _exercise(self, name: str) -> ExerciseContent:
        if name in FRAME:
            title = self.setting.words["modules"][self.content.number]["title"]
            return ExerciseContent(f"{self.content.number}.{name}", name, ExerciseStructure(name), ExerciseWords(title))
        return self.content.exercises[name]
