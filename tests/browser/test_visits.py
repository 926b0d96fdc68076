"""Ways of coming and going, and browsers that are not as others: the course is there, and what one writes is saved."""

from __future__ import annotations

import shutil

from playwright.sync_api import Browser, expect

from tests.browser.conftest import MODULES, Reader, in_menu, saved_within
from tests.course import Server, until

FIELD = "[id='00-takeaway-text']"

#: What a browser's translator does: it sends away the words it may read, and puts others in their place.
TRANSLATE = """() => { const sent = [];
  const walk = (node) => { for (const child of [...node.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE && child.data.trim()) { sent.push(child.data);
      const font = document.createElement('font'); child.replaceWith(font); font.append(child); }
    else if (child.nodeType === Node.ELEMENT_NODE && child.translate && !/SCRIPT|STYLE|TEXTAREA/.test(child.tagName)) walk(child); } };
  walk(document.body); return sent.join('\\n'); }"""


def test_a_browsers_translation_reads_the_course_and_not_the_leader(
    reader: Reader, server: Server
) -> None:
    """Who has the browser translate the page gets the text translated. What the leader has written is not sent away, also
    where the page shows it again, and what the page says about saving still changes."""
    page = reader.open("00")
    page.locator(FIELD).fill("hemmelig en")
    saved_within(server, "00.takeaway.text", "hemmelig en")
    page.locator(FIELD).fill("hemmelig to")
    card = page.locator("[data-exercise='00.takeaway']")
    card.get_by_role("button", name="Tidligere utgaver").click()
    expect(card).to_contain_text("hemmelig en")
    sent = page.evaluate(TRANSLATE)
    assert "Hvem kan lese det du skriver?" in sent
    assert "hemmelig" not in sent
    page.locator(FIELD).fill("hemmelig tre")
    saved_within(server, "00.takeaway.text", "hemmelig tre")
    expect(card.locator(".spf-save")).to_contain_text("Lagret")
    expect(card.locator(".spf-save")).not_to_contain_text("Ikke lagret")


def test_a_page_brought_back_from_the_page_cache_saves(server: Server, chromium: Browser) -> None:
    """Back from another site, the page is as it was left; it comes alive without a press, and what is written is saved."""
    browser = chromium.browser_type.launch(
        executable_path=shutil.which("chromium"),
        args=["--no-sandbox"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    reader = Reader(browser, server)
    page = reader.open("00")
    page.evaluate(
        "addEventListener('pageshow', (e) => sessionStorage.setItem('back', e.persisted))"
    )
    page.goto(server.url.replace("127.0.0.1", "localhost") + "static/favicons/favicon.ico")
    page.go_back()
    until(lambda: page.evaluate("sessionStorage.getItem('back')"))
    assert page.evaluate("sessionStorage.getItem('back')") == "true", "it was loaded anew"
    reader.lives()
    page.locator(FIELD).fill("tilbake igjen")
    saved_within(server, "00.takeaway.text", "tilbake igjen")
    reader.context.close()
    browser.close()


FORBIDDEN = """for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get() { throw new DOMException('forbidden', 'SecurityError'); } });"""


def test_a_browser_that_may_keep_nothing_shows_the_course_all_the_same(
    reader: Reader, server: Server
) -> None:
    """Storage is forbidden: the page is the course's, answers are saved, the next module opens and saves too, and each
    says that unsaved words are not kept and that one waits for «Lagret»."""
    reader.page.add_init_script(FORBIDDEN)
    page = reader.open("00")
    expect(page.locator(".spf-top")).to_contain_text("vent til det står «Lagret»")
    expect(page.locator(".jp-CodeCell .jp-InputArea-editor:visible")).to_have_count(0)
    page.get_by_role("button", name="Vis alt på én side").click()
    page.locator(FIELD).fill("uten lager")
    saved_within(server, "00.takeaway.text", "uten lager")
    expect(page.locator("[data-exercise='00.takeaway'] .spf-save")).to_contain_text("Lagret")
    page.locator(".spf-turn a.next").click()
    expect(
        page.locator(f".spf-bar-box[data-live=true][data-path='nb/{MODULES['01']['nb']}.ipynb']")
    ).to_be_attached()
    expect(page.locator(".spf-top")).to_contain_text("vent til det står «Lagret»")
    page.locator("[id='01-takeaway-text']").fill("heller ikke her")
    saved_within(server, "01.takeaway.text", "heller ikke her")
    in_menu(page, "Storskjerm").click()
    page.wait_for_selector(".spf-wall .spf-bar-box[data-live=true]", state="attached")
    expect(page.locator(".spf-wall")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".spf-wall")).to_have_count(0)


def test_a_full_storage_stops_no_button(reader: Reader) -> None:
    """The browser's storage is full to the last byte: the steps and all on one page still work."""
    page = reader.open("00")
    page.evaluate("""() => { for (let size = 2 ** 22; size >= 1; size /= 2)
      try { for (let i = 0; ; i++) localStorage.setItem(`full-${size}-${i}`, 'x'.repeat(size)); } catch {} }""")
    in_menu(page, "Ett steg om gangen").click()
    expect(page.locator(".spf-foot")).to_be_visible()
    page.get_by_role("button", name="Fortsett").click()
    expect(page.locator(".spf-bar .count")).to_contain_text("Steg 2 av")
    page.get_by_role("button", name="Vis alt på én side").click()
    expect(page.locator(".spf-foot")).to_have_count(0)
