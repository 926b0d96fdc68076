"""The force map of a leader's own change, drawn from the table and said in words."""

from __future__ import annotations

from collections.abc import Sequence

from spenningsfelt.content import CourseWords, ExerciseContent
from spenningsfelt.exercises.force import (
    COLUMNS,
    DIRECTIONS,
    TYPES,
    Force,
    accepted,
    forces_in,
    missing,
)
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.figures import forces as figure
from spenningsfelt.figures.svg import Drawing


def drawn_map(setting: Setting, exercise: ExerciseContent) -> Drawing | None:
    """The map of the forces listed; None until there is a force that can be drawn."""
    words = setting.words
    forces = forces_in(value_of(setting.answers, f"{exercise.id}.forces"))
    if not any(force.drawn for force in forces):
        return None
    said = says(words, forces)
    none = accepted(value_of(setting.answers, f"{exercise.id}.none"), forces)
    lanes = _lanes(words, forces, _empty(words, forces, none))
    caption = caption_of(setting, exercise, words.ui["forces-figure"], said)
    drawn = figure.forces(lanes, _labels(words), caption)
    return Drawing(*drawn, said, _table(words, forces))


def column_words(words: CourseWords) -> dict[str, dict[str, str]]:
    """What each column may hold, with its words: none for the force itself, which is free text."""
    regions = {r: words["regions"][r]["name"] for r in COLUMNS["region"]}
    return {
        column: regions if column == "region" else {i: _word(words, column, i) for i in held}
        for column, held in COLUMNS.items()
    }


def says(words: CourseWords, forces: Sequence[Force]) -> str:
    """What the map shows: how many drive and how many restrain, type by type."""
    drawn = [force for force in forces if force.drawn]
    empty = missing(forces)
    said = [
        words.ui["forces-says"].format(
            name=words["forces"][kind]["name"], counts=_counts(words, drawn, kind)
        )
        for kind in TYPES
        if kind in empty or any(f.type == kind for f in drawn)
    ]
    left = len(forces) - len(drawn)
    return " ".join(
        [*said, *([words.ui["forces-unfinished"].format(n=in_words(words, left))] if left else [])]
    )


def in_words(words: CourseWords, n: int) -> str:
    """A number as one writes it in a sentence: a word as far as the language's list goes."""
    listed = words.ui["forces-numbers"].split()
    return listed[n] if n < len(listed) else str(n)


def _counts(words: CourseWords, drawn: Sequence[Force], kind: str) -> str:
    counts = {d: sum(f.type == kind and f.direction == d for f in drawn) for d in DIRECTIONS}
    said = [words.ui[f"forces-n-{d}"].format(n=in_words(words, n)) for d, n in counts.items() if n]
    return ", ".join(said) or in_words(words, 0)


def _labels(words: CourseWords) -> figure.Labels:
    directions = {d: words.ui[f"forces-direction-{d}"] for d in DIRECTIONS}
    return figure.Labels(words.ui["forces-number"], directions)


def _lanes(words: CourseWords, forces: Sequence[Force], empty: dict[str, str]) -> list[figure.Lane]:
    def lane(kind: str) -> figure.Lane:
        own = (f for f in forces if f.type == kind and f.drawn)
        drawn = tuple(figure.Force(f.force, f.direction, int(f.strength)) for f in own)
        return figure.Lane(kind, words.ui[f"forces-type-{kind}"], empty[kind], drawn)

    return [lane(kind) for kind in TYPES]


def _empty(words: CourseWords, forces: Sequence[Force], none: Sequence[str]) -> dict[str, str]:
    """What the lanes without arrows say: nothing listed, said to be none, or listed and not finished."""
    unlisted = missing(forces)

    def lane(kind: str) -> str:
        if kind not in unlisted:
            return words.ui["forces-lane-unfinished"]
        name: str = words["forces"][kind]["name"]
        said = words.ui["forces-lane-none" if kind in none else "forces-lane-empty"]
        return said.format(name=name[:1].lower() + name[1:])

    return {kind: lane(kind) for kind in TYPES}


def _table(words: CourseWords, forces: Sequence[Force]) -> tuple[tuple[str, ...], ...]:
    known = column_words(words)
    rows = [tuple(known[c].get(getattr(f, c), getattr(f, c)) for c in COLUMNS) for f in forces]
    return (tuple(words.ui[f"forces-{column}"] for column in COLUMNS), *rows)


def _word(words: CourseWords, column: str, option: str) -> str:
    return option if column == "strength" else words.ui[f"forces-{column}-{option}"]
