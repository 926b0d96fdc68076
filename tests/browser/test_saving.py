"""What has been said to be saved is on disk; what could not be saved is on the page until it can."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Reader, saved_within
from tests.course import Server, until

FIELD = "#\\30 0-takeaway-text"
ANSWER = "00.takeaway.text"
PATH = "nb/00-start-her.ipynb"
LONG = 'Jeg vil spørre før jeg svarer. «Æ, ø, å» – 😀 {klamme} <b>ikke fet</b> & "sitat".'


def state(page: Page) -> str | None:
    """What the takeaway card says about saving."""
    return page.locator("[data-exercise='00.takeaway'] .spf-save").get_attribute("data-state")


def test_an_answer_is_saved_as_it_is_typed_and_is_there_next_time(
    reader: Reader, chromium: Browser, server: Server
) -> None:
    """Type, wait for «Lagret», close, open again in another language: the words are there, letter for letter."""
    page = reader.open("00")
    page.locator(FIELD).fill(LONG)
    expect(page.locator("[data-exercise='00.takeaway'] .spf-save")).to_contain_text("Lagret")
    assert server.saved()[ANSWER] == LONG
    reader.open("00", "nn")
    expect(page.locator(FIELD)).to_have_value(LONG)


def test_every_key_counts_however_fast_one_types(reader: Reader, server: Server) -> None:
    """Two hundred characters, typed key by key with no pause, are all on disk."""
    page = reader.open("00")
    text = "Den som leder, lytter. " * 9
    page.locator(FIELD).press_sequentially(text)
    saved_within(server, ANSWER, text)


def test_words_survive_that_the_program_behind_the_page_dies_in_mid_word(
    reader: Reader, server: Server
) -> None:
    """The page says so in plain words, nothing typed is lost, and one press gets it going."""
    page = reader.open("00")
    page.locator(FIELD).press_sequentially("Først dette. ")
    saved_within(server, ANSWER, "Først dette. ")
    os.kill(server.kernel_pid(PATH), signal.SIGKILL)
    page.locator(FIELD).press_sequentially("Så mens alt var stille, midt i et or", delay=25)
    notice = page.get_by_role("alert").filter(has_text="stoppet opp")
    expect(notice).to_be_visible()
    page.locator(FIELD).press_sequentially("d.")
    notice.get_by_role("button", name="Sett i gang igjen").click()
    expect(page.locator(FIELD)).to_have_value("Først dette. Så mens alt var stille, midt i et ord.")
    saved_within(server, ANSWER, "Først dette. Så mens alt var stille, midt i et ord.")
    expect(notice).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "00-takeaway-text", (
        "the cursor is not where one wrote"
    )
    page.locator(FIELD).press("End")
    page.locator(FIELD).press_sequentially(" Og videre.")
    saved_within(server, ANSWER, "Først dette. Så mens alt var stille, midt i et ord. Og videre.")


def test_words_survive_that_the_browser_is_closed_in_mid_word(
    reader: Reader, chromium: Browser, server: Server
) -> None:
    """The page is closed the moment the last key is down; the next visit saves what was typed."""
    page = reader.open("00")
    page.locator(FIELD).press_sequentially("Et halvt or")
    page.close()
    page = reader.context.new_page()
    reader.open("00", page=page)
    expect(page.locator(FIELD)).to_have_value("Et halvt or")
    saved_within(server, ANSWER, "Et halvt or")


def test_words_survive_that_the_course_is_stopped_and_started_again(
    chromium: Browser, tmp_path: Path
) -> None:
    """The course is killed while one writes; started again, one press brings the page back with every word, saved.

    Also in the first moment, when Jupyter Server cannot tell its own status because a kernel is being started.
    """
    server = Server(tmp_path / "hjem").start()
    reader = Reader(chromium, server)
    page = reader.open("00")
    page.locator(FIELD).fill("Før strømmen gikk.")
    saved_within(server, ANSWER, "Før strømmen gikk.")
    for pid in server.kernel_pids():
        os.kill(pid, signal.SIGKILL)
    server.stop(signal.SIGKILL)
    page.locator(FIELD).fill("Før strømmen gikk, og etter.")
    notice = page.get_by_role("alert").filter(has_text="svarer ikke")
    expect(notice).to_be_visible(timeout=60_000)
    server.start()
    page.route("**/api/status*", lambda route: route.fulfill(status=500))
    with page.expect_navigation():  # whatever the page has heard meanwhile, one press loads it anew
        page.get_by_role("alert").get_by_role("button", name="Sett i gang igjen").click()
    reader.lives()
    expect(page.locator(FIELD)).to_have_value("Før strømmen gikk, og etter.")
    saved_within(server, ANSWER, "Før strømmen gikk, og etter.")
    reader.close()
    server.stop()


def test_a_reload_in_mid_word_loses_nothing(reader: Reader, server: Server) -> None:
    """F5 while the words are still on their way."""
    page = reader.open("00")
    page.locator(FIELD).press_sequentially("Omlasting midt i")
    page.reload()
    reader.lives()
    expect(page.locator(FIELD)).to_have_value("Omlasting midt i")
    saved_within(server, ANSWER, "Omlasting midt i")


def test_two_tabs_show_each_others_words_and_do_not_fight(reader: Reader, server: Server) -> None:
    """What is saved in one tab is seen in the other; what is written in both at once is shown as two versions."""
    one = reader.open("00")
    two = reader.context.new_page()
    reader.open("00", page=two)
    one.locator(FIELD).fill("Fra den ene.")
    saved_within(server, ANSWER, "Fra den ene.")
    expect(two.locator(FIELD)).to_have_value("Fra den ene.")
    two.locator(FIELD).fill("Fra den andre.")
    saved_within(server, ANSWER, "Fra den andre.")
    expect(one.locator(FIELD)).to_have_value("Fra den andre.")
    for page, text in ((one, "Samtidig A"), (two, "Samtidig B")):
        page.evaluate(
            """([id, text]) => { const f = document.getElementById(id); f.value = text;
            f.dispatchEvent(new Event('input', { bubbles: true })); }""",
            ["00-takeaway-text", text],
        )
    expect(two.locator("[data-exercise='00.takeaway']")).to_contain_text("To versjoner")
    shown = two.locator("[data-exercise='00.takeaway'] .spf-versions")
    expect(shown).to_contain_text("Samtidig A")
    expect(shown).to_contain_text("Samtidig B")
    two.get_by_role("button", name="Behold begge").click()
    until(
        lambda: {"Samtidig A", "Samtidig B"} <= set(str(server.saved()[ANSWER]).splitlines()),
        saying="both were not kept",
    )
    expect(two.locator(".spf-versions")).to_have_count(0)


@contextmanager
def a_file_in_the_way(server: Server) -> Iterator[None]:
    """Where the folder should be there is something else."""
    if server.answers.exists():
        server.answers.rmdir()
    server.answers.write_text("a file where the folder should be")
    yield
    server.answers.unlink()


@contextmanager
def a_full_disk(server: Server) -> Iterator[None]:
    """The system refuses the kernel every byte in a file, as a full disk and a spent quota do."""
    pid = server.kernel_pid(PATH)
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("fault", "says"),
    [(a_file_in_the_way, "Mappa med svarene er borte"), (a_full_disk, "Disken er full")],
)
def test_what_cannot_be_saved_is_said_and_the_words_stay(
    reader: Reader,
    server: Server,
    fault: Callable[[Server], AbstractContextManager[None]],
    says: str,
) -> None:
    """When nothing can be written, the card says why; when it can again, the words are saved without a press."""
    page = reader.open("00")
    alert = page.locator("[data-exercise='00.takeaway'] [role=alert]")
    with fault(server):
        page.locator(FIELD).fill("Dette må bli stående.")
        expect(alert).to_contain_text("Ikke lagret")
        expect(alert).to_contain_text(says)
        expect(page.locator(FIELD)).to_have_value("Dette må bli stående.")
        assert ANSWER not in server.saved()
    saved_within(server, ANSWER, "Dette må bli stående.")
    expect(alert).to_have_count(0)


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "=1+2",
    "\u202eomvendt",
    "a\u0000b",
    "{{7*7}}",
    "'; DROP",
]


def test_hostile_text_is_only_text(reader: Reader, server: Server) -> None:
    """Whatever is pasted into a field comes back as the same characters and runs nowhere."""
    page = reader.open("00")
    text = "\n".join(HOSTILE)
    page.locator(FIELD).fill(text)
    kept = page.locator(FIELD).input_value()
    saved_within(server, ANSWER, kept)
    page.reload()
    reader.lives()
    expect(page.locator(FIELD)).to_have_value(kept)


def test_a_page_loaded_again_and_again_comes_alive_each_time(
    reader: Reader, server: Server
) -> None:
    """F5 ends the kernel behind the page; the new page never waits for the one that was sent away."""
    page = reader.open("00")
    for _ in range(4):
        page.reload()
        reader.lives()
    page.locator(FIELD).fill("Etter fire omlastinger.")
    saved_within(server, ANSWER, "Etter fire omlastinger.")
