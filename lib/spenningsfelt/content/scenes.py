"""Scenes: what the drawn parts of a step's picture are, where they stand, and the words in them.

`data/scenes/NAME.toml` holds the ground and the parts, and a table of words for each language. A line
`![](scene:NAME)` in a module's text stands for the picture; one named as a point (p1) is the picture of its dilemma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cattrs
from attrs import Factory, evolve, frozen

from spenningsfelt.content.explain import faults_of
from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.files import read_toml

#: A picture in Markdown that is a scene, alone on its line.
PLACE = re.compile(r"^!\[[^\]\n]*\]\(scene:([^)\s]*)\)[ \t]*$", re.MULTILINE)
MENTIONED = re.compile(r"\(scene:([^)\s]*)\)")
NUMBERED = re.compile(r"^parts\.(\d+)")
HEADING = re.compile(r"^##+ ", re.MULTILINE)
ALT = "alt"  # what the whole picture shows, in a sentence: for whoever does not see it


@frozen(kw_only=True)
class ScenePart:
    """A part of a scene, by its name, and where the middle of its foot stands: squares from the left and from the top.

    What more a part can be told stands in CONTRIBUTING.md; what it has no use for, it does not look at.
    """

    part: str
    at: tuple[float, float]
    size: float = 1
    flip: bool = False
    turn: float = 0
    missing: bool = False
    circle: str = ""
    hair: str = "short"
    glasses: bool = False
    pose: str = "bust"
    lit: bool = False
    tone: int = 0
    stage: int = 3
    width: float = 0
    height: float = 0
    time: str = ""
    words: str = ""  # the key of its words
    count: int = 1
    columns: int = 0
    gap: tuple[float, float] = (0, 0)
    absent: int = 0
    mixed: bool = False


@frozen(kw_only=True)
class SceneStructure:
    """What a scene is made of in every language, from the back to the front."""

    ground: str
    night: bool = False
    snow: bool = False
    parts: list[ScenePart] = Factory(list)


@frozen
class SceneContent:
    """A scene: its name, what it is made of, and its words by language and key."""

    name: str
    structure: SceneStructure
    words: dict[str, dict[str, str]]


def scene_names(data: Path) -> list[str]:
    """Names of the scenes that there are."""
    return sorted(file.stem for file in (data / "scenes").glob("*.toml"))


def read_scene(data: Path, name: str, languages: list[str]) -> SceneContent:
    """One scene; `ContentError` with every fault of its shape and its words.

    A language that has been begun needs the words of those scenes only that its own texts show.
    """
    file = _file(name)
    table = read_toml(data, file)
    words = {code: table.pop(code) for code in languages if code in table}
    needed = [c for c in languages if c in words or _shows(data, c, name)]
    lacking = [Fault(file, f"[{c}]", "words-missing") for c in needed if c not in words]
    try:
        structure = _converter().structure(table, SceneStructure)
    except Exception as error:  # cattrs groups every fault of the object in one
        found = faults_of(error, SceneStructure, file, "")
        raise ContentError(
            lacking + [evolve(f, place=NUMBERED.sub(_from_one, f.place)) for f in found]
        ) from None
    faults = list(_wordless(structure, words, needed, file))
    if faults:
        raise ContentError(faults)
    return SceneContent(name, structure, words)


def _shows(data: Path, language: str, name: str) -> bool:
    """Does a text in this language show the scene?"""
    texts = (data / "modules").glob(f"*/{language}.md")
    return any(name in section for text in texts for section in _mentioned(text))


def scene_faults(
    data: Path, languages: list[str], points: list[str], whole: bool
) -> Iterator[Fault]:
    """Every fault of the scenes that is not in the drawing: shape, words, and who uses them.

    `whole` is that all modules are written: one that is not may be where a scene belongs.
    """
    names = scene_names(data)
    used: set[str] = set(points)
    for folder in sorted(path for path in (data / "modules").glob("*") if path.is_dir()):
        shown = {code: _mentioned(folder / f"{code}.md") for code in languages}
        for code, sections in shown.items():
            file = f"modules/{folder.name}/{code}.md"
            used |= {name for section in sections for name in section}
            yield from _misplaced(sections, shown[languages[0]], names, file, languages[0])
    for name in names:
        try:
            read_scene(data, name, languages)
        except ContentError as error:
            yield from error.faults
        if whole and name not in used:
            yield Fault(_file(name), "", "scene-unused", {"name": name})


def _mentioned(file: Path) -> list[list[str]]:
    """The scenes of each section of a text, in order; none where the text is not written."""
    text = file.read_text("utf-8", errors="replace") if file.is_file() else ""
    return [MENTIONED.findall(section) for section in HEADING.split(text)] if text else []


def _misplaced(
    sections: list[list[str]], first: list[list[str]], names: list[str], file: str, language: str
) -> Iterator[Fault]:
    """Scenes that do not exist, stand two in a section, or stand in other places than in the first language."""
    for section in sections:
        for name in section:
            if name not in names:
                known = {"known": ", ".join(names)}
                yield Fault(file, f"(scene:{name})", "scene-unknown", known)
        if len(section) > 1:
            yield Fault(file, f"(scene:{section[1]})", "scene-many")
    if sections and sections != first:
        yield Fault(file, "(scene:", "order-differs", {"language": language})


def _wordless(
    structure: SceneStructure, words: dict[str, Any], languages: list[str], file: str
) -> Iterator[Fault]:
    wanted = [ALT, *dict.fromkeys(part.words for part in structure.parts if part.words)]
    for code in languages:
        table = words.get(code)
        if not isinstance(table, dict):
            yield Fault(file, f"[{code}]", "words-missing")
            continue
        for key in wanted:
            text = table.get(key)
            if not isinstance(text, str) or not text.strip():
                yield Fault(file, f"{code}.{key}", "words-missing")
        yield from (
            Fault(file, f"{code}.{key}", "words-unknown") for key in table if key not in wanted
        )


def _from_one(part: re.Match[str]) -> str:
    """A part's place in the list as people count."""
    return f"parts.{int(part[1]) + 1}"


def _file(name: str) -> str:
    return f"scenes/{name}.toml"


@cache
def _converter() -> cattrs.Converter:
    """TOML says of what kind a value is: nothing is taken for something else, but a whole number for a number."""
    converter = cattrs.Converter(forbid_extra_keys=True)
    for kind in (str, bool, int):
        converter.register_structure_hook(kind, _plain)
    converter.register_structure_hook(float, _number)
    return converter


def _plain(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise ValueError(f"«{value}»")
    return value


def _number(value: Any, _: type[float]) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < 10_000:
        raise ValueError(f"«{value}»")
    return float(value)
