"""The house is cut as the design says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.course import REPOSITORY

PYTHON = sorted((REPOSITORY / "lib/spenningsfelt").rglob("*.py"))


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a Python tool in the checkout."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )


def test_packages_import_only_what_they_may() -> None:
    """The import table of the design holds: content and answers know nothing of the rest, and so on."""
    done = run(
        "-c",
        "import sys; sys.path.insert(0, 'lib'); from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))",
    )
    assert done.returncode == 0, done.stdout


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
