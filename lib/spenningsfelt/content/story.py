"""The rules of a meeting that is played: what may be done, what is answered, and how it may end.

Pure: a story and the moves so far in, what came of them out. The page has the same rules in `lib/ui/kinds/meeting/`,
so that a move is answered at once; a test plays both. `walk.py` looks whether a story holds together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from attrs import Factory, field, frozen, validators

WAYS = ("floor", "ask", "roles")  # how one leads: gives the floor, asks a question, says the roles


@frozen(kw_only=True)
class Condition:
    """What is there: all of `all`, at least one of `any` where it names some, and nothing of `none`.

    The names are those of facts on the table and of lights that are lit.
    """

    all: list[str] = Factory(list)
    any: list[str] = Factory(list)
    none: list[str] = Factory(list)

    def fits(self, there: frozenset[str]) -> bool:
        """Does it hold with what is there?"""
        some = not self.any or not there.isdisjoint(self.any)
        return some and there.issuperset(self.all) and there.isdisjoint(self.none)

    def named(self) -> tuple[str, ...]:
        """Every name in it."""
        return (*self.all, *self.any, *self.none)


@frozen(kw_only=True)
class Reply(Condition):
    """What is said to a move: it may lay a fact on the table (`gives`) and light a light (`sets`).

    With `mute`, nobody is taken to have had the floor.
    """

    gives: str = ""
    sets: str = ""
    mute: bool = False

    def brings(self) -> tuple[str, ...]:
        """What is there after it."""
        return tuple(name for name in (self.gives, self.sets) if name)


@frozen(kw_only=True)
class Move:
    """What one may do, to one person or (no `who`) to all; of the replies, the first that fits comes."""

    who: str = ""
    how: str = field(validator=validators.in_(WAYS))
    says: dict[str, Reply]


@frozen(kw_only=True)
class Ending(Condition):
    """One thing to gather the table round; `later` is what may come of it."""

    later: dict[str, Condition] = Factory(dict)


@frozen(kw_only=True, slots=False)
class Story:
    """Who sits there and what each of them knows, what may be done, and the endings.

    `people` are circles by person, `facts` names by the one who knows them. What is there at the start stands in
    `start`; `order` says who comes first where two gave as little. A move takes `minutes` on the story's clock.
    """

    words: ClassVar[tuple[str, ...]] = (
        *("opening", "group", "people", "facts", "lights", "moves", "says"),
        *("close", "endings", "unsaid", "source"),
    )
    saved_as: ClassVar[
        tuple[str, ...]
    ] = ()  # what is saved is which moves were made, under one name

    turns: int
    begins: str
    minutes: int
    people: dict[str, str]
    facts: dict[str, list[str]]
    lights: list[str] = Factory(list)
    start: list[str] = Factory(list)
    order: list[str] = Factory(list)
    moves: dict[str, Move]
    endings: dict[str, Ending]

    def parts(self) -> dict[str, list[str]]:
        """What has words of its own in every language. The replies' words, one level down, `faults` looks at."""
        parts = {"people": self.people, "facts": self.owners(), "lights": self.lights}
        parts |= {"moves": self.moves, "says": self.moves, "endings": self.endings}
        return {part: list(names) for part, names in parts.items()}

    def owners(self) -> dict[str, str]:
        """Who knows each fact, in the order in which they are told of."""
        return {fact: who for who, facts in self.facts.items() for fact in facts}

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """What does not hold together, and what nobody could ever come to."""
        from spenningsfelt.content.story_faults import story_faults  # for `check` alone

        return story_faults(self, words)


@frozen
class Turn:
    """One move, the reply to it, and what that laid on the table ("" for nothing)."""

    move: str
    reply: str
    gives: str


@frozen
class Played:
    """A meeting so far: its turns, what is there, who has had the floor, and how many moves did not fit the story."""

    turns: tuple[Turn, ...] = ()
    there: frozenset[str] = frozenset()
    heard: frozenset[tuple[str, str]] = frozenset()
    spoke: frozenset[str] = frozenset()
    unfit: int = 0


def begun(story: Story) -> Played:
    """The meeting before the first move."""
    return Played(there=frozenset(story.start))


def played(story: Story, moves: Sequence[str]) -> Played:
    """The meeting after these moves, or after as many of them, from the first on, as fit the story."""
    now = begun(story)
    for at, move in enumerate(moves):
        reply = answer(story, now, move)
        if not reply:
            return Played(now.turns, now.there, now.heard, now.spoke, len(moves) - at)
        now = after(story, now, move, reply)
    return now


def answer(story: Story, now: Played, move: str) -> str:
    """The reply that a move would get now: the first that fits, was not heard, and brings no fact again. "": none."""
    if move not in story.moves or len(now.turns) >= story.turns:
        return ""
    for name, reply in story.moves[move].says.items():
        new = (move, name) not in now.heard and reply.gives not in now.there
        if new and reply.fits(now.there):
            return name
    return ""


def after(story: Story, now: Played, move: str, name: str) -> Played:
    """The meeting after that reply. The one whom the move is about has had the floor, and whose fact came."""
    reply = story.moves[move].says[name]
    spoke = () if reply.mute else (story.moves[move].who, story.owners().get(reply.gives, ""))
    return Played(
        (*now.turns, Turn(move, name, reply.gives)),
        now.there | {*reply.brings()},
        now.heard | {(move, name)},
        now.spoke | {who for who in spoke if who},
    )


def fitting(of: dict[str, Any], now: Played) -> list[str]:
    """The names of the endings, or of what comes later, that fit what is there."""
    return [name for name, condition in of.items() if condition.fits(now.there)]


def said_least(story: Story, now: Played) -> str:
    """Who begins next time: one who never had the floor, or who gave the fewest new facts; the first in `order`."""
    new = now.there - {*story.start}

    def said(who: str) -> tuple[bool, int]:
        return who in now.spoke, len(new.intersection(story.facts.get(who, ())))

    return min(in_order(story), key=said, default="")


def in_order(story: Story) -> Iterable[str]:
    """The people, those named in `order` first."""
    named = [who for who in story.order if who in story.people]
    return dict.fromkeys((*named, *story.people))
