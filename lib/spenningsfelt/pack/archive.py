"""The zip file: from the same contents the same bytes, whoever makes it and whenever."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import time
import zipfile
from collections.abc import Mapping
from pathlib import Path

#: What lies in the zip file, by its place there: a file, or its bytes.
Contents = Mapping[str, Path | bytes]
RUN = (".command",)  # files that a system starts, where it asks for leave to
PACKED = (".whl", ".gz")  # nothing is won by packing these again
FIRST, YEARS = 1_577_836_800, 4  # dates from 2020 on
CHUNK = 1 << 20


def write(out: Path, folder: str, contents: Contents) -> None:
    """Write a zip file with one folder in it, whole or not at all. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=out.parent, prefix=".packing-", suffix=".zip")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w") as archive:
            when = _date(contents)
            for place in sorted(contents):
                _add(archive, _entry(f"{folder}/{place}", when), contents[place])
        part.chmod(0o644)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _entry(name: str, when: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, when)
    entry.create_system = 3  # Unix, on every system: else the starter for macOS may not be started
    entry.external_attr = (stat.S_IFREG | (0o755 if name.endswith(RUN) else 0o644)) << 16
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(PACKED) else zipfile.ZIP_DEFLATED
    return entry


def _add(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, content: Path | bytes) -> None:
    if isinstance(content, bytes):
        archive.writestr(entry, content)
        return
    entry.file_size = content.stat().st_size
    with content.open("rb") as file, archive.open(entry, "w") as to:
        shutil.copyfileobj(file, to, CHUNK)


def _date(contents: Contents) -> tuple[int, int, int, int, int, int]:
    """One date for all files, made from what is in them.

    Not the same for ever: Python takes the `__pycache__` of an older file with the same date and size for this one's.
    """
    digest = hashlib.sha256()
    for place in sorted(contents):
        digest.update(f"{place}\0{_hash(contents[place])}\n".encode())
    seconds = int.from_bytes(digest.digest()[:8]) % (YEARS * 365 * 24 * 3600)
    year, month, day, hour, minute, second, *_ = time.gmtime(FIRST + seconds)
    return year, month, day, hour, minute, second


def _hash(content: Path | bytes) -> str:
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
