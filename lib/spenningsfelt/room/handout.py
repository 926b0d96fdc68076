"""What the group takes home on one sheet: what it does together, the challenges with their dots, choices, words.

Only what has been on the wall is on it, and nothing about anybody's own workplace.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spenningsfelt.content.dates import written_date
from spenningsfelt.room.counted import counted
from spenningsfelt.room.sheet import DOTS, SHOWN, Step
from spenningsfelt.room.shown import every_cell
from spenningsfelt.room.state import State
from spenningsfelt.room.texts import often
from spenningsfelt.room.words import Words

if TYPE_CHECKING:
    from spenningsfelt.room.live import Live

Told = dict[str, Any]
MOST_POINTS = 12  # on the sheet; how many more there were is said


def handout_in(live: Live) -> Told:
    """The sheet of a room that goes on. Raises ValueError where there is none, or nothing of it any more."""
    if not live.made or live.folder.receipt:
        raise ValueError("no room, or a closed one")
    return handout_of(live.state, live.words, date.today())


def handout_of(state: State, words: Words, today: date) -> Told:
    """The sheet in words and numbers. `today` is its date where the room has not begun."""
    group, setting = _Group(state, words), state.sheet.setting
    day = date.fromtimestamp(state.begun) if state.begun and not setting.rehearsal else today
    told = words.course.words(words.language)
    points, more = group.points()
    return {
        "language": words.language,
        "course": told.ui["course"],
        "date": written_date(day.isoformat(), told),
        "rehearsal": words("rehearsal") if setting.rehearsal else "",
        "title": words("handout-title"),
        "of": " · ".join(filter(None, [setting.title, words("handout-heads", n=state.heads)])),
        "acts": group.acts(),
        "points": points,
        "more": words("handout-more", n=more) if more else "",
        "cases": group.cases(),
        "words": group.words_home(),
        "heads": {key: words(f"handout-{key}") for key in ("dots", "word", "own", "own-more")},
        "own": [words(f"handout-{key}") for key in ("if", "then", "who")],
        "kept": words("handout-kept"),
    }


@frozen
class _Group:
    state: State
    words: Words

    def passed(self, step: Step) -> bool:
        """Whether what this part showed has been on the wall. A rehearsal is invented, and may be seen at once."""
        if self.state.sheet.setting.rehearsal:
            return True
        at = self.state.sheet.at[step.name]
        moments = step.moments
        here = at == self.state.part and moments.index(self.state.moment) >= moments.index(SHOWN)
        return step.name in self.state.entered and (at < self.state.part or here)

    def steps(self, kind: str) -> list[Step]:
        """The parts of this kind whose pictures have been seen."""
        return [s for s in self.state.sheet.steps if s.kind == kind and self.passed(s)]

    def acts(self) -> list[Told]:
        """What the group does together: what, and each thing said of it with its label; the first time apart."""
        return [
            {
                "what": act.what,
                "said": [
                    [self.words(f"act-{key}"), said]
                    for key, said in (("who", act.who), ("missing", act.missing))
                    if said
                ],
                "label": self.words("act-first"),
                "first": act.first,
            }
            for act in self.state.acts
        ]

    def points(self) -> tuple[list[list[Any]], int]:
        """The points with their dots, most first, and how many there was no room for."""
        found: list[tuple[str, int]] = []
        for step in self.steps("together"):
            dots = self.state.sums(f"{step.name}.{DOTS}")
            points = self.state.texts.points(step.name)
            found += [(texts[0].words, dots.get(str(n), 0)) for n, texts in points.items()]
        found.sort(key=lambda row: -row[1])
        return [list(row) for row in found[:MOST_POINTS]], len(found[MOST_POINTS:])

    def cases(self) -> list[Told]:
        """The choices of each dilemma that were on the wall."""
        found = []
        for question in (q for step in self.steps("dilemma") for q in step.questions):
            counts = counted(self.state, question)
            if every_cell(counts.all):
                rows = [[k, text, counts.all[k]] for k, text in question.options.items()]
                found.append({"title": question.title, "rows": rows})
        return found

    def words_home(self) -> list[list[Any]]:
        """The words that the room ended with, and how many said each, most first."""
        texts = (t for step in self.steps("words") for t in self.state.texts.of(step.name))
        return [list(row) for row in often(texts)]
