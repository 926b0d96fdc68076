"""The picture of the wall: which it is now, and the same as lines of text for whoever cannot see it."""

from __future__ import annotations

from spenningsfelt.room.lanes import of_lanes
from spenningsfelt.room.pictures import TALL, Picture, picture_of
from spenningsfelt.room.sheet import SHOWN
from spenningsfelt.room.state import State
from spenningsfelt.room.words import Words

WITH_PICTURE = (SHOWN, "table", "together")


def on_wall(state: State, words: Words, height: float = TALL) -> Picture | None:
    """The picture as the wall has it; None where there is none, also when the room has nothing to draw."""
    if state.moment not in WITH_PICTURE:
        return None
    picture = picture_of(state, words, height)
    if state.moment == "together" and picture and not picture.few:
        return of_lanes(state, words, height) or picture
    return picture


def said(state: State, words: Words) -> list[str]:
    """The wall's picture as lines, in the language of `words`; none before «Vis», nor while the wall is black.

    As phones have it: `"told": ["headline", "what it is of", "row: cell", "row: cell, cell", "foot"]`. Of few answers
    it says what the wall says, and nothing else: it is read off the same picture.
    """
    picture = None if state.black else on_wall(state, words)
    if picture is None:
        return []
    rehearsal = words("rehearsal") if state.sheet.setting.rehearsal else ""
    of = state.question.title if state.question and state.step.kind != "scale" else ""
    if picture.few:
        return _whole(rehearsal, picture.title, picture.few)
    heads, *rows = picture.table or [[]]
    cells = [f"{_name(row[0])} {', '.join(_cells(heads, row))}" for row in rows]
    why = [f"{one['name']}: {one['why']}" for one in picture.beside if one["why"]]
    return _whole(rehearsal, picture.title, of, *cells, *why, picture.foot)


def _name(said: str) -> str:
    """What a row is of; a question needs no colon."""
    return said if said.endswith("?") else f"{said.rstrip('.,')}:"


def _cells(heads: list[str], row: list[str]) -> list[str]:
    """What a row says; where there are several columns, each by its name."""
    if len(row) < 3:
        return row[1:]
    return [f"{head} {cell}" for head, cell in zip(heads[1:], row[1:], strict=True)]


def _whole(*lines: str) -> list[str]:
    """Without what is empty, or has been said."""
    return list(dict.fromkeys(line for line in lines if line))
