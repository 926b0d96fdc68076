"""What a picture says in a line: computed from what is in it and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spenningsfelt.room.shown import Band
from spenningsfelt.room.words import Words


def of_choices(counts: Mapping[str, int], words: Words) -> str:
    """Whether one of the choices has more than half."""
    n, most = sum(counts.values()), max(counts, key=lambda choice: counts[choice])
    if counts[most] == n:
        return words("headline-all", choice=most)
    return words("headline-most", choice=most) if 2 * counts[most] > n else words("headline-none")


def least_chosen(counts: Mapping[str, int]) -> str:
    """The choice that fewest made, the first of those alike: its best reason is what the tables look for."""
    return min(counts, key=lambda choice: counts[choice])


def of_regions(counts: Mapping[str, int]) -> tuple[str, list[str]]:
    """How many ways a card is read, as the key of a sentence, and the fields that most laid it in, one or two."""
    n = sum(counts.values())
    ordered = sorted(counts, key=lambda region: -counts[region])
    first, second = counts[ordered[0]], counts[ordered[1]]
    if first == n:
        return "headline-one-field", ordered[:1]
    if 2 * second >= first and 4 * (first + second) >= 3 * n:
        return "headline-two-ways", ordered[:2]
    return ("headline-most-one" if 2 * first > n else "headline-many-ways"), ordered[:2]


def of_bands(named: Sequence[tuple[str, Band]], words: Words) -> str:
    """What the group is most at one about, and most divided; read off the bands alone."""
    drawn = [(name, band) for name, band in named if band.bands]
    split = [name for name, band in drawn if len(band.bands) > 1]
    narrow = [name for name, band in drawn if len(band.bands) == 1 and _width(band) == 1]
    if split and narrow:
        return words("headline-bands", together=narrow[0], divided=split[0])
    if split:
        return words("headline-divided", divided=split[0])
    if narrow and len(narrow) < len(drawn):
        return words("headline-together", together=narrow[0])
    return words("headline-stand")


def _width(band: Band) -> int:
    return max(last - first for first, last in band.bands)


def of_weights(named: Sequence[tuple[str, str]], words: Words) -> str:
    """Which types there is much of, and which little, read off the picture."""
    many = [name for name, level in named if level == "many"]
    few = [name for name, level in named if level == "few"]
    if len(many) == 1:
        return words("headline-forces", most=_small(many[0]))
    return (
        words("headline-thin", least=_small(few[0]))
        if len(few) == 1
        else words("headline-forces-even")
    )


def _small(name: str) -> str:
    """A name in the midst of a sentence."""
    return name[:1].lower() + name[1:]
