"""The shape of `course.toml`: checked when it is read, since everything else leans on it."""

from __future__ import annotations

import re
from typing import Any

import cattrs
from attrs import Factory, frozen

from spenningsfelt.content.explain import faults_of
from spenningsfelt.content.faults import ContentError, Fault

FILE = "course.toml"
NUMBER, FOLDER, LANGUAGE = (
    re.compile("[0-9]{2}"),
    re.compile("[0-9]{2}-[a-z0-9-]+"),
    re.compile("[a-z]{2,3}"),
)
NAME = re.compile("[a-z0-9-]+")


@frozen
class RegionShape:
    """A region: the circles it lies in, and the source item its text rests on."""

    circles: list[str]
    source: str


@frozen
class ModuleShape:
    """A module's number and folder, and what its notebook is called in each language."""

    number: str
    folder: str
    files: dict[str, str]


@frozen
class WaysShape:
    """Minutes for a point in full, and for its dilemma alone."""

    point: int
    dilemma: int


@frozen
class CourseShape:
    """All of `course.toml`."""

    languages: dict[str, str]
    points: list[str]
    modules: list[ModuleShape]
    regions: dict[str, RegionShape]
    ways: WaysShape = Factory(lambda: WaysShape(0, 0))


def checked_course(table: dict[str, Any]) -> dict[str, Any]:
    """The table unchanged; `ContentError` with every fault in it."""
    try:
        course = CONVERTER.structure(table, CourseShape)
    except Exception as error:  # cattrs groups every fault of the object in one
        raise ContentError(faults_of(error, CourseShape, FILE, "")) from None
    faults = [
        Fault(FILE, "", "key-missing", {"key": key})
        for key in ("languages", "modules")
        if not table[key]
    ]
    faults += [
        _wrong("languages", code) for code in course.languages if not LANGUAGE.fullmatch(code)
    ]
    for at, module in enumerate(course.modules):
        faults += (
            []
            if NUMBER.fullmatch(module.number)
            else [_wrong(f"modules.{at}.number", module.number)]
        )
        faults += (
            []
            if FOLDER.fullmatch(module.folder)
            else [_wrong(f"modules.{at}.folder", module.folder)]
        )
        for code in course.languages:
            file = module.files.get(code, "")
            faults += [] if NAME.fullmatch(file) else [_wrong(f"modules.{at}.files.{code}", file)]
    if faults:
        raise ContentError(faults)
    return table


def _wrong(place: str, value: object) -> Fault:
    return Fault(FILE, place, "wrong-value", {"why": f"«{value}»"})


def _plain(value: Any, kind: type[Any]) -> Any:
    """TOML says of what kind a value is; a number is not taken for a text."""
    if type(value) is not kind:
        raise ValueError(f"«{value}»")
    return value


def _listed(value: Any, kind: Any) -> Any:
    return [CONVERTER.structure(part, kind.__args__[0]) for part in _plain(value, list)]


CONVERTER = cattrs.Converter(forbid_extra_keys=True)
for plain in (str, int):
    CONVERTER.register_structure_hook(plain, _plain)
CONVERTER.register_structure_hook_func(
    lambda kind: getattr(kind, "__origin__", None) is list, _listed
)
