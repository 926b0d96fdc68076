"""A scale: place oneself on steps 1–5, and say what one builds it on."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from spenningsfelt.content import CourseWords, kinds
from spenningsfelt.content.schema import ExerciseWords, ItemWords
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, one_line, quoted, unanswered
from spenningsfelt.figures.scale_arena import Lane, arena
from spenningsfelt.figures.svg import Drawing


@frozen
class Item:
    """One question of a scale, and what its answer is called."""

    id: str
    words: ItemWords


class Scale(Exercise):
    """Items: one point, or the fence's own. Content: `texts/` for the points, else the module's fence.

    Answers: `<item>` holds a whole number 1–5, `<item>-why` the evidence where the fence asks for it.
    """

    structure: kinds.Scale

    def own_fields(self) -> dict[str, Field]:
        """A step for each item, and its evidence when there is a label for it."""
        label = self.words.evidence_label
        fields = {}
        for item in _items(self.context, self.structure, self.words):
            fields[item.id] = Field("step", item.words.question)
            if label:
                fields[f"{item.id}-why"] = Field("text", label)
        return fields

    def handout(self) -> Handout:
        """Each question with its five steps; what is asked about all of them comes last, once."""
        words = self.words
        lines = [
            (
                i.words.question,
                tuple(f"{n}: {s}" for n, s in enumerate(_steps(self.context, i.words), 1)),
            )
            for i in _items(self.context, self.structure, self.words)
        ]
        evidence = [(words.evidence_label, ())] if words.evidence_label else []
        return Handout(words.title, words.on_paper, (*lines, *evidence))

    def in_words(self) -> tuple[Line, ...]:
        """Each step with its anchor, and what it was built on; those of the arena as the table that its picture is."""
        if self.structure.figure == "arena":
            lanes = self._lanes()
            answered = any(lane.step or lane.why for lane in lanes)
            table = self._table(lanes, "–") if answered else ()
            return (Line(self.words.title, table=table),)
        items = _items(self.context, self.structure, self.words)
        return tuple(line for item in items for line in self._lines(item))

    def drawing(self) -> Drawing | None:
        """The arena, where the module names it: the steps of the scale's own questions, once there is one."""
        lanes = self._lanes() if self.structure.figure == "arena" else []
        if not any(lane.step for lane in lanes):
            return None
        ui = self.ui
        caption = caption_of(
            self.context, self.content, ui["arena-figure"], ui["arena-description"]
        )
        drawn = arena(lanes, ui["not-answered"], caption)
        return Drawing(*drawn, _said(lanes, ui), self._table(lanes, ui["not-answered"]))

    def empty_drawing(self) -> Drawing | None:
        """The lanes of the arena without a mark."""
        if self.structure.figure != "arena":
            return None
        lanes = [evolve(lane, step=None, why="") for lane in self._lanes()]
        title = self.ui["arena-figure"]
        return unanswered(self.context, self.content, title, lambda c: arena(lanes, "", c)[0])

    def harvest(self) -> tuple[str, ...]:
        """The weakest of several, in the words that stand at its lowest step; the first where some are equally weak."""
        placed = [(lane.step, lane) for lane in self._lanes() if lane.step]
        if not placed:
            return ()
        _, weakest = min(placed, key=lambda pair: pair[0])
        return (f"{weakest.name}: {weakest.low}",)

    def page(self) -> dict[str, Any]:
        """The items in order."""
        items = _items(self.context, self.structure, self.words)
        return {
            "items": [
                {
                    "id": i.id,
                    "name": self.words.prompts.get(i.id, i.words.question),
                    "question": i.words.question,
                    "steps": _steps(self.context, i.words),
                }
                for i in items
            ],
            "evidence": self.words.evidence_label,
        }

    def _lanes(self) -> list[Lane]:
        """The lanes of the scale's own questions: short names, steps chosen, and what they are built on."""
        words = self.words
        return [
            Lane(
                words.prompts.get(i, item.question),
                self.own(i),
                quoted([why], self.ui) if (why := self._why(i)) else "",
                item.low or item.s1,
                item.high or item.s5,
            )
            for i, item in ((i, words.items[i]) for i in self.structure.items)
        ]

    def _why(self, item: str) -> str:
        """What a step is built on, on one line; "" where that is not asked, or nothing is written."""
        return one_line(self.own(f"{item}-why")) if self.words.evidence_label else ""

    def _table(self, lanes: list[Lane], missing: str) -> tuple[tuple[str, ...], ...]:
        """The lanes in rows, headings first."""
        ui, asked = self.ui, bool(self.words.evidence_label)
        head = (ui["arena-item"], ui["arena-step"], *([ui["arena-why"]] if asked else []))
        return (
            head,
            *(
                (lane.name, str(lane.step or missing), *([lane.why or missing] if asked else []))
                for lane in lanes
            ),
        )

    def _lines(self, item: Item) -> list[Line]:
        """One item's step in words, and what it was built on; a point's question is said by its step."""
        step = self.own(item.id)
        built_on = self.line(f"{item.id}-why") if self.words.evidence_label else None
        why = built_on is not None and bool(built_on.texts)
        said = (_anchored(self.context.words, item.words, step),) if step else ()
        if self.structure.point and said:
            quotes = (
                tuple(quoted([one_line(t)], self.ui) for t in built_on.texts) if built_on else ()
            )
            return [Line("", said), Line("", quotes, style="quote")]
        return [
            Line(item.words.question, said),
            *([built_on] if built_on and (said or why) else []),
        ]


def _items(context: Context, structure: kinds.Scale, words: ExerciseWords) -> list[Item]:
    if structure.point:
        own = context.words["points"][structure.point]
        return [Item("step", ItemWords(own["scale_question"], own["s1"], own["s3"], own["s5"]))]
    return [Item(i, words.items[i]) for i in structure.items]


def _anchored(words: CourseWords, item: ItemWords, step: int) -> str:
    """A step as its number and what stands at it; 2 and 4 stand between two descriptions."""
    anchors = {1: item.s1, 3: item.s3, 5: item.s5}
    if step in anchors:
        return words.ui["scale-at"].format(n=step, words=anchors[step])
    return words.ui["scale-between-two"].format(
        n=step, low=anchors[step - 1], high=anchors[step + 1]
    )


def _steps(context: Context, words: ItemWords) -> list[str]:
    # 2 and 4 have no anchor on purpose: they are for the one who is between two descriptions.
    between = context.ui["scale-between"]
    return [words.s1, between, words.s3, between, words.s5]


def _said(lanes: list[Lane], ui: dict[str, str]) -> str:
    """Which were placed highest and lowest; one sentence, without praise."""
    steps = [lane.step for lane in lanes if lane.step]
    high, low = max(steps), min(steps)
    at_high, at_low = (
        quoted([lane.name for lane in lanes if lane.step == step], ui) for step in (high, low)
    )
    if high != low:
        return ui["arena-says"].format(high=at_high, low=at_low)
    if len(steps) == len(lanes) > 1:
        return ui["arena-all"].format(step=high)
    return ui["arena-some"].format(items=at_high, step=high)
