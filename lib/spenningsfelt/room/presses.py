"""What a trainer can press: each press is one line in the folder, and all that has happened is these lines."""

from __future__ import annotations

from typing import Any

import cattrs
from attrs import field, frozen, validators
from cattrs.strategies import configure_tagged_union

#: Nothing typed by hand is larger; what is, was not typed.
MOST, LONGEST = 999, 2000
_COUNT = validators.and_(validators.ge(0), validators.le(MOST))
_MINUTES = validators.and_(validators.ge(-MOST), validators.le(MOST))
_TEXT: Any = validators.max_len(LONGEST)


@frozen
class Next:
    """On to what comes next: the one press that a clicker has."""


@frozen
class Back:
    """One back: it hides what was shown last, and opens nothing."""


@frozen
class To:
    """To the beginning of a part."""

    part: str


@frozen
class Black:
    """The wall goes black, or comes back."""


@frozen
class Timer:
    """The timer stops, or goes on."""


@frozen
class Time:
    """So many minutes more on the timer; fewer where it is less than nothing."""

    minutes: int = field(validator=_MINUTES)


@frozen
class Hands:
    """Counted by hand: how many for each option of a question. Typed again, the new count stands for the old."""

    question: str
    counts: dict[str, int] = field(validator=validators.deep_mapping(_TEXT, _COUNT))


@frozen
class Heads:
    """How many there are in the room."""

    n: int = field(validator=_COUNT)


@frozen
class Write:
    """A line that somebody said or handed in, typed by the trainer."""

    question: str
    words: str = field(validator=[validators.min_len(1), _TEXT])


@frozen
class Stand:
    """A waiting line becomes a point of its own."""

    text: int


@frozen
class Merge:
    """A line is laid to a point."""

    text: int
    point: int


@frozen
class Hold:
    """A line is held back."""

    text: int


@frozen
class Undo:
    """The last thing done to a line is undone."""


@frozen
class Act:
    """Something to do together: what, who invites, who is missing, and the first date."""

    what: str = field(validator=[validators.min_len(1), _TEXT])
    who: str = field(default="", validator=_TEXT)
    missing: str = field(default="", validator=_TEXT)
    first: str = field(default="", validator=_TEXT)


@frozen
class Park:
    """Something for later, on the trainer's own list."""

    words: str = field(validator=[validators.min_len(1), _TEXT])


@frozen
class Minutes:
    """Parts that are to take longer or shorter: so many minutes more for each."""

    parts: dict[str, int] = field(validator=validators.deep_mapping(_TEXT, _MINUTES))


@frozen
class Ends:
    """The day is to end so many minutes later than was agreed."""

    minutes: int = field(validator=_MINUTES)


@frozen
class Reopen:
    """The round that was closed is open again."""


@frozen
class Opened:
    """The room was opened anew; the laptop was last alive at `alive`, and the timer stands where it stood then."""

    alive: float


@frozen
class Join:
    """The wall says how one comes along with a phone, or no longer."""


@frozen
class Heard:
    """What phones had answered when a round was closed: of each question, how many for each option."""

    sums: dict[str, dict[str, int]] = field(
        validator=validators.deep_mapping(_TEXT, validators.deep_mapping(_TEXT, _COUNT))
    )


@frozen
class Sent:
    """A line came from a phone: which contribution, and which edit of it. Its words are in its box alone."""

    question: str = field(validator=_TEXT)
    by: str = field(validator=_TEXT)
    edit: int


#: What the room's own program writes down, and nobody presses.
OWN = (Heard, Sent)

Press = (Next | Back | To | Black | Timer | Time | Hands | Heads | Write | Stand | Merge | Hold) | (
    Undo | Act | Park | Minutes | Ends | Reopen | Opened | Join | Heard | Sent
)


@frozen
class Pressed:
    """A press and when it was made, in seconds as clocks count them."""

    at: float
    press: Press


def _plain(value: Any, kind: type) -> Any:
    """JSON says of what kind a value is; true is no number."""
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value


_ANY: Any = Press
_CONVERTER = cattrs.Converter(forbid_extra_keys=True)
for _kind in (int, str):
    _CONVERTER.register_structure_hook(_kind, _plain)
configure_tagged_union(
    _ANY, _CONVERTER, tag_name="do", tag_generator=lambda kind: kind.__name__.lower()
)


def press_in(raw: object) -> Press:
    """A press from JSON, as `{"do": "hands", …}`. Raises ValueError where it is none."""
    try:
        found: Press = _CONVERTER.structure(raw, _ANY)
    except Exception as error:  # cattrs groups every fault of the object in one
        raise ValueError(f"no press: {error}") from None
    return found


def as_json(press: Press) -> dict[str, Any]:
    """A press as JSON holds it."""
    return dict(_CONVERTER.unstructure(press, _ANY))
