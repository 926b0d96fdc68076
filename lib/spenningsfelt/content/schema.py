"""The shape of exercises: what `module.toml` holds (structure) and what a fence holds (words).

The pair `Structure` / `Words` of each kind is the whole grammar of that kind: `check` reads
its faults from these classes, and an exercise gets them as one `ExerciseContent`.
"""

from __future__ import annotations

from attrs import Factory, field, frozen, validators

FIELD_KINDS = ("text", "choice", "several", "number", "date", "region", "rows")
EFFECT_MOST = 2  # a dilemma's choice does from −2 to +2
KINDS = (
    "card",
    "scale",
    "venn",
    "sort",
    "week",
    "recall",
    "dilemma",
    "plan",
    "forces",
    "profile",
    "report",
    "ideas",
    "rounds",
    "vote",
    "actions",
    "header",
    "footer",
)
FIGURES = ("", "arena", "sides", "stair")
FORMS = ("", "if-then", "woop", "tick", "map", "move", "look", "ask")


@frozen
class FieldStructure:
    """One field of a card. `options` is a list of ids, or "points" for the ten points.

    `columns` of rows are free text unless `choices` names what they hold: a list of option ids, or
    "regions", "circles", "date", "number".
    """

    kind: str = field(validator=validators.in_(FIELD_KINDS))
    options: list[str] | str = Factory(list)
    columns: list[str] = Factory(list)
    choices: dict[str, list[str] | str] = Factory(dict)
    max: int | None = None
    lines: int = 3


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
class ExerciseStructure:
    """One exercise in `module.toml`, independent of language.

    `point` ties it to one of the ten points: with the leader's own way through, what belongs to points not chosen
    stands folded, but for the dilemma. `figure` draws a card's or a scale's answers; `form` is a kind's variant.
    `effects` is what a dilemma's choice does to the relation with F, A and I in the short run, -2 … 2, and no score.
    `phases` are minutes by phase; `sections` the report's parts, each with the exercises it holds.
    """

    kind: str = field(validator=validators.in_(KINDS))
    point: str = ""
    form: str = field(default="", validator=validators.in_(FORMS))
    figure: str = field(default="", validator=validators.in_(FIGURES))
    choices: list[str] = Factory(list)
    effects: dict[str, dict[str, int]] = Factory(dict)
    phases: dict[str, int] = Factory(dict)
    sections: dict[str, list[str]] = Factory(dict)
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
        return [
            FieldContent(f"{self.id}.{name}", s, self.words.fields[name])
            for name, s in self.structure.fields.items()
        ]
