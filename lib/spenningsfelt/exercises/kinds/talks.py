"""The talks about how it went: when the first is, what is asked in each, and what was said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.content.dates import written_date
from spenningsfelt.content.schema import PhaseWords
from spenningsfelt.exercises.exercise import Exercise, Message, Reply
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day, calendar
from spenningsfelt.exercises.parts.pictures import quoted


class Talks(Exercise):
    """`when` is the first talk's day, `said-<phase>` what was said in each. Content: the module's fence, and the days.

    The page may ask for `{type: "calendar"}`, and gets `{type: "calendar", text}`: the talks as calendar entries.
    """

    structure: kinds.Talks

    def own_fields(self) -> dict[str, Field]:
        """The day, and what was said each time."""
        ui, words = self.ui, self.words.phases
        said = {
            f"said-{name}": Field("text", f"{words[name].label}: {ui['talks-said']}")
            for name in self.structure.phases
        }
        return {"when": Field("date", ui["talks-first"]), **said}

    def handout(self) -> Handout:
        """Each talk with what one does and what is asked."""
        ask = ((self.ui["talks-first"], ()),)
        talks = (
            (words.label, (words.hint, *_numbered(words.questions))) for words in self._words()
        )
        return Handout(self.words.title, self.words.on_paper, (*ask, *talks))

    def in_words(self) -> tuple[Line, ...]:
        """With a day or something said, each talk: its day, what one does, what is asked, and what was said."""
        if not any(self.own(name) for name in self.own_fields()):
            return (Line(self.words.title),)
        return self._lines(lambda words: words.hint)

    def for_partner(self) -> tuple[Line, ...]:
        """The same, with what the partner does in each talk."""
        return self._lines(lambda words: words.partner)

    def _lines(self, does: Callable[[PhaseWords], str]) -> tuple[Line, ...]:
        lines = []
        for name, words in zip(self.structure.phases, self._words(), strict=True):
            day = self.day(name)
            written = written_date(day.isoformat(), self.context.words) if day else ""
            head = " · ".join(filter(None, (words.label, written)))
            asked = tuple(filter(None, (does(words), *_numbered(words.questions))))
            said = tuple(quoted([one], self.ui) for one in self.line(f"said-{name}").texts)
            lines.append(Line(head, asked))
            lines += [Line("", said, style="quote")] if said else []
        return tuple(lines)

    def page(self) -> dict[str, Any]:
        """Each talk, and how many days after the first it is."""
        days = self.structure.phases
        first = min(days.values(), default=0)
        talks = [
            {
                "id": name,
                "label": words.label,
                "hint": words.hint,
                "questions": words.questions,
                "after": days[name] - first,
            }
            for name, words in zip(days, self._words(), strict=True)
        ]
        return {"talks": talks}

    def reply(self, message: Message) -> Reply:
        """The page asks for the calendar entries."""
        if message.get("type") != "calendar":
            return Reply()
        return Reply(({"type": "calendar", "text": calendar(self.days())},))

    def days(self) -> tuple[Day, ...]:
        """The talks as days in a calendar; none while the first has no day."""
        names = zip(self.structure.phases, self._words(), strict=True)
        return tuple(
            Day(
                self.id_of(name),
                day,
                f"{self.words.title}: {words.label}",
                "\n".join((words.hint, *_numbered(words.questions))),
            )
            for name, words in names
            if (day := self.day(name))
        )

    def step(self) -> str:
        """The step of the module that it stands in."""
        module = self.context.module(self.content.id.partition(".")[0])
        parts = module.parts if module else ()
        return next((p.step for p in parts if p.exercise == self.content.name), "")

    def day(self, phase: str) -> date | None:
        """The day of a talk: as long after the first as the course says; None while the first has none."""
        first, days = self.own("when"), self.structure.phases
        if not first:
            return None
        try:
            return date.fromisoformat(first) + timedelta(days[phase] - min(days.values()))
        except OverflowError:  # no calendar has such a day
            return None

    def _words(self) -> list[PhaseWords]:
        return [self.words.phases[name] for name in self.structure.phases]


def _numbered(questions: list[str]) -> tuple[str, ...]:
    return tuple(f"{n}. {question}" for n, question in enumerate(questions, 1))
