"""Sealed contributions on the disk: a file for each, a receipt when it is there, and a mark for what was withdrawn.

No time, address or seat is kept with them, and nothing here can be read without the key, which lies elsewhere.
"""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from attrs import define, field

from spenningsfelt.room.folder import owners
from spenningsfelt.room.phones.sealed import id_of

FOLDER = "boxes"
LARGEST = 4096  # bytes: what is larger was not put here by us
GONE = 2**32  # higher than any edit: withdrawn stays withdrawn
Name = tuple[str, str]  # the question, and the contribution's id


@define
class _Waiting:
    """What is to be written, and who waits for it."""

    edit: int
    data: bytes
    told: list[asyncio.Future[None]] = field(factory=list)


@define
class Boxes:
    """The folder. `edits` is the latest edit of each, as its outside says; what counts is the number inside."""

    folder: Path
    edits: dict[Name, int] = field(factory=dict)
    _pending: dict[Name, _Waiting] = field(factory=dict)
    _writing: asyncio.Task[None] | None = None
    _pool: ThreadPoolExecutor = field(factory=lambda: ThreadPoolExecutor(8, "boxes"))

    def scanned(self) -> Iterator[tuple[str, str, bytes]]:
        """Everything there, once at the start: question, id, and the box, or the secret of what was withdrawn."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        found = sorted(
            f.name for f in self.folder.iterdir() if f.is_file() and f.stat().st_size <= LARGEST
        )
        for name in found:
            file = self.folder / name
            question, _, rest = name.rpartition(".")[0].rpartition(".")
            if name.endswith(".part"):
                file.unlink(missing_ok=True)  # half done when the machine stopped
            elif name.endswith(".gone"):
                secret = file.read_bytes()
                if id_of(secret) == rest:
                    self.edits[question, rest] = GONE
                    yield question, rest, secret
            elif name.endswith(".box") and f"{name[:-4]}.gone" not in found:
                data = file.read_bytes()
                self.edits[question, rest] = int.from_bytes(data[:4], "big")
                yield question, rest, data[4:]

    async def keep(self, name: Name, edit: int, data: bytes) -> None:
        """Write a box, or with `GONE` the secret that withdraws it. Returns when it is on the disk; raises OSError.

        All that waits is written together. Of several edits of one, the highest alone.
        """
        told: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting = self._pending.setdefault(name, _Waiting(edit, data))
        if edit > waiting.edit:
            waiting.edit, waiting.data = edit, data
        waiting.told.append(told)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        await told

    async def _write(self) -> None:
        loop = asyncio.get_running_loop()
        while self._pending:
            batch, self._pending = self._pending, {}
            for name, one in batch.items():  # an older edit that comes late writes over nothing
                if one.edit < self.edits.get(name, 0):
                    one.edit, one.data = 0, b""
            writes = [
                loop.run_in_executor(self._pool, self._put, name, one.edit, one.data)
                for name, one in batch.items()
            ]
            done = list(await asyncio.gather(*writes, return_exceptions=True))
            try:
                await loop.run_in_executor(self._pool, _synced, self.folder)
            except OSError as error:
                done = [error] * len(batch)
            for (name, one), failed in zip(batch.items(), done, strict=True):
                if failed is None:
                    self.edits[name] = max(one.edit, self.edits.get(name, 0))
                for told in one.told:
                    if told.done():
                        continue
                    told.set_result(None) if failed is None else told.set_exception(failed)

    def _put(self, name: Name, edit: int, data: bytes) -> None:
        if not edit:
            return
        stem = self.folder / ".".join(name)
        if edit == GONE:
            _whole(stem.with_name(f"{stem.name}.gone"), data)
            stem.with_name(f"{stem.name}.box").unlink(missing_ok=True)
        else:
            _whole(stem.with_name(f"{stem.name}.box"), edit.to_bytes(4, "big") + data)


def _whole(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    with open(part, "wb", opener=owners) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.utime(part, (0, 0))  # the moment of writing is no part of it
    part.replace(path)


def _synced(folder: Path) -> None:
    if os.name == "nt":  # a folder cannot be opened there, and the system writes its list by itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
