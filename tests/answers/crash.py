"""Record what is done to a disk, and build every state that a power cut could leave.

What has been synced is there. Of the rest any part may be: each write not at all, half or whole, or
as so many zeros; each change of a name or not, in any combination within what the names make possible.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

MOST_OPEN = 9  # operations under way at once; more would be a protocol that syncs too seldom to be tried out


@frozen
class Op:
    """One operation: on a name in a folder ("link", "move", "drop"), or on a file ("write")."""

    what: str
    path: str = ""
    other: str = ""
    file: int = 0
    data: bytes = b""


class Killed(BaseException):
    """The process is gone; nothing of it runs any more."""


@define
class Recorder:
    """Stands in for the module `os`: does everything, and writes down what a power cut could undo under `root`."""

    root: str
    log: list[tuple[str, Any]] = field(factory=list)
    _open: dict[int, tuple[str, int]] = field(factory=dict)
    _files: dict[str, int] = field(factory=dict)
    _count: int = 0
    killed_at: int = -1

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def _inside(self, path: Any) -> str:
        text = os.fspath(path)
        return os.path.relpath(text, self.root) if text.startswith(self.root) else ""

    def open(self, path: Any, flags: int, mode: int = 0o777) -> int:
        """As os.open; a new file is a new name."""
        there = os.path.lexists(path)
        descriptor = os.open(path, flags, mode)
        self._open.pop(descriptor, None)  # closed by another way since it was last seen
        inside = self._inside(path)
        if inside:
            if not there:
                self._count += 1
                self._files[inside] = self._count
                self.log.append(("do", Op("link", inside, file=self._count)))
            self._open[descriptor] = (inside, self._files.get(inside, 0))
        return descriptor

    def write(self, descriptor: int, data: Any) -> int:
        """As os.write."""
        count = os.write(descriptor, data)
        if descriptor in self._open:
            self.log.append(
                ("do", Op("write", file=self._open[descriptor][1], data=bytes(data[:count])))
            )
        return count

    def fsync(self, descriptor: int) -> None:
        """As os.fsync: of a file its writes, of a folder its names. The process may be killed right before it."""
        self.killed_at -= descriptor in self._open
        if self.killed_at == 0:
            self.killed_at = -1
            raise Killed
        os.fsync(descriptor)
        if descriptor in self._open:
            self.log.append(("sync", self._open[descriptor]))

    def close(self, descriptor: int) -> None:
        """As os.close."""
        self._open.pop(descriptor, None)
        os.close(descriptor)

    def replace(self, one: Any, other: Any) -> None:
        """As os.replace."""
        os.replace(one, other)
        a, b = self._inside(one), self._inside(other)
        if not b:
            return
        self._files[b] = self._files.pop(a)
        self.log.append(("do", Op("move", a, b, self._files[b])))

    rename = replace

    def unlink(self, path: Any) -> None:
        """As os.unlink."""
        os.unlink(path)
        if self._inside(path):
            self.log.append(("do", Op("drop", self._inside(path))))

    def mkdir(self, path: Any, mode: int = 0o777) -> None:
        """As os.mkdir."""
        os.mkdir(path, mode)
        if self._inside(path):
            self.log.append(("do", Op("folder", self._inside(path))))

    def said(self, words: Any) -> None:
        """Note that something was promised here."""
        self.log.append(("said", words))


def _synced(op: Op, path: str, file: int) -> bool:
    if op.what == "write":
        return op.file == file
    return path in {os.path.dirname(op.path) or ".", os.path.dirname(op.other or op.path) or "."}


State = tuple[tuple[str, bytes | None], ...]


def states(log: list[tuple[str, Any]]) -> Iterator[tuple[tuple[Any, ...], State]]:
    """Every state after every operation, with what had been promised by then; the same one only once."""
    done: list[Op] = []
    pending: list[Op] = []
    said: tuple[Any, ...] = ()
    for kind, what in [*log, ("end", None)]:
        if kind == "said":
            said = (*said, what)
        elif kind == "sync":
            settled = [op for op in pending if _synced(op, *what)]
            pending = [op for op in pending if op not in settled]
            done += settled
        elif kind == "do":
            pending.append(what)
        assert len(pending) <= MOST_OPEN, pending
        seen = set()
        for choice in product(*(_outcomes(op) for op in pending)):
            state = _state([*done, *(op for op in choice if op is not None)])
            if state not in seen:
                seen.add(state)
                yield said, state


def _outcomes(op: Op) -> list[Op | None]:
    if op.what != "write":
        return [None, op]
    half = op.data[: len(op.data) // 2]
    return [
        None,
        op,
        Op("write", file=op.file, data=half),
        Op("write", file=op.file, data=bytes(len(op.data))),
    ]


def _state(ops: list[Op]) -> State:
    names: dict[str, int | None] = {}
    files: dict[int, bytes] = {}
    for op in ops:
        if op.what == "folder":
            names[op.path] = None
        elif op.what == "link":
            names[op.path] = op.file
        elif op.what == "write":
            files[op.file] = files.get(op.file, b"") + op.data
        elif op.what == "drop":
            names.pop(op.path, None)
        else:
            names.pop(op.path, None)
            names[op.other] = op.file
    folders = {""}
    for name in sorted(n for n, file in names.items() if file is None):
        if os.path.dirname(name) in folders:
            folders.add(name)
    return tuple(
        sorted(
            (n, None if file is None else files.get(file, b""))
            for n, file in names.items()
            if os.path.dirname(n) in folders
        )
    )


def build(state: State, folder: Path) -> None:
    """Put a state on a real disk."""
    for name, data in state:
        if data is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(data)
