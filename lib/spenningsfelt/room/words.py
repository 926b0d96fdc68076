"""The course's words for the room, in one language, filled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from spenningsfelt.content import Course
from spenningsfelt.content.programme import filled


@frozen
class Words:
    """`[room]` of the language's texts; what is not there is its key, as on the course's page."""

    course: Course
    language: str

    def __call__(self, key: str, **details: object) -> str:
        """The sentence of this key, filled; of `one` and `several` the one that fits the number `n`."""
        table: Mapping[str, Any] = self.course.words(self.language)["room"]
        if details.get("n") == 1 and f"{key}-one" in table:
            key = f"{key}-one"
        return str(filled(str(table.get(key, key)), {k: str(v) for k, v in details.items()}))

    def all(self) -> dict[str, str]:
        """Every word, for a page."""
        return dict(self.course.words(self.language)["room"])

    def region(self, region: str) -> str:
        """A field's short name."""
        return str(self.course.words(self.language)["regions"][region]["short"])

    def circles(self) -> dict[str, str]:
        """What each circle is called, in a word."""
        named = self.course.words(self.language)["circles"]
        return {letter: str(named[letter]["short"]) for letter in named}


def clock_face(minutes: float) -> str:
    """A time of the day as people write it: 08.30."""
    whole = round(minutes) % (24 * 60)
    return f"{whole // 60:02}.{whole % 60:02}"
