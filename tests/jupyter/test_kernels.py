"""Kernels live as long as somebody is at them, by the server's own means: no page has to end one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import MODULES, Reader, saved_within
from tests.course import Server, until

#: The page's wish to end a kernel is lost on the way.
NONE_ENDED = """
const sent = window.fetch;
window.fetch = (address, options) =>
  options?.method === 'DELETE' ? Promise.reject(new TypeError('lost')) : sent(address, options);
"""
LONG = 60  # seconds, generous: an unattended kernel is given 20, and looked for every 5


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A course of its own."""
    server = Server(tmp_path / "h").start()
    yield server
    server.stop()


@pytest.fixture
def reader(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Someone whose pages end no kernel, as a browser that is killed."""
    reader = Reader(chromium, server, viewport={"width": 1280, "height": 900})
    reader.context.add_init_script(NONE_ENDED)
    yield reader
    reader.close()


def test_kernels_that_nobody_attends_end_by_themselves(reader: Reader, server: Server) -> None:
    """A module left for another, and a closed window: soon there is no kernel but those that are used; and the last
    words before the window was closed are on the disk."""
    page = reader.open("00")
    page.locator(".spf-turn a.next").click()
    page.locator(".spf-bar-box[data-live=true][data-path^='nb/01']").wait_for(state="attached")
    until(
        lambda: "nb/00-start-her.ipynb" not in {s["path"] for s in server.sessions()},
        LONG,
        "the kernel of the module that was left lives on",
    )
    reader.lives()
    page.locator("#\\30 1-takeaway-text").fill("Siste ord")
    expect(page.locator("#\\30 1-takeaway-text")).to_have_value("Siste ord")
    page.close(run_before_unload=False)
    until(lambda: not server.api("kernels"), LONG, "kernels live on after the window was closed")
    saved_within(server, "01.takeaway.text", "Siste ord")


def test_a_page_loaded_anew_has_its_kernel_again(reader: Reader, server: Server) -> None:
    """F5 after a long while: the kernel is not taken for one that nobody attends, and the same one serves the page."""
    page = reader.open("00")
    path = "nb/00-start-her.ipynb"
    kernel = server.kernel_pid(path)
    page.wait_for_timeout(25_000)  # longer than an unattended kernel is given
    for _ in range(3):
        page.reload()
        reader.lives()
    assert server.kernel_pid(path) == kernel


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
