"""The steps of a module: what the course page shows at a time, one idea and at most one exercise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import evolve, frozen

from spenningsfelt.content.faults import Fault
from spenningsfelt.content.glossary import TERM
from spenningsfelt.content.kinds_of_fields import OfFields
from spenningsfelt.content.module import ModuleContent, Part
from spenningsfelt.content.names import NAME

FIRST = (
    "start"  # the step with the module's title: what stands before the first mark is a part of it
)
WORDS_MOST = 120
HEADING = re.compile(r"^##+[ \t]+(.+?)[ \t]*$", re.MULTILINE)
BOLD = re.compile(r"^\*\*(.+)\*\*[ \t]*$", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)")
FOLD = re.compile(r"<details>.*?</details>", re.DOTALL)  # what waits behind a press
WORD = re.compile(r"\S*\w\S*")


@frozen
class Step:
    """A run of neighbouring parts under one name, and what the learner sees it called.

    `point` is the one of the ten that it belongs to, if any; `everyones`: also theirs who have not chosen that point.
    """

    name: str
    title: str
    parts: tuple[Part, ...]
    point: str = ""
    everyones: bool = False

    @property
    def exercises(self) -> list[str]:
        """The names of its exercises; a good step has one at most."""
        return [part.exercise for part in self.parts if part.exercise]

    @property
    def words(self) -> int:
        """How many words of text are in sight, the exercise's own and what is folded not counted."""
        return sum(_words(part.prose) for part in self.parts)


def steps(content: ModuleContent, title: str) -> list[Step]:
    """The module's steps in reading order; `title`, the module's own, is what the first is called."""
    found = [Step(FIRST, title, ())]
    for part in content.parts:
        if (part.step or FIRST) != found[-1].name:
            found.append(Step(part.step, "", ()))
        now = found[-1]
        found[-1] = evolve(now, title=now.title or _called(content, part), parts=(*now.parts, part))
    return [_with_point(content, step) for step in found]


def tension(content: ModuleContent, point: str) -> str:
    """Where the tension of a point lies: the line in bold in its first text; "" where there is none."""
    texts = (part.prose for s in steps(content, "-") if s.point == point for part in s.parts)
    return next((bold[1] for text in texts if (bold := BOLD.search(text))), "")


def skips(content: ModuleContent) -> dict[str, dict[str, list[str]]]:
    """By the id of an answer where one chooses, and by option, the steps that are then not for the reader."""
    return {
        f"{exercise.id}.{name}": field.skips
        for exercise in content.exercises.values()
        if isinstance(exercise.structure, OfFields)
        for name, field in exercise.structure.fields.items()
        if field.skips
    }


def _with_point(content: ModuleContent, step: Step) -> Step:
    """A step belongs to its exercise's point, or to the one that its mark names: `P3` is "p3"."""
    asked = [content.exercises[name].structure for name in step.exercises]
    named = {carried.lower() for part in step.parts for carried in part.carries}
    known = {e.structure.point for e in content.exercises.values()} - {""}
    points = [s.point for s in asked if s.point] or sorted(named & known)
    everyones = any(s.everyones for s in asked)
    return evolve(step, point=points[0] if points else "", everyones=everyones)


def _called(content: ModuleContent, part: Part) -> str:
    """What a step that begins with `part` is called: its heading, or its exercise's title."""
    if part.exercise:
        return content.exercises[part.exercise].words.title
    heading = HEADING.search(part.prose)
    return TERM.sub(r"\1", heading[1]) if heading else ""


def _words(prose: str) -> int:
    return len(WORD.findall(TERM.sub(r"\1", PICTURE.sub("", HEADING.sub("", FOLD.sub("", prose))))))


def skip_faults(content: ModuleContent, file: str) -> Iterator[Fault]:
    """Steps that `module.toml`, which is `file`, lets one skip and that the module does not have."""
    known = [step.name for step in steps(content, "-")]
    for answer, options in skips(content).items():
        _, exercise, field = answer.split(".")
        place = f"exercises.{exercise}.fields.{field}.skips"
        for name in sorted({n for names in options.values() for n in names} - {*known[1:]}):
            details = {"name": name, "known": ", ".join(known[1:])}
            yield Fault(file, place, "skips-unknown", details)


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
