"""A plan in the browser, with the keyboard alone: two halves, advice that stops nobody, and saying it aloud."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Reader, saved_within
from tests.browser.test_exercises import card
from tests.course import Server, copy_of_the_course


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A trainer's copy of the course, in which the first point's plan asks for both halves."""
    copy = copy_of_the_course(tmp_path / "copy")
    file = copy / "data/modules/04-ten-points-1/module.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace('form = "when"', 'form = "if-then"', 1), "utf-8")
    server = Server(tmp_path / "h", copy).start()
    yield server
    server.stop()


@pytest.fixture
def reader(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Someone who takes that course."""
    reader = Reader(chromium, server)
    yield reader
    reader.close()


def test_a_plan_with_the_keyboard_alone(reader: Reader, server: Server) -> None:
    """I write the two halves, one after the other, and get advice in words; I count how often I have said it, and can begin the count again."""
    page = reader.open("04")
    plan, press, write = card(page, "04.p1-plan"), page.keyboard.press, page.keyboard.type
    advice, said_it = plan.get_by_role("list"), plan.get_by_role("button", name="Jeg sa det høyt")
    expect(advice.get_by_role("listitem")).to_have_count(0)
    expect(said_it).to_have_count(0)  # there is nothing to say yet
    plan.get_by_label("Hvis", exact=True).focus()
    write("noen er uenige")
    expect(advice).to_contain_text("Når eller hvor er det?")
    press("Control+A")
    write("det er personalmøte tirsdag")
    expect(advice).to_contain_text("Tid eller sted er med")
    saved_within(server, "04.p1-plan.if", "det er personalmøte tirsdag")
    press("Tab")
    expect(plan.get_by_label("så vil jeg", exact=True)).to_be_focused()
    write("være mer åpen")
    expect(advice).to_contain_text("Hva ville andre ha sett deg gjøre?")
    saved_within(server, "04.p1-plan.then", "være mer åpen")
    press("Control+A")
    write("spørre hvem som merket oppdraget")
    expect(advice).to_contain_text("Handlingen kan ses")
    press("Tab")
    expect(plan.get_by_role("button", name="Sett en dag")).to_be_focused()
    press("Tab")
    expect(said_it).to_be_focused()
    for count in (1, 2, 3):
        press("Enter")
        expect(plan.get_by_text(f"Sagt høyt {count} av 3 ganger")).to_be_visible()
        saved_within(server, "04.p1-plan.said", count)
    expect(said_it).to_have_count(0)
    expect(plan.get_by_role("heading", name="Si det høyt tre ganger")).to_be_focused()
    press("Tab")
    press("Enter")
    saved_within(server, "04.p1-plan.said", None)
    expect(said_it).to_be_visible()
    expect(plan.get_by_role("heading", name="Si det høyt tre ganger")).to_be_focused()
    saved_within(server, "04.p1-plan.then", "spørre hvem som merket oppdraget")
