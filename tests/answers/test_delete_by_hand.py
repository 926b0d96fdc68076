"""The folder is deleted by hand: its words are gone, and nobody's unsaved ones. And what only looks like it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from spenningsfelt.answers import AnswerError, Answers
from spenningsfelt.answers.disk import atomic

from tests.answers.child import run, start
from tests.answers.test_delete_all import CANARY, ID, words_left


def open_course(folder: Path, *, device: str = "me") -> Answers:
    """A course that has been open for a while, with answers in three modules."""
    answers = Answers(folder, device=device)
    for answer_id in (ID, "00.a", "02.a"):
        answers.save(answer_id, f"{CANARY} {answer_id}")
    assert len(answers.ids()) == 3
    return answers


def delete_folder(folder: Path) -> None:
    """As a file manager does for good."""
    shutil.rmtree(folder)


def delete_to_trash(folder: Path) -> None:
    """As a file manager does at first."""
    folder.rename(folder.with_name("trash"))


def delete_what_is_in_it(folder: Path) -> None:
    """Everything marked in the folder, and Delete; some systems do not show what begins with a dot."""
    for path in folder.glob("*.json"):
        path.unlink()


BY_HAND = [delete_folder, delete_to_trash, delete_what_is_in_it]


@pytest.mark.parametrize("by_hand", BY_HAND)
@pytest.mark.parametrize("looks", [False, True])
def test_nothing_is_written_back(tmp_path: Path, by_hand: object, looks: bool) -> None:
    """An open course goes on: only what is written afterwards is there, and the page shows nothing of before."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    by_hand(folder)  # type: ignore[operator]
    if looks:
        assert (answers.ids(), answers.latest(ID), answers.history(ID)) == ([], None, [])
    new = answers.save("00.b", "new")
    assert answers.ids() == Answers(folder).ids() == ["00.b"]
    assert Answers(folder).latest("00.b") == new and words_left(folder) == []
    answers.save("02.a", "new")
    assert words_left(folder) == []


@pytest.mark.parametrize("by_hand", BY_HAND)
@pytest.mark.parametrize("fresh", [False, True])
def test_going_on_is_asked_about(tmp_path: Path, by_hand: object, fresh: bool) -> None:
    """A page goes on from what stood there: refused, no folder is made, and kept when the leader says so."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    shown, era = answers.latest(ID), answers.era()
    assert shown is not None
    by_hand(folder)  # type: ignore[operator]
    was_there = folder.exists()
    if fresh:  # a new kernel has seen nothing: the page's era tells it
        answers = Answers(folder, device="me")
    else:
        for _ in range(2):
            with pytest.raises(AnswerError, match="deleted"):
                answers.save(ID, f"{shown.value} and more", seen=[shown.id], source="pageaaa:2")
    assert folder.exists() == was_there
    asked = answers.era()
    assert asked != era
    answers.save(ID, "kept", seen=[], source="pageaaa:2")
    for process in (answers, Answers(folder)):
        assert process.era() == asked, "what the page sends next is of the era that it was told"
        assert process.ids() == [ID] and process.latest(ID).value == "kept"  # type: ignore[union-attr]


def test_drafts_in_a_browser(tmp_path: Path) -> None:
    """Drafts of before are void, in every process and after the next start, each time the folder is deleted."""
    folder = tmp_path / "answers"
    eras = []
    for _ in range(3):
        eras.append(Answers(folder, device="me").era())
        open_course(folder)
        assert Answers(folder).era() == eras[-1]
        delete_folder(folder)
    eras.append(Answers(folder).era())
    assert len(set(eras)) == 4
    open_course(folder).delete()
    eras.append(Answers(folder).era())
    assert eras == sorted(set(eras)), "a later deletion gives a later era"


def test_another_open_course(tmp_path: Path) -> None:
    """Two modules are open: the one that has not looked meanwhile brings nothing back into the folder begun anew."""
    folder = tmp_path / "answers"
    one, two = open_course(folder), open_course(folder)
    shown = two.latest("02.a")
    assert shown is not None
    delete_folder(folder)
    one.save("00.b", "new")
    with pytest.raises(AnswerError, match="deleted"):
        two.save("02.a", f"{CANARY} more", seen=[shown.id], source="pagebbb:2")
    two.save("02.b", "new")
    assert Answers(folder).ids() == ["00.b", "02.b"] and words_left(folder) == []


def test_said_again(tmp_path: Path) -> None:
    """The same words are sent again after the folder was deleted: they are on the disk before it says so."""
    answers = Answers(tmp_path / "a", device="me")
    answers.save(ID, "words", source="pageaaa:1")
    answers.save(ID, "words", source="pageaaa:3")
    delete_folder(tmp_path / "a")
    for source in ("pageaaa:2", "pageaaa:3"):
        saved = answers.save(ID, "words", source=source, seen=[])
        assert Answers(tmp_path / "a").latest(ID) == saved


def test_restored_from_the_trash(tmp_path: Path) -> None:
    """The folder comes back before anything new is written: all is as it was, also for the drafts."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    shown, era = answers.latest(ID), answers.era()
    assert shown is not None
    delete_to_trash(folder)
    assert answers.ids() == [] and answers.era() != era
    with pytest.raises(AnswerError, match="deleted"):
        answers.save(ID, "meanwhile", seen=[shown.id], source="pageaaa:2")
    folder.with_name("trash").rename(folder)
    assert answers.latest(ID) == shown and answers.era() == Answers(folder).era() == era
    further = answers.save(ID, f"{shown.value} meanwhile", seen=[shown.id], source="pageaaa:2")
    assert further.stem == shown.stem and len(Answers(folder).ids()) == 3


def test_written_while_the_folder_was_in_the_trash(tmp_path: Path) -> None:
    """Words of a page opened meanwhile are sent when the folder is back: kept beside those of before. Then all is deleted,
    and they are void."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    delete_to_trash(folder)
    meanwhile = Answers(folder).era()
    folder.with_name("trash").rename(folder)
    assert answers.era() < meanwhile
    answers.save(ID, "meanwhile", seen=[], source="pageaaa:1", era=meanwhile)
    assert [v.value for v in answers.conflicts(ID)] == [f"{CANARY} {ID}", "meanwhile"]
    answers.delete()
    assert answers.era() > meanwhile
    with pytest.raises(AnswerError, match="deleted"):
        answers.save(ID, "meanwhile", seen=[], source="pageaaa:1", era=meanwhile)


def test_restored_beside_new_words(tmp_path: Path) -> None:
    """Files come back after new words were written: both are there, and the leader chooses."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    delete_to_trash(folder)
    answers.save(ID, "new", seen=[])
    for path in folder.with_name("trash").glob("*.json"):
        shutil.copy(path, folder / f"restored {path.name}")
    for process in (answers, Answers(folder)):
        assert [v.value for v in process.conflicts(ID)] == [f"{CANARY} {ID}", "new"]
        assert len(process.ids()) == 3


def test_deleted_on_another_laptop(tmp_path: Path) -> None:
    """A sync client takes this laptop's files away and brings what was begun anew there: nothing is written back."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    other = Answers(tmp_path / "other", device="you")
    other.save("00.b", "new")
    delete_what_is_in_it(folder)
    shutil.copy(tmp_path / "other" / "00.you.json", folder)
    answers.save("00.c", "newer")
    assert Answers(folder).ids() == ["00.b", "00.c"] and words_left(folder) == []


def test_one_file_that_goes(tmp_path: Path) -> None:
    """One file of several is taken away, or all are given other names: nobody has deleted anything."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    (folder / "02.me.json").unlink()
    assert len(answers.ids()) == 3
    answers.save("00.b", "new")
    assert len(Answers(folder).ids()) == 4
    for path in list(folder.glob("*.json")):
        path.rename(path.with_name(f"{path.stem} (1).json"))
    assert len(answers.ids()) == 4 and answers.era() == ""
    answers.save("00.c", "newer")
    assert len(Answers(folder).ids()) == 5


def test_half_a_file_left(tmp_path: Path) -> None:
    """A sync client has all files half under other names: what cannot be read may be what we knew."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    for path in list(folder.glob("*.json")):
        path.with_name(f"{path.stem} (1).json").write_bytes(path.read_bytes()[:-9])
        path.unlink()
    assert len(answers.ids()) == 3
    answers.save("00.b", "new")
    assert len(Answers(folder).ids()) == 4


def test_the_way_to_the_folder_is_away(tmp_path: Path) -> None:
    """What the folder lies in is away too, as a drive that is not connected: nothing is forgotten, void or made."""
    folder = tmp_path / "drive" / "answers"
    answers = open_course(folder)
    shown = answers.latest(ID)
    assert shown is not None
    folder.parent.rename(tmp_path / "away")
    with pytest.raises(AnswerError, match="gone"):
        answers.save(ID, f"{shown.value} and more", seen=[shown.id], source="pageaaa:2")
    assert len(answers.ids()) == 3 and answers.era() == Answers(folder).era() == ""
    assert [p.code for p in answers.problems()] == ["unreadable"] and os.listdir(tmp_path) == [
        "away"
    ]
    (tmp_path / "away").rename(folder.parent)
    answers.save(ID, f"{shown.value} and more", seen=[shown.id], source="pageaaa:2")
    assert answers.problems() == [] and len(Answers(folder).ids()) == 3


def test_folder_renamed_and_back(tmp_path: Path) -> None:
    """The folder is given another name for a while: what is saved meanwhile is alone in the old place, which can go."""
    folder, other = tmp_path / "answers", tmp_path / "old answers"
    answers = open_course(folder)
    folder.rename(other)
    answers.save("02.b", "meanwhile")
    assert Answers(folder).ids() == ["02.b"] and len(Answers(other).ids()) == 3
    delete_folder(folder)
    other.rename(folder)
    answers.save("02.c", "renamed back")
    assert Answers(folder).ids() == ["00.a", ID, "02.a", "02.c"]


def test_folder_taken_away_again_and_again(tmp_path: Path) -> None:
    """Another process removes the folder while one saves: a save is there, or one is told; nothing of before is."""
    remover = start(
        """
        import shutil, time
        for _ in range(150):
            shutil.rmtree(folder, ignore_errors=True)
            time.sleep(0.003)
        """,
        tmp_path / "a",
    )
    answers = Answers(tmp_path / "a", device="me")
    said = 0
    while remover.poll() is None:
        try:
            answers.save(f"0{said % 3}.f{said % 40}", said)
            said += 1
        except AnswerError as error:
            assert error.code == "gone"
    assert remover.communicate()[1] == "" and said > 20
    shutil.rmtree(tmp_path / "a", ignore_errors=True)
    answers.save("09.x", "last")
    for process in (answers, Answers(tmp_path / "a")):
        assert process.ids() == ["09.x"] and process.problems() == []


def test_a_full_disk_while_beginning_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first save into a new folder finds no room: the same words, sent again, are not taken for deleted ones."""
    folder = tmp_path / "answers"
    answers = open_course(folder)
    delete_folder(folder)
    told = answers.era()

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write", full)
        with pytest.raises(AnswerError, match="full"):
            answers.save("00.b", "new", seen=[], source="pageaaa:1", era=told)
    answers.save("00.b", "new", seen=[], source="pageaaa:1", era=told)
    assert answers.ids() == Answers(folder).ids() == ["00.b"] and answers.era() == told


@pytest.mark.parametrize("stop", range(6))
def test_stopped_while_beginning_anew(tmp_path: Path, stop: int) -> None:
    """Killed anywhere in the first save after a deletion by hand: the drafts of before are void all the same."""
    folder = tmp_path / "answers"
    era = Answers(folder).era()
    open_course(folder)
    delete_folder(folder)
    run(
        """
        from spenningsfelt.answers.disk import atomic
        whole, left = atomic.write, int(sys.argv[2])
        def write(*arguments):
            global left
            left -= 1
            if left < 0: os._exit(0)
            return whole(*arguments)
        atomic.write = write
        Answers(folder, device="me").save("00.b", "new", seen=[])
        """,
        folder,
        stop,
    )
    assert Answers(folder).era() != era
    Answers(folder, device="me").save("00.c", "new", seen=[])
    assert Answers(folder).era() != era and words_left(folder) == []
