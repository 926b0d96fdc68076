"""A small course with real words: the first two modules, one that is written in bokmål only, and one with a report."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import Factory, define
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.context import Context
from spenningsfelt.report.document import Document
from spenningsfelt.report.formats.html import written
from spenningsfelt.report.gathering import document

TODAY = date(2026, 5, 12)
STRUCTURES = {
    "04-ten-points-1": """
minutes = 20
[exercises.p1]
kind = "scale"
point = "p1"
[exercises.p1-line]
kind = "card"
point = "p1"
[exercises.p1-line.fields.text]
kind = "text"
[exercises.p2-line]
kind = "card"
point = "p2"
[exercises.p2-line.fields.text]
kind = "text"
[exercises.table]
kind = "card"
[exercises.table.fields.seats]
kind = "rows"
columns = ["who", "circle", "note"]
choices = { circle = "circles" }
[exercises.takeaway]
kind = "gift"
""",
    "10-my-leadership-report": """
minutes = 20
[exercises.report]
kind = "report"
report = false
[exercises.report.sections]
role = ["00.role"]
points = ["00.points", "00.between", "00.partner"]
week = ["01.venn", "01.week", "01.sort"]
ten = ["04.p1", "04.p1-line", "04.p2-line"]
table = ["04.table"]
nowhere = ["07.map", "04.nothing", "99.at-all", "nothing"]
takeaways = ["00.takeaway", "01.takeaway", "04.takeaway"]
sources = []
""",
}
TEN = """
```exercise p1
title = "Oppdraget i hverdagen"
evidence_label = "Når sist?"
```

```exercise p1-line
title = "Oppdraget med én setning"
[fields.text]
label = "Hvordan sier du oppdraget?"
```

```exercise p2-line
title = "Det jeg sier først"
[fields.text]
label = "Hva sier du?"
```

```exercise table
title = "Hvem er ved bordet?"
[fields.seats]
label = "Hvem er de?"
[fields.seats.columns]
who = "Hvem"
circle = "Sirkel"
note = "Merknad"
```

```exercise takeaway
title = "Det du tar med"
intro = "Skriv én setning til deg selv."
```
"""
REPORT = (
    '```exercise report\ntitle = "Rapporten"\n'
    + "".join(
        f'[sections.{name}]\ntitle = "Del: {name}"\nintro = "Om {name}."\n'
        for name in ("role", "points", "week", "ten", "table", "nowhere", "takeaways", "sources")
    )
    + "```\n"
)


@define
class Gathered:
    """Someone's answers, and the report made of them."""

    course: Course
    given: dict[str, Any] = Factory(dict)

    def document(self, language: str = "nb") -> Document:
        """The report as a document, from values that may be anything."""
        words = self.course.words(language)
        context = Context(self.course, words, "10", Memory(self.given))  # type: ignore[arg-type]
        report = self.course.module("10", language).exercises["report"]
        return document(context, report, TODAY)

    def page(self, language: str = "nb") -> str:
        """The report as HTML."""
        return written(self.document(language), self.course.words(language))


@define
class Version:
    """An answer's value, as the store gives it."""

    value: Any


@define
class Memory:
    """Answers that never were on a disk, so that they may hold what no page could save."""

    given: dict[str, Any]

    def latest(self, answer_id: str) -> Version | None:
        """The value, when there is one."""
        return Version(self.given[answer_id]) if answer_id in self.given else None


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course of these tests. Module 10 is written in bokmål and nynorsk, module 04 in bokmål alone."""
    data = tmp_path_factory.mktemp("course") / "data"
    shutil.copytree(data_folder(), data)
    for folder in (data / "modules").iterdir():
        if folder.name[:2] not in ("00", "01"):
            shutil.rmtree(folder)
    for name, structure in STRUCTURES.items():
        (data / "modules" / name).mkdir()
        (data / "modules" / name / "module.toml").write_text(structure, "utf-8")
    (data / "modules/04-ten-points-1/nb.md").write_text(TEN, "utf-8")
    for language in ("nb", "nn"):
        (data / f"modules/10-my-leadership-report/{language}.md").write_text(REPORT, "utf-8")
    return Course(data)


@pytest.fixture
def gathered(course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gathered:
    """Nothing answered yet."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    return Gathered(course)


@pytest.fixture
def answers(gathered: Gathered, tmp_path: Path) -> Answers:
    """Real answers in the folder that the course reads."""
    return Answers(tmp_path / "answers", device="kanarifugl77")
