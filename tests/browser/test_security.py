"""What others could want with a leader's answers, and that they do not get it. The threats are listed in docs/security.md."""

from __future__ import annotations

import contextlib
import http.server
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Reader, in_menu, no_folder, saved_within
from tests.course import NOTEBOOKS, Server

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"
CANARY = "kanarifugl i gruva 7341"
MARK = b"kanarifugl"
VISITED = (
    "00",
    "02",
    "06",
    "10",
)  # what a word goes through is the same in each; the last makes the report


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[str]:
    """Another web page on the same machine, open in the same browser."""
    (tmp_path / "index.html").write_text("<!doctype html><title>stranger</title>", "utf-8")
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    handler.log_message = lambda *_: None  # type: ignore[attr-defined]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


ATTEMPTS = {
    "read the files": "fetch(`${u}api/contents`, {credentials: 'include'}).then(r => r.text())",
    "read a notebook": "fetch(`${u}files/nb/00-start-her.ipynb`, {credentials: 'include'}).then(r => r.text())",
    "list the kernels": "fetch(`${u}api/kernels`, {credentials: 'include'}).then(r => r.text())",
    "start a kernel": "fetch(`${u}api/kernels`, {method: 'POST', credentials: 'include', body: '{}'}).then(r => r.text())",
    "start one unseen": "fetch(`${u}api/kernels`, {method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}'}).then(() => Promise.reject('nothing to read; what it did is looked at below'))",
    "end a kernel": "fetch(`${u}api/sessions/${s}`, {method: 'DELETE', credentials: 'include'}).then(r => r.text())",
    "speak to a kernel": "new Promise((ok, no) => { const w = new WebSocket(`${u.replace('http', 'ws')}api/kernels/${k}/channels`); w.onopen = () => ok('open'); w.onerror = () => no('refused'); })",
    "frame the course": "new Promise((ok, no) => { const f = document.createElement('iframe'); f.src = `${u}doc/tree/nb/00-start-her.ipynb`; f.onload = () => { try { ok(f.contentDocument.body.innerText); } catch (e) { no('refused'); } }; document.body.append(f); })",
}


def test_another_page_in_the_same_browser_cannot_read_or_write(
    reader: Reader, server: Server, stranger: str
) -> None:
    """A web page from elsewhere, in the browser that is logged in to the course, gets nothing and changes nothing."""
    page = reader.open("00")
    page.locator(FIELD).fill(CANARY)
    saved_within(server, ANSWER, CANARY)
    session = server.sessions()[0]
    kernels = {k["id"] for k in server.api("kernels")}
    other = reader.context.new_page()
    other.goto(stranger)
    for what, attempt in ATTEMPTS.items():
        got = other.evaluate(
            f"""([u, s, k]) => Promise.race([{attempt}, new Promise((_, no) => setTimeout(() => no('late'), 8000))])
          .then(x => 'GOT ' + String(x).slice(0, 200), () => '')""",
            [server.url, session["id"], session["kernel"]["id"]],
        )
        assert got == "", f"a stranger could {what}: {got}"
    assert {k["id"] for k in server.api("kernels")} == kernels
    other.close()
    page.locator(FIELD).fill(f"{CANARY} og videre")
    saved_within(server, ANSWER, f"{CANARY} og videre")


@pytest.fixture
def talkative(tmp_path: Path) -> Iterator[Server]:
    """A course of its own whose server writes down all it can about what it does."""
    server = Server(tmp_path / "home")
    server.more["SPENNINGSFELT_LOG"] = "DEBUG"
    yield server.start()
    server.stop()


def holding(*folders: Path) -> list[Path]:
    """The files in which the canary stands, in clear or as JSON or an address would write it."""
    files = [p for folder in folders for p in folder.rglob("*") if p.is_file()]
    return [p for p in files if MARK in p.read_bytes()]


def running() -> bytes:
    """How every process was started: its words and its environment, where they can be read."""
    found = b""
    for process in Path("/proc").glob("[0-9]*"):
        for name in ("cmdline", "environ"):
            with contextlib.suppress(OSError):  # it ended meanwhile, or is not ours
                found += (process / name).read_bytes()
    return found


def test_words_are_nowhere_but_in_the_answers_folder(chromium: Browser, talkative: Server) -> None:
    """After a full run, with all that can go wrong: no log, notebook, output, address, process or other file holds a word."""
    reader = Reader(chromium, talkative, viewport={"width": 1280, "height": 900})
    addresses: list[str] = []
    said: list[str] = []
    reader.context.on("request", lambda r: addresses.append(r.url))
    reader.context.on("console", lambda m: said.append(m.text))
    for number in VISITED:
        page = reader.open(number)
        page.locator(f"[id='{number}-takeaway-text']").fill(f"{CANARY} {number}")
        saved_within(talkative, f"{number}.takeaway.text", f"{CANARY} {number}")
    page.locator("[data-exercise='10.report']").get_by_role(
        "button", name="Lag rapporten"
    ).first.click()
    expect(
        page.frame_locator("[data-exercise='10.report'] iframe").locator("body")
    ).to_contain_text(CANARY)
    in_menu(page, "Svarene mine").click()
    with page.expect_download() as download:
        page.locator(".spf-sheet").get_by_role("button", name="Last ned").click()
    assert CANARY in Path(download.value.path()).read_text("utf-8")
    page = reader.open("00")
    field, alert = page.locator(FIELD), page.locator("[data-exercise='00.takeaway'] [role=alert]")
    with no_folder(talkative):
        field.fill(f"{CANARY} uten mappe")
        expect(alert).to_contain_text("Ikke lagret")
    saved_within(talkative, ANSWER, f"{CANARY} uten mappe")
    os.kill(talkative.kernel_pid("nb/00-start-her.ipynb"), signal.SIGSEGV)
    field.fill(f"{CANARY} i en krasj")
    page.get_by_role("button", name="Sett i gang igjen").click()
    saved_within(talkative, ANSWER, f"{CANARY} i en krasj")
    page.reload()
    reader.lives()
    page.locator(".spf-turn a.next").click()
    expect(
        page.locator(".spf-bar-box[data-live=true][data-path='nb/01-tre-sirkler.ipynb']")
    ).to_be_attached()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "spenningsfelt",
            "answers",
            "import",
            str(download.value.path()),
            "--yes",
        ],
        cwd=talkative.home,
        env=talkative.environment,
        check=True,
        capture_output=True,
    )
    processes = running()
    reader.close()
    log = next(talkative.home.rglob("jupyter.log"))
    assert b" DEBUG " in log.read_bytes(), "the server wrote little, so this shows little"
    talkative.stop()
    assert holding(talkative.answers)
    assert [
        p for p in holding(talkative.home, NOTEBOOKS) if not p.is_relative_to(talkative.answers)
    ] == []
    assert (
        talkative.process
        and talkative.process.stdout
        and "kanarifugl" not in talkative.process.stdout.read()
    )
    assert "kanarifugl" not in unquote(" ".join(addresses + said)) and MARK not in processes
    assert {oct(p.stat().st_mode & 0o777) for p in talkative.answers.glob("*.json")} == {"0o600"}
    assert oct(talkative.answers.stat().st_mode & 0o777) == "0o700"
