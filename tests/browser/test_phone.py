"""The course on a phone, and as it opens: nothing sticks out, nothing jumps, and what comes of a press is seen."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.conftest import Reader, in_menu
from tests.browser.test_exercises import card, tapped
from tests.browser.test_steps import steps_of
from tests.course import Server

#: What is wider than its box, with the longest option of each list chosen. Names that end in dots are meant to.
TOO_WIDE = """() => {
  for (const list of document.querySelectorAll('.spf-course select'))
    list.value = [...list.options].reduce((a, b) => (b.text.length > a.text.length ? b : a)).value;
  document.querySelectorAll('.spf-course .jp-Cell[hidden]').forEach((cell) => cell.removeAttribute('hidden'));
  const box = 'button, select, input, textarea, label, legend, span, p, li, h1, h2, h3, h4';
  return [...document.querySelectorAll('.spf-course .jp-Cell *')].filter((e) => {
    const { left, right, width } = e.getBoundingClientRect();
    if (!width || !e.checkVisibility({contentVisibilityAuto: true}) || e.closest('svg, .spf-scroll, .spf-hidden'))
      return false;
    const inside = e.parentElement.getBoundingClientRect().right + 1.5;
    const cut = getComputedStyle(e).display !== 'inline' && e.clientWidth > 2 && e.scrollWidth > e.clientWidth + 1;
    return left < -1 || right > innerWidth + 1 || (e.matches(box) && (cut || right > inside));
  }).map((e) => `${e.tagName}.${e.className}: ${e.innerText.slice(0, 40)}`);
}"""
#: The titles in the header and the foot that are not seen whole.
CUT = """() => [...document.querySelectorAll('.spf-bar .where, .spf-foot button, .spf-foot button span')]
  .filter((e) => e.checkVisibility() && e.clientWidth)
  .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1 ||
    (getComputedStyle(e).textOverflow === 'ellipsis' && getComputedStyle(e).overflow !== 'visible'))
  .map((e) => e.innerText)"""
#: Every jump of the page from the moment that the cover is lifted.
JUMPS = """
window.jumped = 0;
new PerformanceObserver((list) => {
  if (document.querySelector('.spf-course') && !document.querySelector('.spf-cover'))
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.jumped += one.value;
}).observe({ type: 'layout-shift', buffered: true });
"""


def test_nothing_is_wider_than_its_box(stepper: Reader, server: Server) -> None:
    """At 320 px, with the longest words chosen everywhere, no step of a module with tables, lists, folds or a dilemma is
    wider than the screen or than what it stands in, step by step and all on one page."""
    for answer, value in (("choice", "b"), ("locked", True), ("later", True)):
        Answers(server.answers).save(f"04.p1-dilemma.{answer}", value)
    for number in ("02", "04", "09"):
        page = stepper.open(number)
        narrowed(page)
        assert page.evaluate(TOO_WIDE) == [], number
    page.set_viewport_size({"width": 1280, "height": 800})
    page.get_by_role("button", name="Vis alt på én side").click()
    narrowed(page)
    assert page.evaluate(TOO_WIDE) == []


def narrowed(page: Page) -> None:
    """Make the window 320 px wide, and wait until JupyterLab has laid out what is in it anew."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.wait_for_function(
        "document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden)').offsetWidth <= innerWidth && innerWidth === 320"
    )


def test_nothing_jumps_once_one_sees_the_page(stepper: Reader) -> None:
    """From when the cover is lifted, and on through what is drawn a while later, what one reads stays where it is."""
    with stepper.context.add_init_script(JUMPS):
        for number in ("00", "04"):
            page = stepper.open(number)
            page.wait_for_timeout(2500)
            jumped = page.evaluate("window.jumped")
            assert jumped <= 0.05, f"module {number} moved by {jumped:.2f}"


def test_what_one_scrolls_to_stays_where_it_is(reader: Reader) -> None:
    """Scrolled at once to what a module ends in, I am not moved from it by something that is drawn after I came."""
    with reader.context.add_init_script(JUMPS):
        page = reader.open("00")
        page.locator(".spf-gift textarea").evaluate("(e) => e.scrollIntoView({block: 'center'})")
        page.wait_for_timeout(2500)
        assert page.evaluate("window.jumped") <= 0.05


def test_on_a_phone_the_reasons_are_seen_at_once(stepper: Reader) -> None:
    """Having placed a situation, I see both reasons without scrolling."""
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    page, found = stepper.open("01"), steps_of("01")
    at = next(i for i, step in enumerate(found) if "sort" in step.exercises)
    in_menu(page, found[at].title).click()
    sort = card(page, "01.sort")
    tapped(page, sort, "F")
    reasons = sort.locator(".spf-reasons li")
    expect(reasons).to_have_count(2)
    foot = page.locator(".spf-foot").bounding_box()
    last = reasons.last.bounding_box()
    assert foot and last and last["y"] + last["height"] <= foot["y"]


def test_on_a_phone_what_a_press_opens_is_seen_at_once(stepper: Reader, server: Server) -> None:
    """At the table I see what I can ask of the one I press; at my own, the chair that I press, marked in the picture."""
    seats = [{"who": "Nattevakta", "circle": "A"}, {"who": "Naboen", "circle": "I"}]
    Answers(server.answers, device="before00").save("02.table.seats", seats)
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    page, found = stepper.open("02"), steps_of("02")
    in_menu(page, next(s.title for s in found if "table-talk" in s.exercises)).click()
    page.locator(".spf-meeting-people input").first.check()
    seen(page, page.locator(".spf-meeting-moves button").last)
    in_menu(page, next(s.title for s in found if "table" in s.exercises)).click()
    chair = page.locator("[data-exercise='02.table'] .spf-narrow [data-chair='1']")
    chair.click()
    expect(page.get_by_label("Person eller gruppe")).to_have_value("Naboen")
    seen(page, page.get_by_role("button", name="Ta bort stolen"))
    expect(chair).to_have_attribute("data-open", "")
    expect(page.locator(".spf-narrow [data-open]")).to_have_count(1)


def test_on_a_phone_one_sees_the_chair_come(stepper: Reader, server: Server) -> None:
    """The table says that it is empty before anybody sits at it. It stays in sight while I set out chairs, and what I go to
    by Tab is not behind it."""
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    page, found = stepper.open("02"), steps_of("02")
    in_menu(page, next(s.title for s in found if "table" in s.exercises)).click()
    table = card(page, "02.table")
    drawn, chairs = table.locator(".spf-narrow svg"), table.locator(".spf-narrow [data-chair]")
    expect(table.get_by_text("Bordet ditt står tomt. Stolene kommer her.")).to_be_visible()
    seen(page, drawn)
    for n, (who, circle) in enumerate([("Nattevakta", "Administrasjon"), ("Naboen", "Innbyggere")]):
        page.get_by_label("Person eller gruppe").fill(who)
        table.get_by_role("radio", name=circle).check()
        expect(chairs).to_have_count(n + 1)
        table.get_by_role("radio", name="Mangler").check()
        table.get_by_role("button", name="Ta bort stolen").scroll_into_view_if_needed()
        seen(page, drawn)
        table.get_by_role("button", name="Sett fram en stol til").press("Enter")
    expect(page.get_by_label("Person eller gruppe")).to_be_focused()
    table.get_by_role("button", name="Naboen").focus()
    for _ in range(4):
        page.keyboard.press("Shift+Tab")
        focused, picture = page.locator(":focus").bounding_box(), drawn.bounding_box()
        assert focused and picture and focused["y"] >= picture["y"] + picture["height"]
    seen(page, drawn)


def test_on_a_phone_a_meeting_is_led_without_hunting(stepper: Reader, server: Server) -> None:
    """From the opening one press leads to the table: all round it are in sight, with names I can read. The time and the move
    stay in sight when I turn to somebody; and when the time is up, what came on the table stands before those round it."""
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    page, found = stepper.open("02"), steps_of("02")
    in_menu(page, next(s.title for s in found if "table-talk" in s.exercises)).click()
    table = card(page, "02.table-talk")
    page.get_by_role("button", name="Begynn møtet").click()
    seats, clock = table.locator(".spf-seat"), table.locator(".spf-meeting-clock")
    for part in (clock, table.get_by_text("Velg noen rundt bordet."), *seats.all()):
        seen(page, part)
    for name in table.locator(".spf-seat-name").all():
        assert float(name.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")) >= 12
    for n in range(8):
        seats.nth(n % 6).click()
        seen(page, clock)
        moves = table.locator(".spf-meeting-moves button")
        seen(page, moves.last)
        table.locator(".spf-meeting-moves button:not([aria-disabled=true])").first.click()
        expect(clock).to_contain_text(f"{7 - n} trekk igjen")
        seen(page, clock)
    came = table.get_by_role("region", name="Kom på bordet").bounding_box()
    people = seats.first.bounding_box()
    assert came and people and came["y"] + came["height"] <= people["y"]


def test_on_a_small_laptop_what_one_is_to_press_is_seen(stepper: Reader, server: Server) -> None:
    """At 1280 × 800 the foot cuts nothing one needs: what is said of a field, a situation's list, its reasons and the way
    back and on, the press for the star of my week, the days and the message of a gift, what one presses when a card is
    turned, all ten points, and the tick of the first step."""
    answers = Answers(server.answers, device="before00")
    for answer, value in (("01.week.a", 12), ("00.partner.who", "rektor på naboskolen")):
        answers.save(answer, value)
    stepper.page.set_viewport_size({"width": 1280, "height": 800})
    page = stepper.open("01")
    to(page, "venn")
    for field in card(page, "01.venn").locator("[data-choose]").all():
        field.click()
        seen(page, card(page, "01.venn").locator(".spf-ask"))
    to(page, "sort")
    seen(page, card(page, "01.sort").locator(".spf-fields-row").last)
    seen(page, page.get_by_role("button", name="Neste situasjon"))
    page.get_by_role("button", name="Neste situasjon").click()
    tapped(page, card(page, "01.sort"), "FAI")
    seen(page, card(page, "01.sort").locator(".spf-reasons li").last)
    seen(page, page.get_by_role("button", name="Forrige situasjon"))
    to(page, "place")
    seen(page, card(page, "01.place").locator(".spf-fields-row").last)
    to(page, "week")
    seen(page, page.get_by_role("button", name="Sett stjerna"))
    to(page, "takeaway")
    seen(page, card(page, "01.takeaway").locator(".spf-days .spf-chip").last)
    page = stepper.open("03")
    page.get_by_role("button", name="Snu kortet").click()
    seen(page, page.get_by_role("button", name="Neste kort"))
    page = stepper.open("00")
    ring = card(page, "00.between")
    for person in ring.locator(".spf-ring input").all()[:2]:
        person.check()
    ring.get_by_role("textbox").fill("Ny barnehage i grenda")
    seen(page, ring.get_by_role("checkbox", name="Ta med dette i lederrapporten"))
    to(page, "points")
    seen(page, card(page, "00.points").locator(".spf-point").last)
    to(page, "takeaway")
    seen(page, card(page, "00.takeaway").get_by_role("button", name="Kopier teksten"))


def test_what_one_writes_in_is_seen_over_the_keyboard_of_a_phone(stepper: Reader) -> None:
    """With the keyboard up there are 420 px left: the field I write in is whole between the header and the foot, also when
    what I write takes more lines."""
    stepper.page.set_viewport_size({"width": 390, "height": 420})
    page = stepper.open("02")
    to(page, "takeaway")
    field = card(page, "02.takeaway").get_by_role("textbox")
    field.focus()
    page.keyboard.type("Den som mangler, vet hvordan natta er, og jeg vil spørre.")
    seen(page, field)


def test_on_a_phone_what_leads_past_is_not_under_the_thumb(stepper: Reader) -> None:
    """While a meeting waits for a move, what leads past it stands by the way back, and not at the right under the moves."""
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    page = stepper.open("02")
    to(page, "table-talk")
    page.get_by_role("button", name="Begynn møtet").click()
    past = page.get_by_role("button", name="Hopp over").bounding_box()
    assert past and past["x"] + past["width"] <= 390 * 0.6 and past["height"] >= 44


def test_on_a_phone_no_title_is_cut(stepper: Reader) -> None:
    """A long title takes a second line in the header and the foot: nothing ends in dots or is wider than its box."""
    stepper.page.set_viewport_size({"width": 390, "height": 844})
    for number in ("02", "03", "05", "10"):
        page = stepper.open(number)
        for step in ("start", "takeaway"):
            to(page, step)
            bar, title = (page.locator(f".spf-bar{of}").bounding_box() for of in ("", " .where"))
            assert bar and title and bar["y"] <= title["y"]
            assert title["y"] + title["height"] <= bar["y"] + bar["height"], f"module {number}"
            cut = page.evaluate(CUT)
            assert cut == [], f"module {number}, {step}"


def to(page: Page, step: str) -> None:
    """Follow a link to a step."""
    page.evaluate(f"location.hash = '{step}'")
    page.wait_for_function(f"location.hash === '#{step}'")
    page.evaluate("() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))")


def seen(page: Page, element: Locator) -> None:
    """All of it is in the window, above the foot."""
    foot, box = page.locator(".spf-foot").bounding_box(), element.bounding_box()
    assert foot and box and box["y"] >= 0 and box["y"] + box["height"] <= foot["y"]
