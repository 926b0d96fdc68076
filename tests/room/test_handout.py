"""The sheet that a group takes home: what has been on the wall, on one page, and nothing of anyone's own workplace."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdf
import pytest
from spenningsfelt.report.paper import handout
from spenningsfelt.room.handout import handout_in
from spenningsfelt.room.live import Live

from tests.report.pdf import bare
from tests.report.tagged import faults
from tests.room.rooms import a_room, pressed
from tests.room.test_command import said

HOSTILE = [
    "#panic() $x$ *a* _b_ `c` \\ @d <e>",
    "ordførerkandidatnominasjonskomité" * 6,
    "«ja» & ‹nei› 🤝🏽",
]


def a_day(folder: Path, lines: list[str], acts: list[dict[str, str]]) -> Live:
    """A half-day in which everything has been asked, by hands, and is about to be shown."""
    live = a_room(folder)
    for step in live.state.sheet.steps:
        for question in step.questions:
            counts = {option: 6 + n for n, option in enumerate(question.options)}
            pressed(live, {"do": "hands", "question": question.id, "counts": counts})
        if step.kind == "together":
            pressed(live, {"do": "to", "part": step.name})
            for n, words in enumerate(lines, 1):
                pressed(
                    live,
                    {"do": "write", "question": step.name, "words": words},
                    {"do": "stand", "text": n},
                )
            dots = {str(n): n for n in range(1, len(lines) + 1)}
            pressed(live, {"do": "hands", "question": f"{step.name}.dots", "counts": dots})
    for act in acts:
        pressed(live, {"do": "act", **act})
    pressed(live, {"do": "to", "part": live.state.sheet.steps[0].name})
    return live


def through(live: Live, *kinds: str) -> None:
    """Go through the parts of these kinds, to their ends."""
    for step in live.state.sheet.steps:
        if step.kind in kinds:
            pressed(live, {"do": "to", "part": step.name})
            while live.state.moment != step.moments[-1]:
                pressed(live, "next")


def read(told: dict[str, Any]) -> pypdf.PdfReader:
    """The sheet as a reader opens it."""
    return pypdf.PdfReader(io.BytesIO(handout(told)))


def test_only_what_has_been_on_the_wall_is_on_the_sheet(tmp_path: Path) -> None:
    """Before «Vis» neither a case's choices nor the dots are there; what is one's own workplace never is."""
    acts = [
        {
            "what": "Fagtime på skjerm",
            "who": "Planlederen",
            "missing": "Byggmesteren",
            "first": "14. mars",
        }
    ]
    live = a_day(tmp_path, ["Vi er alene om sakene", "Utvalget får det sent"], acts)
    before = handout_in(live)
    assert (before["points"], before["cases"], before["words"]) == ([], [], [])
    assert before["acts"][0]["what"] == "Fagtime på skjerm"
    through(live, "dilemma", "scale", "forces", "together")
    told = handout_in(live)
    assert told["points"] == [["Utvalget får det sent", 2], ["Vi er alene om sakene", 1]]
    assert [case["title"] for case in told["cases"]] == ["Torsdagsmiddagen", "Maskinen som svarer"]
    assert [n for _, _, n in told["cases"][0]["rows"]] == [6, 7, 8]
    text = read(told).pages[0].extract_text()
    for words in (
        "Fagtime på skjerm",
        "Byggmesteren",
        "14. mars",
        "Utvalget får det sent",
        "24 deltakere",
    ):
        assert bare(words) in bare(text)
    scales = next(s for s in live.state.sheet.steps if s.kind == "scale")
    assert not any(bare(q.title) in bare(text) for q in scales.questions)


@pytest.mark.parametrize("many", [0, 3, 14])
def test_a_sheet_is_one_page_whatever_was_said(tmp_path: Path, many: int) -> None:
    """Few lines or many, signs that mean something to a program, a word of two hundred letters: one page, and tagged."""
    lines = [f"{HOSTILE[n % 3]} {n}" for n in range(many)]
    acts = [
        {"what": HOSTILE[n % 3], "who": HOSTILE[1], "first": "snart"} for n in range(min(many, 4))
    ]
    live = a_day(tmp_path, lines, acts)
    through(live, "dilemma", "together")
    told = handout_in(live)
    sheet = handout(told)
    reader = pypdf.PdfReader(io.BytesIO(sheet))
    assert len(reader.pages) == 1 and list(faults(sheet)) == []
    assert len(told["points"]) == min(many, 12) and bool(told["more"]) == (many > 12)
    if many:
        assert bare(HOSTILE[0]) in bare(reader.pages[0].extract_text())


def test_a_sheet_is_made_until_the_room_is_closed(tmp_path: Path) -> None:
    """From the terminal it lies in the folder asked for; a rehearsal says that it is one; a closed room has none."""
    assert said("room", "demo", str(tmp_path / "room"), "--people", "12")[0] == 0
    code, out, _ = said("room", "handout", str(tmp_path / "room"), "--out", str(tmp_path))
    made = tmp_path / "det vi gjør i fellesskap.pdf"
    assert code == 0 and str(made) in out
    assert bare("Øving med oppdiktede svar") in bare(pypdf.PdfReader(made).pages[0].extract_text())
    made.unlink()
    assert said("room", "close", str(tmp_path / "room"))[0] == 0
    code, out, err = said("room", "handout", str(tmp_path / "room"), "--out", str(tmp_path))
    assert (code, out, err.count("\n")) == (1, "", 1) and not made.exists()
