"""The profile: the ten points with the leader's own steps over time. Nothing is added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import CHOSEN, Setting, value_of
from spenningsfelt.exercises.stored import step_in
from spenningsfelt.exercises.values import AnswerField
from spenningsfelt.figures.profile import Point, profile
from spenningsfelt.figures.svg import Drawing

BEFORE = "00.before"  # where module 00 asks for a step on each point
ANCHORS = ("1", "3", "5")  # the steps that are described


class Profile(Exercise):
    """All ten points. Content: `texts/` for the points, the module's fence for title and introduction.

    `form = "look"` (or none) shows the step before (`00.before.<point>`) and the step when the point was worked with
    (`NN.<point>.step`, in whichever module that is), and asks nothing. `form = "ask"` asks: `<point>` holds the step
    now, `<point>-then` the step at the start as seen from today, whole numbers 1–5.

    `reads` in `module.toml` says which answers draw the picture again while the page is open, each with all that
    begins with it: "00.before", "04.p1.step". Without it the picture is right when the page is next opened or shown.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """Two steps for each point where they are asked for."""
        if not _asks(exercise):
            return {}
        fields, ui = {}, setting.words.ui
        for point in setting.course.points:
            title = setting.words["points"][point]["title"]
            fields[point] = AnswerField("step", ui["profile-now-asked"].format(point=title))
            fields[f"{point}-then"] = AnswerField(
                "step", ui["profile-then-asked"].format(point=title)
            )
        return fields

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The points with their numbers; where it is asked, also the described steps and the two questions."""
        return Reading(
            exercise.words.title,
            exercise.words.intro,
            tuple(
                (f"{p['number']} {p['title']}", _choices(setting, p) if _asks(exercise) else ())
                for p in _points(setting)
            ),
        )

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """One table of all the points, said to be the leader's own view; nothing where nothing is asked."""
        fields, ui = cls.answer_fields(setting, exercise), setting.words.ui
        if not fields:
            return ()
        points = _marked(setting, exercise)
        answered = any(p.now or p.then for p in points)
        table = _table(points, _names(exercise, ui), ui) if answered else ()
        return (Line(ui["profile-own"], table=table),)

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The points' marks. Where they are asked about, none before an answer: one thinks before one looks."""
        points, ui = _marked(setting, exercise), setting.words.ui
        if not any(p.now or p.then if _asks(exercise) else p.marks for p in points):
            return None
        names = _names(exercise, ui)
        caption = caption_of(setting, exercise, ui["profile-figure"], ui["profile-description"])
        drawn = profile(points, names, ui["not-answered"], caption)
        return Drawing(*drawn, _said(points, ui), _table(points, names, ui))

    def page(self) -> dict[str, Any]:
        """The points to ask about, and which of them the leader chose at the start."""
        if not _asks(self.exercise):
            return {"points": [], "chosen": []}
        value = self.value(self.exercise.structure.chosen or CHOSEN)
        chosen = (
            [p for p in self.setting.course.points if p in value] if isinstance(value, list) else []
        )
        return {"points": _points(self.setting), "chosen": chosen}


def _asks(exercise: ExerciseContent) -> bool:
    return exercise.structure.form == "ask"


def _marked(setting: Setting, exercise: ExerciseContent) -> list[Point]:
    """The points in their order, with the steps on disk; what is no step counts as not answered."""

    def step(answer_id: str | None) -> int | None:
        return step_in(value_of(setting.answers, answer_id)) if answer_id else None

    asks, found = _asks(exercise), []
    for number, point in enumerate(setting.course.points, 1):
        now = f"{exercise.id}.{point}" if asks else setting.course.steps.get(point)
        then = f"{exercise.id}.{point}-then" if asks else None
        title = setting.words["points"][point]["title"]
        found.append(Point(number, title, step(f"{BEFORE}.{point}"), step(now), step(then)))
    return found


def _names(exercise: ExerciseContent, ui: Mapping[str, str]) -> dict[str, str]:
    """What the marks that can be set are called, in the order before, now, then."""
    keys = {"before": "before", "now": "now", "then": "then"}
    shown = keys if _asks(exercise) else {"before": "before", "now": "worked"}
    return {mark: ui[f"profile-{key}"] for mark, key in shown.items()}


def _said(points: Sequence[Point], ui: Mapping[str, str]) -> str:
    """How many points have something to compare, and whose view it is."""
    several = sum(len(p.marks) > 1 for p in points)
    key = {0: "profile-none-two", 1: "profile-one-two"}.get(several, "profile-two")
    return f"{ui[key].format(n=several, of=len(points))} {ui['profile-own']}"


def _table(
    points: Sequence[Point], names: Mapping[str, str], ui: Mapping[str, str]
) -> tuple[tuple[str, ...], ...]:
    """The same in rows, headings first."""
    rows = [
        (f"{p.number} {p.title}", *(str(getattr(p, mark) or ui["not-answered"]) for mark in names))
        for p in points
    ]
    return ((ui["profile-point"], *names.values()), *rows)


def _points(setting: Setting) -> list[dict[str, Any]]:
    words = setting.words["points"]
    return [
        {
            "id": p,
            "number": str(n),
            "title": words[p]["title"],
            "question": words[p]["scale_question"],
            "steps": [{"id": step, "text": words[p][f"s{step}"]} for step in ANCHORS],
        }
        for n, p in enumerate(setting.course.points, 1)
    ]


def _choices(setting: Setting, point: dict[str, Any]) -> tuple[str, ...]:
    """On paper one rings a number."""
    ui = setting.words.ui
    asked = [f"{ui[key]}: 1 2 3 4 5" for key in ("profile-now", "profile-then")]
    return (point["question"], *(f"{s['id']}: {s['text']}" for s in point["steps"]), *asked)
