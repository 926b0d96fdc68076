"""What a leader makes of each point, and when: a text with holes, what one says aloud, a plan; and what has left the course."""

from __future__ import annotations

from playwright.sync_api import expect
from spenningsfelt.answers import Answers, Question

from tests.browser.conftest import Reader, in_menu, saved_within
from tests.browser.test_exercises import card
from tests.course import Server


def test_a_text_with_holes_is_filled_in_where_it_stands(stepper: Reader, server: Server) -> None:
    """With the keyboard alone: each hole is named by what goes there, grows with my words and stays on the paper; when none
    is open, the whole text can be copied, and it is said. The next day it stands as I left it."""
    page = stepper.open("04")
    stepper.context.grant_permissions(["clipboard-read", "clipboard-write"])
    in_menu(page, "Vikarlappen").click()
    letter, copy = card(page, "04.p1-craft"), "Kopier teksten"
    line, reason = (
        letter.get_by_label("linja på lista"),
        letter.get_by_label("grunnen som ikke står der"),
    )
    line.focus()
    page.keyboard.type("måke stien")
    page.keyboard.press("Tab")
    expect(reason).to_be_focused()
    line.focus()
    page.keyboard.press("Enter")  # as in any line: to the next
    expect(reason).to_be_focused()
    expect(line).to_have_value("måke stien")
    expect(letter.get_by_role("button", name=copy)).to_have_count(0)
    page.keyboard.type("korpset øver hver tirsdag, " * 6 + "også om vinteren.")
    saved_within(server, "04.p1-craft.line", "måke stien")
    assert reason.evaluate("e => e.scrollHeight - e.clientHeight") <= 1
    paper = letter.locator(".spf-letter")
    assert paper.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    letter.get_by_role("button", name=copy).click()
    expect(letter.get_by_text("Teksten er kopiert.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hei! På lista di står det «måke stien».\n\nDet ser kanskje lite ut")
    assert "også om vinteren. Rekker du det ikke" in copied
    page.reload()
    stepper.lives()
    expect(line).to_have_value("måke stien")


def test_what_is_said_aloud_has_a_clock_and_is_kept_nowhere(timed: Reader, server: Server) -> None:
    """The minute starts when I press, and when it is over nothing but what I wrote is saved."""
    page = timed.open("04")
    page.clock.install()
    aloud = card(page, "04.p2-craft")
    aloud.get_by_role("textbox").fill("De har ventet i ni år.")
    saved_within(server, "04.p2-craft.reason", "De har ventet i ni år.")
    time = aloud.get_by_role("timer")
    expect(time).to_have_text("Tid igjen: 1:00")
    aloud.get_by_role("button", name="Start").click()
    page.clock.fast_forward("01:05")
    expect(time).to_have_text("Tid igjen: 0:00")
    expect(aloud).to_contain_text("ingenting blir tatt opp")
    assert {answer for answer in server.saved() if answer.startswith("04.p2")} == {
        "04.p2-craft.reason"
    }


def test_a_plan_asks_only_when(reader: Reader, server: Server) -> None:
    """What I do is what I have just made; the plan asks when, and stands as one sentence among my plans."""
    page = reader.open("04")
    plan = card(page, "04.p1-plan")
    expect(plan.get_by_role("textbox")).to_have_count(1)
    plan.get_by_role("textbox").fill("neste vikar har sin første vakt, mandag klokka 8")
    expect(plan).to_contain_text("Tid eller sted er med")
    saved_within(server, "04.p1-plan.if", "neste vikar har sin første vakt, mandag klokka 8")
    said = "Hvis neste vikar har sin første vakt, mandag klokka 8, så vil jeg henge lappen ved lista og fortelle grunnen selv."
    expect(card(reader.open("10"), "10.plans")).to_contain_text(said)


def test_an_answer_to_a_question_that_has_left_the_course_is_shown(
    reader: Reader, server: Server
) -> None:
    """«Svarene mine» has what I wrote before the course changed, with the question as it was."""
    asked = Question("Hva svarer du en nyansatt som spør hva dere er til for?", "nb")
    Answers(server.answers).save("04.p1-line.text", "Bygda skal virke.", asked)
    page = reader.open("00")
    in_menu(page, "Svarene mine").click()
    sheet = page.locator(".spf-sheet")
    sheet.get_by_role("button", name="Vis svar på spørsmål som er tatt ut av kurset").click()
    expect(sheet).to_contain_text("Hva svarer du en nyansatt som spør hva dere er til for?")
    expect(sheet).to_contain_text("Bygda skal virke.")
