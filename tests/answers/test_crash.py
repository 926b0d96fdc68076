"""A power cut at every moment, in every state that it could leave: what was said to be saved is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import Answers
from spenningsfelt.answers.disk import atomic, lock

from tests.answers.crash import Killed, Recorder, build, states

ID = "01.week.fa"
Work = Callable[[Callable[[], Answers], Callable[..., None]], None]


def record(
    folder: Path, monkeypatch: pytest.MonkeyPatch, work: Work, killed_at: int = -1
) -> list[tuple[str, Any]]:
    """What `work` does to the disk; it gets a way to open the answers and a way to say what was promised."""
    folder.mkdir()
    recorder = Recorder(str(folder), killed_at=killed_at)
    with monkeypatch.context() as patched:
        for module in (atomic, lock):
            patched.setattr(module, "os", recorder)
        work(
            lambda: Answers(folder / "deep" / "answers", device="me"),
            lambda *words: recorder.said(words),
        )
    return recorder.log


def check(log: list[tuple[str, Any]], place: Path) -> int:
    """Build every state, and hold it against what had been promised. The number of states."""
    count = 0
    checked = set()
    for said, state in states(log):
        if (said, state) in checked:
            continue
        checked.add((said, state))
        count += 1
        folder = place / str(count)
        folder.mkdir()
        build(state, folder)
        hold(said, Answers(folder / "deep" / "answers", device="me"))
    return count


def hold(said: tuple[Any, ...], answers: Answers) -> None:
    """Every promise: saved words can be found, deleted ones cannot; and the next save works."""
    wanted: dict[str, list[str]] = {}
    gone: list[str] = []
    going = False
    for what, *rest in said:
        going = what == "deleting"
        if what == "saved":
            wanted.setdefault(rest[0], []).append(rest[1])
        elif what == "deleted":
            gone += [value for values in wanted.values() for value in values]
            wanted = {}
    left = [path.read_bytes() for path in answers.folder.rglob("*") if path.is_file()]
    shown = [v.value for i in answers.ids() for v in answers.history(i)]
    for value in gone:
        assert value not in shown and not any(value.encode() in raw for raw in left)
    assert [p for p in answers.problems() if not (going and p.code == "deleted")] == []
    for process in (answers, Answers(answers.folder)):
        for answer_id, values in wanted.items():
            found = [v.value for v in process.history(answer_id)]
            assert going or all(any(f.startswith(value) for f in found) for value in values)
        answers.save("09.after", "x")
    assert Answers(answers.folder).latest("09.after").value == "x"  # type: ignore[union-attr]


def test_saving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first save on a new machine, typing on, other answers, other modules, two kernels in turn."""

    def work(answers: Callable[[], Answers], said: Callable[..., None]) -> None:
        one, two = answers(), answers()
        for n in range(10):
            for process, answer_id, value in (
                (one, ID, "ord" + " til" * n),
                (two, "01.week.ai", f"{n} helt andre"),
                (one, "02.x", f"tall {n}"),
                (two, ID, "ord" + " til" * n + " og"),
            ):
                process.save(answer_id, value)
                said("saved", answer_id, value)

    log = record(tmp_path / "disk", monkeypatch, work)
    (tmp_path / "states").mkdir()
    assert check(log, tmp_path / "states") > 200


def test_deleting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before, during and after a deletion, new answers after it and a second one: never a deleted word, none lost."""

    def work(answers: Callable[[], Answers], said: Callable[..., None]) -> None:
        one = answers()
        for turn in range(2):
            for module in "01", "02":
                one.save(f"{module}.a", f"hemmelig {turn} {module}")
                said("saved", f"{module}.a", f"hemmelig {turn} {module}")
            said("deleting")
            one.delete()
            said("deleted")
            one.save("01.b", f"new {turn}")
            said("saved", "01.b", f"new {turn}")
            said("deleting")
            answers().delete()
            said("deleted")

    log = record(tmp_path / "disk", monkeypatch, work)
    (tmp_path / "states").mkdir()
    assert check(log, tmp_path / "states") > 60


def test_importing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import of three modules on top of one's own answers: when it is said to be done, all of it is there."""
    other = Answers(tmp_path / "other", device="you")
    for module in "01", "02", "03":
        other.save(f"{module}.a", f"from {module}")
    raw = other.export()

    def work(answers: Callable[[], Answers], said: Callable[..., None]) -> None:
        one = answers()
        one.save("01.a", "mine")
        said("saved", "01.a", "mine")
        one.import_(one.preview(raw))
        for module in "01", "02", "03":
            said("saved", f"{module}.a", f"from {module}")

    log = record(tmp_path / "disk", monkeypatch, work)
    (tmp_path / "states").mkdir()
    assert check(log, tmp_path / "states") > 20


@pytest.mark.parametrize("moment", range(1, 9))
def test_sent_again_after_a_kill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """Killed before any sync, the page sends the words again to a new kernel: what that one says is saved, is."""

    def work(answers: Callable[[], Answers], said: Callable[..., None]) -> None:
        try:
            first = answers()
            first.save("01.a", "before", source="pageaaa:1")
            said("saved", "01.a", "before")
            first.save("01.a", "before and after", source="pageaaa:2")
            said("saved", "01.a", "before and after")
        except Killed:
            pass
        answers().save("01.a", "before and after", source="pageaaa:2", seen=[])
        said("saved", "01.a", "before and after")

    log = record(tmp_path / "disk", monkeypatch, work, killed_at=moment)
    (tmp_path / "states").mkdir()
    assert check(log, tmp_path / "states") > 10


@pytest.mark.parametrize("left_out", ["file", "folder"])
def test_this_would_be_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left_out: str
) -> None:
    """Without the sync of the file, or of the folder, these tests find lost answers."""

    def work(answers: Callable[[], Answers], said: Callable[..., None]) -> None:
        one = answers()
        for n in range(3):
            one.save(ID, f"{n} ord")
            said("saved", ID, f"{n} ord")

    log = record(tmp_path / "disk", monkeypatch, work)
    log = [
        (kind, what)
        for kind, what in log
        if kind != "sync" or (what[1] == 0) == (left_out == "file")
    ]
    (tmp_path / "states").mkdir()
    with pytest.raises(AssertionError):
        check(log, tmp_path / "states")
