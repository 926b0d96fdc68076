"""The folder is all there is: half a line, a strange line, two windows, a folder that goes away, and the end."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.room import presses as p
from spenningsfelt.room import summary
from spenningsfelt.room.closing import close
from spenningsfelt.room.folder import PRESSES, Folder, RoomGone
from spenningsfelt.room.presses import press_in
from spenningsfelt.room.sheet import sheet_of
from spenningsfelt.room.state import State

from tests.room.rooms import COURSE, a_room, agenda, pressed

HANDS = {"do": "hands", "question": "04.p1-dilemma", "counts": {"a": 7, "b": 11, "c": 6}}


def test_the_same_folder_gives_the_same_room(tmp_path: Path) -> None:
    """Read again, by another program, the room stands where it stood; and the wall shows the same picture."""
    first = a_room(tmp_path)
    pressed(first, {"do": "to", "part": "dilemma-1"}, "next", "next", HANDS, "next")
    again = a_room(tmp_path)
    assert again.state == State.of(again.state.sheet, again.folder.pressed)
    assert (
        again.screen("wall")["svg"] == first.screen("wall")["svg"] and again.state.moment == "shown"
    )


def test_half_a_line_is_cut_off_and_the_next_press_is_whole(tmp_path: Path) -> None:
    """A laptop that loses its power in mid-write loses that press and no other."""
    room = a_room(tmp_path)
    pressed(room, "next", "next")
    with (tmp_path / PRESSES).open("ab") as file:
        file.write(b'{"at": 17, "do": "ne')
    again = a_room(tmp_path)
    assert len(again.folder.pressed) == 2 and again.folder.cut
    pressed(again, "black")
    lines = (tmp_path / PRESSES).read_bytes().splitlines()
    assert len(lines) == 3 and [json.loads(line)["do"] for line in lines] == [
        "next",
        "next",
        "black",
    ]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(st.binary(max_size=60), st.sampled_from([b'{"at":1,"do":"next"}', b"[" * 5000])),
        max_size=8,
    )
)
def test_a_strange_line_costs_that_line(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    """Whatever stands in the file, what can be read is read, and the rest is counted."""
    folder = tmp_path_factory.mktemp("room")
    (folder / PRESSES).write_bytes(b"".join(line.replace(b"\n", b"") + b"\n" for line in lines))
    room = Folder(folder)
    room.read_on()
    good = sum(line == b'{"at":1,"do":"next"}' for line in lines)
    assert len(room.pressed) == good
    assert room.left_out == sum(bool(line.replace(b"\n", b"").strip()) for line in lines) - good


@pytest.mark.parametrize(
    "raw",
    [None, [], "next", {"do": "fly"}, {"do": "next", "more": 1}, {"do": "hands", "question": "q", "counts": {"a": -1}},
     {"do": "heads", "n": True}, {"do": "heads", "n": "4"}, {"do": "write", "question": "q", "words": ""},
     {"do": "write", "question": "q", "words": "x" * 5000}, {"do": "time", "minutes": 10**9}],
)  # fmt: skip
def test_what_is_no_press_is_refused(raw: object) -> None:
    """Nothing that was not pressed comes into the folder."""
    with pytest.raises(ValueError):
        press_in(raw)


def test_two_windows_press_at_once(tmp_path: Path) -> None:
    """Two programs on the same folder: every press is a line of its own, and both see all of them."""
    rooms = [a_room(tmp_path), a_room(tmp_path)]

    def press(room: Folder) -> None:
        for n in range(20):
            room.press(p.Park(f"linje {n} " + "x" * 500))

    threads = [Thread(target=press, args=(room.folder,)) for room in rooms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for room in rooms:
        room.look()
        assert len(room.folder.pressed) == 40 and room.folder.left_out == 0


def test_a_folder_that_goes_away_is_said(tmp_path: Path) -> None:
    """Where nothing can be written, the press is refused with the folder's name, and nothing is shown of it."""
    room = a_room(tmp_path / "room")
    (tmp_path / "room").rename(tmp_path / "away")
    (tmp_path / "room").write_text("")
    with pytest.raises(RoomGone):
        pressed(room, "next")
    assert room.state.begun is None


def test_a_folder_that_is_away_is_no_closed_room(tmp_path: Path) -> None:
    """A disk taken out for a moment: the trainer reads it in one sentence, nothing is made anew, and the room goes on."""
    room = a_room(tmp_path / "room")
    pressed(room, {"do": "to", "part": "dilemma-1"}, "next")
    (tmp_path / "room").rename(tmp_path / "away")
    for empty in (False, True):  # the place is gone, or there is nothing in it
        if empty:
            (tmp_path / "room").mkdir()
        room.look()
        desk, version = room.screen("desk"), room.version
        assert (
            "er borte akkurat nå" in desk["left_out"] and str(tmp_path / "room") in desk["left_out"]
        )
        assert room.screen("wall")["face"] == "timer" and room.state.moment == "open"
        with pytest.raises(RoomGone):
            pressed(room, "next")
        room.look()
        assert room.version == version  # it is said once
    (tmp_path / "room").rmdir()  # empty still
    (tmp_path / "away").rename(tmp_path / "room")
    room.look()
    assert room.version > version and room.screen("desk")["left_out"] == ""
    pressed(room, "next")
    assert room.state.moment == "closed"


@pytest.mark.skipif(os.name == "nt", reason="there the folder's owner is who may read")
def test_only_its_owner_may_read_a_room(tmp_path: Path) -> None:
    """The folder and every file in it, the receipt too."""
    folder = tmp_path / "room"
    folder.mkdir(mode=0o755)
    room = a_room(folder)
    room.folder.address({"port": 1})
    pressed(room, {"do": "to", "part": "dilemma-1"}, "next")
    room.look()
    seen = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    room.close()
    seen |= {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert {"room.json", "presses.jsonl", "receipt.json", "address.json"} <= {*seen}
    assert {*seen.values()} == {0o600} and stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_summary_is_what_the_wall_may_show(tmp_path: Path) -> None:
    """Counts of an invented case, from five; of one's own workplace a band, once it has been shown; never a text."""
    room = a_room(tmp_path)
    few = {**HANDS, "question": "05.p4-dilemma", "counts": {"a": 3, "b": 1}}
    own = {"do": "hands", "question": "02.marks.roles", "counts": {"2": 12, "3": 12}}
    pressed(room, HANDS, few, own, {"do": "write", "question": "together", "words": "Hemmelig"})
    before = summary(tmp_path)
    assert before["people"] == 24
    assert before["exercises"]["04.p1-dilemma"] == {"n": 24, "counts": {"a": 7, "b": 11, "c": 6}}
    assert before["exercises"]["02.marks.roles"] == {"suppressed": True}
    pressed(room, {"do": "to", "part": "arena"}, "next", "next", "next")
    assert summary(tmp_path)["exercises"]["02.marks.roles"] == {"band": [[2, 3]]}
    assert "Hemmelig" not in json.dumps(summary(tmp_path))


def test_closing_deletes_and_leaves_a_receipt(tmp_path: Path) -> None:
    """Nothing that the room gathered is left in any file; how many there were is; and the screens say so."""
    room = a_room(tmp_path)
    pressed(room, HANDS, {"do": "write", "question": "together", "words": "Hemmelig"})
    assert close(tmp_path)["answers"] == 24
    left = "".join(f.read_text("utf-8") for f in tmp_path.iterdir() if f.is_file())
    assert "Hemmelig" not in left and "04.p1-dilemma" not in left
    room.look()
    assert room.screen("wall")["face"] == "closed" and room.screen("desk")["closed"]
    with pytest.raises(ValueError):
        pressed(room, "next")
    with pytest.raises(ValueError):
        close(tmp_path / "nowhere")


def test_what_is_no_room_is_said(tmp_path: Path) -> None:
    """A folder without a room has no summary; and the setting of a room is held to the agenda."""
    with pytest.raises(ValueError):
        summary(tmp_path)
    assert sheet_of(COURSE, agenda(), a_room(tmp_path, "ninety").state.sheet.setting).steps
