"""A file this device writes: every line kept as bytes, so that a save costs little more than writing them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from spenningsfelt.answers.disk.format import SCHEMA, Unreadable, line_of, parse, question_line
from spenningsfelt.answers.version import Question, Version, merge

FULL = 1_000_000  # bytes; then the next file is begun


def file_name(module: str, device: str, number: int) -> str:
    """The name of a device's nth file for a module."""
    return f"{module}.{device}.json" if number == 1 else f"{module}.{device}.{number}.json"


def file_number(name: str, module: str, device: str) -> int:
    """Which of a device's files `name` is, 0 for none; in any case of letters, since some disks see no difference."""
    match = re.fullmatch(
        rf"{module}\.{device}(?:\.([1-9][0-9]{{0,8}}))?\.json", name, re.IGNORECASE
    )
    return int(match[1] or 1) if match else 0


@frozen
class OwnFile:
    """A file of ours as it stands on the disk (`raw`). `adding` gives a new one; nothing changes here."""

    module: str
    device: str
    raw: bytes = field(default=b"", repr=False)
    questions: Mapping[Question, int] = field(factory=dict, repr=False)
    answers: dict[str, tuple[Version, ...]] = field(factory=dict, repr=False)
    _lines: dict[str, tuple[bytes, ...]] = field(factory=dict, repr=False)

    def adding(self, additions: Mapping[str, Iterable[Version]]) -> OwnFile:
        """This file with more versions of some answers."""
        questions, answers, lines = dict(self.questions), dict(self.answers), dict(self._lines)
        raw = self.raw
        for answer_id, versions in additions.items():
            before, old = answers.get(answer_id, ()), lines.get(answer_id, ())
            known = dict(zip(map(id, before), old, strict=True))
            answers[answer_id] = merge(before, versions)
            lines[answer_id] = tuple(
                known.get(id(v)) or line(v, questions) for v in answers[answer_id]
            )
            # No text can hold these bytes: inside one, a line break and a quotation mark are escaped.
            raw = raw.replace(_block(answer_id, old), _block(answer_id, lines[answer_id]), 1)
        if len(lines) != len(self._lines) or len(questions) != len(self.questions) or not raw:
            lines = dict(sorted(lines.items()))
            raw = _whole(self.module, self.device, questions, lines)
        return OwnFile(self.module, self.device, raw, questions, answers, lines)


def own_file(raw: bytes, module: str, device: str) -> OwnFile | None:
    """The file with these bytes, when writing it again gives the same bytes; else None.

    A file that a person or a newer release has put something into is thereby never written over.
    """
    try:
        contents = parse(raw)
    except Unreadable:
        return None
    if (contents.module, contents.device) != (module, device) or contents.damaged:
        return None
    questions = {q: i for i, q in enumerate(contents.questions) if q is not None}
    file = OwnFile(module, device, questions=questions).adding(contents.answers)
    return file if file.raw == raw else None


def line(version: Version, questions: dict[Question, int]) -> bytes:
    """A version as its line; its question is added to `questions` when it is not there."""
    asked = None if version.asked is None else questions.setdefault(version.asked, len(questions))
    return line_of(version, asked)


def _block(answer_id: str, lines: Iterable[bytes]) -> bytes:
    return b'\n"%s": [\n%s\n]' % (answer_id.encode(), b",\n".join(lines))


def _whole(
    module: str, device: str, questions: Iterable[Question], lines: Mapping[str, Iterable[bytes]]
) -> bytes:
    return written(
        f'{{"schema": {SCHEMA}, "module": "{module}", "device": "{device}"', questions, lines
    )


def written(top: str, questions: Iterable[Question], lines: Mapping[str, Iterable[bytes]]) -> bytes:
    """A whole file, from its first words on, with questions and each answer's lines."""
    asked = b",\n".join(question_line(q) for q in questions)
    blocks = b",".join(_block(answer_id, rows) for answer_id, rows in lines.items())
    return b"".join(
        (top.encode(), b',\n"questions": [\n', asked, b'\n],\n"answers": {', blocks, b"\n}}\n")
    )
