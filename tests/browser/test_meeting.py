"""A meeting led in the browser, from the first move to the last, with the keyboard alone."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.conftest import Reader, in_menu, saved_within
from tests.browser.test_exercises import card
from tests.course import Server

ID = "02.table-talk"
#: To whom, which of the moves from the top, its id, and something of what is answered.
MOVES = (
    ("Alle rundt bordet", 0, "say-roles", "Så jeg er ikke oppe til eksamen?"),
    ("Lederen i hjemmetjenesten", 1, "homecare-week", "Tallet står på baksiden av en handleliste."),
    ("Økonomisjefen", 2, "finance-cost", "Så regner hun en gang til."),
    ("Kjøpmannen", 1, "shopkeeper-winter", "Han har ikke sagt tallet høyt før"),
    ("Gruppelederen", 1, "leader-can", "Da trenger vi noe å lese."),
    ("Gruppelederen", 2, "leader-fears", "Det blir ikke lettere å si nei til den tredje."),
    ("Lederen i hjemmetjenesten", 0, "homecare-floor", "Så lenge det går."),
    ("Økonomisjefen", 0, "finance-floor", "Det er side fire."),
)


def lead(page: Page, table: Locator, who: str, move: int) -> None:
    """From what was said last: on to those round the table, to one of them by the arrows, and to what one does."""
    press = page.keyboard.press
    press("Tab")
    press("Space")
    one = table.get_by_role("radio", name=who)
    for _ in range(7):
        if one.is_checked():
            break
        press("ArrowDown")
    expect(one).to_be_checked()
    for _ in range(move + 1):
        press("Tab")
    press("Enter")


def test_a_meeting_with_the_keyboard_alone(reader: Reader, server: Server) -> None:
    """I turn to somebody, do something, and am taken to the reply; I undo a move, come back after a reload to where I was,
    gather the table round one thing, see what was never said, and begin anew with the one who said least."""
    page = reader.open("02")
    table, press = card(page, ID), page.keyboard.press
    said, done = table.locator(".spf-meeting-last"), [move for _, _, move, _ in MOVES]
    expect(said).to_contain_text("linedans")
    said.focus()
    for n, (who, move, _, reply) in enumerate(MOVES[:3], 1):
        lead(page, table, who, move)
        expect(said).to_be_focused()
        expect(said).to_contain_text(reply)
        expect(table.get_by_text(f"{8 - n} trekk igjen")).to_be_visible()
    saved_within(server, f"{ID}.moves", done[:3])
    on_table = table.get_by_role("region", name="På bordet")
    expect(on_table.get_by_role("listitem")).to_have_count(4)
    expect(on_table).to_contain_text("250 000 kroner")

    press("Shift+Tab")
    expect(table.get_by_role("button", name="Angre siste trekk")).to_be_focused()
    press("Enter")
    saved_within(server, f"{ID}.moves", done[:2])
    expect(table.get_by_role("status").first).to_have_text("Trekket er angret. Klokka 18.10.")
    expect(on_table).not_to_contain_text("250 000 kroner")

    page.reload()
    reader.lives()
    page.wait_for_load_state("networkidle")  # JupyterLab gives the notebook the focus, once
    expect(said).to_contain_text(MOVES[1][3])
    assert page.evaluate("document.activeElement.closest('.spf-meeting')") is None
    said.focus()
    for who, move, _, reply in MOVES[2:]:
        lead(page, table, who, move)
        expect(said).to_contain_text(reply)
    saved_within(server, f"{ID}.moves", done)
    expect(table.get_by_role("radio")).to_have_count(0)

    endings = table.get_by_role("group", name="Klokka er tjue på sju.").get_by_role("button")
    expect(endings).to_have_text(
        ["En sak til kommunestyret i oktober", "Ingen avtale, og du sier det som det er"]
    )
    expect(table.locator("[data-awaits]")).to_have_attribute("data-awaits", "Hopp over slutten")
    press("Tab")
    press("Enter")
    saved_within(server, f"{ID}.ending", "agenda")
    expect(said).to_be_focused()
    expect(said).to_contain_text("Det blir stille i salen.")
    expect(said).to_contain_text("Eleven sa ingenting.")
    press("Tab")
    press("Enter")
    expect(said).to_be_focused()
    expect(said).to_contain_text("Båten kommer tjue på fem.")
    expect(table).to_contain_text("Hvem sier minst ved bordene dine?")

    table.get_by_role("button", name="Led møtet på nytt").focus()
    press("Enter")
    expect(table.get_by_role("radio", name="Eleven")).to_be_checked()
    expect(table.get_by_role("radio", name="Eleven")).to_be_focused()
    saved_within(server, f"{ID}.moves", [])
    saved_within(server, f"{ID}.ending", None)


def test_enter_never_leaves_what_is_still_asked(stepper: Reader, server: Server) -> None:
    """The foot's press is what comes next, from the opening to the table; then it says that it goes past. Enter at somebody
    turns to that one, and on to what I can do, and does not leave the step by a slip. Nor does it where there are several
    questions: it chooses, and goes to the next, and past the last it goes on. In another language I am still turned to whom
    I turned to."""
    page = stepper.open("02")
    in_menu(page, "Bordet").click()
    table, on = card(page, ID), page.locator(".spf-foot .on")
    expect(on).to_have_text("Begynn møtet")
    on.press("Enter")
    expect(on).to_have_text("Hopp over")
    expect(table.get_by_text("Velg noen rundt bordet.")).to_be_visible()
    first = table.get_by_role("radio", name="Gruppelederen")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(first).to_be_checked()
    page.keyboard.press("Enter")
    expect(table.get_by_role("button", name="Gi ordet til gruppelederen")).to_be_focused()
    page.keyboard.press("Enter")
    saved_within(server, f"{ID}.moves", ["leader-floor"])
    expect(table.locator(".spf-meeting-last")).to_be_focused()
    page.keyboard.press("Enter")  # once more, at the reply: as one has gone on all evening
    expect(table.locator(".spf-meeting-last")).to_be_focused()
    on.click()
    expect(table).to_be_hidden()

    in_menu(page, "Hvorfor noen skal sitte ved bordet").click()
    chair = card(page, "02.table")
    chair.get_by_role("textbox").first.fill("Ungdomsrådet")
    page.keyboard.press("Enter")
    expect(chair.get_by_role("radio", name="Folkevalgte")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(chair.get_by_role("radio", name="Må høres")).to_be_focused()
    page.keyboard.press("Enter")
    seat = {"who": "Ungdomsrådet", "circle": "F", "place": "heard"}
    saved_within(server, "02.table.seats", [seat])
    page.keyboard.press("Enter")
    expect(chair).to_be_hidden()

    in_menu(page, "Et sted der folk deler det de vet").click()
    marks = card(page, "02.marks")
    marks.get_by_role("radio").first.focus()
    for left in ("Hopp over 3 spørsmål", "Hopp over 2 spørsmål", "Hopp over ett spørsmål"):
        page.keyboard.press("Enter")
        expect(on).to_have_text("Neste spørsmål")
        page.keyboard.press("Enter")
        expect(on).to_have_text(left)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(on).to_have_text("Fortsett")
    page.keyboard.press("Enter")
    expect(marks).to_be_hidden()

    in_menu(page, "Bordet").click()
    table.get_by_role("radio", name="Økonomisjefen").check()
    in_menu(page, "Nynorsk").click()
    expect(page.locator(".spf-bar-box[data-live=true][data-path^='nn/']")).to_be_attached()
    turned = page.locator(f"[data-exercise='{ID}']:visible")
    expect(turned.get_by_role("radio", name="Økonomisjefen")).to_be_checked()
    expect(turned.get_by_text("Gi ordet til økonomisjefen")).to_be_visible()


def test_where_one_thing_is_left_it_is_not_asked_which(reader: Reader, server: Server) -> None:
    """Having learned next to nothing I am not asked to choose among one; and paper has what came after, and who was silent."""
    wasted = ["leader-fears", "say-roles", "shopkeeper-self", "finance-cost", "committee-has"]
    wasted += ["student-floor", "homecare-unwritten", "leader-floor"]
    Answers(server.answers, device="before00").save(f"{ID}.moves", wasted)
    page = reader.open("02")
    table = page.locator(f"[data-exercise='{ID}']")
    only = table.get_by_role("group", name="Det bordet har fått vite, rekker til én ting:")
    expect(only.get_by_role("button")).to_have_text(["Ingen avtale, og du sier det som det er"])
    only.get_by_role("button").click()
    saved_within(server, f"{ID}.ending", "disagree")
    page.emulate_media(media="print")
    expect(table.locator(".spf-meeting-paper")).to_contain_text("Eleven sa ingenting.")
