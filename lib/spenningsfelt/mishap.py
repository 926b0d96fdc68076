"""What nobody foresaw: the whole story in a log of the user's own, one sentence on the screen.

Standard library alone: `start.py` uses it too, before anything is installed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path

from spenningsfelt.language import TEXTS, texts, wanted

LOG = "mishap.log"
FULL = (errno.ENOSPC, errno.EDQUOT)


def kept(error: BaseException, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Write `error` with where it came from into a log only the user can read; its place, None when none would do."""
    told = "".join(traceback.format_exception(error))
    for folder in _folders(environment):
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            file = os.open(folder / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with open(file, "a", encoding="utf-8", errors="replace") as log:
                log.write(f"{time.strftime('%Y-%m-%d %H.%M.%S')}\n{told}\n")
            return folder / LOG
    return None


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    """The user's folder for programs' data; the system's for temporary files where that cannot be written in."""
    with contextlib.suppress(RuntimeError):  # no home at all
        if sys.platform == "win32":
            local = environment.get("LOCALAPPDATA")
            yield Path(local or Path.home() / "AppData" / "Local") / "spenningsfelt"
        elif sys.platform == "darwin":
            yield Path.home() / "Library" / "Application Support" / "spenningsfelt"
        else:
            data = environment.get("XDG_DATA_HOME")
            yield Path(data or Path.home() / ".local" / "share") / "spenningsfelt"
    yield Path(tempfile.gettempdir()) / f"spenningsfelt-{os.getpid()}"


def told(error: BaseException) -> int:
    """Say in one sentence, in the language to speak, that something nobody foresaw happened. Returns the exit code."""
    try:
        sentence = texts()[wanted(sys.argv[1:], os.environ)][_key(error)]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"{TEXTS}: {fault}", file=sys.stderr)  # the sentences themselves have one
        return 1
    print(sentence.format(log=kept(error)), file=sys.stderr)
    return 1


def _key(error: BaseException) -> str:
    """The sentence for what the user can do something about; else where the log is."""
    if isinstance(error, ImportError):
        return "incomplete"
    return "disk-full" if getattr(error, "errno", None) in FULL else "mishap"
