"""Who is at the table: rows of people with circle and place, as chairs round the case."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.card_fields import field_of
from spenningsfelt.exercises.parts.case import case_of
from spenningsfelt.exercises.parts.pictures import caption_of, filled, one_line, quoted, unanswered
from spenningsfelt.figures.card_table import Chair, table
from spenningsfelt.figures.lettering import wrapped
from spenningsfelt.figures.svg import TEXT, Caption, Drawing

SEATS = "seats"  # the rows
WHO, CIRCLE, PLACE = "who", "circle", "place"
MISSING = "missing"  # the place of one who is not there
NAMED, NAME = 3, 300.0  # how many of those missing a sentence names, and how much of each name


def drawn_table(context: Context, content: ExerciseContent) -> Drawing | None:
    """A chair for each row round one's case, dashed for who is missing; None without any."""
    chairs = _chairs(context, content)
    if not chairs:
        return None
    ui = context.ui
    caption = caption_of(context, content, ui["table-figure"], ui["table-description"])
    middle = one_line(case_of(context, content)) or ui["table-middle"]
    drawn = table(chairs, _places(context, content), middle, ui["figure-more"], caption)
    return Drawing(*drawn, said(chairs, ui), _rows(context, content, chairs))


def empty_table(context: Context, content: ExerciseContent) -> Drawing:
    """The table with a chair for each circle, and nobody there."""
    ui, circles = context.ui, context.words["circles"]
    chairs = [Chair(circle, "", empty=True) for circle in circles]

    def draw(caption: Caption) -> str:
        return table(chairs, (), ui["table-middle"], "", caption)[0]

    return unanswered(context, content, ui["table-figure"], draw)


def missing_at(context: Context, content: ExerciseContent) -> tuple[str, ...]:
    """A sentence for each who has a name and was not there."""
    gone = [chair.name for chair in _chairs(context, content) if chair.empty and chair.name]
    return tuple(context.ui["harvest-missing"].format(who=name) for name in gone)


def said(chairs: Sequence[Chair], ui: dict[str, str]) -> str:
    """How many chairs are empty, and whose they are when they are few."""
    empty = [chair for chair in chairs if chair.empty]
    names = [wrapped(chair.name, NAME, TEXT, 1)[0] for chair in empty if chair.name]
    if len(empty) < 2:
        count = ui["table-one" if empty else "table-none"]
    else:
        words = ui["numbers"].split()
        n = words[len(empty) - 2] if len(empty) - 2 < len(words) else str(len(empty))
        count = ui["table-many"].format(n=n.capitalize())
    if not names or len(names) > NAMED:
        return count
    return f"{count} {ui['table-who'].format(who=quoted(names, ui))}"


def _chairs(context: Context, content: ExerciseContent) -> list[Chair]:
    """The rows in the leader's order."""
    field = field_of(context, content, SEATS)
    places = field.words.choices.get(PLACE, {}) if field else {}
    rows = filled(context.value(field.id, "rows"), field.structure.columns) if field else []
    circles = context.words["circles"]
    return [
        Chair(
            row[CIRCLE] if row.get(CIRCLE) in circles else "",
            row.get(WHO, ""),
            places.get(row.get(PLACE, ""), ""),
            row.get(PLACE) == MISSING,
        )
        for row in rows
    ]


def _places(context: Context, content: ExerciseContent) -> list[str]:
    field = field_of(context, content, SEATS)
    return list(field.words.choices.get(PLACE, {}).values()) if field else []


def _rows(
    context: Context, content: ExerciseContent, chairs: Sequence[Chair]
) -> tuple[tuple[str, ...], ...]:
    """The same in rows, headings first."""
    field, circles, missing = (
        field_of(context, content, SEATS),
        context.words["circles"],
        context.ui["not-answered"],
    )
    heads = field.words.columns if field else {}
    return (
        tuple(heads.get(column, "") for column in (WHO, CIRCLE, PLACE)),
        *(
            (
                chair.name or missing,
                circles[chair.circle]["name"] if chair.circle else missing,
                chair.place or missing,
            )
            for chair in chairs
        ),
    )
