"""Lines that the room has said: waiting, standing as a point, laid to another's point, or held back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from attrs import evolve, frozen


@frozen
class Text:
    """A line. `point`: 0 while it waits, −1 held back, else the number of the point it belongs to.

    From a phone it is `by` a contribution, in one `edit` of it: its words are in that box, and nowhere else.
    """

    id: int
    question: str
    words: str
    point: int = 0
    by: str = ""
    edit: int = 0


WAITING, HELD = 0, -1


@frozen
class Texts:
    """All lines in the order they came, and how they lay before each thing that was done to them."""

    lines: tuple[Text, ...] = ()
    before: tuple[tuple[Text, ...], ...] = ()

    def written(self, question: str, words: str, standing: bool) -> Texts:
        """With one line more, waiting; or `standing`, as a point of its own."""
        line = Text(len(self.lines) + 1, question, words, self._free(question) if standing else 0)
        return Texts((*self.lines, line), (*self.before, self.lines))

    def sent(self, question: str, by: str, edit: int) -> Texts:
        """With a line from a phone, or a later edit of it: it waits, also where an earlier one was let through."""
        line = Text(len(self.lines) + 1, question, "", by=by, edit=edit)

        def told(lines: tuple[Text, ...]) -> tuple[Text, ...]:
            known = next((t for t in lines if t.by == by and t.question == question), None)
            if known is None:
                return (*lines, line)
            newer = evolve(line, id=known.id) if edit > known.edit else known
            return tuple(newer if t is known else t for t in lines)

        return self._everywhere(told)

    def worded(self, words: Mapping[tuple[str, str, int], str]) -> Texts:
        """With the words of what phones sent, by question, id and edit; what is withdrawn has none, and is nowhere."""

        def told(lines: tuple[Text, ...]) -> tuple[Text, ...]:
            return tuple(
                evolve(t, words=words.get((t.question, t.by, t.edit), "")) if t.by else t
                for t in lines
            )

        return self._everywhere(told)

    def _everywhere(self, told: Callable[[tuple[Text, ...]], tuple[Text, ...]]) -> Texts:
        """Done to what is now and to what was before: taking something back brings no words back."""
        return Texts(told(self.lines), tuple(told(lines) for lines in self.before))

    def laid(self, id: int, point: int) -> Texts:
        """With a line laid to a point that there is, or held back; else as it was."""
        line = next((t for t in self.lines if t.id == id), None)
        if line is None or (point != HELD and point not in self.points(line.question)):
            return self
        return self._moved(line, point)

    def stood(self, id: int) -> Texts:
        """With a line as a point of its own."""
        line = next((t for t in self.lines if t.id == id and t.point <= 0), None)
        return self._moved(line, self._free(line.question)) if line else self

    def undone(self) -> Texts:
        """As it was before the last thing."""
        return Texts(self.before[-1], self.before[:-1]) if self.before else self

    def points(self, question: str) -> dict[int, tuple[Text, ...]]:
        """The points by number, each with its lines, the first first: its words are the point's."""
        found: dict[int, tuple[Text, ...]] = {}
        for line in self.of(question):
            if line.point > 0:
                found[line.point] = (*found.get(line.point, ()), line)
        return dict(sorted(found.items()))

    def of(self, question: str) -> tuple[Text, ...]:
        """The lines of a question."""
        return tuple(t for t in self.lines if t.question == question and t.words)

    def _free(self, question: str) -> int:
        """A number that no point has, nor had before its lines were withdrawn."""
        return max([0, *(t.point for t in self.lines if t.question == question)]) + 1

    def _moved(self, line: Text, point: int) -> Texts:
        lines = tuple(evolve(t, point=point) if t.id == line.id else t for t in self.lines)
        return Texts(lines, (*self.before, self.lines))


def often(texts: Iterable[Text]) -> list[tuple[str, int]]:
    """What stands on the wall among these, as it was first written, and how many wrote it, most first."""
    said: dict[str, str] = {}
    times: Counter[str] = Counter()
    for text in texts:
        if text.point > 0:
            said.setdefault(text.words.casefold(), text.words)
            times[text.words.casefold()] += 1
    return [(said[key], n) for key, n in times.most_common()]


def nearest(line: Text, points: dict[int, tuple[Text, ...]]) -> int:
    """The point whose words are most like a line's; 0 where none has a word in common with it."""
    own = _words(line.words)
    likeness = {
        number: max(
            (len(own & _words(t.words)) / (len(own | _words(t.words)) or 1) for t in lines),
            default=0,
        )
        for number, lines in points.items()
    }
    best = max(likeness, key=lambda number: likeness[number], default=0)
    return best if best and likeness[best] > 0 else 0


def _words(text: str) -> set[str]:
    """What a line is about: its words of more than three letters, by their beginnings."""
    letters = "".join(c if c.isalnum() else " " for c in text.casefold())
    return {word[:6] for word in letters.split() if len(word) > 3}
