"""The kinds of exercise: what each may be made of in `module.toml`, and which words it has in a text.

One class a kind, named as it is written in `kind = "…"`; `Exercise` is the union of them. What `check` lets pass is
what stands here: a key that belongs to another kind is a fault.
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any, ClassVar

import attrs
import cattrs
from attrs import Factory, field, frozen, validators
from cattrs.strategies import configure_tagged_union

FIELD_KINDS = ("text", "choice", "several", "number", "date", "region", "rows")
EFFECT_MOST = 2  # a dilemma's choice does from −2 to +2
PARTS = ("fields", "items", "cards", "choices", "phases", "sections")


@frozen(kw_only=True)
class FieldStructure:
    """One field of a card. `options` is a list of ids, or "points" for the ten points.

    `columns` of rows are free text unless `choices` names what they hold: a list of option ids, or "regions",
    "circles", "date", "number". `most` is how many options one may choose or how many rows there is room for;
    `highest` the largest number.
    """

    kind: str = field(validator=validators.in_(FIELD_KINDS))
    options: list[str] | str = Factory(list)
    columns: list[str] = Factory(list)
    choices: dict[str, list[str] | str] = Factory(dict)
    most: int | None = None
    highest: int | None = None
    lines: int = 3


@frozen(kw_only=True)
class Structure:
    """What every kind may have, independent of language.

    `point` ties it to one of the ten points: with the leader's own way through, what belongs to points not chosen
    stands folded. `carries` names items of the source, `reads` answers that it shows; `report`: in the report.
    """

    words: ClassVar[tuple[str, ...]] = ()  # its own, beside those that every kind has
    saved_as: ClassVar[tuple[str, ...]] = ("",)  # the endings under which what is named is saved

    point: str = ""
    carries: list[str] = Factory(list)
    report: bool = True
    reads: list[str] = Factory(list)

    @classmethod
    def kind(cls) -> str:
        """The kind's name, which is also the file stem of its Python and its browser side."""
        return cls.__name__.lower()

    def parts(self) -> dict[str, list[str]]:
        """The names it gives to its parts, by what they are: each has words in every language."""
        found = {part: getattr(self, part, ()) for part in PARTS}
        return {part: list(names) for part, names in found.items() if not isinstance(names, str)}

    def shown(self) -> tuple[str, ...]:
        """The ids of answers, its own or others', that what it shows follows."""
        return tuple(self.reads)

    def named(self) -> tuple[str, ...]:
        """Every answer and exercise it names."""
        return self.shown()

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """What is wrong with it beyond its shape, as (place in the exercise, code of the sentence)."""
        return []


@frozen(kw_only=True)
class Card(Structure):
    """A reflection: up to three fields, and perhaps a figure of what was answered."""

    words = ("fields",)
    fields: dict[str, FieldStructure] = Factory(dict)
    figure: str = field(default="", validator=validators.in_(("", "sides", "stair")))


@frozen(kw_only=True)
class Scale(Structure):
    """Questions with five steps each. `items` is a list of names or "points"; `chosen` an answer that chooses some."""

    words = ("items", "evidence_label", "more", "prompts")
    saved_as = ("", "-why")
    items: list[str] | str = Factory(list)
    chosen: str = ""
    figure: str = field(default="", validator=validators.in_(("", "arena")))

    def shown(self) -> tuple[str, ...]:
        """What chooses the questions, too."""
        return (*self.reads, *([self.chosen] if self.chosen else []))


@frozen(kw_only=True)
class Venn(Structure):
    """The three circles, to touch."""


@frozen(kw_only=True)
class Sort(Structure):
    """Cards to lay in a region; `reasons` are the two regions that each has good reasons for."""

    words = ("cards",)
    cards: list[str] = Factory(list)
    reasons: dict[str, list[str]] = Factory(dict)

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """Each card needs two reasons, for two regions that there are."""
        regions = set(course.structure["regions"])
        wrong = [card for card in self.cards if card not in self.reasons]
        for card, chosen in self.reasons.items():
            text = words.cards.get(card)
            if not (len(set(chosen) & regions) == 2 and text and len(text.reasons) == 2):
                wrong.append(card)
        return [(f"reasons.{card}", "too-few-reasons") for card in wrong]


@frozen(kw_only=True)
class Week(Structure):
    """Last week's hours in the seven regions."""


@frozen(kw_only=True)
class Recall(Structure):
    """Cards with a question and an answer that one turns."""

    words = ("cards",)
    saved_as = ("", "-mark")
    cards: list[str] = Factory(list)


@frozen(kw_only=True)
class Dilemma(Structure):
    """A case with three ways out. `effects`: what each does to the relation with F, A and I in the short run."""

    words = ("role", "case", "choices")
    choices: list[str] = Factory(list)
    effects: dict[str, dict[str, int]] = Factory(dict)

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """Where there are effects, there is one for each circle, of each choice, and of no other."""
        circles = {region for region in course.structure["regions"] if len(region) == 1}
        wrong = []
        for choice in sorted({*self.choices, *self.effects}) if self.effects else ():
            effects = self.effects.get(choice, {})
            small = all(abs(effect) <= EFFECT_MOST for effect in effects.values())
            if choice not in self.choices or effects.keys() != circles or not small:
                wrong.append(choice)
        return [(f"effects.{choice}", "effects-wrong") for choice in wrong]


@frozen(kw_only=True)
class Plan(Structure):
    """A plan: if–then, a wish with its obstacle (WOOP), or the plans made so far, to choose among."""

    words = ("prompts",)
    form: str = field(default="if-then", validator=validators.in_(("if-then", "woop", "tick")))


@frozen(kw_only=True)
class Forces(Structure):
    """Forces for and against: a map, or what happens when one of them moves."""

    form: str = field(default="map", validator=validators.in_(("map", "move")))


@frozen(kw_only=True)
class Profile(Structure):
    """The ten points' steps in one figure: to look at, or with what one asks of others."""

    form: str = field(default="look", validator=validators.in_(("look", "ask")))


@frozen(kw_only=True)
class Report(Structure):
    """Where the report is made; `sections` are its parts, each with the exercises it holds."""

    words = ("sections",)
    sections: dict[str, list[str]] = Factory(dict)

    def named(self) -> tuple[str, ...]:
        """Every exercise in it."""
        return (*self.reads, *(one for ids in self.sections.values() for one in ids))


@frozen(kw_only=True)
class Ideas(Structure):
    """Ideas written alone, then together; `phases` are minutes."""

    words = ("phases",)
    phases: dict[str, int] = Factory(dict)


@frozen(kw_only=True)
class Rounds(Structure):
    """A conversation in rounds; `phases` are minutes."""

    words = ("phases",)
    phases: dict[str, int] = Factory(dict)


@frozen(kw_only=True)
class Vote(Structure):
    """Dots on the group's ideas."""


@frozen(kw_only=True)
class Actions(Structure):
    """What the group does together: who, with whom, by when."""


ALL: tuple[type[Structure], ...] = tuple(
    found
    for found in list(vars().values())
    if isinstance(found, type) and issubclass(found, Structure) and found is not Structure
)
NAMES: dict[type, str] = {kind: kind.kind() for kind in ALL}
KINDS = tuple(NAMES.values())
EVERY = ("title", "intro", "after", "empty")  # the words that every kind has


def tagged(converter: cattrs.Converter) -> None:
    """Teach `converter` that a `Structure` is the kind its `kind` says, with that kind's keys and no other's."""
    union: Any = reduce(or_, ALL)
    configure_tagged_union(union, converter, tag_name="kind", tag_generator=NAMES.__getitem__)

    def one_of(value: Any, _: Any) -> Any:
        if isinstance(value, dict) and "kind" in value and value["kind"] not in KINDS:
            wrong = attrs.fields(FieldStructure).kind
            raise ValueError("not a kind", wrong, KINDS, value["kind"])
        return converter.structure(value, union)

    converter.register_structure_hook_func(lambda wanted: wanted is Structure, one_of)
