"""A dilemma in the browser, with the keyboard alone: read, choose, lock, see, meet what comes, think again, open the lock."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, in_menu, saved_within
from tests.browser.test_exercises import card
from tests.course import Server

WORDS = Course(data_folder()).module("04", "nb").exercises["p1-dilemma"].words
#: What the frame leaves of a laptop's window for one state.
ROOM = 800 - 56 - 76


def test_enter_at_a_choice_goes_on_once(stepper: Reader, server: Server) -> None:
    """Enter at the choice locks it and shows what comes of it, and does not go past that; unlocked again by Enter, I am at
    the heading of the choice, and not lost. In the reason, Shift and Enter make a new line; Enter alone locks nothing yet,
    but takes me to the press that does."""
    for answer, value in (("read", True), ("choice", "b")):
        Answers(server.answers, device="before00").save(f"04.p1-dilemma.{answer}", value)
    page = stepper.open("04")
    in_menu(page, WORDS.title).click()
    dilemma = card(page, "04.p1-dilemma")
    expect(page.locator(".spf-foot .on")).to_have_text("Lås valget")
    dilemma.get_by_role("radio").nth(1).press("Enter")
    expect_at(dilemma, 3, "Dette skjer")
    saved_within(server, "04.p1-dilemma.locked", True)
    page.locator(".spf-foot .back").press("Enter")
    expect_at(dilemma, 2, "Hva gjør du?")
    dilemma.get_by_role("button", name="Lås opp").press("Enter")
    expect_at(dilemma, 2, "Hva gjør du?")
    saved_within(server, "04.p1-dilemma.locked", False)
    why = dilemma.get_by_role("textbox")
    why.fill("Seks uker")
    why.press("Shift+Enter")
    expect(state(dilemma, 2)).to_be_visible()
    expect(why).to_have_value("Seks uker\n")
    why.press("Enter")
    expect(page.locator(".spf-foot .on")).to_be_focused()
    expect(page.locator(".spf-foot .on")).to_have_text("Lås valget")
    expect(state(dilemma, 2)).to_be_visible()
    saved_within(server, "04.p1-dilemma.why", "Seks uker\n")
    assert server.saved()["04.p1-dilemma.locked"] is False
    page.keyboard.press("Enter")
    expect_at(dilemma, 3, "Dette skjer")


def test_an_open_choice_can_be_passed_but_not_by_a_slip(stepper: Reader, server: Server) -> None:
    """Before I have chosen, Enter asks me to, and takes me nowhere; the foot says that its press goes past the choice."""
    Answers(server.answers, device="before00").save("04.p1-dilemma.read", True)
    page = stepper.open("04")
    in_menu(page, WORDS.title).click()
    dilemma, on = card(page, "04.p1-dilemma"), page.locator(".spf-foot .on")
    expect(on).to_have_text("Hopp over")
    state(dilemma, 2).locator("[data-heading]").press("Enter")
    expect(dilemma.get_by_text("Velg først hva du ville ha gjort.")).to_be_visible()
    expect(state(dilemma, 2)).to_be_visible()
    on.click()
    expect(dilemma).to_be_hidden()


def test_a_dilemma_with_the_keyboard_alone(stepper: Reader, server: Server) -> None:
    """From the first line of the case to the second choice without a mouse: each new state takes me to its heading, fits a
    laptop's screen and breaks no rule of accessibility, and nothing that comes of a choice is in the page before it is
    made. The picture stands beside the case, and small beside the choice. The next day I see as far as I had come."""
    page = stepper.open("04")
    page.set_viewport_size({"width": 1280, "height": 800})
    in_menu(page, WORDS.title).click()
    dilemma, press = card(page, "04.p1-dilemma"), page.keyboard.press

    # the case: what is read stays, and a new line is said once
    lines, go_on = dilemma.locator("ol li"), page.locator(".spf-foot .on")
    go_back = page.locator(".spf-foot .back")
    expect(dilemma).to_contain_text("Oppdiktet")
    expect(dilemma.locator("ol[aria-live=polite] li")).to_have_count(1)
    go_on.focus()
    press("Enter")
    press("Enter")
    expect(lines).to_have_text([WORDS.case[part] for part in WORDS.case])
    expect(go_on).to_be_focused()
    picture = state(dilemma, 1).get_by_role("img", name="Grendehuset med lys i vinduet")
    words = state(dilemma, 1).locator(".spf-case-words")
    seen, beside = picture.bounding_box(), words.bounding_box()
    assert seen and beside and seen["x"] + seen["width"] < beside["x"]
    holds(page, dilemma, 1)
    press("Enter")

    # the choice: letters choose, but not where one writes
    expect_at(dilemma, 2, "Hva gjør du?")
    expect(state(dilemma, 2).locator(".spf-scene")).to_be_visible()
    lock = dilemma.get_by_role("button", name="Lås valget")
    expect(lock).to_be_hidden()  # there is one press that leads on
    expect(go_on).to_have_text("Hopp over")
    press("c")
    expect(dilemma.get_by_role("radio").nth(2)).to_be_focused()
    press("ArrowUp")
    saved_within(server, "04.p1-dilemma.choice", "b")
    expect(go_on).to_have_text("Lås valget")
    expect(lock).to_be_hidden()
    press("Tab")
    page.keyboard.type("abc: Seks uker er kort nok.")
    expect(dilemma.get_by_role("radio").nth(1)).to_be_checked()
    holds(page, dilemma, 2)
    assert told(dilemma) == []
    press("Enter")
    expect(go_on).to_be_focused()
    press("Enter")

    # what comes of it: one's own choice, and the others on request
    expect_at(dilemma, 3, "Dette skjer")
    saved_within(server, "04.p1-dilemma.locked", True)
    saved_within(server, "04.p1-dilemma.why", "abc: Seks uker er kort nok.")
    reveal, chosen = state(dilemma, 3), WORDS.choices["b"]
    expect(reveal).to_contain_text(chosen.consequence)
    expect(reveal).to_contain_text("Tre stemmer, oppdiktet")
    expect(reveal.locator(".spf-voices li")).to_have_count(3)
    expect(reveal.locator("figure, .spf-lanes").first).to_be_visible()
    assert told(dilemma) == [chosen.consequence, *chosen.voices.values()]
    holds(page, dilemma, 3)
    others = reveal.get_by_role("button", name="Vis de andre valgene")
    others.focus()
    press("Enter")
    expect(reveal.get_by_role("heading", name="De andre valgene")).to_be_focused()
    expect(reveal.locator(".spf-lanes .spf-wide [data-choice]")).to_have_count(9)
    expect(reveal).to_contain_text(WORDS.choices["c"].consequence)
    shown = reveal.inner_text().lower()
    assert not [w for w in ("riktig svar", "poeng", "sum", "beste") if w in shown]
    breaks_no_rule(page, "[data-exercise='04.p1-dilemma']")
    expect(go_on).to_have_text("To uker senere")
    go_on.focus()
    press("Enter")

    # two weeks later: what comes of a reply waits for it, and so does the question, with my first reason beside it
    expect_at(dilemma, 4, "To uker senere")
    later = state(dilemma, 4)
    expect(later).to_contain_text(WORDS.turn)
    assert not [r for r in WORDS.replies.values() if r.consequence in dilemma.inner_html()]
    expect(later.get_by_text("Ville du valgt det samme om igjen?")).to_have_count(0)
    press("Tab")
    press("Tab")
    press("Space")
    expect(later.locator("[aria-live=polite]")).to_have_text(WORDS.replies["e"].consequence)
    saved_within(server, "04.p1-dilemma.reply", "e")
    expect(later.get_by_text("Først skrev du: «abc: Seks uker er kort nok.»")).to_be_visible()
    later.get_by_role("button", name="Nei, jeg ville valgt c").focus()
    press("Space")
    saved_within(server, "04.p1-dilemma.again", "c")
    page.get_by_label("Hva avgjorde det?").focus()
    page.keyboard.type("Hun sto ikke på lista.")
    saved_within(server, "04.p1-dilemma.again-why", "Hun sto ikke på lista.")
    holds(page, dilemma, 4)

    # another day
    page.reload()
    stepper.lives()
    expect(later).to_be_visible()
    expect(later.get_by_role("button", name="Nei, jeg ville valgt c")).to_have_attribute(
        "aria-pressed", "true"
    )
    inside = page.evaluate("document.activeElement.closest('.spf-dilemma')")
    assert inside is None, "opening a page moves nobody"
    go_back.focus()
    press("Enter")
    expect_at(dilemma, 3, "Dette skjer")
    press("Enter")  # on the heading: on, as the button does
    expect_at(dilemma, 4, "To uker senere")
    go_back.focus()
    press("Enter")
    expect_at(dilemma, 3, "Dette skjer")
    reveal.get_by_role("button", name="Lås opp").focus()
    press("Enter")
    expect_at(dilemma, 2, "Hva gjør du?")
    assert told(dilemma) == []
    saved_within(server, "04.p1-dilemma.locked", False)
    press("a")
    saved_within(server, "04.p1-dilemma.choice", "a")
    saved_within(server, "04.p1-dilemma.again", None)
    go_on.focus()
    press("Enter")
    expect_at(dilemma, 3, "Dette skjer")


def test_answers_of_before_open_where_they_had_come(reader: Reader, server: Server) -> None:
    """What I chose before there were four states is where I left it: an open choice at the choice, a locked one at what
    comes of it, a second choice at the last; «Vis alt» and paper have each state that I have come to, and no more, and
    one button to go on with."""
    answers = Answers(server.answers)
    for answer, value in (
        ("p1-dilemma.choice", "a"),
        ("p2-dilemma.choice", "b"),
        ("p2-dilemma.locked", True),
        ("p3-dilemma.choice", "c"),
        ("p3-dilemma.locked", True),
        ("p3-dilemma.again", "c"),
    ):
        answers.save(f"04.{answer}", value)
    page = reader.open("04")
    for name, at in (("p1", 2), ("p2", 3), ("p3", 4)):
        dilemma = card(page, f"04.{name}-dilemma")
        expect(dilemma.locator(".spf-state")).to_have_count(at)
        for n in range(1, at + 1):
            expect(state(dilemma, n).locator("[data-heading]")).to_be_visible()
        expect(dilemma.locator(".spf-onward:visible")).to_have_count(1)
    page.emulate_media(media="print")
    for name, at in (("p1", 2), ("p2", 3), ("p3", 4)):
        dilemma = card(page, f"04.{name}-dilemma")
        for n in range(1, at + 1):
            expect(state(dilemma, n).locator("[data-heading]")).to_be_visible()
        picture = dilemma.locator(".spf-case .spf-scene")
        assert picture.evaluate("e => e.offsetWidth") <= 341, "9 cm at most"
    page.emulate_media(media="screen")


def test_nothing_is_locked_before_it_is_chosen(reader: Reader) -> None:
    """All on one page, the press stands in the card from the first: without a choice it says what it waits for."""
    dilemma = card(reader.open("05"), "05.p4-dilemma")
    for _ in range(3):
        dilemma.locator(".spf-state").first.locator(".spf-main").click()
    lock = dilemma.get_by_role("button", name="Lås valget")
    lock.click()
    expect(dilemma.get_by_text("Velg først hva du ville ha gjort.")).to_be_visible()
    expect(lock).to_be_focused()
    dilemma.get_by_role("radio").first.check()
    expect(dilemma.get_by_text("Velg først hva du ville ha gjort.")).to_have_count(0)
    dilemma.get_by_role("textbox").press("Enter")
    expect(lock).to_be_focused()


def state(dilemma: Locator, number: int) -> Locator:
    """One of the four."""
    return dilemma.locator(f".spf-state[data-state='{number}']")


def expect_at(dilemma: Locator, number: int, heading: str) -> None:
    """The reader is at this state alone, with the focus on its heading."""
    expect(state(dilemma, number).get_by_role("heading", name=heading, level=3)).to_be_focused()
    expect(dilemma.locator(".spf-state:visible")).to_have_count(1)


def told(dilemma: Locator) -> list[str]:
    """All that comes of a choice, and what is said of it, that is anywhere in the card, seen or not."""
    there = dilemma.evaluate("e => e.textContent")
    every = [c for w in WORDS.choices.values() for c in (w.consequence, *w.voices.values())]
    return [text for text in (*every, WORDS.turn) if text in there]


def holds(page: Page, dilemma: Locator, number: int) -> None:
    """What one needs of a state fits a laptop's screen with the frame around it, and it breaks no rule."""
    top, bottom = dilemma.evaluate(
        """(card, n) => { const state = card.querySelector(`.spf-state[data-state="${n}"]`);
        return [card.getBoundingClientRect().top, state.querySelector(".spf-onward").getBoundingClientRect().bottom]; }""",
        number,
    )
    assert bottom - top <= ROOM, f"state {number} is {bottom - top:.0f} px high"
    breaks_no_rule(page, "[data-exercise='04.p1-dilemma']")
