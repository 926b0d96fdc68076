"""A meeting where all three circles sit: whom one turns to, and how, decides what comes on the table."""

from __future__ import annotations

from typing import Any

import attrs

from spenningsfelt.content import kinds
from spenningsfelt.content.story import Condition, Played, fitting, in_order, played
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures.meeting import Person, meeting
from spenningsfelt.figures.people import portrait
from spenningsfelt.figures.svg import Caption, Drawing


class Meeting(Exercise):
    """A story with people, moves and endings. Content: rules from `module.toml`, words from the module's fence.

    Answers: `moves` are the ids of the moves, in order, and `ending` that of what one gathered the table round. What
    was said follows from them by the rules in `content/story.py`.
    """

    structure: kinds.Meeting

    def own_fields(self) -> dict[str, Field]:
        """The moves, and the ending."""
        ui, words, structure = self.ui, self.words, self.structure
        endings = {name: words.endings[name].label for name in structure.endings}
        moves = {name: self._done(name) for name in structure.moves}
        return {
            "moves": Field(
                "several", ui["meeting-moves"], moves, room=structure.turns, in_order=True
            ),
            "ending": Field("choice", ui["meeting-ending"], endings),
        }

    def handout(self) -> Handout:
        """The opening, who sits there, and what one may do. What they answer is not on paper."""
        words, lines = self.words, []
        for who in ("", *self.structure.people):
            person = words.people.get(who)
            title = f"{person.name}. {person.seat}" if person else self.ui["meeting-everyone"]
            moves = (name for name, move in self.structure.moves.items() if move.who == who)
            lines.append((title, tuple(self._done(name) for name in moves)))
        return Handout(
            words.title, " ".join(filter(None, (words.on_paper, words.opening))), (*lines,)
        )

    def in_words(self) -> tuple[Line, ...]:
        """What came on the table, in the order it came; after the last move what never did, and the ending."""
        ui, words, now = self.ui, self.words, self._now()
        if not now.turns and not now.unfit:
            return (Line(ui["meeting-came"]),)
        came = [words.facts[turn.gives] for turn in now.turns if turn.gives]
        lines = [Line(ui["meeting-came"], (*came,) or (ui["meeting-nothing"],))]
        if self._over(now):
            never = (words.facts[f] for f in self.structure.owners() if f not in now.there)
            lines.append(Line(ui["meeting-never"], tuple(never)))
        ending = self._ending(now)
        if ending:
            later = fitting(self.structure.endings[ending].later, now)
            told = words.endings[ending]
            texts = (f"{told.label}.", told.text, *(told.later.get(name, "") for name in later))
            lines.append(Line(ui["meeting-ending"], texts))
        unfit = self._unfit(now)
        changed = (ui["meeting-changed"].format(what="; ".join(unfit)),)
        return (*lines, Line(ui["meeting-moves"], changed)) if unfit else (*lines,)

    def drawing(self) -> Drawing | None:
        """The table with what lies on it, once a move has been made."""
        now, ui, words = self._now(), self.ui, self.words
        if not now.turns:
            return None
        structure, owners = self.structure, self.structure.owners()
        facts = [*structure.start, *(turn.gives for turn in now.turns if turn.gives)]
        silent = [words.people[who].name for who in structure.people if who not in now.spoke]
        counts = {"n": len(now.turns), "of": structure.turns, "facts": len(facts)}
        says = ui["meeting-says"].format(**counts)
        if silent:
            says += " " + ui["meeting-silent"].format(people=", ".join(silent))
        caption = caption_of(self.context, self.content, words.title, says)
        people = self._people(now)
        on_table = [(structure.people[owners[fact]], words.facts[fact]) for fact in facts]
        drawn = meeting(people, on_table, self._clock(len(now.turns)), caption)
        circles = self.context.words["circles"]
        rows = (
            (
                name.name,
                circles[structure.people[who]]["short"],
                " ".join(words.facts[fact] for fact in facts if owners[fact] == who) or "–",
            )
            for who, name in words.people.items()
        )
        head = (ui["meeting-person"], ui["meeting-circle"], ui["meeting-came"])
        return Drawing(*drawn, says, (head, *rows))

    def empty_drawing(self) -> Drawing | None:
        """The table before the first move, with what everybody knows."""
        structure, words, owners = self.structure, self.words, self.structure.owners()
        known = [(structure.people[owners[fact]], words.facts[fact]) for fact in structure.start]

        def draw(caption: Caption) -> str:
            return meeting(self._people(None), known, self._clock(0), caption)[0]

        return unanswered(self.context, self.content, words.title, draw)

    def page(self) -> dict[str, Any]:
        """The whole story with its words: a move is answered on the page. The closing question waits for the end."""
        s, words, circles = self.structure, self.words, self.context.words["circles"]
        return {
            "after": "",
            "question": words.after,
            "opening": words.opening,
            "group": words.group,
            "close": words.close,
            "unsaid": words.unsaid,
            "source": words.source,
            "turns": s.turns,
            "begins": s.begins,
            "minutes": s.minutes,
            "start": s.start,
            "order": list(in_order(s)),
            "people": [
                {
                    "id": who,
                    "circle": circles[circle]["short"],
                    "knows": s.facts.get(who, []),
                    "letter": circle,
                    "portrait": portrait(circle, look, f"{self.content.id}-{who}"),
                    **attrs.asdict(words.people[who]),
                }
                for look, (who, circle) in enumerate(s.people.items())
            ],
            "facts": words.facts,
            "lights": words.lights,
            "moves": [
                {
                    "id": name,
                    "who": move.who,
                    "text": self._done(name),
                    "says": [
                        {"id": r, "text": words.says[name].get(r, ""), **attrs.asdict(reply)}
                        for r, reply in move.says.items()
                    ],
                }
                for name, move in s.moves.items()
            ],
            "endings": [
                {
                    "id": name,
                    **_condition(ending),
                    "label": words.endings[name].label,
                    "text": words.endings[name].text,
                    "later": [
                        {"text": words.endings[name].later.get(more, ""), **_condition(condition)}
                        for more, condition in ending.later.items()
                    ],
                }
                for name, ending in s.endings.items()
            ],
        }

    def _done(self, move: str) -> str:
        """A move in words: a question as one asks it."""
        text = self.words.moves[move]
        asks = self.structure.moves[move].how == "ask"
        return self.ui["meeting-ask"].format(text=text) if asks else text

    def _now(self) -> Played:
        return played(self.structure, self.own("moves") or ())

    def _over(self, now: Played) -> bool:
        return len(now.turns) == self.structure.turns

    def _ending(self, now: Played) -> str:
        """The ending that was chosen, where the meeting is over and it fits what is there."""
        ending = self.own("ending") or ""
        fits = self._over(now) and ending in fitting(self.structure.endings, now)
        return ending if fits else ""

    def _unfit(self, now: Played) -> list[str]:
        """What was done and does not fit the story as it is now, in words."""
        moves, ending = self.own("moves") or [], self.own("ending")
        unfit = [self._done(move) for move in moves[len(now.turns) :]]
        if ending and not self._ending(now):
            unfit.append(self.words.endings[ending].label)
        return unfit

    def _people(self, now: Played | None) -> list[Person]:
        """Who sits there; before the first move nobody is shown as one who has not had the floor."""
        return [
            Person(circle, self.words.people[who].name, now is not None and who not in now.spoke)
            for who, circle in self.structure.people.items()
        ]

    def _clock(self, turns: int) -> str:
        """The time in the story after so many moves, as one writes it."""
        hours, minutes = map(int, self.structure.begins.split("."))
        time = hours * 60 + minutes + turns * self.structure.minutes
        sign = self.ui["time-sign"]
        return self.ui["meeting-clock"].format(time=f"{time // 60 % 24}{sign}{time % 60:02}")


def _condition(condition: Condition) -> dict[str, list[str]]:
    return {"all": condition.all, "any": condition.any, "none": condition.none}
