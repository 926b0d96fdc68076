"""Files of older releases are read through the table of migrations; there is one schema so far, so its rules are tested."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.answers.deletion import marker
from spenningsfelt.answers.disk.format import MIGRATIONS, SCHEMA, Unreadable, load, parse

from tests.answers.bad_input import GOOD, RAW


def test_every_older_schema_has_its_step() -> None:
    """No release can raise the schema's number without saying how the files of the one before are read, and showing it."""
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA))
    assert {
        f"test_{kind}_of_schema_{n}"
        for n in range(1, SCHEMA + 1)
        for kind in ("a_file", "an_export", "a_marker")
    } <= globals().keys()


def test_an_older_file_is_brought_up_step_by_step() -> None:
    """Each step makes the next schema's file; a file of the newest goes through none."""

    def second(root: dict[str, Any]) -> dict[str, Any]:
        return {**root, "schema": 2, "steps": ["second"]}

    def third(root: dict[str, Any]) -> dict[str, Any]:
        return {**root, "schema": 3, "steps": [*root["steps"], "third"]}

    assert load(RAW, {1: second, 2: third}, 3) == {
        **GOOD,
        "schema": 3,
        "steps": ["second", "third"],
    }
    newest = json.dumps({**GOOD, "schema": 3}).encode()
    assert load(newest, {1: second, 2: third}, 3) == {**GOOD, "schema": 3}


def test_what_no_step_leads_from() -> None:
    """A schema that never was is no answers file; a newer one is refused as that."""
    for number, code in ((0, "corrupt"), (-1, "corrupt"), (SCHEMA + 1, "newer-schema")):
        with pytest.raises(Unreadable) as caught:
            load(json.dumps({**GOOD, "schema": number}).encode())
        assert caught.value.code == code


def test_a_file_of_schema_1() -> None:
    """A file as release 0.1 wrote it, letter for letter, is read; this never changes."""
    found = parse(
        '{"schema": 1, "module": "01", "device": "k3f9x2ab",\n"questions": [\n{"text": "Hva?", "language": "nb"}\n],\n'
        '"answers": {\n"01.week.fa": [\n{"id": "k3f9x2ab-1790000000@2", "at": "2026-09-21T13:33:20.000Z", "value": "Blåbær", '
        '"replaces": ["x-1@1"], "asked": 0, "source": "pageaaa:2", "earlier": ["pagebbb:9"]}\n]\n}}\n'.encode()
    )
    (version,) = found.answers["01.week.fa"]
    assert (version.value, version.asked and version.asked.text, version.replaces) == (
        "Blåbær",
        "Hva?",
        ("x-1@1",),
    )
    assert (version.source, version.earlier, found.damaged) == ("pageaaa:2", ("pagebbb:9",), False)


def test_an_export_of_schema_1(tmp_path: Path) -> None:
    """An export as release 0.1 wrote it, letter for letter, can be brought in; this never changes."""
    answers = Answers(tmp_path, device="me")
    answers.import_(
        answers.preview(
            '{"readable": [\n {\n  "id": "01.week.fa",\n  "question": "Hva?",\n  "answer": "Blåbær",\n  "at": "2026-09-21T13:33:20.000Z"\n }\n],\n'
            '"schema": 1, "exported": "2026-11-24T05:00:00.000Z",\n"questions": [\n{"text": "Hva?", "language": "nb"}\n],\n"answers": {\n'
            '"01.week.fa": [\n{"id": "k3f9x2ab-1790000000@2", "at": "2026-09-21T13:33:20.000Z", "value": "Blåbær", "replaces": [], '
            '"asked": 0, "source": "pageaaa:2"}\n]\n}}\n'.encode()
        )
    )
    (version,) = Answers(tmp_path).history("01.week.fa")
    assert (version.id, version.value, version.asked and version.asked.text) == (
        "k3f9x2ab-1790000000@2",
        "Blåbær",
        "Hva?",
    )


def test_a_marker_of_schema_1() -> None:
    """What release 0.1 noted as deleted stays deleted; this never changes."""
    found = marker.parse(
        load(
            b'{"schema": 1, "deleted": [\n{"device": "k3f9x2ab", "upto": 7, "edits": [[7, 2], [9, 1]]}\n]}\n'
        )
    )
    assert [
        found.covers_id(f"k3f9x2ab-{i}") for i in ("3@9", "7@2", "7@3", "8@1", "9@1", "9@2")
    ] == [True, True, False, False, True, False]
