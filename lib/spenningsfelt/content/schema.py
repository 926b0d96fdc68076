"""The words of exercises, and an exercise as structure and words together."""

from __future__ import annotations

from attrs import Factory, frozen

from spenningsfelt.content.field import FieldStructure
from spenningsfelt.content.kinds_of_fields import OfFields
from spenningsfelt.content.structure import Structure


@frozen
class FieldWords:
    """What one reads at a field. `starters` are words to tap into an empty text; one goes on from «…» at the end."""

    label: str
    hint: str = ""
    options: dict[str, str] = Factory(dict)
    columns: dict[str, str] = Factory(dict)
    choices: dict[str, dict[str, str]] = Factory(dict)
    starters: list[str] = Factory(list)


@frozen
class ReplyWords:
    """What one can do, and what comes of it."""

    text: str
    consequence: str


@frozen
class ChoiceWords(ReplyWords):
    """One way out of a dilemma; a question it leaves one with, and what somebody in each circle says of it."""

    question: str = ""
    voices: dict[str, str] = Factory(dict)


@frozen
class PhaseWords:
    """One phase of a round, or one talk of several: its name, what one does in it, and what is asked.

    `partner` is what the one does who asks, in the words of the one who is asked.
    """

    label: str
    hint: str = ""
    partner: str = ""
    questions: list[str] = Factory(list)


@frozen
class SectionWords:
    """A part of the report."""

    title: str
    intro: str = ""


@frozen
class CardWords:
    """The words of a sorting card (text, what it is called, two reasons) or a recall card (question, answer)."""

    text: str = ""
    title: str = ""
    reasons: list[str] = Factory(list)
    question: str = ""
    answer: str = ""


@frozen
class ItemWords:
    """A scale's question with anchors on steps 1, 3 and 5; `low` and `high`: the first and the last, in a few words."""

    question: str
    s1: str
    s3: str
    s5: str
    low: str = ""
    high: str = ""


@frozen
class PersonWords:
    """Someone at a meeting's table: who it is, what one sees, and what is said of one who never had the floor."""

    name: str
    seat: str
    silent: str


@frozen
class EndingWords:
    """How a meeting may end: what one gathers the table round, what comes of it, and what may come later."""

    label: str
    text: str
    later: dict[str, str] = Factory(dict)


@frozen
class ExerciseWords:
    """One fence in `nb.md`, `nn.md`, `en.md`. `paper` takes the place of `intro` where one answers with a pen."""

    title: str
    intro: str = ""
    paper: str = ""
    fields: dict[str, FieldWords] = Factory(dict)
    items: dict[str, ItemWords] = Factory(dict)
    cards: dict[str, CardWords] = Factory(dict)
    after: str = ""
    empty: str = ""
    evidence_label: str = ""
    role: str = ""
    summary: str = ""
    case: dict[str, str] = Factory(dict)
    cast: dict[str, str] = Factory(dict)
    choices: dict[str, ChoiceWords] = Factory(dict)
    turn: str = ""
    turn_summary: str = ""
    replies: dict[str, ReplyWords] = Factory(dict)
    prompts: dict[str, str] = Factory(dict)
    phases: dict[str, PhaseWords] = Factory(dict)
    sections: dict[str, SectionWords] = Factory(dict)
    starters: list[str] = Factory(list)
    act: str = ""
    how: str = ""
    opening: str = ""
    group: str = ""
    people: dict[str, PersonWords] = Factory(dict)
    facts: dict[str, str] = Factory(dict)
    lights: dict[str, str] = Factory(dict)
    moves: dict[str, str] = Factory(dict)
    says: dict[str, dict[str, str]] = Factory(dict)
    close: str = ""
    endings: dict[str, EndingWords] = Factory(dict)
    unsaid: str = ""
    source: str = ""
    letter: str = ""

    @property
    def on_paper(self) -> str:
        """What leads in where one answers with a pen."""
        return self.paper or self.intro


@frozen
class ModuleStructure:
    """`module.toml`: minutes for one alone, minutes for a group where they are others, and exercises."""

    minutes: int
    minutes_together: int = 0
    exercises: dict[str, Structure] = Factory(dict)


@frozen
class FieldContent:
    """A field with its words, in one language."""

    id: str
    structure: FieldStructure
    words: FieldWords


@frozen
class ExerciseContent:
    """An exercise with its words, in one language. `id` is `NN.name`."""

    id: str
    name: str
    structure: Structure
    words: ExerciseWords

    @property
    def kind(self) -> str:
        """The kind, which is also the file stem of its Python and its browser side."""
        return self.structure.kind()

    def fields(self) -> list[FieldContent]:
        """The fields in order, where the kind has any."""
        structure = self.structure
        return [
            FieldContent(f"{self.id}.{name}", s, self.words.fields[name])
            for name, s in (structure.fields if isinstance(structure, OfFields) else {}).items()
        ]
