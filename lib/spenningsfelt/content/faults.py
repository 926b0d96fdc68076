"""Faults in the content: what is wrong, where, and what to do – as data, worded in `texts/`."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, frozen


@frozen
class Fault:
    """One fault in one file.

    `file` is relative to the data folder; `place` is what a person would search for in it;
    `code` names the sentence under `[faults]` in `texts/<language>.toml`, `details` fills it.
    """

    file: str
    place: str
    code: str
    details: Mapping[str, str] = Factory(dict)

    def sentence(self, words: Mapping[str, str]) -> str:
        """The fault as one line: file, place, what is wrong and what to do."""
        template = words.get(self.code, self.code)
        where = f"{self.file}: {self.place}: " if self.place else f"{self.file}: "
        return where + template.format_map(_Known(self.details))


class _Known(dict[str, str]):
    """A sentence with a placeholder nobody fills is still a sentence."""

    def __missing__(self, key: str) -> str:
        return "…"


class ContentError(Exception):
    """The content cannot be used; `faults` says why, all of it."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(f"{f.file}: {f.place}: {f.code}" for f in faults))
        self.faults = faults
