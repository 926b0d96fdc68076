"""The three circles: to explore, or to place oneself in with a case of one's own."""

from __future__ import annotations

from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.parts.case import case_of
from spenningsfelt.exercises.parts.placed import placed, region_names, region_options, unplaced
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.venn_way import Way

STANDS, NEEDED = "stands", "needed"


class Venn(Exercise):
    """Content: circles and regions in `texts/`, their order and sources in `course.toml`.

    To explore, it saves nothing. To place oneself, answers `stands` and `needed`: the field where one is, and the one
    where people should meet; `reads` may name an answer that holds the case.
    """

    structure: kinds.Venn

    def own_fields(self) -> dict[str, Field]:
        """Where one stands and where one is needed."""
        if self.structure.form == "look":
            return {}
        return {name: Field("region", self.ui[f"venn-{name}"]) for name in (STANDS, NEEDED)}

    def handout(self) -> Handout:
        """Each region with its letters, text, examples and question; or the two questions."""
        if self.structure.form == "place":
            names = tuple(region_names(self.context).values())
            questions = [(field.question, names) for field in self.own_fields().values()]
            return Handout(self.words.title, self.words.on_paper, tuple(questions))
        regions = [_region(self.context, r) for r in self.context.course.structure["regions"]]
        lines = [
            (f"{r['name']} ({', '.join(r['circles'])})", (r["text"], *r["examples"], r["question"]))
            for r in regions
        ]
        return Handout(self.words.title, self.words.on_paper, tuple(lines))

    def drawing(self) -> Drawing:
        """The seven regions; with where one stands, and an arrow to where one is needed."""
        if self.structure.form == "look":
            return placed(self.context, self.content)
        stands, needed = self.own(STANDS) or "", self.own(NEEDED) or ""
        way = Way(stands, needed, self.ui["venn-me"])
        return placed(self.context, self.content, way=way, says=self._says(stands, needed))

    def empty_drawing(self) -> Drawing:
        """The regions alone."""
        return unplaced(self.context, self.content)

    def page(self) -> dict[str, Any]:
        """The regions in order, and the circles' names; or the two questions, and the case in its author's words."""
        if self.structure.form == "place":
            asked = [{"name": n, "label": f.question} for n, f in self.own_fields().items()]
            regions = region_options(self.context)
            return {
                "form": "place",
                "asked": asked,
                "regions": regions,
                "case": case_of(self.context, self.content),
            }
        return {
            "form": "look",
            "regions": [_region(self.context, r) for r in self.context.course.structure["regions"]],
            "circles": {
                letter: circle["name"] for letter, circle in self.context.words["circles"].items()
            },
        }

    def _says(self, stands: str, needed: str) -> str:
        names = region_names(self.context)
        if not stands:
            return self.ui["venn-needs"].format(needed=names[needed]) if needed else ""
        if not needed:
            return self.ui["venn-stays"].format(stands=names[stands])
        key = "venn-there" if stands == needed else "venn-way"
        return self.ui[key].format(stands=names[stands], needed=names[needed])


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
