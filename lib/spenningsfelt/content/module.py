"""One module in one language: prose and exercises in reading order."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import cattrs
from attrs import frozen

from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.files import read_text, read_toml
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords, ModuleStructure
from spenningsfelt.content.structuring import faults_of

CONVERTER = cattrs.Converter(forbid_extra_keys=True)
CONVERTER.register_structure_hook(list[str] | str, lambda value, _: value)
FENCE = re.compile(r"^```exercise +(\S+)[ \t]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
MARK = re.compile(r"^<!--([A-Za-z0-9 \-]*)-->[ \t]*$", re.MULTILINE)


@frozen
class Part:
    """A cell to be: prose (Markdown) or the name of an exercise, with the source items it carries."""

    carries: tuple[str, ...]
    prose: str = ""
    exercise: str = ""


@frozen
class ModuleContent:
    """A module as the notebook and the exercises see it."""

    number: str
    language: str
    minutes: int
    parts: tuple[Part, ...]
    exercises: dict[str, ExerciseContent]


def read_module(data: Path, number: str, folder: str, language: str) -> ModuleContent:
    """Read `modules/<folder>`; raises `ContentError` with every fault of the two files."""
    place = f"modules/{folder}"
    structure = structured(ModuleStructure, read_toml(data, f"{place}/module.toml"), f"{place}/module.toml", "")
    name = f"{place}/{language}.md"
    text = read_text(data, name)
    words, faults = read_words(text, name)
    faults += compare(structure, words, name)
    if faults:
        raise ContentError(faults)
    exercises = {key: ExerciseContent(f"{number}.{key}", key, structure.exercises[key], w) for key, w in words.items()}
    parts = tuple(split(text, {key: e.structure.carries for key, e in exercises.items()}))
    return ModuleContent(number, language, structure.minutes, parts, exercises)


def structured(cls: type[Any], raw: Any, file: str, place: str) -> Any:
    """`raw` as a typed object, or `ContentError` naming each place in `file`."""
    try:
        return CONVERTER.structure(raw, cls)
    except Exception as error:  # cattrs groups every fault of the object in one
        raise ContentError(faults_of(error, cls, file, place)) from None


def read_words(text: str, file: str) -> tuple[dict[str, ExerciseWords], list[Fault]]:
    """Every fence of a module's text, typed, and what is wrong with the others."""
    words: dict[str, ExerciseWords] = {}
    faults: list[Fault] = []
    for match in FENCE.finditer(text):
        name = match[1]
        try:
            raw = tomllib.loads(match[2])
            if name in words:
                faults.append(Fault(file, name, "exercise-twice"))
            words[name] = structured(ExerciseWords, raw, file, name)
        except tomllib.TOMLDecodeError as error:
            faults.append(Fault(file, name, "not-toml", {"why": str(error)}))
        except ContentError as error:
            faults += error.faults
    if len(FENCE.findall(text)) != len(re.findall(r"^```exercise", text, re.MULTILINE)):
        faults.append(Fault(file, "", "fence-open"))
    return words, faults


def compare(structure: ModuleStructure, words: dict[str, ExerciseWords], file: str) -> list[Fault]:
    """What `module.toml` and the text say differently."""
    faults = [Fault(file, name, "exercise-without-words") for name in structure.exercises.keys() - words.keys()]
    faults += [Fault(file, name, "exercise-unknown") for name in words.keys() - structure.exercises.keys()]
    for name in words.keys() & structure.exercises.keys():
        wanted, has = structure.exercises[name], words[name]
        faults += _differ(wanted.fields.keys(), has.fields.keys(), file, f"{name}.fields")
        faults += _differ(wanted.cards, has.cards.keys(), file, f"{name}.cards")
        for key in wanted.fields.keys() & has.fields.keys():
            options = wanted.fields[key].options
            if isinstance(options, list):
                faults += _differ(options, has.fields[key].options.keys(), file, f"{name}.fields.{key}.options")
            faults += _differ(wanted.fields[key].columns, has.fields[key].columns.keys(), file,
                              f"{name}.fields.{key}.columns")
    return faults


def _differ(wanted: Any, has: Any, file: str, place: str) -> list[Fault]:
    lacks = [Fault(file, f"{place}.{key}", "words-missing") for key in wanted if key not in has]
    return lacks + [Fault(file, f"{place}.{key}", "words-unknown") for key in has if key not in wanted]


def split(text: str, carries: dict[str, list[str]]) -> list[Part]:
    """The text cut into cells: at each fence and at each `<!-- ids -->` line."""
    parts: list[Part] = []
    position = 0
    for match in FENCE.finditer(text):
        parts += _prose(text[position:match.start()])
        parts.append(Part(tuple(carries[match[1]]), exercise=match[1]))
        position = match.end()
    return parts + _prose(text[position:])


def _prose(text: str) -> list[Part]:
    pieces = MARK.split(text)
    marked = [(tuple(ids.split()), prose) for ids, prose in zip(pieces[1::2], pieces[2::2], strict=True)]
    return [Part(ids, prose=prose.strip()) for ids, prose in [((), pieces[0]), *marked] if prose.strip()]
