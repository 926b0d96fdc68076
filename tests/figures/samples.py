"""A drawing of each kind with something of everything in it, from plain values."""

from __future__ import annotations

from spenningsfelt.figures.card_sides import Side, sides
from spenningsfelt.figures.card_stair import Idea, Step, stair
from spenningsfelt.figures.dilemma import Lane as Circle
from spenningsfelt.figures.dilemma import dilemma
from spenningsfelt.figures.forces import SHAPES, Force, Labels, forces
from spenningsfelt.figures.forces import Lane as Type
from spenningsfelt.figures.geometry import REGIONS, geometry
from spenningsfelt.figures.profile import Point, profile
from spenningsfelt.figures.scale_arena import Lane, arena
from spenningsfelt.figures.svg import Caption
from spenningsfelt.figures.venn import venn
from spenningsfelt.figures.vote import vote
from spenningsfelt.figures.week import week

DRAWN = geometry()
NAMES = {region: f"Felt {region}" for region in REGIONS}
CIRCLES = {"F": "Folkevalgte", "A": "Administrasjon", "I": "Innbyggere"}
FORCES = tuple(
    Force(f"Kraft {n}", direction, n)
    for n, direction in enumerate(("drives", "restrains", "both"), 1)
)
TYPES = [Type(kind, f"Type {n}", "Ingen her", FORCES if n else ()) for n, kind in enumerate(SHAPES)]
DIRECTIONS = {"drives": "Driver", "restrains": "Bremser", "both": "Begge deler"}
STEPS = [
    Step("Ikke plassert", (Idea(5, "Uten trinn"),), foot=True),
    Step("Sett", tuple(Idea(n, f"Idé {n}") for n in range(1, 6))),
    Step("Prøvd", ()),
]
MARKS = {"before": "Ved start", "now": "Nå", "then": "Slik jeg ser det i dag"}
POINTS = [Point(1, "Oppdraget", 2, 4, 3), Point(2, "Aksept", 3, 3), Point(3, "Egenart")]


def caption(kind: str) -> Caption:
    """A name of its own for each, so that all may stand on one page."""
    return Caption(f"Tittel: {kind}", f"Beskrivelse: {kind}", "nb", f"01.{kind}")


#: Every drawing by its kind; the narrow ones have `-narrow` after it.
DRAWINGS = {
    "venn": venn(DRAWN, NAMES, CIRCLES, caption("venn")),
    "week": week(DRAWN, NAMES, {r: n + 0.5 for n, r in enumerate(REGIONS)}, caption("week")),
}
BOTH = {
    "arena": arena([Lane("Rollene", 2), Lane("Tilliten")], "ikke besvart", caption("arena")),
    "sides": sides(
        (Side("Utenfra", ("Vi ringer", "")), Side("Innenfra", ("", "Ingen tid"))),
        ("Styrke", "Svakt punkt"),
        "ikke besvart",
        caption("sides"),
    ),
    "stair": stair(STEPS, "og {n} til", caption("stair")),
    "dilemma": dilemma(
        [Circle(c, name, {"a": -2, "b": 0, "c": 1}) for c, name in CIRCLES.items()],
        "abc",
        "c",
        ("svekker", "styrker"),
        caption("dilemma"),
    ),
    "forces": forces(TYPES, Labels("Tallet er styrken", DIRECTIONS), caption("forces")),
    "profile": profile(POINTS, MARKS, "ikke besvart", caption("profile")),
    "vote": vote([("Tid", 5), ("Folk", 2), ("Penger", 0)], "Uten: 1", caption("vote")),
}
for kind, (wide, narrow) in BOTH.items():
    DRAWINGS |= {kind: wide, f"{kind}-narrow": narrow}
