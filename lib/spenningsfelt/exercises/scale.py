"""A scale: place oneself on steps 1–5, and say what one builds it on."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from spenningsfelt.content import CourseWords, ExerciseContent
from spenningsfelt.content.schema import ItemWords
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.lines import Line, line_of
from spenningsfelt.exercises.pictures import caption_of, quoted
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting, value_of
from spenningsfelt.exercises.stored import step_in
from spenningsfelt.exercises.values import AnswerField, is_step
from spenningsfelt.figures.scale_arena import Lane, arena
from spenningsfelt.figures.svg import Drawing


@frozen
class Item:
    """One question of a scale. `title` is empty when the question stands alone."""

    id: str
    title: str
    words: ItemWords


class Scale(Exercise):
    """Items: one point, all ten, or the fence's own. Content: `texts/` for the points, else the module's fence.

    Answers: `<item>` holds a whole number 1–5, `<item>-why` the evidence where the fence asks for it.
    """

    @classmethod
    def answer_fields(cls, setting: Setting, exercise: ExerciseContent) -> dict[str, AnswerField]:
        """A step for each item, and its evidence when there is a label for it."""
        label = exercise.words.evidence_label
        fields = {}
        for item in _items(setting, exercise):
            fields[item.id] = AnswerField("step", item.words.question)
            if label:
                fields[f"{item.id}-why"] = AnswerField("text", label)
        return fields

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Each question with its five steps; what is asked about all of them comes last, once."""
        words = exercise.words
        lines = [
            (
                i.words.question,
                tuple(f"{n}: {s}" for n, s in enumerate(_steps(setting, i.words), 1)),
            )
            for i in _items(setting, exercise)
        ]
        evidence = [(words.evidence_label, ())] if words.evidence_label else []
        return Reading(words.title, words.intro, (*lines, *evidence))

    @classmethod
    def lines(cls, setting: Setting, exercise: ExerciseContent) -> tuple[Line, ...]:
        """Each step with its anchor, and what it was built on. Of points to choose among, those chosen or answered."""
        found = [
            line for item in _items(setting, exercise) for line in _lines(setting, exercise, item)
        ]
        return tuple(found) or tuple(Line(i.words.question) for i in _items(setting, exercise))

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing | None:
        """The arena, where the module names it: the steps of the scale's own questions, once there is one."""
        lanes = _lanes(setting, exercise) if exercise.structure.figure == "arena" else []
        if not any(lane.step for lane in lanes):
            return None
        ui = setting.words.ui
        caption = caption_of(setting, exercise, ui["arena-figure"], ui["arena-description"])
        rows = [(lane.name, str(lane.step or ui["not-answered"])) for lane in lanes]
        drawn = arena(lanes, ui["not-answered"], caption)
        return Drawing(*drawn, _said(lanes, ui), ((ui["arena-item"], ui["arena-step"]), *rows))

    def page(self) -> dict[str, Any]:
        """The items in order, and which of them the leader has chosen (None when that is not asked)."""
        items = _items(self.setting, self.exercise)
        words = self.exercise.words
        return {
            "items": [
                {
                    "id": i.id,
                    "title": i.title,
                    "question": i.words.question,
                    "steps": _steps(self.setting, i.words),
                }
                for i in items
            ],
            "chosen": self._chosen([i.id for i in items]),
            "evidence": words.evidence_label,
        }

    def _chosen(self, items: list[str]) -> list[str] | None:
        chosen = _chosen(self.setting, self.exercise)
        return None if chosen is None else [i for i in items if i in chosen]


def _items(setting: Setting, exercise: ExerciseContent) -> list[Item]:
    items, own = exercise.structure.items, exercise.structure.point
    if own:
        return [Item("step", "", _point(own, setting.words["points"][own]).words)]
    if items == "points":
        return [_point(point, setting.words["points"][point]) for point in setting.course.points]
    return [Item(i, "", exercise.words.items[i]) for i in items]


def _point(point: str, words: dict[str, str]) -> Item:
    return Item(
        point,
        words["title"],
        ItemWords(words["scale_question"], words["s1"], words["s3"], words["s5"]),
    )


def _chosen(setting: Setting, exercise: ExerciseContent) -> list[Any] | None:
    """What the leader has chosen to be asked about first; None when that is not asked."""
    answer_id = exercise.structure.chosen
    value = value_of(setting.answers, answer_id) if answer_id else None
    return None if not answer_id else value if isinstance(value, list) else []


def _lines(setting: Setting, exercise: ExerciseContent, item: Item) -> list[Line]:
    """One item's lines: none when it is one to choose among, and was neither chosen nor answered."""
    words, label = setting.words, exercise.words.evidence_label
    step, why = (
        value_of(setting.answers, f"{exercise.id}.{name}") for name in (item.id, f"{item.id}-why")
    )
    built_on = line_of(AnswerField("text", label), why if label else None, words)
    chosen = _chosen(setting, exercise)
    if chosen is not None and item.id not in chosen and not is_step(step) and not built_on.texts:
        return []
    question = f"{item.title}. {item.words.question}" if item.title else item.words.question
    first = Line(question, (_anchored(words, item.words, step),) if is_step(step) else ())
    return [first, built_on] if label and (first.texts or built_on.texts) else [first]


def _anchored(words: CourseWords, item: ItemWords, step: int) -> str:
    """A step as its number and what stands at it; 2 and 4 stand between two descriptions."""
    anchors = {1: item.s1, 3: item.s3, 5: item.s5}
    if step in anchors:
        return words.ui["scale-at"].format(n=step, words=anchors[step])
    return words.ui["scale-between-two"].format(
        n=step, low=anchors[step - 1], high=anchors[step + 1]
    )


def _steps(setting: Setting, words: ItemWords) -> list[str]:
    # 2 and 4 have no anchor on purpose: they are for the one who is between two descriptions.
    between = setting.words.ui["scale-between"]
    return [words.s1, between, words.s3, between, words.s5]


def _lanes(setting: Setting, exercise: ExerciseContent) -> list[Lane]:
    """The lanes of the scale's own questions; `prompts` in the fence holds their short names."""
    items, words = exercise.structure.items, exercise.words
    return [
        Lane(
            words.prompts.get(i, words.items[i].question),
            step_in(value_of(setting.answers, f"{exercise.id}.{i}")),
        )
        for i in (items if isinstance(items, list) else [])
    ]


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
