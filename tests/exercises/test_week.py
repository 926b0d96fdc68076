"""The week as the page speaks to it: its pieces, and the star where one would be more."""

from __future__ import annotations

from pathlib import Path

import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers

from tests.exercises.page import Page
from tests.exercises.test_conversation import COURSE


def page(folder: Path, name: str, language: str = "nb") -> Page:
    """An exercise of module 01 on its page."""
    return Page(Module("01", language, COURSE, Answers(folder)).exercise(name))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_week_is_ten_pieces_of_four_hours(tmp_path: Path, language: str) -> None:
    """What I lay out is saved as hours, as it always was; the words say how many hours a piece is about."""
    week = page(tmp_path, "week", language)
    assert (week.content["pieces"], week.content["piece"]) == (10, 4)
    assert week.save("fa", 8)[0]["type"] == "saved"
    assert week.stored("01.week.fa") == 8
    assert any(word in week.content["intro"] for word in ("fire timer", "fire timar", "four hours"))


def test_the_star_says_where_i_would_be_more(tmp_path: Path) -> None:
    """Once something is laid out I can set a star; it is saved, said beside the picture, and moved as I like."""
    week = page(tmp_path, "week")
    assert week.content["starAsked"] == "Hvilket felt vil du være mer i?"
    week.save("fa", 8)
    saved, drawn = week.save("star", "AI")
    assert saved["type"] == "saved" and "Administrasjonen møter innbyggerne" in drawn["says"]
    assert week.stored("01.week.star") == "AI"
    before = week.drawn["figure"]
    week.save("star", "F")
    assert week.drawn["figure"] != before, "the star is in the picture as well"
    assert "Det politiske rommet" in week.drawn["says"]
    assert week.save("star", "X")[0]["type"] == "failed"


def test_the_star_is_asked_for_on_paper_and_said_in_the_report(tmp_path: Path) -> None:
    """The reading version has the star's question, and the report my answer under it, after the hours."""
    week = page(tmp_path, "week")
    week.save("star", "AI")
    assert "være mer i" in week.exercise.handout().plain()
    hours, star = week.exercise.in_words()
    assert hours.question == "Timer i hvert felt"
    assert star.question == "Hvilket felt vil du være mer i?"
    assert star.texts == ("Administrasjonen møter innbyggerne",)


def test_a_star_without_a_week_is_not_drawn(tmp_path: Path) -> None:
    """The picture marks where I would be more only beside where I am."""
    week = page(tmp_path, "week")
    week.save("star", "AI")
    assert week.drawn["says"] == "" and 'stroke-width="6" pointer' not in week.drawn["figure"]
