"""What the leader will do: a point's plan with where one stands, the day, and who asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import evolve, frozen

from spenningsfelt.content.dates import written_date
from spenningsfelt.exercises.context import PLANS, TALKS, Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.frame.talk import talks
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import one_line, quoted
from spenningsfelt.figures.ladder import ladder
from spenningsfelt.figures.svg import Caption, Drawing
from spenningsfelt.report.document import Part

#: Where the course asks who asks about the plans, where one stands on a point now, and how it goes with the plans.
PARTNER, NOW, LOOKED_BACK = "00.partner", "10.profile", PLANS


@frozen
class Follower:
    """Who asks about the plans, and when the next time; each may be missing."""

    who: str = ""
    next: date | None = None


def follower(context: Context, wanted: Callable[[str], bool], today: date) -> Follower:
    """The partner and the next talk, as far as the leader has them and lets them be in the report."""
    who = context.value(f"{PARTNER}.who", "text") if wanted(PARTNER) else None
    agreed = talks(context) if wanted(TALKS) else None
    days = [day.day for day in agreed.days()] if agreed else []
    coming = [day for day in days if day >= today]
    return Follower(one_line(who), min(coming, default=None))


def deed(found: Exercise, part: Part, asks: Follower, wanted: Callable[[str], bool]) -> Part:
    """A plan's part with all that belongs to it: its point's steps and what one built on, the day, and who asks.

    The point is its heading.
    """
    context, point = found.context, found.structure.point
    lines = [evolve(line, question="", style="lead") for line in part.lines]
    looked = _looked_back(context, found.content.id) if wanted(LOOKED_BACK) else ""
    notes = [*found.line("day").texts, *filter(None, [looked, _asked(context, asks)])]
    lines += [Line("", (" · ".join(notes),), style="note")] if notes else []
    if point not in context.course.points:
        return evolve(part, kind="deed", lines=tuple(lines))
    steps = context.course.steps.get(point, "")
    before = context.value(steps, "step") if wanted(steps.rpartition(".")[0]) else None
    now = context.value(f"{NOW}.{point}", "step") if wanted(NOW) else None
    why = context.value(f"{steps}-why", "text") if before else None
    if why:
        lines.insert(0, Line("", (quoted([one_line(why)], context.ui),), style="quote"))
    drawing = _steps(context, found.content.id, before, now) if before or now else None
    return evolve(part, title="", kind="deed", lines=tuple(lines), drawing=drawing)


def _looked_back(context: Context, plan: str) -> str:
    """How it goes with the plan, as the leader has said it; "" where nothing is said."""
    state = context.value(f"{LOOKED_BACK}.{plan.replace('.', '-')}", "choice")
    return context.ui.get(f"plan-{state}", "") if state else ""


def _asked(context: Context, asks: Follower) -> str:
    """Who asks, and when, in a sentence; "" where nobody does."""
    ui, day = context.ui, asks.next
    if not asks.who:
        return ""
    if not day:
        return ui["report-asks"].format(who=asks.who)
    return ui["report-asks-on"].format(
        who=asks.who, day=written_date(day.isoformat(), context.words)
    )


def _steps(context: Context, place: str, before: int | None, now: int | None) -> Drawing:
    """The steps when one worked with the point, and now, as a picture and in words."""
    ui = context.ui
    key = "report-steps" if before and now else "report-step-now" if now else "report-step"
    says = ui[key].format(before=before, now=now)
    uid = f"report-{place}-{context.language}"
    caption = Caption(ui["report-steps-title"], says, context.language, uid)
    return Drawing(ladder(before, now, caption), says=says)
