"""A dilemma in the browser, with the keyboard alone: choose, lock, see, think again, open the lock."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Reader, saved_within
from tests.browser.test_exercises import card
from tests.course import Server


def test_a_dilemma_with_the_keyboard_alone(reader: Reader, server: Server) -> None:
    """Nothing is shown before the lock; the lock takes me to what it shows; my first choice stands beside my second."""
    page = reader.open("04")
    dilemma, press = card(page, "04.p1-dilemma"), page.keyboard.press
    reveal, picture = (
        dilemma.locator(".spf-reveal"),
        dilemma.locator(".spf-reveal figure svg").first,
    )
    expect(dilemma).to_contain_text("Oppdiktet")
    lock = dilemma.get_by_role("button", name="Lås valget")
    lock.focus()
    press("Enter")
    expect(dilemma.get_by_text("Velg først hva du ville gjort.")).to_be_visible()
    expect(lock).to_be_focused()
    expect(reveal).to_have_count(0)

    dilemma.get_by_role("radio").first.focus()
    press("ArrowDown")
    expect(dilemma.get_by_role("radio").nth(1)).to_be_checked()
    expect(dilemma.get_by_text("Velg først hva du ville gjort.")).to_have_count(0)
    saved_within(server, "04.p1-dilemma.choice", "b")
    press("Tab")
    page.keyboard.type("Seks uker er kort nok.")
    assert dilemma.locator("svg[role=img]").count() == 0 and dilemma.locator("table").count() == 0
    press("Tab")
    press("Enter")
    expect(reveal.get_by_role("heading", level=3)).to_be_focused()
    expect(picture).to_be_attached()
    saved_within(server, "04.p1-dilemma.locked", True)
    saved_within(server, "04.p1-dilemma.why", "Seks uker er kort nok.")
    expect(reveal.locator("table .own")).to_contain_text("b, ditt valg")
    expect(dilemma.get_by_role("radio").nth(1)).to_be_disabled()
    shown = reveal.inner_text().lower()
    assert not [w for w in ("riktig svar", "poeng", "sum", "beste") if w in shown]

    press("Tab")
    press("Enter")
    expect(reveal.locator("details li")).to_have_count(2)
    for _ in range(3):
        press("Tab")
    press("Space")
    saved_within(server, "04.p1-dilemma.again", "c")
    expect(reveal.get_by_role("button", name="Nei, jeg ville valgt c")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(reveal.get_by_text("Først valgte du b")).to_be_visible()
    expect(reveal.get_by_text("Nå ville du valgt c")).to_be_visible()

    page.reload()
    reader.lives()
    expect(reveal).to_be_visible()
    assert page.evaluate("document.activeElement.closest('.spf-reveal')") is None, (
        "opening a page moves nobody"
    )
    dilemma.get_by_role("button", name="Lås opp").focus()
    press("Enter")
    expect(reveal).to_have_count(0)
    expect(dilemma.get_by_role("radio").nth(1)).to_be_focused()
    saved_within(server, "04.p1-dilemma.locked", False)
    press("ArrowUp")
    saved_within(server, "04.p1-dilemma.choice", "a")
    saved_within(server, "04.p1-dilemma.again", None)
