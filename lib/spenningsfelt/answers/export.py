"""All answers as one file to keep: first what a person reads, then what `import_` reads. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from spenningsfelt.answers.edits import written
from spenningsfelt.answers.files import SCHEMA
from spenningsfelt.answers.own import line
from spenningsfelt.answers.own import written as whole
from spenningsfelt.answers.versions import Question, Version, heads

# What would turn or hide the text around it on a screen; JSON has another way to write it.
STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
# A spreadsheet that cuts the file into cells, at whatever sign, reckons out what begins with one of these.
RUNS = re.compile(r'(^"|\\"|[,;|:]\s*|\s(?=[=@]))([=+@-])')
LIST = re.compile(
    r'"- [^\W\d][^(|]*"'
)  # "- listen more": to be read, with nothing in it that could be reckoned out
Shown = Callable[[str, Any], Any]


def exported(known: Mapping[str, tuple[Version, ...]], shown: Shown | None = None) -> bytes:
    """The file. `shown` turns an answer's id and value into what a person reads; by default the value as it is.

    JSON, UTF-8. "readable": question and answer in the course's order, with what was written apart
    and what stood there earlier. Then every version, as in the answers' own files. What could steer a
    screen or run in a spreadsheet is written in JSON's other way (`=` as \\u003d), so that it is read as it was.
    """
    readable = [_readable(i, known[i], shown or _as_it_is) for i in sorted(known)]
    top = (
        f'{{"readable": {json.dumps(readable, ensure_ascii=False, indent=1)},\n'
        f'"schema": {SCHEMA}, "exported": "{written(datetime.now(UTC))}"'
    )
    questions: dict[Question, int] = {}
    lines = {i: [line(v, questions) for v in known[i]] for i in sorted(known)}
    text = STRING.sub(_still, whole(top, questions, lines).decode())
    return STEERING.sub(lambda found: _escaped(found[0]), text).encode()


def _still(string: re.Match[str]) -> str:
    text = string[0]
    begin = 2 if LIST.fullmatch(text) else 0
    return text[:begin] + RUNS.sub(lambda found: found[1] + _escaped(found[2]), text[begin:])


def _escaped(sign: str) -> str:
    return f"\\u{ord(sign):04x}"


def _readable(answer_id: str, versions: tuple[Version, ...], shown: Shown) -> dict[str, Any]:
    def row(version: Version) -> dict[str, Any]:
        asked = {"question": _lines(version.asked.text)} if version.asked else {}
        return {**asked, "answer": _lines(shown(answer_id, version.value)), "at": version.at}

    current = sorted(heads(versions), key=lambda v: (v.at, v.device, v.number))
    in_force = set(map(id, current))
    earlier = [v for v in versions if id(v) not in in_force]
    found = {"id": answer_id, **row(current[-1])}
    if len(current) > 1:
        found["written_apart"] = [row(v) for v in current[:-1]]
    if earlier:
        found["earlier"] = [row(v) for v in earlier]
    return found


def _lines(value: Any) -> Any:
    """A text of several lines as a list of them: in JSON, a line break in a text is not one."""
    return value.splitlines() if isinstance(value, str) and "\n" in value else value


def _as_it_is(_: str, value: Any) -> Any:
    return value
