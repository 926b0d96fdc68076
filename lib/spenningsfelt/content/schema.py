"""The words of exercises, and an exercise as structure and words together."""

from __future__ import annotations

from attrs import Factory, frozen

from spenningsfelt.content.kinds import Card, FieldStructure, Structure


@frozen
class FieldWords:
    """What one reads at a field."""

    label: str
    hint: str = ""
    options: dict[str, str] = Factory(dict)
    columns: dict[str, str] = Factory(dict)
    choices: dict[str, dict[str, str]] = Factory(dict)


@frozen
class ChoiceWords:
    """One way out of a dilemma: what one does, and what it gives, costs and asks."""

    text: str
    feedback: str


@frozen
class PhaseWords:
    """One phase of a round: its name and what one does in it."""

    label: str
    hint: str = ""


@frozen
class SectionWords:
    """A part of the report."""

    title: str
    intro: str = ""


@frozen
class CardWords:
    """The words of a sorting card (text, two reasons) or a recall card (question, answer)."""

    text: str = ""
    reasons: list[str] = Factory(list)
    question: str = ""
    answer: str = ""


@frozen
class ItemWords:
    """A scale's question with anchors on steps 1, 3 and 5."""

    question: str
    s1: str
    s3: str
    s5: str


@frozen
class ExerciseWords:
    """One fence in `nb.md`, `nn.md`, `en.md`."""

    title: str
    intro: str = ""
    fields: dict[str, FieldWords] = Factory(dict)
    items: dict[str, ItemWords] = Factory(dict)
    cards: dict[str, CardWords] = Factory(dict)
    after: str = ""
    more: str = ""
    empty: str = ""
    evidence_label: str = ""
    role: str = ""
    case: str = ""
    choices: dict[str, ChoiceWords] = Factory(dict)
    prompts: dict[str, str] = Factory(dict)
    phases: dict[str, PhaseWords] = Factory(dict)
    sections: dict[str, SectionWords] = Factory(dict)


@frozen
class ModuleStructure:
    """`module.toml`: minutes and exercises."""

    minutes: int
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
            for name, s in (structure.fields if isinstance(structure, Card) else {}).items()
        ]
