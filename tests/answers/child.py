"""Start a real process that uses an answers folder."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

LIBRARY = Path(__file__).resolve().parents[2] / "lib"
ROOT = hasattr(os, "getuid") and os.getuid() == 0
START = """
import os, sys
from pathlib import Path
from spenningsfelt.answers import *
folder = Path(sys.argv[1])
def attempt(answers, *arguments):
    # Save, and say what came of it: the words or the code.
    try:
        print("saved", answers.save(*arguments).value)
    except AnswerError as error:
        print(error.code)
def mount(*words):
    import subprocess
    subprocess.run(words, check=True)
def nobody():
    # Permissions do not bind root. What the library imports late is read first: root's Python may be root's alone.
    if os.getuid() == 0:
        import filelock
        os.setgid(65534); os.setuid(65534)
"""


def _own_mounts() -> list[str]:
    """The command after which disks can be mounted that nobody else sees; nothing where there is none."""
    for command in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        with suppress(OSError):
            tried = subprocess.run(
                [*command, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True
            )
            if tried.returncode == 0:
                return command
    return []


OWN_MOUNTS = _own_mounts() if sys.platform == "linux" else []


def start(
    program: str,
    *arguments: object,
    before: Sequence[str] = (),
    **environment: str,
) -> subprocess.Popen[str]:
    """Run `program` (after START) with these arguments; the first is the answers folder."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", START + textwrap.dedent(program), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(LIBRARY), **environment},
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def run(
    program: str, *arguments: object, before: Sequence[str] = (), **environment: str
) -> list[str]:
    """Run `program` to its end and return its lines; what it says on stderr is a failure."""
    out, errors = start(program, *arguments, before=before, **environment).communicate(timeout=60)
    assert not errors, errors
    return out.splitlines()
