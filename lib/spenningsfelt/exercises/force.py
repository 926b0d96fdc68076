"""What a force is: a row of the leader's own table, read from disk whatever is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import frozen

from spenningsfelt.exercises.values import REGIONS

TYPES = ("political", "economic", "professional", "emotional")
DIRECTIONS = ("drives", "restrains", "both")
#: What each column of the table may hold; the first is free text.
COLUMNS: dict[str, tuple[str, ...]] = {
    "force": (),
    "type": TYPES,
    "direction": DIRECTIONS,
    "strength": ("1", "2", "3", "4", "5"),
    "region": REGIONS,
    "influence": ("yes", "little", "no"),
}


@frozen
class Force:
    """A row of the table; what is missing, or no value of its column, is an empty text."""

    force: str = ""
    type: str = ""
    direction: str = ""
    strength: str = ""
    region: str = ""
    influence: str = ""

    @property
    def listed(self) -> bool:
        """True for a force that has been written and has a type."""
        return bool(self.force and self.type)

    @property
    def drawn(self) -> bool:
        """True when there is enough to draw it from."""
        return bool(self.listed and self.direction and self.strength)


def forces_in(value: Any) -> list[Force]:
    """The rows on disk: what is no row is left out, what a column cannot hold counts as not answered."""
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    forces = [
        Force(**{column: _cell(row.get(column), held) for column, held in COLUMNS.items()})
        for row in rows
    ]
    return [force for force in forces if force != Force()]


def missing(forces: Iterable[Force]) -> list[str]:
    """The types that none of the forces has."""
    found = {force.type for force in forces if force.listed}
    return [kind for kind in TYPES if kind not in found]


def accepted(value: Any, forces: Iterable[Force]) -> list[str]:
    """The types the leader has said there are none of, and none is listed of."""
    said = value if isinstance(value, list) else []
    return [kind for kind in missing(forces) if kind in said]


def _cell(value: Any, held: tuple[str, ...]) -> str:
    text = value.strip() if isinstance(value, str) else ""
    return text if not held or text in held else ""
