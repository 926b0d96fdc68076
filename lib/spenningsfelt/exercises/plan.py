"""A plan: one if–then sentence, the four questions of WOOP, or a look back at the plans one has made."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.plans import Listed, listed, sentence
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, stored, value_of
from spenningsfelt.exercises.values import AnswerField, Refused

STEPS = ("wish", "outcome", "obstacle", "plan")
IMAGINED = ("outcome", "obstacle")
HALVES = ("if", "then")
TIMES = 3  # a plan is said aloud
STATES = ("done", "started", "not-yet")


class Plan(Exercise):
    """Three forms. Content: the module's fence, and for the look back the plans that `reads` names.

    Answers: `if`, `then` (text) and `said` (0–3); or `wish`, `outcome`, `obstacle` and `plan` (text); or for each plan
    listed `<exercise>` (a state) and `<exercise>-note` (text), with a dash for the dot: `04-p1-plan`.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The fields of the exercise's form."""
        ui = setting.words.ui
        if exercise.structure.form == "woop":
            return {step: AnswerField("text", _prompt(setting, exercise, step)) for step in STEPS}
        if exercise.structure.form == "tick":
            return _tick_fields(setting, listed(setting, exercise.structure.reads))
        halves = {half: AnswerField("text", ui[f"plan-{half}"]) for half in HALVES}
        return {**halves, "said": AnswerField("number", ui["plan-aloud"], max=TIMES)}

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The questions to answer; whatever the leader has planned stays out."""
        ui, words = setting.words.ui, exercise.words
        lines: list[tuple[str, tuple[str, ...]]]
        if exercise.structure.form == "woop":
            lines = [
                (s["label"], (s["hint"],) if s["hint"] else ()) for s in _steps(setting, exercise)
            ]
        elif exercise.structure.form == "tick":
            titles = [(plan.title, ()) for plan in listed(setting, exercise.structure.reads)]
            lines = [(ui["plan-how"], _states(setting)), (ui["plan-note"], ()), *titles]
        else:
            halves = [
                (f"{ui[f'plan-{half}']} …", (_hint(setting, exercise, half),)) for half in HALVES
            ]
            lines = [*halves, (ui["plan-aloud"], ())]
        return Reading(words.title, words.intro, tuple(lines))

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """If–then as one sentence, WOOP as its four answers, the look back as each plan with how it went."""
        if exercise.structure.form == "woop":
            return super().lines(setting, exercise)
        if exercise.structure.form == "tick":
            fields = cls.answer_fields(setting, exercise)
            plans = listed(setting, exercise.structure.reads)
            return tuple(_tick_line(setting, exercise, plan, fields) for plan in plans if plan.text)
        situation, act = (
            value_of(setting.answers, f"{exercise.id}.{half}", "text") for half in HALVES
        )
        said = sentence(situation, act, setting.words.ui)
        return (Line(setting.words.ui["plan-line"], (said,) if said else ()),)

    def page(self) -> dict[str, Any]:
        """The form, and what it needs: the two hints, the four steps, or the plans that are written."""
        setting, exercise = self.setting, self.exercise
        form = exercise.structure.form or "if-then"
        if form == "woop":
            return {"form": form, "steps": _steps(setting, exercise)}
        if form == "tick":
            plans = [p for p in listed(setting, exercise.structure.reads) if p.text]
            states = [
                {"id": i, "text": text} for i, text in zip(STATES, _states(setting), strict=True)
            ]
            return {
                "form": form,
                "states": states,
                "plans": [{"name": p.name, "title": p.title, "text": p.text} for p in plans],
            }
        return {
            "form": form,
            "halves": [{"name": h, "hint": _hint(setting, exercise, h)} for h in HALVES],
            "times": TIMES,
        }

    def _save(self, name: str, value: Any, source: str, seen: list[str]) -> None:
        if self.saves[name].kind == "number" and value is not None and not is_times(value):
            raise Refused("bad-value")
        super()._save(name, value, source, seen)


def is_times(value: Any) -> bool:
    """True for a whole number from 0 to 3."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= TIMES


def _prompt(setting: Setting, exercise: ExerciseContent, step: str) -> str:
    return exercise.words.prompts.get(step) or setting.words.ui[f"plan-{step}"]


def _steps(setting: Setting, exercise: ExerciseContent) -> list[dict[str, str]]:
    imagine = setting.words.ui["plan-imagine"]
    return [
        {
            "name": s,
            "label": _prompt(setting, exercise, s),
            "hint": imagine if s in IMAGINED else "",
        }
        for s in STEPS
    ]


def _hint(setting: Setting, exercise: ExerciseContent, half: str) -> str:
    """What to write, and the fence's half sentence as an example; a fence may say «for eksempel» itself."""
    ui, example = setting.words.ui, exercise.words.prompts.get(half, "")
    opening = ui["plan-example"]
    if example and not example.lower().startswith(opening.lower()):
        example = f"{opening} {example}"
    return " ".join(part for part in (ui[f"plan-{half}-hint"], example) if part)


def _states(setting: Setting) -> tuple[str, ...]:
    return tuple(setting.words.ui[f"plan-{state}"] for state in STATES)


def _tick_fields(setting: Setting, plans: list[Listed]) -> dict[str, AnswerField]:
    ui, fields = setting.words.ui, {}
    for plan in plans:
        states = dict(zip(STATES, _states(setting), strict=True))
        fields[plan.name] = AnswerField("choice", f"{plan.title}: {ui['plan-how']}", states)
        fields[f"{plan.name}-note"] = AnswerField("text", f"{plan.title}: {ui['plan-note']}")
    return fields


def _tick_line(
    setting: Setting, exercise: ExerciseContent, plan: Listed, fields: dict[str, AnswerField]
) -> Line:
    ui = setting.words.ui
    state, note = (
        line_of(fields[name], stored(setting.answers, f"{exercise.id}.{name}"), setting.words).texts
        for name in (plan.name, f"{plan.name}-note")
    )
    went = ui["plan-went"].format(state=state[0] if state else ui["not-answered"])
    return Line(plan.title, (plan.text, went, *note))
