"""A text with holes: what one fills in makes something to send, to say or to keep."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from spenningsfelt.content import kinds
from spenningsfelt.content.kinds_of_fields import HOLE
from spenningsfelt.exercises.exercise import Exercise, exercise
from spenningsfelt.exercises.field import Field
from spenningsfelt.exercises.handout import Handout
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.asked import fields_of, page_fields
from spenningsfelt.exercises.parts.case import case_of
from spenningsfelt.exercises.parts.pictures import quoted
from spenningsfelt.exercises.parts.shelf import pictured
from spenningsfelt.figures.svg import Drawing

DOTS = "…" * 12  # a hole on paper
ENDS = (".", "!", "?", "…")  # of a sentence that needs no stop after it


class Letter(Exercise):
    """Answers: a text or a choice for each hole, by the field's name. Content: the module's fence."""

    structure: kinds.Letter

    def own_fields(self) -> dict[str, Field]:
        """One answer per hole."""
        return fields_of(self.context, self.content)

    def handout(self) -> Handout:
        """The text with its holes open, and what goes into each."""
        asked = {f.words.label: () for f in self.content.fields()}
        lines = [(text, ()) for text in self._filled(dict.fromkeys(self.structure.fields, DOTS))]
        return Handout(self.words.title, self.words.on_paper, (*lines, *asked.items()))

    def picture(self) -> Drawing | None:
        """That of the exercise which the module names, to look at while one writes."""
        return self._pictured.beside() if self._pictured else None

    def reads(self, answer_id: str) -> bool:
        """Also what the picture is made of, which may be other exercises' answers."""
        pictured = self._pictured
        return super().reads(answer_id) or (pictured is not None and pictured.reads(answer_id))

    def in_words(self) -> tuple[Line, ...]:
        """The whole text, once something is written; a hole still open is named by what goes there."""
        written = self._written()
        if not any(written.values()):
            return (Line(self.words.title),)
        holes = {
            name: written[name] or f"[{words.label}]" for name, words in self.words.fields.items()
        }
        return (Line(self.words.title, self._filled(holes)),)

    def told(self) -> str:
        """The whole text, once no hole is open."""
        return " ".join(self._whole())

    def message(self) -> str:
        """The whole text, once no hole is open."""
        return "\n\n".join(self._whole())

    def harvest(self) -> tuple[str, ...]:
        """The whole text, once no hole is open."""
        told = self.told()
        return (told,) if told else ()

    def page(self) -> dict[str, Any]:
        """The paragraphs as pieces of text and names of holes in turn, the holes' words, the case it is about, and what
        else it `reads` comes to."""
        return {
            "paragraphs": [HOLE.split(text) for text in self._paragraphs()],
            "fields": page_fields(self.context, self.content),
            "case": case_of(self.context, self.content),
            "told": " ".join(filter(None, map(self._said_in, self.structure.reads))),
        }

    def _said_in(self, read: str) -> str:
        """What an exercise before told, or what was chosen in one of its fields; "" for the case, shown by itself."""
        content = self.context.exercise(read)
        if content is None:
            return ""
        one, name = exercise(self.context, content), read.removeprefix(content.id)[1:]
        if not name:
            return one.told()
        chosen = one.line(name).texts if one.fields[name].kind == "choice" else ()
        return quoted(chosen, self.ui)

    def _written(self) -> dict[str, str]:
        """What is written or chosen for each hole; "" where it is open."""
        return {name: " ".join(self.line(name).texts) for name in self.structure.fields}

    def _whole(self) -> tuple[str, ...]:
        """The paragraphs, once no hole is open."""
        holes = self._written()
        return self._filled(holes) if all(holes.values()) else ()

    @cached_property
    def _pictured(self) -> Exercise | None:
        return pictured(self.context, self.structure.picture, self.content.id)

    def _paragraphs(self) -> list[str]:
        return [text.strip() for text in self.words.letter.split("\n\n")]

    def _filled(self, holes: dict[str, str]) -> tuple[str, ...]:
        """The paragraphs, with something in each hole. What is written is put in as it is, whatever brackets it has."""
        return tuple(_joined(HOLE.split(text), holes) for text in self._paragraphs())


def _joined(pieces: list[str], holes: dict[str, str]) -> str:
    """Text and holes in turn as one text, without a second stop where a sentence was ended in the hole."""
    whole = pieces[0]
    for name, after in zip(pieces[1::2], pieces[2::2], strict=True):
        ended = holes[name] != DOTS and holes[name].endswith(ENDS) and after.startswith(".")
        whole += holes[name] + (after[1:] if ended else after)
    return whole
