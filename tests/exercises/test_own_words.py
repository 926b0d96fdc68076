"""Choices with room for own words: what was a text before is still there, and what one chooses stands beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.exercises.desk import Desk

STRUCTURE = """
[exercises.voice]
kind = "card"
[exercises.voice.fields.who]
kind = "choice"
options = ["time", "travel"]
own = true
[exercises.voice.fields.why]
kind = "several"
options = ["time", "travel"]
own = true
most = 2
"""
OPTIONS = '.options]\ntime = "Tidspunkt"\ntravel = "Reise"\n'
WORDS = f"""
```exercise voice
title = "En stemme"
[fields.who]
label = "Hvem?"
[fields.who{OPTIONS}[fields.why]
label = "Hvorfor?"
[fields.why{OPTIONS}```
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A module with one card, whose two fields were texts before."""
    desk = Desk(tmp_path)
    desk.write("02", STRUCTURE, WORDS)
    return desk


@pytest.mark.parametrize("field", ["who", "why"])
def test_what_was_written_before_there_were_options_is_still_there(desk: Desk, field: str) -> None:
    """My old text is shown in the field and in the report, as it was, and nothing of it counts as unreadable."""
    desk.put(f"02.voice.{field}", "Møtet er\nmidt på dagen")
    answer = desk.show("02.voice").answers[field]
    assert (answer["value"], answer["unread"]) == ("Møtet er\nmidt på dagen", None)
    lines = {line.question: line.texts for line in desk.lines("02.voice")}
    asked = {"who": "Hvem?", "why": "Hvorfor?"}[field]
    assert lines[asked] == ("Møtet er\nmidt på dagen",)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("who", "travel", ("Reise",)),
        ("who", "Ingen har spurt dem", ("Ingen har spurt dem",)),
        ("why", ["time"], ("Tidspunkt",)),
        ("why", ["travel", "Ordene vi bruker"], ("Reise", "Ordene vi bruker")),
        ("why", "Et utkast fra da det var en tekst", ("Et utkast fra da det var en tekst",)),
    ],
)
def test_options_and_own_words_are_saved_and_read_as_words(
    desk: Desk, field: str, value: Any, said: tuple[str, ...]
) -> None:
    """What I tap and what I write are on disk, and the report has both in words."""
    assert desk.save(desk.show("02.voice"), field, value)["type"] == "saved"
    assert desk.stored(f"02.voice.{field}") == value
    assert desk.show("02.voice").answers[field]["value"] == value
    assert said in [line.texts for line in desk.lines("02.voice")]


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("who", ["time"], "bad-value"),
        ("who", 3, "bad-value"),
        ("who", "a" * 20_001, "too-long"),
        ("why", ["a" * 20_001], "too-long"),
        ("why", ["time", "travel", "og mer"], "bad-value"),
        ("why", ["time", 3], "bad-value"),
        ("why", {"time": "x"}, "bad-value"),
    ],
)
def test_what_a_field_cannot_hold_is_refused(
    desk: Desk, field: str, value: Any, reason: str
) -> None:
    """Too long, too many, or no words at all: answered with its reason, and nothing is written."""
    said = desk.save(desk.show("02.voice"), field, value)
    assert (said["type"], said.get("reason")) == ("failed", reason)
    assert desk.stored(f"02.voice.{field}") is None


def test_on_paper_there_is_room_for_own_words(desk: Desk) -> None:
    """The reading version has the options, and own words after them."""
    assert desk.reading("02.voice")[0].count("Med egne ord") == 2
