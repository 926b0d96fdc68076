"""The room's doors in the terminal: a summary for programs, closing, and what is no room."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

from spenningsfelt.cli import run
from spenningsfelt.room.private import alone

from tests.course import REPOSITORY
from tests.room.rooms import a_room, pressed


def said(*typed: str) -> tuple[int, str, str]:
    """The exit code, what stands on stdout and what on stderr."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([*typed])
    return code, out.getvalue(), err.getvalue()


def test_summary_and_close(tmp_path: Path) -> None:
    """What other programs read, and a receipt when all is deleted; afterwards there is nothing to count."""
    room = a_room(tmp_path)
    pressed(room, {"do": "hands", "question": "04.p1-dilemma", "counts": {"a": 5, "b": 0, "c": 0}})
    code, out, _ = said("room", "summary", str(tmp_path), "--json")
    assert code == 0 and json.loads(out)["exercises"] == {
        "04.p1-dilemma": {"n": 5, "counts": {"a": 5, "b": 0, "c": 0}}
    }
    code, out, _ = said("room", "close", str(tmp_path))
    assert code == 0 and "5 svar" in out
    assert json.loads(said("room", "summary", str(tmp_path))[1])["exercises"] == {}


def test_a_rehearsal_has_a_picture_of_everything(tmp_path: Path) -> None:
    """The same seed makes the same group; every picture says that it is invented; and a room is never written over."""
    for name in ("one", "two"):
        code, out, _ = said("room", "demo", str(tmp_path / name), "--people", "12", "--seed", "7")
        assert code == 0 and "12" in out
    one, two = (a_room(tmp_path / name) for name in ("one", "two"))
    assert one.folder.pressed == two.folder.pressed and one.state.heads == 12
    for step in one.state.sheet.steps:
        pressed(one, {"do": "to", "part": step.name})
        while one.state.moment != "shown" and one.state.moment != step.moments[-1]:
            pressed(one, "next")
        shown = one.screen("wall")
        assert (
            shown["face"] not in ("few", "wait") and "Øving med oppdiktede svar" in shown["eyebrow"]
        )
    code, _, err = said("room", "demo", str(tmp_path / "one"))
    assert code == 1 and "one" in err
    assert said("room", "demo", str(tmp_path / "three"), "--people", "0")[0] == 2


def test_a_room_is_open_in_one_program(tmp_path: Path) -> None:
    """The second is told so in a sentence, by whatever name it finds the folder; and a program that is killed lets go."""
    folder = tmp_path / "room"
    holds = "import sys, time, pathlib; from spenningsfelt.room.private import alone\n"
    holds += "with alone(pathlib.Path(sys.argv[1])): print('open', flush=True); time.sleep(600)"
    python = [sys.executable, "-c", holds, str(folder)]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY / "lib")}
    with subprocess.Popen(python, env=env, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout and other.stdout.readline() == "open\n"
        for name in (folder, tmp_path / "x" / ".." / "room"):
            code, out, err = said("room", "open", str(name), "--no-browser")
            assert (code, out, err.count("\n")) == (1, "", 1) and "alt åpnet" in err
        other.kill()
    with alone(folder):
        pass


def test_what_is_no_room_is_a_sentence(tmp_path: Path) -> None:
    """No traceback and no English: exit code 1 for a folder without a room or with a broken one, 2 for none at all."""
    for command in ("summary", "close"):
        code, out, err = said("room", command, str(tmp_path))
        assert (code, out, err.count("\n")) == (1, "", 1) and str(tmp_path) in err
        assert said("room", command)[0] == 2
    (tmp_path / "room.json").write_text("{", "utf-8")
    assert said("room", "open", str(tmp_path), "--no-browser")[0] == 1
    (tmp_path / "room.json").write_text(
        '{"plan": "half", "language": "nb", "parts": ["nowhere"]}', "utf-8"
    )
    assert said("room", "open", str(tmp_path), "--no-browser")[0] == 1
