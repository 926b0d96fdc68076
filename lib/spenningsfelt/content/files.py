"""Read one content file; what cannot be read is a fault with the file's name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from spenningsfelt.content.faults import ContentError, Fault


def read_text(folder: Path, name: str) -> str:
    """A file's text; `ContentError` when it is missing or is no text."""
    try:
        return (folder / name).read_text("utf-8")
    except FileNotFoundError:
        raise ContentError([Fault(name, "", "file-missing")]) from None
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or getattr(error, "reason", "")
        raise ContentError([Fault(name, "", "not-text", {"why": str(why)})]) from None


def read_toml(folder: Path, name: str) -> dict[str, Any]:
    """A TOML file as a dict; `ContentError` naming the line when it cannot be read."""
    try:
        return tomllib.loads(read_text(folder, name))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ContentError([Fault(name, "", "not-toml", {"line": line_of(error)})]) from None


def line_of(error: Exception, above: int = 0) -> str:
    """The line that a TOML error is about, `above` lines further down in the file; "?" when it does not say."""
    found = re.search(r"at line (\d+)", str(error))
    return str(int(found[1]) + above) if found else "?"
