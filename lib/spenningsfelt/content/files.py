"""Read one content file; what cannot be read is a fault with the file's name."""

from __future__ import annotations

import errno
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from spenningsfelt.content.faults import ContentError, Fault

DEEPEST = 20
#: Word's quotation marks where TOML wants its own: after the sign of equality, or last on the line.
CURLY = re.compile(r"=\s*[“”„‟]|[“”„‟],?\s*$")


def read_text(folder: Path, name: str) -> str:
    """A file's text; `ContentError` when it is missing or is no text."""
    try:
        if (folder / name).exists() and not (folder / name).is_file():  # a pipe would be waited for
            raise OSError(errno.EINVAL, "no plain file")
        return (folder / name).read_text("utf-8-sig")  # some editors put a mark before the text
    except FileNotFoundError:
        raise ContentError([Fault(name, "", "file-missing")]) from None
    except UnicodeDecodeError:
        raise ContentError([Fault(name, "", "not-utf8")]) from None
    except OSError as error:
        why = error.strerror or ""
        raise ContentError([Fault(name, "", "not-text", {"why": why})]) from None


def read_toml(folder: Path, name: str) -> dict[str, Any]:
    """A TOML file as a dict; `ContentError` naming the line when it cannot be read."""
    return _read(name, read_text(folder, name))


def read_json(folder: Path, name: str) -> dict[str, dict[str, str]]:
    """A JSON file of words by language; `ContentError` naming the line when it cannot be read, or is something else."""
    try:
        table = json.loads(read_text(folder, name))
    except (ValueError, RecursionError) as error:
        line = str(getattr(error, "lineno", "?"))
        raise ContentError([Fault(name, "", "not-json", {"line": line})]) from None
    parts = table.values() if isinstance(table, dict) else [None]
    if not all(isinstance(part, dict) and _texts_only(part) for part in parts):
        raise ContentError([Fault(name, "", "not-json", {"line": "1"})])
    return dict(table)


def _texts_only(part: dict[str, Any]) -> bool:
    return all(isinstance(text, str) for text in part.values())


def read_toml_head(folder: Path, name: str) -> dict[str, Any]:
    """What stands before the first table of a TOML file; the rest, which takes longer, is not looked at."""
    return _read(name, read_text(folder, name).split("\n[", 1)[0])


def _read(name: str, text: str) -> dict[str, Any]:
    try:
        return toml(text)
    except (ValueError, RecursionError) as error:
        raise ContentError([unread(text, error, name)]) from None


def toml(text: str) -> dict[str, Any]:
    """TOML as a dict. Raises ValueError (also for thousands of digits, and for tables in tables without end)."""
    table = tomllib.loads(text)
    if _deeper(table, DEEPEST):
        raise ValueError("nested too deep")
    return table


def _deeper(value: Any, levels: int) -> bool:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 0 or _deeper(part, levels - 1) for part in inside)


def unread(text: str, error: Exception, file: str, place: str = "", above: int = 0) -> Fault:
    """What is wrong with TOML that cannot be read, and on which line; `text` begins `above` lines down in the file."""
    found = re.search(r"at line (\d+)", str(error))
    at = int(found[1]) if found else 0
    # a quotation mark that is missing is felt on the line below
    lines = text.splitlines()[max(0, at - 2) : at]
    code = "quotes-curly" if any(CURLY.search(line) for line in lines) else "not-toml"
    return Fault(file, place, code, {"line": str(at + above) if found else "?"})
