"""The three circles to explore: seven regions, each with a text, examples and a question. It saves nothing."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.pictures import caption_of
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.venn import venn


class Venn(Exercise):
    """Content: circles and regions in `texts/`, their order and sources in `course.toml`."""

    def handout(self) -> Handout:
        """Each region with its letters, text, examples and question."""
        regions = [_region(self.context, r) for r in self.context.course.structure["regions"]]
        lines = [
            (f"{r['name']} ({', '.join(r['circles'])})", (r["text"], *r["examples"], r["question"]))
            for r in regions
        ]
        return Handout(self.words.title, self.words.intro, tuple(lines))

    def drawing(self) -> Drawing:
        """The seven regions; nothing in them comes from answers."""
        ui, words = self.ui, self.context.words
        names = {r: words["regions"][r]["name"] for r in self.context.course.structure["regions"]}
        circles = {letter: circle["short"] for letter, circle in words["circles"].items()}
        caption = caption_of(self.context, self.content, ui["venn-title"], ui["venn-description"])
        return Drawing(venn(self.context.course.geometry, names, circles, caption))

    def empty_drawing(self) -> Drawing:
        """The same: it never holds an answer."""
        says = f"{self.ui['venn-title']}. {self.ui['venn-description']}"
        return evolve(self.drawing(), says=says)

    def page(self) -> dict[str, Any]:
        """The regions in order, and the circles' names."""
        return {
            "regions": [_region(self.context, r) for r in self.context.course.structure["regions"]],
            "circles": {
                letter: circle["name"] for letter, circle in self.context.words["circles"].items()
            },
        }


def _region(context: Context, region: str) -> dict[str, Any]:
    words, structure = context.words["regions"][region], context.course.structure["regions"][region]
    return {
        "id": region,
        "circles": structure["circles"],
        "ours": structure["source"] == "none",
        "name": words["name"],
        "text": words["text"],
        "question": words["question"],
        "examples": words["examples"],
    }
