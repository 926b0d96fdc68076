"""A plan: one if–then sentence, or a look back at the plans one has made."""

from __future__ import annotations

from datetime import date
from typing import Any

from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day
from spenningsfelt.exercises.parts.planned import Planned, done, planned, sentence

HALVES = ("if", "then")
TIMES = 3  # a plan is said aloud
STATES = ("done", "started", "not-yet")


class Plan(Exercise):
    """Three forms. Content: the module's fence, and for the look back the plans that `reads` names.

    Answers: `if`, `then` (text), `day` (a date, for who wants one) and `said` (0–3); or for each plan listed
    `<exercise>` (a state) and
    `<exercise>-note` (text), with a dash for the dot: `04-p1-plan`.
    """

    structure: kinds.Plan

    def own_fields(self) -> dict[str, Field]:
        """The fields of the exercise's form."""
        ui = self.ui
        if self.structure.form == "tick":
            return _tick_fields(self.context, planned(self.context, self.structure.reads))
        halves = {half: Field("text", ui[f"plan-{half}"]) for half in HALVES}
        halves["day"] = Field("date", ui["plan-day"])
        return {**halves, "said": Field("number", ui["plan-aloud"], most=TIMES, whole=True)}

    def handout(self) -> Handout:
        """The questions to answer; whatever the leader has planned stays out."""
        ui, words = self.ui, self.words
        lines: list[tuple[str, tuple[str, ...]]]
        if self.structure.form == "tick":
            titles = [(plan.title, ()) for plan in planned(self.context, self.structure.reads)]
            lines = [(ui["plan-how"], _states(self.context)), (ui["plan-note"], ()), *titles]
        else:
            halves = [
                (f"{ui[f'plan-{half}']} …", (_hint(self.context, self.content, half),))
                for half in HALVES
            ]
            lines = [*halves, *([] if self.structure.form == "when" else [(ui["plan-aloud"], ())])]
        return Handout(words.title, words.on_paper, tuple(lines))

    def in_words(self) -> tuple[Line, ...]:
        """If–then as one sentence, the look back as each plan with how it went."""
        if self.structure.form == "tick":
            plans = planned(self.context, self.structure.reads)
            looked = [self._looked_back(plan) for plan in plans if plan.text]
            return tuple(line for line in looked if line.answered) or tuple(looked[:1])
        said = sentence(self.own("if"), done(self.content, self.own), self.ui)
        return (Line(self.ui["plan-line"], (said,) if said else ()),)

    def days(self) -> tuple[Day, ...]:
        """The plan's day in a calendar; none while it has none."""
        day = self.own("day") if "day" in self.fields else None
        said = sentence(self.own("if"), done(self.content, self.own), self.ui)
        return (
            (Day(self.content.id, date.fromisoformat(day), said or self.words.title),)
            if day
            else ()
        )

    def page(self) -> dict[str, Any]:
        """The form, and what it needs: the two hints, or the plans that are written."""
        form = self.structure.form or "if-then"
        if form == "tick":
            plans = [p for p in planned(self.context, self.structure.reads) if p.text]
            states = [
                {"id": i, "text": text}
                for i, text in zip(STATES, _states(self.context), strict=True)
            ]
            return {
                "form": form,
                "states": states,
                "plans": [{"name": p.name, "title": p.title, "text": p.text} for p in plans],
                "keep": self.words.prompts.get("keep", ""),
            }
        when = form == "when"
        given = self.words.prompts.get("then", "") if when and not self.own("then") else ""
        asked = HALVES[:1] if given else HALVES
        return {
            "form": "if-then",
            "halves": [{"name": h, "hint": _hint(self.context, self.content, h)} for h in asked],
            "given": given,
            "times": 0 if when else TIMES,
        }

    def _looked_back(self, plan: Planned) -> Line:
        """How it went with a plan, which itself stands where it was made."""
        state, note = self.line(plan.name).texts, self.line(f"{plan.name}-note").texts
        return Line(plan.title, (*state, *note))


def _hint(context: Context, content: ExerciseContent, half: str) -> str:
    """What to write, and the fence's half sentence as an example; a fence may say «for eksempel» itself."""
    ui, example = context.ui, content.words.prompts.get(half, "")
    whole = isinstance(content.structure, kinds.Plan) and content.structure.form == "when"
    if whole and half == "then":
        return example  # it is no example: it is what one does
    opening = ui["plan-example"]
    if example and not example.lower().startswith(opening.lower()):
        example = f"{opening} {example}"
    return " ".join(part for part in (ui[f"plan-{half}-hint"], example) if part)


def _states(context: Context) -> tuple[str, ...]:
    return tuple(context.ui[f"plan-{state}"] for state in STATES)


def _tick_fields(context: Context, plans: list[Planned]) -> dict[str, Field]:
    ui, fields = context.ui, {}
    for plan in plans:
        states = dict(zip(STATES, _states(context), strict=True))
        fields[plan.name] = Field("choice", f"{plan.title}: {ui['plan-how']}", states)
        fields[f"{plan.name}-note"] = Field("text", f"{plan.title}: {ui['plan-note']}")
    return fields
