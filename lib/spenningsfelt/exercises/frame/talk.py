"""The talk whose day has come: what one needs for it is at the top of the page until what was said is written."""

from __future__ import annotations

from datetime import date
from typing import Any

from spenningsfelt.exercises.context import CHOSEN, PLANS, TALKS, Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.frame.links import module_place
from spenningsfelt.exercises.kinds.talks import Talks
from spenningsfelt.exercises.parts.planned import planned


def talks(context: Context) -> Talks | None:
    """The course's talks with the leader's answers; None while the first has no day."""
    if context.value(f"{TALKS}.when", "date") is None:
        return None
    content = context.exercise(TALKS)
    found = exercise(context, content) if content else None
    return found if isinstance(found, Talks) else None


def due(found: Talks | None, today: date) -> dict[str, Any] | None:
    """The last talk whose day has come, unless it is written what was said.

    Its name, the plan that it is about, what was said last, and its place.
    """
    phases = list(found.structure.phases) if found else []
    come = [name for name in phases if found and (day := found.day(name)) and day <= today]
    if not found or not come or found.own(f"said-{come[-1]}"):
        return None
    context = found.context
    said = [text for name in come[:-1] if (text := found.own(f"said-{name}"))]
    place = module_place(context, TALKS.partition(".")[0])["href"]
    return {
        "label": found.words.phases[come[-1]].label,
        "plan": _plan(context),
        "last": said[-1] if said else "",
        "href": f"{place}#{found.step()}" if place else None,
    }


def _plan(context: Context) -> str:
    """The plan to be asked about: of a point that the leader chose, else the first; "" without any."""
    content = context.exercise(PLANS)
    plans = [p for p in planned(context, content.structure.reads) if p.text] if content else []
    chosen = context.value(CHOSEN, "several") or []
    return next((p.text for p in sorted(plans, key=lambda p: p.point not in chosen)), "")


def over(found: Talks | None, today: date) -> bool:
    """Whether no talk is still to come."""
    last = list(found.structure.phases)[-1:] if found else []
    return not any(found and (day := found.day(name)) and day > today for name in last)
