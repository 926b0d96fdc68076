"""Files one might find in the folder: each is read, or left as it is and reported; no neighbour is lost."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from spenningsfelt.answers import AnswerError, Answers, Problem

from tests.answers.bad_input import ALL, CORRUPT, DAMAGED, FINE, ID, NEWER, NO_HOME, TEXT

WITH_BYTES = [name for name, raw in CORRUPT.items() if raw]  # an empty one: test_placeholders.py


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """A folder with an answer of our own in it."""
    found = Answers(tmp_path / "mine", device="me")
    found.save("01.week.ai", "mine")
    return found


def check(
    answers: Answers, name: str, raw: bytes, problems: list[Problem], value: str | None = None
) -> None:
    """The file is there, reported or read, and saving goes on beside it; a new process sees the same."""
    path = answers.folder / name
    path.write_bytes(raw)
    for process in (answers, Answers(answers.folder, device="me")):
        assert process.problems() == problems
        found = process.latest(ID)
        assert (found.value if found else None) == value
        process.save("01.week.ai", f"mine still, {id(process)}")
        assert path.read_bytes() == raw
    assert Answers(answers.folder).latest("01.week.ai").value.startswith("mine still")  # type: ignore[union-attr]


@pytest.mark.parametrize("name", WITH_BYTES)
def test_corrupt(answers: Answers, name: str) -> None:
    """A file that is no answers file is left as it is and reported; everything else works."""
    check(answers, "01.you.json", CORRUPT[name], [Problem("corrupt", "01.you.json")])


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged(answers: Answers, name: str) -> None:
    """One answer that cannot be read does not take the others in its file with it."""
    check(answers, "01.you.json", DAMAGED[name], [Problem("damaged", "01.you.json")], "yours")


@pytest.mark.parametrize("name", FINE)
def test_fine(answers: Answers, name: str) -> None:
    """A file written in another way, by a person or a sync client, is read, whatever its name."""
    check(answers, "anything at all.JSON", FINE[name], [], "yours")


@pytest.mark.parametrize("name", NEWER)
def test_newer(answers: Answers, name: str) -> None:
    """A file of a newer release is left as it is and reported as that."""
    check(answers, "01.you.json", NEWER[name], [Problem("newer-schema", "01.you.json")])


@pytest.mark.parametrize("name", {**CORRUPT, **DAMAGED, **NEWER})
def test_import_refuses(answers: Answers, name: str) -> None:
    """A file that is not in every part an export, or an answers file, is refused whole; nothing is written."""
    before = {p.name: p.read_bytes() for p in answers.folder.iterdir()}
    outside = answers.folder.parent / "import.json"
    outside.write_bytes(ALL[name])
    if name in NO_HOME:  # sound answers: only the folder has to know whose file it is
        assert answers.preview(ALL[name]).answers == (ID,)
        return
    for source in (ALL[name], outside):
        with pytest.raises(AnswerError) as caught:
            answers.preview(source)
        assert caught.value.code == ("newer-schema" if name in NEWER else "corrupt")
        assert "yours" not in repr(caught.value)
    assert {p.name: p.read_bytes() for p in answers.folder.iterdir()} == before


@pytest.mark.parametrize("name", FINE)
def test_import_takes(answers: Answers, name: str) -> None:
    """What can be read can be imported, gives the words back as they were, and goes through an export unchanged."""
    answers.import_(answers.preview(FINE[name]))
    beside = answers.folder.parent / "beside"
    beside.mkdir()
    (beside / "x.json").write_bytes(FINE[name])
    first, read = Answers(answers.folder), Answers(beside)
    assert first.problems() == [] and first.latest(ID).value == "yours"  # type: ignore[union-attr]
    other = Answers(answers.folder.parent / "other", device="new")
    other.import_(other.preview(first.export()))
    for answer_id in read.ids():
        assert (
            repr(other.history(answer_id))
            == repr(first.history(answer_id))
            == repr(read.history(answer_id))
        )
    assert answers.preview(FINE[name]).versions == 0


def test_how_many_there_are() -> None:
    """The list of bad input is long enough to be worth the name, and no name stands twice in it."""
    assert len(ALL) == len(CORRUPT) + len(DAMAGED) + len(FINE) + len(NEWER) >= 200


def test_cut_off_anywhere(answers: Answers) -> None:
    """A file cut off at any byte is reported, and read again as soon as it is whole."""
    path = answers.folder / "01.you.json"
    for length in range(1, len(TEXT) - 1):
        path.write_bytes(TEXT.encode()[:length])
        assert answers.problems() == [Problem("corrupt", "01.you.json")]
    path.write_text(TEXT)
    assert answers.problems() == [] and answers.latest(ID).value == "yours"  # type: ignore[union-attr]


def test_newer_schema(answers: Answers) -> None:
    """A file from a newer release is refused and reported – also our own, which is then never written over."""
    path = answers.folder / "01.me.json"
    raw = path.read_bytes().replace(b'{"schema": 1', b'{"schema": 2')
    path.write_bytes(raw)
    fresh = Answers(answers.folder, device="me")
    assert fresh.problems() == [Problem("newer-schema", "01.me.json")]
    assert fresh.latest("01.week.ai") is None
    fresh.save(ID, "new")
    assert path.read_bytes() == raw
    assert json.loads((answers.folder / "01.me.2.json").read_bytes())["answers"].keys() == {ID}


@pytest.mark.parametrize("name", [*DAMAGED, *FINE])
def test_our_own_with_something_else_in_it(tmp_path: Path, name: str) -> None:
    """Into a file of ours that a person has changed we write no more: what was put in stays."""
    raw = {**DAMAGED, **FINE}[name]
    (tmp_path / "01.you.json").write_bytes(raw)
    answers = Answers(tmp_path, device="you")
    answers.save("01.new", "new")
    assert (tmp_path / "01.you.json").read_bytes() == raw
    again = Answers(tmp_path)
    assert [again.latest(i).value for i in (ID, "01.new")] == ["yours", "new"]  # type: ignore[union-attr]


@pytest.mark.parametrize("name", WITH_BYTES)
def test_our_own_corrupt(tmp_path: Path, name: str) -> None:
    """Our own file, corrupt, is set aside with its bytes untouched and reported; saving goes on."""
    (tmp_path / "01.me.json").write_bytes(CORRUPT[name])
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "new")
    aside = [p for p in tmp_path.iterdir() if p.name.startswith("01.me.json.corrupt-")]
    assert [p.read_bytes() for p in aside] == [CORRUPT[name]]
    again = Answers(tmp_path)
    assert again.problems() == [Problem("set-aside", aside[0].name)]
    assert again.latest(ID).value == "new"  # type: ignore[union-attr]


def test_our_own_corrupt_while_open(tmp_path: Path) -> None:
    """What this process knew of a file that was then destroyed is written again at the next save."""
    answers = Answers(tmp_path, device="me")
    for n in range(3):
        answers.save(f"01.n{n}", n)
    (tmp_path / "01.me.json").write_bytes(b"\x00" * 500)
    answers.save("01.n1", "new")
    again = Answers(tmp_path)
    assert [again.latest(f"01.n{n}").value for n in range(3)] == [0, "new", 2]  # type: ignore[union-attr]


def test_words_from_before_do_not_hide_new_ones(tmp_path: Path) -> None:
    """A corrupt file that is repaired later does not bring back words over those written meanwhile."""
    answers = Answers(tmp_path, device="me")
    for n in range(9):
        answers.save(ID, "old" + " more" * n)
    path = tmp_path / "01.me.json"
    whole = path.read_bytes()
    path.write_bytes(whole[:-3])
    Answers(tmp_path, device="me").save(ID, "meanwhile")
    (tmp_path / "01.me (repaired).json").write_bytes(whole)
    assert [v.value for v in Answers(tmp_path).conflicts(ID)] == ["old" + " more" * 8, "meanwhile"]


def test_a_file_that_was_away_comes_back(tmp_path: Path) -> None:
    """A sync client brings our own file late: the words in it and those written meanwhile are both there."""
    answers = Answers(tmp_path, device="me")
    for n in range(9):
        answers.save(ID, "old" + " more" * n)
    path = tmp_path / "01.me.json"
    whole = path.read_bytes().replace(answers.latest(ID).stem.encode(), b"me-1")  # type: ignore[union-attr]
    path.unlink()
    Answers(tmp_path, device="me").save(ID, "meanwhile")
    (tmp_path / "late.json").write_bytes(whole)
    assert {v.value for v in Answers(tmp_path).conflicts(ID)} == {"old" + " more" * 8, "meanwhile"}


def test_what_is_no_file(answers: Answers, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Links, pipes and folders among the answers are reported, never followed, read or written."""
    outside = tmp_path_factory.mktemp("outside") / "secret.json"
    outside.write_text(TEXT)
    folder = answers.folder
    (folder / "02.me.json").symlink_to(outside)
    (folder / "a.json").symlink_to("a.json")
    (folder / "b.json").symlink_to(folder / "01.me.json")
    (folder / "c.json").mkdir()
    os.mkfifo(folder / "d.json")
    (folder / "e.json").symlink_to("/dev/zero")
    names = ["02.me.json", "a.json", "b.json", "c.json", "d.json", "e.json"]
    assert answers.problems() == [Problem("not-a-file", n) for n in names]
    assert answers.latest(ID) is None
    answers.save("02.week", "x")
    assert outside.read_text() == TEXT and (folder / "02.me.json").is_symlink()
    assert (folder / "02.me.2.json").is_file()


def test_temporary_names_cannot_be_used_against_us(answers: Answers) -> None:
    """What lies hidden in the folder is not read, and a killed writer's leavings are cleared away."""
    (answers.folder / "._01.me.json").write_bytes(b"\x00\x05\x16\x07")
    (answers.folder / ".01.me.json.0123abcd.tmp").write_text(TEXT)
    (answers.folder / ".01.you.json.0123abcd.tmp").write_text(TEXT)
    assert (answers.problems(), answers.ids()) == ([], ["01.week.ai"])
    answers.save("01.week.ai", "again")
    left = {p.name for p in answers.folder.glob(".*.tmp")}
    assert left == {".01.you.json.0123abcd.tmp"}


def test_over_the_limit(answers: Answers) -> None:
    """A file of more than 50 MB is not read into memory."""
    with open(answers.folder / "big.json", "wb") as big:
        big.truncate(50_000_001)
    assert answers.problems() == [Problem("too-large", "big.json")]


def test_letters_in_another_case(tmp_path: Path) -> None:
    """On a disk that sees no difference between ME and me, a file with the other name is not written over."""
    (tmp_path / "01.ME.json").write_text(TEXT)
    Answers(tmp_path, device="me").save(ID, "mine", seen=[])
    assert (tmp_path / "01.ME.json").read_text() == TEXT
    assert (tmp_path / "01.me.2.json").is_file()
