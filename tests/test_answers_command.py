"""`spenningsfelt answers`: one's own answers from the terminal, and every bad file one might hand it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from attrs import frozen
from spenningsfelt.answers import Answers, Question
from spenningsfelt.cli import run
from spenningsfelt.content import Course, data_folder

from tests.answers.bad_input import ALL, CORRUPT, DAMAGED, FINE, ID, NEWER, NO_HOME
from tests.course import REPOSITORY

WORDS = {code: Course(data_folder()).words(code) for code in ("nb", "nn", "en")}
ASKED = Question("Hvilke punkter velger du?", "nb")


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """The answers folder of the command, with some answers in it."""
    monkeypatch.setenv("SPENNINGSFELT_ANSWERS", str(tmp_path / "answers"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    found = Answers(tmp_path / "answers", device="me")
    found.save("00.points.chosen", ["p1"], ASKED)
    found.save("01.takeaway.text", "mine", "Hva tar du med?")
    return found


@frozen
class Done:
    """How a command ended, and what it said."""

    exit_code: int
    stdout: str
    stderr: str


def call(*arguments: object, language: str = "nb", typed: str = "") -> Done:
    """Run the command in this process; whatever it raises fails the test."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        patch("sys.stdin", io.StringIO(typed)),
    ):
        code = run(["answers", *map(str, arguments), "--language", language])
    return Done(code, out.getvalue(), err.getvalue())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_take_along_delete_and_bring_back(answers: Answers, tmp_path: Path, language: str) -> None:
    """Export, delete after a yes, import after a preview and a yes: the answers are back, in every language's words."""
    ui, terminal, file = WORDS[language].ui, WORDS[language]["terminal"], tmp_path / "mine.json"
    assert (
        call("export", file, language=language).stdout
        == terminal["exported"].format(file=file) + "\n"
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    readable = {row["id"]: row["answer"] for row in json.loads(file.read_bytes())["readable"]}
    assert readable["00.points.chosen"] == WORDS[language]["points"]["p1"]["title"]
    assert (
        ui["delete-what"] in call("delete", language=language, typed="\n").stdout and answers.ids()
    )
    assert (
        ui["delete-done"] in call("delete", language=language, typed=terminal["yes"] + "\n").stdout
    )
    assert Answers(answers.folder).ids() == []
    assert terminal["none-yet"] in call("show", language=language).stdout
    said = call("import", file, language=language, typed="x\n").stdout
    assert (
        ui["import-what"].format(answers=2, changed=0, there=0) in said
        and ui["import-back"].format(n=2) in said
    )
    assert Answers(answers.folder).ids() == []
    assert (
        ui["import-done"]
        in call("import", file, language=language, typed=terminal["yes"][0] + "\n").stdout
    )
    assert Answers(answers.folder).ids() == ["00.points.chosen", "01.takeaway.text"]
    assert ui["import-nothing"] in call("import", file, language=language).stdout


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_answers_are_shown_in_words(answers: Answers, language: str) -> None:
    """Options and tables read as a person reads them; `--json` gives the values as they are stored."""
    answers.save("02.table.seats", [{"who": "Lederen", "circle": "F", "place": "missing"}])
    done = call("show", language=language)
    assert (
        done.exit_code == 0
        and WORDS[language]["points"]["p1"]["title"] in done.stdout
        and '["' not in done.stdout
    )
    circle = "Circle" if language == "en" else "Sirkel"
    assert f"Lederen · {circle}: {WORDS[language]['circles']['F']['name']}" in done.stdout
    values = json.loads(call("show", "--json", language=language).stdout)
    assert (
        values["00.points.chosen"]["value"] == ["p1"]
        and values["00.points.chosen"]["asked"] == ASKED.text
    )


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_file_that_cannot_be_read_is_a_sentence(answers: Answers, language: str) -> None:
    """Damaged, newer, set aside, too large, no file, an export, deleted: a line each on stderr; the answers are shown."""
    folder = answers.folder
    old = Answers(folder, device="old")
    old.save("05.x", "gone")
    late = (folder / "05.old.json").read_bytes()
    (folder / "05.old.json").unlink()
    (folder / "deleted.me.json").write_bytes(
        b'{"schema": 1, "deleted": [{"device": "old", "upto": 9999999999, "edits": []}]}'
    )
    (folder / "folder.json").mkdir()
    with open(folder / "large.json", "wb") as large:
        large.truncate(50_000_001)
    for name, raw in (
        ("corrupt.json", b"x"),
        ("newer.json", NEWER["schema 2"]),
        ("damaged.json", DAMAGED["no id"]),
        ("late.json", late),
        ("01.me.json.corrupt-20260101T000000Z-abcd", b"x"),
        ("export.json", answers.export()),
        ("x \x1b[31m{file}\n.json", b"x"),
    ):
        (folder / name).write_bytes(raw)
    done = call("show", language=language)
    told = {
        "01.me.json.corrupt-20260101T000000Z-abcd": "set-aside",
        "corrupt.json": "corrupt",
        "damaged.json": "damaged",
        "export.json": "export",
        "folder.json": "not-a-file",
        "large.json": "too-large",
        "late.json": "deleted",
        "newer.json": "newer-schema",
        "x \ufffd[31m{file}\n  .json": "corrupt",
    }
    assert done.stderr == "".join(
        WORDS[language].ui[f"problem-{code}"].replace("{file}", name) + "\n"
        for name, code in told.items()
    )
    assert done.exit_code == 1 and "mine" in done.stdout and "gone" not in done.stdout
    assert (
        json.loads(call("show", "--json", language=language).stdout)["01.takeaway.text"]["value"]
        == "mine"
    )


@pytest.mark.parametrize("name", {**CORRUPT, **DAMAGED, **NEWER})
def test_a_bad_file_is_one_sentence(answers: Answers, tmp_path: Path, name: str) -> None:
    """Whatever is handed to `import`: exit code 1, one sentence, no word of the file, and nothing changed."""
    if name in NO_HOME:
        return  # sound answers, see test_bad_files.py
    before = {p.name: p.read_bytes() for p in answers.folder.iterdir()}
    (tmp_path / "file.json").write_bytes(ALL[name])
    done = call("import", tmp_path / "file.json", "--yes")
    reason = WORDS["nb"].ui["reason-newer-schema" if name in NEWER else "reason-corrupt"]
    assert (done.exit_code, done.stderr, done.stdout) == (1, reason + "\n", "")
    assert {p.name: p.read_bytes() for p in answers.folder.iterdir()} == before


@pytest.mark.parametrize("name", FINE)
def test_a_good_file_is_brought_in_and_shown(answers: Answers, tmp_path: Path, name: str) -> None:
    """What can be read is brought in; whatever is written in it, showing it steers no terminal."""
    (tmp_path / "file.json").write_bytes(FINE[name])
    assert call("import", tmp_path / "file.json", "--yes").exit_code == 0
    done = call("show")
    assert done.exit_code == 0 and "yours" in done.stdout and Answers(answers.folder).latest(ID)
    assert all(c.isprintable() or c == "\n" for c in done.stdout)


PLACES = {
    "nothing there": "none.json",
    "a folder": ".",
    "a pipe": "pipe",
    "a link to nothing": "link",
    "a link to itself": "loop",
    "a device": "/dev/zero",
    "no name": "",
    "too long a name": "x" * 300,
    "too large": "big.json",
}


@pytest.mark.parametrize("what", PLACES)
def test_a_place_that_is_no_file_is_one_sentence(
    answers: Answers, tmp_path: Path, what: str
) -> None:
    """A path to anything but a file of a sensible size: exit code 1 and one sentence; nothing waits."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("gone")
    (tmp_path / "loop").symlink_to("loop")
    with open(tmp_path / "big.json", "wb") as big:
        big.truncate(100_000_001)
    done = call("import", tmp_path / PLACES[what], "--yes")
    wanted = {
        "nothing there": WORDS["nb"]["terminal"]["reason-no-file"],
        "a folder": WORDS["nb"]["terminal"]["reason-is-folder"],
        "a link to nothing": WORDS["nb"]["terminal"]["reason-no-file"],
        "no name": WORDS["nb"]["terminal"]["reason-is-folder"],
        "too large": WORDS["nb"]["terminal"]["file-too-large"],
    }.get(what, WORDS["nb"].ui["reason-unreadable"])
    place = str(tmp_path / PLACES[what])
    assert done.exit_code == 1
    assert done.stderr.removesuffix("\n") == wanted.replace("{file}", place)
    assert answers.ids() == ["00.points.chosen", "01.takeaway.text"]


UNWRITABLE = {
    "answers/x.json": WORDS["nb"].ui["reason-inside"],
    "none/x.json": WORDS["nb"]["terminal"]["reason-no-folder"],
    "answers": WORDS["nb"]["terminal"]["reason-is-folder"],
    ".": WORDS["nb"]["terminal"]["reason-is-folder"],
}


@pytest.mark.parametrize("where", [*UNWRITABLE, "x" * 300])
def test_an_export_that_cannot_be_written_is_one_sentence(
    answers: Answers, tmp_path: Path, where: str
) -> None:
    """Among the answers, in no folder, over a folder: exit code 1, one sentence with the file in it, nothing left."""
    done = call("export", tmp_path / where)
    assert done.exit_code == 1 and done.stdout == "" and len(done.stderr.splitlines()) == 1
    if where in UNWRITABLE:
        wanted = UNWRITABLE[where].replace("{file}", str(tmp_path / where))
        assert done.stderr.strip() == wanted
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "state") == ["answers"]


def test_the_real_command(answers: Answers, tmp_path: Path) -> None:
    """As typed in a terminal: the folder, the answers, and 2 for wrong use, with no traceback anywhere."""

    def run(*arguments: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "spenningsfelt", "answers", *arguments],
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY / "lib")},
            capture_output=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    assert run("where") == (0, f"{answers.folder}\n", "")
    (answers.folder / "new.json").write_bytes(NEWER["schema 2"])
    code, out, errors = run("show")
    assert (
        code == 1
        and "mine" in out
        and errors == WORDS["nb"].ui["problem-newer-schema"].format(file="new.json") + "\n"
    )
    code, out, _ = run("delete")  # nobody there to say yes
    assert code == 0 and answers.ids() and WORDS["nb"].ui["delete-done"] not in out
    for wrong in ([], ["nonsense"], ["export"], ["import"], ["show", "--nonsense"]):
        code, out, errors = run(*wrong)
        assert code == 2 and "Traceback" not in out + errors
