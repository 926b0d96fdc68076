"""What a field may hold: the check every value from the browser goes through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import Factory, frozen

LONGEST_TEXT = 20_000
MOST_ROWS = 50
LONGEST_NUMBER = 6  # digits in a cell
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NUMBER = re.compile(rf"[0-9]{{1,{LONGEST_NUMBER}}}")
REGIONS = ("F", "A", "I", "FA", "FI", "AI", "FAI")


class Refused(ValueError):
    """The value is not one this field can hold; `code` names the sentence for the leader."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def checked(
    kind: str,
    value: Any,
    options: Iterable[str] = (),
    most: int | None = None,
    columns: Mapping[str, Iterable[str] | str] | None = None,
) -> Any:
    """`value` unchanged when a field of `kind` may hold it; `None` always means «cleared».

    `columns` of rows: what each may hold, option ids or the name of a kind ("text", "date", "number"). `most` is how
    many options one may choose, or how many rows there is room for when that is not fifty. Raises `Refused`
    with code "too-long" or "bad-value".
    """
    if value is None:
        return None
    test = _TESTS.get(kind)
    if kind == "rows":
        fits = _is_rows(value, columns or {}, most or MOST_ROWS)
    else:
        fits = test is not None and test(value, list(options))
    if not fits:
        raise Refused("bad-value")
    if kind == "text" and len(value) > LONGEST_TEXT:
        raise Refused("too-long")
    if kind == "several" and most is not None and len(value) > most:
        raise Refused("bad-value")
    return value


def read(kind: str, value: Any) -> Any:
    """What a field of `kind` finds in a stored value: all of it, the part that is of its shape, or None for nothing.

    The only place where what is stored becomes what the course works with. A value may be anything at all: a person can
    edit the file, and an import or another machine may bring what an earlier or later course stored here.
    """
    if kind == "several":
        return _kept(value, [v for v in value if isinstance(v, str)]) if _is_list(value) else None
    if kind == "rows":
        return (
            _kept(value, [_texts(row) for row in value if isinstance(row, dict)])
            if _is_list(value)
            else None
        )
    if kind in ("text", "choice"):
        return value if isinstance(value, str) else None
    test = _TESTS.get(kind)
    return value if test is not None and test(value, []) else None


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _kept(whole: list[Any], part: list[Any]) -> list[Any] | None:
    """What is left of a list; None where all of it was something else."""
    return part if part or not whole else None


def _texts(row: dict[Any, Any]) -> dict[str, str]:
    return {k: v for k, v in row.items() if isinstance(k, str) and isinstance(v, str)}


def _is_number(value: Any, _: list[str]) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e6


def is_step(value: Any) -> bool:
    """True for a whole number 1–5."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5


def _is_date(value: Any, _: list[str]) -> bool:
    try:
        return (
            isinstance(value, str)
            and bool(DATE.fullmatch(value))
            and date.fromisoformat(value).year >= 1900
        )
    except ValueError:
        return False


def _is_several(value: Any, options: list[str]) -> bool:
    return (
        isinstance(value, list)
        and all(isinstance(v, str) and v in options for v in value)
        and len(set(value)) == len(value)
    )


def _is_rows(value: Any, columns: Mapping[str, Iterable[str] | str], most: int) -> bool:
    return (
        isinstance(value, list) and len(value) <= most and all(_is_row(r, columns) for r in value)
    )


def _is_row(row: Any, columns: Mapping[str, Iterable[str] | str]) -> bool:
    return isinstance(row, dict) and all(
        k in columns and isinstance(v, str) and (v == "" or _fits(v, columns[k]))
        for k, v in row.items()
    )


def _fits(text: str, column: Iterable[str] | str) -> bool:
    """A cell of a row: every cell is text, empty until it is filled in."""
    if not isinstance(column, str):
        return text in column
    if column == "number":
        return bool(NUMBER.fullmatch(text))
    if column == "text" and len(text) > LONGEST_TEXT:
        raise Refused("too-long")
    return column == "text" or _is_date(text, [])


_TESTS: dict[str, Any] = {
    "text": lambda value, _: isinstance(value, str),
    "choice": lambda value, options: value in options,
    "several": _is_several,
    "number": _is_number,
    "step": lambda value, _: is_step(value),
    "date": _is_date,
    "region": lambda value, _: isinstance(value, str) and value in REGIONS,
    "tick": lambda value, _: isinstance(value, bool),
}


@frozen
class AnswerField:
    """One field an exercise saves: its kind, what one is asked, and what it may hold.

    `options` are ids with their words. `columns` are those of rows, with their headings; `choices` says what a column
    holds when it is not free text: ids with their words, or "date" or "number".
    """

    kind: str
    question: str
    options: Mapping[str, str] = Factory(dict)
    max: int | None = None
    columns: Mapping[str, str] = Factory(dict)
    choices: Mapping[str, Mapping[str, str] | str] = Factory(dict)

    def checked(self, value: Any) -> Any:
        """`value` when the field may hold it; raises `Refused`."""
        columns = {c: self.choices.get(c, "text") for c in self.columns}
        return checked(self.kind, value, self.options, self.max, columns)

    def read(self, value: Any) -> Any:
        """What the field finds in a stored value: all of it, the part it can hold, or None for nothing."""
        found = read(self.kind, value)
        if self.kind == "choice":
            return found if found in self.options else None
        if self.kind == "several" and found:
            return _kept(
                found, [v for n, v in enumerate(found) if v in self.options and v not in found[:n]]
            )
        if self.kind == "rows" and found:
            return _kept(found, [row for row in map(self._row, found) if row is not None])
        return found

    def _row(self, row: dict[str, str]) -> dict[str, str] | None:
        """The cells that the columns can hold; None where there were some, and none of them can."""
        cells = {c: text for c, text in row.items() if c in self.columns and self._holds(c, text)}
        return cells if cells or not row else None

    def _holds(self, column: str, text: str) -> bool:
        held = self.choices.get(column, "text")
        return text == "" or held == "text" or _fits(text, held)

    def joined(self, values: Sequence[Any]) -> Any:
        """All of several values in one: texts after one another, rows and ticks together; None where that cannot be.

        Each once, in the order given; what is empty adds nothing.
        """
        parts = [v for v in values if v]
        if self.kind == "text" and all(isinstance(v, str) for v in parts):
            every, lists = parts, [[v] for v in parts]
        elif self.kind in ("several", "rows") and all(isinstance(v, list) for v in parts):
            every, lists = [one for part in parts for one in part if one], parts
        else:
            return None
        whole = [one for at, one in enumerate(every) if one not in every[:at]]
        if len(parts) < 2 or any(
            all(one in part for one in whole) for part in lists
        ):  # one of them has it all
            return None
        try:
            return self.checked("\n\n".join(whole) if self.kind == "text" else whole)
        except Refused:
            return None
