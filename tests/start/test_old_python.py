from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.start.tree import PYTHON, REPOSITORY

READ_BY_ALL = ("start.py", "lib/spenningsfelt/language.py")
UNKNOWN_TO_OLD = (
    ast.JoinedStr,
    ast.AnnAssign,
    ast.NamedExpr,
    ast.AsyncFunctionDef,
    ast.Await,
    ast.Nonlocal,
    ast.YieldFrom,
    ast.Match,
    ast.Starred,
    ast.MatMult,
)
WORDS = json.loads((REPOSITORY / "data" / "texts" / "start.json").read_text(encoding="utf-8"))


@pytest.fixture
def start() -> ModuleType:
    """The starter as a module, without running it."""
    spec = importlib.util.spec_from_file_location("start", REPOSITORY / "start.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", READ_BY_ALL)
def test_a_far_too_old_python_can_read_it(name: str) -> None:
    """Even Python 2.7 gets as far as telling that it is too old: nothing here is newer than its grammar."""
    tree = ast.parse((REPOSITORY / name).read_text(encoding="utf-8"), feature_version=(3, 4))
    for node in ast.walk(tree):
        assert not isinstance(node, UNKNOWN_TO_OLD), f"line {getattr(node, 'lineno', '?')}"
        if isinstance(node, ast.FunctionDef):
            arguments = node.args
            annotated = [a for a in [*arguments.args, *arguments.kwonlyargs] if a.annotation]
            assert not (
                annotated or node.returns or arguments.kwonlyargs or arguments.posonlyargs
            ), node.name
        if isinstance(node, ast.ImportFrom):
            assert node.module != "__future__"
        if isinstance(node, ast.Raise):
            assert node.cause is None
    if name == "start.py":
        first = (REPOSITORY / name).read_bytes().splitlines()[0]
        assert b"coding: utf-8" in first, (
            "Python 2 must be told of a file that may hold other letters than ASCII"
        )


def test_which_versions_are_too_old(start: ModuleType) -> None:
    """3.11 and newer will do; the limit is pyproject.toml's own."""
    assert [start.too_old(version) for version in ((2, 7, 18), (3, 8), (3, 10, 99))] == [True] * 3
    assert [start.too_old(version) for version in ((3, 11, 0), (3, 14), (4, 0))] == [False] * 3
    needed = ".".join(map(str, start.NEEDED))
    assert f'requires-python = ">={needed}"' in (REPOSITORY / "pyproject.toml").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("locale", "language"), [("nb_NO.UTF-8", "nb"), ("nn_NO.UTF-8", "nn"), ("C.UTF-8", "en")]
)
def test_too_old_is_one_sentence_in_the_users_language(locale: str, language: str) -> None:
    """A user with Python 3.8 reads one sentence in their own language, with both versions in it."""
    program = (
        f"import sys; sys.path[:0] = [{str(REPOSITORY)!r}, {str(REPOSITORY / 'lib')!r}]; sys.argv[1:] = []\n"
        "import start; start.say_too_old((3, 8, 1))"
    )
    done = subprocess.run(
        [PYTHON, "-c", program], env={"LC_ALL": locale, "PYTHONUTF8": "1"}, capture_output=True
    )
    said = done.stderr.decode("utf-8")
    assert said == WORDS[language]["too-old"].format(needed="3.11", found="3.8") + "\n"


def test_a_newer_python_on_the_machine_is_found(
    start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where `python` is too old and a newer one is there under its full name, that one is used; a dead name is not."""
    dead = tmp_path / "python3.14"
    dead.write_text("#!/bin/sh\nexit 127\n")
    dead.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert start.newer_python() == ["python3.12"]
    (tmp_path / "python3.12").unlink()
    assert start.newer_python() is None
