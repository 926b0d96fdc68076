"""The profile: the ten points with the leader's own steps over time. Nothing is added up."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import CHOSEN, Setting, stored, value_of
from spenningsfelt.exercises.values import AnswerField
from spenningsfelt.figures.profile import names_of, points_in, table

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
        points = points_in(
            setting.course, setting.words, exercise, lambda i: stored(setting.answers, i)
        )
        answered = any(p.now or p.then for p in points)
        return (
            Line(
                ui["profile-own"],
                table=table(points, names_of(exercise, ui), ui) if answered else (),
            ),
        )

    def page(self) -> dict[str, Any]:
        """The points to ask about, and which of them the leader chose at the start."""
        if not _asks(self.exercise):
            return {"points": [], "chosen": []}
        answer_id = self.exercise.structure.chosen or CHOSEN
        value = value_of(self.setting.answers, answer_id, "several") or []
        chosen = [p for p in self.setting.course.points if p in value]
        return {"points": _points(self.setting), "chosen": chosen}


def _asks(exercise: ExerciseContent) -> bool:
    return exercise.structure.form == "ask"


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
