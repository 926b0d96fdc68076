"""Find every fault of the content in one go: shape, words in every language, references."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cattrs
from attrs import evolve

from spenningsfelt.content.agenda import agenda_faults
from spenningsfelt.content.course import Course
from spenningsfelt.content.faults import ContentError, Fault
from spenningsfelt.content.files import read_toml
from spenningsfelt.content.glossary import TERM
from spenningsfelt.content.module import ModuleContent, read_module
from spenningsfelt.content.programme import FILE, KEYS, LEAVE_OUT, PLACE, programme_faults
from spenningsfelt.content.scenes import scene_faults
from spenningsfelt.content.schema import ExerciseContent
from spenningsfelt.content.steps import skip_faults, step_faults

FIELDS_MOST = 3
OF_STRUCTURE = ("kind", "own", "skips")  # what a field is, and not what it says


def check(data: Path) -> list[Fault]:
    """Every fault in `data`, in the order of the files; an empty list when all is well."""
    course = Course(data)
    try:
        languages = course.languages
        modules = course.modules()
    except ContentError as error:
        return error.faults
    faults = [*_texts(course, languages), *_before_set_up(course, languages)]
    try:
        faults += programme_faults(data, languages)
    except ContentError as error:
        faults += error.faults
    if faults:
        return faults  # modules lean on the texts: their faults would only repeat these
    for number, folder in modules:
        if (data / "modules" / folder).is_dir():
            faults += _module(course, number, folder)
    faults += [*_left_out(course), *agenda_faults(course)]
    whole = all((data / "modules" / folder).is_dir() for _, folder in modules)
    return [*faults, *scene_faults(data, languages, course.points, whole)]


def _left_out(course: Course) -> Iterator[Fault]:
    """What the programme leaves out and the course does not have."""
    for one in sorted(course.left_out):
        number, _, name = one.partition(".")
        whole = name and "." not in name and number in course.written()
        if not (whole and _known(course, one)):
            yield Fault(FILE, LEAVE_OUT, "left-out-unknown", {"id": one})


def _texts(course: Course, languages: list[str]) -> Iterator[Fault]:
    tables: dict[str, dict[str, str]] = {}
    for language in languages:
        try:
            tables[language] = dict(flat(read_toml(course.folder, f"texts/{language}.toml")))
        except ContentError as error:
            yield from error.faults
    if len(tables) < len(languages):
        return
    first = languages[0]
    wanted = {f"modules.{n}.{k}" for n, _ in course.modules() for k in ("title", "goal")}
    wanted |= {
        f"points.{p}.{k}"
        for p in course.points
        for k in ("title", "scale_question", "s1", "s3", "s5")
    }
    wanted |= {
        f"regions.{r}.{k}"
        for r in course.structure["regions"]
        for k in ("name", "short", "text", "question")
    }
    wanted |= {f"languages.{code}" for code in languages}
    for language, table in tables.items():
        file = f"texts/{language}.toml"
        yield from (Fault(file, key, "words-missing") for key in sorted(wanted - table.keys()))
        yield from _parity(tables[first], table, file, first)


def _before_set_up(course: Course, languages: list[str]) -> Iterator[Fault]:
    """`start.json` speaks the course's languages, and says the same in each."""
    file, first = "texts/start.json", languages[0]
    try:
        tables = course.before_set_up
    except ContentError as error:
        yield from error.faults
        return
    yield from (Fault(file, code, "words-missing") for code in languages if code not in tables)
    yield from (Fault(file, code, "words-unknown") for code in tables if code not in languages)
    for code in tables.keys() & {*languages} if first in tables else ():
        for fault in _parity(tables[first], tables[code], file, first):
            yield evolve(fault, place=f"{code}.{fault.place}")


def _parity(
    model: dict[str, str], table: dict[str, str], file: str, language: str
) -> Iterator[Fault]:
    """What `table` lacks, has too much of, or fills differently from `model`, the text in `language`."""
    yield from (
        Fault(file, key, "key-parity", {"language": language}) for key in model if key not in table
    )
    yield from (Fault(file, key, "words-unknown") for key in table if key not in model)
    for key in model.keys() & table.keys():
        if not table[key].strip() and model[key].strip():
            yield Fault(file, key, "empty-text")
        if placeholders(model[key]) != placeholders(table[key]):
            wanted = ", ".join(f"{{{p}}}" for p in sorted(placeholders(model[key]))) or "–"
            yield Fault(file, key, "placeholder-differs", {"language": language, "wanted": wanted})


def _module(course: Course, number: str, folder: str) -> list[Fault]:
    faults: list[Fault] = []
    read: dict[str, ModuleContent] = {}
    for language in course.languages:
        file = f"modules/{folder}/{language}.md"
        if (number, language) in course.untranslated():
            continue
        try:
            read[language] = read_module(course.folder, number, folder, language)
        except ContentError as error:
            faults += [f for f in error.faults if f not in faults]
            continue
        faults += _prose(course, read[language], file)
    if not read:
        return faults
    first = next(iter(read.values()))
    faults += _structure(course, first, f"modules/{folder}")
    for language, content in read.items():
        if content is not first:
            faults += _same(first, content, f"modules/{folder}/{language}.md")
    return faults


def _prose(course: Course, content: ModuleContent, file: str) -> Iterator[Fault]:
    terms = course.words(content.language).table.get("glossary", {})
    yield from step_faults(content, file)
    for part in content.parts:
        for line in re.findall(r"^.*<!--.*$", part.prose, re.MULTILINE):
            yield Fault(file, line, "mark-unread")
        for line in re.findall(r"^# .*$", part.prose, re.MULTILINE):
            yield Fault(file, line, "heading-one")
        for term in TERM.findall(part.prose):
            if term[1] not in terms:
                yield Fault(
                    file, f"[{term[0]}](ord:{term[1]})", "term-unknown", {"known": ", ".join(terms)}
                )
        yield from _unknown_places(file, "", part.prose)
    for name, exercise in content.exercises.items():
        for key, text in flat(cattrs.unstructure(exercise.words)):
            yield from _unknown_places(file, f"{name}.{key}", text)


def _unknown_places(file: str, place: str, text: str) -> Iterator[Fault]:
    known = ", ".join(f"{{{key}}}" for key in KEYS)
    for name in PLACE.findall(text):
        if name not in KEYS:
            yield Fault(
                file,
                f"{place}: {{{name}}}".removeprefix(": "),
                "placeholder-unknown",
                {"known": known},
            )


def _same(first: ModuleContent, other: ModuleContent, file: str) -> Iterator[Fault]:
    """Two languages of a module carry the same cells in the same order and steps, and the same words to fill."""
    shape = [[(p.step, p.exercise, p.carries, p.screen) for p in m.parts] for m in (first, other)]
    if shape[0] != shape[1]:
        yield Fault(file, "", "order-differs", {"language": first.language})
    for name in first.exercises.keys() & other.exercises.keys():
        texts = [dict(flat(cattrs.unstructure(m.exercises[name].words))) for m in (first, other)]
        yield from (
            Fault(f.file, f"{name}.{f.place}", f.code, f.details)
            for f in _parity(texts[0], texts[1], file, first.language)
        )


def _structure(course: Course, module: ModuleContent, folder: str) -> Iterator[Fault]:
    structure, text = f"{folder}/module.toml", f"{folder}/{module.language}.md"
    yield from skip_faults(module, structure)
    for part in module.parts:
        mark = f"<!-- {' '.join(part.carries)} -->"
        place = (structure, f"exercises.{part.exercise}") if part.exercise else (text, mark)
        yield from (
            Fault(*place, "carries-unknown", {"id": i})
            for i in part.carries
            if i not in course.checklist
        )
    for exercise in module.exercises.values():
        yield from _exercise(course, exercise, structure, text)


def _exercise(course: Course, exercise: ExerciseContent, file: str, text: str) -> Iterator[Fault]:
    """`file` is where its structure stands, `text` where its words do."""
    place, structure = f"exercises.{exercise.name}", exercise.structure
    if len(exercise.fields()) > FIELDS_MOST:
        yield Fault(file, place, "fields-many", {"most": str(FIELDS_MOST)})
    for inside, code in structure.faults(course, exercise.words):
        said = inside.partition(".")[0] in structure.words
        if said and inside.rpartition(".")[2] not in OF_STRUCTURE:
            yield Fault(text, f"{exercise.name}.{inside}", code)
        else:
            yield Fault(file, f"{place}.{inside}", code)
    for read in structure.named():
        if not _known(course, read):
            yield Fault(file, place, "read-unknown", {"id": read})


def _known(course: Course, answer_id: str) -> bool:
    """True when an exercise of a module that is written saves under this id, or could."""
    number, _, rest = answer_id.partition(".")
    folder = dict(course.modules()).get(number)
    if folder is None or not (course.folder / "modules" / folder / "module.toml").is_file():
        return folder is not None
    try:
        exercises = read_toml(course.folder, f"modules/{folder}/module.toml").get("exercises", {})
    except ContentError:
        return True  # that module's own fault is said at that module
    return not rest or not isinstance(exercises, dict) or rest.partition(".")[0] in exercises


def placeholders(text: str) -> set[str]:
    """The names in braces in `text`."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return {"{"}


def flat(table: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every text in nested tables and lists as (dotted key, text)."""
    pairs = table.items() if isinstance(table, dict) else enumerate(table, 1)
    for key, value in pairs:
        if isinstance(value, (dict, list)):
            yield from flat(value, f"{prefix}{key}.")
        elif isinstance(value, str):
            yield f"{prefix}{key}", value
