"""What CONTRIBUTING.md promises a trainer about mistakes and the programme: each mistake gets the sentence it shows."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.check import check
from spenningsfelt.report.gathering import document

from tests.content.guide import GUIDE, spenningsfelt

ONE = "data/modules/01-three-circles"
#: A mistake as the guide words it: (file, what stood there, what was written instead).
MISTAKES = {
    "A misspelt key": (f"{ONE}/module.toml", "minutes = 18", "minuts = 18"),
    "A forgotten title": (f"{ONE}/nb.md", 'title = "Sju felt"\n', ""),
    "A kind that does not exist": (f"{ONE}/module.toml", 'kind = "week"', 'kind = "weak"'),
    "A region that does not exist": (
        f"{ONE}/module.toml",
        's1 = ["AI", "FAI"]',
        's1 = ["AI", "AF"]',
    ),
    "The same exercise twice": (
        f"{ONE}/nb.md",
        "```exercise takeaway",
        '```exercise venn\ntitle = "Igjen"\n```\n\n```exercise takeaway',
    ),
    "A fence not closed": (f"{ONE}/nb.md", "```\n\nTo av feltene", "\nTo av feltene"),
    "A name in braces misspelt": (
        f"{ONE}/nb.md",
        "En rektor leder lærerne",
        "En rektor i {regoin} leder lærerne",
    ),
    "A tab before the fence": (f"{ONE}/nb.md", "```exercise week", "\t```exercise week"),
    "A quotation mark forgotten": (f"{ONE}/nb.md", 'title = "Sju felt"', 'title = "Sju felt'),
    "A field in one language only": (
        f"{ONE}/nn.md",
        "[cards.s2]",
        "[cards.s22]",
    ),
    "An item of the source that does not exist": (
        f"{ONE}/nb.md",
        "<!-- step two-roles S2-28 -->",
        "<!-- step two-roles S2-82 -->",
    ),
    "A step mark forgotten": (f"{ONE}/nb.md", "<!-- step sort -->", ""),
    "An empty role in the programme": (
        "data/programme.toml",
        'role = "leder"',
        'role = ""',
    ),
}


@pytest.mark.parametrize("what", MISTAKES)
def test_a_mistake_gets_the_sentence_the_guide_shows(one: Path, what: str) -> None:
    """The guide's table says what one did, and the very sentence one gets, with file and place."""
    file, right, wrong = MISTAKES[what]
    path = one.parent / file
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), "utf-8")
    words = Course(data_folder()).words("nb")["faults"]
    said = [fault.sentence(words) for fault in check(one)]
    shown = re.search(rf"^\| {re.escape(what)} \| `(.+?)` \|$", GUIDE, re.MULTILINE)
    assert shown, f"not in the guide: {said}"
    sentence = ".*".join(map(re.escape, shown[1].replace("\\|", "|").split("…")))
    assert any(re.fullmatch(sentence, one) for one in said), said


def test_the_programme_is_changed_in_one_place(checkout: Path) -> None:
    """Role, region, organisation, programme and closing question are changed in programme.toml alone, and are new everywhere."""
    file = checkout / "data/programme.toml"
    text = file.read_text("utf-8")
    assert text.count('region = "Møre og Romsdal"') == 3
    text = text.replace('region = "Møre og Romsdal"', 'region = "Indre Fjord"').replace(
        'roles = "lederne"', 'roles = "enhetslederne"'
    )
    neutral = 'question = "Hva er hovedutfordringene for oss som ledere?"'
    assert neutral in text, "by itself the question fits any leader"
    ours = 'question = "Hva er hovedutfordringene for {roles} som ledere i {region}?"'
    text = text.replace(neutral, ours)
    file.write_text(text, "utf-8")
    assert spenningsfelt(checkout, "build").returncode == 0
    module = next((checkout / "notebooks/nb").glob("09-*.ipynb")).read_text("utf-8")
    assert "Hva er hovedutfordringene for enhetslederne som ledere i Indre Fjord?" in module
    assert "hovedutfordringene for oss" not in module
    assert "det enhetslederne kan gjøre noe med sammen" in module


def test_a_programme_leaves_out_what_it_does_without(checkout: Path) -> None:
    """An exercise named in `leave_out` is on no page and in no report, and what leaned on it does without; a name that the
    course does not have is said."""
    file = checkout / "data/programme.toml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("leave_out = []", 'leave_out = ["00.partner", "01.week"]'), "utf-8"
    )
    assert spenningsfelt(checkout, "build").returncode == 0
    notebooks = {
        number: next((checkout / "notebooks/nb").glob(f"{number}-*.ipynb")).read_text("utf-8")
        for number in ("00", "01")
    }
    assert "Meldingen til læringspartneren" not in notebooks["00"]
    assert "Hvem kan spørre deg hvordan det gikk?" in notebooks["00"]
    assert "Uka mi i sju felt" not in notebooks["01"]
    answers = Answers(checkout / "answers")
    answers.save("01.week.f", 8)
    course = Course(checkout / "data")
    gift = Module("01", "nb", course, answers).exercise("takeaway")
    assert gift.drawing() is None and gift.page()
    report = Module("10", "nb", course, answers).exercise("report")
    made = document(report.context, report.content, date(2026, 5, 12))
    assert "Uka mi i sju felt" not in [p.title for s in made.sections for p in s.parts]
    file.write_text(text.replace("leave_out = []", 'leave_out = ["00.partnar"]'), "utf-8")
    done = spenningsfelt(checkout, "check", "--language", "nb")
    assert done.returncode == 1 and "«00.partnar» finnes ikke i kurset." in done.stderr
    structure = checkout / "data/modules/00-start-here/module.toml"
    spoilt = structure.read_text("utf-8") + "[broken"
    file.write_text(text.replace("leave_out = []", 'leave_out = ["00.partner"]'), "utf-8")
    structure.write_text(spoilt, "utf-8")
    prose = checkout / "data/modules/01-three-circles/nb.md"
    prose.write_text(prose.read_text("utf-8").replace("## Tre parter", "# Tre parter"), "utf-8")
    done = spenningsfelt(checkout, "check", "--language", "nb")
    assert done.returncode == 1 and "00-start-here/module.toml: " in done.stderr
    assert "01-three-circles/nb.md" in done.stderr, done.stderr
    file.write_text(text.replace("leave_out = []", 'leave_out = "00.partner"'), "utf-8")
    assert spenningsfelt(checkout, "check").returncode == 1
