"""One answers file: read from bytes, checked, and written as bytes. Pure: no disk.

Schema 1, UTF-8, one version a line:

    {"schema": 1, "module": "01", "device": "k3f9x2ab",
    "questions": [
    {"text": "…", "language": "nb"}
    ],
    "answers": {
    "01.week.fa": [
    {"id": "k3f9x2ab-1@2", "at": "…Z", "value": "…", "replaces": [], "asked": 0, "source": "p:7"}
    ]
    }}

`asked` is an index into `questions`. `earlier`, a list of sources, stands last where there are any.
"""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import frozen

from spenningsfelt.answers.edit import SOURCE
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.limits import ENCODE, check_id, checked, checked_question
from spenningsfelt.answers.version import DEVICE, VERSION_ID, Question, Version, merge

SCHEMA = 1
#: What turns a file of one schema into the next one's; a file of an older schema is read through these, and left
#: as it is on the disk.
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
MODULE = re.compile(r"[0-9]{2}")
AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")


class Unreadable(Exception):
    """The file is not an answers file we can read; `code` is "corrupt" or "newer-schema"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@frozen
class Contents:
    """What a file holds. `damaged`: some answers in it could not be read; the others are here."""

    module: str
    device: str
    questions: tuple[Question | None, ...]
    answers: dict[str, tuple[Version, ...]]
    damaged: bool


def load(
    raw: bytes,
    migrations: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = MIGRATIONS,
    newest: int = SCHEMA,
) -> dict[str, Any]:
    """The JSON object in a file's bytes, brought to schema `newest`. Raises Unreadable."""
    read = _json(raw)
    if not isinstance(read, dict) or type(read.get("schema")) is not int:
        raise Unreadable("corrupt")
    if read["schema"] > newest:
        raise Unreadable("newer-schema")
    root: dict[str, Any] = read
    for number in range(read["schema"], newest):
        if number not in migrations:
            raise Unreadable("corrupt")
        root = migrations[number](root)
    return root


def parse(raw: bytes) -> Contents:
    """The contents of an answers file's bytes. Raises Unreadable."""
    return contents(load(raw))


def contents(root: dict[str, Any]) -> Contents:
    """The contents of an answers file that has been loaded. Raises Unreadable."""
    module, device = root.get("module"), root.get("device")
    if not _matches(MODULE, module) or not _matches(DEVICE, device):
        raise Unreadable("corrupt")
    asked, found, damaged = answers_in(root)
    return Contents(str(module), str(device), asked, found, damaged)


def answers_in(
    root: dict[str, Any],
) -> tuple[tuple[Question | None, ...], dict[str, tuple[Version, ...]], bool]:
    """Questions and answers in a loaded file, and whether some could not be read. Raises Unreadable."""
    questions, answers = root.get("questions"), root.get("answers")
    if not isinstance(questions, list) or not isinstance(answers, dict):
        raise Unreadable("corrupt")
    asked = tuple(_question(q) for q in questions)
    found: dict[str, tuple[Version, ...]] = {}
    damaged = None in asked
    for answer_id, rows in answers.items():
        versions = _versions(answer_id, rows, asked)
        damaged = damaged or None in versions
        whole = merge(v for v in versions if v is not None)
        if whole:
            found[answer_id] = whole
    return asked, found, damaged


def line_of(version: Version, asked: int | None) -> bytes:
    """A version as its line in a file."""
    row: dict[str, Any] = {
        "id": version.id,
        "at": version.at,
        "value": version.value,
        "replaces": version.replaces,
        "asked": asked,
        "source": version.source,
    }
    if version.earlier:
        row["earlier"] = version.earlier
    return ENCODE(row).encode()


def question_line(question: Question) -> bytes:
    """A question as its line in a file."""
    return ENCODE({"text": question.text, "language": question.language}).encode()


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw.removeprefix(BOM_UTF8).decode(), object_pairs_hook=_object)
    except (ValueError, RecursionError):
        raise Unreadable("corrupt") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; the same key twice would hide one of two answers."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _versions(
    answer_id: str, rows: Any, asked: tuple[Question | None, ...]
) -> list[Version | None]:
    try:
        check_id(answer_id)
    except AnswerError:
        return [None]
    return [_version(row, asked) for row in rows] if isinstance(rows, list) else [None]


def _version(row: Any, asked: tuple[Question | None, ...]) -> Version | None:
    """A line as a version, or None when anything in it is not as it must be."""
    if (
        not isinstance(row, dict)
        or not _matches(VERSION_ID, row.get("id"))
        or not _is_moment(row.get("at"))
    ):
        return None
    index, source, earlier = row.get("asked"), row.get("source"), row.get("earlier", [])
    if not _all_match(VERSION_ID, row.get("replaces")) or not _all_match(SOURCE, earlier):
        return None
    if (source is not None and not _matches(SOURCE, source)) or "value" not in row:
        return None
    if index is not None and not (type(index) is int and 0 <= index < len(asked) and asked[index]):
        return None
    try:
        value = checked(row["value"])
    except AnswerError:
        return None
    question = None if index is None else asked[index]
    return Version(
        row["id"], row["at"], value, tuple(row["replaces"]), question, source, tuple(earlier)
    )


def _question(row: Any) -> Question | None:
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return None
    try:
        return checked_question(Question(row["text"], row.get("language")))
    except AnswerError:
        return None


def _is_moment(at: Any) -> bool:
    try:
        return _matches(AT, at) and bool(datetime.fromisoformat(at))
    except ValueError:
        return False


def _matches(pattern: re.Pattern[str], text: Any) -> bool:
    return isinstance(text, str) and bool(pattern.fullmatch(text))


def _all_match(pattern: re.Pattern[str], texts: Any) -> bool:
    return isinstance(texts, list) and all(_matches(pattern, t) for t in texts)
