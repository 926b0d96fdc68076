"""What a trainer is promised about steps: which there are, what each is called, and how long it is."""

from __future__ import annotations

from itertools import groupby

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.kinds import Card, Dilemma
from spenningsfelt.content.module import ModuleContent, split
from spenningsfelt.content.schema import ExerciseContent, ExerciseWords
from spenningsfelt.content.steps import Step, steps, tension

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


def module(text: str, point: str = "") -> ModuleContent:
    """A module with this text, the card «Båten», and the dilemma «Ferga», which may be of a point."""
    structures = {"boat": Card(), "ferry": Dilemma(point=point)}
    titles = {"boat": "Båten", "ferry": "Ferga"}
    exercises = {
        name: ExerciseContent(f"01.{name}", name, structures[name], ExerciseWords(title=title))
        for name, title in titles.items()
    }
    parts = tuple(split(text, dict.fromkeys(titles, [])))
    return ModuleContent("01", "nb", parts, exercises)


def cut(text: str, point: str = "") -> list[Step]:
    """The steps of that module."""
    return steps(module(text, point), "Havna")


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


def test_a_step_belongs_to_its_exercises_point_or_to_the_one_its_mark_names() -> None:
    """A text marked with a point that the module asks about is that point's; the dilemma is also theirs who did not choose it."""
    text = TEXT.replace("quiet", "quiet P3").replace("S2-01", "P4")
    found = {step.name: (step.point, step.everyones) for step in cut(text, "p3")}
    assert found == {
        "start": ("", False),
        "harbour": ("", False),  # the module asks nothing about point 4
        "ferry": ("p3", True),
        "quiet": ("p3", False),
    }


def test_the_tension_of_a_point_is_the_line_in_bold() -> None:
    """The first line of a point's text that is bold from end to end; a bold word in a sentence is none."""
    text = TEXT.replace("quiet", "quiet P3") + "\nEt **fett** ord.\n\n**Her ligger spenningen.**\n"
    assert tension(module(text, "p3"), "p3") == "Her ligger spenningen."
    assert tension(module(text), "p3") == tension(module(TEXT, "p3"), "p3") == ""


@pytest.mark.parametrize("number", ["00", "01", "02"])
def test_something_is_asked_before_one_tires_of_reading(number: str) -> None:
    """In the modules one begins with, no more than two steps in a row have words alone."""
    every = steps(Course(data_folder()).module(number, "nb"), "-")
    runs = groupby(every, key=lambda step: not step.exercises)
    rows = [[step.name for step in run] for alone, run in runs if alone]
    assert [row for row in rows if len(row) > 2] == []
