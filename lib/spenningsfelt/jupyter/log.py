"""Jupyter's own words: in a file, for one who looks for a fault."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path


def log_level() -> str:
    """How much Jupyter writes in its log: `SPENNINGSFELT_LOG`, for one who looks for a fault; errors by default."""
    wanted = os.environ.get("SPENNINGSFELT_LOG", "").upper()
    return wanted if wanted in ("DEBUG", "INFO", "WARNING") else "ERROR"


def keep_quiet(log: logging.Logger, file: Path) -> None:
    """Jupyter's own words go to a file, not among the course's sentences; its banner, with the token, goes nowhere."""
    for handler in list(log.handlers):
        log.removeHandler(handler)
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
        handler = logging.StreamHandler(
            os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w")
        )
        handler.setLevel("WARNING" if log_level() == "ERROR" else log_level())
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        handler.addFilter(lambda record: record.levelno < logging.CRITICAL)
        log.addHandler(handler)
    log.propagate = False
