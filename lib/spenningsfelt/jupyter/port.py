"""The port the course uses: the same each time, as far as other programs let it."""

from __future__ import annotations

import contextlib
import socket
import sys
from pathlib import Path

DEFAULT = 8794
NEAR = range(DEFAULT, DEFAULT + 20)
ANY = 0  # the system chooses


def remembered(file: Path) -> int:
    """The port used before, or the default."""
    try:
        return int(file.read_text("ascii"))
    except (OSError, ValueError):
        return DEFAULT


def choose_port(file: Path, wanted: int | None) -> int | None:
    """A free port: the one asked for, or None when that is taken; else the remembered one, one near it, or any.

    The first port ever used is remembered in `file`. One taken for a day does not change it.
    """
    if wanted is not None:
        return _free(wanted)
    found = next((p for p in map(_free, (remembered(file), *NEAR, ANY)) if p), None)
    if found is not None and not file.exists():
        with contextlib.suppress(OSError):
            file.write_text(str(found), "ascii")
    return found


def _free(port: int) -> int | None:
    with socket.socket() as probe:
        if sys.platform != "win32":  # Windows would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return None
        return int(probe.getsockname()[1])
