"""From one's own case to a trial and back: one's own words from four exercises, in a ring."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.exercises.parts.card_fields import field_of, text_of
from spenningsfelt.exercises.parts.pictures import caption_of, one_line, quoted, unanswered
from spenningsfelt.figures.card_loop import Box, loop
from spenningsfelt.figures.svg import Drawing

PARTS = ("case", "claim", "adapted", "trial")
CASE = "between.want"  # the answer, among those it reads, that holds the case
CLAIM, LOCAL, TRIAL = "theory.claim", "claim.local", "trial.what"
BEFORE = "adapted.claim"  # the claim as it is here, whole, from when that was asked as a question


def drawn_loop(context: Context, content: ExerciseContent) -> Drawing | None:
    """The ring with what is written; None before anything is."""
    words = (
        _case(context, content),
        _claim(context, content),
        _adapted(context, content),
        _own(context, content, TRIAL),
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


def _case(context: Context, content: ExerciseContent) -> str:
    """The case, as it was written in the first minute."""
    held = (read for read in content.structure.reads if read.endswith(f".{CASE}"))
    texts = (one_line(context.value(answer, "text")) for answer in held)
    return next((quoted([text], context.ui) for text in texts if text), "")


def _claim(context: Context, content: ExerciseContent) -> str:
    """The claim that was chosen, in the course's words."""
    field = field_of(context, content, CLAIM)
    claim = context.value(field.id, "choice") if field else None
    return field.words.options.get(claim, "") if field and claim else ""


def _adapted(context: Context, content: ExerciseContent) -> str:
    """The claim as it is here: the whole sentence that one filled in, or else what was written before there was one."""
    field = field_of(context, content, LOCAL)
    asked = context.exercise(field.id) if field else None
    if asked and text_of(context, field):
        [said] = exercise(context, asked).in_words()
        text = one_line(" ".join(said.texts))
    else:
        text = one_line(context.value(f"{content.id[:2]}.{BEFORE}", "text"))
    return quoted([text], context.ui) if text else ""


def _own(context: Context, content: ExerciseContent, name: str) -> str:
    text = text_of(context, field_of(context, content, name))
    return quoted([text], context.ui) if text else ""
