"""Delete everything: no word is left, none comes back by itself, and what is written afterwards stands."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from spenningsfelt.answers import AnswerError, Answers, Problem
from spenningsfelt.answers.deletion.marker import EVERY
from spenningsfelt.answers.disk import atomic

from tests.answers.child import ROOT, run, start

ID = "01.week.fa"
CANARY = "kanarifugl"


def words_left(folder: Path) -> list[str]:
    """Files in which the canary can be found, in any of the ways it could be written."""
    return sorted(
        p.name for p in folder.rglob("*") if p.is_file() and CANARY.encode() in p.read_bytes()
    )


def file_names(folder: Path) -> set[str]:
    """What is in a folder."""
    return {p.name for p in folder.iterdir()}


def test_no_word_is_left(tmp_path: Path) -> None:
    """Answers of every device, copies, backups, set-aside, temporary and half files, exports in the folder: all gone."""
    for device in "me", "you":
        answers = Answers(tmp_path, device=device)
        for module in "00", "01", "09":
            answers.save(f"{module}.week.fa", f"{CANARY} {device}")
    whole = (tmp_path / "01.you.json").read_bytes()
    for name in (
        "01.you (1).json",
        "01.you-PC.json",
        "01.you (Ola sin konflikt 2026-11-23).json",
        "anything at all.json",
        "01.YOU.JSON",
        "01.you.json.corrupt-20260101T000000Z-abcd",
        "01.you.json~",
        ".01.you.json.swp",
        "~$01.you.json",
        "01.you.json.part",
        ".01.me.json.0123abcd.tmp",
        ".01.unknown.json.0123abcd.tmp",
        ".01.me.2.json.0123abcd.tmp",
        "._01.me.json",
        ".syncthing.01.me.json.tmp",
        ".~lock.01.me.json#",
        "01.me.2.json",
    ):
        (tmp_path / name).write_bytes(whole)
    (tmp_path / "01.me.3.json").write_bytes(whole[:-9])
    (tmp_path / "01.him.json").write_bytes(whole[:-9])
    (tmp_path / "02.you.json").write_bytes(whole.replace(b'"schema": 1', b'"schema": 2'))
    (tmp_path / "03.you.json").write_bytes(b'{"schema": 7}' + CANARY.encode())
    (tmp_path / "my export.json").write_bytes(answers.export())
    (tmp_path / ".lock.held").touch()
    answers.delete()
    assert words_left(tmp_path) == []
    assert file_names(tmp_path) == {"deleted.you.json"}
    for process in (answers, Answers(tmp_path), Answers(tmp_path, device="me")):
        assert (process.ids(), process.problems(), process.latest(ID), process.history(ID)) == (
            [],
            [],
            None,
            [],
        )
        assert (process.oldest(), process.last_saved()) == (None, None)


def test_what_is_not_ours_stays(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """In a folder that one also uses for other things, nothing else is touched; a link's target neither."""
    outside = tmp_path_factory.mktemp("outside") / "01.me.json"
    outside.write_text("x")
    others = {
        "package.json": "{}",
        "letter.docx": "x",
        "02.budget.json": '{"a": 1}',
        "notes.json": "[",
        "01.report.pdf": "x",
    }
    answers = Answers(tmp_path, device="me")
    answers.save(ID, CANARY)
    for name, text in others.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "05.me.json").symlink_to(outside)
    (tmp_path / "06.me.json").mkdir()
    answers.delete()
    assert file_names(tmp_path) == {*others, "deleted.me.json", "05.me.json", "06.me.json"}
    assert outside.read_text() == "x"


def test_nothing_to_delete(tmp_path: Path) -> None:
    """Deleting where there is nothing makes nothing; deleting twice is the same as once."""
    Answers(tmp_path / "a", device="me").delete()
    assert not (tmp_path / "a").exists()
    answers = Answers(tmp_path / "b", device="me")
    answers.save(ID, CANARY)
    answers.delete()
    before = (tmp_path / "b" / "deleted.me.json").read_bytes()
    answers.delete()
    Answers(tmp_path / "b", device="me").delete()
    assert (tmp_path / "b" / "deleted.me.json").read_bytes() == before


def test_new_answers_after(tmp_path: Path) -> None:
    """What is written afterwards is there, from the same process, a new one, another device and a second deletion on."""
    answers = Answers(tmp_path, device="me")
    for turn in range(3):
        answers.save(ID, CANARY)
        answers.save("02.a", CANARY)
        answers.delete()
        one = answers.save(ID, f"first {turn}")
        two = Answers(tmp_path, device="me").save(ID, f"second {turn}")
        Answers(tmp_path, device="you").save("02.a", "yours")
        assert answers.history(ID) == [one, two]
        assert Answers(tmp_path).ids() == [ID, "02.a"]
        assert words_left(tmp_path) == []


def test_a_clock_set_back(tmp_path: Path) -> None:
    """With every number years ahead of the clock, a deletion deletes, and new answers do not fall under it."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, CANARY)
    path = tmp_path / "01.me.json"
    number = str(answers.latest(ID).number)  # type: ignore[union-attr]
    path.write_text(path.read_text("utf-8").replace(f"me-{number}", "me-9" + number), "utf-8")
    old = path.read_bytes()
    fresh = Answers(tmp_path, device="me")
    fresh.delete()
    new = Answers(tmp_path, device="me").save(ID, "new")
    assert new.number > int("9" + number)
    (tmp_path / "late.json").write_bytes(old)
    assert Answers(tmp_path).history(ID) == [new]


def test_a_late_sync(tmp_path: Path) -> None:
    """Old files that come back, under any name and in any state, bring no word back, and the next save removes them."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, f"{CANARY} 1")
    older = (tmp_path / "01.me.json").read_bytes()
    answers.save(ID, f"{CANARY} 1 2")
    answers.save("01.other", CANARY)
    newer = (tmp_path / "01.me.json").read_bytes()
    Answers(tmp_path, device="you").save(ID, f"{CANARY} you")
    theirs = (tmp_path / "01.you.json").read_bytes()
    answers.delete()
    back = {"01.me.json": older, "01.me (1).json": newer, "01.you.json": theirs, "x.json": older}
    for name, raw in back.items():
        (tmp_path / name).write_bytes(raw)
    for process in (answers, Answers(tmp_path, device="me"), Answers(tmp_path, device="you")):
        assert process.ids() == []
        assert process.problems() == [Problem("deleted", name) for name in sorted(back)]
    new = answers.save("05.a", "new")
    assert file_names(tmp_path) == {"deleted.me.json", "05.me.json", ".lock"}
    assert Answers(tmp_path).history("05.a") == [new] and Answers(tmp_path).problems() == []


def test_a_late_sync_in_the_way_of_a_save(tmp_path: Path) -> None:
    """The old file stands where the new answer of the same module is to be written: only the new one is there."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, CANARY)
    old = (tmp_path / "01.me.json").read_bytes()
    answers.delete()
    for process in (answers, Answers(tmp_path, device="me")):
        (tmp_path / "01.me.json").write_bytes(old)
        process.save("01.new", "new", seen=[])
        assert words_left(tmp_path) == [] and Answers(tmp_path).ids() == ["01.new"]


def test_another_kernel_does_not_bring_them_back(tmp_path: Path) -> None:
    """A second process that had everything in memory forgets it, and writes none of it again."""
    one, two = Answers(tmp_path, device="me"), Answers(tmp_path, device="me")
    three = Answers(tmp_path, device="you")
    for process in (one, two, three):
        process.save(ID, f"{CANARY} 1", source="pageaaa:1")
        process.save("02.a", CANARY)
        assert process.ids() == [ID, "02.a"]
    two.save(ID, f"{CANARY} 2", source="pagebbb:7")
    two.save(ID, f"{CANARY} 2", source="pagebbb:9")  # unchanged: known in memory only
    one.delete()
    assert two.save("02.b", "new").value == "new"
    assert three.ids() == ["02.b"] and two.ids() == ["02.b"]
    three.save("02.c", "new")
    assert two.save(ID, "again", source="pagebbb:8", seen=[]).value == "again"
    assert words_left(tmp_path) == []


def test_a_page_that_shows_deleted_words(tmp_path: Path) -> None:
    """A page left open goes on from deleted words: refused, and kept only when the leader says so."""
    answers = Answers(tmp_path, device="me")
    shown = answers.save(ID, CANARY)
    Answers(tmp_path, device="me").delete()
    with pytest.raises(AnswerError, match="deleted"):
        answers.save(ID, f"{CANARY} and more", seen=[shown.id], source="pageaaa:2")
    assert words_left(tmp_path) == []
    assert answers.save(ID, "kept", seen=[], source="pageaaa:3").value == "kept"


def test_words_written_elsewhere_meanwhile(tmp_path: Path) -> None:
    """What another laptop writes after the deletion, without knowing of it, is not swallowed; the old words are gone."""
    here, there = tmp_path / "here", tmp_path / "there"
    one, two = Answers(here, device="one"), Answers(there, device="two")
    two.save(ID, f"{CANARY} before")
    two.save("01.x", CANARY)
    shutil.copytree(there, here)
    assert one.ids() == [ID, "01.x"]
    one.delete()
    grown = two.save(ID, f"{CANARY} before and after")  # a further edit of a deleted version
    new = two.save("01.y", "only after")
    (here / "01.two.json").write_bytes((there / "01.two.json").read_bytes())
    assert one.ids() == [ID, "01.y"]
    assert one.latest(ID) == grown and one.latest("01.y") == new
    assert one.problems() == [Problem("deleted", "01.two.json")]
    (there / "deleted.one.json").write_bytes((here / "deleted.one.json").read_bytes())
    two.save("01.z", "knows now")
    assert two.ids() == [ID, "01.y", "01.z"]
    assert "01.x" not in (there / "01.two.json").read_text("utf-8")


def test_savers_and_deleters_at_once(tmp_path: Path) -> None:
    """Two processes save while two delete: none is stopped, and the last saves of all of them are there."""
    saver = """
        for n in range(60):
            Answers(folder, device=sys.argv[2]).save(f"01.{sys.argv[2]}.n{n % 5}", n)
        sys.stdin.read()
        Answers(folder, device=sys.argv[2]).save(f"02.{sys.argv[2]}", "last")
        """
    deleter = """
        answers = Answers(folder, device=sys.argv[2])
        for n in range(15):
            answers.save("03.x", n)
            answers.delete()
        """
    savers = [start(saver, tmp_path, d) for d in ("me", "you")]
    for process in [start(deleter, tmp_path, d) for d in ("me", "him")]:
        assert process.communicate(timeout=60)[1] == ""
    for process in savers:
        assert process.communicate("", timeout=60)[1] == ""
    answers = Answers(tmp_path)
    assert {"02.me", "02.you"} <= set(answers.ids()) and answers.problems() == []
    answers.delete()
    assert Answers(tmp_path).ids() == []


def test_markers_of_two_devices(tmp_path: Path) -> None:
    """Two laptops delete apart: together, both deletions hold; a copied marker, twice or under another name, too."""
    one, two = Answers(tmp_path / "1", device="one"), Answers(tmp_path / "2", device="two")
    one.save(ID, f"{CANARY} one")
    two.save(ID, f"{CANARY} two")
    files = {p.name: p.read_bytes() for f in ("1", "2") for p in (tmp_path / f).glob("*.json")}
    one.delete()
    two.delete()
    markers = {p.name: p.read_bytes() for f in ("1", "2") for p in (tmp_path / f).glob("*.json")}
    both = tmp_path / "both"
    both.mkdir()
    for name, raw in {
        **files,
        **markers,
        "deleted.one (1).json": markers["deleted.one.json"],
    }.items():
        (both / name).write_bytes(raw)
    three = Answers(both, device="three")
    assert three.ids() == [] and {p.code for p in three.problems()} == {"deleted"}
    three.save("03.a", "x")
    assert words_left(both) == []
    (tmp_path / "late").mkdir()
    (tmp_path / "late" / "deleted.three.json").write_bytes(markers["deleted.one.json"])
    for name, raw in files.items():
        (tmp_path / "late" / name).write_bytes(raw)
    assert [v.device for v in Answers(tmp_path / "late").history(ID)] == ["two"], (
        "one marker alone covers its own laptop alone"
    )


def test_a_marker_that_goes_is_written_again(tmp_path: Path) -> None:
    """A sync client takes the marker away while the course is open: the next save writes it again."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, CANARY)
    old = (tmp_path / "01.me.json").read_bytes()
    answers.delete()
    (tmp_path / "deleted.me.json").unlink()
    answers.save("01.new", "new")
    (tmp_path / "x.json").write_bytes(old)
    assert Answers(tmp_path).ids() == ["01.new"]


def test_drafts_of_an_era(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each deletion on this machine ends an era, so that a browser's older drafts are void; nothing else does."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    answers, other = Answers(tmp_path / "a", device="me"), Answers(tmp_path / "b", device="me")
    eras = [answers.era()]
    for n in range(3):
        answers.save(ID, n)
        assert answers.era() == eras[-1] == Answers(tmp_path / "a", device="you").era()
        answers.delete()
        eras.append(answers.era())
    assert eras[0] == "" and len(set(eras)) == 4
    for process in (answers, Answers(tmp_path / "none")):  # only drafts are left: they go too
        before = process.era()
        process.delete()
        assert process.era() != before
    assert other.era() == "" and words_left(tmp_path) == []


def test_a_deletion_elsewhere_ends_no_era(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another laptop deletes: words that this one's browser has not got to the disk yet are not deleted with the rest."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "there"))
    there = Answers(tmp_path / "a", device="there")
    there.save(ID, CANARY)
    there.delete()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "here"))
    assert (Answers(tmp_path / "a", device="here").ids(), Answers(tmp_path / "a").era()) == ([], "")


@pytest.mark.parametrize("damage", [b"", b"../../x", b"\xff\xfe", b"x" * 5000, "folder"])
def test_an_era_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | str
) -> None:
    """Where the era cannot be kept or is damaged, no draft is void, and deleting and saving work as ever."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    answers = Answers(tmp_path / "a", device="me")
    answers.save(ID, CANARY)
    answers.delete()
    (kept,) = (tmp_path / "state" / "spenningsfelt").glob("drafts-*")
    kept.unlink()
    if isinstance(damage, bytes):
        kept.write_bytes(damage)
    else:
        kept.mkdir()
    assert answers.era() == ""
    answers.save(ID, "new")
    answers.delete()
    assert answers.ids() == [] and (answers.era() != "") == isinstance(damage, bytes)


def test_a_deletion_that_does_not_happen_ends_no_era(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing could be deleted: the drafts may be all there is of some words, and they stay too."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    answers = Answers(tmp_path / "a", device="me")
    answers.save(ID, "words")

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write", full)
        with pytest.raises(AnswerError, match="full"):
            answers.delete()
    assert answers.era() == ""
    answers.save("02.a", "and more")
    for process in (answers, Answers(tmp_path / "a")):
        assert process.latest(ID).value == "words"  # type: ignore[union-attr]


def test_a_device_that_writes_lines_like_ours(tmp_path: Path) -> None:
    """An answer that quotes another laptop's version does not make the deletion reach what that laptop will write."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, '"id": "you-999999999@1"\n{"id": "you-999999999@1"}')
    (tmp_path / "02.me.json").write_bytes((tmp_path / "01.me.json").read_bytes()[:-9])
    answers.delete()
    assert [
        row["device"] for row in json.loads((tmp_path / "deleted.me.json").read_bytes())["deleted"]
    ] == ["me"]


def test_highest_edit(tmp_path: Path) -> None:
    """A version at the last possible edit can be deleted, and its marker read again."""
    answers = Answers(tmp_path, device="me")
    stem = answers.save(ID, "x").stem
    path = tmp_path / "01.me.json"
    path.write_text(path.read_text("utf-8").replace(f"{stem}@1", f"{stem}@{EVERY}"), "utf-8")
    Answers(tmp_path, device="me").delete()
    fresh = Answers(tmp_path, device="me")
    assert (
        fresh.problems() == []
        and fresh.ids() == []
        and fresh.save(ID, "new", seen=[]).value == "new"
    )


@pytest.mark.skipif(not ROOT, reason="needs files of two users: run as root")
def test_a_file_that_cannot_be_removed(open_folder: Path) -> None:
    """One is told; the words are not shown any more all the same, and the next try removes the rest."""
    Answers(open_folder, device="me").save(ID, CANARY)
    lines = run(
        """
        folder.chmod(0o1777)  # where one can remove only one's own files
        for part in folder.iterdir():
            part.chmod(0o666)
        nobody()
        answers = Answers(folder, device="you")
        answers.save("02.a", "kanarifugl")
        try:
            answers.delete()
        except AnswerError as error:
            print(error.code, answers.ids(), Answers(folder).ids())
        """,
        open_folder,
    )
    assert lines == ["read-only [] []"]
    assert [p.code for p in Answers(open_folder).problems()] == ["deleted"]
    Answers(open_folder, device="me").delete()
    assert words_left(open_folder) == []
