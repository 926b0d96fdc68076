"""One module in one language: prose and exercises in reading order."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import cache, reduce
from operator import or_
from pathlib import Path
from typing import Any

import cattrs
from attrs import evolve, fields, frozen
from cattrs.strategies import configure_tagged_union

from spenningsfelt.content.explain import NotNamesError, faults_of
from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.files import read_text, read_toml, toml, unread
from spenningsfelt.content.kinds import ALL, EVERY, KINDS, NAMES
from spenningsfelt.content.kinds_of_fields import OfFields
from spenningsfelt.content.names import name_faults
from spenningsfelt.content.programme import filled
from spenningsfelt.content.schema import (
    ExerciseContent,
    ExerciseWords,
    FieldWords,
    ModuleStructure,
)
from spenningsfelt.content.structure import Structure

FENCE = re.compile(r"^```exercise[ \t]+(\S+)[ \t]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
BEGINS = re.compile(r"^```exercise[ \t]+(\S+)", re.MULTILINE)
INDENTED = re.compile(r"^[ \t]+```exercise.*$", re.MULTILINE)
SCREEN = "screen"  # in a mark: what follows is not on paper
MARK = re.compile(r"^<!--([A-Za-z0-9 \t\-]*)-->[ \t]*$", re.MULTILINE)


@cache
def _converter(thorough: bool = False) -> cattrs.Converter:
    """What turns tables into objects: a quick one for good content; the thorough one names each fault."""
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=thorough)
    converter.register_structure_hook(list[str] | str, _names)
    _tagged(converter)
    return converter


def _tagged(converter: cattrs.Converter) -> None:
    """Teach `converter` that a `Structure` is the kind its `kind` says, with that kind's keys and no other's."""
    union: Any = reduce(or_, ALL)
    configure_tagged_union(union, converter, tag_name="kind", tag_generator=NAMES.__getitem__)

    def one_of(value: Any, _: Any) -> Any:
        if isinstance(value, dict) and "kind" in value and value["kind"] not in KINDS:
            wrong = fields(FieldStructure).kind
            raise ValueError("not a kind", wrong, KINDS, value["kind"])
        return converter.structure(value, union)

    converter.register_structure_hook_func(lambda wanted: wanted is Structure, one_of)


def _names(value: Any, _: Any) -> list[str] | str:
    """A list of names, or the one word that stands for a list the course has."""
    listed = isinstance(value, list) and all(isinstance(name, str) for name in value)
    if not (listed or isinstance(value, str)):
        raise NotNamesError
    names: list[str] | str = value
    return names


@frozen
class Part:
    """A cell to be: prose (Markdown) or the name of an exercise, with the source items it carries.

    `step` is the step of the module that it is shown in: what lies between two `<!-- step NAME -->` lines. `screen`: it
    is about the screen or the machine, and not on paper.
    """

    carries: tuple[str, ...]
    prose: str = ""
    exercise: str = ""
    step: str = ""
    screen: bool = False


@frozen
class ModuleContent:
    """A module as the notebook and the exercises see it."""

    number: str
    language: str
    parts: tuple[Part, ...]
    exercises: dict[str, ExerciseContent]

    def without(self, left_out: Collection[str]) -> ModuleContent:
        """The module without the exercises of these ids; what is written around them stays."""
        kept = {name: e for name, e in self.exercises.items() if e.id not in left_out}
        parts = tuple(p for p in self.parts if not p.exercise or p.exercise in kept)
        return evolve(self, parts=parts, exercises=kept)


def read_module(
    data: Path, number: str, folder: str, language: str, programme: Mapping[str, str] | None = None
) -> ModuleContent:
    """Read `modules/<folder>`, with the trainer's `programme` filled in; `ContentError` has every fault."""
    place = f"modules/{folder}"
    structure = structured(
        ModuleStructure, read_toml(data, f"{place}/module.toml"), f"{place}/module.toml", ""
    )
    name = f"{place}/{language}.md"
    text = read_text(data, name)
    words, faults = read_words(text, name, programme or {})
    faults += name_faults(structure.exercises, f"{place}/module.toml")
    found = compare(structure, words, name)
    # a fence that could not be read has its own fault already; that its words are missing would only repeat it
    faults += [f for f in found if not (faults and f.code == "exercise-without-words")]
    if faults:
        raise ContentError(faults)
    exercises = {
        key: ExerciseContent(f"{number}.{key}", key, structure.exercises[key], w)
        for key, w in words.items()
    }
    pieces = split(text, {key: e.structure.carries for key, e in exercises.items()})
    parts = tuple(evolve(part, prose=filled(part.prose, programme or {})) for part in pieces)
    return ModuleContent(number, language, parts, exercises)


def structured(cls: type[Any], raw: Any, file: str, place: str) -> Any:
    """`raw` as a typed object, or `ContentError` naming each place in `file`."""
    with suppress(Exception):
        return _converter().structure(raw, cls)
    try:
        return _converter(thorough=True).structure(raw, cls)
    except Exception as error:  # cattrs groups every fault of the object in one
        raise ContentError(faults_of(error, cls, file, place)) from None


def read_words(
    text: str, file: str, programme: Mapping[str, str]
) -> tuple[dict[str, ExerciseWords], list[Fault]]:
    """Every fence of a module's text, typed, and what is wrong with the others."""
    words: dict[str, ExerciseWords] = {}
    faults = [Fault(file, line.strip(), "fence-indented") for line in INDENTED.findall(text)]
    for match in FENCE.finditer(text):
        name = match[1]
        try:
            if BEGINS.search(match[2]):
                faults.append(Fault(file, name, "fence-open"))
                continue
            raw = toml(match[2])
            if name in words:
                faults.append(Fault(file, name, "exercise-twice"))
            words[name] = structured(ExerciseWords, filled(raw, programme), file, name)
        except (ValueError, RecursionError) as error:
            above = text.count("\n", 0, match.start(2))
            faults.append(unread(match[2], error, file, name, above))
        except ContentError as error:
            faults += error.faults
    last = text[max((m.end() for m in FENCE.finditer(text)), default=0) :]
    faults += [Fault(file, name, "fence-open") for name in BEGINS.findall(last)]
    return words, faults


def compare(structure: ModuleStructure, words: dict[str, ExerciseWords], file: str) -> list[Fault]:
    """What `module.toml` and the text say differently."""
    faults = [
        Fault(file, name, "exercise-without-words")
        for name in structure.exercises.keys() - words.keys()
    ]
    faults += [
        Fault(file, name, "exercise-unknown") for name in words.keys() - structure.exercises.keys()
    ]
    for name in words.keys() & structure.exercises.keys():
        wanted, has = structure.exercises[name], words[name]
        faults += _foreign(wanted, has, file, name)
        for part, names in wanted.parts().items():
            faults += _differ(names, getattr(has, part).keys(), file, f"{name}.{part}")
        own = wanted.fields if isinstance(wanted, OfFields) else {}
        for key in own.keys() & has.fields.keys():
            faults += _field(own[key], has.fields[key], file, f"{name}.fields.{key}")
    return faults


def _foreign(wanted: Structure, has: ExerciseWords, file: str, name: str) -> list[Fault]:
    """Words that belong to another kind."""
    known = (*EVERY, *wanted.words)
    given = {a.name for a in fields(ExerciseWords) if getattr(has, a.name)}
    details = {"known": ", ".join(known)}
    return [
        Fault(file, name, "key-unknown", {"key": key, **details})
        for key in sorted(given - set(known))
    ]


def _field(wanted: FieldStructure, has: FieldWords, file: str, place: str) -> list[Fault]:
    faults = _differ(wanted.columns, has.columns.keys(), file, f"{place}.columns")
    if isinstance(wanted.options, list):
        faults += _differ(wanted.options, has.options.keys(), file, f"{place}.options")
    return faults + _columns(wanted, has, file, f"{place}.choices")


def _columns(wanted: FieldStructure, has: FieldWords, file: str, place: str) -> list[Fault]:
    listed = {column: ids for column, ids in wanted.choices.items() if isinstance(ids, list)}
    faults = _differ(listed, has.choices.keys(), file, place)
    for column, ids in listed.items():
        faults += _differ(ids, has.choices.get(column, {}).keys(), file, f"{place}.{column}")
    return faults


def _differ(wanted: Any, has: Any, file: str, place: str) -> list[Fault]:
    lacks = [Fault(file, f"{place}.{key}", "words-missing") for key in wanted if key not in has]
    return lacks + [
        Fault(file, f"{place}.{key}", "words-unknown") for key in has if key not in wanted
    ]


def split(text: str, carries: dict[str, list[str]]) -> list[Part]:
    """The text cut into cells: at each fence and at each `<!-- … -->` line, of which those with `step` begin a step.

    A line with `screen` begins what is not on paper, up to the next line.
    """
    parts: list[Part] = []
    position, now = 0, Part(())
    for match in FENCE.finditer(text):
        *prose, now = _prose(text[position : match.start()], now)
        parts += [*prose, evolve(now, carries=tuple(carries[match[1]]), exercise=match[1])]
        position = match.end()
    parts += _prose(text[position:], now)
    return [part for part in parts if part.prose or part.exercise]


def _prose(text: str, now: Part) -> list[Part]:
    """The cells of a text without fences, where `now` is where it begins; and last, empty, where it ends."""
    first, *marked = MARK.split(text)
    parts = [evolve(now, carries=(), prose=first.strip())]
    for words, prose in zip(marked[::2], marked[1::2], strict=True):
        ids = words.split()
        step = now.step
        if ids[:1] == ["step"]:
            step, ids = (ids[1:2] or ["?"])[0], ids[2:]
        screen = SCREEN in ids
        now = Part((), step=step, screen=screen)
        carried = tuple(i for i in ids if i != SCREEN)
        parts.append(evolve(now, carries=carried, prose=prose.strip()))
    return [*parts, now]
