"""The shelf: the pictures of the modules one has answered in. Nothing is missing in it, or counted."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from spenningsfelt.content import kinds
from spenningsfelt.content.steps import steps
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.field import is_given
from spenningsfelt.exercises.frame.links import module_place
from spenningsfelt.figures.svg import thumbnail

LOG = logging.getLogger(__name__)


def shelf(context: Context) -> list[dict[str, Any]]:
    """In the modules' order: each picture's shapes, its module's number and title, and where its gift is."""
    answered = {answer_id.partition(".")[0] for answer_id in context.answers.ids()}
    numbers = (number for number, _ in context.course.modules() if number in answered)
    return [place for number in numbers for place in _places(context, number)]


def pictured(context: Context, exercise_id: str, drawn_in: str) -> Exercise | None:
    """The exercise whose picture a gift has, to be drawn elsewhere; None where there is none."""
    content = context.exercise(exercise_id)
    return exercise(evolve(context, drawn_in=drawn_in), content) if content else None


def _places(context: Context, number: str) -> Iterator[dict[str, Any]]:
    module = context.module(number)
    for step in steps(module, "") if module else ():
        for gift in (module.exercises[name].structure for name in step.exercises if module):
            figure = _figure(context, gift, number) if isinstance(gift, kinds.Gift) else ""
            if figure:
                yield {
                    "number": number,
                    "title": context.words["modules"][number]["title"],
                    "href": f"{module_place(context, number)['href']}#{step.name}",
                    "now": number == context.number,
                    "figure": figure,
                }


def _figure(context: Context, gift: kinds.Gift, number: str) -> str:
    """The picture's shapes; "" while nothing has been answered that it could be of."""
    one = pictured(context, gift.picture, f"{context.number}-shelf-{number}")
    asked = one.own_fields() if one else {}
    if not one or (asked and not any(is_given(one.own(name)) for name in asked)):
        return ""
    try:
        drawn = one.drawing()
    except Exception as error:  # the other pictures are worth showing
        LOG.error("%s could not be drawn: %s", gift.picture, type(error).__name__)
        return ""
    return thumbnail(drawn.narrow or drawn.wide) if drawn else ""
