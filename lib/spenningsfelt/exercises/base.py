"""What every exercise has in common: content in, answers out, a reading version for paper."""

from __future__ import annotations

import hashlib
import logging
import re
import weakref
from collections.abc import Mapping
from typing import Any, ClassVar

import anywidget
import traitlets
from ipywidgets import widget_serialization

from spenningsfelt.answers import AnswerError
from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, folded, value_of
from spenningsfelt.exercises.shared import STATIC, Shared
from spenningsfelt.exercises.state import Asked
from spenningsfelt.exercises.values import AnswerField, Refused
from spenningsfelt.figures.svg import Drawing

SOURCE = re.compile(r"[a-z0-9]{6,16}:[0-9]{1,9}")
LOG = logging.getLogger(__name__)
#: Every exercise this process shows. Two tabs on one module share a kernel: each must hear of the other's saves.
SHOWN: weakref.WeakSet[Exercise] = weakref.WeakSet()


class Exercise(anywidget.AnyWidget):
    """An exercise on the page. The page sends `save` messages; every one is answered.

    `content` holds words and structure, `answers` what is on disk when the exercise is shown, `shared` what draws it.
    From the page: `{type: "save", field, value, source: "<page>:<edit>", seen: [version ids], era}`, and
    `{type: "refresh"}` when the page comes to the front, `{type: "history", field}` for earlier versions.
    To the page: `saved` (only after the file is on disk), `failed` with a reason, `changed` when
    another exercise or tab saved the same answer, `figure` with a new drawing.
    """

    kind: ClassVar[str] = ""
    content = traitlets.Dict().tag(sync=True)
    answers = traitlets.Dict().tag(sync=True)
    shared = traitlets.Instance(Shared).tag(sync=True, **widget_serialization)
    _esm = STATIC / "widget.js"

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Each kind's browser side is the one with its name."""
        cls.kind = cls.__name__.lower()
        super().__init_subclass__(**kwargs)

    def __init__(self, setting: Setting, exercise: ExerciseContent) -> None:
        self.setting, self.exercise = setting, exercise
        self.saves = _with_tick(setting, exercise, self.answer_fields(setting, exercise))
        self.told = {name: self._asked(name).state() for name in self.saves}
        self.drawn = self._figure()
        super().__init__(content=self._content(), answers=self.told, shared=setting.shared)
        self.on_msg(self._receive)
        SHOWN.add(self)

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The fields this exercise saves, by name. A kind says which."""
        return {}

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The reading version, from content alone."""
        words = exercise.words
        fields = cls.answer_fields(setting, exercise)
        return Reading(
            words.title,
            words.intro,
            tuple((f.question, ()) for f in fields.values() if f.kind != "tick"),
        )

    def page(self) -> dict[str, Any]:
        """What this kind's browser side needs beyond words and answers."""
        return {}

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The exercise's picture, drawn from its answers; None when it has none, or nothing to show yet."""
        return None

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """The exercise's answers as the report shows them: each question, and what was answered."""
        fields = cls.answer_fields(setting, exercise)
        return tuple(
            line_of(field, value_of(setting.answers, f"{exercise.id}.{name}"), setting.words)
            for name, field in fields.items()
        )

    def handle(self, message: dict[str, Any]) -> None:
        """A message of the kind's own, none by default. It must not raise: the page may send anything."""

    def value(self, answer_id: str) -> Any:
        """The latest value of any answer in the course, or None."""
        return value_of(self.setting.answers, answer_id)

    def _content(self) -> dict[str, Any]:
        words = self.exercise.words
        folder = str(self.setting.answers.folder)
        return {
            "id": self.exercise.id,
            "kind": self.kind,
            "language": self.setting.language,
            "title": words.title,
            "intro": words.intro,
            "after": words.after,
            "empty": words.empty,
            "more": words.more,
            "store": hashlib.sha256(folder.encode()).hexdigest()[:12],
            "folded": folded(self.setting, self.exercise.structure),
            **self.drawn,
            **self.page(),
        }

    def _draw_again(self) -> None:
        drawn, self.drawn = self.drawn, self._figure()
        if self.drawn != drawn:
            self.send({"type": "figure", **self.drawn})

    def _figure(self) -> dict[str, Any]:
        """The drawing as the page gets it."""
        try:
            drawn = self.drawing(self.setting, self.exercise)
        except Exception as error:  # an answer is worth more than its picture: a file edited by hand must not stop it
            LOG.error("%s could not be drawn: %s", self.exercise.id, type(error).__name__)
            drawn = None
        if drawn is None:
            return {"figure": None, "says": "", "table": []}
        return {"figure": drawn.html(), "says": drawn.says, "table": drawn.table}

    def _asked(self, name: str) -> Asked:
        return Asked(
            self.setting.answers, f"{self.exercise.id}.{name}", self.saves[name], self.setting.words
        )

    def _receive(self, _: Any, message: Any, __: Any) -> None:
        """A message from the page. Nothing it can hold may raise: a hostile one is answered, not obeyed."""
        if not isinstance(message, dict):
            return
        if message.get("type") == "refresh":
            self.refresh()
        if message.get("type") == "history" and message.get("field") in list(self.saves):
            versions = self._asked(message["field"]).history()
            self.send({"type": "history", "field": message["field"], "versions": versions})
        if message.get("type") != "save":
            self.handle(message)
            return
        name, source = message.get("field"), message.get("source")
        if not isinstance(name, str) or name not in self.saves:
            return
        if not isinstance(source, str) or not SOURCE.fullmatch(source):
            return
        seen, era = message.get("seen"), self.setting.answers.era()
        try:
            if (
                message.get("era", era) != era
            ):  # a draft from before everything was deleted: the leader is asked
                raise AnswerError("deleted")
            self._save(name, message.get("value"), source, seen if isinstance(seen, list) else [])
            return
        except (AnswerError, Refused) as error:
            reason = error.code
        except (
            Exception
        ) as error:  # the words are still on the page; say so instead of falling silent
            LOG.error("An answer could not be saved: %s", type(error).__name__)
            reason = "unknown"
        self.send({"type": "failed", "field": name, "source": source, "reason": reason, "era": era})

    def _save(self, name: str, value: Any, source: str, seen: list[Any]) -> None:
        asked = self._asked(name)
        asked.field.checked(value)
        answer_id = asked.id
        version = self.setting.answers.save(
            answer_id, value, asked.question, seen=seen, source=source
        )
        self._tell("saved", name, source=source, version=version.id)
        for other in list(SHOWN):
            if other.setting.answers.folder == self.setting.answers.folder:
                other.after_save(answer_id, self)

    def _tell(self, what: str, name: str, **details: Any) -> None:
        self.told[name] = self._asked(name).state()
        self.send({"type": what, "field": name, **details, **self.told[name]})

    def refresh(self) -> None:
        """Tell the page what is new: another program, or another machine's synced file, may have brought answers."""
        for name in self.saves:
            if self._asked(name).state() != self.told[name]:
                self._tell("changed", name)
        self._draw_again()

    def after_save(self, answer_id: str, by: Exercise) -> None:
        """An answer was saved: tell the page where this exercise shows it, and draw again."""
        mine = answer_id.rpartition(".")[0] == self.exercise.id
        if mine and by is not self:
            self._tell("changed", answer_id.rpartition(".")[2])
        structure = self.exercise.structure
        read = any(
            answer_id == r or answer_id.startswith(f"{r}.")
            for r in (*structure.reads, structure.chosen)
            if r
        )
        if mine or read:
            self._draw_again()
        if read and not mine:
            self.content = {**self.content, **self.page()}

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The widget's view with the reading version beside it, for a host without widgets."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        reading = self.reading(self.setting, self.exercise)
        return {**data, "text/plain": reading.plain(), "text/html": reading.html()}, metadata


def _with_tick(
    setting: Setting, exercise: ExerciseContent, fields: dict[str, AnswerField]
) -> dict[str, AnswerField]:
    """The fields, and «include in the report» where there is something to include; unanswered means yes."""
    if not fields or not exercise.structure.report:
        return fields
    return {**fields, "report": AnswerField("tick", setting.words.ui["in-report"])}


def options_of(
    setting: Setting, options: list[str] | str, words: Mapping[str, str]
) -> dict[str, str]:
    """Option ids with their words; "points" stands for the ten points."""
    if options == "points":
        return {p: setting.words["points"][p]["title"] for p in setting.course.points}
    return {o: words[o] for o in options}


def refresh_all() -> None:
    """All answers may be new, or gone: every exercise tells its page."""
    for exercise in list(SHOWN):
        exercise.refresh()
