"""What of the course's folder others get: the files that are known, and no other.

A trainer's folder may hold anything: notes, answers, a room. Hence a list of what goes in, and none of what stays out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import define, field

LOOSE = (
    "start.py",
    "Start her.bat",
    "Start her.command",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "environment.yml",
    "pyproject.toml",
    "requirements.lock",
    "requirements-build.lock",
    "requirements-uv.lock",
)
FOLDERS = {
    "docs": (".md", ".png", ".py"),
    "lib/setup_course": (".py",),
    "lib/spenningsfelt": (".css", ".html", ".js", ".json", ".py", ".ttf", ".txt", ".typ", ".woff2"),
}
DATA = (
    "(checklist|course|programme).toml",
    "venn.json",
    "(demo|texts)/{language}.toml",
    "texts/start.json",
    "room/(agenda|{language}).toml",
    "scenes/[a-z0-9-]+.toml",
    "modules/{module}/(module.toml|follows.toml|{language}.md)",
)
#: What systems and programs leave in any folder: not worth a word.
LITTER = ("Thumbs.db", "desktop.ini", "__pycache__")


@define
class Found:
    """Files by their place below the course's folder; in `data/`, what is not used, and what leads elsewhere."""

    files: dict[str, Path] = field(factory=dict)
    unused: list[str] = field(factory=list)
    elsewhere: list[str] = field(factory=list)


def code(course: Path) -> dict[str, Path]:
    """The files that the course runs by, `data/` and `notebooks/` not counted."""
    loose = [(name, course / name) for name in LOOSE]
    inside = [
        (name, file)
        for folder, kinds in FOLDERS.items()
        for name, file in _below(course, folder)
        if file.suffix in kinds
    ]
    return {name: file for name, file in (*loose, *inside) if _own(course, name)}


def content(course: Path, languages: Iterable[str], modules: Iterable[str]) -> Found:
    """`data/` with the trainer's changes; `modules` are the folders that the course names."""
    found, known = Found(), _known(languages, modules)
    for name, file in _below(course, "data"):
        if not _own(course, name):
            found.elsewhere.append(name)
        elif known.fullmatch(name):
            found.files[name] = file
        else:
            found.unused.append(name)
    return found


def _known(languages: Iterable[str], modules: Iterable[str]) -> re.Pattern[str]:
    language, module = (f"({'|'.join(map(re.escape, some))})" for some in (languages, modules))
    names = [
        name.replace(".", r"\.").replace("{language}", language).replace("{module}", module)
        for name in DATA
    ]
    return re.compile(f"data/({'|'.join(names)})")


def _below(course: Path, name: str) -> Iterator[tuple[str, Path]]:
    """Every file below a folder of the course, in order; a link is one itself, wherever it leads."""
    if not _own(course, name, folder=True):
        if os.path.lexists(course / name):
            yield name, course / name
        return
    for entry in sorted(os.scandir(course / name), key=lambda one: one.name):
        below = f"{name}/{entry.name}"
        if entry.name.startswith(".") or entry.name in LITTER:
            continue
        if entry.is_dir():
            yield from _below(course, below)
        else:
            yield below, Path(entry.path)


def _own(course: Path, name: str, folder: bool = False) -> bool:
    """True for a plain file (or folder) that really lies where it seems to: no link, junction or pipe."""
    file = course / name
    there = file.is_dir() if folder else file.is_file()
    return there and file.resolve() == course.resolve() / name
