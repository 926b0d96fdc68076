"""Puts the commands in `.venv` right after the course's folder has been moved; the interpreter itself needs nothing."""

from __future__ import annotations

from pathlib import Path

SHEBANG_LIMIT = 127  # bytes that every Unix reads of a first line
TRAMPOLINE = "#!/bin/sh\n'''exec' \"{python}\" \"$0\" \"$@\"\n' '''"  # read by sh as exec, by Python as a string


def mend_scripts(folder: Path, before: str) -> None:
    """Rewrite the old place of `.venv` in its commands to `folder`. On Windows they are programs and left alone."""
    commands = folder / "bin"
    for script in commands.iterdir() if commands.is_dir() else []:
        if script.is_symlink() or not script.is_file():
            continue
        text = _text(script)
        if before in text:
            script.write_text(_first_line(text.replace(before, str(folder)), str(folder)), encoding="utf-8", newline="")


def _text(script: Path) -> str:
    """The script's text; nothing for a program."""
    try:
        return script.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _first_line(text: str, folder: str) -> str:
    """`#!` cannot name a path with spaces or a long one; those go through sh."""
    first, newline, rest = text.partition("\n")
    if not first.startswith("#!" + folder) or (" " not in first and len(first.encode()) <= SHEBANG_LIMIT):
        return text
    return TRAMPOLINE.format(python=first[2:]) + newline + rest
