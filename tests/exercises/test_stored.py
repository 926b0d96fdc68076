"""Whatever stands in a file of answers: every page opens, the report is made, and a new answer takes its place."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.field import Field
from spenningsfelt.module import Module

from tests.exercises.page import Page

COURSE = Course(data_folder())
WAY, CHOSEN = "00.way.way", "00.points.chosen"
# what a value would have to be made of to get far: ids, columns and options that the course knows
KNOWN = st.sampled_from(
    [
        "own",
        "full",
        "p1",
        "FA",
        "yes",
        "drives",
        "2026-03-01",
        "2",
        "idea",
        "voter",
        "dots",
        "force",
    ]
    + ["type", "direction", "strength", "influence", "challenge", "action", "date", "who", "circle"]
)
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(
    st.one_of(KNOWN, PLAIN, st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.one_of(KNOWN, st.text(max_size=4)), inner, max_size=4),
        st.lists(st.dictionaries(KNOWN, inner, max_size=6), max_size=3),
    ),
    max_leaves=12,
)


@cache
def fields() -> dict[str, Field]:
    """Every field of the course, by its answer's id."""
    return {
        f"{module.content.number}.{name}.{field}": held
        for module in (Module(number, "nb", COURSE) for number in COURSE.written("nb"))
        for name in module.content.exercises
        for field, held in module.exercise(name).fields.items()
    }


def brought(folder: Path, values: Mapping[str, Any]) -> Answers:
    """Answers as an export from elsewhere brings them, with nothing in between that looks at what they are."""
    at = "2026-03-01T12:00:00.000Z"
    versions = {
        i: [{"id": "other-1@1", "at": at, "value": v, "replaces": [], "asked": None}]
        for i, v in values.items()
    }
    whole = {"readable": [], "schema": 1, "exported": at, "questions": [], "answers": versions}
    answers = Answers(folder)
    answers.import_(answers.preview(json.dumps(whole).encode()))
    return answers


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@example([[["p1"]]], True)
@example([{"p1": {}}], True)
@example([[{"idea": [], "voter": {}, "dots": 1, "force": {}, "type": []}]], False)
@given(st.lists(VALUES, min_size=1, max_size=7), st.booleans())
def test_no_stored_value_stops_a_page_or_the_report(
    tmp_path_factory: pytest.TempPathFactory, values: list[Any], own: bool
) -> None:
    """Any JSON at all in every answer of the course: all exercises, each header and the report are shown all the same."""
    folder = tmp_path_factory.mktemp("anything")
    answers = {i: values[n % len(values)] for n, i in enumerate(sorted(fields()))}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPENNINGSFELT_ANSWERS", str(folder / "answers"))
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        brought(folder / "answers", answers | ({WAY: "own"} if own else {}))
        for number in COURSE.written("nb"):
            module = Module(number, "nb", COURSE)
            for name in ("header", *module.content.exercises, "footer"):
                shown = Page(module.exercise(name))
                json.dumps(shown.content), json.dumps(shown.answers)
                for field, told in shown.answers.items():
                    assert told["value"] == shown.exercise.fields[field].read(told["value"])
        (said,) = Page(Module("10", "nb", COURSE).exercise("report")).tell({"type": "report"})
        assert COURSE.words("nb").ui["report-broken"] not in said["html"] != ""


def test_what_cannot_be_read_is_said_and_gives_way_to_a_new_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The page says what stands there, and takes the next answer; a takeaway is then saved, and never also «not saved»."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    brought(tmp_path / "answers", {WAY: "own", CHOSEN: [["p1"]], "00.takeaway.text": {"a": 1}})
    module = Module("00", "nb", COURSE)
    points, takeaway, header = (Page(module.exercise(n)) for n in ("points", "takeaway", "header"))
    assert points.answers["chosen"]["value"] is None
    assert points.answers["chosen"]["unread"] == '[["p1"]]'
    assert takeaway.answers["text"]["unread"] == '{"a": 1}'
    assert header.content["way"] == "" and header.content["minutes"] > 0
    with caplog.at_level(logging.ERROR):
        assert takeaway.save("text", "Ett ord")[0]["type"] == "saved"
        assert points.save("chosen", ["p2"])[0]["type"] == "saved"
    assert not caplog.records
    assert takeaway.answers["text"]["unread"] is None and points.answers["chosen"]["value"] == [
        "p2"
    ]


@pytest.mark.parametrize(
    ("field", "value", "found"),
    [
        (Field("several", "?", {"a": "A", "b": "B"}), ["a", "gone", ["b"], "a"], ["a"]),
        (Field("several", "?", {"a": "A"}), ["gone"], None),
        (Field("several", "?", {"a": "A"}), [], []),
        (Field("choice", "?", {"a": "A"}), "gone", None),
        (Field("choice", "?", {"a": "A"}), ["a"], None),
        (
            Field("rows", "?", columns={"who": "W"}),
            [{"who": "x", "y": "z"}, 1],
            [{"who": "x"}],
        ),
        (Field("rows", "?", columns={"who": "W"}), [{"y": "z"}], None),
        (
            Field("rows", "?", columns={"d": "D"}, choices={"d": "date"}),
            [{"d": "i går"}],
            None,
        ),
        (Field("date", "?"), "i går", None),
        (Field("region", "?"), ["F"], None),
        (Field("number", "?"), True, None),
        (Field("text", "?"), 7, None),
    ],
)
def test_a_field_reads_the_part_that_it_can_hold(
    tmp_path: Path, field: Field, value: Any, found: Any
) -> None:
    """An option or a column that has gone does not take the rest along, and does not stop the next save."""
    assert field.read(value) == found
    field.checked(found)
