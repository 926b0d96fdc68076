"""Files that a sync client has elsewhere: told, never taken for none, never written over."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from spenningsfelt.answers import AnswerError, Answers, Problem
from spenningsfelt.answers.disk import placeholder

ID = "01.week.fa"


def evict(path: Path, how: str) -> None:
    """Keep a file elsewhere, as a client does: another file in its place, or it empty."""
    if how == "empty":
        path.write_bytes(b"")
        return
    path.unlink()
    sign = f".{path.name}.icloud" if how == "icloud" else f"{path.name}.{how}"
    path.with_name(sign).write_bytes(b"bplist00")


def bring_back(path: Path, raw: bytes) -> None:
    """The client has got the file."""
    for sign in path.parent.glob(f"*{path.name}.*"):
        sign.unlink()
    path.write_bytes(raw)


@pytest.mark.parametrize("how", ["icloud", "nextcloud", "owncloud", "empty"])
@pytest.mark.parametrize("device", ["me", "you"])
def test_told_and_not_written_over(tmp_path: Path, how: str, device: str) -> None:
    """An own file or another laptop's is not here yet: one is told its name, one can save, and then all is there."""
    Answers(tmp_path, device=device).save(ID, "from before")
    path = tmp_path / f"01.{device}.json"
    raw = path.read_bytes()
    evict(path, how)
    fresh = Answers(tmp_path, device="me")
    assert fresh.problems() == [Problem("not-downloaded", path.name)]
    fresh.save(ID, "meanwhile")
    assert how == "empty" or not path.exists()
    bring_back(path, raw)
    for process in (fresh, Answers(tmp_path, device="me")):
        assert [v.value for v in process.conflicts(ID)] == ["from before", "meanwhile"]
        assert process.problems() == []


@pytest.mark.parametrize("how", ["icloud", "empty"])
def test_while_the_course_is_open(tmp_path: Path, how: str) -> None:
    """All files are taken elsewhere while the course is open: nobody has deleted anything, and nothing is lost."""
    answers = Answers(tmp_path, device="me")
    answers.save(ID, "word")
    answers.save("02.a", "word")
    paths = {path: path.read_bytes() for path in tmp_path.glob("*.json")}
    for path in paths:
        evict(path, how)
    assert answers.ids() == [ID, "02.a"] and len(answers.problems()) == 2 and answers.era() == ""
    answers.save(ID, "word and more")
    for path, raw in paths.items():
        bring_back(path, raw)
    assert Answers(tmp_path).latest(ID).value == "word and more"  # type: ignore[union-attr]


@pytest.mark.parametrize("how", ["icloud", "nextcloud", "empty"])
def test_deleting(tmp_path: Path, how: str) -> None:
    """A file of a laptop we know goes with the rest; where another may be ours, one is told that it is still there."""
    for device in ("me", "you"):
        Answers(tmp_path, device=device).save(ID, f"word of {device}", seen=[])
        Answers(tmp_path, device=device).save("02.a", f"word of {device}", seen=[])
    evict(tmp_path / "02.you.json", how)
    Answers(tmp_path, device="me").delete()
    assert [p.name for p in tmp_path.iterdir()] == ["deleted.me.json"]
    Answers(tmp_path, device="stranger").save("03.a", "word")
    evict(tmp_path / "03.stranger.json", how)
    answers = Answers(tmp_path, device="me")
    for _ in range(2):
        with pytest.raises(AnswerError, match="not-downloaded"):
            answers.delete()
        answers.save("04.a", "new")
    assert answers.problems() == [Problem("not-downloaded", "03.stranger.json")]


def test_a_name_of_somebody_elses(tmp_path: Path) -> None:
    """An empty file that is not named as ours is a damaged one, as ever; a sign of no JSON file is none of ours."""
    (tmp_path / "notes.json").write_bytes(b"")
    (tmp_path / ".letter.docx.icloud").write_bytes(b"x")
    assert Answers(tmp_path).problems() == [Problem("corrupt", "notes.json")]


@pytest.mark.parametrize(
    ("found", "elsewhere"),
    [
        ({"st_file_attributes": 0x20}, False),
        ({"st_file_attributes": 0x400020}, True),
        ({"st_file_attributes": 0x1020}, True),
        ({"st_flags": 0x40000000}, True),
        ({"st_flags": 0}, False),
        ({}, False),
    ],
)
def test_what_windows_and_macos_say(found: dict[str, int], elsewhere: bool) -> None:
    """A file that could not be read, and of which the system says that it has to be fetched, is one not downloaded."""
    assert placeholder.is_elsewhere(cast("object", SimpleNamespace(**found))) == elsewhere  # type: ignore[arg-type]
