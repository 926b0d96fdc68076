"""Who pulled at me, and what they wanted: as the page speaks to it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise

from tests.exercises.page import Page

COURSE = Course(data_folder())


def opened(folder: Path, language: str = "nb") -> Page:
    """The course's own first exercise on its page."""
    content = COURSE.module("00", language).exercises["between"]
    return Page(exercise(Context(COURSE, COURSE.words(language), "00", Answers(folder)), content))


def test_it_says_between_whom_one_stood(tmp_path: Path) -> None:
    """Nobody pressed: nothing is said. One: who pulled the other way? Several: all are named, in the ring's order."""
    page = opened(tmp_path)
    assert page.exercise.drawing().says == ""
    page.save("who", ["experts"])
    assert page.exercise.drawing().says == "Fagfolkene dro i deg. Hvem dro den andre veien?"
    page.save("who", ["experts", "users", "committee"])
    assert page.exercise.drawing().says == "Du sto mellom utvalget, brukerne og fagfolkene."


@pytest.mark.parametrize(("pulls", "corners"), [(0, 0), (1, 0), (2, 3), (3, 3), (8, 8)])
def test_the_field_is_between_those_who_pull(tmp_path: Path, pulls: int, corners: int) -> None:
    """Each who pulls has a rope; the field has a corner at each, and its third at oneself where only two pull."""
    page = opened(tmp_path)
    people = list(page.exercise.structure.people)
    page.save("who", people[:pulls] or None)
    for drawn in (page.exercise.drawing().wide, page.exercise.drawing().narrow):
        assert drawn.count('class="rope"') == pulls
        field = re.findall(r'class="field[^>]*|<path d="(M[^"]*)" class="field', drawn)
        assert (field[0].count("L") + 1 if field else 0) == corners


def test_the_case_is_placed_in_the_next_module(tmp_path: Path) -> None:
    """What I wrote in the first minute is the case that I place in the three circles."""
    opened(tmp_path).save("want", "Fort fram, mer tid, og å bli hørt.")
    content = COURSE.module("01", "nb").exercises["place"]
    place = exercise(Context(COURSE, COURSE.words("nb"), "01", Answers(tmp_path)), content)
    assert place.page()["case"] == "Fort fram, mer tid, og å bli hørt."
    assert place.reads("00.between.want")


@pytest.mark.parametrize("language", COURSE.languages)
def test_where_one_presses_is_where_one_sees_them(tmp_path: Path, language: str) -> None:
    """Every press lies on a chair of the drawing, and none lies over another, wide and narrow."""
    page = opened(tmp_path, language)
    drawn = page.exercise.drawing()
    for svg, at in ((drawn.wide, 0), (drawn.narrow, 2)):
        _, _, width, height = map(float, re.search(r'viewBox="([^"]*)"', svg)[1].split())
        seats = re.findall(
            r'transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)"><rect', svg
        )
        pressed = [p["at"][at : at + 2] for p in page.exercise.page()["people"]]
        assert len(seats) == len(pressed) == 8
        for (x, y, scale), (left, top) in zip(seats, pressed, strict=True):
            half = 36 * float(scale)
            assert float(x) + half == pytest.approx(left * width / 100, abs=0.5)
            assert float(y) + half == pytest.approx(top * height / 100, abs=0.5)
