"""What others could want with a leader's answers, and that they do not get it. The threats are listed in docs/security.md."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader, saved_within
from tests.course import NOTEBOOKS, Server

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"
CANARY = "kanarifugl i gruva 7341"


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


def test_another_page_in_the_same_browser_cannot_read_or_write(reader: Reader, server: Server, stranger: str) -> None:
    """A web page from elsewhere, in the browser that is logged in to the course, gets nothing and changes nothing."""
    page = reader.open("00")
    page.locator(FIELD).fill(CANARY)
    saved_within(server, ANSWER, CANARY)
    session = server.sessions()[0]
    kernels = {k["id"] for k in server.api("kernels")}
    other = reader.context.new_page()
    other.goto(stranger)
    for what, attempt in ATTEMPTS.items():
        got = other.evaluate(f"""([u, s, k]) => Promise.race([{attempt}, new Promise((_, no) => setTimeout(() => no('late'), 8000))])
          .then(x => 'GOT ' + String(x).slice(0, 200), () => '')""", [server.url, session["id"], session["kernel"]["id"]])
        assert got == "", f"a stranger could {what}: {got}"
    assert {k["id"] for k in server.api("kernels")} == kernels
    other.close()
    page.locator(FIELD).fill(f"{CANARY} og videre")
    saved_within(server, ANSWER, f"{CANARY} og videre")


def test_words_are_nowhere_but_in_the_answers_folder(reader: Reader, server: Server) -> None:
    """After writing, showing history, reloading and changing module, no log, notebook, address or other file holds them."""
    page = reader.open("00")
    addresses: list[str] = []
    reader.context.on("request", lambda r: addresses.append(r.url))
    page.locator(FIELD).fill(CANARY)
    saved_within(server, ANSWER, CANARY)
    page.reload()
    reader.lives()
    page.locator(".spf-turn a.next").click()
    expect(page.locator(".spf-bar-box[data-live=true][data-path='nb/01-tre-sirkler.ipynb']")).to_be_attached()
    places = [p for folder in (server.home, NOTEBOOKS) for p in folder.rglob("*") if p.is_file()]
    holding = [p for p in places if "kanarifugl" in p.read_bytes().decode("utf-8", "ignore")]
    assert holding and all(p.is_relative_to(server.answers) for p in holding)
    assert [a for a in addresses if "kanarifugl" in a] == []
    assert {oct(p.stat().st_mode & 0o777) for p in server.answers.glob("*.json")} == {"0o600"}
    assert oct(server.answers.stat().st_mode & 0o777) == "0o700"
