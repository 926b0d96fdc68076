"""The profile: the ten points with the leader's own steps over time. Nothing is added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from spenningsfelt.content import ExerciseContent, kinds
from spenningsfelt.exercises.context import CHOSEN, Context
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures.profile import Point, profile
from spenningsfelt.figures.svg import Caption, Drawing

ANCHORS = ("1", "3", "5")  # the steps that are described


class Profile(Exercise):
    """The ten points. Content: `texts/` for the points, the module's fence for title and introduction.

    With the leader's own way, those are shown that were chosen or have a mark; the others are one line.

    `form = "look"` (or none) shows the step when the point was worked with (`NN.<point>.step`, in whichever module that
    is), and asks nothing. `form = "ask"` shows it beside two that it asks for: `<point>` holds the step now,
    `<point>-then` the step at the start as seen from today, whole numbers 1–5.

    `reads` in `module.toml` says which answers draw the picture again while the page is open, each with all that
    begins with it: "04", "04.p1.step". Without it the picture is right when the page is next opened or shown.
    """

    structure: kinds.Profile

    def own_fields(self) -> dict[str, Field]:
        """Two steps for each point where they are asked for."""
        if not _asks(self.content):
            return {}
        fields, ui = {}, self.ui
        for point in self.context.course.points:
            title = self.context.words["points"][point]["title"]
            fields[point] = Field("step", ui["profile-now-asked"].format(point=title))
            fields[f"{point}-then"] = Field("step", ui["profile-then-asked"].format(point=title))
        return fields

    def handout(self) -> Handout:
        """The points with their numbers; where it is asked, also the described steps and the two questions."""
        return Handout(
            self.words.title,
            self.words.on_paper,
            tuple(
                (
                    f"{p['number']} {p['title']}",
                    _choices(self.context, p) if _asks(self.content) else (),
                )
                for p in _points(self.context)
            ),
        )

    def in_words(self) -> tuple[Line, ...]:
        """One table of the points, said to be the leader's own view; nothing where nothing is asked."""
        if not self.fields:
            return ()
        points = self._shown()
        table = self._table(points, "–") if any(p.now or p.then for p in points) else ()
        return (Line(self.ui["profile-own"], table=table),)

    def drawing(self) -> Drawing | None:
        """The points' marks. Where they are asked about, none before an answer: one thinks before one looks."""
        points, ui = self._shown(), self.ui
        if not any(p.now or p.then if _asks(self.content) else p.marks for p in points):
            return None
        names = _names(self.content, ui)
        caption = caption_of(
            self.context, self.content, ui["profile-figure"], ui["profile-description"]
        )
        rest = self._rest(len(points))
        drawn = profile(points, names, ui["not-answered"], caption, rest)
        compared = _said(points, ui) if _asks(self.content) else ""
        said = [compared, rest, ui["profile-own"]]
        table = self._table(points, ui["not-answered"])
        return Drawing(*drawn, " ".join(filter(None, said)), table)

    def empty_drawing(self) -> Drawing:
        """The ten points without a mark."""
        names, title = _names(self.content, self.ui), self.ui["profile-figure"]
        titles = (self.context.words["points"][p]["title"] for p in self.context.course.points)
        points = [Point(n, title) for n, title in enumerate(titles, 1)]

        def draw(caption: Caption) -> str:
            return profile(points, names, "", caption)[0]

        return unanswered(self.context, self.content, title, draw)

    def page(self) -> dict[str, Any]:
        """The points to ask about, and which of them come first: chosen at the start, or a row of the picture."""
        context, names = self.context, self.context.course.points
        if not _asks(self.content):
            return {"points": [], "chosen": []}
        first = context.value(CHOSEN, "several") or []
        if context.own_way():
            first = [*first, *(names[p.number - 1] for p in self._shown())]
        return {"points": _points(context), "chosen": [p for p in names if p in first]}

    def _shown(self) -> list[Point]:
        """The points that are rows: all, or with an own way those that were chosen or have a mark."""
        points = _marked(self.context, self.content)
        return [point for point in points if point.marks or not self._is_aside(point)]

    def _is_aside(self, point: Point) -> bool:
        return self.context.course.points[point.number - 1] in self.context.aside()

    def _rest(self, shown: int) -> str:
        """How many points are no rows; "" where all are."""
        rest = len(self.context.course.points) - shown
        if not rest:
            return ""
        return self.ui["profile-rest-one" if rest == 1 else "profile-rest"].format(n=rest)

    def _table(self, points: Sequence[Point], unset: str) -> tuple[tuple[str, ...], ...]:
        """The same in rows, headings first. Of a point set aside nothing is said to be missing."""
        names = _names(self.content, self.ui)
        rows = []
        for p in points:
            missing = "–" if self._is_aside(p) else unset
            marks = (str(getattr(p, mark) or missing) for mark in names)
            rows.append((f"{p.number} {p.title}", *marks))
        return ((self.ui["profile-point"], *names.values()), *rows)


def _asks(content: ExerciseContent) -> bool:
    return isinstance(content.structure, kinds.Profile) and content.structure.form == "ask"


def _marked(context: Context, content: ExerciseContent) -> list[Point]:
    """The points in their order, with the steps on disk; what is no step counts as not answered."""

    def step(answer_id: str | None) -> int | None:
        return context.value(answer_id, "step") if answer_id else None

    asks, found = _asks(content), []
    for number, point in enumerate(context.course.points, 1):
        worked = step(context.course.steps.get(point))
        title = context.words["points"][point]["title"]
        own = f"{content.id}.{point}"
        marks = (worked, step(own), step(f"{own}-then")) if asks else (worked, None, None)
        found.append(Point(number, title, *marks))
    return found


def _names(content: ExerciseContent, ui: Mapping[str, str]) -> dict[str, str]:
    """What the marks that can be set are called, in the order before, now, then."""
    marks = ("worked", "now", "then") if _asks(content) else ("worked",)
    return {mark: ui[f"profile-{mark}"] for mark in marks}


def _said(points: Sequence[Point], ui: Mapping[str, str]) -> str:
    """How many points have something to compare."""
    several = sum(len(p.marks) > 1 for p in points)
    key = {0: "profile-none-two", 1: "profile-one-two"}.get(several, "profile-two")
    return ui[key].format(n=several)


def _points(context: Context) -> list[dict[str, Any]]:
    words = context.words["points"]
    return [
        {
            "id": p,
            "number": str(n),
            "title": words[p]["title"],
            "question": words[p]["scale_question"],
            "steps": [{"id": step, "text": words[p][f"s{step}"]} for step in ANCHORS],
        }
        for n, p in enumerate(context.course.points, 1)
    ]


def _choices(context: Context, point: dict[str, Any]) -> tuple[str, ...]:
    """On paper one rings a number."""
    ui = context.ui
    asked = [f"{ui[key]}: 1 2 3 4 5" for key in ("profile-now", "profile-then")]
    return (point["question"], *(f"{s['id']}: {s['text']}" for s in point["steps"]), *asked)
