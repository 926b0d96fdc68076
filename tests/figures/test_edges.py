"""No word in any drawing touches an edge or another word, whatever the course and a leader write, in any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle
from typing import Any

import pytest
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.exercise import exercise as of_kind
from spenningsfelt.exercises.field import Field
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.vote import vote

from tests.figures.drawn import CAPTION, COURSE, LONG, context
from tests.figures.edges import faults
from tests.figures.samples import DRAWINGS

REAL = (
    "Ungdommer fra skolen leder et møte i kommunestyresalen.",
    "Vi ringer før de må spørre",
    "Ja",
    "«Ingen har tid», sier vi hver fredag, og så går helga også denne gangen, år etter år.",
)
WRITTEN = {"real words": REAL, "words without end": (LONG,), "wide letters": ("WÆMØ " * 40, "W")}
LANGUAGES = list(COURSE.languages)


def answer(field: Field, words: Iterator[str], numbers: Iterator[int]) -> Any:
    """Something that the field can hold."""
    some = next(numbers)
    if field.kind == "choice":
        return list(field.options)[some % len(field.options)]
    if field.kind == "several":
        return list(field.options)[: field.room or 2]
    if field.kind == "number":
        most = min(field.most, 37.25 if some % 2 else 80)
        return max(field.least, int(most) if field.whole else most)
    if field.kind == "rows":
        return [
            {column: cell(field, column, words, numbers) for column in field.columns}
            for _ in range(min(field.room or 8, 8))
        ]
    by_kind = {"text": next(words), "step": some, "tick": True, "region": "FA"}
    return by_kind.get(field.kind, "2026-05-12")


def cell(field: Field, column: str, words: Iterator[str], numbers: Iterator[int]) -> str:
    """Something that a column can hold."""
    held = field.choices.get(column, "text")
    if isinstance(held, str):
        return {"date": "2026-05-12", "number": str(next(numbers))}.get(held, next(words))
    return list(held)[next(numbers) % len(held)]


def exercises(answers: Mapping[str, Any], language: str) -> Iterator[Exercise]:
    """All exercises of the course in a language, with these answers."""
    for number in COURSE.written(language):
        stands = context(number, answers, language)
        for content in COURSE.module(number, language).exercises.values():
            if content.kind != "report":  # made of the others
                yield of_kind(stands, content)


def drawings(language: str, written: Sequence[str]) -> Iterator[tuple[str, Drawing]]:
    """Every picture of the course: before an answer, with every field of every exercise filled, and with every other."""
    given: dict[str, Any] = {}
    words, numbers = cycle(written), cycle((3, 5, 1, 2, 4))
    for one in exercises({}, language):
        if empty := one.empty_drawing():
            yield f"{one.content.id} empty", empty
        given |= {one.id_of(name): answer(f, words, numbers) for name, f in one.fields.items()}
    for answers in (given, dict(list(given.items())[::2])):
        for one in exercises(answers, language):
            if drawn := one.picture():
                yield f"{one.content.id} with {len(answers)} answers", drawn


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("written", WRITTEN)
def test_no_word_touches_an_edge(language: str, written: str) -> None:
    """Every picture of the course, empty and filled with real words, endless words and wide letters: each line of text
    stands clear of circles, frames, lines, marks and other words, also where a viewer has another font."""
    found = {
        f"{name} {which}": wrong
        for name, drawing in drawings(language, WRITTEN[written])
        for which, svg in (("wide", drawing.wide), ("narrow", drawing.narrow))
        if svg and (wrong := faults(svg))
    }
    assert found == {}


@pytest.mark.parametrize("kind", DRAWINGS)
def test_no_word_of_a_sample_touches_an_edge(kind: str) -> None:
    """The same for a drawing of each kind with something of everything in it."""
    assert faults(DRAWINGS[kind]) == []


@pytest.mark.parametrize("written", WRITTEN)
def test_no_word_of_the_ideas_voted_for_touches_an_edge(written: str) -> None:
    """The same for the dots of a table, which are given to ideas that somebody has written."""
    words = WRITTEN[written]
    for svg in vote([(idea, 12 - n) for n, idea in enumerate(words)], words[0], CAPTION):
        assert faults(svg) == []
