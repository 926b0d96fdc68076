"""The kinds of exercise that are made of fields: a card, chairs, a text with holes, columns, what one says aloud."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, ClassVar

from attrs import Factory, field, frozen, validators

from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.structure import Structure

FIGURES = ("stair", "chain", "loop")  # of a card
HOLE = re.compile(r"\[([a-z0-9-]+)\]")


@frozen(kw_only=True)
class OfFields(Structure):
    """What is made of fields, by name."""

    words: ClassVar[tuple[str, ...]] = ("fields",)
    fields: dict[str, FieldStructure] = Factory(dict)

    def other_than(self, allowed: Collection[str]) -> list[tuple[str, str]]:
        """The fields that are of a kind for which there is no room here."""
        kinds = {name: one.kind for name, one in self.fields.items()}
        return [(f"fields.{n}.kind", "field-no-room") for n, k in kinds.items() if k not in allowed]


@frozen(kw_only=True)
class Card(OfFields):
    """A reflection: up to three fields, and perhaps a figure of what was answered."""

    figure: str = field(default="", validator=validators.in_(("", *FIGURES)))

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """Own words stand beside options, words to begin with at a text, and steps to skip at an option."""
        wrong = []
        for name, structure in self.fields.items():
            odd = structure.skips.keys() - set(structure.options)
            if odd or structure.skips and structure.kind != "choice":
                wrong.append((f"fields.{name}.skips", "skips-without-option"))
            if structure.own and structure.kind not in ("choice", "several"):
                wrong.append((f"fields.{name}.own", "own-without-options"))
            if words.fields[name].starters and structure.kind != "text":
                wrong.append((f"fields.{name}.starters", "starters-without-text"))
        return wrong


@frozen(kw_only=True)
class Seats(OfFields):
    """Chairs round a table: one field, `seats`, of rows with who it is, the circle, and the place at the table."""

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """The field is there, and is one of rows."""
        missing = [] if list(self.fields) == ["seats"] else [("fields.seats", "words-missing")]
        return missing + self.other_than(("rows",))


@frozen(kw_only=True)
class Letter(OfFields):
    """A text with holes to fill: `letter` in the words, with the field's name in brackets where it is written.

    `picture`: the exercise whose picture one sees while one writes.
    """

    words = ("fields", "letter")
    picture: str = ""

    def shown(self) -> tuple[str, ...]:
        """Also what the picture is of."""
        return (*self.reads, *([self.picture] if self.picture else []))

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """Each field has its hole and each hole its field; a hole is a text or a choice."""
        holes = HOLE.findall(words.letter)
        odd = [name for name in self.fields if holes.count(name) != 1]
        odd += [hole for hole in holes if hole not in self.fields]
        wrong = [(f"letter.{name}", "hole-and-field") for name in dict.fromkeys(odd)]
        return wrong + self.other_than(("text", "choice"))


@frozen(kw_only=True)
class Columns(OfFields):
    """Two or three texts side by side, of which each says something of the others."""

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """They are texts."""
        return self.other_than(("text",))


@frozen(kw_only=True)
class Aloud(OfFields):
    """Something to say aloud while a clock goes: nothing that is said is heard or kept. `prompts.say`: what."""

    words = ("fields", "prompts")
    minutes: int = 1

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """It says what to say."""
        said = [] if words.prompts.get("say") else [("prompts.say", "words-missing")]
        return said + self.other_than(("text", "choice"))
