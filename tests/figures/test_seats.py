"""Who is at the table: a chair for each row, dashed where somebody is missing."""

from __future__ import annotations

import re
from typing import Any

import pytest
from spenningsfelt.exercises.exercise import exercise
from spenningsfelt.figures.svg import Drawing
from spenningsfelt.figures.table import MOST

from tests.figures.drawn import ANYTHING, CODE, COURSE, LONG, context, drawn, holds, texts

TABLE = COURSE.module("02", "nb").exercises["table"]


def seat(who: str, circle: str = "", place: str = "") -> dict[str, str]:
    """A row."""
    return {"who": who, "circle": circle, "place": place}


SEVEN = [
    seat("Leder av utvalget", "F", "heard"),
    seat("Jeg", "A", "contribute"),
    seat("Sykepleier", "A", "heard"),
    seat("Nattevakta", "A", "missing"),
    seat("Pårørende", "I", "heard"),
    seat("Frivilligsentralen", "I", "contribute"),
    seat("Pårørende i jobb", "I", "missing"),
]


def table(seats: Any, case: Any = "") -> Drawing | None:
    """The table with these rows, and what they sit there about."""
    answers = {"02.table.seats": seats, "00.between.want": case}
    given = {k: v for k, v in answers.items() if v is not None}
    return exercise(context("02", given), TABLE).drawing()


def test_on_the_page_the_table_stands_there_first_and_the_names_are_a_list_of_its_own() -> None:
    """Before anybody sits there I see the table, and read that it is empty; and where it is small, what stands on the list
    beside it is not said twice."""
    bare = drawn(TABLE, {})
    assert bare and chairs(bare.wide) == []
    assert bare.says == "Bordet ditt står tomt. Stolene kommer her." and bare.table == ()
    assert bare.wide.count("data-free") == 1  # where the first will sit
    shown = drawn(TABLE, {"02.table.seats": SEVEN})
    assert shown and "Nattevakta" in texts(shown.wide) and "Nattevakta" not in texts(shown.narrow)
    assert len(chairs(shown.narrow)) == len(SEVEN)


def test_a_long_name_is_whole() -> None:
    """A name of several words is drawn in as many lines as it needs, and nothing of it is left out."""
    name = "Fagkoordinatoren i hjemmebaserte tjenester for eldre"
    drawing = table([seat(name, "A", "heard"), *SEVEN])
    assert drawing
    for svg in (drawing.wide, drawing.narrow):
        assert "…" not in texts(svg) and all(word in texts(svg) for word in name.split())
    holds(drawing)


def chairs(svg: str) -> list[tuple[str, float, float]]:
    """Each chair's circle and where it is."""
    found = re.findall(r'data-circle="(\w*)"><g transform="translate\(([\d.]+) ([\d.]+)\)', svg)
    return [(circle, float(x), float(y)) for circle, x, y in found]


def empty(svg: str) -> int:
    """How many chairs nobody sits in."""
    return svg.count('stroke-dasharray="7 6"')


def test_nothing_is_drawn_before_somebody_is_on_the_list() -> None:
    """Without a row there is no picture; rows left empty are nobody."""
    assert table(None) is None and table([]) is None and table([seat(" ")]) is None


def test_everybody_has_a_chair_by_circle() -> None:
    """The elected sit on top, the administration to the left and the inhabitants to the right; who is missing is dashed."""
    drawing = table(SEVEN, case="Pårørendemøtet")
    assert drawing
    holds(drawing)
    for svg in (drawing.wide, drawing.narrow):
        at, middle = chairs(svg), (370 if svg is drawing.wide else 148)
        assert len(at) == 7 and empty(svg) == 2 and "Pårørendemøtet" in texts(svg)
        [(x, y)] = [(x, y) for circle, x, y in at if circle == "F"]
        assert all(y < other for circle, _, other in at if circle != "F") and abs(x - middle) < 40
        assert all(x < middle for circle, x, _ in at if circle == "A")
        assert all(x > middle - 40 for circle, x, _ in at if circle == "I")
        assert all(row["who"].split()[0] in texts(svg) for row in SEVEN)
    assert drawing.says == (
        "To stoler er tomme. Der skulle «Nattevakta» og «Pårørende i jobb» ha sittet."
    )
    assert drawing.table[0] == ("Person eller gruppe", "Sirkel", "Plass ved bordet")
    assert drawing.table[4] == (
        "Nattevakta",
        "Den kommunale organisasjonen (administrasjonen)",
        "Mangler",
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 50])
def test_there_is_room_for_every_list(count: int) -> None:
    """From one row to the fifty there is room for: no chair stands on another, and those left out are counted."""
    rows = [seat(f"Gruppe {n}", "FAI"[n % 3], ("heard", "missing")[n % 2]) for n in range(count)]
    drawing, page = table(rows), drawn(TABLE, {"02.table.seats": rows})
    assert drawing and page
    holds(drawing)
    holds(page)
    # on a phone it stays in sight over what one writes, and so must be low
    assert float(str(re.search(r'viewBox="0 0 \S+ ([\d.]+)"', page.narrow)[1])) <= 215  # type: ignore[index]
    for svg, size in ((drawing.wide, 64), (drawing.narrow, 42), (page.narrow, 36)):
        at = chairs(svg)
        assert len(at) == min(count, MOST)
        apart = (max(abs(a[1] - b[1]), abs(a[2] - b[2])) for n, a in enumerate(at) for b in at[:n])
        assert min(apart, default=size) >= size
        assert (f"og {count - MOST} til" in texts(svg)) == (count > MOST)
    assert len(drawing.table) == count + 1


def test_who_is_missing_is_left_out_last() -> None:
    """Where there is not room for all, the empty chairs are drawn before the others."""
    drawing = table([*(seat(f"Gruppe {n}", "A", "heard") for n in range(20)), *SEVEN])
    assert drawing and empty(drawing.wide) == 2


def test_ten_empty_chairs_are_counted_and_not_named() -> None:
    """The sentence names up to three; where nobody is missing it says that too."""
    many = table([seat(f"Gruppe {n}", "I", "missing") for n in range(10)])
    none = table(SEVEN[:2])
    assert many and many.says == "Ti stoler er tomme."
    assert none and none.says == "Ingen stol er tom."
    crowd = table([seat("", "I", "missing")] * 40)
    assert crowd and crowd.says == "40 stoler er tomme."


@pytest.mark.parametrize("value", [*ANYTHING, LONG, CODE])
def test_anything_in_the_file_is_drawn_or_left_out(value: Any) -> None:
    """Whatever stands in the file, nothing breaks and words are only words."""
    rows = [{"who": value, "circle": value, "place": value}, seat(CODE, "Q", "x")]
    drawing = table(rows, CODE)
    assert drawing
    holds(drawing)
    table(value, value)
