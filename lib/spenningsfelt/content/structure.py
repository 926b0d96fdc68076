"""What every kind of exercise may be made of, whatever else it has."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import Factory, frozen

PARTS = ("fields", "items", "cards", "case", "choices", "replies", "phases", "sections")


@frozen(kw_only=True)
class Structure:
    """What every kind may have, independent of language.

    `point` ties it to one of the ten points: with the leader's own way through, of points not chosen there is only what
    is `everyones`. `carries` names items of the source, `reads` answers that it shows; `report`: in the report.
    """

    words: ClassVar[tuple[str, ...]] = ()  # its own, beside those that every kind has
    saved_as: ClassVar[tuple[str, ...]] = ("",)  # the endings under which what is named is saved
    everyones: ClassVar[bool] = False  # whatever points one has chosen

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
