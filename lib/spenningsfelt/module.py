"""The door a notebook uses: `Module("01", "nb").show("week")`."""

from __future__ import annotations

import atexit
import gc
import sys
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from spenningsfelt.answers import Answers, answers_folder
from spenningsfelt.content import Course, ExerciseContent, data_folder
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.content.structure import Structure
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.conversation import Conversation
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.frame.footer import Footer
from spenningsfelt.exercises.frame.header import Header
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.widget import ExerciseWidget, PageCode
from spenningsfelt.report.exercise import Report
from spenningsfelt.report.whole import report_in

FRAME = {"header": Header, "footer": Footer}
REPORT = Report  # the kind whose exercise is at home in `report/`


class Module:
    """One module in one language, with the leader's answers.

    `number` is "00" … "10", `language` a code from `course.toml`; the content comes from `data/modules/` and is read
    once in a process, or from `course`. Raises `ContentError` when the content has faults. `answers`: whose; by default
    those of this machine's user.
    """

    def __init__(
        self,
        number: str,
        language: str,
        course: Course | None = None,
        answers: Answers | None = None,
    ) -> None:
        course, answers = course or _course(), answers or _answers(answers_folder())
        self.content = course.module(number, language)
        self.context = Context(course, course.words(language), number, answers)

    @classmethod
    def on_the_wall(cls, number: str, language: str) -> Module:
        """The module as a room sees it: nobody's answers, and what is tried there is kept nowhere."""
        return cls(number, language, answers=_nobodys())

    def show(self, name: str) -> ExerciseWidget:
        """The exercise `name`, ready to be displayed as a cell's result."""
        with self.context.answers.look():
            return ExerciseWidget(Conversation(self.exercise(name)), self.shared)

    def reading(self, name: str) -> Handout:
        """The exercise's reading version, without starting a widget."""
        return self.exercise(name).reading()

    def exercise(self, name: str) -> Exercise:
        """The exercise `name`, or the module's "header" or "footer"."""
        if name not in FRAME:
            return exercise(self.context, self.content.exercises[name])
        title, number = (
            self.context.words["modules"][self.content.number]["title"],
            self.content.number,
        )
        content = ExerciseContent(f"{number}.{name}", name, Structure(), ExerciseWords(title))
        one = FRAME[name](self.context, content)
        if isinstance(one, Header):
            one.reporter = self._reporter
        return one

    def _reporter(self) -> Report | None:
        """What makes the report that the menu shows."""
        content = report_in(self.context)
        return Report(self.context, content) if content else None

    @cached_property
    def shared(self) -> PageCode:
        """What the exercises of this module share in the browser."""
        return PageCode(self.context.ui)

    def warm(self) -> None:
        """Import what the exercises need, ahead of their being shown."""
        for name in self.content.exercises:
            self.exercise(name)


@cache
def _answers(folder: Path) -> Answers:
    """Every page of this process reads and writes through the same door, and looks at the folder once."""
    return Answers(folder)


@cache
def _nobodys() -> Answers:
    folder = TemporaryDirectory(prefix="spenningsfelt-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    return Answers(folder.name)


@cache
def _course() -> Course:
    """A kernel started ahead has read the module when the page asks for it."""
    return Course(data_folder())


def _settle() -> None:
    """What a kernel has loaded by now stays: to look through all of it for garbage takes up to 20 ms.

    A terminal command or a test that imports this is no kernel, and keeps its garbage collection.
    """
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is not None:
        gc.freeze()


_settle()
