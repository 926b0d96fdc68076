"""What nobody foresaw: the whole story in a log of the user's own, one sentence on the screen.

Standard library alone: `start.py` uses it too, before anything is installed.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path

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
    """Say in one sentence, in the language chosen, that something nobody foresaw happened. Returns the exit code."""
    language = os.environ.get("SPENNINGSFELT_LANGUAGE", "nb")
    try:
        words = json.loads(_texts().read_text("utf-8"))
        sentence = words.get(language, words["nb"])[_key(error)]
    except (OSError, ValueError, KeyError):
        sentence = "{log}"
    print(sentence.format(log=kept(error)), file=sys.stderr)
    return 1


def _key(error: BaseException) -> str:
    """The sentence for what the user can do something about; else where the log is."""
    if isinstance(error, ImportError):
        return "incomplete"
    return "disk-full" if getattr(error, "errno", None) in FULL else "mishap"


def _texts() -> Path:
    """The sentences: in a checkout, else in the installed package."""
    here = Path(__file__).resolve().parent
    checkout = here.parents[1] / "data" / "texts" / "start.json"
    return checkout if checkout.is_file() else here / "data" / "texts" / "start.json"
