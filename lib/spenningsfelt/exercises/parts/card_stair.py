"""A card's ideas on a stair."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.pictures import caption_of, filled, quoted, unanswered
from spenningsfelt.figures.card_stair import Idea, Step, stair
from spenningsfelt.figures.svg import Drawing

IDEA, STAGE = "idea", "stage"  # the columns with the idea's words, and how far it has come


def drawn_stair(context: Context, content: ExerciseContent) -> Drawing | None:
    """The first rows of the card that have a stage to choose, each row an idea; None without any."""
    field = _staged(content)
    rows = _ideas(context, field) if field else []
    if field is None or not rows:
        return None
    ui, names = context.ui, field.words.choices[STAGE]
    steps = _steps(rows, {s: names[s] for s in field.structure.choices[STAGE]}, ui)
    caption = caption_of(context, content, ui["stair-figure"], ui["stair-description"])
    drawn = stair(steps, ui["figure-more"], caption)
    return Drawing(*drawn, said(steps, ui), _table(rows, field, ui["not-answered"]))


def empty_stair(context: Context, content: ExerciseContent) -> Drawing | None:
    """The stair with nothing on it."""
    field = _staged(content)
    if field is None:
        return None
    names = field.words.choices[STAGE]
    steps = [Step(names[stage], ()) for stage in field.structure.choices[STAGE]]
    title = context.ui["stair-figure"]
    return unanswered(context, content, title, lambda c: stair(steps, "", c)[0])


def said(steps: Sequence[Step], ui: dict[str, str]) -> str:
    """Where most of the ideas stand."""
    held = [step for step in steps if step.ideas and not step.foot]
    if not held:
        return ui["stair-none"]
    top = max(len(step.ideas) for step in held)
    most = [step.name for step in held if len(step.ideas) == top]
    if len(held) == 1:
        alone = sum(len(step.ideas) for step in steps) == 1
        return ui["stair-one" if alone else "stair-all"].format(stage=quoted(most, ui))
    if len(most) > 1:
        return ui["stair-even"].format(stages=quoted(most, ui))
    placed = sum(len(step.ideas) for step in held)
    return ui["stair-most"].format(n=top, of=placed, stage=quoted(most, ui))


def _ideas(context: Context, field: FieldContent) -> list[dict[str, str]]:
    return filled(context.value(field.id, "rows"), field.structure.columns)


def _staged(content: ExerciseContent) -> FieldContent | None:
    fields = (f for f in content.fields() if isinstance(f.structure.choices.get(STAGE), list))
    return next(fields, None)


def _steps(rows: Sequence[dict[str, str]], names: dict[str, str], ui: dict[str, str]) -> list[Step]:
    """The steps from below with their ideas; before them the foot, when an idea stands there."""
    ideas = [
        (row.get(STAGE, ""), Idea(n, row.get(IDEA) or ui["figure-nameless"]))
        for n, row in enumerate(rows, 1)
    ]
    foot = tuple(idea for stage, idea in ideas if stage not in names)
    on = [Step(name, tuple(i for stage, i in ideas if stage == s)) for s, name in names.items()]
    return [Step(ui["stair-foot"], foot, foot=True), *on] if foot else on


def _table(
    rows: Sequence[dict[str, str]], field: FieldContent, missing: str
) -> tuple[tuple[str, ...], ...]:
    names = field.words.choices[STAGE]
    shown = [
        tuple((names.get(text, "") if c == STAGE else text) or missing for c, text in row.items())
        for row in rows
    ]
    return (tuple(field.words.columns[c] for c in field.structure.columns), *shown)
