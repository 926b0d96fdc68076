"""Which words of the course's first language each translation follows, step by step, and what has fallen behind them.

Kept in `follows.toml` beside the texts of a module: by language and step, a short hash of what the step said in the
first language when the translation last followed it. Not in the texts themselves, where a trainer and a translator
would read past a hash at every step; and a line a step, so that two who translate the same module do not collide.

Nobody writes in it by hand. `build` adds a step that is new: no language can have one without the others having it, so
that it has just been written in all of them. `check --follows` says that a translation follows again.

A step is the unit because it is what one translates at a time, and has a name that is the same in all languages. Its
words count, and nothing else: not line breaks, the order of keys, or what a trainer has put in `programme.toml`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping

import cattrs
from attrs import frozen

from spenningsfelt.content.check import flat
from spenningsfelt.content.course import Course
from spenningsfelt.content.files import read_toml
from spenningsfelt.content.module import ModuleContent, Part, read_module
from spenningsfelt.content.steps import steps

FILE = "follows.toml"
LETTERS = 8  # of a hash: enough for what one step has said through the years
HEAD = (
    "# Which words of the first language each translation follows, step by step.\n"
    "# `check` compares, `build` adds new steps, and `check --follows FILE` says that a translation follows again.\n"
)


@frozen
class Behind:
    """The steps in which a module's translation follows older words than those that stand there."""

    number: str
    language: str
    steps: tuple[str, ...]


def behind(course: Course) -> list[Behind]:
    """Every translation that has fallen behind, in the order of the modules. What is not recorded is not known."""
    return list(_behind(course))


def _behind(course: Course) -> Iterator[Behind]:
    for number in course.written(course.languages[0]):
        now, recorded = _now(course, number), _recorded(course, number)
        for language in _translated(course, number):
            was = recorded.get(language, {})
            older = tuple(name for name, said in now.items() if was.get(name, said) != said)
            if older:
                yield Behind(number, language, older)


def records(course: Course) -> dict[str, str]:
    """Each module's record as it should be, by file: as it was, with the steps that are new and without those gone."""
    return {
        name: text
        for number in course.written(course.languages[0])
        for name, text in _record(course, number, _recorded(course, number)).items()
    }


def followed(course: Course, number: str, language: str) -> dict[str, str]:
    """A module's record, by file, where the translation follows every step as it stands now."""
    return _record(course, number, {**_recorded(course, number), language: {}})


def _record(
    course: Course, number: str, recorded: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    now, lines = _now(course, number), [HEAD]
    for language in _translated(course, number):
        was = recorded.get(language, {})
        lines += [f"\n[{language}]\n"]
        lines += [f"{name} = {json.dumps(was.get(name, said))}\n" for name, said in now.items()]
    return {_file(course, number): "".join(lines)} if len(lines) > 1 else {}


def _now(course: Course, number: str) -> dict[str, str]:
    """Each step of a module, and the hash of what it says in the first language."""
    folder = dict(course.modules())[number]
    content = read_module(course.folder, number, folder, course.languages[0])
    return {
        step.name: _hash(said for part in step.parts for said in _said(content, part))
        for step in steps(content, "-")
        if step.parts
    }


def _said(content: ModuleContent, part: Part) -> list[str]:
    """The words of a cell."""
    if not part.exercise:
        return [part.prose]
    words = flat(cattrs.unstructure(content.exercises[part.exercise].words))
    return sorted(f"{key} {text}" for key, text in words if text)


def _hash(texts: Iterator[str]) -> str:
    plain = "\n".join(" ".join(text.split()) for text in texts)
    return hashlib.sha256(plain.encode()).hexdigest()[:LETTERS]


def _translated(course: Course, number: str) -> list[str]:
    return [code for code in course.languages[1:] if number in course.written(code)]


def _recorded(course: Course, number: str) -> dict[str, dict[str, str]]:
    """What stands in a module's record; `ContentError` when it cannot be read."""
    name = _file(course, number)
    if not (course.folder / name).exists():
        return {}
    tables = read_toml(course.folder, name)
    return {code: table for code, table in tables.items() if isinstance(table, dict)}


def _file(course: Course, number: str) -> str:
    return f"modules/{dict(course.modules())[number]}/{FILE}"
