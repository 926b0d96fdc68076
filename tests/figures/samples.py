"""A drawing of each kind with something of everything in it, from plain values."""

from __future__ import annotations

from spenningsfelt.figures.between import Puller, between
from spenningsfelt.figures.card_chain import BROKEN, WHOLE, Link, chain
from spenningsfelt.figures.card_loop import Box, loop
from spenningsfelt.figures.card_stair import Idea, Step, stair
from spenningsfelt.figures.dilemma import Lane as Circle
from spenningsfelt.figures.dilemma import Row, dilemma
from spenningsfelt.figures.forces import SHAPES, Force, Labels, forces
from spenningsfelt.figures.forces import Lane as Type
from spenningsfelt.figures.geometry import REGIONS, geometry
from spenningsfelt.figures.meeting import Person, meeting
from spenningsfelt.figures.profile import Point, profile
from spenningsfelt.figures.scale_arena import Lane, arena
from spenningsfelt.figures.scene import Piece, Scene, scene
from spenningsfelt.figures.strip import Chosen, strip
from spenningsfelt.figures.svg import Caption
from spenningsfelt.figures.table import Chair, table
from spenningsfelt.figures.venn import Mark, venn
from spenningsfelt.figures.venn_label import NARROW
from spenningsfelt.figures.venn_way import Way
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
    "scene": scene(
        Scene(
            "hills",
            (
                Piece("hall", 17, 12, lit=True, lines=("Grendehuset",)),
                Piece("person", 6, 16, circle="I", missing=True),
                Piece("car", 13, 18, count=2, gap=(5, 0), mixed=True),
                Piece("sign", 5, 9, lines=("Siste buss", "17.15")),
                Piece("words", 5, 19, lines=("De som ikke kom",)),
            ),
            night=True,
        ),
        caption("scene"),
        whole=True,
    ),
    "venn-marks": venn(
        DRAWN, NAMES, CIRCLES, caption("marks"), {r: [Mark("s1", "1"), Mark("x")] for r in REGIONS}
    ),
    "venn-way-narrow": venn(
        DRAWN, NAMES, CIRCLES, caption("way"), way=Way("A", "FAI", "Her står jeg"), look=NARROW
    ),
    "week": week(DRAWN, NAMES, {r: n + 0.5 for n, r in enumerate(REGIONS)}, caption("week")),
}
BOTH = {
    "arena": arena(
        [
            Lane("Rollene", 2, "«De trodde vi bestemte.»", "Ingen vet", "Alle vet"),
            Lane("Løsningene", 5, "«To sluttet å komme i juni, og ingen av oss spurte hvorfor.»"),
            Lane("Tilliten"),
        ],
        "ikke besvart",
        caption("arena"),
    ),
    "table": table(
        [
            Chair("F", "Utvalgslederen", "Må høres"),
            Chair("A", "Nattevakta", "Mangler", empty=True),
            Chair("I", "Frivilligsentralen", "Kan bidra"),
            Chair("", "Noen vi ikke kjenner", "Mangler", empty=True),
            Chair("I", "Pårørende"),
        ],
        ["Må høres", "Kan bidra", "Mangler"],
        "Pårørendemøtet",
        "og {n} til",
        caption("table"),
    ),
    "chain": chain(
        [
            Link("Utviklet", WHOLE),
            Link("Lagret", WHOLE),
            Link("Delt", BROKEN, "Her stopper den.", ("«Ingen kommer inn i systemet.»",)),
            Link("Brukt"),
        ],
        "«Se etter lyset på badet først.»",
        caption("chain"),
    ),
    "loop": loop(
        [
            Box("Hendelse", "«Fire kom, alle pensjonister.»"),
            Box("Påstand", "Der alle tre møtes, er det mest krefter."),
            Box("Slik den er sann hos oss", "«Hos oss er midten tom klokka 14.»"),
            Box("Forsøk"),
        ],
        ("Arbeidsdagen", "Teorien"),
        "ikke besvart",
        caption("loop"),
    ),
    "stair": stair(STEPS, "og {n} til", caption("stair")),
    "dilemma": dilemma(
        [Circle(c, name, {"a": -2, "b": 0, "c": 1}) for c, name in CIRCLES.items()],
        [Row(letter, letter == "c") for letter in "abc"],
        ("svekker", "styrker"),
        dict(enumerate(("svekker mye", "svekker litt", "som før", "styrker litt"), -2)),
        caption("dilemma"),
    ),
    "forces": forces(TYPES, Labels("Tallet er styrken", DIRECTIONS), caption("forces")),
    "profile": profile(POINTS, MARKS, "ikke besvart", caption("profile")),
    "between": between(
        [Puller(c, name, c != "I") for c, name in CIRCLES.items()]
        + [Puller("I", "Et lag eller en bedrift", True)],
        "deg",
        caption("between"),
    ),
    "meeting": meeting(
        [Person(c, name, c == "A") for c, name in CIRCLES.items()],
        [("F", "Noe de vet"), ("I", "Noe annet som det trengs to linjer til når det er smalt")],
        "Klokka 18.05",
        caption("meeting"),
    ),
    "strip": strip(
        [
            Chosen(1, "Torsdagsmiddagen", "b", "b", {"F": 1, "A": -1, "I": 2}),
            Chosen(2, "Lista på skranken", "b", "c", {"F": 1, "A": -2, "I": 1}),
            Chosen(10, "Han som brøyter"),
        ],
        "FAI",
        caption("strip"),
    ),
    "vote": vote([("Tid", 5), ("Folk", 2), ("Penger", 0)], "Uten: 1", caption("vote")),
}
for kind, (wide, narrow) in BOTH.items():
    DRAWINGS |= {kind: wide, f"{kind}-narrow": narrow}
