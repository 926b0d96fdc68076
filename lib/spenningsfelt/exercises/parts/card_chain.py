"""What was learned as a chain: the links that it has been through, and the one where it stops."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.card_fields import field_of, text_of
from spenningsfelt.exercises.parts.pictures import caption_of, one_line, quoted, unanswered
from spenningsfelt.figures.card_chain import BROKEN, LOOSE, WHOLE, Link, chain
from spenningsfelt.figures.svg import Drawing

LEARNED, WHERE = "learned", "where"
THROUGH = "through"  # it stops nowhere: it came all the way


def drawn_chain(context: Context, content: ExerciseContent) -> Drawing | None:
    """The chain as far as it came; None until a link is chosen, also where one has said it in one's own words."""
    field = field_of(context, content, WHERE)
    where = _said(context, field)
    if field is None or where not in field.words.options:
        return None
    ui = context.ui
    links = _links(field, where, ui)
    learned = text_of(context, field_of(context, content, LEARNED))
    caption = caption_of(context, content, ui["chain-figure"], ui["chain-description"])
    drawn = chain(links, quoted([learned], ui) if learned else "", caption)
    return Drawing(*drawn, said(links, ui), _table(links, ui))


def empty_chain(context: Context, content: ExerciseContent) -> Drawing | None:
    """The links before anything has been through them."""
    field = field_of(context, content, WHERE)
    if field is None:
        return None
    links = [Link(name) for _, name, _ in _stages(field)]
    title = context.ui["chain-figure"]
    return unanswered(context, content, title, lambda c: chain(links, "", c)[0])


def stopped(context: Context, content: ExerciseContent) -> tuple[str, ...]:
    """What one learned, and how it stopped; nothing when it came all the way."""
    field = field_of(context, content, WHERE)
    where = _said(context, field)
    learned = text_of(context, field_of(context, content, LEARNED))
    if field is None or where in ("", THROUGH) or not learned:
        return ()
    how = next((how for option, _, how in _stages(field) if option == where), where)
    return (context.ui["harvest-stopped"].format(learned=learned.rstrip(" ."), how=how),)


def said(links: Sequence[Link], ui: dict[str, str]) -> str:
    """Whether it is whole, or where it stops."""
    broken = [link.name for link in links if link.state == BROKEN]
    return ui["chain-stops"].format(link=quoted(broken, ui)) if broken else ui["chain-whole-says"]


def _said(context: Context, field: FieldContent | None) -> str:
    """Where it stopped: an option, or own words on one line; "" while nobody has said."""
    return one_line(context.value(field.id, "choice")) if field else ""


def _stages(field: FieldContent) -> list[tuple[str, str, str]]:
    """Each link as (option, what it is called, how it stops there): what stands before a colon, and what after."""
    options = [o for o in field.structure.options if o != THROUGH]
    parts = ((o, one_line(field.words.options[o]).partition(":")) for o in options)
    return [(option, name, how.strip() or name) for option, (name, _, how) in parts]


def _links(field: FieldContent, where: str, ui: dict[str, str]) -> list[Link]:
    """The links in their order: whole until the one where it stops."""
    links, state = [], WHOLE
    for option, name, how in _stages(field):
        if option == where:
            links.append(Link(name, BROKEN, ui["chain-here"].format(link=name), (how,)))
            state = LOOSE
        else:
            links.append(Link(name, state))
    return links


def _table(links: Sequence[Link], ui: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    """The links in rows, headings first."""
    states = {state: ui[f"chain-{state}"] for state in (WHOLE, BROKEN, LOOSE)}
    rows = ((link.name, states[link.state], ". ".join(link.words) or "–") for link in links)
    return ((ui["chain-link"], ui["chain-state"], ui["chain-why"]), *rows)
