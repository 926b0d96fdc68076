"""The force map and the two moves in the browser: with the keyboard alone, in a narrow window, in two windows."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Reader, saved_within
from tests.course import Server, until

MAP = "07.map"
TYPES = ("political", "economic", "professional", "emotional")
DIRECTIONS = ("drives", "restrains", "both")


def card(page: Page, exercise: str = MAP) -> Locator:
    """The card of an exercise."""
    return page.locator(f"[data-exercise='{exercise}']")


def focused(page: Page) -> str:
    """The name of what has the focus."""
    return str(
        page.evaluate(
            "(e => e.getAttribute('aria-label') ?? e.textContent.trim())(document.activeElement)"
        )
    )


def press(page: Page, *keys: str) -> None:
    """Press keys, one after another."""
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, name: str) -> None:
    """Tab forward to a button, a field or a link with this name."""
    for _ in range(40):
        press(page, "Tab")
        if focused(page).startswith(name):
            return
    raise AssertionError(f"{name} cannot be reached, only {focused(page)}")


def add(page: Page, force: str, kind: str, direction: str, strength: int) -> None:
    """Fill in the form that is open with the keys alone, from the first field to «Ferdig»."""
    page.keyboard.type(force)
    press(page, "Tab", *["ArrowDown"] * (1 + TYPES.index(kind)))
    press(
        page, "Tab", "Tab", *["ArrowDown"] * 2
    )  # past what the four types are, to the second region
    press(page, "Tab", "Space", *["ArrowRight"] * DIRECTIONS.index(direction))
    press(page, "Tab", "Space", *["ArrowRight"] * (strength - 1))
    press(page, "Tab", "Space")
    tab_to(page, "Ferdig")
    press(page, "Enter")


def row(force: str, kind: str, direction: str, strength: str) -> dict[str, str]:
    """A row as it should be on disk."""
    return {
        "force": force,
        "type": kind,
        "direction": direction,
        "strength": strength,
        "region": "A",
        "influence": "yes",
    }


def test_a_map_is_made_with_the_keyboard_alone(reader: Reader, server: Server) -> None:
    """List forces, see them drawn, answer the blind spot, take it back, remove one and undo: the focus is never lost."""
    page = reader.open("07")
    whole = card(page)
    expect(whole.get_by_text("Ingen krefter er ført opp ennå.")).to_be_visible()
    expect(card(page, "07.moves").get_by_role("textbox")).to_have_count(0)
    whole.get_by_role("button", name="Legg til en kraft").focus()
    press(page, "Enter")
    add(page, "Løfte om lokal vakt", "political", "restrains", 3)
    assert focused(page) == "Legg til en kraft"
    forces: list[dict[str, Any]] = [row("Løfte om lokal vakt", "political", "restrains", "3")]
    saved_within(server, f"{MAP}.forces", forces)
    expect(whole.locator(".spf-wide .force[data-direction=restrains]")).to_have_count(1)
    expect(whole.locator("figcaption")).to_contain_text("Politiske krefter: én bremser.")
    press(page, "Enter")
    add(page, "Vikarutgiftene øker", "economic", "drives", 5)
    forces.append(row("Vikarutgiftene øker", "economic", "drives", "5"))
    saved_within(server, f"{MAP}.forces", forces)
    expect(whole.locator("tbody tr")).to_have_count(2)

    note = whole.locator(".spf-note")
    expect(note).to_contain_text("noen faglige krefter")
    tab_to(page, "Det finnes ingen her")
    press(page, "Enter")
    saved_within(server, f"{MAP}.none", ["professional"])
    assert focused(page) == "Ta tilbake: Faglige krefter"
    expect(note).to_contain_text("noen følelsesmessige krefter")
    press(page, "Enter")
    saved_within(server, f"{MAP}.none", None)
    expect(note).to_contain_text("noen faglige krefter")
    assert focused(page) == "Legg til en faglig kraft"
    press(page, "Enter")
    expect(whole.get_by_label("Type", exact=True)).to_have_value("professional")
    expect(note).to_have_count(0)
    tab_to(page, "Ferdig")
    press(page, "Enter")
    saved_within(server, f"{MAP}.forces", forces)  # nothing was written, so nothing was added

    whole.get_by_role("button", name="Fjern: Løfte om lokal vakt").focus()
    press(page, "Enter")
    saved_within(server, f"{MAP}.forces", forces[1:])
    assert focused(page) == "Angre"
    press(page, "Enter")
    saved_within(server, f"{MAP}.forces", forces)
    assert focused(page) == "Endre: Løfte om lokal vakt"
    press(page, "Enter")
    assert page.evaluate("document.activeElement.value") == "Løfte om lokal vakt"
    press(page, "End")
    page.keyboard.type(" i valgkampen")
    tab_to(page, "Ferdig")
    press(page, "Enter")
    assert focused(page) == "Endre: Løfte om lokal vakt i valgkampen"
    saved_within(
        server,
        f"{MAP}.forces",
        [{**forces[0], "force": "Løfte om lokal vakt i valgkampen"}, forces[1]],
    )


def filled(page: Page, *forces: str) -> None:
    """List restraining emotional forces, one after another."""
    for force in forces:
        card(page).get_by_role("button", name="Legg til en kraft").click()
        page.keyboard.type(force)
        card(page).get_by_label("Type", exact=True).select_option("emotional")
        card(page).get_by_role("radio", name="Bremser").check()
        card(page).get_by_role("radio", name="4").check()
        card(page).get_by_role("button", name="Ferdig").click()


def test_a_move_keeps_a_force_that_has_left_the_map(reader: Reader, server: Server) -> None:
    """The moves choose among the map's forces at once; one that is removed stays chosen, and the page says so."""
    page = reader.open("07")
    moves = card(page, "07.moves")
    expect(moves.get_by_role("combobox")).to_have_count(0)
    filled(page, "Stille i møtet")
    first = moves.locator("[data-move='1']")
    first.get_by_label("Hvilken kraft?").select_option("Stille i møtet")
    expect(first).to_contain_text("Bremser. Styrke 4.")
    first.get_by_role("radio", name="Gi den et sted å være").check()
    first.get_by_label("Hva gjør du, og når?").fill("Jeg spør på torsdag.")
    for field, value in (
        ("force1", "Stille i møtet"),
        ("move1", "arena"),
        ("act1", "Jeg spør på torsdag."),
    ):
        saved_within(server, f"07.moves.{field}", value)
    card(page).get_by_role("button", name="Fjern: Stille i møtet").click()
    expect(first).to_contain_text("står ikke i kartet nå")
    expect(first.get_by_label("Hvilken kraft?")).to_have_value("Stille i møtet")
    assert server.saved()["07.moves.force1"] == "Stille i møtet"


def test_the_table_becomes_cards_in_a_narrow_window_and_the_form_stays(
    reader: Reader, server: Server
) -> None:
    """Narrow or wide, in the middle of a word: the same force is open, and the cursor is where it was."""
    page = reader.open("07")
    filled(page, "Stille i møtet", "Spøk med brodd")
    card(page).get_by_role("button", name="Endre: Stille i møtet").click()
    page.keyboard.press("End")
    page.keyboard.type(" på")
    page.set_viewport_size({"width": 390, "height": 800})
    expect(card(page).get_by_role("table")).to_have_count(0)
    expect(card(page).locator("ul > li")).to_have_count(2)
    page.keyboard.press("End")
    page.keyboard.type(" mandag")
    expect(card(page).locator(".spf-narrow svg")).to_be_visible()
    saved_within(
        server,
        f"{MAP}.forces",
        [
            {"force": f, "type": "emotional", "direction": "restrains", "strength": "4"}
            for f in ("Stille i møtet på mandag", "Spøk med brodd")
        ],
    )
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_row_removed_in_another_window_does_not_move_my_words_to_another_force(
    chromium: Browser, server: Server
) -> None:
    """While I write in the second force, the first is removed elsewhere: my words stay with their own force."""
    reader = Reader(chromium, server, viewport={"width": 1280, "height": 900})
    page = reader.open("07")
    filled(page, "Første", "Andre", "Tredje")
    other = reader.open("07", page=reader.context.new_page())
    card(page).get_by_role("button", name="Endre: Andre").click()
    card(other).get_by_role("button", name="Fjern: Første").click()
    until(lambda: [f["force"] for f in server.saved()[f"{MAP}.forces"]] == ["Andre", "Tredje"])
    expect(card(page).get_by_text("Første")).to_have_count(0)
    page.bring_to_front()
    page.keyboard.press("End")
    page.keyboard.type(" og mer")
    until(
        lambda: [f["force"] for f in server.saved()[f"{MAP}.forces"]] == ["Andre og mer", "Tredje"],
        saying=str(server.saved().get(f"{MAP}.forces")),
    )
    reader.close()
