"""What one has written before is kept, can be seen, and can be brought back; and what one should not write is hinted at."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, expect
from spenningsfelt.answers import Answers, Question

from tests.browser.conftest import Reader, saved_within
from tests.course import Server

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"


def card(reader: Reader) -> Locator:
    """The last card of module 00."""
    return reader.page.locator("[data-exercise='00.takeaway']")


def test_an_earlier_version_is_shown_and_brought_back(reader: Reader, server: Server) -> None:
    """«Tidligere utgaver» lists what one wrote, newest first; one press brings an old one back, and the newer stays too."""
    answers = Answers(server.answers, device="before00")
    asked = Question("Skriv én setning til deg selv.", "nb")
    answers.save(ANSWER, "Det aller første.", asked)
    answers.save(
        ANSWER,
        "Noe helt annet, skrevet senere.",
        asked,
        seen=[answers.history(ANSWER)[0].id],
        source="abcdefgh:1",
    )
    Answers(server.answers, device="later000").save(ANSWER, "Det siste jeg skrev.", asked)
    page = reader.open("00")
    expect(page.locator(FIELD)).to_have_value("Det siste jeg skrev.")
    card(reader).get_by_role("button", name="Tidligere utgaver").click()
    first = card(reader).locator("li", has_text="Det aller første.")
    first.get_by_role("button", name="Hent tilbake denne").click()
    expect(page.locator(FIELD)).to_have_value("Det aller første.")
    saved_within(server, ANSWER, "Det aller første.")
    assert "Det siste jeg skrev." in [
        v.value for v in Answers(server.answers, device="reader00").history(ANSWER)
    ]
    expect(card(reader).locator(".spf-versions")).to_have_count(0)


def test_a_reworded_question_shows_both_wordings(reader: Reader, server: Server) -> None:
    """An answer to an older wording stays, with the old and the new question; one in another language is no such case."""
    Answers(server.answers, device="before00").save(
        ANSWER, "Å lytte.", Question("Hva tok du med deg?", "nb")
    )
    reader.open("00")
    expect(card(reader).get_by_role("note")).to_contain_text("Hva tok du med deg?")
    expect(card(reader).get_by_role("note")).to_contain_text("Skriv én setning til deg selv.")
    reader.open("00", "nn")
    expect(reader.page.locator(FIELD)).to_have_value("Å lytte.")
    expect(card(reader).get_by_role("note")).to_have_count(0)


HINTS = {
    "Kari Nordmann sa det først.": "ligner et navn",
    "Jeg snakket med Ola Hansen-Berg i går": "ligner et navn",
    "Send til noen@eksempel.no": "e-postadresse",
    "Ring 22 33 44 55 før møtet": "telefonnummer",
    "+47 98765432": "telefonnummer",
    "Saken gjelder 010190 12345": "fødselsnummer",
    "Når Kommunestyret møtes, lytter jeg.": "",
    "En kollega i Ålesund kommune": "",
    "Vi brukte 12 345 678 kroner": "",
    "Møre og Romsdal": "",
    "lederen av utvalget": "",
    "1,5 millioner i 2026": "",
}


@pytest.mark.parametrize("language", ["nb"])
def test_a_text_that_seems_to_name_someone_gets_a_gentle_hint(
    reader: Reader, server: Server, language: str
) -> None:
    """Names, addresses and numbers get a hint beside the field; ordinary words do not; the text is saved all the same."""
    page = reader.open("00", language)
    hint = card(reader).locator(".spf-personal")
    for text, wanted in HINTS.items():
        page.locator(FIELD).fill(text)
        if wanted:
            expect(hint, text).to_contain_text(wanted)
        else:
            expect(hint, text).to_be_empty()
    saved_within(server, ANSWER, text)


def test_a_hint_is_no_secret_kept_elsewhere(chromium: Browser, server: Server) -> None:
    """Once the words are on disk, the browser keeps no copy of them."""
    reader = Reader(chromium, server)
    page = reader.open("00")
    page.locator(FIELD).fill("kanarifugl i gruva")
    saved_within(server, ANSWER, "kanarifugl i gruva")
    expect(card(reader).locator(".spf-save")).to_have_attribute("data-state", "saved")
    assert "kanarifugl" not in page.evaluate(
        "JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie + location.href"
    )
    reader.close()
