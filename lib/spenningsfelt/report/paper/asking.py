"""An exercise as one answers it with a pen: each question with what it leaves room for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from spenningsfelt.content import kinds
from spenningsfelt.content.kinds_of_fields import OfFields
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field

CIRCLE, BOX, DOT, TEXT, HINT = "circle", "box", "dot", "text", "hint"
MARKS = {"choice": CIRCLE, "step": CIRCLE, "region": CIRCLE, "several": BOX}
ROWS, TALL, FEW = 5, 1, 5  # rows of a table to fill in; of columns side by side; the most ticks
LINES = {"recall": 3}  # to write an answer on, by kind; else FEWER
FEWER = 2
NUMBERED = re.compile(r"^\d+ ")
SENTENCE = (".", "!", "?", "»", "”", ":", "…", ")")
STEPS = " 1 2 3 4 5"  # to choose among, after what they are steps of
Fields = Mapping[str, Field]
Lines = Sequence[tuple[str, tuple[str, ...]]]


@frozen
class Asked:
    """A question, or words that ask nothing; and room below it, beside it or in a table.

    `options` each have a mark before them; `own` is true where the last is followed by a line for one's own words.
    `write` are lines to write on, `short` a short one beside the question, `ticks` so many circles there. `columns` are
    the headings of a table with `rows` empty rows, and `legend` is what one of them may hold. With `names` each row has
    a name, and with `marks` something to choose among beside it.
    """

    question: str
    says: bool = False
    options: tuple[tuple[str, str], ...] = ()
    own: bool = False
    write: int = 0
    short: bool = False
    ticks: int = 0
    columns: tuple[str, ...] = ()
    rows: int = 0
    legend: bool = False
    names: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


def asked(one: Exercise) -> tuple[Asked, ...]:
    """What the exercise asks on paper, in the order of its reading version."""
    lines = one.handout().lines
    fields = {name: f for name, f in one.own_fields().items() if f.kind != "tick"}
    if one.kind in WHOLE:
        return WHOLE[one.kind](one, lines)
    if isinstance(one.structure, kinds.Plan) and one.structure.form == "tick":
        return _looking_back(one, lines)
    if one.kind == "profile" and not fields:
        return _steps(one, lines)
    found = [a for line in lines for a in _asked(one, fields, *line)]
    if one.kind == "sort":
        return tuple(_numbered(found))
    return tuple(_with_table(found, fields))


def _side_by_side(one: Exercise, lines: Lines) -> tuple[Asked, ...]:
    """Columns with room below each."""
    return (Asked("", columns=tuple(question for question, _ in lines), rows=TALL),)


def _choices_made(one: Exercise, lines: Lines) -> tuple[Asked, ...]:
    """A row for each dilemma, with room for what the choice did to each circle."""
    circles = one.context.words["circles"].values()
    heads = (one.ui["strip-dilemma"], *(circle["short"] for circle in circles))
    return (Asked("", columns=heads, names=tuple(question for question, _ in lines)),)


def _seen_since(one: Exercise, lines: Lines) -> tuple[Asked, ...]:
    """Lines for what one finds when one reads one's answers again."""
    return (Asked("", write=FEW),)


def _steps(one: Exercise, lines: Lines) -> tuple[Asked, ...]:
    """A row for each point, with its steps to choose among."""
    names, steps = tuple(question for question, _ in lines), tuple(STEPS.split())
    return (
        Asked(
            "",
            columns=(one.ui["profile-point"], one.ui["profile-worked"]),
            names=names,
            marks=steps,
        ),
    )


#: Kinds that are one piece on paper, which their fields do not tell.
WHOLE = {"columns": _side_by_side, "strip": _choices_made, "portrait": _seen_since}


def _looking_back(one: Exercise, lines: Lines) -> tuple[Asked, ...]:
    """A row for each plan: how it goes, and a note."""
    (how, states), (note, _), *plans = lines
    legend = Asked(how, options=tuple((TEXT, state) for state in states), legend=True)
    names = tuple(question for question, _ in plans)
    return (legend, Asked("", columns=(one.ui["plan-line"], how, note), names=names, marks=states))


def _asked(
    one: Exercise, fields: Fields, question: str, options: tuple[str, ...]
) -> Iterator[Asked]:
    """One line of the reading version; what is not asked in a field of its own may be asked after it."""
    name = next((n for n, f in fields.items() if _bare(f.question) == _bare(question)), "")
    if name and fields[name].kind == "rows":
        yield from _of_rows(fields[name], question)
    elif name:
        yield _of_field(one, name, fields[name], question, options)
    elif _heads(options, fields):
        yield Asked(question)
        yield from (Asked(option, write=1) for option in options)
    elif options and (mark := _mark_of(options, fields)):
        yield Asked(question, options=tuple((mark, option) for option in options))
    elif told := [option for option in options if option.endswith(STEPS)]:
        said = tuple(_told(option) for option in options if option not in told)
        yield Asked(question, options=said)
        yield from (Asked(option.removesuffix(STEPS), ticks=FEW) for option in told)
    else:
        after = list(_after(one, fields, question, options))
        says = not options and not after
        yield Asked(question, says=says, options=tuple(map(_told, options)))
        yield from after


def _of_field(
    one: Exercise, name: str, field: Field, question: str, options: tuple[str, ...]
) -> Asked:
    """A question and the room its field needs."""
    mark = MARKS.get(field.kind, "")
    if mark and options:
        own = field.own and options[-1] == one.ui["own-words"]
        return Asked(question, options=tuple((mark, o) for o in options), own=own)
    told = Asked(question, options=tuple((HINT, o) for o in options))
    if field.kind == "step":
        return evolve(told, ticks=FEW)
    if field.kind == "number":
        few = field.most <= FEW
        return evolve(told, ticks=int(field.most) if few else 0, short=not few)
    if field.kind == "date" or one.kind == "sort":
        return evolve(told, short=True)
    if field.kind == "region":
        return evolve(told, write=1)
    return evolve(told, write=_lines(one, name))


def _of_rows(field: Field, question: str) -> Iterator[Asked]:
    """A question that a table answers: what its columns may hold, and empty rows."""
    yield Asked(question)
    for column, held in field.choices.items():
        if not isinstance(held, str):
            yield _legend(field.columns[column], tuple(held.values()))
    yield _table(field)


def _legend(head: str, held: tuple[str, ...]) -> Asked:
    return Asked(head, options=tuple((TEXT, one) for one in held), legend=True)


def _table(field: Field) -> Asked:
    return Asked("", columns=tuple(field.columns.values()), rows=ROWS)


def _lines(one: Exercise, name: str) -> int:
    """How many lines one writes on: as many as the page has, and never a single one for a sentence."""
    own = one.structure.fields if isinstance(one.structure, OfFields) else {}
    return max(2, own[name].lines) if name in own else LINES.get(one.kind, FEWER)


def _after(
    one: Exercise, fields: Fields, question: str, options: tuple[str, ...]
) -> Iterator[Asked]:
    """What fields ask of this line without being it: `Etter 30 dager: Hva ble sagt`, `Når gjør du det? Ring`."""
    bare = NUMBERED.sub("", question)
    ends = [n for n, f in fields.items() if bare and f.question.endswith(f" {bare}")]
    for name, field in fields.items():
        if bare and field.question.startswith(f"{bare}: "):
            rest = field.question[len(bare) + 2 :]
        elif ends == [name]:
            rest = field.question[: -len(bare)].strip()
        elif options and field.kind == "text" and options[0] in field.question:
            rest = ""
        else:
            continue
        rest = rest[:1].upper() + rest[1:]
        found = _of_field(one, name, field, rest, (*field.options.values(),))
        yield evolve(found, write=min(found.write, FEWER))


def _with_table(found: Sequence[Asked], fields: Fields) -> Iterator[Asked]:
    """Headings of a table that stand as lines are its legend, and the table comes after the last of them."""
    tables = [f for f in fields.values() if f.kind == "rows"]
    heads = {head: f for f in tables for head in f.columns.values()}
    for at, one in enumerate(found):
        field = None if one.write or one.legend else heads.get(one.question)
        yield evolve(one, says=False, legend=True) if field else one
        if field and not (at + 1 < len(found) and found[at + 1].question in heads):
            yield _table(field)


def _numbered(found: Iterable[Asked]) -> Iterator[Asked]:
    """Each card with the number that goes on the map."""
    at = 0
    for one in found:
        at += one.short
        yield evolve(one, question=f"{at}. {one.question}") if one.short else one


def _heads(options: tuple[str, ...], fields: Fields) -> bool:
    """Are these the headings of a table of rows, to be filled in one by one?"""
    tables = (f for f in fields.values() if f.kind == "rows")
    return bool(options) and any({*options} <= {*f.columns.values()} for f in tables)


def _mark_of(options: tuple[str, ...], fields: Fields) -> str:
    """The mark before options that are some of a field's, as what one may do at a meeting is."""
    several = (f for f in fields.values() if f.kind == "several")
    return BOX if any({*options} <= {*f.options.values()} for f in several) else ""


def _told(option: str) -> tuple[str, str]:
    """Words to read and not to choose among: a sentence stands alone, an example in a list."""
    return (TEXT if option.rstrip().endswith(SENTENCE) else DOT), option


def _bare(question: str) -> str:
    return question.removesuffix(" …")
