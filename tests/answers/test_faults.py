"""Faults while saving, with real processes: what was said to be saved is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from spenningsfelt.answers import AnswerError, Answers
from spenningsfelt.answers.disk import replace
from spenningsfelt.answers.lock import Lock

from tests.answers.child import run, start
from tests.answers.killing import kill

ID = "01.week.fa"


@pytest.mark.parametrize("deletes", [False, True])
def test_kill(tmp_path: Path, deletes: bool) -> None:
    """A process killed at any moment, sixty times: what it had said was saved is there, what it had deleted is not."""
    assert kill(tmp_path, 30, deletes=deletes, a_folder=15) > 100


def test_four_writers(tmp_path: Path) -> None:
    """Four processes on one folder, two of them with the same device: all hundred answers are there."""
    writers = [
        start(
            """
        for n in range(25):  # a fresh one for each save remembers nothing that it could put right later
            Answers(folder, device=sys.argv[2]).save(f"01.w{sys.argv[3]}.n{n}", n)
            Answers(folder, device=sys.argv[2]).save("01.shared", f"{sys.argv[3]} {n}", seen=[])
        """,
            tmp_path,
            device,
            n,
        )
        for n, device in enumerate(["me", "me", "you", "they"])
    ]
    for writer in writers:
        assert writer.communicate(timeout=60)[1] == ""
    answers = Answers(tmp_path)
    assert {i: answers.latest(i).value for i in answers.ids() if i != "01.shared"} == {  # type: ignore[union-attr]
        f"01.w{w}.n{n}": n for w in range(4) for n in range(25)
    }
    assert len(answers.history("01.shared")) == 100
    assert answers.problems() == []


@pytest.mark.parametrize("limit", [0, 1, 500, 3000])
def test_full_disk(tmp_path: Path, limit: int) -> None:
    """With no room for more one is told, what was saved is untouched, nothing is left over; with room it works."""
    lines = run(
        """
        import resource
        answers = Answers(folder, device="me")
        answers.save("01.a", "before" * 500)
        before = (folder / "01.me.json").read_bytes()
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
        for i in "01.a", "01.b":
            try:
                answers.save(i, "x" * 5000)
            except AnswerError as error:
                print(error.code)
        print((folder / "01.me.json").read_bytes() == before, answers.ids(), sorted(os.listdir(folder)))
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        answers.save("01.b", "after")
        """,
        tmp_path,
        limit,
    )
    assert lines == ["full", "full", "True ['01.a'] ['.lock', '01.me.json']"]
    again = Answers(tmp_path)
    assert [again.latest(i).value for i in ("01.a", "01.b")] == ["before" * 500, "after"]  # type: ignore[union-attr]


def test_read_only_folder(open_folder: Path) -> None:
    """In a folder one may read but not write, one is told; what is there can be read; with rights again it works."""
    lines = run(
        """
        folder /= "answers"
        nobody()
        answers = Answers(folder, device="me")
        answers.save("01.a", "before")
        folder.chmod(0o500)
        for _ in range(2):
            try:
                answers.save("01.a", "after")
            except AnswerError as error:
                print(error.code, answers.latest("01.a").value)
        folder.chmod(0o700)
        print(answers.save("01.a", "after").value, Answers(folder).latest("01.a").value)
        """,
        open_folder,
    )
    assert lines == ["read-only before", "read-only before", "after after"]


def test_folder_that_cannot_be_listed(open_folder: Path) -> None:
    """Where one cannot see what is there, nothing is written over it."""
    lines = run(
        """
        folder /= "answers"
        nobody()
        Answers(folder, device="me").save("01.a", "before")
        raw = (folder / "01.me.json").read_bytes()
        folder.chmod(0o300)
        answers = Answers(folder, device="me")
        print(answers.problems())
        try:
            answers.save("01.b", "after")
        except AnswerError as error:
            print(error.code, (folder / "01.me.json").read_bytes() == raw)
        folder.chmod(0o700)
        answers.save("01.b", "after")
        print(Answers(folder).ids())
        """,
        open_folder,
    )
    assert lines == [
        "[Problem(code='unreadable', file='answers')]",
        "read-only True",
        "['01.a', '01.b']",
    ]


def test_file_that_may_not_be_read(open_folder: Path) -> None:
    """A file of our own that we may not open is reported, not written over; the new answer goes into the next."""
    lines = run(
        """
        folder /= "answers"
        nobody()
        Answers(folder, device="me").save("01.a", "before")
        (folder / "01.me.json").chmod(0)
        answers = Answers(folder, device="me")
        answers.save("01.a", "after")
        print(answers.problems(), sorted(p.name for p in folder.glob("*.json")))
        (folder / "01.me.json").chmod(0o600)
        print([v.value for v in Answers(folder).conflicts("01.a")])
        """,
        open_folder,
    )
    assert lines == [
        "[Problem(code='unreadable', file='01.me.json')] ['01.me.2.json', '01.me.json']",
        "['before', 'after']",
    ]


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    """A file where the folder should be is not touched, and one is told; when it is gone, saving works."""
    place = tmp_path / "answers"
    place.write_text("a letter")
    answers = Answers(place, device="me")
    assert [p.code for p in answers.problems()] == ["unreadable"]
    for folder in (place, place / "inside"):
        with pytest.raises(AnswerError, match="gone"):
            Answers(folder, device="me").save(ID, "x")
    assert place.read_text() == "a letter"
    place.unlink()
    assert answers.save(ID, "x").value == "x"


def test_file_replaced_by_an_older_one(tmp_path: Path) -> None:
    """A sync client puts an older copy of our own file back: what was saved since is written again."""
    answers = Answers(tmp_path, device="me")
    answers.save("01.a", "one")
    old = (tmp_path / "01.me.json").read_bytes()
    answers.save("01.b", "two")
    (tmp_path / "01.me.json").write_bytes(old)
    answers.save("01.c", "three")
    assert Answers(tmp_path).ids() == ["01.a", "01.b", "01.c"]


def test_held(tmp_path: Path) -> None:
    """While another process keeps the folder to itself one is told so; afterwards saving works."""
    holder = start(
        """
        from spenningsfelt.answers.lock import Lock
        with Lock(folder):
            print("held", flush=True)
            sys.stdin.read()
        """,
        tmp_path,
    )
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    answers = Answers(tmp_path, device="me")
    with pytest.raises(AnswerError, match="held"):
        answers.save(ID, "x")
    holder.kill()
    holder.communicate()
    assert answers.save(ID, "x").value == "x"


def test_disk_without_locks(tmp_path: Path) -> None:
    """Where the disk knows no locks a marker does the same, and one left by a killed process is cleared away."""
    holder = start(
        """
        from spenningsfelt.answers.lock import Lock
        with Lock(folder, soft=True):
            print("held", flush=True)
            sys.stdin.read()
        """,
        tmp_path,
    )
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    holder.kill()
    holder.communicate()
    with Lock(tmp_path, soft=True):
        (inside,) = (p.name for p in tmp_path.iterdir())
    assert inside == ".lock.held"


def test_a_file_that_is_held_for_a_while(open_folder: Path) -> None:
    """A target that cannot be replaced at first (a virus scanner, a sync client) is tried again until it can."""
    assert run(
        """
        from spenningsfelt.answers.disk import replace
        nobody()
        folder /= "a"
        folder.mkdir()
        new, target = folder.parent / "new", folder / "target"
        new.write_text("new"); target.write_text("old")
        folder.chmod(0o500)
        def pauses():
            yield 0
            print(target.read_text())
            folder.chmod(0o700)
            yield 0
        replace(new, target, pauses())
        print(target.read_text())
        """,
        open_folder,
    ) == ["old", "new"]


def test_replace_gives_up(tmp_path: Path) -> None:
    """A target that is no file is not replaced, whatever the number of tries."""
    (tmp_path / "new").write_text("new")
    (tmp_path / "target").mkdir()
    with pytest.raises(OSError):
        replace(tmp_path / "new", tmp_path / "target", [0, 0])
    assert (tmp_path / "new").exists()


def test_one_device_in_two_processes(tmp_path: Path) -> None:
    """Two kernels of one laptop in turn: each goes on from what the other wrote, and nothing is overwritten."""
    one, two = Answers(tmp_path, device="me"), Answers(tmp_path, device="me")
    for n in range(10):
        one.save(f"01.one.n{n}", n)
        two.save(f"01.two.n{n}", n)
        first = one.save(ID, n * 2)
        second = two.save(ID, n * 2 + 1)
        assert (second.stem, second.edit) == (first.stem, first.edit + 1)
    assert len(Answers(tmp_path).ids()) == 21
    assert os.listdir(tmp_path).count("01.me.json") == 1
