"""How a room was set up: `room.json`, written once when the trainer has made the programme."""

from __future__ import annotations

from typing import Any

import cattrs
from attrs import Factory, field, frozen, validators

from spenningsfelt.content.agenda import Agenda

_FEW = validators.and_(validators.ge(0), validators.lt(1000))


@frozen
class Setting:
    """The plan it began with, its parts and their minutes, the dilemmas chosen, when it begins, and for how many."""

    plan: str
    language: str
    parts: list[str]
    title: str = ""
    minutes: dict[str, int] = Factory(dict)  # where they differ from the part's own
    dilemmas: list[str] = Factory(list)  # the points whose dilemmas are played, in order
    begins: int = field(default=510, validator=[validators.ge(0), validators.lt(24 * 60)])
    heads: int = field(default=24, validator=_FEW)
    tables: int = field(default=6, validator=_FEW)
    rehearsal: bool = False  # its answers are invented, and every picture says so


_CONVERTER = cattrs.Converter(forbid_extra_keys=True)
for _kind in (int, str, bool):  # JSON says of what kind a value is
    _CONVERTER.register_structure_hook(_kind, lambda value, kind: _plain(value, kind))


def _plain(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value


def setting_in(raw: object, agenda: Agenda) -> Setting:
    """A setting from JSON. Raises ValueError where it is none, or names what the agenda does not have."""
    try:
        setting: Setting = _CONVERTER.structure(raw, Setting)
    except Exception as error:  # cattrs groups every fault of the object in one
        raise ValueError(str(error)) from None
    if setting.plan not in agenda.plans or not {*setting.parts, *setting.minutes} <= {
        *agenda.parts
    }:
        raise ValueError("the agenda has no such plan or part")
    return setting


def as_json(setting: Setting) -> dict[str, Any]:
    """The setting as JSON holds it."""
    return dict(_CONVERTER.unstructure(setting))


def proposed(agenda: Agenda, language: str, plan: str, title: str = "", points: int = 0) -> Setting:
    """A plan as it stands, with the first `points` dilemmas of the course where it has room for any."""
    shape = agenda.plans[plan]
    slots = [name for name in shape.parts if agenda.parts[name].kind == "dilemma"]
    dilemmas = [f"p{3 * n + 1}" for n in range(min(len(slots), points))]
    return Setting(plan, language, list(shape.parts), title, dict(shape.minutes), dilemmas)
