"""The pictures of cards and scales as a leader meets them: the marks, the table, the chain, the stair."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import expect
from spenningsfelt.answers import Answers

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, saved_within
from tests.browser.test_profile import tab_to
from tests.course import Server

#: Text as small as any in a drawing, measured as it is shown.
SMALLEST = """e => Math.min(...[...e.querySelectorAll('svg text')].filter(t => t.getClientRects().length)
  .map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a))"""


def test_the_four_marks_are_set(reader: Reader, server: Server) -> None:
    """With keys alone I place the arena on four questions; the rows, their sentence and their table follow."""
    page = reader.open("02")
    marks = page.locator("[data-exercise='02.marks']")
    expect(marks.locator("svg[role=img]:visible")).to_have_count(0)
    for presses, item in enumerate(("roles", "respect", "trust", "solutions")):
        tab_to(page, marks.locator(f"[data-item={item}] input").first)
        page.keyboard.press("Space")
        for _ in range(presses):
            page.keyboard.press("ArrowRight")
        saved_within(server, f"02.marks.{item}", presses + 1)
        tab_to(page, marks.locator("[data-onward]"))
        page.keyboard.press("Enter")
    lanes = marks.locator(".spf-wide [data-step]")
    expect(lanes).to_have_count(4)
    for at in range(4):
        expect(lanes.nth(at)).to_have_attribute("data-step", str(at + 1))
    expect(marks.locator("figcaption")).to_contain_text("høyest")
    tab_to(page, marks.get_by_text("Vis som tabell"))
    page.keyboard.press("Enter")
    expect(marks.locator("tbody tr")).to_have_count(4)


def test_an_idea_is_put_on_the_stair(reader: Reader, server: Server) -> None:
    """With keys alone I write an idea, choose how far it has come, and see it on its step."""
    page = reader.open("03")
    ideas = page.locator("[data-exercise='03.ideas']")
    tab_to(page, ideas.locator("textarea").first)
    page.keyboard.type("Ungdommer leder et møte")
    expect(ideas.locator(".spf-wide")).to_contain_text("Ikke plassert")
    tab_to(page, ideas.locator("select").first)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    saved_within(server, "03.ideas.ideas", [{"idea": "Ungdommer leder et møte", "stage": "worded"}])
    expect(ideas.locator("figcaption")).to_contain_text("«Idé formulert»")
    expect(ideas.locator(".spf-wide [data-number]")).to_have_count(1)


def test_a_chair_stands_empty_for_who_is_missing(reader: Reader, server: Server) -> None:
    """Who is missing on my list gets a dashed chair at once, there and in what I take home."""
    page = reader.open("02")
    seats, gift = (page.locator(f"[data-exercise='02.{name}']") for name in ("table", "takeaway"))
    expect(seats.locator(".spf-wide .seat")).to_have_count(0)  # the table stands there first
    seats.get_by_label("Person eller gruppe").fill("Nattevakta")
    seats.get_by_role("radio", name="Administrasjon").check()
    seats.get_by_role("radio", name="Mangler").check()
    saved_within(
        server,
        "02.table.seats",
        [{"who": "Nattevakta", "circle": "A", "place": "missing"}],
    )
    for card in (seats, gift):
        expect(card.locator("figcaption")).to_contain_text("Én stol er tom")
        expect(card.locator(".spf-wide .seat")).to_have_count(1)


def test_a_chair_is_pressed_to_be_changed(reader: Reader, server: Server) -> None:
    """I set out two chairs, press the first one in the picture and the second on the list, and change and remove them."""
    page = reader.open("02")
    seats = page.locator("[data-exercise='02.table']")
    who = seats.get_by_label("Person eller gruppe")
    who.fill("Nattevakta")
    seats.get_by_role("button", name="Sett fram en stol til").click()
    expect(who).to_have_value("")
    expect(who).to_be_focused()
    page.keyboard.type("Naboen")
    saved_within(server, "02.table.seats", [{"who": "Nattevakta"}, {"who": "Naboen"}])
    chairs = seats.locator(".spf-wide [data-chair]")
    expect(chairs).to_have_count(2)
    seats.locator(".spf-wide [data-chair='0']").click()
    expect(who).to_have_value("Nattevakta")
    seats.get_by_role("radio", name="Må høres").check()
    seats.get_by_role("button", name="Naboen").press("Enter")
    expect(who).to_have_value("Naboen")
    seats.get_by_role("button", name="Ta bort stolen").click()
    saved_within(server, "02.table.seats", [{"who": "Nattevakta", "place": "heard"}])
    expect(chairs).to_have_count(1)


def test_the_chain_breaks_where_it_stops(reader: Reader, server: Server) -> None:
    """I write what we learned, and press where it stopped: the chain breaks there, in the card and in what I take home."""
    page = reader.open("03")
    chain = page.locator("[data-exercise='03.chain']")
    page.locator("[id='03-chain-learned']").fill("Se etter lyset på badet først.")
    page.locator("[id='03-chain-learned']").blur()
    chain.get_by_role("radio", name="Lagret").check()
    saved_within(server, "03.chain.where", "stored")
    for place in (chain, page.locator("[data-exercise='03.takeaway']")):
        expect(place.locator("figcaption")).to_contain_text("Kjeden stopper ved «Lagret»")
        expect(place.locator(".spf-wide [data-state=broken]")).to_have_count(1)


LONG = "Vi ringer før de må spørre. " * 30
#: Pictures with something long in each, by their module.
PICTURES = {
    "02": {
        "02.marks.roles": 3,
        "02.marks.roles-why": LONG,
        "02.table.seats": [
            {"who": LONG, "circle": circle, "place": place}
            for circle, place in (("F", "heard"), ("A", "missing"), ("I", "contribute"))
        ],
        "00.between.want": LONG,
    },
    "03": {
        "03.chain.learned": LONG,
        "03.chain.where": "stored",
        "03.ideas.ideas": [
            {"idea": "Ungdommer leder et møte", "stage": s} for s in ("", "seen", "seen", "ended")
        ],
    },
    "08": {"00.between.want": LONG, "08.theory.claim": "alone"},
}
SHOWN = {
    "02": ("02.marks", "02.table"),
    "03": ("03.chain", "03.ideas"),
    "08": ("08.trial",),
}


@pytest.mark.parametrize("number", PICTURES)
def test_the_pictures_can_be_read_at_any_width(reader: Reader, server: Server, number: str) -> None:
    """On a phone, a tablet and a laptop one drawing is shown, its text is at least 13 px, and no rule of accessibility is broken."""
    answers = Answers(server.answers)
    for answer, value in PICTURES[number].items():
        answers.save(answer, value)
    page = reader.open(number)
    for name in SHOWN[number]:
        page.locator(f"[data-exercise='{name}']").get_by_text("Vis som tabell").click()
    for width, name in itertools.product((390, 820, 1280), SHOWN[number]):
        page.set_viewport_size({"width": width, "height": 900})
        card = page.locator(f"[data-exercise='{name}']")
        expect(card.locator("svg[role=img]:visible")).to_have_count(1)
        assert float(card.evaluate(SMALLEST)) >= 13
        if width == 390:
            breaks_no_rule(page, f"[data-exercise='{name}']")
