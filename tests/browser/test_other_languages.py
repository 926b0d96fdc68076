"""The browser speaks another language than the course, or translates it: dates, states and words are still right."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Reader, no_folder, saved_within
from tests.browser.test_every_module import shows_no_machinery
from tests.course import Server

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"
CARD = "[data-exercise='00.takeaway']"
#: What browsers' translators do: the text is taken away, and other words stand in <font> in its place.
TRANSLATE = """() => {
  const texts = [], walk = document.createTreeWalker(document.querySelector('.jp-Notebook'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest('[translate=no], style, script, textarea')) continue;
    const font = document.createElement('font');
    font.textContent = 'ANNETSPRÅK';
    text.replaceWith(font);
  }
}"""

#: A translator that heeds no mark for what is not to be translated.
HEEDLESS = TRANSLATE.replace("[translate=no], ", "")


def test_states_change_on_a_page_the_browser_has_translated(reader: Reader, server: Server) -> None:
    """«Lagret», «Ikke lagret», the heading of a region: what is new is shown, not the translation of what was."""
    page = reader.open("00")
    page.locator(FIELD).fill("Før oversettelsen.")
    saved_within(server, ANSWER, "Før oversettelsen.")
    saving = page.locator(f"{CARD} .spf-save")
    expect(saving).to_contain_text("Lagret")
    page.evaluate(HEEDLESS)
    expect(saving).to_have_text("ANNETSPRÅK")
    with no_folder(server):
        page.locator(FIELD).fill("Etter oversettelsen.")
        expect(saving).to_have_text("Ikke lagret")
    saved_within(server, ANSWER, "Etter oversettelsen.")
    expect(saving).to_contain_text(re.compile(r"^Lagret \d+\.\d\d"))
    reader.open("01")
    heading = page.locator("[data-exercise='01.venn'] [aria-live]")
    page.evaluate(HEEDLESS)
    expect(heading).to_have_text("ANNETSPRÅK")
    for region in ("F", "FA"):
        page.locator(f"[data-exercise='01.venn'] [data-choose={region}]").click()
        expect(heading).not_to_contain_text("ANNETSPRÅK")


def test_ones_own_words_are_not_for_the_translator(reader: Reader, server: Server) -> None:
    """What browsers translate they send away: earlier versions of an answer are marked as not to be translated."""
    page = reader.open("00")
    for words in ("Første tanke.", "Noe ganske annet."):
        page.locator(FIELD).fill(words)
        saved_within(server, ANSWER, words)
    page.locator(CARD).get_by_role("button", name="Tidligere utgaver").click()
    earlier = page.locator(f"{CARD} .spf-history").get_by_text("Første tanke.")
    expect(earlier).to_be_visible()
    assert earlier.evaluate("e => e.closest('[translate=no]') !== null")


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("nb", "søndag 4. april 2027", r"Sist lagret \d+\. \w+ 20\d\d klokka"),
        ("nn", "søndag 4. april 2027", r"Sist lagra \d+\. \w+ 20\d\d klokka"),
        ("en", "Sunday 4 April 2027", r"Last saved \d+ \w+ 20\d\d at"),
    ],
)
def test_days_are_written_in_the_courses_language(
    chromium: Browser, server: Server, language: str, day: str, said: str
) -> None:
    """In a browser of American English: which day one has chosen stands beside the field at once, so that who meant 4 March
    sees that the browser took 4 April, and years have four digits; and when one last saved. No machinery is seen."""
    reader = Reader(chromium, server, locale="en-US")
    page = reader.open("00", language)
    shows_no_machinery(page, language)
    gift = page.locator("[data-exercise='00.takeaway']")
    gift.locator(".spf-days .spf-link").click()
    field = page.locator("[id='00-takeaway-day']")
    field.fill("2027-04-04")
    expect(gift.locator(".spf-day")).to_have_text(day)
    field.fill("")
    expect(gift.locator(".spf-day")).to_have_text("")
    assert field.get_attribute("max") == "9999-12-31"
    page.locator(FIELD).fill("Noe.")
    saved_within(server, ANSWER, "Noe.")
    opened(page)
    expect(page.locator(".spf-sheet")).to_contain_text(re.compile(said))
    reader.close()


def opened(page: Page) -> None:
    """Open the panel about one's answers: the last button of the course in the menu."""
    page.locator(".spf-bar .menu").click()
    page.locator(".spf-course-menu > button").last.click()


def test_a_name_with_its_marks_apart_gets_the_hint(reader: Reader, server: Server) -> None:
    """Some keyboards write å as an a and a ring: a name is a name all the same, and is kept as it was written."""
    page = reader.open("00")
    page.locator(FIELD).fill("Ka\u030are A\u030as")
    expect(page.locator(f"{CARD} .spf-personal")).to_contain_text("ligner et navn")
    saved_within(server, ANSWER, "Ka\u030are A\u030as")


def test_a_dead_key_held_is_no_version(reader: Reader, server: Server) -> None:
    """Half a letter, held longer than the pause before a save, never comes to the disk."""
    page = reader.open("00")
    page.locator(FIELD).press_sequentially("Caf")
    saved_within(server, ANSWER, "Caf")
    keyboard = reader.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "´", "selectionStart": 1, "selectionEnd": 1})
    page.wait_for_timeout(1200)  # longer than the pause
    assert server.saved()[ANSWER] == "Caf"
    keyboard.send("Input.insertText", {"text": "é"})
    saved_within(server, ANSWER, "Café")
