"""A module is shown one step at a time: how one walks through it, comes back to it, finds, prints and shows it."""

from __future__ import annotations

from playwright.sync_api import Page, expect
from spenningsfelt.content.steps import Step, steps

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import COURSE, MODULES, Reader, in_menu, saved_within
from tests.course import until
from tests.exercises.test_stored import brought

SHOWN = """() => [...document.querySelectorAll('.jp-NotebookPanel:not(.lm-mod-hidden) .jp-Cell')]
  .filter((c) => c.checkVisibility({contentVisibilityAuto: true}) && c.offsetHeight > 0 && !c.querySelector('.spf-top'))
  .map((c) => c.innerText.trim().split('\\n')[0]).filter(Boolean)"""


def steps_of(number: str) -> list[Step]:
    """The module's steps, as its text marks them."""
    title = COURSE.words("nb")["modules"][number]["title"]
    return steps(COURSE.module(number, "nb"), title)


def at_step(page: Page, module: str | list[Step], at: int) -> None:
    """The page is at this step of the module, or of these, says so, and shows nothing of the others."""
    found = steps_of(module) if isinstance(module, str) else module
    expect(page.locator(".spf-bar .count")).to_have_text(f"Steg {at + 1} av {len(found)}")
    until(lambda: page.evaluate("location.hash") == f"#{found[at].name}")
    cells = len(found[at].parts) + (at == 0)
    until(lambda: 1 <= len(page.evaluate(SHOWN)) <= cells, saying=str(page.evaluate(SHOWN)))


def test_one_walks_through_a_module_with_one_key(stepper: Reader) -> None:
    """Enter goes on, one step at a time: each is shown alone, named in the bar and the address, and its heading has the
    focus. After the last comes the next module; Back returns to that last step and then to the one before, and «Tilbake» goes on from there."""
    page, found = stepper.open("01"), steps_of("01")
    for at, step in enumerate(found):
        at_step(page, "01", at)
        if at:
            focused = page.evaluate("document.activeElement.innerText.trim()")
            assert focused == step.title, "the step's heading should have the focus"
        page.keyboard.press("Enter")
    stepper.lives()
    expect(page.locator("[data-path='nb/02-det-skapende-spenningsfeltet.ipynb']")).to_be_attached()
    at_step(page, "02", 0)
    page.go_back()
    expect(page.locator(f"[data-path='nb/{MODULES['01']['nb']}.ipynb']")).to_be_attached()
    at_step(page, "01", len(found) - 1)
    page.go_back()
    at_step(page, "01", len(found) - 2)
    page.get_by_role("button", name="Tilbake", exact=True).click()
    at_step(page, "01", len(found) - 3)


def test_the_foot_says_what_one_leaves(stepper: Reader) -> None:
    """Among the situations the foot leads on as long as one is placed, and else says how many one leaves behind."""
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "sort" in step.exercises)
    in_menu(page, found[at].title).click()
    on = page.locator(".spf-foot .on")
    expect(on).to_have_text("Hopp over 8 situasjoner")
    page.locator("[data-exercise='01.sort'] .spf-fields-row").first.click()
    expect(on).to_have_text("Neste situasjon")
    on.click()
    expect(on).to_have_text("Hopp over 7 situasjoner")
    on.click()
    at_step(page, "01", at + 1)
    expect(on).to_have_text("Fortsett")


def test_one_comes_back_to_where_one_was(stepper: Reader) -> None:
    """A link to a step, a reload, and a new visit without any address lead to the same step, in each language; what has
    been read through is ticked off in the menu, which Escape closes."""
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "week" in step.exercises)
    in_menu(page, found[at].title).click()
    at_step(page, "01", at)
    page.keyboard.press("Control+Enter")
    at_step(page, "01", at + 1)
    page.reload()
    stepper.lives()
    at_step(page, "01", at + 1)
    page.goto("about:blank")
    stepper.open("01")
    at_step(page, "01", at + 1)
    menu = page.get_by_role("navigation", name="Meny")
    page.get_by_role("button", name="Meny").press("Enter")
    assert [tick.inner_text() for tick in menu.locator("li:has(.spf-unseen)").all()] == [
        f"{found[at].title}\nsett"
    ]
    breaks_no_rule(page)
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(page.get_by_role("button", name="Meny")).to_be_focused()
    in_menu(page, "Nynorsk").click()
    stepper.lives()
    until(lambda: page.evaluate("location.hash") == f"#{found[at + 1].name}")


def test_what_one_writes_in_a_step_stays_when_one_goes_on(stepper: Reader) -> None:
    """Enter in a line goes to the next field and in the last one on; in a text it makes a new line, and Ctrl+Enter goes on.
    Coming back, the words are there, and on the disk; and so are those I had just typed when I chose another language."""
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "takeaway" in step.exercises)
    in_menu(page, found[at].title).click()
    text = page.locator("[data-exercise='01.takeaway'] textarea")
    text.click()
    page.keyboard.type("Først.")
    page.keyboard.press("Enter")
    page.keyboard.type("Så.")
    page.get_by_role("button", name="Tilbake", exact=True).click()
    at_step(page, "01", at - 1)
    saved_within(stepper.server, "01.takeaway.text", "Først.\nSå.")
    page.keyboard.press("Control+Enter")
    at_step(page, "01", at)
    expect(text).to_have_value("Først.\nSå.")
    text.press("Control+End")
    page.keyboard.type(" Midt i")
    in_menu(page, "Nynorsk").click()
    expect(page.locator(".spf-bar-box[data-live=true][data-path^='nn/']")).to_be_attached()
    until(lambda: page.evaluate("location.hash") == f"#{found[at].name}")
    expect(page.locator("[data-exercise='01.takeaway'] textarea:visible")).to_have_value(
        "Først.\nSå. Midt i"
    )


def test_search_print_and_one_page_reach_every_step(stepper: Reader) -> None:
    """The browser's own search opens the step that holds what it finds; paper has all steps and none of the buttons;
    «Vis alt på én side» shows them all, is remembered, and goes back to the step one was at."""
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "takeaway" in step.exercises)
    # what the browser does when it has found something, for the search box is not a page's to open
    page.evaluate(
        "location.hash = document.querySelector(`[data-exercise='01.takeaway'] textarea`).id"
    )
    at_step(page, "01", at)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    pale = "[...document.querySelectorAll('.jp-Cell')].filter((c) => getComputedStyle(c).opacity < 1).length"
    assert page.evaluate(pale) == 0, "paper does not wait until it has been faded in"
    expect(page.locator(".spf :is(.spf-btn, .spf-chip, .spf-link):visible")).to_have_count(0)
    printed = page.evaluate(SHOWN)
    assert all(any(step.title in text for text in printed) for step in found[1:]), printed
    assert page.evaluate("document.documentElement.scrollHeight") > 3000, "no more than a window"
    expect(page.locator(".spf-foot")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    at_step(page, "01", at)
    page.get_by_role("button", name="Vis alt på én side").click()
    until(lambda: len(page.evaluate(SHOWN)) > len(found))
    expect(page.locator(".spf-foot")).to_have_count(0)
    page.reload()
    stepper.lives()
    until(lambda: len(page.evaluate(SHOWN)) > len(found))
    in_menu(page, "Ett steg om gangen").click()
    at_step(page, "01", at)


def test_the_big_screen_is_large_and_shows_nobodys_answers(stepper: Reader) -> None:
    """What the trainer has written is nowhere on the big screen, and what is tried there is not kept. A clicker's keys go
    on and back, B makes it black, Escape leads back to one's own page with the answers."""
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "takeaway" in step.exercises)
    in_menu(page, found[at].title).click()
    page.locator("[data-exercise='01.takeaway'] textarea").fill("Bare for meg.")
    saved_within(stepper.server, "01.takeaway.text", "Bare for meg.")
    page.set_viewport_size({"width": 1920, "height": 1080})
    in_menu(page, "Storskjerm").click()
    page.wait_for_selector(".spf-wall .spf-bar-box[data-live=true]", state="attached")
    text = page.locator("[data-exercise='01.takeaway'] textarea")
    expect(text).to_have_value("")
    assert "Bare for meg." not in page.content()
    sizes = page.evaluate("""() => [...document.querySelectorAll('.spf-card :is(label, p, h2)')]
        .filter((e) => e.checkVisibility({contentVisibilityAuto: true}) && e.innerText && e.offsetWidth > 1)
        .map((e) => parseFloat(getComputedStyle(e).fontSize))""")
    assert min(sizes) >= 26, sizes
    text.fill("Et forsøk.")
    page.locator("h2").first.evaluate("e => document.activeElement.blur()")
    page.keyboard.press("PageUp")
    at_step(page, "01", at - 1)
    page.keyboard.press("b")
    assert "rgb(0, 0, 0)" in page.evaluate(
        "getComputedStyle(document.querySelector('.spf-black'), '::after').backgroundColor"
    )
    page.keyboard.press("b")
    page.keyboard.press("PageDown")
    at_step(page, "01", at)
    page.keyboard.press("Escape")
    expect(page.locator(".spf-wall")).to_have_count(0)
    stepper.lives()
    expect(text).to_have_value("Bare for meg.")
    assert stepper.server.saved()["01.takeaway.text"] == "Bare for meg."


def test_reading_needs_no_program_and_nothing_moves_for_those_who_ask(stepper: Reader) -> None:
    """With reduced motion a step stands there at once, and each step's own text is there before the module is alive."""
    stepper.page.emulate_media(reduced_motion="reduce")
    page = stepper.open("00")
    page.keyboard.press("Enter")
    at_step(page, "00", 1)
    moving = "document.getAnimations().filter((a) => a.effect.getTiming().duration > 0).length"
    assert page.evaluate(moving) == 0


def test_one_is_not_led_through_what_is_not_for_one(stepper: Reader) -> None:
    """Who says in 09 to be alone is led past the table's steps, at once and the next time too; whoever chooses anew gets them
    back, and loses only those for one alone."""
    page, found = stepper.open("09"), steps_of("09")
    skips = COURSE.module("09", "nb").exercises["company"].structure.fields["company"].skips
    alone, several = (
        [s for s in found if s.name not in skips[who]] for who in ("alone", "several")
    )
    asked = next(at for at, step in enumerate(found) if "company" in step.exercises)
    in_menu(page, found[asked].title).click()
    at_step(page, found, asked)
    card = page.locator("[data-exercise='09.company']")
    card.get_by_role("radio", name="Alene").check()
    at_step(page, alone, asked)
    page.get_by_role("button", name="Fortsett").click()
    at_step(page, alone, asked + 1)
    page.reload()
    stepper.lives()
    at_step(page, alone, asked + 1)
    page.get_by_role("button", name="Tilbake", exact=True).click()
    card.get_by_role("radio", name="Sammen med andre").check()
    at_step(page, several, asked)
    page.get_by_role("button", name="Fortsett").click()
    at_step(page, several, asked + 1)


def test_a_point_not_chosen_is_one_step(stepper: Reader) -> None:
    """With one's own way a point not chosen is its dilemma alone, with a line that says so, among the steps and where all
    stand on one page; one press opens the rest of it, for good, and another puts it away again."""
    brought(stepper.server.answers, {"00.way.way": "own", "00.points.chosen": ["p1"]})
    page, found = stepper.open("04"), steps_of("04")
    mine = [s for s in found if s.everyones or s.point not in ("p2", "p3")]
    third = next(at for at, step in enumerate(mine) if step.name == "p3-dilemma")
    expect(page.locator(".jp-MarkdownCell p").filter(has_text="Modul 04")).to_have_text(
        "Modul 04 · omtrent 23 minutter"
    )
    in_menu(page, mine[third].title).click()
    at_step(page, mine, third)
    line = page.locator("[data-exercise='04.p3-dilemma'] .spf-alone")
    expect(line).to_contain_text("3 · Vis det som er godt.")
    in_menu(page, mine[third + 1].title).click()
    at_step(page, mine, third + 1)
    page.get_by_role("button", name="Tilbake", exact=True).click()
    at_step(page, mine, third)
    page.get_by_role("button", name="Vis alt på én side").click()
    expect(page.locator(".spf-alone:visible")).to_have_count(2)
    expect(page.get_by_role("heading", name="Historien og spørsmålet")).to_be_hidden()
    line.get_by_role("button", name="Ta hele punktet likevel (4 steg til)").click()
    expect(page.get_by_role("heading", name="Historien og spørsmålet")).to_be_visible()
    stepper.page.evaluate("localStorage.removeItem('spf-whole')")
    page.reload()
    stepper.lives()
    whole = [s for s in found if s.everyones or s.point != "p2"]
    in_menu(page, "Elleve uker").click()
    again = next(at for at, step in enumerate(whole) if step.name == "p3-dilemma")
    at_step(page, whole, again)
    line.get_by_role("button", name="Ta bare dilemmaet i dette punktet (4 steg færre)").click()
    at_step(page, mine, third)
