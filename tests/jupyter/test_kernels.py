"""Kernels live as long as somebody is at them, by the server's own means: no page has to end one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import MODULES, Reader, saved_within
from tests.course import Server, until

LONG = 60  # seconds, generous: an unattended kernel is given 20, and looked for every 5


#: What a browser tells a page that is being closed. It gives it half a second for that, which a machine with much to do
#: does not always have; then the words are sent at the next visit (tests/browser/test_saving.py).
CLOSING = "dispatchEvent(new PageTransitionEvent('pagehide'))"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A course of its own."""
    server = Server(tmp_path / "h").start()
    yield server
    server.stop()


@pytest.fixture
def reader(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Someone at a laptop."""
    reader = Reader(chromium, server, viewport={"width": 1280, "height": 900})
    yield reader
    reader.close()


def test_kernels_end_when_nobody_attends_them_and_no_sooner(reader: Reader, server: Server) -> None:
    """The kernel of a module that was left ends by itself. That of the page one is at does not, though nothing has happened
    for as long, and serves it also after F5. Once the window is closed there is none, and the last words are on the disk."""
    page = reader.open("00")
    page.locator(".spf-turn a.next").click()
    page.locator(".spf-bar-box[data-live=true][data-path^='nb/01']").wait_for(state="attached")
    kernel = server.kernel_pid(f"nb/{MODULES['01']['nb']}.ipynb")
    until(
        lambda: f"nb/{MODULES['00']['nb']}.ipynb" not in {s["path"] for s in server.sessions()},
        LONG,
        "the kernel of the module that was left lives on",
    )
    for _ in range(3):
        page.reload()
        reader.lives()
    assert server.kernel_pid(f"nb/{MODULES['01']['nb']}.ipynb") == kernel
    page.locator("#\\30 1-takeaway-text").fill("Siste ord")
    expect(page.locator("#\\30 1-takeaway-text")).to_have_value("Siste ord")
    page.evaluate(CLOSING)
    page.close()
    until(lambda: not server.api("kernels"), LONG, "kernels live on after the window was closed")
    saved_within(server, "01.takeaway.text", "Siste ord")


def test_pages_closed_in_the_middle_say_nothing_in_the_terminal(
    chromium: Browser, tmp_path: Path
) -> None:
    """Pages and programs that end while something is on its way are no leader's matter: the terminal has its sentences."""
    server = Server(tmp_path / "h").start()
    page = chromium.new_page()
    for _ in range(3):
        path = f"nb/{MODULES['01']['nb']}.ipynb"
        page.goto(f"{server.url}doc/tree/{path}?token={server.token}")
        page.wait_for_selector(".spf-bar-box[data-live=true]", state="attached")
        page.goto("about:blank")
        server.quiet()
    page.close()
    server.stop()
    assert server.process and server.process.stdout
    said = server.process.stdout.read()
    assert len(said.splitlines()) == 2 and "Traceback" not in said, said
