"""What an exercise and its page say to each other: every message is answered, and only what is there counts."""

from __future__ import annotations

import gc
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ipywidgets
import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.conversation import OPEN
from spenningsfelt.exercises.field import Field, Refused
from spenningsfelt.module import Module

from tests.course import until
from tests.exercises.page import Page

COURSE = Course(data_folder())
MESSAGES: list[dict[str, Any]] = [
    {"type": "refresh"},
    {"type": "history", "field": "text"},
    {"type": "open"},
    {"type": "export"},
    {"type": "preview", "text": "{}"},
    {"type": "import"},
    {"type": "delete"},
    {"type": "save", "field": "text", "value": "Ord", "source": "page123456:1", "seen": []},
]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers of the test's own."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def page(number: str, name: str) -> Page:
    """An exercise of the real course on its page."""
    return Page(Module(number, "nb", COURSE).exercise(name))


@pytest.mark.parametrize("message", MESSAGES, ids=[m["type"] for m in MESSAGES])
def test_every_message_is_answered_also_where_nothing_works(
    message: dict[str, Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """With every dealing with the answers failing in a way nobody thought of, the page still hears that it did."""
    shown = [page("01", name) for name in ("header", "takeaway")]
    shown[0].tell({"type": "preview", "text": "{}"})

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("kanarifugl")

    for name in ("latest", "ids", "history", "save", "export", "preview", "import_", "delete"):
        monkeypatch.setattr(Answers, name, broken)
    caplog.set_level(logging.ERROR)
    heard = [reply for one in shown for reply in one.tell(message)]
    assert heard and all(
        reply["type"] == "failed" or reply.get("what") == "refused" for reply in heard
    )
    assert "kanarifugl" not in caplog.text


def test_what_happens_to_another_exercise_leaves_a_saved_answer_saved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One answer to a save, «saved», also when the header cannot be drawn anew."""
    header, takeaway = page("01", "header"), page("01", "takeaway")

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(header.exercise), "page", broken)
    said = takeaway.save("text", "Ett ord")
    assert [m["type"] for m in said if m["type"] in ("saved", "failed")] == ["saved"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_module_says_how_long_it_takes_alone_and_in_a_group(language: str) -> None:
    """Where a group needs another time than one alone, both stand over the title; elsewhere there is one time."""
    over = {n: COURSE.eyebrow(n, COURSE.words(language).ui) for n in COURSE.written(language)}
    times = {n: re.findall(r"\d+", said)[1:] for n, said in over.items()}
    assert times.pop("09") == ["20", "90"]
    assert times == {n: [str(COURSE.minutes(n))] for n in times}


@pytest.mark.parametrize("emptied", ["", " \n", None])
def test_an_emptied_answer_is_no_answer(emptied: str | None) -> None:
    """A last card that is emptied again is not done: the list of modules and the minutes left say so."""

    def told() -> tuple[bool, int]:
        content = page("01", "header").content
        done = next(m["done"] for m in content["modules"] if m["now"])
        return done, content["minutes"]

    takeaway = page("01", "takeaway")
    before = told()
    takeaway.save("text", "Ett ord")
    assert told() == (True, before[1] - COURSE.minutes("01"))
    takeaway.save("text", emptied)
    takeaway.save("report", False)
    assert told() == before == (False, before[1])


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        (Field("number", "?", most=10), [0, 10, 2.5], [10.01, 999, -1, -0.5]),
        (Field("number", "?", least=1, most=40, whole=True), [1, 40], [0, 41, 2.5, 3.0]),
        (Field("number", "?"), [0, 999_999], [1_000_000, -1, float("nan")]),
        (
            Field("date", "?"),
            ["2026-03-01", "1900-01-01"],
            ["12026-03-01", "0026-03-01", "1899-12-31"],
        ),
        (
            Field("several", "?", {"a": "A", "b": "B"}, room=1),
            [["a"], []],
            [["a", "b"], ["a", "a"]],
        ),
        (Field("choice", "?", {"a": "A"}), ["a", None], ["A", "b", ["a"]]),
        (Field("rows", "?", room=1, columns={"w": "W"}), [[{"w": "x"}]], [[{"w": "x"}] * 2]),
    ],
)
def test_a_fields_limits_are_held_in_one_place(
    field: Field, good: list[Any], bad: list[Any]
) -> None:
    """The most of a number, years of four digits, how many one may choose: refused whichever kind asks."""
    assert [field.checked(value) for value in good] == good
    for value in bad:
        with pytest.raises(Refused):
            field.checked(value)


def test_a_numbers_most_holds_in_every_kind() -> None:
    """999 hours, voters or times aloud are refused by message too, not by the page alone."""
    for number in COURSE.written("nb"):
        for name in Module(number, "nb", COURSE).content.exercises:
            shown = page(number, name)
            numbers = [f for f, held in shown.exercise.fields.items() if held.kind == "number"]
            for field in numbers:
                for value in (shown.exercise.fields[field].most + 1, -1):
                    assert shown.save(field, value)[0]["reason"] == "bad-value"


@pytest.fixture
def listings(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a folder has been listed since it was last asked. Each listing takes as long as on a slow drive."""
    counted, scandir, listdir = [0], os.scandir, os.listdir

    def slow(listing: Callable[..., Any]) -> Callable[..., Any]:
        def listed(*arguments: Any) -> Any:
            counted[0] += 1
            time.sleep(0.02)
            return listing(*arguments)

        return listed

    monkeypatch.setattr(os, "scandir", slow(scandir))
    monkeypatch.setattr(os, "listdir", slow(listdir))

    def since() -> int:
        found, counted[0] = counted[0], 0
        return found

    return since


def test_a_slow_folder_is_listed_at_most_thrice_to_show_a_module_and_once_a_message(
    listings: Callable[[], int],
) -> None:
    """On a network drive a module opens and saves without waiting for the folder again and again."""
    page("00", "takeaway").save("text", "Ett ord")
    modules = [Module(number, "nb", COURSE) for number in ("00", "05", "10")]
    folder = modules[0].context.answers.folder
    # a folder written to a moment ago is listed each time: clocks have ticks of up to two seconds
    until(lambda: time.time() - folder.stat().st_ctime > 2.2)
    for module in modules:
        listings()
        shown = [module.show(name) for name in ("header", *module.content.exercises, "footer")]
        assert listings() <= 3
        for message in ({"type": "refresh"}, {"type": "open"}):
            list(shown[0].conversation.receive(message))
            assert listings() <= 1
        for widget in shown:
            widget.close()
    for name in ("takeaway", "points", "partner"):
        one = page("00", name)
        listings()
        for field, held in one.exercise.fields.items():
            one.save(field, "Ord" if held.kind == "text" else None)
            assert listings() <= 1


def test_a_page_that_has_gone_is_neither_told_nor_kept() -> None:
    """When a page says that it is closed, its exercises leave the kernel; another tab's stay and still hear."""
    models = len(ipywidgets.Widget.widgets)
    first, second = Module("01", "nb", COURSE), Module("01", "nb", COURSE)
    gone = [first.show(name) for name in ("header", "takeaway")]
    stays = [second.show(name) for name in ("header", "takeaway")]
    assert all(widget.conversation in OPEN for widget in gone + stays)
    for widget in gone:
        widget._receive(None, {"type": "closed"}, [])
    assert not any(widget.conversation in OPEN for widget in gone)
    assert all(widget.conversation in OPEN for widget in stays)
    assert (
        len(ipywidgets.Widget.widgets) == models + 2 * len(stays) + 1
    )  # each with its layout, and their code
    heard: list[dict[str, Any]] = []
    stays[1].conversation.open(heard.append)
    other = page("01", "takeaway")
    other.save("text", "Ett ord")
    assert [m["type"] for m in heard] == ["changed"]
    for widget in stays:
        widget.close()


def test_only_a_kernel_puts_its_memory_away() -> None:
    """A terminal command that imports the course keeps Python's own way with memory."""
    code = "import gc; import spenningsfelt.module; print(gc.get_freeze_count())"
    lib = str(Path(sys.modules["spenningsfelt"].__file__ or "").parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": lib},
    )
    assert done.stdout.strip() == "0" and gc.get_freeze_count() == 0


def test_exercises_need_no_jupyter() -> None:
    """All kinds, their conversations and the report can be used where there is no Jupyter, as in a worker or at build."""
    kinds = sorted(
        p.stem
        for p in (Path(data_folder()).parent / "lib/spenningsfelt/exercises/kinds").glob(
            "[a-z]*.py"
        )
    )
    code = (
        "import sys, importlib\n"
        "import spenningsfelt.exercises.conversation, spenningsfelt.exercises.frame.header\n"
        "import spenningsfelt.report.exercise, spenningsfelt.report.gathering\n"
        f"[importlib.import_module('spenningsfelt.exercises.kinds.' + kind) for kind in {kinds}]\n"
        "print([m for m in ('ipywidgets', 'anywidget', 'IPython', 'traitlets') if m in sys.modules])"
    )
    lib = str(Path(sys.modules["spenningsfelt"].__file__ or "").parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": lib},
    )
    assert done.stdout.strip() == "[]" and "week" in kinds
