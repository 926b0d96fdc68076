"""What a field may hold: the check every value from the browser goes through."""

from __future__ import annotations

from datetime import date
from typing import Any

LONGEST_TEXT = 20_000
MOST_ROWS = 50
REGIONS = ("F", "A", "I", "FA", "FI", "AI", "FAI")


class Refused(ValueError):
    """The value is not one this field can hold; `code` names the sentence for the leader."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def checked(kind: str, value: Any, options: list[str] | None = None, most: int | None = None) -> Any:
    """`value` unchanged when a field of `kind` may hold it; `None` always means «cleared».

    Raises `Refused` with code "too-long" or "bad-value".
    """
    if value is None:
        return None
    test = _TESTS.get(kind)
    if test is None or not test(value, options or []):
        raise Refused("bad-value")
    if kind == "text" and len(value) > LONGEST_TEXT:
        raise Refused("too-long")
    if kind == "several" and most is not None and len(value) > most:
        raise Refused("bad-value")
    return value


def _is_number(value: Any, _: list[str]) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e6


def _is_step(value: Any, _: list[str]) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 5


def _is_date(value: Any, _: list[str]) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).year >= 1900
    except ValueError:
        return False


def _is_several(value: Any, options: list[str]) -> bool:
    return isinstance(value, list) and all(v in options for v in value) and len(set(value)) == len(value)


def _is_rows(value: Any, columns: list[str]) -> bool:
    return isinstance(value, list) and len(value) <= MOST_ROWS and all(_is_row(r, columns) for r in value)


def _is_row(row: Any, columns: list[str]) -> bool:
    return isinstance(row, dict) and all(
        k in columns and isinstance(v, str) and len(v) <= LONGEST_TEXT for k, v in row.items())


_TESTS: dict[str, Any] = {
    "text": lambda value, _: isinstance(value, str),
    "choice": lambda value, options: value in options,
    "several": _is_several,
    "number": _is_number,
    "step": _is_step,
    "date": _is_date,
    "region": lambda value, _: value in REGIONS,
    "rows": _is_rows,
    "tick": lambda value, _: isinstance(value, bool),
}
