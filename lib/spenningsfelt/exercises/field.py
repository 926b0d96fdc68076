"""What a field may hold: the check of every value from the browser, and the reading of every value from a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import takewhile
from typing import Any

from attrs import Factory, frozen

LONGEST_TEXT = 20_000
MOST_ROWS = 50
MOST = 999_999  # what a number can be where nothing less is said
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NUMBER = re.compile(r"[0-9]{1,6}")  # in a cell
REGIONS = ("F", "A", "I", "FA", "FI", "AI", "FAI")
Choices = Mapping[str, str]  # ids with their words


class Refused(ValueError):
    """The value is not one this field can hold; `code` names the sentence for the leader."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@frozen
class Field:
    """One field an exercise saves: its kind, what one is asked, and what it may hold.

    `options` are ids with their words, `room` how many of them one may choose, or how many rows there is room for.
    With `in_order`, `several` stand as they were chosen, the same one perhaps again: what follows one that is no longer
    an option is not read either. `own`: there may be own words among what is chosen, and a text answered before there
    were options is that. `least`, `most` and `whole` are a number's. `columns` are those of rows, with their headings;
    `choices` says what a column holds when it is not free text: ids with their words, or "date" or "number".
    """

    kind: str
    question: str
    options: Choices = Factory(dict)
    room: int | None = None
    in_order: bool = False
    own: bool = False
    least: float = 0
    most: float = MOST
    whole: bool = False
    columns: Mapping[str, str] = Factory(dict)
    choices: Mapping[str, Choices | str] = Factory(dict)

    def checked(self, value: Any) -> Any:
        """`value` unchanged when the field may hold it; `None` always means «cleared».

        Raises `Refused` with code "too-long" or "bad-value".
        """
        if value is None:
            return None
        if self.read(value) != value:
            raise Refused("bad-value")
        texts = self._texts(value)
        if any(len(text) > LONGEST_TEXT for text in texts):
            raise Refused("too-long")
        room = MOST_ROWS if self.kind == "rows" and self.room is None else self.room
        if isinstance(value, list) and room is not None and len(value) > room:
            raise Refused("bad-value")
        return value

    def read(self, value: Any) -> Any:
        """What the field finds in a stored value: all of it, the part it can hold, or None for nothing."""
        if self.own and _is_text(value):
            return value or None
        found = read(self.kind, value)
        if found is None:
            return None
        if self.kind == "choice":
            return found if found in self.options else None
        if self.kind == "number":
            return found if self._is_within(found) else None
        if self.kind == "several" and self.in_order:
            return _kept(found, list(takewhile(self.options.__contains__, found)))
        if self.kind == "several":
            held = dict.fromkeys(one for one in found if one in self.options or (self.own and one))
            return _kept(found, list(held))
        if self.kind == "rows":
            return _kept(found, [row for row in map(self._row, found) if row is not None])
        return found

    def joined(self, values: Sequence[Any]) -> Any:
        """All of several values in one: texts after one another, rows and ticks together; None where that cannot be.

        Each once, in the order given; what is empty adds nothing.
        """
        if self.in_order:
            return None
        parts = [v for v in values if v]
        if self.kind == "text" and all(isinstance(v, str) for v in parts):
            every, lists = parts, [[v] for v in parts]
        elif self.kind in ("several", "rows") and all(isinstance(v, list) for v in parts):
            every, lists = [one for part in parts for one in part if one], parts
        else:
            return None
        whole = [one for at, one in enumerate(every) if one not in every[:at]]
        # one of them has it all
        if len(parts) < 2 or any(all(one in part for one in whole) for part in lists):
            return None
        try:
            return self.checked("\n\n".join(whole) if self.kind == "text" else whole)
        except Refused:
            return None

    def _texts(self, value: Any) -> list[str]:
        """What a leader may have written in a value."""
        if self.kind == "rows":
            return _cells(value)
        if self.kind != "text" and not self.own:
            return []
        return value if isinstance(value, list) else [value]

    def _is_within(self, number: float) -> bool:
        return self.least <= number <= self.most and not (self.whole and isinstance(number, float))

    def _row(self, row: dict[str, str]) -> dict[str, str] | None:
        """The cells that the columns can hold; None where there were some, and none of them can."""
        cells = {c: text for c, text in row.items() if c in self.columns and self._holds(c, text)}
        return cells if cells or not row else None

    def _holds(self, column: str, text: str) -> bool:
        """Every cell is text, empty until it is filled in."""
        held = self.choices.get(column, "text")
        if not isinstance(held, str):
            return text == "" or text in held
        return text == "" or held == "text" or CELLS[held](text)


def read(kind: str, value: Any) -> Any:
    """What a field of `kind` finds in a stored value: all of it, the part that is of its shape, or None for nothing.

    The only place where what is stored becomes what the course works with. A value may be anything at all: a person can
    edit the file, and an import or another machine may bring what an earlier or later course stored here.
    """
    if kind == "several":
        return _kept(value, [v for v in _list(value) if isinstance(v, str)])
    if kind == "rows":
        return _kept(value, [_texts(row) for row in _list(value) if isinstance(row, dict)])
    return value if SHAPES[kind](value) else None


def is_given(value: Any) -> bool:
    """Is there something in a value that a field has read? An emptied text or table, or a tick taken away, is none."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, list):
        return any(is_given(one) for one in value)
    if isinstance(value, dict):
        return any(is_given(cell) for cell in value.values())
    return value is not None and value is not False


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _kept(whole: Any, part: list[Any]) -> list[Any] | None:
    """What is left of a list; None where there is no list, or all of it was something else."""
    return part if part or whole == [] else None


def _texts(row: dict[Any, Any]) -> dict[str, str]:
    return {k: v for k, v in row.items() if isinstance(k, str) and isinstance(v, str)}


def _cells(rows: Iterable[Mapping[str, str]]) -> list[str]:
    return [text for row in rows for text in row.values()]


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= MOST


def _is_step(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5


def _is_date(value: Any) -> bool:
    """A day of 1900 or later, with a year of four digits."""
    try:
        fits = isinstance(value, str) and DATE.fullmatch(value) is not None
        return fits and date.fromisoformat(value).year >= 1900
    except ValueError:
        return False


#: For each kind that is not a list: is a value of its shape?
SHAPES: dict[str, Callable[[Any], bool]] = {
    "text": _is_text,
    "choice": _is_text,
    "number": _is_number,
    "step": _is_step,
    "date": _is_date,
    "region": lambda value: isinstance(value, str) and value in REGIONS,
    "tick": lambda value: isinstance(value, bool),
}
CELLS: dict[str, Callable[[str], bool]] = {
    "date": _is_date,
    "number": lambda text: NUMBER.fullmatch(text) is not None,
}
