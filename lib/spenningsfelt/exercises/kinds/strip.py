"""The choices one made in several dilemmas, side by side. Nothing is added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.exercise import exercise as of_kind
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.kinds.dilemma import Dilemma, effect_names, effects_of, letters_of
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures.strip import Chosen, strip
from spenningsfelt.figures.svg import Caption, Drawing


@frozen
class _Seen:
    """A dilemma of the course, the number of its point, or its place among the others, and its module's number."""

    number: int
    dilemma: Dilemma
    module: str


class Strip(Exercise):
    """What was chosen in the dilemmas that `reads` names, in their order; it asks nothing.

    Only a locked choice is shown, and what it does: what one would choose today, where that is another.
    """

    structure: kinds.Strip

    def handout(self) -> Handout:
        """The dilemmas by their titles."""
        lines = tuple((f"{one.number} {one.dilemma.words.title}", ()) for one in self._dilemmas())
        return Handout(self.words.title, self.words.on_paper, lines)

    def in_words(self) -> tuple[Line, ...]:
        """Nothing is answered here: the picture says it."""
        return ()

    def drawing(self) -> Drawing | None:
        """The strip, once a choice is locked."""
        if not any(self.context.value(f"{one}.locked", "tick") for one in self.structure.reads):
            return None  # nothing to see, and no other module to be read
        rows, ui = [_chosen(one) for one in self._dilemmas() if self._reached(one)], self.ui
        made = sum(bool(row.now) for row in rows)
        if not made:
            return None
        says = ui["strip-says"].format(n=made, of=len(rows))
        caption = caption_of(self.context, self.content, ui["strip-figure"], says)
        return Drawing(*strip(rows, self._circles(), caption), says, self._table(rows))

    def empty_drawing(self) -> Drawing:
        """The dilemmas, with nothing chosen."""
        rows = [Chosen(one.number, one.dilemma.words.title) for one in self._dilemmas()]

        def draw(caption: Caption) -> str:
            return strip(rows, self._circles(), caption)[0]

        return unanswered(self.context, self.content, self.ui["strip-figure"], draw)

    def _reached(self, one: _Seen) -> bool:
        """Nothing is said of what lies ahead of the module that the strip is shown in, unless it was chosen already."""
        return one.module <= self.context.number or one.dilemma.locked() is not None

    def _circles(self) -> list[str]:
        return list(self.context.words["circles"])

    def _dilemmas(self) -> Iterator[_Seen]:
        """Those that are written, in the language in which each can be read here."""
        for place, one in enumerate(self.structure.reads, 1):
            number, _, name = one.partition(".")
            module = self.context.module(number)
            content = module.exercises.get(name) if module else None
            if content and isinstance(content.structure, kinds.Dilemma):
                points, point = self.context.course.points, content.structure.point
                found = of_kind(self.context, content)
                assert isinstance(found, Dilemma)
                nth = points.index(point) + 1 if point in points else place
                yield _Seen(nth, found, number)

    def _table(self, rows: Sequence[Chosen]) -> tuple[tuple[str, ...], ...]:
        """The same in rows, headings first."""
        ui, names = self.ui, effect_names(self.ui)
        circles = self.context.words["circles"]
        heads = (ui["strip-dilemma"], ui["dilemma-choice"], *(c["short"] for c in circles.values()))
        body = (
            (
                f"{row.number} {row.title}",
                _letters(row, ui["strip-then"]) or ui["strip-none"],
                *(names[row.effects[c]] if c in row.effects else "–" for c in circles),
            )
            for row in rows
        )
        return (heads, *body)


def _chosen(one: _Seen) -> Chosen:
    dilemma, title = one.dilemma, one.dilemma.words.title
    first = dilemma.locked()
    if first is None:
        return Chosen(one.number, title)
    letters, now = letters_of(dilemma.structure.choices), dilemma.own("again") or first
    effects = effects_of(dilemma.structure, now)
    return Chosen(one.number, title, letters[first], letters[now], effects)


def _letters(row: Chosen, then: str) -> str:
    return row.now if row.first == row.now else then.format(first=row.first, now=row.now)
