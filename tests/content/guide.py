"""CONTRIBUTING.md as something one can follow: its examples, done in a copy of the course as they say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.course import REPOSITORY

GUIDE = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
MODULE = "data/modules/01-three-circles"  # where a file without a folder lies
#: «In `file`, before `line`:», «A new file `file`:», «The whole of `file` is then:», and what is to stand there.
BLOCK = re.compile(
    r"(?P<where>A new file|The whole of|In|In each) `(?P<file>[^`]+)`"
    r"(?:, (?P<how>before|after|after each|instead of) `(?P<mark>[^`]+)`|, at the end)?[^\n]*:\n\n"
    r"~~~\w+\n(?P<text>.*?)^~~~$",
    re.DOTALL | re.MULTILINE,
)

BETWEEN = {
    ".md": "\n",
    ".py": "\n\n",
}  # empty lines after what is put in, as each sort of file has them


def section(title: str) -> str:
    """What stands under a heading of the guide."""
    rest = GUIDE.partition(f"\n## {title}\n")[2]
    # a heading in an example is the example's own
    outside = re.sub(
        r"^~~~.*?^~~~$", lambda m: " " * len(m[0]), rest, flags=re.DOTALL | re.MULTILINE
    )
    found = rest[: f"{outside}\n## ".index("\n## ")]
    assert found, f"the guide has no part «{title}»"
    return found


def copied(place: Path) -> Path:
    """A copy of the course in `place`, for a trainer or a developer to work in."""
    for name in ("data", "notebooks", "lib"):
        kept_out = shutil.ignore_patterns("node_modules", "__pycache__")
        shutil.copytree(REPOSITORY / name, place / name, ignore=kept_out)
    return place


def follow(checkout: Path, title: str) -> set[str]:
    """Do in the copy what the part of the guide says; the files it touched."""
    touched = set()
    for block in BLOCK.finditer(section(title)):
        name = block["file"] if "/" in block["file"] else f"{MODULE}/{block['file']}"
        files = sorted(checkout.glob(name)) or [checkout / name]
        for file in files:
            written(file, block)
            touched.add(file.relative_to(checkout).as_posix())
    return touched


def written(file: Path, block: re.Match[str]) -> None:
    """Put a block into a file. What it is to stand beside must be there."""
    how, mark, text = block["how"], block["mark"], block["text"]
    old = file.read_text("utf-8") if file.exists() else ""
    assert (mark or "") in old, f"{file.name} has no «{mark}»"
    if how in ("after each", "instead of"):
        new = old.replace(mark, (mark if how == "after each" else "") + text.rstrip("\n"))
    elif mark:
        line = old.rfind("\n", 0, old.index(mark)) + 1
        at = line if how == "before" else old.index("\n", line) + 1
        new = old[:at] + text + BETWEEN.get(file.suffix, "") + old[at:]
    else:
        new = text if block["where"] == "The whole of" else old + text
    file.write_text(new, "utf-8")


def commands(title: str) -> str:
    """The commands that a part of the guide shows."""
    found = re.search(r"^~~~sh\n(.*?)^~~~$", section(title), re.DOTALL | re.MULTILINE)
    assert found, f"«{title}» shows no commands"
    return found[1]


def python(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the copy's own library, and answers of its own."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=checkout,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={
            "PYTHONPATH": str(checkout / "lib"),
            "SPENNINGSFELT_ANSWERS": str(checkout / "answers"),
        },
        check=False,
    )


def spenningsfelt(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the copy, as a trainer does, in bokmål."""
    return python(checkout, "-m", "spenningsfelt", *arguments, "--language", "nb")
