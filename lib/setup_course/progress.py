"""What the user sees while something takes time: one line a stage, with its seconds."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from typing import TextIO

from spenningsfelt.language import texts


class SetupFailed(Exception):
    """Something that the user must be told. `key` is a sentence in `data/texts/start.json`, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


class Progress:
    """Says sentences in one language on one stream, and shows how long a stage has taken."""

    def __init__(self, language: str, stream: TextIO) -> None:
        self.words = texts()[language]
        self.language, self.stream = language, stream

    def sentence(self, key: str, **values: object) -> str:
        """The sentence of `key`, filled."""
        return self.words[key].format(**values)

    def say(self, key: str, **values: object) -> None:
        """Print a sentence on a line of its own."""
        print(self.sentence(key, **values), file=self.stream, flush=True)

    @contextlib.contextmanager
    def stage(self, key: str) -> Iterator[None]:
        """Print the stage's name at once and its seconds when it ends; a terminal sees the seconds run."""
        started, ended = time.monotonic(), threading.Event()
        line = "  " + self.sentence(key) + " … "
        self.stream.write(line)
        self.stream.flush()
        clock = threading.Thread(target=self._count, args=(line, started, ended), daemon=True)
        if self.stream.isatty():
            clock.start()
        try:
            yield
        finally:
            ended.set()
            if clock.ident:
                clock.join()
                self.stream.write("\r" + line)
            print(
                self.sentence("seconds", seconds=seconds_since(started)),
                file=self.stream,
                flush=True,
            )

    def _count(self, line: str, started: float, ended: threading.Event) -> None:
        while not ended.wait(1):
            self.stream.write(
                "\r" + line + self.sentence("seconds", seconds=seconds_since(started))
            )
            self.stream.flush()


def seconds_since(started: float) -> int:
    """Whole seconds since `started` (of `time.monotonic`), never 0: nothing takes no time."""
    return max(1, round(time.monotonic() - started))
