"""What a trainer changes for a programme: role, region and the like, put into the texts where they are named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from spenningsfelt.content.faults import Fault
from spenningsfelt.content.files import read_toml

FILE = "programme.toml"
KEYS = ("programme", "role", "roles", "organisation", "region", "question")
MAY_BE_EMPTY = ("programme",)
LEAVE_OUT = "leave_out"  # the exercises that the trainer's programme does without, as "00.partner"
PLACE = re.compile(r"\{(\w+)\}")


def programme_in(data: Path, language: str) -> dict[str, str]:
    """The words of `programme.toml` in `language`; what they name of one another is filled in."""
    if not (data / FILE).is_file():
        return {}
    words = read_toml(data, FILE).get(language)
    if not isinstance(words, dict):
        return {}
    plain = {key: str(value) for key, value in words.items() if key != "question"}
    return (
        {**plain, "question": filled(str(words["question"]), plain)}
        if "question" in words
        else plain
    )


def left_out_in(data: Path) -> frozenset[str]:
    """The ids of the exercises that `programme.toml` leaves out; what is no list of names leaves out nothing."""
    listed = read_toml(data, FILE).get(LEAVE_OUT) if (data / FILE).is_file() else None
    names = listed if isinstance(listed, list) else []
    return frozenset(name for name in names if isinstance(name, str))


def filled(content: Any, words: Mapping[str, str]) -> Any:
    """`content` (a text, or tables and lists of texts) with every known `{name}` replaced."""
    if isinstance(content, str):
        return PLACE.sub(lambda match: words.get(match[1], match[0]), content)
    if isinstance(content, dict):
        return {key: filled(value, words) for key, value in content.items()}
    return [filled(value, words) for value in content] if isinstance(content, list) else content


def programme_faults(data: Path, languages: list[str]) -> Iterator[Fault]:
    """What `programme.toml` lacks, has too much of, or leaves empty."""
    table = read_toml(data, FILE)
    left_out = table.pop(LEAVE_OUT, [])
    if not isinstance(left_out, list) or not all(isinstance(one, str) for one in left_out):
        yield Fault(FILE, LEAVE_OUT, "list-of-names")
    yield from (Fault(FILE, key, "words-unknown") for key in table if key not in languages)
    for language in languages:
        words = table.get(language)
        if not isinstance(words, dict):
            yield Fault(FILE, language, "words-missing")
            continue
        for key in KEYS:
            if key not in words:
                yield Fault(FILE, f"{language}.{key}", "words-missing")
            elif not isinstance(words[key], str) or not (words[key].strip() or key in MAY_BE_EMPTY):
                yield Fault(FILE, f"{language}.{key}", "empty-text")
        yield from (
            Fault(FILE, f"{language}.{key}", "words-unknown") for key in words if key not in KEYS
        )
