"""Start a real process that uses an answers folder."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

LIBRARY = Path(__file__).resolve().parents[2] / "lib"
START = """
import os, sys
from pathlib import Path
from spenningsfelt.answers import *
folder = Path(sys.argv[1])
def nobody():
    # Permissions do not bind root.
    if os.getuid() == 0:
        os.setgid(65534); os.setuid(65534)
"""


def start(program: str, *arguments: object, **environment: str) -> subprocess.Popen[str]:
    """Run `program` (after START) with these arguments; the first is the answers folder."""
    return subprocess.Popen(
        [sys.executable, "-c", START + textwrap.dedent(program), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(LIBRARY), **environment}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def run(program: str, *arguments: object, **environment: str) -> list[str]:
    """Run `program` to its end and return its lines; what it says on stderr is a failure."""
    out, errors = start(program, *arguments, **environment).communicate(timeout=60)
    assert not errors, errors
    return out.splitlines()
