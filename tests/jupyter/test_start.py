"""Opening the course where something is in the way: another start, another program, a browser that does not come."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.jupyter.folders import _ours
from spenningsfelt.jupyter.port import NEAR, choose_port, remembered

from tests.answers.child import OWN_MOUNTS
from tests.course import Server, copy_of_the_course, until

SAYS = Course(data_folder()).words("nb")["terminal"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A course in an empty home folder, not yet started."""
    server = Server(tmp_path / "h")
    server.home.mkdir()
    yield server
    server.stop()


def start(server: Server, *arguments: str, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """Run the start command."""
    return subprocess.Popen(
        [*before, sys.executable, "-m", "spenningsfelt", "start", *arguments],
        text=True,
        env=server.environment,
        cwd=server.home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )


def said(sentence: str, line: str) -> bool:
    """Is `line` the sentence, whatever it was filled with?"""
    begins, _, ends = SAYS[sentence].partition("{url}")
    return line.startswith(begins) and line.rstrip("\n").endswith(ends)


def test_of_two_starts_at_once_the_second_shows_the_first_ones_page(server: Server) -> None:
    """Pressed twice, the course starts once: one runs, the other waits for it, shows its address and ends."""
    both = [start(server, "--no-browser", "--port", str(server.port)) for _ in range(2)]
    ended = until(lambda: [p for p in both if p.poll() is not None], saying="both went on")[0]
    assert ended.stdout
    waited = ended.stdout.read()
    running = next(p for p in both if p is not ended)
    assert running.stdout
    opened = running.stdout.readline()
    os.killpg(running.pid, signal.SIGTERM)
    running.wait(60)
    assert ended.returncode == 0 and len(waited.splitlines()) == 1
    assert said("running-yourself", waited) and said("open-yourself", opened)
    assert waited.split()[-1] == opened.split()[-1]


@pytest.mark.skipif(os.name == "nt", reason="a browser that is a program of one line in sh")
def test_one_whose_browser_does_not_come_is_told_the_address(server: Server) -> None:
    """A browser that ends without a word, as one that is shut in does: some seconds later the address is said."""
    server.more["BROWSER"] = "/bin/true"
    process = start(server, "--port", str(server.port))
    assert process.stdout
    lines = [process.stdout.readline() for _ in range(3)]
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(60)
    assert lines[:2] == [SAYS["open"] + "\n", SAYS["stop"] + "\n"]
    assert said("not-opened", lines[2]) and "/doc/tree/nb/" in lines[2]


@pytest.mark.skipif(os.name == "nt", reason="a browser that is a program of one line in sh")
def test_the_address_is_said_at_once_where_no_browser_can_be_started(server: Server) -> None:
    """The words are true: «opens in the browser» is said only where one was started."""
    server.more["BROWSER"] = "/bin/false"
    process = start(server, "--port", str(server.port))
    assert process.stdout
    first = process.stdout.readline()
    os.killpg(process.pid, signal.SIGTERM)
    process.wait(60)
    assert said("open-yourself", first)


def test_a_block_of_ports_that_is_taken_stops_nobody(tmp_path: Path) -> None:
    """Another program has every port the course would use: the system gives it another, which is not remembered."""
    (tmp_path / "port").write_text(str(NEAR[0]))
    with contextlib.ExitStack() as held:
        for port in NEAR:
            taken = held.enter_context(socket.socket())
            with contextlib.suppress(OSError):  # taken already, by a course that runs here
                taken.bind(("127.0.0.1", port))
                taken.listen()
        found = choose_port(tmp_path / "port", None)
    assert found and found not in NEAR and remembered(tmp_path / "port") == NEAR[0]


def test_another_address_than_usual_is_said(server: Server) -> None:
    """Unsaved text waits at the address it was written at: a start at another one says so, without a word of ports."""
    state = server.home / ".local/state/spenningsfelt"
    state.mkdir(parents=True)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        (state / "port").write_text(str(taken.getsockname()[1]))
        process = start(server, "--no-browser")
        assert process.stdout
        first = process.stdout.readline()
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(60)
    assert first.strip() == SAYS["port-taken"] and "port" not in first.lower()


@pytest.mark.skipif(not OWN_MOUNTS, reason="needs a Linux where one may mount disks of one's own")
@pytest.mark.parametrize(("disk", "sentence"), [("size=64k", "disk-full"), ("ro", "folder-closed")])
def test_a_disk_without_room_is_one_sentence(server: Server, disk: str, sentence: str) -> None:
    """A full disk, or one that may not be written on, at the first start: one sentence that names the folder."""
    place = server.home / ".local"
    place.mkdir()
    script = f"mount -t tmpfs -o {disk} none '{place}' && exec \"$@\""
    process = start(server, "--no-browser", before=[*OWN_MOUNTS, "sh", "-c", script, "sh"])
    line, _ = process.communicate(timeout=60)
    assert process.returncode == 1 and len(line.splitlines()) == 1
    assert line.startswith(SAYS[sentence].partition("{")[0]) and str(place) in line


def left(server: Server) -> set[str]:
    """Names of the sockets, keys and addresses that lie where the course's servers run."""
    return {
        f.name
        for f in server.home.rglob("*")
        if f.name.startswith(("kernel-", "jpserver-")) or f.name == "open.html"
    } - {"kernel-specs"}


def test_what_a_closed_window_leaves_is_taken_away(server: Server) -> None:
    """The token and the sockets of a course whose window was closed are gone after the next start."""
    server.start()
    until(lambda: [n for n in left(server) if n.startswith("kernel-")], saying="no kernel")
    server.stop(signal.SIGKILL)
    leftover = left(server)
    assert leftover
    server.start()
    assert not leftover & left(server)
    server.stop()


def test_copies_of_the_course_have_their_own_texts_and_leave_each_other_alone(
    server: Server, tmp_path: Path
) -> None:
    """Two copies with different programmes run side by side, each with its own words, and neither takes the other's
    sockets away."""
    there = []
    for town in ("Sandvik", "Furuly"):
        copy = copy_of_the_course(tmp_path / town)
        programme = copy / "data/programme.toml"
        text = programme.read_text("utf-8")
        programme.write_text(text.replace("for oss som ledere?", f"for oss i {town}?"), "utf-8")
        there.append(Server(server.home, copy))
    try:
        first = there[0].start()
        until(first.sessions, saying="no kernel was started ahead")
        before = left(first)
        there[1].start()
        assert before <= left(server)
        assert first.url != there[1].url
        for one, town in zip(there, ("Sandvik", "Furuly"), strict=True):
            texts = [
                one.api(f"contents/nb/{f['name']}")["content"]["cells"]
                for f in one.api("contents/nb")["content"]
            ]
            assert [t for t in ("Sandvik", "Furuly") if t in str(texts)] == [town]
    finally:
        for one in there:
            one.stop()


@pytest.mark.skipif(os.name == "nt", reason="Windows forbids some of these signs")
def test_any_sign_may_stand_in_the_name_of_the_folder(server: Server, tmp_path: Path) -> None:
    """In a folder named with brackets or an asterisk, JupyterLab finds all its parts, and the course its own."""
    plain, odd = tmp_path / "kurs", tmp_path / "[1] kurs *?"
    found = []
    for folder in (plain, odd):
        copy_of_the_course(folder)
        (folder / ".venv").symlink_to(sys.prefix)
        one = Server(server.home, folder)
        one.python = str(folder / ".venv" / Path(sys.executable).relative_to(sys.prefix))
        one.start()
        parts = {e["name"] for e in one.page_config()["federated_extensions"]}
        found.append(
            (parts, {s["id"] for s in json.loads(one.ask("lab/api/settings"))["settings"]})
        )
        one.stop()
    assert "spenningsfelt" in found[0][0] and found[0][1]
    assert found[1] == found[0]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such links for everyone")
def test_a_link_in_the_way_is_looked_at_before_it_is_touched(tmp_path: Path) -> None:
    """Where the course would make a folder of its own lies a link to another one: that one keeps its permissions."""
    other = tmp_path / "other"
    other.mkdir(mode=0o755)
    other.chmod(0o755)
    (tmp_path / "link").symlink_to(other)
    assert not _ours(tmp_path / "link")
    assert other.stat().st_mode & 0o777 == 0o755
