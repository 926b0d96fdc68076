"""The answers are the leader's own: to take along, bring in, and delete, from the page."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Reader, in_menu, saved_within
from tests.course import Server

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"
WORDS = "Kanarifugl: <b>æøå</b> =1+1 😀"


def write(reader: Reader, server: Server, text: str = WORDS) -> None:
    """Answer the last card, and open «Svarene mine»."""
    page = reader.open("00")
    page.locator(FIELD).fill(text)
    saved_within(server, ANSWER, text)
    in_menu(page, "Svarene mine").click()


def test_answers_are_downloaded_deleted_and_brought_in_again(
    reader: Reader, server: Server, tmp_path: Path
) -> None:
    """Download, delete after a clear warning, bring in after a clear preview: the words are back."""
    write(reader, server)
    page, panel = reader.page, reader.page.locator(".spf-sheet")
    with page.expect_download() as download:
        panel.get_by_role("button", name="Last ned svarene").click()
    file = tmp_path / "svarene.json"
    download.value.save_as(file)
    assert json.loads(file.read_text("utf-8"))["readable"][0]["answer"]
    panel.get_by_role("button", name="Slett alle svar").click()
    expect(panel).to_contain_text("Det kan ikke angres")
    assert server.saved()[ANSWER] == WORDS, "nothing goes before the second press"
    panel.get_by_role("button", name="Ja, slett alt").click()
    expect(panel).to_contain_text("Alle svarene er slettet")
    expect(page.locator(FIELD)).to_have_value("")
    assert server.saved() == {}
    assert [
        p
        for p in server.answers.rglob("*")
        if p.is_file() and "Kanarifugl" in p.read_text("utf-8", "replace")
    ] == []
    expect(panel.locator("input[type=file]")).to_be_hidden()
    panel.locator("input[type=file]").set_input_files(file)
    expect(panel).to_contain_text("Fila har 1 svar")
    assert server.saved() == {}, "nothing comes in before the press"
    panel.get_by_role("button", name="Hent inn", exact=True).click()
    saved_within(server, ANSWER, WORDS)
    expect(page.locator(FIELD)).to_have_value(WORDS)


NO_EXPORT = (
    "",
    "{}",
    "[1]",
    "not json",
    "\ud83d".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
)


def test_a_file_that_is_no_export_is_one_sentence(
    reader: Reader, server: Server, tmp_path: Path
) -> None:
    """Whatever file is chosen, nothing is lost and the page says what is wrong."""
    write(reader, server)
    panel = reader.page.locator(".spf-sheet")
    newer = tmp_path / "nyere.json"
    newer.write_text('{"schema": 99, "answers": {}}')
    for number, content in enumerate(NO_EXPORT):
        file = tmp_path / f"{number}.json"
        file.write_text(content, "utf-8")
        panel.locator("input[type=file]").set_input_files(file)
        expect(panel).to_contain_text("Fila er ikke")
        panel.locator("input[type=file]").set_input_files(newer)
        expect(panel).to_contain_text("nyere utgave")
        expect(panel).not_to_contain_text("Fila er ikke")
        assert server.saved()[ANSWER] == WORDS


def test_words_deleted_in_one_tab_do_not_come_back_from_another(
    reader: Reader, server: Server
) -> None:
    """A second tab that still shows deleted words cannot save on top of them by accident; its leader is asked."""
    write(reader, server)
    other = reader.context.new_page()
    reader.open("00", page=other)
    panel = reader.page.locator(".spf-sheet")
    panel.get_by_role("button", name="Slett alle svar").click()
    panel.get_by_role("button", name="Ja, slett alt").click()
    expect(panel).to_contain_text("Alle svarene er slettet")
    expect(other.locator(FIELD)).to_have_value("")
    assert server.saved() == {}
    other.locator(FIELD).fill("Nye ord.")
    saved_within(server, ANSWER, "Nye ord.")
