"""Forces in a change the leader stands in: a map of them, and two moves for one or two of them."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import MOST_ROWS, Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.case import case_of
from spenningsfelt.exercises.parts.force import COLUMNS, TYPES, Force, accepted, forces_in
from spenningsfelt.exercises.parts.force_map import column_words, drawn_map, empty_map
from spenningsfelt.exercises.parts.pictures import quoted
from spenningsfelt.figures.forces import SHAPES
from spenningsfelt.figures.svg import Drawing

MOVES = ("name", "arena", "smaller", "energy", "bear")
NUMBERS = ("1", "2")
ORDER = ("restrains", "both", "drives", "")  # a restraining force one can weaken comes first


class Forces(Exercise):
    """Form "map": a table of forces. Form "move": two of the map's forces, and what to do with each.

    Answers of a map: `forces` (rows) and `none` (the types the leader says there are none of). Of the moves, for n = 1
    and 2: `force<n>` (the text of a force; rows have no ids), `move<n>` (one of five) and `act<n>`. Content: the words
    of the four types and the five moves in `texts/`; `reads` names the map that the moves are for.
    """

    structure: kinds.Forces

    def own_fields(self) -> dict[str, Field]:
        """The map's table, or three fields for each move."""
        return _move_fields(self.context) if _is_move(self.content) else _map_fields(self.context)

    def handout(self) -> Handout:
        """The map's columns and the four types; or the moves and what is asked."""
        words = self.words
        if _is_move(self.content):
            fields = _move_fields(self.context)
            asked = [(field.question, tuple(field.options.values())) for field in fields.values()]
            return Handout(words.title, words.on_paper, tuple(asked))
        field = _map_fields(self.context)["forces"]
        columns = [(heading, _options(field, column)) for column, heading in field.columns.items()]
        return Handout(
            words.title,
            words.on_paper,
            (*columns, *(_about_type(self.context, kind) for kind in TYPES)),
        )

    def in_words(self) -> tuple[Line, ...]:
        """The map as a table, and the types that were said to be absent and still are; the moves as sentences."""
        if _is_move(self.content):
            return tuple(_move_line(self.context, self.content, n) for n in NUMBERS)
        table, _ = super().in_words()
        forces = forces_in(self.own("forces"))
        none = accepted(self.own("none"), forces)
        if not none:
            return (table,)
        return table, Line(
            self.ui["forces-none"], tuple(self.context.words["forces"][k]["name"] for k in none)
        )

    def drawing(self) -> Drawing | None:
        """The map; the two moves are words."""
        if _is_move(self.content):
            return None
        forces = forces_in(self.own("forces"))
        return drawn_map(self.context, self.content, forces, accepted(self.own("none"), forces))

    def empty_drawing(self) -> Drawing | None:
        """The map with a lane for each type; the two moves are words."""
        return None if _is_move(self.content) else empty_map(self.context, self.content)

    def page(self) -> dict[str, Any]:
        """What the table and the form need; or the map's forces to choose among."""
        words = self.context.words
        if _is_move(self.content):
            moves = [{"id": m, "text": words["moves"][m]} for m in MOVES]
            return {"form": "move", "groups": self._groups(), "moves": moves}
        field = _map_fields(self.context)["forces"]
        columns = [
            {
                "id": column,
                "text": heading,
                "options": [
                    {"id": i, "text": text} for i, text in column_words(words)[column].items()
                ],
            }
            for column, heading in field.columns.items()
        ]
        types = [
            {
                "id": kind,
                **words["forces"][kind],
                "text": words.ui[f"forces-type-{kind}"],
                "add": words.ui[f"forces-add-{kind}"],
                "shape": SHAPES[kind],
            }
            for kind in TYPES
        ]
        return {
            "form": "map",
            "case": case_of(self.context, self.content),
            "columns": columns,
            "types": types,
            "most": MOST_ROWS,
        }

    def brief(self) -> tuple[Line, ...]:
        """What drives and what restrains, each in a line; or the first move."""
        if _is_move(self.content):
            acts = [self.own(f"act{n}") for n in NUMBERS]
            return tuple(Line(self.ui["forces-first-move"], (act,)) for act in acts if act)[:1]
        named = [f for f in forces_in(self.own("forces")) if f.force]
        ways = {
            d: [f.force for f in named if f.direction in (d, "both")]
            for d in ("drives", "restrains")
        }
        return tuple(
            Line(self.ui[f"forces-direction-{way}"], (". ".join(forces) + ".",))
            for way, forces in ways.items()
            if forces
        )

    def told(self) -> str:
        """Which forces of the map one cannot do anything about alone."""
        forces = self.harvest()
        return self.ui["told-forces"].format(forces=quoted(forces, self.ui)) if forces else ""

    def harvest(self) -> tuple[str, ...]:
        """The forces of the map that one cannot do anything about alone."""
        listed = () if _is_move(self.content) else forces_in(self.own("forces"))
        return tuple(f.force for f in listed if f.listed and f.influence == "no")

    def _groups(self) -> list[dict[str, Any]]:
        """The forces of the map that can be chosen, each text once, restraining ones first."""
        ui, reads = self.ui, self.structure.reads
        listed = [
            f
            for f in forces_in(self.context.value(f"{reads[0]}.forces", "rows") if reads else None)
            if f.force
        ]
        forces: dict[str, Force] = {}
        for force in sorted(listed, key=lambda f: ORDER.index(f.direction)):
            forces.setdefault(force.force, force)
        groups = [(d, [f for f in forces.values() if f.direction == d]) for d in ORDER]
        return [
            {
                "text": ui[f"forces-group-{d or 'none'}"],
                "forces": [{"force": f.force, "about": _about(self.context, f)} for f in own],
            }
            for d, own in groups
            if own
        ]


def _is_move(content: ExerciseContent) -> bool:
    return isinstance(content.structure, kinds.Forces) and content.structure.form == "move"


def _map_fields(context: Context) -> dict[str, Field]:
    ui = context.ui
    held = {column: words or "text" for column, words in column_words(context.words).items()}
    names = {kind: context.words["forces"][kind]["name"] for kind in TYPES}
    return {
        "forces": Field(
            "rows", ui["forces-rows"], columns={c: ui[f"forces-{c}"] for c in COLUMNS}, choices=held
        ),
        "none": Field("several", ui["forces-none"], names),
    }


def _move_fields(context: Context) -> dict[str, Field]:
    ui = context.ui
    moves = {move: context.words["moves"][move] for move in MOVES}
    fields = {}
    for n in NUMBERS:
        title = ui["forces-move"].format(n=n)
        fields[f"force{n}"] = Field("text", f"{title}: {ui['forces-which']}")
        fields[f"move{n}"] = Field("choice", f"{title}: {ui['forces-do']}", moves)
        fields[f"act{n}"] = Field("text", f"{title}: {ui['forces-act']}")
    return fields


def _move_line(context: Context, content: ExerciseContent, n: str) -> Line:
    """One move in sentences: the force, what to do with it, and how."""
    ui = context.ui
    values = [context.value(f"{content.id}.{name}{n}", "text") for name in ("force", "move", "act")]
    force, move, act = (v.strip() if isinstance(v, str) else "" for v in values)
    said = [ui["forces-says-force"].format(force=force)] if force else []
    if move in MOVES:
        said.append(ui["forces-says-move"].format(move=context.words["moves"][move]))
    return Line(ui["forces-move"].format(n=n), (*said, *([act] if act else [])))


def _options(field: Field, column: str) -> tuple[str, ...]:
    held = field.choices[column]
    return () if isinstance(held, str) else tuple(held.values())


def _about_type(context: Context, kind: str) -> tuple[str, tuple[str, ...]]:
    words = context.words["forces"][kind]
    return words["name"], (
        words["what"],
        f"{context.ui['forces-signs']} {words['signs']}",
        words["ask"],
    )


def _about(context: Context, force: Force) -> str:
    """What the map says about a force, beneath its name: direction, strength, and whether it can be influenced."""
    ui = context.ui
    said = [
        ui[f"forces-direction-{force.direction}"] if force.direction else "",
        ui["forces-strength-n"].format(n=force.strength) if force.strength else "",
        ui[f"forces-can-{force.influence}"] if force.influence else "",
    ]
    return " ".join(f"{part}." for part in said if part)
