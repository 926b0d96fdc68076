"""The kinds of exercise: what each may be made of in `module.toml`, and which words it has in a text.

One class a kind, named as it is written in `kind = "…"`; `Exercise` is the union of them. What `check` lets pass is
what stands here: a key that belongs to another kind is a fault.
"""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import Factory, field, frozen, validators

from spenningsfelt.content.dilemma_faults import effect_faults, voice_faults
from spenningsfelt.content.kinds_of_fields import Aloud, Card, Columns, Letter, Seats
from spenningsfelt.content.kinds_of_phases import Ideas, Rounds, Talks
from spenningsfelt.content.story import Story
from spenningsfelt.content.structure import Structure

#: The rest are this file's own.
__all__ = ["Aloud", "Card", "Columns", "Ideas", "Letter", "Rounds", "Seats", "Talks"]


@frozen(kw_only=True)
class Scale(Structure):
    """Questions with five steps each, named in `items`; none where it is the one question of a `point`."""

    words = ("items", "evidence_label", "prompts")
    saved_as = ("", "-why")
    items: list[str] = Factory(list)
    figure: str = field(default="", validator=validators.in_(("", "arena")))


@frozen(kw_only=True)
class Venn(Structure):
    """The three circles: to look at, or to place oneself in; `reads` may then name the answer that holds the case."""

    form: str = field(default="look", validator=validators.in_(("look", "place")))


@frozen(kw_only=True)
class Between(Structure):
    """People round the leader, each from a circle: who pulled, and what they wanted.

    `people`: ids with their circle, clockwise from the top. Words: who each is (`cast`); `prompts.who` and
    `prompts.want` are the two questions, `prompts.note` what is good to know before one writes.
    """

    words = ("cast", "prompts")
    people: dict[str, str] = Factory(dict)

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """Each is from a circle and is called something; both questions are asked."""
        circles = {region for region in course.structure["regions"] if len(region) == 1}
        wrong = [
            (f"people.{who}", "meeting-circle")
            for who, circle in self.people.items()
            if circle not in circles
        ]
        said = {"cast": list(self.people), "prompts": ["who", "want"]}
        missing = [
            (f"{part}.{name}", "words-missing")
            for part, names in said.items()
            for name in names
            if name not in getattr(words, part)
        ]
        return [*wrong, *missing]


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
    """A week's hours in the seven regions; with `star`, also where one would be more."""

    star: bool = False


@frozen(kw_only=True)
class Recall(Structure):
    """Cards with a question and an answer that one turns."""

    words = ("cards",)
    saved_as = ("", "-mark")
    cards: list[str] = Factory(list)


@frozen(kw_only=True)
class Dilemma(Structure):
    """A case with three ways out. `effects`: what each does to the relation with F, A and I in the short run.

    `replies`: what one can do two weeks later about what nobody had reckoned with, the words' `turn`. The words'
    `summary` is the case in a line, for who has read it, and `turn_summary` the turn.
    """

    words = ("role", "summary", "case", "cast", "choices", "turn", "turn_summary", "replies")
    everyones = True
    case: ClassVar[tuple[str, ...]] = ("scene", "complication", "pressure")  # read one at a time
    choices: list[str] = Factory(list)
    effects: dict[str, dict[str, int]] = Factory(dict)
    replies: list[str] = Factory(list)

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """What gives the answer away, stands at some choices only, or replies to nothing."""
        circles = [region for region in course.structure["regions"] if len(region) == 1]
        turnless = [("turn", "turn-missing")] if self.replies and not words.turn else []
        found = effect_faults(self.choices, self.effects, circles)
        return [*found, *voice_faults(words, circles), *turnless]


@frozen(kw_only=True)
class Meeting(Story, Structure):
    """A meeting to lead, played by the rules in `story.py`; `check` goes through every way it can go."""

    everyones = True


@frozen(kw_only=True)
class Plan(Structure):
    """A plan: if–then, or the plans made so far, to choose among.

    `when` is an if–then of which `prompts.then` is what one does: one writes only when. Of plans to choose among,
    `prompts.keep` is a press that says in a plan's note that it is the one to keep.
    """

    words = ("prompts",)
    form: str = field(default="if-then", validator=validators.in_(("if-then", "when", "tick")))


@frozen(kw_only=True)
class Forces(Structure):
    """Forces for and against: a map, or what happens when one of them moves."""

    form: str = field(default="map", validator=validators.in_(("map", "move")))


@frozen(kw_only=True)
class Profile(Structure):
    """The ten points' steps in one figure: to look at, or with what one asks of others."""

    form: str = field(default="look", validator=validators.in_(("look", "ask")))


@frozen(kw_only=True)
class Strip(Structure):
    """What one chose in the dilemmas that it `reads`, side by side and never added up."""


@frozen(kw_only=True)
class Portrait(Structure):
    """What one's answers to the exercises that it `reads` say in a sentence each, in that order."""


@frozen(kw_only=True)
class Report(Structure):
    """Where the report is made; `sections` are its parts, each with the exercises it holds.

    `first` are the sections of its first page, and of those `brief` hold a few lines of exercises that stand in full
    elsewhere. `most`: how many exercises a section has room for, those of the points
    that the leader has chosen before others; what found no room stands in the next section that names it.
    """

    words = ("sections",)
    sections: dict[str, list[str]] = Factory(dict)
    first: list[str] = Factory(list)
    brief: list[str] = Factory(list)
    most: dict[str, int] = Factory(dict)

    def named(self) -> tuple[str, ...]:
        """Every exercise in it."""
        return (*self.reads, *(one for ids in self.sections.values() for one in ids))


@frozen(kw_only=True)
class Vote(Structure):
    """Dots on the group's ideas. `group`: an exercise of the module for several; who is led past it votes alone."""

    group: str = ""


@frozen(kw_only=True)
class Actions(Structure):
    """What the group does together: who, with whom, by when."""


@frozen(kw_only=True)
class Gift(Structure):
    """What one takes home from a module: the picture of one's answers to `picture`, a sentence, an act with its day.

    Words: `starters` to begin the sentence with; `act`, in a few words, and `how` it is done, both or neither. A letter
    that it `reads` is there to be copied beside the act.
    """

    words = ("starters", "act", "how")
    picture: str = ""

    def shown(self) -> tuple[str, ...]:
        """The answers that the picture is of."""
        return (*self.reads, *([self.picture] if self.picture else []))

    def faults(self, course: Any, words: Any) -> list[tuple[str, str]]:
        """An act needs both its name and how it is done."""
        return [] if bool(words.act) == bool(words.how) else [("act", "act-half")]


ALL: tuple[type[Structure], ...] = (
    *(Card, Letter, Columns, Aloud, Seats, Ideas, Rounds, Talks),
    *(
        found
        for found in list(vars().values())
        if isinstance(found, type) and issubclass(found, Structure) and found.__module__ == __name__
    ),
)
NAMES: dict[type, str] = {kind: kind.kind() for kind in ALL}
KINDS = tuple(NAMES.values())
EVERY = ("title", "intro", "paper", "after", "empty")  # the words that every kind has
