"""The exercise that shows the report, spoken to as the page speaks to it."""

from __future__ import annotations

from typing import Any

import pytest
import spenningsfelt.report.formats.html
from spenningsfelt.answers import Answers
from spenningsfelt.module import Module

from tests.exercises.page import Page
from tests.report.conftest import Gathered


@pytest.fixture
def shown(answers: Answers, gathered: Gathered) -> Page:
    """The exercise on its page."""
    return Page(Module("10", "nb", gathered.course).exercise("report"))


def test_the_report_is_made_when_asked_for(answers: Answers, shown: Page) -> None:
    """A press gives the report as the answers are at that moment, with its parts; another press the newer answers."""
    report, told = shown, shown.said
    answers.save("00.between.want", "Første gang")
    report.tell({"type": "report"})
    answers.save("00.takeaway.text", "Andre gang")
    report.tell({"type": "report"})
    first, second = told
    assert first["type"] == "report" and not first["gone"]
    assert (
        "Første gang" in first["html"]
        and "Andre gang" not in first["html"]
        and "Andre gang" in second["html"]
    )
    points = {"id": "report-1", "name": "points", "title": "Del: points", "in": True}
    assert first["parts"][0] == points
    assert all(f'id="{p["id"]}"' in first["html"] for p in first["parts"])


def test_nothing_of_it_is_kept(answers: Answers, shown: Page) -> None:
    """The report is in no answer, and not in what the page would be opened with again, nor in the notebook."""
    report = shown
    answers.save("00.between.want", "Kanarifugl")
    report.tell({"type": "report"})
    assert answers.ids() == ["00.between.want"]
    assert "Kanarifugl" not in str(report.content) + str(report.answers)
    bundle = Module("10", "nb", report.exercise.context.course).show("report")._repr_mimebundle_()
    assert (
        bundle is not None
        and "Kanarifugl" not in str(bundle)
        and "Del: takeaways" in bundle[0]["text/plain"]
    )


def test_deleted_answers_leave_the_page(answers: Answers, shown: Page) -> None:
    """When all answers are deleted, a report that is open is closed."""
    report, told = shown, shown.said
    answers.save("00.between.want", "Kanarifugl")
    report.tell({"type": "report"})
    report.tell({"type": "refresh"})
    assert len(told) == 1
    answers.delete()
    report.tell({"type": "refresh"})
    report.tell({"type": "refresh"})
    assert [(m["html"], m["gone"]) for m in told[1:]] == [("", True)]
    assert told[1].keys() == told[0].keys() and not (told[1]["items"] or told[1]["parts"])


def test_a_report_put_away_is_not_spoken_of_again(answers: Answers, shown: Page) -> None:
    """After «Lukk rapporten» the page hears nothing more of it."""
    report, told = shown, shown.said
    answers.save("00.between.want", "Kanarifugl")
    for message in ("report", "report-closed"):
        report.tell({"type": message})
    answers.delete()
    report.tell({"type": "refresh"})
    assert len(told) == 1


def test_a_report_that_fails_says_so(shown: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """Should it go wrong, the page is told at once, and can say that the answers are safe."""
    report, told = shown, shown.said

    def fail(*_: Any) -> Any:
        raise RuntimeError("no")

    monkeypatch.setattr(spenningsfelt.report.formats.html, "written", fail)
    report.tell({"type": "report"})
    assert [(m["html"], m["gone"]) for m in told] == [("", False)]


@pytest.mark.parametrize(
    "message", [None, "report", {"type": ["report"]}, {"type": "report-all"}, {}, {"type": None}]
)
def test_other_messages_are_ignored(shown: Page, message: Any) -> None:
    """Whatever a page may send, nothing breaks and nothing comes back."""
    report, told = shown, shown.said
    report.tell(message)
    assert told == []
