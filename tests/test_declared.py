"""What the code imports is declared, and what is declared is used: nothing comes along by chance."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.course import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
OURS = {"spenningsfelt", "setup_course", "tests", "benchmarks", "start"}
#: Declared and never imported: what each is run by.
TOOLS = {
    "import-linter": "importlinter",
    "mypy": "-m mypy",
    "nbval": "--nbval",
    "pytest-timeout": "timeout = ",
    "pytest-xdist": "--numprocesses",
    "ruff": "-m ruff",
}
LEFT_ALONE = {"node_modules", "__pycache__"}


def plain(name: str) -> str:
    """A distribution's name as indexes compare it, without its versions."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", name, maxsplit=1)[0]).lower()


def imported(*places: str) -> set[str]:
    """Every distribution that these Python files, and those below these folders, import, also inside a function."""
    found = [REPOSITORY / place for place in places]
    files = [f for place in found for f in ([place] if place.is_file() else place.rglob("*.py"))]
    names: set[str] = set()
    for file in files:
        if LEFT_ALONE & {*file.parts}:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    known = packages_distributions()
    third = names - sys.stdlib_module_names - OURS
    return {plain(known[name][0]) for name in third}


COURSE = {plain(name) for name in PROJECT["dependencies"]}
TEST = {plain(name) for name in PROJECT["optional-dependencies"]["test"]}


def test_what_the_course_imports_is_declared() -> None:
    """Each package that the course imports is asked for by name in `pyproject.toml`, and each asked for is imported."""
    assert imported("lib") == COURSE


def test_a_set_up_is_looked_through_for_all_of_it() -> None:
    """Before the set-up calls the course ready, it imports every package that is declared."""
    assert imported("lib/spenningsfelt/parts.py") == COURSE


def test_what_the_tests_import_is_declared() -> None:
    """The same for the tests and the benchmarks, and for the tools that they run instead of importing."""
    used = imported("tests", "benchmarks")
    assert used - COURSE - TEST == set()
    assert TEST - used == set(TOOLS)
    files = [REPOSITORY / name for name in ("pyproject.toml", "justfile")]
    files += [
        f for part in ("tests", "lib/setup_course") for f in (REPOSITORY / part).rglob("*.py")
    ]
    text = "".join(f.read_text("utf-8") for f in files if f.name != "test_declared.py")
    assert [tool for tool, sign in TOOLS.items() if sign not in text] == []


@pytest.mark.parametrize(
    ("declared", "lock"), [(COURSE, "requirements.lock"), (TEST, "requirements-test.lock")]
)
def test_what_is_declared_is_locked(declared: set[str], lock: str) -> None:
    """Each declared package has a version with a hash in the lock file that installs it."""
    entries = re.split(r"\n(?=\S)", (REPOSITORY / lock).read_text("utf-8"))
    locked = {entry.partition("==")[0] for entry in entries if "--hash=sha256:" in entry}
    assert declared - locked == set()
