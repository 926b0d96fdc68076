"""Puts the commands in `.venv` right after the course's folder has been moved; the interpreter itself needs nothing."""

from __future__ import annotations

import re
from pathlib import Path

SHEBANG_LIMIT = 127  # bytes that every Unix reads of a first line
BY_SH = (
    "#!/bin/sh\n'''exec' \"{python}\" \"$0\" \"$@\"\n' '''"  # sh reads exec, Python reads a string
)
BY_SH_LINES = 3


def mend_scripts(folder: Path, before: str) -> None:
    """Rewrite the old place of `.venv` in its commands to `folder`. On Windows they are programs and left alone."""
    commands = folder / "bin"
    for script in commands.iterdir() if commands.is_dir() else []:
        text = "" if script.is_symlink() or not script.is_file() else _text(script)
        if before in text:
            script.write_text(_mended(text, before, str(folder)), encoding="utf-8", newline="")


def _text(script: Path) -> str:
    """The script's text; nothing for a program."""
    try:
        return script.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _mended(text: str, before: str, folder: str) -> str:
    lines = text.split("\n")
    if lines[0].startswith("#!" + before):
        rest = lines[1:]
    elif len(lines) > BY_SH_LINES and lines[1].startswith("'''exec' "):
        rest = lines[BY_SH_LINES:]
    else:
        return text.replace(before, folder)  # what a shell reads to activate .venv
    return "\n".join([_head(f"{folder}/bin/python"), *rest])


def _head(python: str) -> str:
    """The first line, or lines: `#!` cannot name a path with spaces or a long one."""
    if " " not in python and len(python.encode()) + len("#!") <= SHEBANG_LIMIT:
        return "#!" + python
    return BY_SH.format(python=re.sub(r'(["$`\\])', r"\\\1", python))
