"""Forces in a change the leader stands in: a map of them, and two moves for one or two of them."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.force import COLUMNS, TYPES, Force, accepted, forces_in
from spenningsfelt.exercises.force_map import column_words, drawn_map
from spenningsfelt.exercises.lines import Line
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.values import MOST_ROWS, AnswerField
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

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """The map's table, or three fields for each move."""
        return _move_fields(setting) if _is_move(exercise) else _map_fields(setting)

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """The map's columns and the four types; or the moves and what is asked."""
        words = exercise.words
        if _is_move(exercise):
            fields = _move_fields(setting)
            asked = [(field.question, tuple(field.options.values())) for field in fields.values()]
            return Reading(words.title, words.intro, tuple(asked))
        intro = " ".join(part for part in (words.intro, words.case) if part)
        field = _map_fields(setting)["forces"]
        columns = [(heading, _options(field, column)) for column, heading in field.columns.items()]
        return Reading(
            words.title, intro, (*columns, *(_about_type(setting, kind) for kind in TYPES))
        )

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """The map as a table, and the types that were said to be absent and still are; the moves as sentences."""
        if _is_move(exercise):
            return tuple(_move_line(setting, exercise, n) for n in NUMBERS)
        table, _ = super().lines(setting, exercise)
        forces = forces_in(value_of(setting.answers, f"{exercise.id}.forces"))
        none = accepted(value_of(setting.answers, f"{exercise.id}.none"), forces)
        if not none:
            return (table,)
        return table, Line(
            setting.words.ui["forces-none"], tuple(setting.words["forces"][k]["name"] for k in none)
        )

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The map; the two moves are words."""
        return None if _is_move(exercise) else drawn_map(setting, exercise)

    def page(self) -> dict[str, Any]:
        """What the table and the form need; or the map's forces to choose among."""
        words = self.setting.words
        if _is_move(self.exercise):
            moves = [{"id": m, "text": words["moves"][m]} for m in MOVES]
            return {"form": "move", "groups": self._groups(), "moves": moves}
        field = _map_fields(self.setting)["forces"]
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
            "case": self.exercise.words.case,
            "columns": columns,
            "types": types,
            "most": MOST_ROWS,
        }

    def _groups(self) -> list[dict[str, Any]]:
        """The forces of the map that can be chosen, each text once, restraining ones first."""
        ui, reads = self.setting.words.ui, self.exercise.structure.reads
        listed = [
            f for f in forces_in(self.value(f"{reads[0]}.forces") if reads else None) if f.force
        ]
        forces: dict[str, Force] = {}
        for force in sorted(listed, key=lambda f: ORDER.index(f.direction)):
            forces.setdefault(force.force, force)
        groups = [(d, [f for f in forces.values() if f.direction == d]) for d in ORDER]
        return [
            {
                "text": ui[f"forces-group-{d or 'none'}"],
                "forces": [{"force": f.force, "about": _about(self.setting, f)} for f in own],
            }
            for d, own in groups
            if own
        ]


def _is_move(exercise: ExerciseContent) -> bool:
    return exercise.structure.form == "move"


def _map_fields(setting: Setting) -> dict[str, AnswerField]:
    ui = setting.words.ui
    held = {column: words or "text" for column, words in column_words(setting.words).items()}
    names = {kind: setting.words["forces"][kind]["name"] for kind in TYPES}
    return {
        "forces": AnswerField(
            "rows", ui["forces-rows"], columns={c: ui[f"forces-{c}"] for c in COLUMNS}, choices=held
        ),
        "none": AnswerField("several", ui["forces-none"], names),
    }


def _move_fields(setting: Setting) -> dict[str, AnswerField]:
    ui = setting.words.ui
    moves = {move: setting.words["moves"][move] for move in MOVES}
    fields = {}
    for n in NUMBERS:
        title = ui["forces-move"].format(n=n)
        fields[f"force{n}"] = AnswerField("text", f"{title}: {ui['forces-which']}")
        fields[f"move{n}"] = AnswerField("choice", f"{title}: {ui['forces-do']}", moves)
        fields[f"act{n}"] = AnswerField("text", f"{title}: {ui['forces-act']}")
    return fields


def _move_line(setting: Setting, exercise: ExerciseContent, n: str) -> Line:
    """One move in sentences: the force, what to do with it, and how."""
    ui = setting.words.ui
    values = [
        value_of(setting.answers, f"{exercise.id}.{name}{n}") for name in ("force", "move", "act")
    ]
    force, move, act = (v.strip() if isinstance(v, str) else "" for v in values)
    said = [ui["forces-says-force"].format(force=force)] if force else []
    if move in MOVES:
        said.append(ui["forces-says-move"].format(move=setting.words["moves"][move]))
    return Line(ui["forces-move"].format(n=n), (*said, *([act] if act else [])))


def _options(field: AnswerField, column: str) -> tuple[str, ...]:
    held = field.choices[column]
    return () if isinstance(held, str) else tuple(held.values())


def _about_type(setting: Setting, kind: str) -> tuple[str, tuple[str, ...]]:
    words = setting.words["forces"][kind]
    return words["name"], (
        words["what"],
        f"{setting.words.ui['forces-signs']} {words['signs']}",
        words["ask"],
    )


def _about(setting: Setting, force: Force) -> str:
    """What the map says about a force, beneath its name: direction, strength, and whether it can be influenced."""
    ui = setting.words.ui
    said = [
        ui[f"forces-direction-{force.direction}"] if force.direction else "",
        ui["forces-strength-n"].format(n=force.strength) if force.strength else "",
        ui[f"forces-can-{force.influence}"] if force.influence else "",
    ]
    return " ".join(f"{part}." for part in said if part)
