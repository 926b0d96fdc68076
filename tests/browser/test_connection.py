"""What stands between a page and its program: several tabs, a course started anew, a network that is shut in part."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, WebSocketRoute, expect

from tests.browser.conftest import MODULES, Reader, saved_within
from tests.course import REPOSITORY, Server, until

THREE = ("00", "01", "02")


def takeaway(number: str) -> str:
    """The selector of the field that every module ends with."""
    return f"[id='{number}-takeaway-text']"


def words(language: str) -> dict[str, str]:
    """The words of the interface."""
    texts = tomllib.loads((REPOSITORY / f"data/texts/{language}.toml").read_text("utf-8"))
    ui: dict[str, str] = texts["ui"]
    return ui


def is_saved(page: Page) -> None:
    """Wait until the card with the takeaway says so; the browser must be heard meanwhile, where a test stands in the line."""
    card = page.locator(".spf-card:has(textarea[id$='-takeaway-text'])")
    expect(card.locator(".spf-save")).to_have_attribute("data-state", "saved")


def notice(page: Page, trouble: str) -> Locator:
    """What the bar says about a trouble."""
    return page.locator(f".spf-bar-note[data-trouble={trouble}]")


#: Of every two, each is opened once before the other.
ORDERS = [THREE, THREE[::-1]]


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_three_tabs_on_three_modules_save_everything(
    reader: Reader, server: Server, order: tuple[str, ...]
) -> None:
    """Each tab has the next module's program started ahead, which may be the one another tab writes to: whatever the
    order they were opened in, every word is saved."""
    tabs = {}
    for number in order:
        tabs[number] = reader.open(number, page=reader.context.new_page())
        following = f"nb/{MODULES[f'{int(number) + 1:02}']['nb']}.ipynb"
        until(lambda path=following: path in {s["path"] for s in server.sessions()})
    for number, page in tabs.items():
        page.locator(takeaway(number)).fill(f"fra {order}")
    for number in order:
        saved_within(server, f"{number}.takeaway.text", f"fra {order}")


def test_yesterdays_tab_says_how_to_open_the_course(chromium: Browser, tmp_path: Path) -> None:
    """The course has been started anew and knows nothing of this browser: the page says so in the leader's language, also
    when one presses the button or leaves it alone, and shows no dialog and no password. Once the course has been opened, the
    button brings the page back, if it has not come by itself, and what was written meanwhile is saved."""
    server = Server(tmp_path / "h").start()
    reader = Reader(chromium, server)
    reader.page.clock.install()
    page = reader.open("00", "nn")
    server.stop()
    next(server.home.rglob("cookie-secret")).unlink()
    page.locator(takeaway("00")).fill("skrive medan kurset var lukka")
    expect(notice(page, "offline")).to_be_visible()
    server.start()
    said = notice(page, "locked")
    expect(said).to_contain_text("«Start her»")
    expect(said).to_contain_text(words("nn")["bar-locked-why"])
    with page.expect_response(lambda r: "/api/kernels/" in r.url and r.status == 403):
        page.clock.fast_forward(40_000)  # until JupyterLab gives its kernel up for dead
    page.get_by_role("button", name="Set i gang att").click()
    expect(said).to_be_visible()
    reader.open("01", "nn", reader.context.new_page()).close()
    back = page.get_by_role("button", name="Set i gang att")
    until(
        lambda: back.is_visible() or "00.takeaway.text" in server.saved(),
        90,  # a connection that is made anew waits longer between its tries each time
        saying="there is nothing to press, and nothing is saved",
    )
    if back.is_visible():  # it may have come back by itself
        back.click()
    saved_within(server, "00.takeaway.text", "skrive medan kurset var lukka")
    reader.close()
    server.stop()


class Gate:
    """Something on the machine that lets pages through and stops the rest, for as long as it is shut."""

    def __init__(self, page: Page, stop: Callable[[WebSocketRoute], None]) -> None:
        self.shut = True
        self.stopped: list[WebSocketRoute] = []
        self.stop = stop
        page.route_web_socket("**/channels*", self._pass)

    def _pass(self, line: WebSocketRoute) -> None:
        if self.shut:
            self.stopped.append(line)
            self.stop(line)
        else:
            line.connect_to_server()

    def open(self) -> None:
        """Let everything through from now on."""
        self.shut = False
        for line in list(self.stopped):
            line.close()


def cut(line: WebSocketRoute) -> None:
    """The connection is made, and closed at the first word from the program."""
    line.connect_to_server().on_message(lambda _: line.close())


WAYS: dict[str, Callable[[WebSocketRoute], None]] = {
    "silence": lambda _: None,
    "refused": lambda line: line.close(),
    "cut": cut,
}


@pytest.mark.parametrize("way", WAYS)
def test_a_program_that_stops_the_connection_is_named(
    reader: Reader, server: Server, way: str
) -> None:
    """Pages are let through and the connection behind them is not, as some antivirus and firewalls do it: the page says
    what it is and whom to ask, and does not call the course closed. Once it is let through, the module comes alive by itself."""
    gate = Gate(reader.page, WAYS[way])
    path = f"nb/{MODULES['00']['nb']}.ipynb"
    reader.page.goto(f"{server.url}doc/tree/{path}?token={server.token}")
    expect(notice(reader.page, "blocked")).to_contain_text("antivirusprogram eller en brannmur")
    gate.open()
    reader.lives()
    expect(notice(reader.page, "blocked")).to_have_count(0)
    reader.page.locator(takeaway("00")).fill("kom fram")
    is_saved(reader.page)
    saved_within(server, "00.takeaway.text", "kom fram")


def test_a_connection_that_is_stopped_later_is_named_too(reader: Reader, server: Server) -> None:
    """The same in the middle of writing: what is written meanwhile is saved when the connection is there again, and where
    that took so long that the server has ended the program, at a press."""
    gate = Gate(reader.page, lambda _: None)
    gate.shut = False
    lines: list[WebSocketRoute] = []
    reader.page.route_web_socket(
        "**/channels*", lambda line: lines.append(line) or gate._pass(line)
    )
    page = reader.open("00")
    gate.shut = True
    for line in list(lines):  # each that is closed is followed by a new one
        line.close()
    page.locator(takeaway("00")).fill("skrevet imens")
    expect(notice(page, "blocked")).to_contain_text("antivirusprogram eller en brannmur")
    gate.open()
    is_saved(page)
    saved_within(server, "00.takeaway.text", "skrevet imens")
    expect(notice(page, "blocked")).to_have_count(0)
    gate.shut = True
    for line in list(lines):  # each that is closed is followed by a new one
        line.close()
    page.locator(takeaway("00")).fill("skrevet lenge etter")
    expect(notice(page, "blocked")).to_be_visible()
    with page.expect_response(lambda r: "/api/sessions/" in r.url and r.status == 404):
        server.quiet()
    expect(notice(page, "blocked")).to_be_visible()
    gate.open()
    page.get_by_role("button", name="Sett i gang igjen").click()
    expect(notice(page, "blocked")).to_have_count(0)
    is_saved(page)
    saved_within(server, "00.takeaway.text", "skrevet lenge etter")


def test_words_that_nobody_has_answered_for_are_said_in_the_bar(
    reader: Reader, server: Server
) -> None:
    """The page is connected and its program is well, but what is sent is not answered: after a while the bar says that it is
    not saved, and a press brings it to the disk."""
    lost = {"on": True}

    def listen(line: WebSocketRoute) -> None:
        program = line.connect_to_server()
        line.on_message(
            lambda word: None if lost["on"] and _is_a_save(word) else program.send(word)
        )

    reader.page.route_web_socket("**/channels*", listen)
    page = reader.open("00")
    page.locator(takeaway("00")).fill("ingen svarer")
    expect(notice(page, "unsaved")).to_contain_text(words("nb")["bar-unsaved-why"])
    lost["on"] = False
    page.get_by_role("button", name="Sett i gang igjen").click()
    is_saved(page)
    saved_within(server, "00.takeaway.text", "ingen svarer")
    expect(notice(page, "unsaved")).to_have_count(0)


def _is_a_save(word: str | bytes) -> bool:
    return b'"type":"save"' in (word if isinstance(word, bytes) else word.encode())
