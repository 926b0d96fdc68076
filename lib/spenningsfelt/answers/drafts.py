"""Which drafts in a browser are older than the last deletion on this machine. No word of an answer is here."""

from __future__ import annotations

import hashlib
import re
import secrets
from contextlib import suppress
from pathlib import Path

from platformdirs import user_state_path

from spenningsfelt.answers import disk
from spenningsfelt.answers.errors import AnswerError

ERA = re.compile(r"[0-9a-f]{16}")


def era(folder: Path) -> str:
    """Another text after each deletion of the answers in `folder` on this machine; "" until the first one.

    A browser keeps unsaved words where `Answers.delete` cannot reach, so they carry the era they were written in.
    It is kept outside the answers folder: a deletion on another laptop says nothing about drafts on this one.
    """
    try:
        text = disk.read(_path(folder), 100).decode("ascii", "replace").strip()
    except OSError:
        return ""
    return text if ERA.fullmatch(text) else ""


def end_era(folder: Path) -> None:
    """From now on, every draft written until now is void. Where that cannot be kept, nothing else is at risk."""
    path = _path(folder)
    with suppress(OSError, AnswerError):
        disk.make(path.parent)
        disk.write(path, f"{secrets.token_hex(8)}\n".encode())


def _path(folder: Path) -> Path:
    name = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return user_state_path("spenningsfelt", appauthor=False) / f"drafts-{name}"
