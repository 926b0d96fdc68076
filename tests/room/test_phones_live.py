"""Two phones in a real browser: one loses the network, one sleeps; the wall counts each once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from spenningsfelt.room.phones.joining import url
from spenningsfelt.room.phones.sealed import Lock

from tests.room.test_live import Room

LARGEST = 150_000  # bytes of the phone's page in all, without the font
HERE = "127.0.0.1"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A half-day, set up, with its phones on."""
    room = Room(tmp_path / "room").start()
    setting = room.told("desk")["maker"]["plans"][1]["setting"]
    assert room.asked("make", setting) == 200
    assert room.asked("phones", {"on": True, "address": HERE}) == 200
    yield room
    room.stop()


def pressed(room: Room, *presses: str) -> None:
    """Press these; with a colon, to that part."""
    for one in presses:
        name, _, part = one.partition(":")
        assert room.asked("press", {"do": name, **({"part": part} if part else {})}) == 200


class Phone:
    """A phone that has scanned the picture and come along."""

    def __init__(self, browser: Browser, room: Room, dark: bool = False) -> None:
        self.room, self.errors, self.bytes = room, [], 0  # type: ignore[var-annotated]
        self.context = browser.new_context(
            viewport={"width": 390, "height": 844},
            locale="nb-NO",
            color_scheme="dark" if dark else "light",
            has_touch=True,
            is_mobile=True,
        )
        self.context.on("weberror", lambda e: self.errors.append(str(e.error)))
        self.context.on(
            "console", lambda m: "Content Security" in m.text and self.errors.append(m.text)
        )
        self.page: Page = self.context.new_page()
        self.page.on(
            "response", lambda r: self._weighs(r.url, int(r.headers.get("content-length", 0)))
        )
        host = room.told("desk")["phones"]["host"]
        self.page.goto(url(host, Lock.of(room.mark()).public))
        self.fits()
        self.page.get_by_role("button", name="Bli med").click()
        expect(self.page.get_by_text("i rommet")).to_be_visible()

    def _weighs(self, url: str, size: int) -> None:
        self.bytes += 0 if url.endswith("woff2") else size

    def fits(self) -> None:
        """No fault that an automatic look can find, nothing wider than the screen, and nothing too small to press."""
        found = Axe().run(self.page).response["violations"]
        assert [(v["id"], [n["html"][:90] for n in v["nodes"]]) for v in found] == []
        for width in (320, 390):
            self.page.set_viewport_size({"width": width, "height": 844})
            assert self.page.evaluate("document.documentElement.scrollWidth") <= width
        small = """[...document.querySelectorAll("button, summary, label:has(input), textarea")]
            .filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML)"""
        assert self.page.evaluate(small) == []

    def sends(self, choice: str) -> None:
        """Choose and send, by the keyboard alone."""
        self.page.get_by_role("radio").first.focus()
        for _ in range("abc".index(choice)):
            self.page.keyboard.press("ArrowDown")
        if choice == "a":
            self.page.keyboard.press("Space")
        self.page.get_by_role("button", name=f"Send {choice}").focus()
        self.page.keyboard.press("Enter")

    def asleep(self, sleeps: bool) -> None:
        """As a phone that is put away: nothing runs."""
        session = self.context.new_cdp_session(self.page)
        session.send("Page.setWebLifecycleState", {"state": "frozen" if sleeps else "active"})

    def close(self) -> None:
        """Nothing went wrong unseen."""
        self.context.close()
        assert self.errors == []


def test_each_phone_counts_once(room: Room, chromium: Browser) -> None:
    """Answered, changed, without a network, asleep past closing; what was typed is there
    when one comes back; at the end one's own answers are a file and a picture."""
    pressed(room, "next", "to:dilemma-1")
    one, two = Phone(chromium, room), Phone(chromium, room, dark=True)
    assert 0 < one.bytes < LARGEST
    expect(one.page.get_by_role("heading", name="Torsdagsmiddagen")).to_be_visible()
    pressed(room, "next")
    one.sends("b")
    expect(one.page.get_by_role("heading", name="Valget er sendt")).to_be_focused()
    one.fits()

    two.context.set_offline(True)
    two.sends("a")
    expect(two.page.get_by_text("Trygt lagret her.")).to_be_visible()
    expect(two.page.get_by_text("uten kontakt")).to_be_visible()
    two.fits()
    assert room.told("desk")["in"] == 1
    one.page.get_by_role("button", name="Endre").click()
    expect(one.page.locator("h1:focus, [data-here]:focus")).to_be_attached()
    one.sends("c")
    expect(one.page.get_by_role("heading", name="Endret til c")).to_be_visible()
    two.context.set_offline(False)
    expect(two.page.get_by_role("heading", name="Valget er sendt")).to_be_visible(timeout=15_000)
    assert room.told("desk")["in"] == 2

    pressed(room, "next", "next")
    assert room.told("wall")["lines"] == ["2 svar – vises fra 5"]
    pressed(room, "to:dilemma-2", "next")
    expect(two.page.get_by_role("button", name="Send")).to_be_visible()
    two.context.set_offline(True)
    two.sends("b")
    two.asleep(True)
    one.sends("a")
    expect(one.page.get_by_role("heading", name="Valget er sendt")).to_be_visible()
    pressed(room, "next", "next")
    expect(one.page.get_by_role("heading", name="Løft blikket")).to_be_focused()
    one.page.get_by_text("Bildet på storskjermen som tekst").click()
    expect(one.page.locator("details")).to_contain_text("1 svar – vises fra 5")
    one.fits()
    two.context.set_offline(False)
    two.asleep(False)
    expect(two.page.get_by_text("Runden ble lukket mens telefonen sov.")).to_be_visible(
        timeout=15_000
    )
    two.fits()
    assert room.told("wall")["lines"] == ["1 svar – vises fra 5"]

    pressed(room, "to:together")
    one.page.get_by_role("textbox").fill("Vi spør for s")
    pressed(room, "to:break-2")
    expect(one.page.get_by_text("uten å sende det")).to_be_visible()
    pressed(room, "to:together")
    expect(one.page.get_by_role("textbox")).to_have_value("Vi spør for s")

    assert room.asked("close", {}) == 200
    expect(one.page.get_by_role("heading", name=re.compile("Takk for i dag"))).to_be_visible()
    one.fits()
    with one.page.expect_download() as saved:
        one.page.get_by_role("button", name="Lagre som fil").click()
    told = json.loads(saved.value.path().read_text("utf-8"))
    assert [answer["value"] for answer in told["answers"]] == ["c", "a", "Vi spør for s"]
    assert "secret" not in json.dumps(told)
    with one.page.expect_download() as saved:
        one.page.get_by_role("button", name="Lagre som bilde").click()
    assert saved.value.path().read_bytes().startswith(b"\x89PNG")
    one.page.get_by_role("button", name="Slett fra telefonen").click()
    one.page.get_by_role("button", name="Ja, slett alt her").click()
    expect(one.page.get_by_text("Det ligger ingen svar")).to_be_visible()
    assert one.page.evaluate("localStorage.length") == 0
    one.close()
    two.close()
