"""Make the notebooks and the browser's words from `data/`; the same bytes on every machine."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from pathlib import Path
from typing import Any

from attrs import evolve

from spenningsfelt.content import Course
from spenningsfelt.content.course import CourseWords
from spenningsfelt.content.follows import FILE
from spenningsfelt.content.glossary import explained, listed, terms_in
from spenningsfelt.content.module import Part
from spenningsfelt.content.steps import FIRST, Step, steps
from spenningsfelt.jupyter.mends import imports

STAMP = ".built-from"
WORDS = Path(__file__).resolve().parent / "share/labextensions/spenningsfelt/static/words.json"
BAR_WORDS = (
    "glossary-close",
    "course",
    "skip",
    "offline",
    "offline-why",
    "error-cell",
    "lost",
    "lost-home",
    "names",
)

#: (module number, language, exercise name) → the reading version as (plain text, HTML)
ReadingOf = Callable[[str, str, str], tuple[str, str]]


def notebooks(course: Course, reading: ReadingOf) -> dict[str, str]:
    """Every notebook of the course as text, by path relative to the notebooks folder."""
    imports.no_grammar()
    import nbformat  # half a second of imports, which a start with nothing to build must not pay for

    built = {}
    for language in course.languages:
        words = course.words(language)
        for number in course.written(language):
            name = f"{language}/{course.notebook(number, language)}"
            built[name] = (
                nbformat.writes(_notebook(course, number, words, reading), version=4) + "\n"
            )
    return built


def _notebook(course: Course, number: str, words: CourseWords, reading: ReadingOf) -> Any:
    from nbformat.v4 import new_notebook

    language = words.language
    content = course.module(number, language)
    opening = f'from spenningsfelt import Module; module = Module("{number}", "{language}")'
    cells = [_code(f"{number}-module", opening), _exercise(number, language, "header", reading)]
    found = steps(content, words["modules"][number]["title"])
    glossary, heading = words.table.get("glossary", {}), words.ui["glossary"]
    at = count(0)
    for step in found:
        first = [_prose(f"{number}-title", _title(course, number, words))]
        own = first if step.name == FIRST else []
        for part in step.parts:
            shown = evolve(part, prose=explained(part.prose, glossary, heading))
            own.append(_part(number, language, next(at), shown, reading))
        cells += _in_step(step, own)
    cells += _in_step(found[-1], [_exercise(number, language, "footer", reading)], again=True)
    terms = terms_in(part.prose for part in content.parts)
    if terms:
        cells.insert(-1, _prose(f"{number}-glossary", listed(terms, glossary, heading)))
    for counted, cell in enumerate((c for c in cells if c.cell_type == "code"), 1):
        cell.execution_count = counted
        for output in cell.outputs:
            output.execution_count = counted
    notebook = new_notebook(cells=cells)
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
        "spenningsfelt": {"module": number, "language": language},
        "title": words["modules"][number]["title"],
    }
    notebook.nbformat_minor = 5
    return notebook


def _title(course: Course, number: str, words: CourseWords) -> str:
    module, over = words["modules"][number], course.eyebrow(number, words.ui)
    return f"{over}\n\n# {module['title']}\n\n**{words.ui['goal']}** {module['goal']}"


def _in_step(step: Step, cells: list[Any], again: bool = False) -> list[Any]:
    """`cells`, each saying which step it is of, and the first of them what the step is called and whom it is for."""
    for cell in cells:
        cell.metadata["spenningsfelt"] = {"step": step.name}
    if cells and not again:
        whom = {"point": step.point, "everyones": step.everyones} if step.point else {}
        cells[0].metadata["spenningsfelt"] |= {"title": step.title, **whom}
    return cells


def _part(number: str, language: str, at: int, part: Part, reading: ReadingOf) -> Any:
    if part.exercise:
        return _exercise(number, language, part.exercise, reading, part.carries)
    return _prose(f"{number}-text-{at:02}", part.prose, part.carries)


def _exercise(
    number: str, language: str, name: str, reading: ReadingOf, carries: Iterable[str] = ()
) -> Any:
    from nbformat.v4 import new_output

    plain, html = reading(number, language, name)
    cell = _code(f"{number}-{name}", f'module.show("{name}")', carries)
    cell.outputs = [new_output("execute_result", {"text/plain": plain, "text/html": html})]
    return cell


def _prose(cell_id: str, text: str, carries: Iterable[str] = ()) -> Any:
    from nbformat.v4 import new_markdown_cell

    return new_markdown_cell(text, id=cell_id, metadata=_tagged(carries))


def _code(cell_id: str, source: str, carries: Iterable[str] = ()) -> Any:
    from nbformat.v4 import new_code_cell

    hidden = {**_tagged(carries), "jupyter": {"source_hidden": True}}
    return new_code_cell(source, id=cell_id, metadata=hidden)


def _tagged(carries: Iterable[str]) -> dict[str, Any]:
    tags = list(carries)
    return {"tags": tags} if tags else {}


def page_words(course: Course) -> str:
    """What the course bar says, in every language, and what each language is called, as JSON."""
    table = {}
    for language in course.languages:
        ui = {**course.words(language).ui, "names": course.before_set_up[language]["names"]}
        table[language] = {
            k: v
            for k, v in sorted(ui.items())
            if k in BAR_WORDS or k.startswith(("bar-", "kernel-"))
        }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def fingerprint(data: Path) -> str:
    """The hash of everything in `data/` that a notebook is made of."""
    digest = hashlib.sha256()
    suffixes = (".toml", ".md", ".json")  # but nothing shows which words a translation follows
    files = [p for p in data.rglob("*") if p.suffix in suffixes and p.name != FILE]
    for file in sorted(files):
        digest.update(file.relative_to(data).as_posix().encode() + b"\0")
        digest.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def fresh(folder: Path, data: Path) -> bool:
    """True when the notebooks in `folder` were built from `data` as it is now."""
    try:
        return (folder / STAMP).read_text("ascii").strip() == fingerprint(data)
    except OSError:
        return False


def wanted(course: Course, reading: ReadingOf) -> dict[str, str]:
    """Every file of the notebooks folder, the stamp included, as it should be."""
    return {**notebooks(course, reading), STAMP: fingerprint(course.folder) + "\n"}


def differing(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Names that are missing or differ in `folder`, and notebooks there that should not be."""
    differs = [name for name, text in files.items() if _text(folder / name) != text]
    present = {p.relative_to(folder).as_posix() for p in folder.glob("*/*.ipynb")}
    return sorted(differs + [name for name in present if name not in files])


def write(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Make `folder` hold exactly `files`; returns the names that were changed or removed. The stamp comes last."""
    changed = differing(folder, files)
    for name in sorted(changed, key=lambda n: n == STAMP):
        if name in files:
            replace(folder / name, files[name])
        else:
            (folder / name).unlink()
    return changed


def replace(target: Path, text: str) -> None:
    """Write a file so that a reader sees the old or the new, never half of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".building-")
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.chmod(name, 0o644)
    os.replace(name, target)


def _text(file: Path) -> str | None:
    try:
        return file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
