"""How often the folder is looked at: a listing takes milliseconds on a disk of one's own, and long on a network drive."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from spenningsfelt.answers import AnswerError, Answers, listing

ID = "01.week.fa"


@pytest.fixture
def listings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Every listing of a folder from here on."""
    found: list[object] = []
    for name in ("listdir", "scandir"):
        whole = getattr(os, name)

        def counted(*arguments: Any, whole: Any = whole) -> Any:
            found.append(arguments)
            return whole(*arguments)

        monkeypatch.setattr(os, name, counted)
    yield found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Answers in eleven modules, from two devices."""
    for n in range(11):
        Answers(tmp_path, device="me").save(f"{n:02}.a", f"{n}")
        Answers(tmp_path, device="you").save(f"{n:02}.b", f"{n}")
    return tmp_path


def ask_everything(answers: Answers) -> int:
    """What a module asks when it is shown."""
    answers.problems(), answers.era(), answers.oldest(), answers.last_saved()
    return sum(len(answers.history(i)) + len(answers.conflicts(i)) for i in answers.ids())


def test_a_message_looks_once(folder: Path, listings: list[object]) -> None:
    """Everything is asked, something is saved, all is asked again: one listing, and the page sees what was saved."""
    answers = Answers(folder, device="me")
    with answers.look():
        assert ask_everything(answers) == 22
    assert len(listings) == 1
    listings.clear()
    for n in range(3):
        with answers.look():
            found = answers.save(ID, "word " * (n + 1), source=f"pageaaa:{n}", era="")
            with answers.look():
                assert ask_everything(answers) == 23
            assert answers.latest(ID) == found
    assert len(listings) <= 3


def test_a_message_after_another_kernel_saved(folder: Path, listings: list[object]) -> None:
    """Two kernels in turn: each message looks once, and sees what the other one has saved."""
    one, two = Answers(folder, device="me"), Answers(folder, device="me")
    for n in range(4):
        for process in (one, two):
            before = len(listings)
            with process.look():
                process.save(
                    ID, f"{n} {process is one}", source=f"page{process is one}aaa:{n}".lower()
                )
                ask_everything(process)
            assert len(listings) - before <= 1
    assert len(two.history(ID)) == len(Answers(folder).history(ID)) == 8


def test_a_look_is_new_each_time(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What comes, changes in place or goes between two messages is seen in the next, however soon it comes."""
    elsewhere = Answers(tmp_path_factory.mktemp("elsewhere"), device="they")
    answers = Answers(folder, device="me")
    for n in range(30):
        with answers.look():
            ask_everything(answers)
        elsewhere.save("05.x", f"word {n}" if n % 3 else f"{n}")
        (folder / "05.they.json").write_bytes((elsewhere.folder / "05.they.json").read_bytes())
        with answers.look():
            assert answers.latest("05.x") == elsewhere.latest("05.x")
        (folder / "late.json").write_bytes(b"{")
        assert [p.file for p in answers.problems()] == ["late.json"]
        (folder / "late.json").unlink()
        assert answers.problems() == []


def test_inside_a_look_it_is_one_moment(folder: Path) -> None:
    """A file that comes in the midst of a message is seen by the next one: half a page of each would be odd."""
    answers = Answers(folder, device="me")
    with answers.look():
        assert answers.problems() == []
        (folder / "late.json").write_bytes(b"{")
        assert answers.problems() == []
    assert [p.file for p in answers.problems()] == ["late.json"]


def test_deleting_and_importing_inside_a_look(folder: Path) -> None:
    """What a message does to all the answers is seen by the rest of it."""
    answers = Answers(folder, device="me")
    with answers.look():
        assert len(answers.ids()) == 22
        export = answers.export()
        answers.delete()
        assert (answers.ids(), answers.problems(), answers.last_saved()) == ([], [], None)
        answers.import_(answers.preview(export))
        assert len(answers.ids()) == 22 and answers.problems() == []


def test_another_era_is_refused_inside_a_look(folder: Path) -> None:
    """Another process deletes everything after the message's first question: a save of before is refused."""
    answers = Answers(folder, device="me")
    with answers.look():
        era = answers.era()
        Answers(folder, device="me").delete()
        with pytest.raises(AnswerError, match="deleted"):
            answers.save(ID, "of before", seen=[], era=era)
        answers.save(ID, "kept", seen=[], era=answers.era())
        assert answers.ids() == [ID]


def test_showing_a_module_lists_seldom(
    folder: Path, listings: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty exercises, each asking for all there is, where nothing has come for a while: three listings at most."""
    monkeypatch.setattr(listing, "TICK", 0)  # the while that a disk's clock needs
    answers = Answers(folder, device="me")
    for _ in range(30):
        assert ask_everything(answers) == 22
    assert 1 <= len(listings) <= 3
    (folder / "00.me.json").write_bytes((folder / "01.me.json").read_bytes())
    (folder / "late.json").write_bytes(b"{")
    assert [p.file for p in answers.problems()] == ["late.json"]
    assert "00.a" in answers.ids() and "00.a" not in Answers(folder).ids()


def test_where_there_is_no_folder_nothing_is_listed(tmp_path: Path, listings: list[object]) -> None:
    """Before the first answer there is nothing to list."""
    answers = Answers(tmp_path / "none", device="me")
    assert ask_everything(answers) == 0 and listings == []
