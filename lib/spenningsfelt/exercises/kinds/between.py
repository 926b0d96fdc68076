"""Between people who pull: the leader in the middle presses those who wanted something, and writes what."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.pictures import caption_of, unanswered
from spenningsfelt.figures.between import Puller, between, places
from spenningsfelt.figures.svg import Drawing

WHO, WANT = "who", "want"


class Between(Exercise):
    """Answers: `who` pulled, ids of people; `want`, what they wanted, in a line. Content: the module's fence."""

    structure: kinds.Between

    def own_fields(self) -> dict[str, Field]:
        """Who pulled, and what they wanted."""
        prompts = self.words.prompts
        names = {who: self.words.cast[who] for who in self.structure.people}
        return {
            WHO: Field("several", prompts[WHO], names),
            WANT: Field("text", prompts[WANT]),
        }

    def handout(self) -> Handout:
        """The two questions, with the people to choose among."""
        prompts = self.words.prompts
        names = tuple(self.words.cast[who] for who in self.structure.people)
        lines = ((prompts[WHO], names), (prompts[WANT], ()))
        return Handout(self.words.title, self.words.on_paper, lines)

    def page(self) -> dict[str, Any]:
        """The two questions, and where each of the people is pressed in the drawing."""
        circles, people = self.context.words["circles"], self.structure.people
        spots = places(len(people))
        return {
            "prompts": self.words.prompts,
            "circles": [{"id": circle, "text": of["short"]} for circle, of in circles.items()],
            "people": [
                {
                    "id": who,
                    "name": self.words.cast[who],
                    "circle": circles[circle]["short"],
                    "at": at,
                }
                for (who, circle), at in zip(people.items(), spots, strict=True)
            ],
        }

    def drawing(self) -> Drawing:
        """The people, those who pulled with a rope, and the field between them."""
        people = self._people(self.own(WHO) or [])
        says = self._says([one.name for one in people if one.pulls])
        described = says or self.ui["between-nobody"]
        caption = caption_of(self.context, self.content, self.words.title, described)
        return Drawing(*between(people, self.ui["between-me"], caption), says)

    def empty_drawing(self) -> Drawing:
        """The people before anyone has pulled."""
        people, me = self._people([]), self.ui["between-me"]
        title = self.words.title
        return unanswered(self.context, self.content, title, lambda c: between(people, me, c)[0])

    def brief(self) -> tuple[Line, ...]:
        """What they wanted, in the leader's own words."""
        return (
            (Line("", self.line(WANT).texts, style="lead"),) if self.own(WANT) else super().brief()
        )

    def _people(self, pulls: Collection[str]) -> list[Puller]:
        return [
            Puller(circle, self.words.cast[who], who in pulls)
            for who, circle in self.structure.people.items()
        ]

    def _says(self, names: list[str]) -> str:
        """Between whom one stood, as one would say it."""
        if len(names) < 2:
            return self.ui["between-one"].format(who=names[0]) if names else ""
        within = [name[:1].lower() + name[1:] for name in names]
        listed = f"{', '.join(within[:-1])} {self.ui['figure-and']} {within[-1]}"
        return self.ui["between-some"].format(who=listed)
