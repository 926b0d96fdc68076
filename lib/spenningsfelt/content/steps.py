"""The steps of a module: what the course page shows at a time, one idea and at most one exercise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from spenningsfelt.content.faults import Fault
from spenningsfelt.content.glossary import TERM
from spenningsfelt.content.module import ModuleContent, Part
from spenningsfelt.content.names import NAME

FIRST = (
    "start"  # the step with the module's title: what stands before the first mark is a part of it
)
WORDS_MOST = 120
HEADING = re.compile(r"^##+[ \t]+(.+?)[ \t]*$", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
WORD = re.compile(r"\S*\w\S*")


@frozen
class Step:
    """A run of neighbouring parts under one name, and what the learner sees it called."""

    name: str
    title: str
    parts: tuple[Part, ...]

    @property
    def exercises(self) -> list[str]:
        """The names of its exercises; a good step has one at most."""
        return [part.exercise for part in self.parts if part.exercise]

    @property
    def words(self) -> int:
        """How many words its text has, the exercise's own not counted."""
        return sum(_words(part.prose) for part in self.parts)


def steps(content: ModuleContent, title: str) -> list[Step]:
    """The module's steps in reading order; `title`, the module's own, is what the first is called."""
    found = [Step(FIRST, title, ())]
    for part in content.parts:
        if (part.step or FIRST) != found[-1].name:
            found.append(Step(part.step, "", ()))
        now = found[-1]
        found[-1] = Step(now.name, now.title or _called(content, part), (*now.parts, part))
    return found


def _called(content: ModuleContent, part: Part) -> str:
    """What a step that begins with `part` is called: its heading, or its exercise's title."""
    if part.exercise:
        return content.exercises[part.exercise].words.title
    heading = HEADING.search(part.prose)
    return TERM.sub(r"\1", heading[1]) if heading else ""


def _words(prose: str) -> int:
    return len(WORD.findall(TERM.sub(r"\1", PICTURE.sub("", HEADING.sub("", prose)))))


def step_faults(content: ModuleContent, file: str) -> Iterator[Fault]:
    """What is wrong with how the module in `file` is cut into steps."""
    found = steps(content, "-")
    times = Counter(step.name for step in found)
    for step in found:
        place = f"<!-- step {step.name} -->"
        if not NAME.fullmatch(step.name):
            yield Fault(file, place, "step-name")
        if times[step.name] > 1:
            yield Fault(file, place, "step-again")
            times[step.name] = 1
        if not step.title:
            yield Fault(file, place, "step-untitled")
        if step.words > WORDS_MOST:
            details = {"words": str(step.words), "most": str(WORDS_MOST)}
            yield Fault(file, place, "step-long", details)
        if len(step.exercises) > 1:
            yield Fault(file, place, "step-two", {"names": ", ".join(step.exercises)})
