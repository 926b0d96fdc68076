"""Disks that are full, gone, read-only, held, or that fail in the middle: real ones, in processes of their own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from spenningsfelt.answers import Answers

from tests.answers.child import OWN_MOUNTS, ROOT, run

mounts = pytest.mark.skipif(not OWN_MOUNTS, reason="this system lets us mount no disk of our own")
ID = "01.week.fa"


@mounts
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """A disk of 256 KB filled to the last byte: one is told, nothing is lost or left over, and with room it works."""
    lines = run(
        """
        mount("mount", "-t", "tmpfs", "-o", "size=256k", "none", folder)
        answers = Answers(folder / "a", device="me")
        said = {}
        for n in range(60):
            try:
                answers.save(f"01.f{n}", f"{n} " + "x" * 4000)
                said[f"01.f{n}"] = f"{n} " + "x" * 4000
            except AnswerError as error:
                code = error.code
        print(code, 10 < len(said) < 60, answers.ids() == sorted(said))
        filler = folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True: file.write(b"x" * 512)
            except OSError: pass
        for i in "01.f0", "02.new":
            attempt(answers, i, "full to the last byte")
        fresh = Answers(folder / "a", device="me")
        print(fresh.problems(), {i: fresh.latest(i).value for i in fresh.ids()} == said)
        print([n for n in os.listdir(folder / "a") if n.endswith(".tmp")])
        filler.unlink()
        attempt(answers, "02.new", "room again")
        print(len(Answers(folder / "a").ids()) == len(said) + 1)
        """,
        tmp_path,
        before=OWN_MOUNTS,
    )
    assert lines == ["full True True", "full", "full", "[] True", "[]", "saved room again", "True"]


@mounts
def test_deleting_and_importing_on_a_full_disk(tmp_path: Path) -> None:
    """An import that does not fit says so and can be done again; deleting needs no more room than it makes."""
    lines = run(
        """
        mount("mount", "-t", "tmpfs", "-o", "size=128k", "none", folder)
        other = Answers(folder / "other", device="you")
        answers = Answers(folder / "a", device="me")
        answers.save("05.mine", "mine")
        for n in range(3):
            other.save(f"0{n}.f", "x" * 16000)
        preview = answers.preview(other.export())
        for turn in range(3):
            try:
                answers.import_(preview)
                print("imported", answers.ids())
            except AnswerError as error:
                print(error.code, "05.mine" in answers.ids(), answers.problems())
            if turn == 0:
                other.delete()
        """,
        tmp_path,
        before=OWN_MOUNTS,
    )
    assert lines[-1] == "imported ['00.f', '01.f', '02.f', '05.mine']"
    assert lines[0] in (lines[-1], "full True []")


@mounts
def test_a_disk_that_becomes_read_only(tmp_path: Path) -> None:
    """A disk that the system has turned read-only after a fault: one is told, can read, and saves when it is well."""
    lines = run(
        """
        mount("mount", "-t", "tmpfs", "none", folder)
        answers = Answers(folder / "a", device="me")
        attempt(answers, "01.a", "before")
        mount("mount", "-o", "remount,ro", folder)
        attempt(answers, "01.a", "before, after")
        try:
            answers.delete()
        except AnswerError as error:
            print(error.code, answers.latest("01.a").value, Answers(folder / "a").latest("01.a").value)
        mount("mount", "-o", "remount,rw", folder)
        attempt(answers, "01.a", "before, after")
        """,
        tmp_path,
        before=OWN_MOUNTS,
    )
    assert lines == ["saved before", "read-only", "read-only before before", "saved before, after"]


@mounts
@pytest.mark.parametrize("depth", ["", "a", "a/b/c"])
def test_a_network_drive_that_goes_away_for_a_while(tmp_path: Path, depth: str) -> None:
    """Nothing is written in the empty place it leaves, where it would be hidden later; when it is back, saving works."""
    lines = run(
        """
        place = folder / sys.argv[2]
        disk = folder.parent / "disk"
        for part in disk, folder: part.mkdir(exist_ok=True)
        mount("mount", "-t", "tmpfs", "none", disk)
        mount("mount", "--bind", disk, folder)
        answers = Answers(place, device="me")
        attempt(answers, "01.a", "before")
        answers.ids()
        mount("umount", folder)
        attempt(answers, "01.a", "before, meanwhile")
        print(os.listdir(folder), answers.latest("01.a").value, [p.code for p in answers.problems()])
        attempt(answers, "02.b", "meanwhile")
        mount("mount", "--bind", disk, folder)
        attempt(answers, "01.a", "before, meanwhile")
        attempt(answers, "02.b", "meanwhile")
        print(answers.problems(), Answers(place).ids(), Answers(place).latest("01.a").value)
        """,
        tmp_path / "answers",
        depth,
        before=OWN_MOUNTS,
    )
    assert lines == [
        "saved before",
        "gone",
        "[] before ['unreadable']",
        "gone",
        "saved before, meanwhile",
        "saved meanwhile",
        "[] ['01.a', '02.b'] before, meanwhile",
    ]


@mounts
def test_a_drive_that_comes_back_with_another_number(tmp_path: Path) -> None:
    """A network drive connected again counts as another disk for the system, not for us: the files are there."""
    lines = run(
        """
        disk = folder.parent / "disk"
        for part in disk, folder: part.mkdir(exist_ok=True)
        mount("mount", "-t", "tmpfs", "none", folder)
        answers = Answers(folder / "a", device="me")
        attempt(answers, "01.a", "before")
        answers.ids()
        one = folder.stat().st_dev
        mount("cp", "-a", folder / "a", disk)
        mount("umount", folder)
        attempt(answers, "01.a", "meanwhile")
        mount("mount", "-t", "tmpfs", "none", folder)
        mount("cp", "-a", disk / "a", folder)
        attempt(answers, "01.b", "after")
        print(Answers(folder / "a").ids())
        """,
        tmp_path / "answers",
        before=OWN_MOUNTS,
    )
    assert lines == ["saved before", "gone", "saved after", "['01.a', '01.b']"]


@pytest.mark.parametrize("failing", [(1,), (2,), (1, 2), (2, 3), (2, 4), (1, 3, 4, 6)], ids=str)
def test_a_sync_that_fails(tmp_path: Path, failing: tuple[int, ...]) -> None:
    """The disk says that it could not keep the file, or its name: not saved; sent again, the same words are written."""
    lines = run(
        """
        import errno
        answers = Answers(folder, device="me")
        attempt(answers, "01.a", "before")
        whole, count, failing = os.fsync, 0, set(map(int, sys.argv[2:]))
        def fsync(descriptor):
            global count
            count += 1
            if count in failing: raise OSError(errno.EIO, "a bad sector")
            whole(descriptor)
        os.fsync = fsync
        for _ in failing:
            attempt(answers, "01.a", "before and after", None)
        attempt(answers, "01.a", "before and after", None)
        print(count >= max(failing) + 2, Answers(folder).latest("01.a").value, sorted(os.listdir(folder)))
        """,
        tmp_path,
        *failing,
    )
    assert lines[0] == "saved before" and lines[1 : 1 + len(failing)] == ["unknown"] * len(failing)
    assert lines[1 + len(failing) :] == [
        "saved before and after",
        "True before and after ['.lock', '01.me.json']",
    ]


def test_a_sync_that_fails_is_never_said_to_be_saved(tmp_path: Path) -> None:
    """While every sync fails, nothing is saved, deleted or imported; afterwards everything works."""
    lines = run(
        """
        import errno
        answers = Answers(folder, device="me")
        attempt(answers, "01.a", "before")
        export = answers.export()
        whole = os.fsync
        def fsync(descriptor): raise OSError(errno.EIO, "a bad sector")
        os.fsync = fsync
        attempt(answers, "01.a", "after")
        attempt(answers, "01.a", "after")
        attempt(Answers(folder, device="me"), "01.a", "after")
        attempt(answers, "02.b", "after")
        for work in answers.delete, lambda: answers.export_to(folder.parent / "export.json"):
            try:
                work()
                print("done")
            except AnswerError as error:
                print(error.code)
        os.fsync = whole
        attempt(answers, "01.c", "well again")
        print("01.c" in Answers(folder).ids(), Answers(folder).problems())
        answers.delete()
        print(answers.ids())
        """,
        tmp_path / "a",
    )
    assert lines == ["saved before", *["unknown"] * 6, "saved well again", "True []", "[]"]


@pytest.mark.skipif(not ROOT, reason="needs files of two users: run as root")
def test_a_virus_scanner_that_lets_go(open_folder: Path) -> None:
    """Windows' rules: the file is held and cannot be replaced; the save waits, and works when it is let go."""
    lines = run(
        """
        from spenningsfelt.answers import disk
        Answers(folder, device="me").save("01.a", "before")
        (folder / "01.me.json").chmod(0o644)
        folder.chmod(0o1777)  # in such a folder, a file of another user can be read but not replaced
        (folder / ".lock").chmod(0o666)
        here, there = os.pipe()
        child = os.fork()
        if child == 0:
            nobody()
            def pauses():
                for _ in range(4): yield 0.01
                os.write(there, b"x")
                for _ in range(500): yield 0.01
            class Pauses:
                def __iter__(self): return pauses()
            disk.PAUSES = Pauses()
            attempt(Answers(folder, device="me"), "01.a", "before and after")
            sys.stdout.flush()
            os._exit(0)
        os.read(here, 1)
        print(Answers(folder).latest("01.a").value, flush=True)
        folder.chmod(0o777)
        os.waitpid(child, 0)
        print(Answers(folder).latest("01.a").value)
        """,
        open_folder,
    )
    assert lines == ["before", "saved before and after", "before and after"]


@pytest.mark.skipif(not ROOT, reason="needs files of two users: run as root")
def test_a_virus_scanner_that_does_not_let_go(open_folder: Path) -> None:
    """Held for good: one is told, the old file is whole, and the next save, when it is let go, has the words."""
    lines = run(
        """
        Answers(folder, device="me").save("01.a", "before")
        (folder / "01.me.json").chmod(0o644)
        raw = (folder / "01.me.json").read_bytes()
        folder.chmod(0o1777)
        (folder / ".lock").chmod(0o666)
        here, there = os.pipe()
        child = os.fork()
        if child == 0:
            from spenningsfelt.answers import disk
            disk.PAUSES = (0, 0.01, 0.01)
            nobody()
            answers = Answers(folder, device="me")
            for n in range(2): attempt(answers, "01.a", "before and after")
            print((folder / "01.me.json").read_bytes() == raw, [n for n in os.listdir(folder) if n.endswith(".tmp")], flush=True)
            os.write(there, b"x")
            while folder.stat().st_mode & 0o1000: pass
            attempt(answers, "01.a", "before and after")
            sys.stdout.flush()
            os._exit(0)
        os.read(here, 1)
        folder.chmod(0o777)
        os.waitpid(child, 0)
        """,
        open_folder,
    )
    assert lines == ["read-only", "read-only", "True []", "saved before and after"]


def test_clock_set_back_and_forth(tmp_path: Path) -> None:
    """Four kernels with clocks years apart: every word is there, the last one is the one in force, the order holds."""
    for n, year in enumerate((2026, 2019, 2031, 2001)):
        run(
            """
            import datetime, time
            from spenningsfelt.answers import store
            class Clock(datetime.datetime):
                @classmethod
                def now(cls, zone=None): return cls(int(sys.argv[2]), 3, 1, tzinfo=datetime.UTC)
            store.datetime = Clock
            answers = Answers(folder, device="me")
            answers.save("01.a", f"{sys.argv[3]} er sist")
            answers.save(f"01.b{sys.argv[3]}", sys.argv[2])
            """,
            tmp_path,
            year,
            n,
        )
    answers = Answers(tmp_path, device="me")
    assert [v.value for v in answers.history("01.a")] == [f"{n} er sist" for n in range(4)]
    assert answers.conflicts("01.a") == [] and answers.latest("01.a").value == "3 er sist"  # type: ignore[union-attr]
    assert len({v.number for i in answers.ids() for v in answers.history(i)}) == 8
    answers.delete()
    assert answers.ids() == [] and os.listdir(tmp_path) == ["deleted.me.json"]
