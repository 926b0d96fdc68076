"""What a trainer is promised about steps: which there are, what each is called, and how long it is."""

from __future__ import annotations

from spenningsfelt.content.kinds import Card
from spenningsfelt.content.module import ModuleContent, split
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords
from spenningsfelt.content.steps import Step, steps

TEXT = """En åpning.

<!-- step harbour S2-01 -->

## Hvem kom til [kaia](ord:kai)?

Én, to.

<!-- S2-02 -->

## Og hvem dro?

Tre.

```exercise boat
title = "Båten"
```

Fire.

<!-- step ferry -->

```exercise ferry
title = "Ferga"
```

<!-- step quiet -->

Bare ord.
"""


def cut(text: str) -> list[Step]:
    """The steps of a module with this text and two cards, «Båten» and «Ferga»."""
    titles = {"boat": "Båten", "ferry": "Ferga"}
    exercises = {
        name: ExerciseContent(f"01.{name}", name, Card(), ExerciseWords(title=title))
        for name, title in titles.items()
    }
    parts = tuple(split(text, dict.fromkeys(titles, [])))
    return steps(ModuleContent("01", "nb", 20, parts, exercises), "Havna")


def test_steps_come_in_reading_order_with_all_that_stands_in_them() -> None:
    """Each mark begins a step; cells and exercises after it are in it until the next, each with its own source items."""
    found = cut(TEXT)
    assert [step.name for step in found] == ["start", "harbour", "ferry", "quiet"]
    assert [step.exercises for step in found] == [[], ["boat"], ["ferry"], []]
    harbour = found[1].parts
    assert [part.carries for part in harbour] == [("S2-01",), ("S2-02",), (), ()]
    assert harbour[-1].prose == "Fire."


def test_a_step_is_called_by_its_heading_or_its_exercise() -> None:
    """The first heading, as one reads it; or else the exercise's title. The first step is called what the module is."""
    assert [step.title for step in cut(TEXT)] == ["Havna", "Hvem kom til kaia?", "Ferga", ""]


def test_the_title_has_a_step_also_when_nothing_stands_in_it() -> None:
    """A text that begins with a mark leaves the title's step to the title."""
    assert cut("<!-- step quiet -->\n\nBare ord.")[0] == Step("start", "Havna", ())


def test_the_words_of_a_step_are_those_one_reads_as_text() -> None:
    """Headings, pictures, addresses, signs and the exercise's own words do not count; a link's words do."""
    assert [step.words for step in cut(TEXT)] == [2, 4, 0, 2]
    text = "## Ikke med\n\n![ikke med](attachment:a.svg)\n\n- **Én** [to tre](ord:kai) – fire…"
    assert cut(text)[0].words == 4
