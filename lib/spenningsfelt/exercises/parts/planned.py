"""Plans as sentences, and the leader's plans from all over the course."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.exercises.context import Context

POINT = re.compile(r"(p\d+)(?:-|$)")
ENDS = " \t\n.,;:"


@frozen
class Planned:
    """A plan made elsewhere: the answer about it, what it is called, and the plan ("" until it is written).

    `point` is the one of the ten that it belongs to, if any.
    """

    name: str
    title: str
    text: str
    point: str = ""


def planned(context: Context, reads: Sequence[str]) -> list[Planned]:
    """The plans of the exercises in `reads`, in order; one that does not exist is passed over."""
    parts = [(number, name) for number, _, name in (read.partition(".") for read in reads)]
    modules = {number: context.module(number) for number in {number for number, _ in parts}}
    found = [m.exercises.get(name) if (m := modules[number]) else None for number, name in parts]
    return [
        Planned(
            plan.id.replace(".", "-"),
            _title(context, plan),
            _text(context, plan),
            plan.structure.point,
        )
        for plan in found
        if plan and plan.kind == "plan"
    ]


def sentence(situation: Any, act: Any, ui: Mapping[str, str]) -> str:
    """The plan as one says it aloud; "" when neither half is written, «…» for a half that is not."""
    # «Hvis når vikaren kommer» is said as «Hvis vikaren kommer»
    when = _half(_half(situation, ui["plan-if"], ui), ui["plan-when"], ui)
    then = _half(act, ui["plan-then"], ui)
    if not when and not then:
        return ""
    said = ui["plan-sentence"].format(**{"if": when or "…", "then": then or "…"})
    return (
        said if said.endswith(("?", "!", "…", ".»", "?»", "!»", ".”", "?”", "!”")) else f"{said}."
    )


def done(plan: ExerciseContent, value: Callable[[str], Any]) -> Any:
    """What one does: one's own words, or what the course gives one to do once it is said when."""
    structure, own = plan.structure, value("then")
    given = isinstance(structure, kinds.Plan) and structure.form == "when" and value("if")
    return own or (plan.words.prompts.get("then") if given else None)


def _half(text: Any, label: str, ui: Mapping[str, str]) -> str:
    """What was written, so that it can go on from its label: «Hvis det er møte,» after «Hvis» is «det er møte»."""
    words = " ".join(text.split()).strip(ENDS) if isinstance(text, str) else ""
    if f"{words} ".lower().startswith(f"{label.lower()} "):
        words = words[len(label) :].strip(ENDS)
    first = words.split(" ", 1)[0]
    as_written = first in ui["plan-capitals"].split() or not first[1:2].islower()
    return words if as_written else words[0].lower() + words[1:]


def _title(context: Context, plan: ExerciseContent) -> str:
    point = POINT.match(plan.name)
    known = point is not None and point[1] in context.course.points
    return str(context.words["points"][point[1]]["title"]) if point and known else plan.words.title


def _text(context: Context, plan: ExerciseContent) -> str:
    def value(name: str) -> Any:
        return context.value(f"{plan.id}.{name}", "text")

    return sentence(value("if"), done(plan, value), context.ui)
