"""What a file of answers may hold, read as what an exercise asked for: a person can edit the file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spenningsfelt.exercises.values import is_step
from spenningsfelt.figures.lettering import NOT_XML


def step_in(value: Any) -> int | None:
    """`value` when it is a step, 1 to 5; None for anything else."""
    return value if is_step(value) else None


def text_in(value: Any) -> str:
    """`value` on one line when it is text with something to read in it; "" for anything else."""
    return " ".join(NOT_XML.sub("", value).split()) if isinstance(value, str) else ""


def rows_in(value: Any, columns: Sequence[str]) -> list[dict[str, str]]:
    """The rows with something in them, each of `columns` as text; what is no row is left out."""
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    read = [{column: text_in(row.get(column)) for column in columns} for row in rows]
    return [row for row in read if any(row.values())]
