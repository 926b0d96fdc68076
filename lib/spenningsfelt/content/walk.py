"""Whether a meeting's story holds together: every state it can come to is looked at, once.

What is there (facts, lights) is a whole number, a bit for each name, and the states after n moves are a set of such
numbers. A reply that changes nothing and makes way for no other only passes the time. Where enough of those fit in the
beginning and at the end to fill the meeting, they need not be told apart, and the states stay few: some twenty thousand
for the course's own story, a fifth of a second. Where they do not, each of them is a bit as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define, frozen

from spenningsfelt.content.story import Condition, Reply, Story

MOST = 500_000  # states: some ten seconds


class TooMany(Exception):
    """The story can go so many ways that they are not looked through."""


@frozen
class Mask:
    """A condition as bits."""

    all: int
    any: int
    none: int

    def fits(self, state: int) -> bool:
        """Does it hold in that state?"""
        holds = state & self.all == self.all and not state & self.none
        return holds and (not self.any or bool(state & self.any))

    def excludes(self, other: Mask) -> bool:
        """Can the two never hold at once, by what one wants and the other does not?"""
        return bool(self.all & other.none or other.all & self.none)


@define
class Line:
    """A reply as bits; `idle` when it only passes the time, and is not told apart."""

    move: str
    name: str
    mask: Mask
    brings: int
    idle: bool = False


@frozen
class Walked:
    """What of a story can never be. Each is a name, or a move and its reply; `stuck`: nothing may be done any more.

    `unended`: the time is up, and no ending fits.
    """

    facts: tuple[str, ...]
    replies: tuple[tuple[str, str], ...]
    endings: tuple[str, ...]
    later: tuple[tuple[str, str], ...]
    stuck: bool
    unended: bool


class Bits:
    """A bit for each name of a story, and for each reply that is not known to be over by what is there."""

    def __init__(self, story: Story, apart: bool) -> None:
        self.names: dict[object, int] = {}
        self.known: dict[int, list[Line]] = {}
        for name in (*story.owners(), *story.lights):
            self.of(name)
        self.start = self.all(story.start)
        self.moves = [
            [self._line(move, name, reply) for name, reply in told.says.items()]
            for move, told in story.moves.items()
        ]
        for lines in self.moves:
            for at, line in enumerate(lines):
                self._settle(line, lines[at + 1 :], apart)
        self.idle = [line for lines in self.moves for line in lines if line.idle]

    def replies(self, state: int) -> list[Line]:
        """The reply to each move that gets one in that state."""
        if state not in self.known:
            self.known[state] = [line for lines in self.moves if (line := _first(lines, state))]
        return self.known[state]

    def of(self, name: object) -> int:
        """Its bit."""
        return 1 << self.names.setdefault(name, len(self.names))

    def all(self, names: Iterable[object]) -> int:
        """Their bits."""
        return sum({self.of(name) for name in names})

    def mask(self, condition: Condition) -> Mask:
        """A condition as bits."""
        return Mask(self.all(condition.all), self.all(condition.any), self.all(condition.none))

    def _line(self, move: str, name: str, reply: Reply) -> Line:
        given, mask = self.all([reply.gives] if reply.gives else []), self.mask(reply)
        mask = Mask(mask.all, mask.any, mask.none | given)  # no fact comes twice
        return Line(move, name, mask, self.all(reply.brings()))

    def _settle(self, line: Line, others: Sequence[Line], apart: bool) -> None:
        """What is over by what it brings needs no bit; nor what is idle, unless they are to be told `apart`."""
        waits = any(not line.mask.excludes(other.mask) for other in others)
        line.idle = not apart and not line.brings and not waits
        if not line.idle and not line.brings & line.mask.none:
            heard = self.of((line.move, line.name))
            line.brings |= heard
            line.mask = Mask(line.mask.all, line.mask.any, line.mask.none | heard)


def _first(lines: Sequence[Line], state: int) -> Line | None:
    """The first that fits: asked so often that it is written out."""
    for line in lines:
        mask = line.mask
        if state & mask.none or state & mask.all != mask.all:
            continue
        if not mask.any or state & mask.any:
            return line
    return None


def walked(story: Story) -> Walked:
    """Go through every state that the story can come to. `TooMany` where that would take too long."""
    bits = Bits(story, apart=False)
    levels = _levels(bits, story.turns)
    seen = _soonest(levels)
    if bits.idle and all(_lasts(bits, state, n, story.turns) for state, n in seen.items()):
        return _found(story, bits, seen, [*seen])
    if bits.idle:
        bits = Bits(story, apart=True)
        levels = _levels(bits, story.turns)
    return _found(story, bits, _soonest(levels), [*levels[-1]])


def _soonest(levels: Sequence[set[int]]) -> dict[int, int]:
    """Each state with the fewest moves it takes."""
    return {state: n for n, level in reversed([*enumerate(levels)]) for state in level}


def _found(story: Story, bits: Bits, seen: dict[int, int], ends: Sequence[int]) -> Walked:
    """What was never met in the states, of which `ends` are those there can be when the time is up."""
    heard, stuck = _heard(bits, seen, story.turns)
    masks = {name: bits.mask(ending) for name, ending in story.endings.items()}
    ended = {name: [state for state in ends if mask.fits(state)] for name, mask in masks.items()}
    later = tuple(
        (name, more)
        for name, ending in story.endings.items()
        for more, condition in ending.later.items()
        if ended[name] and not any(map(bits.mask(condition).fits, ended[name]))
    )
    there = _union(seen)
    return Walked(
        tuple(fact for fact in story.owners() if not there & bits.of(fact)),
        tuple((x.move, x.name) for m in bits.moves for x in m if (x.move, x.name) not in heard),
        tuple(name for name, states in ended.items() if not states),
        later,
        stuck,
        len(set().union(*ended.values())) < len(ends),
    )


def _levels(bits: Bits, turns: int) -> list[set[int]]:
    """The states after no move, one, and so on, idle replies left out."""
    levels = [{bits.start}]
    for _ in range(turns):
        levels.append({s | x.brings for s in levels[-1] for x in bits.replies(s) if not x.idle})
        if sum(map(len, levels)) > MOST:
            raise TooMany
    return levels


def _lasts(bits: Bits, state: int, moves: int, turns: int) -> bool:
    """Can what is there after so few moves also be what is there at the end? Idle replies fill the time."""
    filling = {id(x) for at in (bits.start, state) for x in bits.replies(at) if x.idle}
    return moves + len(filling) >= turns


def _heard(bits: Bits, seen: dict[int, int], turns: int) -> tuple[set[tuple[str, str]], bool]:
    """Every reply that may come, and whether one can come where nothing may be done before the time is up."""
    heard: set[tuple[str, str]] = set()
    stuck = False
    for state, moves in seen.items():
        if moves == turns:
            continue
        lines = bits.replies(state)
        heard |= {(line.move, line.name) for line in lines}
        # those that only pass the time can all have passed
        stuck |= all(line.idle for line in lines) and moves + len(lines) < turns
    return heard, stuck


def _union(states: Iterable[int]) -> int:
    found = 0
    for state in states:
        found |= state
    return found
