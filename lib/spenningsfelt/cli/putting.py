"""Where a command's files go: the folder is made, and what stands in the way is said in one sentence."""

from __future__ import annotations

import errno
from pathlib import Path

from spenningsfelt.cli.answers import plain
from spenningsfelt.cli.terminal import Terminal


def made_folder(terminal: Terminal, typed: str | None) -> Path | None:
    """The folder that was asked for, or the one the user stands in; None once it is said that it cannot be made."""
    folder = Path(typed or ".")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError):
        terminal.fail("folder-unmade", folder=plain(str(folder)))
        return None
    return folder


def put(terminal: Terminal, file: Path, content: bytes) -> int:
    """Write the file, and say where it is or why it is not. Returns the exit code."""
    try:
        file.write_bytes(content)
    except OSError as error:
        key = "reason-is-folder" if file.is_dir() else "reason-not-allowed"
        if error.errno == errno.ENOSPC:
            key = "disk-full"
        return terminal.fail(key, file=plain(str(file)), folder=plain(str(file.parent)))
    terminal.say("report-written", file=plain(str(file)))
    return 0
