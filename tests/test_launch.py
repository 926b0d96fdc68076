"""Starting and stopping the course, as one sees it in the terminal."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
import tomllib
import urllib.error
from pathlib import Path

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.jupyter.port import DEFAULT, choose_port, remembered

from tests.course import REPOSITORY, Server, until

SENTENCES = {code: Course(data_folder()).words(code)["terminal"] for code in ("nb", "nn", "en")}


@pytest.fixture
def server(tmp_path: Path) -> Server:
    """A course in an empty home folder, not yet started."""
    return Server(tmp_path / "hjem med æøå")


def start(server: Server, *arguments: str) -> subprocess.Popen[str]:
    """Run the start command in a process group of its own, as a terminal does."""
    server.home.mkdir(parents=True, exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-m", "spenningsfelt", "start", "--no-browser", *arguments],
        text=True,
        env=server.environment,
        cwd=server.home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )


def first_line(process: subprocess.Popen[str]) -> str:
    """What the command says first."""
    assert process.stdout
    return process.stdout.readline().strip()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_terminal_says_three_sentences_and_nothing_else(server: Server, language: str) -> None:
    """Opened where, how to stop, stopped: in the learner's language, with nothing of Jupyter's own, and Ctrl-C just stops."""
    words = SENTENCES[language]
    process = start(server, "--port", str(server.port), "--language", language)
    opened = first_line(process)
    assert opened.startswith(words["open-yourself"].partition("{")[0])
    assert f"/doc/tree/{language}/" in opened and "http://127.0.0.1:" in opened
    assert len(opened.partition("token=")[2]) <= 16, "too long to copy by hand"
    until(lambda: list(server.home.rglob("kernel-*.json")), saying="no kernel was started ahead")
    os.killpg(process.pid, signal.SIGINT)
    assert process.stdout
    assert process.stdout.read().splitlines() == [words["stop"], words["stopped"]]
    assert process.wait(60) == 0


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package as `pip install .` lays it out: what `pyproject.toml` puts into the wheel, in a folder of its own."""
    build = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
    wheel = build["build"]["targets"]["wheel"]
    site = tmp_path / "site"
    parts = {package: Path(package).name for package in wheel["packages"]}
    for there, here in {**parts, **wheel["force-include"]}.items():
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / there, site / here, ignore=ignored)
    return site


def test_an_installed_course_opens_as_it_is_in_the_systems_language(
    server: Server, installed: Path
) -> None:
    """Installed by pip and never started before, the course says nothing untrue of changes, and speaks as the system."""
    server.more = {"PYTHONPATH": str(installed), "SPENNINGSFELT_LANGUAGE": "", "LC_ALL": "nn_NO"}
    process = start(server, "--port", str(server.port))
    opened = first_line(process)
    assert opened.startswith(SENTENCES["nn"]["open-yourself"].partition("{")[0]), opened
    assert "/doc/tree/nn/" in opened
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(60) == 0


def test_a_second_start_opens_the_course_that_is_running(server: Server) -> None:
    """Started twice, the course runs once; the second command says the same address and ends."""
    server.start()
    started = time.monotonic()
    again = start(server)
    said, _ = again.communicate(timeout=60)
    assert again.returncode == 0 and time.monotonic() > started
    assert f"{server.url}doc/tree/nb/" in said and server.token in said
    assert len(list(server.home.rglob("jpserver-*.json"))) == 1
    server.stop()


def test_a_server_that_died_is_not_taken_for_a_running_one(server: Server) -> None:
    """After a power cut the course starts anew, though the old one never said goodbye."""
    server.start().stop(signal.SIGKILL)
    server.start()
    assert server.sessions() is not None
    server.stop()


def test_a_stranger_on_the_same_machine_gets_nothing(server: Server) -> None:
    """Without the token the server shows no page and no file; it listens on this machine only."""
    server.start()
    import urllib.request

    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for path in ("api/contents", "api/kernels"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            opener.open(server.url + path, timeout=20)
        assert refused.value.code == 403
    for path in ("files/nb/00-start-her.ipynb", "doc/tree/nb/00-start-her.ipynb"):
        with opener.open(server.url + path, timeout=20) as page:
            assert "/login" in page.url and b"spenningsfeltet" not in page.read()
    addresses = {
        line.split()[1]
        for line in Path("/proc/net/tcp").read_text().splitlines()[1:]
        if line.split()[3] == "0A" and int(line.split()[1].split(":")[1], 16) == server.port
    }
    assert addresses == {f"0100007F:{server.port:04X}"}
    server.stop()


def test_what_the_course_keeps_is_closed_to_other_users(server: Server) -> None:
    """Folders with addresses, tokens and settings can be opened by this user alone, and no log holds the token."""
    server.start()
    private = [
        p
        for p in server.home.rglob("*")
        if p.name in ("config", "data", "checkpoints", "run") and p.is_dir()
    ]
    private += [p.parent for p in server.home.rglob("jpserver-*.json")]
    assert len(private) >= 4
    # a kernel marks its folder as sticky when it has started, which opens it to nobody
    assert {stat.S_IMODE(p.stat().st_mode) & ~stat.S_ISVTX for p in private} == {0o700}
    assert [
        p for p in server.home.rglob("*.log") if server.token in p.read_text("utf-8", "replace")
    ] == []
    server.stop()


def test_the_port_is_remembered_and_one_taken_is_said(tmp_path: Path) -> None:
    """The first port is kept for next time; when another program has it, the next one is used for now."""
    file = tmp_path / "port"
    first = choose_port(file, None)
    assert first is not None and remembered(file) == first
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first))
        taken.listen()
        second = choose_port(file, None)
        assert second not in (None, first) and remembered(file) == first
        assert choose_port(file, first) is None
    assert choose_port(file, None) == first


def test_a_taken_port_asked_for_is_one_sentence(server: Server) -> None:
    """`--port` with a taken number ends with 1 and a plain sentence."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", server.port))
        taken.listen()
        process = start(server, "--port", str(server.port))
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert len(said.splitlines()) == 1 and "Traceback" not in said


@pytest.mark.parametrize("content", ["", "x", "-1", "99999999", "8794\n8795", "\0"])
def test_a_spoilt_port_file_is_no_obstacle(tmp_path: Path, content: str) -> None:
    """Whatever the file holds, a port is found."""
    (tmp_path / "port").write_text(content)
    assert choose_port(tmp_path / "port", None) in range(1, 65536)


def test_the_default_port_is_tried_first(tmp_path: Path) -> None:
    """Every new user gets the same port, so that the browser's cache and its unsaved words are found again."""
    assert remembered(tmp_path / "port") == DEFAULT


def test_answers_are_shown_in_the_terminal(server: Server) -> None:
    """`answers where` prints the folder, `answers show` the question and the answer, steering characters taken out."""
    from spenningsfelt.answers import Answers

    Answers(server.answers).save(
        "01.takeaway.text", "Lytte \x1b[31mmer\nog spørre", "Hva tar du med?"
    )
    for arguments, wanted in (
        (["where"], str(server.answers)),
        (["show"], "Hva tar du med?"),
        (["show", "--json"], '"value"'),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "spenningsfelt", "answers", *arguments],
            env=server.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        assert wanted in done.stdout
        assert "\x1b" not in done.stdout and done.stderr == ""


LOOK = """
import sys
from jupyterlab.labapp import LabApp
made = LabApp.initialize_server
def look(argv, **more):
    server = made(argv, **more)
    print(type(server.session_manager).__name__, server.kernel_websocket_connection_class.__name__, server.kernel_manager.cull_idle_timeout)
    sys.exit()
LabApp.initialize_server = look
from spenningsfelt.cli import main
main()
"""


@pytest.mark.skipif(os.name == "nt", reason="a program of two lines in sh")
def test_starting_the_course_runs_no_other_program(server: Server, tmp_path: Path) -> None:
    """JupyterLab would start node, where the machine has it, to be told where packages come from."""
    node = tmp_path / "bin/node"
    node.parent.mkdir()
    node.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'\n", "utf-8")
    node.chmod(0o755)
    server.more["PATH"] = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    server.start().stop()
    assert not (tmp_path / "ran").exists()


def test_the_mended_parts_are_the_ones_that_run(server: Server) -> None:
    """The server really uses our connection and our sessions, and ends a kernel that nobody has been at for 20 s."""
    server.home.mkdir()
    looked = subprocess.run(
        [sys.executable, "-c", LOOK, "start", "--no-browser", "--port", str(server.port)],
        env=server.environment,
        cwd=server.home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert looked.stdout.split()[-3:] == ["Sessions", "Connection", "20"], looked.stderr


def test_a_page_opened_while_a_kernel_ends_gets_another(server: Server) -> None:
    """A module's kernel is slow to end; who opens the module meanwhile gets a new one, not the one that is going."""
    server.start()
    first = until(server.sessions, saying="no kernel was started ahead")[0]
    slow = server.kernel_pid(first["path"])
    os.kill(slow, signal.SIGSTOP)
    end = threading.Thread(target=server.api, args=(f"sessions/{first['id']}", "DELETE"))
    end.start()
    until(lambda: not server.sessions(), saying="the session is still found")
    assert end.is_alive() and Path(f"/proc/{slow}").exists(), "found until its kernel had ended"
    end.join(60)
    assert not end.is_alive()
    server.stop()


def test_full_jupyterlab_can_still_export(server: Server) -> None:
    """The formats a notebook can be saved in are told to the leader's own browser, and not to a stranger."""
    server.start()
    assert {"html", "pdf", "notebook"} <= server.api("nbconvert").keys()
    server.token = "wrong"
    with pytest.raises(urllib.error.HTTPError, match="403"):
        server.api("nbconvert")
    server.stop()
