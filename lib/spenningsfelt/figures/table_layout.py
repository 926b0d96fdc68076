"""How a table is set: how large it is, and how many sit on each side of it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from spenningsfelt.figures.svg import NARROW, WIDE

#: How many sit on the far side, to the left, on this side and to the right, by how many there are.
SIDES = (
    (0, 0, 0, 0),
    (1, 0, 0, 0),
    (0, 1, 0, 1),
    (1, 1, 0, 1),
    (1, 1, 1, 1),
    (1, 1, 2, 1),
    (2, 1, 2, 1),
    (1, 2, 2, 2),
    (2, 2, 2, 2),
    (2, 2, 3, 2),
    (3, 2, 3, 2),
    (3, 3, 2, 3),
    (3, 3, 3, 3),
)
#: The same where one table is to be as low as it can: rows on the far side and on this, and one at each end.
ROWS = (
    *SIDES[:7],
    (2, 1, 3, 1),
    (3, 1, 3, 1),
    (3, 1, 4, 1),
    (4, 1, 4, 1),
    (4, 1, 5, 1),
    (5, 1, 5, 1),
)


@frozen
class Layout:
    """The drawing's width and a chair's, from the middle to the chairs at the sides, from chair to chair in a row,
    and half the oval's width and height at least.

    `drop`: how much nearer the middle the outer chairs of a row are. `named`: each chair has its name beside it.
    `listed`: the names stand under it. `sides` is how many sit where, `about` how many
    lines there is room for on the table.
    """

    width: float
    chair: float
    aside: float
    apart: float
    half: tuple[float, float]
    drop: float
    named: bool
    listed: bool = False
    sides: Sequence[tuple[int, int, int, int]] = SIDES
    about: int = 3

    @property
    def gap(self) -> float:
        """From the oval to a chair."""
        return 14.0 if self.named else 9.0


#: With a name at each chair; with the names in a list under it; and as low as it can be, where they stand elsewhere.
NAMED = Layout(WIDE, 64, 280, 160, (200, 78), 24, named=True)
LISTED = Layout(NARROW, 42, 118, 66, (84, 58), 10, named=False, listed=True)
LOW = Layout(NARROW, 36, 118, 58, (90, 28), 2, named=False, sides=ROWS, about=2)
