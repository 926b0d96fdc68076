"""Names that become a part of an answer's id, and so of what is saved: small letters, figures and hyphens."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from spenningsfelt.content.faults import Fault
from spenningsfelt.content.structure import Structure

NAME = re.compile("[a-z0-9-]{1,32}")  # what `answers` takes in an id; a test holds the two together
FRAME = ("header", "footer")  # what stands round the exercises in every module
TICK = "report"  # «include in the report» is saved under this name
SPELT = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "_": "-", " ": "-", ".": "-"})


def name_faults(exercises: Mapping[str, Structure], file: str) -> list[Fault]:
    """Every name in `module.toml` that cannot be saved, is taken, or would be saved where another is."""
    faults = [f for name in exercises for f in _spelt(file, f"exercises.{name}", name)]
    faults += [Fault(file, f"exercises.{n}", "name-taken") for n in exercises if n in FRAME]
    for name, structure in exercises.items():
        faults += _parts(structure, file, f"exercises.{name}")
    return faults


def _parts(structure: Structure, file: str, place: str) -> Iterator[Fault]:
    names = [name for part in structure.parts().values() for name in part]
    for name in dict.fromkeys(names):
        yield from _spelt(file, f"{place}.{name}", name)
    saved = Counter(name + ending for name in names for ending in structure.saved_as)
    for name in dict.fromkeys(names):
        mine = [name + ending for ending in structure.saved_as]
        if TICK in mine or any(saved[one] > 1 for one in mine):
            yield Fault(file, f"{place}.{name}", "name-taken")


def _spelt(file: str, place: str, name: str) -> Iterator[Fault]:
    if not NAME.fullmatch(name):
        yield Fault(file, place, "name-unfit", {"name": name, "instead": working(name)})


def working(name: str) -> str:
    """A name that can be saved, as near to `name` as may be."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(SPELT))
    found = re.sub("[^a-z0-9-]", "", plain).strip("-")[:32] or "navn"
    return f"{found}-2" if found in (*FRAME, TICK) else found
