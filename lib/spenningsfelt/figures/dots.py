"""The dots of a table once all have voted: a bar for each idea that got any, most first."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from spenningsfelt.content import Course, CourseWords, ExerciseContent
from spenningsfelt.figures.answered import ValueOf
from spenningsfelt.figures.drawing import NOT_XML, Drawing, escaped, own_id, token

DOTS, MOST_VOTERS = 3, 40  # dots each, and voters at one table
LINE, BAR, GAP, SIZE = 22.0, 22.0, 24.0, 16.0
WIDE, NARROW = (
    (600.0, 66),
    (340.0, 38),
)  # width, and characters a line: 13 px or more where the page shows them
LONGEST = 3  # lines of an idea in the drawing; the table has all of it


def of(
    course: Course, words: CourseWords, exercise: ExerciseContent, value: ValueOf
) -> Drawing | None:
    """The sums, never who gave what; None until as many have voted as said they would."""
    counted = totals(
        ideas_in(exercise.structure.reads, value),
        value(f"{exercise.id}.votes"),
        value(f"{exercise.id}.voters"),
    )
    if counted is None:
        return None
    ui = words.ui
    rest = len(counted) - sum(n > 0 for _, n in counted)
    none = ui["vote-no-dots"].format(n=rest, of=len(counted)) if rest else ""
    says = _says(counted, len(voted_in(value(f"{exercise.id}.votes"))), ui)
    wide, narrow = (
        dots(counted, ui["vote-result"], says, none, f"{exercise.id}-{words.language}-{name}", size)
        for name, size in (("wide", WIDE), ("narrow", NARROW))
    )
    return Drawing(
        wide,
        narrow,
        says,
        ((ui["vote-idea"], ui["vote-number"]), *((i, str(n)) for i, n in counted)),
    )


def exercises_of(reads: Sequence[str]) -> list[str]:
    """The exercises behind `reads`, whether these name them or one of their answers."""
    return list(dict.fromkeys(".".join(read.split(".")[:2]) for read in reads))


def ideas_in(reads: Sequence[str], value: ValueOf) -> list[str]:
    """The ideas on disk, each once; empty lines and what is no idea are left out."""
    found = [value(f"{exercise}.ideas") for exercise in exercises_of(reads)]
    rows = [
        row.get("idea")
        for rows in found
        if isinstance(rows, list)
        for row in rows
        if isinstance(row, dict)
    ]
    return list(dict.fromkeys(idea for row in rows if (idea := _line(row))))


def voted_in(value: Any) -> dict[int, dict[str, int]]:
    """Each voter's dots by idea; a voter who gave none has voted all the same. No one has more than three."""
    found: dict[int, dict[str, int]] = {}
    for row in value if isinstance(value, list) else []:
        voter = _whole(row.get("voter"), MOST_VOTERS) if isinstance(row, dict) else None
        if voter is None:
            continue
        given = found.setdefault(voter, {})
        idea, more = _line(row.get("idea")), _whole(row.get("dots"), DOTS)
        if idea and more and sum(given.values()) + more <= DOTS:
            given[idea] = given.get(idea, 0) + more
    return found


def is_voters(value: Any) -> bool:
    """True for a whole number from 1 to 40."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_VOTERS


def totals(ideas: Sequence[str], votes: Any, voters: Any) -> list[tuple[str, int]] | None:
    """Every idea with its dots, most first; None until all have voted. An idea reworded since keeps its dots."""
    voted = voted_in(votes)
    if not is_voters(voters) or len(voted) < voters:
        return None
    counted = dict.fromkeys(ideas, 0)
    for given in voted.values():
        for idea, n in given.items():
            counted[idea] = counted.get(idea, 0) + n
    return sorted(counted.items(), key=lambda pair: -pair[1])


def dots(
    counted: Sequence[tuple[str, int]],
    title: str,
    description: str,
    none: str,
    uid: str,
    size: tuple[float, int] = WIDE,
) -> str:
    """The drawing as SVG text. Ideas without dots are one line, `none`: the table has them all."""
    (width, room), own = size, own_id(uid)
    bars = [pair for pair in counted if pair[1] > 0]
    most, y, body = max((n for _, n in bars), default=1), 0.0, ""
    for idea, n in bars:
        lines = _cut(idea, room)
        body += "".join(_text(line, 0, y + LINE * (i + 0.8)) for i, line in enumerate(lines))
        y += LINE * len(lines) + 4
        length = round((width - 60) * n / most, 1)
        body += (
            f'<rect class="bar" data-dots="{n}" x="1" y="{y:g}" width="{length:g}" height="{BAR:g}" rx="4" '
            f'fill="{token("a")}" stroke="{token("ink")}" stroke-width="1.5"/>'
        )
        body += _text(str(n), length + 12, y + BAR - 5, ' font-weight="700" class="number"', 18)
        y += BAR + GAP
    for line in textwrap.wrap(none, room):
        body += _text(line, 0, y + LINE * 0.8)
        y += LINE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {y + 6:g}" role="img" '
        f'aria-labelledby="{own}-title" aria-describedby="{own}-desc" font-family="{token("font")}">'
        f'<title id="{own}-title">{escaped(title)}</title><desc id="{own}-desc">{escaped(description)}</desc>'
        f"{body}</svg>"
    )


def _says(counted: Sequence[tuple[str, int]], voters: int, ui: Mapping[str, str]) -> str:
    most = max((n for _, n in counted), default=0)
    if most == 0:
        return ui["vote-says-none"].format(voters=voters)
    top = "; ".join(
        textwrap.shorten(idea, 90, placeholder=" …") for idea, n in counted if n == most
    )
    return ui["vote-says"].format(
        voters=voters, dots=sum(n for _, n in counted), most=most, ideas=top
    )


def _text(words: str, x: float, y: float, extra: str = "", size: float = SIZE) -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{token("ink")}"{extra}>{escaped(words)}</text>'


def _cut(idea: str, room: int) -> list[str]:
    return textwrap.wrap(idea, room, max_lines=LONGEST, placeholder=" …")


def _line(value: Any) -> str:
    """An idea is one line, however it came to be written."""
    return " ".join(NOT_XML.sub("", value).split()) if isinstance(value, str) else ""


def _whole(value: Any, most: int) -> int | None:
    """A cell's whole number from 1 to `most`; None for anything else."""
    number = (
        int(value)
        if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 4
        else 0
    )
    return number if 1 <= number <= most else None
