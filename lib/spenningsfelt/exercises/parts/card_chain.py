"""What was learned as a chain: the links it has been through, where it stops, and what stops it."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import ExerciseContent, FieldContent
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.parts.card_fields import chosen_in, field_of, text_of
from spenningsfelt.exercises.parts.pictures import caption_of, one_line, quoted, unanswered
from spenningsfelt.figures.card_chain import BROKEN, LOOSE, WHOLE, Link, chain
from spenningsfelt.figures.svg import Drawing

LEARNED, LINKS, STOPS = "learned", "links", "stops"
THROUGH = "through"  # nothing stops it: it came all the way


def drawn_chain(context: Context, content: ExerciseContent) -> Drawing | None:
    """The chain as far as it came; None until a link is chosen, or it is said what stops it."""
    field, stops = (field_of(context, content, name) for name in (LINKS, STOPS))
    passed, why = chosen_in(context, field), chosen_in(context, stops)
    if field is None or not field.structure.options or not (passed or why):
        return None
    ui = context.ui
    links = _links(field, passed, why, _in_words(stops, why, ui), ui)
    learned = text_of(context, field_of(context, content, LEARNED))
    caption = caption_of(context, content, ui["chain-figure"], ui["chain-description"])
    drawn = chain(links, quoted([learned], ui) if learned else "", caption)
    return Drawing(*drawn, said(links, ui), _table(links, ui))


def empty_chain(context: Context, content: ExerciseContent) -> Drawing | None:
    """The links before anything has been through them."""
    field = field_of(context, content, LINKS)
    if field is None or not field.structure.options:
        return None
    links = [Link(name) for name in _names(field)]
    title = context.ui["chain-figure"]
    return unanswered(context, content, title, lambda c: chain(links, "", c)[0])


def stopped(context: Context, content: ExerciseContent) -> tuple[str, ...]:
    """What one learned and what stopped it, where it stopped; nothing when it came all the way."""
    stops = field_of(context, content, STOPS)
    why = chosen_in(context, stops)
    learned = text_of(context, field_of(context, content, LEARNED))
    if not why or THROUGH in why or not learned:
        return ()
    reasons = ", ".join(_in_words(stops, why, context.ui))
    return (context.ui["harvest-stopped"].format(learned=learned.rstrip(" ."), why=reasons),)


def said(links: Sequence[Link], ui: dict[str, str]) -> str:
    """Whether it is whole, where it stops, or how far it has come."""
    broken = [link.name for link in links if link.state == BROKEN]
    if broken:
        return ui["chain-stops"].format(link=quoted(broken, ui))
    whole = [link.name for link in links if link.state == WHOLE]
    if len(whole) == len(links):
        return ui["chain-whole-says"]
    return ui["chain-so-far"].format(links=quoted(whole, ui))


def _links(
    field: FieldContent,
    passed: Sequence[str],
    why: Sequence[str],
    reasons: Sequence[str],
    ui: dict[str, str],
) -> list[Link]:
    """The links in their order. It stops at the one after the last that it has been through, once it is said why.

    What came all the way was through them all, unless some are chosen.
    """
    options = list(field.structure.options)
    if THROUGH in why and not passed:
        passed = options
    last = max((n for n, option in enumerate(options) if option in passed), default=-1)
    stops = last + 1 if why and THROUGH not in why else len(options)
    at = min(stops, len(options) - 1)
    links = []
    for n, (option, name) in enumerate(zip(options, _names(field), strict=True)):
        broken = n == stops
        state = BROKEN if broken else WHOLE if option in passed else LOOSE
        head = ui["chain-here"].format(link=name) if broken else ""
        links.append(Link(name, state, head, tuple(reasons) if n == at and why else ()))
    return links


def _names(field: FieldContent) -> list[str]:
    """What a link is called: what stands before a colon, or all of it."""
    return [one_line(field.words.options[o]).partition(":")[0] for o in field.structure.options]


def _in_words(field: FieldContent | None, why: Sequence[str], ui: dict[str, str]) -> list[str]:
    """What stops it, or what bore it: options as they are, own words as one's own."""
    options = field.words.options if field else {}
    return [options[w] if w in options else quoted([one_line(w)], ui) for w in why]


def _table(links: Sequence[Link], ui: dict[str, str]) -> tuple[tuple[str, ...], ...]:
    """The links in rows, headings first."""
    states = {state: ui[f"chain-{state}"] for state in (WHOLE, BROKEN, LOOSE)}
    rows = ((link.name, states[link.state], ". ".join(link.words) or "–") for link in links)
    return ((ui["chain-link"], ui["chain-state"], ui["chain-why"]), *rows)
