"""The kinds of exercise that go through phases: ideas, rounds, and talks with days between them."""

from __future__ import annotations

from attrs import Factory, frozen

from spenningsfelt.content.structure import Structure


@frozen(kw_only=True)
class Ideas(Structure):
    """Ideas written alone, then together; `phases` are minutes."""

    words = ("phases",)
    phases: dict[str, int] = Factory(dict)


@frozen(kw_only=True)
class Talks(Structure):
    """Talks about how it went, each so many days after one began; `phases` are those days."""

    words = ("phases",)
    phases: dict[str, int] = Factory(dict)


@frozen(kw_only=True)
class Rounds(Structure):
    """A conversation in rounds; `phases` are minutes."""

    words = ("phases",)
    phases: dict[str, int] = Factory(dict)
