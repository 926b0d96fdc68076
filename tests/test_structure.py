"""The house is cut as the design says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.course import REPOSITORY

PYTHON = sorted((REPOSITORY / "lib/spenningsfelt").rglob("*.py"))


def run(*arguments: str, folder: Path = REPOSITORY) -> subprocess.CompletedProcess[str]:
    """Run a Python tool in a checkout."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def imports_of(checkout: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says of a checkout's `lib`, by its own `pyproject.toml`."""
    code = (
        "import sys; sys.path.insert(0, 'lib'); from importlinter.cli import lint_imports; "
        "sys.exit(lint_imports(no_cache=True))"
    )
    return run("-c", code, folder=checkout)


def test_packages_import_only_what_they_may() -> None:
    """The import table of the design holds: content, answers and figures know nothing of the rest, and so on."""
    done = imports_of(REPOSITORY)
    assert done.returncode == 0, done.stdout


#: Who must not import whom, one for each arrow that there is not.
MUST_NOT = {
    "spenningsfelt.content": "spenningsfelt.answers",
    "spenningsfelt.answers": "spenningsfelt.figures",
    "spenningsfelt.figures": "spenningsfelt.content",
    "spenningsfelt.exercises": "spenningsfelt.report",
    "spenningsfelt.report": "spenningsfelt.jupyter",
    "spenningsfelt.module": "spenningsfelt.cli",
    "spenningsfelt.jupyter": "spenningsfelt.exercises",
    "setup_course": "spenningsfelt.content",
    "spenningsfelt.parts": "setup_course",
}


def test_an_import_the_wrong_way_is_found(tmp_path: Path) -> None:
    """Each contract can be broken, and an import that the table does not have is named with both its ends."""
    shutil.copytree(REPOSITORY / "lib", tmp_path / "lib", ignore=shutil.ignore_patterns("ui"))
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    for importer, imported in MUST_NOT.items():
        module = tmp_path / "lib" / importer.replace(".", "/")
        file = module / "wrong.py" if module.is_dir() else module.with_suffix(".py")
        with file.open("a", encoding="utf-8") as text:
            text.write(f"\nimport {imported}  # noqa\n")
    said = imports_of(tmp_path).stdout
    contracts = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]
    for contract in contracts["importlinter"]["contracts"]:
        assert f"{contract['name']} BROKEN" in " ".join(said.split()), said
    for importer, imported in MUST_NOT.items():
        assert re.search(rf"{importer}(\.wrong)? -> {imported} ", said), said


def test_types_hold() -> None:
    """mypy, strict, has nothing to say."""
    done = run("-m", "mypy", "--cache-dir", "/dev/null" if sys.platform != "win32" else "nul")
    assert done.returncode == 0, done.stdout


def test_style_holds() -> None:
    """ruff has nothing to say."""
    done = run("-m", "ruff", "check", "--no-cache", ".")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", PYTHON, ids=[p.relative_to(REPOSITORY).as_posix() for p in PYTHON])
def test_a_file_is_short_enough_to_read(file: Path) -> None:
    """No module of the library is longer than 250 lines."""
    assert len(file.read_text("utf-8").splitlines()) <= 250


@pytest.mark.parametrize("document", ["docs/architecture.md", "CONTRIBUTING.md"])
def test_a_file_that_the_map_names_is_there(document: str) -> None:
    """Whoever follows the map, or the guide, finds every file and folder that it names from the top of the checkout."""
    text = (REPOSITORY / document).read_text("utf-8")
    named = set(re.findall(r"`((?:lib|data|docs|tests|notebooks)/[\w./-]*)`", text))
    made = set(re.findall(r"A new file `([^`]+)`", text)) | {"notebooks/fi/", "tests/words/fi.txt"}
    places = {name for name in named - made if "NN-name" not in name}
    assert places and not [name for name in sorted(places) if not (REPOSITORY / name).exists()]
