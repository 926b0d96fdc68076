"""From an event to a trial and back: one's own words from four cards, in a ring."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.card_fields import field_of, text_of
from spenningsfelt.exercises.parts.pictures import caption_of, filled, quoted, unanswered
from spenningsfelt.figures.card_loop import Box, loop
from spenningsfelt.figures.svg import Drawing

PARTS = ("event", "claim", "adapted", "trial")
#: Where the words come from: what happened, or else what was meant; the claim, or else one's own; and so on.
HAPPENED, MEANT, SEEN = "event.happened", "event.meant", "seen"
CLAIM, OTHER, OWN = "theory.claim", "other", "theory.predicts"
ADAPTED, TRIAL = "adapted.claim", "trial.what"


def drawn_loop(context: Context, content: ExerciseContent) -> Drawing | None:
    """The ring with what is written; None before anything is."""
    words = (
        _event(context, content),
        _claim(context, content),
        *(_own(context, content, name) for name in (ADAPTED, TRIAL)),
    )
    if not any(words):
        return None
    ui = context.ui
    boxes = [Box(name, said) for name, said in zip(_names(ui), words, strict=True)]
    caption = caption_of(context, content, ui["loop-figure"], ui["loop-description"])
    drawn = loop(boxes, (ui["loop-day"], ui["loop-theory"]), ui["not-answered"], caption)
    rows = ((box.name, box.words or ui["not-answered"]) for box in boxes)
    return Drawing(*drawn, _says(boxes, ui), ((ui["loop-part"], ui["loop-words"]), *rows))


def empty_loop(context: Context, content: ExerciseContent) -> Drawing:
    """The ring with nothing in it."""
    ui, boxes = context.ui, [Box(name) for name in _names(context.ui)]
    columns = ui["loop-day"], ui["loop-theory"]
    title = ui["loop-figure"]
    return unanswered(context, content, title, lambda c: loop(boxes, columns, "", c)[0])


def _says(boxes: Sequence[Box], ui: dict[str, str]) -> str:
    """Whether the ring is closed, or what is missing in it."""
    missing = [box.name for box in boxes if not box.words]
    return ui["loop-missing"].format(parts=quoted(missing, ui)) if missing else ui["loop-closed"]


def _names(ui: dict[str, str]) -> list[str]:
    return [ui[f"loop-{part}"] for part in PARTS]


def _event(context: Context, content: ExerciseContent) -> str:
    """What happened, as each circle saw it; where that is not written, what was meant."""
    field = field_of(context, content, HAPPENED)
    rows = filled(context.value(field.id, "rows"), [SEEN]) if field else []
    seen = " ".join(row[SEEN] for row in rows)
    return quoted([seen], context.ui) if seen else _own(context, content, MEANT)


def _claim(context: Context, content: ExerciseContent) -> str:
    """The claim that was chosen, in the course's words; another one in one's own."""
    field = field_of(context, content, CLAIM)
    claim = context.value(field.id, "choice") if field else None
    if claim == OTHER:
        return _own(context, content, OWN)
    return field.words.options.get(claim, "") if field and claim else ""


def _own(context: Context, content: ExerciseContent, name: str) -> str:
    text = text_of(context, field_of(context, content, name))
    return quoted([text], context.ui) if text else ""
