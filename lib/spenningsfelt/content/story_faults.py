"""What is wrong with a meeting's story, for `check`: unknown names, missing words, and what can never be."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from spenningsfelt.content.story import Condition, Story
from spenningsfelt.content.walk import TooMany, walked

CLOCK = re.compile("([01][0-9]|2[0-3])[.][0-5][0-9]")
CIRCLES = "FAI"
Faults = list[tuple[str, str]]


def story_faults(story: Story, words: Any) -> Faults:
    """Every fault as (place, code of the sentence). The ways through are looked at when the rest is right."""
    faults = [*_shape(story), *_names(story), *_words(story, words)]
    return faults or _ways(story)


def _shape(story: Story) -> Iterator[tuple[str, str]]:
    if not CLOCK.fullmatch(story.begins):
        yield "begins", "meeting-clock"
    if not 1 <= story.turns <= 20 or not 1 <= story.minutes <= 60:
        yield "turns", "meeting-turns"
    for who, circle in story.people.items():
        if circle not in {*CIRCLES}:
            yield f"people.{who}", "meeting-circle"
    named = [*story.people, *(fact for facts in story.facts.values() for fact in facts)]
    for name, times in Counter([*named, *story.lights]).items():
        if times > 1:
            yield f"facts.{name}", "meeting-name-twice"


def _names(story: Story) -> Iterator[tuple[str, str]]:
    """Every name that is used, and stands for nobody and nothing."""
    facts, there = story.owners().keys(), {*story.owners(), *story.lights}
    yield from _unknown("facts", story.facts, story.people)
    yield from _unknown("start", story.start, there)
    yield from _unknown("order", story.order, story.people)
    for name, move in story.moves.items():
        yield from _unknown(f"moves.{name}.who", [move.who] if move.who else [], story.people)
        for reply, said in move.says.items():
            place = f"moves.{name}.says.{reply}"
            yield from _unknown(f"{place}.gives", [said.gives] if said.gives else [], facts)
            yield from _unknown(f"{place}.sets", [said.sets] if said.sets else [], story.lights)
            yield from _unknown(place, said.named(), there)
    for name, ending in story.endings.items():
        conditions: dict[str, Condition] = {"": ending}
        conditions |= {f".later.{more}": condition for more, condition in ending.later.items()}
        for more, condition in conditions.items():
            yield from _unknown(f"endings.{name}{more}", condition.named(), there)


def _unknown(place: str, names: Iterable[str], known: Iterable[str]) -> Iterator[tuple[str, str]]:
    known = {*known}
    for name in names:
        if name not in known:
            yield f"{place}.{name}", "meeting-name-unknown"


def _words(story: Story, words: Any) -> Iterator[tuple[str, str]]:
    """The words one level down: of replies, and of what comes later."""
    wanted = {f"says.{name}": move.says for name, move in story.moves.items()}
    has = {f"says.{name}": words.says.get(name, {}) for name in story.moves}
    for name, ending in story.endings.items():
        if name in words.endings:
            wanted[f"endings.{name}.later"] = ending.later  # type: ignore[assignment]
            has[f"endings.{name}.later"] = words.endings[name].later
    for place, names in wanted.items():
        yield from ((f"{place}.{n}", "words-missing") for n in names if n not in has[place])
        yield from ((f"{place}.{n}", "words-unknown") for n in has[place] if n not in names)


def _ways(story: Story) -> Faults:
    """What no way through the meeting comes to."""
    try:
        found = walked(story)
    except TooMany:
        return [("moves", "meeting-too-many")]
    faults = [(f"facts.{name}", "meeting-fact-never") for name in found.facts]
    faults += [(f"moves.{move}.says.{n}", "meeting-reply-never") for move, n in found.replies]
    faults += [(f"endings.{name}", "meeting-ending-never") for name in found.endings]
    faults += [(f"endings.{n}.later.{more}", "meeting-later-never") for n, more in found.later]
    faults += [("moves", "meeting-stuck")] if found.stuck else []
    return faults + ([("endings", "meeting-unended")] if found.unended and not found.stuck else [])
