"""The shape of exercises: what `module.toml` holds (structure) and what a fence holds (words).

The pair `Structure` / `Words` of each kind is the whole grammar of that kind: `check` reads
its faults from these classes, and an exercise gets them as one `ExerciseContent`.
"""

from __future__ import annotations

from attrs import Factory, field, frozen, validators

FIELD_KINDS = ("text", "choice", "several", "number", "date", "region", "rows")
KINDS = ("card", "scale", "venn", "sort", "week", "recall", "header", "footer")


@frozen
class FieldStructure:
    """One field of a card. `options` is a list of ids, or "points" for the ten points."""

    kind: str = field(validator=validators.in_(FIELD_KINDS))
    options: list[str] | str = Factory(list)
    columns: list[str] = Factory(list)
    max: int | None = None
    lines: int = 3


@frozen
class FieldWords:
    """What one reads at a field."""

    label: str
    hint: str = ""
    options: dict[str, str] = Factory(dict)
    columns: dict[str, str] = Factory(dict)


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
class ExerciseStructure:
    """One exercise in `module.toml`, independent of language."""

    kind: str = field(validator=validators.in_(KINDS))
    carries: list[str] = Factory(list)
    report: bool = True
    reads: list[str] = Factory(list)
    fields: dict[str, FieldStructure] = Factory(dict)
    items: list[str] | str = Factory(list)
    chosen: str = ""
    cards: list[str] = Factory(list)
    reasons: dict[str, list[str]] = Factory(dict)


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


@frozen
class ModuleStructure:
    """`module.toml`: minutes and exercises."""

    minutes: int
    exercises: dict[str, ExerciseStructure] = Factory(dict)


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
    structure: ExerciseStructure
    words: ExerciseWords

    @property
    def kind(self) -> str:
        """The kind, which is also the file stem of its Python and its browser side."""
        return self.structure.kind

    def fields(self) -> list[FieldContent]:
        """The card's fields in order."""
        return [FieldContent(f"{self.id}.{name}", s, self.words.fields[name])
                for name, s in self.structure.fields.items()]
