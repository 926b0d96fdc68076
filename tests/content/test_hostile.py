"""Content files as one might find them after a bad day with an editor: each is read, or is a line that names it."""

from __future__ import annotations

import copy
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import ContentError, Course, Fault, data_folder
from spenningsfelt.content.check import check
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.kinds.venn import Venn

from tests.answers.bad_input import CORRUPT
from tests.answers.test_store import HOSTILE
from tests.course import REPOSITORY
from tests.exercises.desk import Desk

ONE = "modules/01-three-circles"
FILES = ("course.toml", "programme.toml", "texts/nn.toml", f"{ONE}/module.toml", f"{ONE}/nb.md")
SENTENCES = Course(data_folder()).words("nb")["faults"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course with one module and without a fault."""
    desk = Desk(tmp_path_factory.mktemp("sound"))
    shutil.copytree(data_folder() / ONE, desk.data / ONE)
    (desk.data / "scenes").mkdir()
    for scene in set(
        re.findall(r"\(scene:([a-z-]+)\)", (desk.data / ONE / "nb.md").read_text("utf-8"))
    ):
        shutil.copy(data_folder() / "scenes" / f"{scene}.toml", desk.data / "scenes")
    assert check(desk.data) == []
    return desk.data


@pytest.fixture
def data(sound: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoilt."""
    return Path(shutil.copytree(sound, tmp_path / "data"))


def told(data: Path) -> list[Fault]:
    """What `check` finds; each fault is one whole line, and reading the course raises nothing else than what it found."""
    faults = check(data)
    for fault in faults:
        line = fault.sentence(SENTENCES)
        assert "\n" not in line and fault.code in SENTENCES and "Traceback" not in line
    try:
        course = Course(data)
        for code in course.languages:
            course.words(code)
            if "01" in dict(course.modules()):
                course.module("01", code)
    except ContentError as error:
        assert error.faults and faults
    return faults


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", CORRUPT)
def test_any_bytes_for_a_file(data: Path, name: str, file: str) -> None:
    """Whatever bytes a file holds, the fault names it; what can be read as prose is prose."""
    (data / file).write_bytes(CORRUPT[name])
    assert {f.file for f in told(data)} & {file, f"{ONE}/module.toml"}


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "a mark before the text": lambda raw: b"\xef\xbb\xbf" + raw,
    "windows line ends": lambda raw: raw.replace(b"\n", b"\r\n"),
    "no line at the end": lambda raw: raw.rstrip(),
    "lines at the end": lambda raw: raw + b"\n\n\n",
}
BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "two marks": lambda raw: b"\xef\xbb\xbf" * 2 + raw,
    "utf-16": lambda raw: raw.decode().encode("utf-16"),
    "latin-1": lambda raw: raw.decode().encode("latin-1", "replace"),
    "nul": lambda raw: raw[:99] + b"\x00" + raw[99:],
    "cut in half": lambda raw: raw[: len(raw) // 2],
    "the half of a letter": lambda raw: raw + b"\xc3",
    "everything twice": lambda raw: raw + b"\n" + raw,
    "a conflict": lambda raw: b"<<<<<<< HEAD\n" + raw + b"\n=======\n" + raw + b"\n>>>>>>> x\n",
}
TOML = {
    "deep": "x = " + "[" * 5000,
    "deep and whole": "x = " + "[" * 3000 + "]" * 3000,
    "deep tables": "[" + ".".join("a" * 3000) + "]",
    "digits": "x = " + "9" * 5000,
    "not a number": "x = nan",
    "infinite": "x = inf",
    "no such day": "x = 2026-02-30",
    "a key twice": "x = 1\nx = 2",
    "an open text": 'x = "',
    "a table twice": "[x]\n[x]",
    "a list and a table": "x = [1]\n[x]",
    "a tab in a text": 'x = "a\x01b"',
    "half a pair": 'x = "\\ud800"',
    "one long line": "x = '" + "x" * 2_000_000 + "'",
    "proto": "[__proto__]\nx = 1",
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", SPOILT)
def test_what_editors_do_is_no_fault(data: Path, name: str, file: str) -> None:
    """A mark that some editors put first, and line ends of any system, change nothing."""
    (data / file).write_bytes(SPOILT[name]((data / file).read_bytes()))
    assert told(data) == []


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", BROKEN)
def test_a_spoilt_file_is_named(data: Path, name: str, file: str) -> None:
    """A file in another alphabet, cut off, or with a merge left in it is named, and nothing else happens."""
    raw = (data / file).read_bytes()
    (data / file).write_bytes(BROKEN[name](raw))
    same = (
        (data / file).read_bytes() == raw
        or file.endswith(".md")
        and name in ("nul", "two marks", "cut in half")
    )  # that is prose
    faults = told(data)
    # what is cut off between two exercises is whole: it is the text that has some too many then
    halved = name == "cut in half" and any(f.code == "exercise-unknown" for f in faults)
    assert any(f.file == file for f in faults) or same or halved


@pytest.mark.parametrize("file", [f for f in FILES if f.endswith(".toml")])
@pytest.mark.parametrize("name", TOML)
def test_hostile_toml_is_named(data: Path, name: str, file: str) -> None:
    """Nesting without end, thousands of digits, things twice: a line, at once."""
    (data / file).write_text(f"{TOML[name]}\n{(data / file).read_text('utf-8')}", "utf-8")
    unread = (
        name in ("not a number", "infinite", "proto") and file == "texts/nn.toml"
    )  # no words, and nobody asks for it
    assert any(f.file == file for f in told(data)) or unread


@pytest.mark.parametrize("name", TOML)
def test_hostile_toml_in_a_fence_is_named(data: Path, name: str) -> None:
    """The same inside an exercise's fence in the text."""
    text = (data / ONE / "nb.md").read_text("utf-8")
    (data / ONE / "nb.md").write_text(
        text.replace("```exercise week\n", f"```exercise week\n{TOML[name]}\n", 1), "utf-8"
    )
    assert any(f.file == f"{ONE}/nb.md" for f in told(data))


PLACES: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "a folder": lambda f: (f.unlink(), f.mkdir()),
    "a pipe": lambda f: (f.unlink(), os.mkfifo(f)),
    "a link to nothing": lambda f: (f.unlink(), f.symlink_to("nothing")),
    "a link to itself": lambda f: (f.unlink(), f.symlink_to(f.name)),
    "a device": lambda f: (f.unlink(), f.symlink_to("/dev/zero")),
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", PLACES)
def test_what_is_no_file(data: Path, name: str, file: str) -> None:
    """A folder, a pipe, a link to nowhere in a file's place is named; nothing waits."""
    PLACES[name](data / file)
    faults = told(data)
    assert any(f.file == file for f in faults) or (file == f"{ONE}/module.toml")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_only_words(data: Path, name: str) -> None:
    """A trainer may write anything in a title: it is the same text afterwards, and shown as text."""
    text, file = HOSTILE[name], data / ONE / "nb.md"
    file.write_text(
        file.read_text("utf-8").replace('title = "Sju felt"', f"title = {toml(text)}", 1), "utf-8"
    )
    told(data)
    course = Course(data)
    exercise = course.module("01", "nb").exercises["venn"]
    assert exercise.words.title == text
    context = Context(course, course.words("nb"), "01", Answers(data / "none"))
    html = Venn(context, exercise).handout().html()
    assert "<script" not in html and "<img" not in html


WRONG: list[Any] = [
    1,
    -1,
    2.5,
    "x",
    "",
    [],
    {},
    True,
    [[]],
    {"a": 1},
    [1],
    datetime.date(2026, 1, 1),
    "../..",
    10**400,
    "\x00",
    None,
]


@pytest.mark.parametrize("file", ["course.toml", "programme.toml", f"{ONE}/module.toml"])
def test_anything_in_place_of_anything(data: Path, file: str) -> None:
    """A value of the wrong kind, or none, anywhere in the structure: lines, and never anything else."""
    table = tomllib.loads((data / file).read_text("utf-8"))
    places = list(paths(table))
    named = 0
    for place in places[:: max(1, len(places) // 10)]:
        for wrong in WRONG:
            spoilt = copy.deepcopy(table)
            around: Any = spoilt
            for key in place[:-1]:
                around = around[key]
            if wrong is None:
                del around[place[-1]]
            else:
                around[place[-1]] = wrong
            (data / file).write_text(
                "\n".join(f"{json.dumps(k)} = {toml(v)}" for k, v in spoilt.items()), "utf-8"
            )
            named += bool(told(data))
    assert named > 50


def paths(table: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value in a table."""
    inside = (
        table.items()
        if isinstance(table, dict)
        else enumerate(table)
        if isinstance(table, list)
        else ()
    )
    for key, value in inside:
        yield (*above, key)
        yield from paths(value, (*above, key))


def toml(value: Any) -> str:
    """A value as TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(k)} = {toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


COMMANDS = (
    ["check"],
    ["build", "--check"],
    ["answers", "show"],
    ["answers", "where"],
    ["start", "--no-browser"],
)


@pytest.mark.parametrize("file", ["course.toml", "texts/nb.toml"])
@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"languages = 7", b"x = " + b"[" * 5000])
def test_no_command_breaks_on_it(data: Path, tmp_path: Path, file: str, raw: bytes) -> None:
    """With the file spoilt that everything leans on, each command ends with 1 and names it."""
    shutil.copytree(
        REPOSITORY / "lib",
        tmp_path / "lib",
        ignore=shutil.ignore_patterns("node_modules", "ui", "__pycache__"),
    )
    (data / file).write_bytes(raw)
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "spenningsfelt", *command],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, "PYTHONPATH": str(tmp_path / "lib"), "HOME": str(tmp_path / "home")},
        )
        assert done.returncode == 1 and file in done.stderr and "Traceback" not in done.stderr, (
            command,
            done.stderr,
        )


def test_there_are_many() -> None:
    """The table is long enough to be worth the name."""
    assert (
        len(FILES) * (len(CORRUPT) + len(SPOILT) + len(BROKEN) + len(PLACES))
        + 5 * len(TOML)
        + len(HOSTILE)
        >= 150
    )
