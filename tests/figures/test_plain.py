"""Lines of text that keep to their place, whatever a leader writes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.figures.plain import listed, step_in, text_in, width_of, wrapped

from tests.figures.drawn import ANYTHING, LONG

UI = {"figure-and": "og", "figure-quoted": "«{text}»"}


@given(text=st.text(max_size=300), room=st.integers(60, 300), most=st.integers(1, 5))
@settings(max_examples=300, deadline=None)
def test_lines_keep_to_their_place(text: str, room: int, most: int) -> None:
    """No line is wider than its place and none are too many; without … everything that was written is there."""
    lines = wrapped(text, room, 15, most)
    assert len(lines) <= most
    assert all(width_of(line, 15) <= room + 0.001 for line in lines)
    if not any("…" in line for line in lines) and "-" not in "".join(lines):
        assert "".join(lines).replace(" ", "") == "".join(text_in(text).split())


def test_what_is_left_out_is_said() -> None:
    """A text with more lines than there is room for ends in …"""
    assert wrapped("én to tre fire fem seks sju åtte", 60, 15, 2)[-1].endswith("…")
    assert wrapped("én to", 60, 15, 2) == ["én to"]


def test_a_long_word_is_cut_at_once() -> None:
    """A word without end is cut with a hyphen, and takes no time to cut."""
    lines = wrapped(LONG, 100, 15, 3)
    assert len(lines) == 3 and lines[0].endswith("-") and lines[2].endswith("…")


@pytest.mark.parametrize("value", ANYTHING)
def test_only_steps_are_steps(value: object) -> None:
    """Only the whole numbers 1 to 5 are steps; only text is text."""
    assert step_in(value) is None
    assert isinstance(text_in(value), str)
    assert [step_in(n) for n in range(7)] == [None, 1, 2, 3, 4, 5, None]


def test_names_are_listed_as_one_says_them() -> None:
    """One, two and three names read as a sentence would have them."""
    assert listed(["a"], UI) == "«a»"
    assert listed(["a", "b"], UI) == "«a» og «b»"
    assert listed(["a", "b", "c"], UI) == "«a», «b» og «c»"
