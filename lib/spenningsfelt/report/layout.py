"""How parts stand together in a section."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from attrs import evolve

from spenningsfelt.exercises.in_words import Line
from spenningsfelt.report.document import Part


def several(ids: Sequence[str]) -> set[str]:
    """The names of exercises that the section has from more than one module."""
    names = [i.partition(".")[2] for i in ids]
    return {name for name in names if names.count(name) > 1}


def laid(parts: tuple[Part, ...], first: bool) -> tuple[Part, ...]:
    """On the first page a lone part has no title of its own; elsewhere a plan goes without its point's steps."""
    if not first:
        return tuple(_plan_alone(part) if part.kind == "deed" else part for part in parts)
    return (evolve(parts[0], title=""),) if len(parts) == 1 else parts


def brief(said: Sequence[tuple[str, Line]]) -> tuple[Part, ...]:
    """A few lines of several exercises, each with its language; those in the same language are one part."""
    return tuple(
        Part("", language, "brief", tuple(line for _, line in lines))
        for language, lines in groupby(said, lambda pair: pair[0])
    )


def _plan_alone(part: Part) -> Part:
    """A plan without its point's steps and what they are built on."""
    lines = tuple(line for line in part.lines if line.style != "quote")
    return evolve(part, drawing=None, lines=lines)
