"""The device's name: one for all processes, outside the answers folder."""

from __future__ import annotations

import re
from pathlib import Path

from tests.answers.child import run, start

NAME = "from spenningsfelt.answers.disk.device import device_id; print(device_id())"


def test_all_processes_get_the_same(tmp_path: Path) -> None:
    """Six processes that start at the same time on a new machine agree on the name."""
    started = [start(NAME, tmp_path, XDG_STATE_HOME=str(tmp_path)) for _ in range(6)]
    (name,) = {process.communicate(timeout=60)[0].strip() for process in started}
    assert re.fullmatch("[a-z0-9]{8}", name)
    assert run(NAME, tmp_path, XDG_STATE_HOME=str(tmp_path)) == [name]


def test_outside_the_answers(tmp_path: Path) -> None:
    """The name is not among the answers, so that a synced folder does not carry it to the next machine."""
    run(
        "Answers(folder).save('01.a', 'x')",
        tmp_path / "answers",
        XDG_STATE_HOME=str(tmp_path / "state"),
    )
    name = (tmp_path / "state" / "spenningsfelt" / "device").read_text().strip()
    assert sorted(p.name for p in (tmp_path / "answers").iterdir()) == [".lock", f"01.{name}.json"]


def test_where_it_cannot_be_kept(tmp_path: Path) -> None:
    """Without a place to keep it, a process has a name of its own, and saves."""
    (tmp_path / "state").write_text("in the way")
    found = [
        run(
            "Answers(folder).save('01.a', sys.argv[2], seen=[])\n" + NAME + "\n" + NAME,
            tmp_path / "a",
            n,
            XDG_STATE_HOME=str(tmp_path / "state"),
        )
        for n in range(2)
    ]
    assert all(one == two for one, two in found) and found[0] != found[1]
    assert run("print(len(Answers(folder).conflicts('01.a')))", tmp_path / "a") == ["2"]


def test_a_damaged_name(tmp_path: Path) -> None:
    """A name that is not one (a path, half a file) is not used."""
    (tmp_path / "spenningsfelt").mkdir()
    for damage in (b"", b"../../x", b"\xff\xfe", b"x" * 5000):
        (tmp_path / "spenningsfelt" / "device").write_bytes(damage)
        (name,) = run(NAME, tmp_path, XDG_STATE_HOME=str(tmp_path))
        assert re.fullmatch("[a-z0-9]{8}", name)
