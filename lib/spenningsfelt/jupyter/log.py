"""Jupyter's own words: in a file, for one who looks for a fault."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO


def log_level() -> str:
    """How much Jupyter writes in its log: `SPENNINGSFELT_LOG`, for one who looks for a fault; errors by default."""
    wanted = os.environ.get("SPENNINGSFELT_LOG", "").upper()
    return wanted if wanted in ("DEBUG", "INFO", "WARNING") else "ERROR"


@contextlib.contextmanager
def kept_aside(log: logging.Logger, file: Path) -> Iterator[None]:
    """Jupyter's own words go to a file, not among the course's sentences; its banner, with the token, goes nowhere.

    So does what it, its libraries and the kernels write as errors, most often of a page closed in mid-air:
    tracebacks in a leader's terminal, and where nobody reads them, a server that waits for ever to be read.
    """
    for handler in list(log.handlers):
        log.removeHandler(handler)
    log.propagate = False
    words = _opened(file)
    handler = logging.StreamHandler(words)
    handler.setLevel("WARNING" if log_level() == "ERROR" else log_level())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handler.addFilter(lambda record: record.levelno < logging.CRITICAL)
    log.addHandler(handler)
    errors = os.dup(2)
    os.dup2(words.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(errors, 2)
        os.close(errors)


def _opened(file: Path) -> TextIO:
    """The file, empty and closed to others; where it cannot be had, a place where words are not kept."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
        return os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w")
    return Path(os.devnull).open("w", encoding="utf-8")
