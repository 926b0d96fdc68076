"""Module 09 at one table, with the keyboard alone: ideas in silence, rounds, dots, joint actions."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, saved_within
from tests.browser.test_exercises import card
from tests.course import Server, until

IDEAS = ["Vi får ikke tak i folk", "Sakene når utvalget for sent", "Systemene snakker ikke sammen"]


def press(page: Page, *keys: str) -> None:
    """Press keys, and never be left without a place to stand."""
    for key in keys:
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement !== document.body"), (
            f"the focus was lost at {key}"
        )


def on(page: Page, target: Locator, key: str = "Enter") -> None:
    """Go to a control and press a key in it."""
    target.focus()
    press(page, key)


def write_ideas(page: Page, server: Server) -> None:
    """The list, as a quick hand writes it: Enter, and the next letter at once."""
    page.locator("[id='09-ideas-0']").focus()
    page.keyboard.type("\n".join(IDEAS))
    saved_within(server, "09.ideas.ideas", [{"idea": idea} for idea in IDEAS])


def test_ideas_are_written_line_by_line(reader: Reader, server: Server) -> None:
    """Enter begins the next line, nothing is lost however fast one writes, and a line taken away can be had back."""
    page = reader.open("09")
    ideas = card(page, "09.ideas")
    expect(ideas.locator("[data-count]")).to_have_text("Lista er tom ennå.")
    write_ideas(page, server)
    expect(ideas.locator("[data-count]")).to_have_text("Det står tre utfordringer i lista.")
    press(page, "Enter", "Enter", "Enter")
    expect(ideas.locator("textarea")).to_have_count(4)
    press(page, "Backspace")
    expect(page.locator("[id='09-ideas-2']")).to_be_focused()
    on(page, ideas.get_by_role("button", name="Fjern linje 1"))
    saved_within(server, "09.ideas.ideas", [{"idea": idea} for idea in IDEAS[1:]])
    on(page, ideas.get_by_role("button", name="Hent den tilbake"))
    saved_within(server, "09.ideas.ideas", [{"idea": idea} for idea in IDEAS])
    expect(page.locator("[id='09-ideas-0']")).to_be_focused()


def test_a_whole_list_can_be_pasted(reader: Reader, server: Server) -> None:
    """What comes with line breaks becomes lines, without the empty ones."""
    page = reader.open("09")
    page.locator("[id='09-ideas-0']").focus()
    page.keyboard.insert_text("Én\n\nTo\r\nTre")
    saved_within(server, "09.ideas.ideas", [{"idea": t} for t in ("Én", "To", "Tre")])
    expect(page.locator("[id='09-ideas-2']")).to_be_focused()


def test_what_one_brings_is_a_press_away_and_each_line_gets_a_place(
    reader: Reader, server: Server
) -> None:
    """What I found earlier is offered above the list and goes in it by a press, with the keyboard too; a line keeps its
    point and circle while I write on it, and the circle that nobody has mentioned is said."""
    Answers(server.answers).save("02.marks.trust", 1)
    Answers(server.answers).save("08.claim.local", "er midten overalt")
    page = reader.open("09")
    ideas = card(page, "09.ideas")
    on(page, ideas.get_by_role("button", name="Hos oss er midten overalt."))
    first = {"idea": "Hos oss er midten overalt."}
    saved_within(server, "09.ideas.ideas", [first])
    expect(ideas.get_by_role("button", name="Hos oss er midten overalt.")).to_have_count(0)
    on(page, ideas.locator(".spf-belongs summary"))
    ideas.get_by_role("combobox", name="Sirkel: Hos oss").select_option("F")
    saved_within(server, "09.ideas.ideas", [{**first, "circle": "F"}])
    expect(ideas.locator(".spf-belongs [role=status]")).to_contain_text(
        "Ingen av utfordringene er merket med Administrasjon"
    )
    page.locator("[id='09-ideas-0']").focus()
    press(page, "End")
    page.keyboard.type(" Nå.")
    saved_within(
        server, "09.ideas.ideas", [{"idea": "Hos oss er midten overalt. Nå.", "circle": "F"}]
    )
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    breaks_no_rule(page, "[data-exercise='09.ideas']")


def test_the_clock_waits_for_us(timed: Reader) -> None:
    """It stands until we start it, can be paused and given a minute, says the last minute and the end, and stays there."""
    timed.page.clock.install()
    page = timed.open("09")
    ideas = card(page, "09.ideas")
    time, says = ideas.get_by_role("timer"), ideas.locator(".spf-timer [role=status]")
    page.clock.fast_forward("10:00")
    expect(time).to_have_text("Tid igjen: 4:00")
    on(page, ideas.get_by_role("button", name="Start"))
    page.clock.fast_forward("00:30")
    expect(time).to_contain_text("3:2")
    press(page, "Enter")  # the same button: Pause
    expect(ideas.get_by_role("button", name="Fortsett")).to_be_focused()
    paused = time.inner_text()
    page.clock.fast_forward("10:00")
    expect(time).to_have_text(paused)
    on(page, ideas.get_by_role("button", name="+ 1 min"))
    expect(time).to_contain_text("4:2")
    on(page, ideas.get_by_role("button", name="Fortsett"))
    page.clock.fast_forward("03:40")
    expect(says).to_have_text("Ett minutt igjen.")
    expect(ideas.locator("details").first).not_to_have_attribute("open", "")
    page.clock.fast_forward("02:00:00")  # the laptop slept
    expect(time).to_have_text("Tid igjen: 0:00")
    expect(says).to_have_text("Tida er ute. Klokka venter.")
    expect(ideas.get_by_text("velger hver av dere to linjer")).to_be_visible()
    expect(ideas.get_by_role("button", name="Start på nytt")).to_be_focused()
    assert time.get_attribute("aria-live") == "off"


def test_rounds_follow_one_another_and_every_field_can_be_reached(
    reader: Reader, server: Server
) -> None:
    """«Neste» opens the next round's field; one is open at a time, and what was written stands folded beneath its name."""
    page = reader.open("09")
    rounds = card(page, "09.rounds")
    opened = rounds.locator("details[open]")
    expect(opened).to_have_attribute("data-part", "one")
    page.locator("[id='09-rounds-one']").focus()
    page.keyboard.type("Rekruttering tynger mest.")
    saved_within(server, "09.rounds.one", "Rekruttering tynger mest.")
    on(page, rounds.get_by_role("button", name="Neste"))
    expect(opened).to_have_attribute("data-part", "two")
    expect(rounds.get_by_role("timer")).to_contain_text("2:00")
    expect(rounds.locator(".spf-timer [role=status]")).to_have_text("Runde 2 av 4: To, 2 minutter.")
    expect(rounds.locator("[data-part=one] summary")).to_contain_text("Rekruttering tynger mest.")
    press(page, "Enter", "Enter")
    expect(opened).to_have_attribute("data-part", "all")
    expect(rounds.locator("[aria-current=step]")).to_contain_text("Alle")
    expect(rounds.get_by_role("button", name="Start")).to_be_focused()
    expect(rounds.get_by_role("button", name="Neste")).to_have_count(0)
    on(page, rounds.locator("[data-part=four] summary"))
    expect(opened).to_have_attribute("data-part", "four")
    page.locator("[id='09-rounds-four']").focus()
    page.keyboard.type("Felles lærlinger.")
    saved_within(server, "09.rounds.four", "Felles lærlinger.")


def give(page: Page, dots: Locator, *ideas: int) -> None:
    """One voter's dots, and the machine handed on."""
    for n in ideas:
        on(
            page,
            dots.locator(f".spf-dots li:nth-child({n + 1})").get_by_role("button", name="Gi prikk"),
        )
    on(page, dots.get_by_role("button", name="Ferdig"))


def test_dots_are_hidden_until_all_have_voted(reader: Reader, server: Server) -> None:
    """Three vote at one machine. Nobody sees the others' dots before the last is done; then the table and the bars come."""
    page = reader.open("09")
    dots = card(page, "09.dots")
    expect(dots.get_by_text("så kommer de her")).to_be_visible()
    write_ideas(page, server)
    on(page, dots.get_by_role("button", name="Begynn"))
    expect(dots.get_by_role("alert")).to_contain_text("Skriv et helt tall")
    expect(page.locator("[id='09-dots-voters']")).to_be_focused()
    page.keyboard.type("3")
    press(page, "Tab", "Enter")
    expect(dots.get_by_role("heading", name="Nummer 1 av 3 stemmer")).to_be_focused()
    give(page, dots, 0, 0, 1)
    expect(dots.get_by_role("heading", name="Nå er det nummer 2 av 3")).to_be_focused()
    expect(dots).not_to_contain_text(IDEAS[0])
    expect(dots.locator("svg .bar, rect.bar, table")).to_have_count(0)
    page.reload()
    reader.lives()
    on(page, dots.get_by_role("button", name="Sett prikkene mine"))
    expect(dots.locator("li.given")).to_have_count(0)
    on(page, dots.get_by_role("button", name="Gi prikk").first)
    page.reload()
    reader.lives()
    expect(dots.locator("li.given")).to_have_count(1)  # in the midst of it: not lost
    on(page, dots.get_by_role("button", name="Ta tilbake").first)
    give(page, dots)
    on(page, dots.get_by_role("button", name="Sett prikkene mine"))
    give(page, dots, 1, 1)
    expect(dots.get_by_role("heading", name="Prikkene til sammen")).to_be_focused()
    expect(dots.locator(".spf-wide rect.bar")).to_have_count(2)
    expect(dots.locator("tbody tr").first).to_have_text(f"{IDEAS[1]}3")
    expect(dots.locator("tbody tr").last).to_have_text(f"{IDEAS[2]}0")
    expect(dots.get_by_text("bli glemt")).to_be_visible()
    expect(dots.get_by_role("button", name="Tidligere utgaver")).to_have_count(0)
    cells: Any = server.saved()["09.dots.votes"]
    assert {k for row in cells for k in row} == {"voter", "idea", "dots"}
    on(page, dots.get_by_role("button", name="Stem på nytt"))
    expect(dots.get_by_role("heading", name="Stem på nytt")).to_be_focused()
    on(page, dots.get_by_role("button", name="Nei, behold dem"))
    expect(dots.locator("tbody tr")).to_have_count(3)
    on(page, dots.get_by_role("button", name="Stem på nytt"))
    on(page, dots.get_by_role("button", name="Ja, ta bort prikkene"))
    saved_within(server, "09.dots.votes", None)
    expect(page.locator("[id='09-dots-voters']")).to_be_focused()


def test_a_fourth_dot_is_not_to_be_had_and_one_can_be_moved(reader: Reader, server: Server) -> None:
    """With three dots given, the page says so and how to move one; alone, one sees the result at once."""
    page = reader.open("09")
    dots = card(page, "09.dots")
    write_ideas(page, server)
    page.locator("[id='09-dots-voters']").focus()
    page.keyboard.type("1")
    press(page, "Tab", "Enter")
    first = dots.locator(".spf-dots li").first
    on(page, first.get_by_role("button", name="Gi prikk"))
    press(page, "Enter", "Enter", "Enter")
    expect(first).to_have_attribute("data-dots", "3")
    expect(dots.get_by_role("status").filter(has_text="Du har brukt alle prikkene")).to_have_count(
        1
    )
    on(page, first.get_by_role("button", name="Ta tilbake"))
    press(page, "Enter", "Enter")
    expect(first).to_have_attribute("data-dots", "0")
    expect(first.get_by_role("button", name="Gi prikk")).to_be_focused()
    give(page, dots, 2)
    expect(dots.locator("tbody tr").first).to_have_text(f"{IDEAS[2]}1")


def test_a_joint_action_is_agreed_on(reader: Reader, server: Server) -> None:
    """The challenges come with most dots first; one card is open at a time; what has been written is never written over."""
    page = reader.open("09")
    actions = card(page, "09.actions")
    write_ideas(page, server)
    pick = page.locator("[id='09-actions-1-pick']")
    pick.focus()
    press(page, "ArrowDown")
    saved_within(server, "09.actions.actions", [{"challenge": IDEAS[0]}, {}, {}])
    page.locator("[id='09-actions-1-action']").focus()
    for text in ("Felles fagdag", "Leder for plan", "Ungdomsrådet"):
        page.keyboard.type(text)
        press(page, "Tab")
    page.locator("[id='09-actions-1-date']").fill("2026-03-14")
    whole = {
        "challenge": IDEAS[0],
        "action": "Felles fagdag",
        "inviter": "Leder for plan",
        "missing": "Ungdomsrådet",
        "date": "2026-03-14",
    }
    saved_within(server, "09.actions.actions", [whole, {}, {}])
    second = actions.locator("[data-part='2'] summary")
    on(page, second)
    expect(actions.locator("details[open]")).to_have_count(1)
    expect(actions.locator("[data-part='1'] summary")).to_contain_text(
        "Felles fagdag · Leder for plan · 14. mars 2026"
    )
    page.locator("[id='09-actions-2-challenge']").focus()
    page.keyboard.type("Mine egne ord")
    page.locator("[id='09-actions-2-pick']").focus()
    press(page, "ArrowDown")
    until(
        lambda: (
            server.saved()["09.actions.actions"][1] == {"challenge": f"Mine egne ord\n{IDEAS[0]}"}
        ),
        saying="the words written were written over",
    )
    expect(second).to_be_visible()
