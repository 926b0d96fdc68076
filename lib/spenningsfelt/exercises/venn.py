"""The three circles to explore: seven regions, each with a text, examples and a question. It saves nothing."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import ExerciseContent
from spenningsfelt.exercises.base import Exercise
from spenningsfelt.exercises.pictures import caption_of
from spenningsfelt.exercises.reading import Reading
from spenningsfelt.exercises.setting import Setting
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.venn import venn


class Venn(Exercise):
    """Content: circles and regions in `texts/`, their order and sources in `course.toml`."""

    @classmethod
    def reading(cls, setting: Setting, exercise: ExerciseContent) -> Reading:
        """Each region with its letters, text, examples and question."""
        regions = [_region(setting, r) for r in setting.course.structure["regions"]]
        lines = [
            (f"{r['name']} ({', '.join(r['circles'])})", (r["text"], *r["examples"], r["question"]))
            for r in regions
        ]
        return Reading(exercise.words.title, exercise.words.intro, tuple(lines))

    @classmethod
    def drawing(cls, setting: Setting, exercise: ExerciseContent) -> Drawing:
        """The seven regions; nothing in them comes from answers."""
        ui, words = setting.words.ui, setting.words
        names = {r: words["regions"][r]["name"] for r in setting.course.structure["regions"]}
        circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
        caption = caption_of(setting, exercise, ui["venn-title"], ui["venn-description"])
        return Drawing(venn(setting.course.geometry, names, circles, caption))

    def page(self) -> dict[str, Any]:
        """The regions in order, and the circles' names."""
        setting = self.setting
        return {
            "regions": [_region(setting, r) for r in setting.course.structure["regions"]],
            "circles": {
                letter: circle["name"] for letter, circle in setting.words["circles"].items()
            },
        }


def _region(setting: Setting, region: str) -> dict[str, Any]:
    words, structure = setting.words["regions"][region], setting.course.structure["regions"][region]
    return {
        "id": region,
        "circles": structure["circles"],
        "ours": structure["source"] == "none",
        "name": words["name"],
        "text": words["text"],
        "question": words["question"],
        "examples": words["examples"],
    }
