"""Words not yet on the disk: whose they are, when they are sent again, and that they go with the rest when all is deleted."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.conftest import Reader, at_own_browser, in_menu, no_folder, saved_within
from tests.course import Server, until

FIELD = "[id='00-takeaway-text']"
ANSWER = "00.takeaway.text"
CARD = "[data-exercise='00.takeaway']"


KEPT = """async () => {
  const inDatabase = await new Promise((done) => {
    const opening = indexedDB.open("spenningsfelt");
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction("drafts").objectStore("drafts").getAll();
      reading.onsuccess = () => { db.close(); done(reading.result); };
    };
  });
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, inDatabase]);
}"""


def kept(page: Page) -> str:
    """Everything the browser keeps for the course."""
    return str(page.evaluate(KEPT))


def gone(page: Page, words: str) -> None:
    """Wait until the browser keeps nothing of what was written."""
    until(lambda: words not in kept(page), saying=f"the browser still keeps «{words}»")


def saved_first(reader: Reader, server: Server) -> Page:
    """A page on which one answer has been saved."""
    page = reader.open("00")
    page.locator("[id='00-partner-who']").fill("Noe som er lagret.")
    saved_within(server, "00.partner.who", "Noe som er lagret.")
    return page


def unsaved(page: Page, words: str) -> None:
    """Write what cannot be saved now, and be told so."""
    page.locator(FIELD).fill(words)
    expect(page.locator(f"{CARD} [role=alert]")).to_contain_text("Ikke lagret")


def left_behind(reader: Reader, server: Server, words: str) -> None:
    """Someone writes, cannot save, and closes the page."""
    page = reader.open("00")
    with no_folder(server):
        unsaved(page, words)
        assert words in kept(page)
        page.close()
        server.quiet()
    reader.page = reader.context.new_page()


def in_terminal(server: Server, *arguments: str) -> None:
    """Run `spenningsfelt answers …` as this user."""
    subprocess.run(
        [sys.executable, "-m", "spenningsfelt", "answers", *arguments],
        env=server.environment,
        check=True,
        capture_output=True,
    )


@pytest.mark.parametrize("module", ["00", "01"])
def test_a_draft_goes_when_all_is_deleted_in_the_terminal(
    reader: Reader, server: Server, module: str
) -> None:
    """On a shared machine: the next one who opens the course, in whatever module, meets no words of the one before."""
    Answers(server.answers, device="before00").save("01.takeaway.text", "Noe.")
    left_behind(reader, server, "Utkast om en kollega.")
    in_terminal(server, "delete", "--yes")
    page = reader.open(module)
    gone(page, "Utkast")
    if module == "00":
        expect(page.locator(FIELD)).to_have_value("")
    assert server.saved() == {}


def test_a_draft_that_nobody_deleted_is_sent_when_the_page_is_opened_again(
    reader: Reader, server: Server
) -> None:
    """The same without a deletion, or with one on another laptop: the words come to the disk."""
    left_behind(reader, server, "Utkast som skal fram.")
    there = Answers(server.answers, device="there000")
    there.save("01.takeaway.text", "Noe.")
    (server.answers / "deleted.there000.json").write_bytes(
        b'{"schema": 1, "deleted": [{"device": "there000", "upto": 9999999999, "edits": []}]}'
    )
    expect(reader.open("00").locator(FIELD)).to_have_value("Utkast som skal fram.")
    saved_within(server, ANSWER, "Utkast som skal fram.")
    gone(reader.page, "Utkast")


def test_words_of_when_the_folder_was_gone_are_there_when_it_is_back(
    reader: Reader, server: Server
) -> None:
    """The folder is in the trash, the course is opened, what one writes is not saved before the folder is taken out
    again: the words are in the field, and come to the disk."""
    in_terminal(
        server, "delete", "--yes"
    )  # a deletion before all this: there are drafts that it has made void
    Answers(server.answers, device="before00").save("01.takeaway.text", "Noe.")
    trash = server.answers.with_name("trash")
    server.answers.rename(trash)
    page = reader.open("00")
    os.kill(server.kernel_pid("nb/00-start-her.ipynb"), signal.SIGSTOP)
    page.locator(FIELD).fill("Mens mappa var borte.")
    until(lambda: "Mens mappa" in kept(page), saying="the browser has kept nothing")
    page.close()
    server.quiet()
    assert not server.answers.exists()
    trash.rename(server.answers)
    reader.page = reader.context.new_page()
    expect(reader.open("00").locator(FIELD)).to_have_value("Mens mappa var borte.")
    saved_within(server, ANSWER, "Mens mappa var borte.")
    assert server.saved()["01.takeaway.text"] == "Noe."


def test_words_that_two_closed_windows_left_are_both_read(reader: Reader, server: Server) -> None:
    """One can be saved, the other is too long: each is shown, a key takes neither away, and the long one can be mended."""
    page = reader.open("00")
    with no_folder(server):
        unsaved(page, "Utkast")
        key = str(
            page.evaluate("Object.keys(localStorage).find((k) => k.includes('00.takeaway.text'))")
        )
        era = page.evaluate("(key) => JSON.parse(localStorage.getItem(key)).era", key)
        page.close()
        server.quiet()
    page = reader.page = reader.context.new_page()
    page.goto(f"{server.url}static/favicons/favicon.ico")
    long = "Ord. " * 4001
    for name, words in (("aaaaaaaaaa", long), ("bbbbbbbbbb", "Kort.")):
        page.evaluate(
            """([key, own, name, value, era]) => { localStorage.removeItem(own);
            localStorage.setItem(key + name, JSON.stringify({ value, source: name + ':1', seen: [], era })); }""",
            [key.rpartition(":")[0] + ":", key, name, words, era],
        )
    reader.open("00")
    expect(page.locator(FIELD)).to_have_value("Kort.")
    saved_within(server, ANSWER, "Kort.")
    aside = page.locator(f"{CARD} [data-aside]", has_text="Ord. Ord.")
    expect(aside).to_contain_text("plass til 20 000 tegn")
    page.locator(FIELD).press_sequentially(" Mer.")
    expect(aside).to_be_visible()
    aside.get_by_role("button", name="Hent dem inn i feltet").click()
    expect(page.locator(FIELD)).to_have_value(long)
    page.locator(FIELD).fill("Ord.")
    expect(page.locator(f"{CARD} .spf-versions")).to_contain_text("Kort.")
    expect(page.locator(f"{CARD} .spf-versions")).to_contain_text("Ord.")
    gone(page, long)


def processes(profile: Path) -> list[int]:
    """Every process of the browser with this profile."""
    return [
        p.pid for p in psutil.process_iter() if any(str(profile) in part for part in commanded(p))
    ]


def commanded(process: psutil.Process) -> list[str]:
    """A process's command line; nothing for one that has ended meanwhile."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def test_words_survive_that_the_whole_browser_is_killed(
    chromium: Browser, server: Server, tmp_path: Path
) -> None:
    """Nothing answers behind the page, and a second after the last key the browser is gone: the words are not."""
    page = Reader(at_own_browser(chromium, tmp_path), server).open("00")
    pid = server.kernel_pid("nb/00-start-her.ipynb")
    os.kill(pid, signal.SIGSTOP)
    page.locator(FIELD).press_sequentially("Ett sekund til.")
    page.wait_for_timeout(1000)
    for one in processes(tmp_path):
        with contextlib.suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)
    os.kill(pid, signal.SIGKILL)
    assert server.saved() == {}
    until(lambda: not processes(tmp_path), saying="the browser would not end")
    server.quiet()
    browser = at_own_browser(chromium, tmp_path)
    reader = Reader(browser, server)
    expect(reader.open("00").locator(FIELD)).to_have_value("Ett sekund til.")
    saved_within(server, ANSWER, "Ett sekund til.")
    reader.close()
    browser.close()


def test_unsaved_words_in_another_tab_are_asked_about(reader: Reader, server: Server) -> None:
    """All is deleted in one tab while another holds words that could not be saved: they come back only when one says so."""
    page = saved_first(reader, server)
    other = reader.context.new_page()
    reader.open("00", page=other)
    with no_folder(server):
        unsaved(other, "Ord i den andre fanen.")
        # the next try is not to come before the deletion: neither the one that waits nor another
        other.evaluate(
            """() => { for (let id = setTimeout(() => 0); id > 0; id--) clearTimeout(id);
              window.setTimeout = () => 0; }"""
        )
    in_menu(page, "Svarene mine").click()
    panel = page.locator(".spf-sheet")
    panel.get_by_role("button", name="Slett alle svar").click()
    panel.get_by_role("button", name="Ja, slett alt").click()
    expect(panel).to_contain_text("Alle svarene er slettet")
    gone(page, "Ord i den andre")
    # one press, unless the tab has been told meanwhile: a press would then be the answer to that
    other.evaluate(
        """(card) => {
      const notice = document.querySelector(`${card} [role=alert]`);
      if (!notice.innerText.includes('slettet fra et annet sted'))
        [...notice.querySelectorAll('button')].find((b) => b.innerText === 'Prøv igjen').click(); }""",
        CARD,
    )
    until(
        lambda: (
            "slettet fra et annet sted" in other.locator(f"{CARD} [role=alert]").inner_text()
            or server.saved()
        ),
        saying="nothing was said",
    )
    assert server.saved() == {}, "deleted words came back by themselves"
    expect(other.locator(FIELD)).to_have_value("Ord i den andre fanen.")
    other.locator(f"{CARD} [role=alert]").get_by_role("button", name="Prøv igjen").click()
    saved_within(server, ANSWER, "Ord i den andre fanen.")
    assert list(server.saved()) == [ANSWER]


def test_unsaved_words_on_the_page_itself_go_too(reader: Reader, server: Server) -> None:
    """«Slett alle svar» says that what is not saved yet goes as well: it does, and is not tried again."""
    page = saved_first(reader, server)
    with no_folder(server):
        unsaved(page, "Dette angrer jeg på.")
        in_menu(page, "Svarene mine").click()
        page.locator(".spf-sheet").get_by_role("button", name="Slett alle svar").click()
    page.locator(".spf-sheet").get_by_role("button", name="Ja, slett alt").click()
    expect(page.locator(".spf-sheet")).to_contain_text("Alle svarene er slettet")
    expect(page.locator(FIELD)).to_have_value("")
    expect(page.locator(f"{CARD} [role=alert]")).to_have_count(0)
    page.wait_for_timeout(6000)  # longer than the pause between two tries
    assert server.saved() == {} and "angrer" not in kept(page)


def test_a_deletion_that_fails_takes_nothing_from_the_browser(
    reader: Reader, server: Server
) -> None:
    """When nothing could be deleted, the page says why, and the words that are only in the browser are still there."""
    page = saved_first(reader, server)
    with no_folder(server):
        unsaved(page, "Dette er bare i nettleseren.")
        in_menu(page, "Svarene mine").click()
        page.locator(".spf-sheet").get_by_role("button", name="Slett alle svar").click()
        page.locator(".spf-sheet").get_by_role("button", name="Ja, slett alt").click()
        expect(page.locator(".spf-sheet")).to_contain_text("Mappa med svarene er borte")
        assert "bare i nettleseren" in kept(page)
    saved_within(server, ANSWER, "Dette er bare i nettleseren.")
    assert server.saved()["00.partner.who"] == "Noe som er lagret."


def test_a_clock_set_back_while_one_writes(timed: Reader, server: Server) -> None:
    """The machine's clock jumps years back and forth: each edit of the page is still newer than the one before."""
    page = timed.open("00")
    for year, words in (
        (2031, "Først."),
        (2019, "Først. Så."),
        (2040, "Først. Så. Til slutt."),
        (2001, "Bare dette."),
    ):
        page.clock.set_fixed_time(datetime(year, 1, 1, tzinfo=UTC))
        page.locator(FIELD).fill(words)
        saved_within(server, ANSWER, words)
    page.reload()
    timed.lives()
    expect(page.locator(FIELD)).to_have_value("Bare dette.")


def older(server: Server, days: int) -> None:
    """An answer of so many days ago."""
    version = Answers(server.answers, device="before00").save("01.takeaway.text", "Gammelt.")
    file = next(server.answers.glob("01.before00.json"))
    moment = (
        (datetime.now(UTC) - timedelta(days=days, minutes=5))
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z")
    )
    file.write_text(file.read_text("utf-8").replace(version.at, moment), "utf-8")


@pytest.mark.parametrize("days", [179, 180])
def test_when_the_talks_are_over_one_is_reminded(reader: Reader, server: Server, days: int) -> None:
    """The page says how old the oldest answer is and where to delete it; not a day earlier."""
    older(server, days)
    reader.open("00")
    reminder = reader.page.locator(".spf-top", has_text="dager siden du skrev det eldste svaret")
    expect(reminder).to_have_count(1 if days >= 180 else 0)


def test_the_page_tells_of_files_it_cannot_read(reader: Reader, server: Server) -> None:
    """A newer release's file and a damaged one: a hint at the top, a sentence for each under «Svarene mine»; saving goes on."""
    server.answers.mkdir(mode=0o700)
    (server.answers / "01.new00000.json").write_text('{"schema": 2, "answers": {}}')
    (server.answers / "02.<b>bad.json").write_text("half a f")
    page = reader.open("00")
    expect(page.locator(".spf-top")).to_contain_text("Noe i mappa med svarene kan ikke leses")
    in_menu(page, "Svarene mine").click()
    expect(page.locator(".spf-sheet")).to_contain_text(
        "01.new00000.json er lagret med en nyere utgave av kurset."
    )
    expect(page.locator(".spf-sheet")).to_contain_text("02.<b>bad.json er skadet.")
    page.keyboard.press("Escape")
    page.locator(FIELD).fill("Skriver videre.")
    saved_within(server, ANSWER, "Skriver videre.")


def test_a_file_too_large_for_the_page_is_one_sentence(
    reader: Reader, server: Server, tmp_path: Path
) -> None:
    """A file larger than the connection takes is not sent: a sentence says what to do, and the page lives."""
    page = reader.open("00")
    in_menu(page, "Svarene mine").click()
    (tmp_path / "stor.json").write_bytes(b"x" * 12_000_000)
    page.locator(".spf-sheet input[type=file]").set_input_files(tmp_path / "stor.json")
    expect(page.locator(".spf-sheet")).to_contain_text(
        "Fila er for stor til å hentes inn fra siden"
    )
    page.keyboard.press("Escape")
    page.locator(FIELD).fill("Siden lever.")
    saved_within(server, ANSWER, "Siden lever.")


WHO = "[id='02-table-who']"


def test_names_in_a_table_get_the_hint_too(reader: Reader, server: Server) -> None:
    """Where one lists who is at the table, a name or a number gets the gentle hint; it is saved all the same."""
    page = reader.open("02")
    for words, wanted in (
        ("Kari Nordmann", "ligner et navn"),
        ("en@to.no", "e-postadresse"),
        ("22 33 44 55", "telefonnummer"),
        ("01.01.90 12345", "fødselsnummer"),
        ("010190-12345", "fødselsnummer"),
        ("01 01 90 123 45", "fødselsnummer"),
        ("en lærer", ""),
    ):
        page.locator(WHO).fill(words)
        hint = page.locator("[data-exercise='02.table'] .spf-personal").first
        if wanted:
            expect(hint, words).to_contain_text(wanted)
        else:
            expect(hint, words).to_be_empty()
    until(lambda: server.saved().get("02.table.seats") == [{"who": "en lærer"}], saying="not saved")
