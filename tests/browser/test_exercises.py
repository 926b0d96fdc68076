"""Each kind of exercise as a leader uses it, with mouse, touch and keys."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, in_menu, saved_within
from tests.browser.test_figures import SMALLEST
from tests.browser.test_profile import tab_to
from tests.course import Server, until
from tests.exercises.test_stored import brought

REGIONS = ["F", "A", "I", "FA", "FI", "AI", "FAI"]


def card(page: Page, exercise: str) -> Locator:
    """The card of an exercise."""
    return page.locator(f"[data-exercise='{exercise}']")


@pytest.mark.parametrize("ways", [("mouse", "keys", "list"), ("touch",)])
def test_all_seven_regions_can_be_explored(
    chromium: Browser, server: Server, ways: tuple[str, ...]
) -> None:
    """Each region shows its name, text, examples and question, whether one points, taps, presses keys or uses the list."""
    reader = Reader(
        chromium, server, has_touch="touch" in ways, viewport={"width": 1280, "height": 900}
    )
    page = reader.open("01")
    for way in ways:
        explored(page, way)
    ours = page.evaluate(
        "document.querySelectorAll('[data-exercise=\"01.venn\"] .spf-tag.own').length"
    )
    assert ours == 0, "the middle rests on the source"
    reader.close()


def explored(page: Page, way: str) -> None:
    """Choose each region in one way, from the first to the last."""
    venn = card(page, "01.venn")
    names = []
    for region in REGIONS:
        button = venn.locator(f"[data-choose={region}]")
        if way == "list":
            button.click()
        elif way == "keys":
            button.focus()
            page.keyboard.press("Enter")
        else:
            tapped(page, venn, region, way)
        expect(button).to_have_attribute("aria-pressed", "true")
        panel = venn.locator(".spf-region")
        names.append(panel.locator("h3").inner_text())
        assert panel.locator("li").count() == 3 and panel.locator(".spf-ask").inner_text().endswith(
            "?"
        )
    assert len(set(names)) == 7


def tapped(page: Page, within: Locator, region: str, way: str = "mouse") -> None:
    """Press a field of the figure, where nothing of another lies over it."""
    path = within.locator(f"svg:visible [data-region={region}]").first
    free = """e => { e.scrollIntoView({ block: 'center' }); const b = e.getBBox(), m = e.getScreenCTM(), s = e.ownerSVGElement;
      for (let i = 1; i < 40; i++) for (let j = 1; j < 40; j++) {
        const p = s.createSVGPoint(); p.x = b.x + b.width * i / 40; p.y = b.y + b.height * j / 40;
        const q = p.matrixTransform(m);
        if (e.isPointInFill(p) && document.elementFromPoint(q.x, q.y) === e) return [q.x, q.y]; }
      return null; }"""
    point = until(lambda: path.evaluate(free), saying=f"{region} cannot be hit")
    (page.touchscreen.tap if way == "touch" else page.mouse.click)(*point)


def mark(within: Locator, name: str) -> Locator:
    """The mark of an answer, in the drawing that is shown."""
    return within.locator(f"svg:visible [data-mark={name}]:visible")


def test_situations_are_placed_in_the_figure_and_make_a_map(reader: Reader, server: Server) -> None:
    """A press in the figure or its list puts a situation's number there; only then come two good reasons, in the list's
    place; nothing is called right or wrong. It can be moved, and after the last one the map has all eight."""
    answers = Answers(server.answers)
    put = {f"s{n}": region for n, region in enumerate(["F", "A", "I", "FA", "FI", "AI"], 2)}
    for name, region in put.items():
        answers.save(f"01.sort.{name}", region)
    page = reader.open("01")
    sort = card(page, "01.sort")
    list_, reasons = sort.locator(".spf-fields-list"), sort.locator(".spf-reasons li")
    expect(reasons).to_have_count(0)
    tapped(page, sort, "F")
    expect(reasons).to_have_count(2)
    expect(list_).to_have_count(0)
    expect(mark(sort, "s1")).to_have_attribute("data-in", "F")
    saved_within(server, "01.sort.s1", "F")
    # there is no reason of ours for that field, and the page says so instead of giving two for others as if they were its
    expect(sort.locator(".spf-reasons h4")).to_contain_text(
        "Hvorfor den ligger der, vet du best selv"
    )
    sort.get_by_role("button", name="Flytt situasjonen").click()
    expect(reasons).to_have_count(0)
    expect(list_.get_by_role("radio", name="Det politiske rommet")).to_be_checked()
    list_.get_by_text("Det skapende spenningsfeltet").click()
    expect(mark(sort, "s1")).to_have_attribute("data-in", "FAI")
    saved_within(server, "01.sort.s1", "FAI")
    expect(sort.locator(".spf-reasons h4")).to_have_text("To gode grunner")
    for word in ("riktig", "feil", "poeng", "fasit"):
        assert word not in sort.inner_text().lower()
    sort.get_by_role("button", name="Neste situasjon").click()
    expect(reasons).to_have_count(2)  # the second was placed before
    page.reload()
    reader.lives()
    expect(sort.get_by_role("heading", name="Situasjon 8 av 8")).to_be_visible()
    list_.get_by_text("Det skapende spenningsfeltet").click()
    saved_within(server, "01.sort.s8", "FAI")
    sort.get_by_role("button", name="Se kartet mitt").click()
    expect(sort.get_by_role("heading", name="Kartet mitt")).to_be_focused()
    expect(sort.locator(".spf-map-head p")).to_contain_text("8 av 8 situasjoner er plassert")
    for name, region in {**put, "s1": "FAI", "s8": "FAI"}.items():
        expect(mark(sort, name)).to_have_attribute("data-in", region)
    sort.get_by_role("button", name="Nettgruppa mot nedlegging").click()
    expect(sort.get_by_role("button", name="Flytt situasjonen")).to_be_visible()


def test_one_press_answers_one_question(reader: Reader, server: Server) -> None:
    """A double click, or a press once more before I have seen my mark, does not answer the next question unread: in the
    figure that waits until I ask for it, and in the list the second press of a double click is none."""
    page = reader.open("01")
    place = card(page, "01.place")
    tapped(page, place, "F")
    tapped(page, place, "F")
    saved_within(server, "01.place.stands", "F")
    expect(place.locator(".spf-put")).to_have_text("Du står i «Det politiske rommet».")
    assert "01.place.needed" not in server.saved()
    place.get_by_role("button", name="Neste spørsmål").click()
    expect(place.get_by_role("radio").first).to_be_focused()
    tapped(page, place, "F")
    saved_within(server, "01.place.needed", "F")
    place.locator(".spf-answered button").first.click()
    place.locator(".spf-fields-row").nth(2).dblclick()
    expect(place.get_by_role("radio")).to_have_count(0)
    saved_within(server, "01.place.stands", "I")
    assert server.saved()["01.place.needed"] == "F"

    sort = card(page, "01.sort")
    point = sort.locator("svg:visible [data-region=F]").first
    point.dblclick(position={"x": 100, "y": 30})
    saved_within(server, "01.sort.s1", "F")
    expect(sort.get_by_role("heading", name="Situasjon 1 av 8")).to_be_visible()
    assert "01.sort.s2" not in server.saved()


def test_the_three_circles_are_answered_by_keys_alone(reader: Reader, server: Server) -> None:
    """Arrows move in the list and in the figure, and give nothing away as they pass; Enter places. So with a situation
    and one's own case, and no rule of accessibility is broken on a laptop or a phone."""
    page = reader.open("01")
    sort, place = (card(page, f"01.{name}") for name in ("sort", "place"))
    tab_to(page, sort.get_by_role("radio").first)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    path = sort.locator("svg:visible [data-region=I]").first.get_attribute("d")
    expect(sort.locator("svg:visible .chosen.spf-at")).to_have_attribute("d", str(path))
    expect(sort.locator(".spf-reasons")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(sort.locator(".spf-reasons li")).to_have_count(2)
    expect(sort.locator(".spf-put")).to_be_focused()
    saved_within(server, "01.sort.s1", "I")
    tab_to(page, place.get_by_role("radio").first)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    saved_within(server, "01.place.stands", "A")
    expect(place.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press(" ")
    saved_within(server, "01.place.needed", "FAI")
    expect(place.locator(".spf-put")).to_be_focused()
    expect(place.locator(".spf-put")).to_contain_text(
        "Saken trenger «Det skapende spenningsfeltet»"
    )
    expect(place.locator("svg:visible .way")).to_have_count(1)
    for width, name in itertools.product((390, 1280), ("sort", "place", "venn")):
        page.set_viewport_size({"width": width, "height": 900})
        shown = card(page, f"01.{name}")
        expect(shown.locator(".spf-venn svg:visible")).to_have_count(1)
        figure = shown.locator(".spf-venn")  # which takes its new width when the window has
        until(lambda at=figure: float(at.evaluate(SMALLEST)) >= 13, saying=f"{width}, {name}")
        breaks_no_rule(page, f"[data-exercise='01.{name}']")


def test_the_week_is_ten_pieces_to_lay_out(stepper: Reader, server: Server) -> None:
    """I lay pieces in a field by its plus, by the keyboard or by tapping the figure, and take them back: each is drawn and
    saved at once, what is left is said, and an eleventh there is not. Then, and not before, I set the star where I would
    be more. On a phone all of it is there, large enough to tap."""
    page = stepper.open("01")
    in_menu(page, "Uka mi i sju felt").click()
    week = card(page, "01.week")
    tray = week.get_by_role("status").first
    expect(tray).to_contain_text("0 av 10 lagt ut")
    expect(week.get_by_role("button", name="Sett stjerna")).to_have_count(0)
    more = week.get_by_role("button", name="Legg en brikke i Det indre arbeidet")
    more.click()
    more.press("Space")
    saved_within(server, "01.week.a", 8)
    expect(week.locator(".spf-venn .hour")).to_have_count(2)  # as many as in the list
    week.locator(".spf-venn [data-region=FAI]").click()
    saved_within(server, "01.week.fai", 4)
    expect(week.locator(".spf-venn .hour")).to_have_count(
        3
    )  # drawn anew: what one presses next is there to stay
    week.locator(".spf-venn [data-hours-in=A]").locator(".hour").first.click(force=True)
    saved_within(server, "01.week.a", 12)
    expect(tray).to_contain_text("4 av 10 lagt ut")
    week.get_by_role("button", name="Ta en brikke fra Det skapende spenningsfeltet").click()
    saved_within(server, "01.week.fai", None)
    for _ in range(7):
        more.click()
    saved_within(server, "01.week.a", 40)
    expect(more).to_have_attribute("aria-disabled", "true")
    more.press("Enter")
    expect(tray).to_contain_text("10 av 10 lagt ut")
    assert server.saved()["01.week.a"] == 40
    page.get_by_role("button", name="Sett stjerna").click()  # the step's own way on, then
    expect(week.get_by_role("radio").first).to_be_focused()
    week.locator(".spf-venn [data-region=AI]").click()
    saved_within(server, "01.week.star", "AI")
    expect(week.locator(".spf-star")).to_contain_text("Her vil du være mer: Administrasjonen møter")
    expect(week.locator(".spf-venn .star")).to_have_count(1)
    assert server.saved().get("01.week.ai") is None
    page.set_viewport_size({"width": 390, "height": 844})
    small = "[...document.querySelectorAll('.spf-pieces button')].filter(b => b.offsetWidth < 44 || b.offsetHeight < 44).length"
    assert page.evaluate(small) == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    breaks_no_rule(page, "[data-exercise='01.week']")


def test_the_week_is_drawn_exactly(reader: Reader, server: Server) -> None:
    """Who would rather count writes hours: four make a mark in their region, and fewer a part of one; a bad number says so
    and loses nothing."""
    page = reader.open("01")
    week = card(page, "01.week")
    week.get_by_text("Skriv timer i stedet").click()
    hours = {"f": "3", "a": "20", "fai": "2"}
    for region, number in hours.items():
        week.locator(f"[id='01-week-{region}']").fill(number)
    saved_within(server, "01.week.fai", 2)
    expect(week.locator(".spf-venn svg .hour")).to_have_count(5 + 2)
    expect(week.locator(".spf-venn svg .part")).to_have_count(2)
    expect(week.locator("tfoot")).to_contain_text("25")
    bad = week.locator("[id='01-week-i']")
    bad.fill("mange")
    expect(week.get_by_role("alert").first).to_contain_text("Skriv et tall")
    expect(bad).to_have_value("mange")
    bad.fill("1,5")
    saved_within(server, "01.week.i", 1.5)


def test_the_approximate_drawing_comes_when_asked_for_and_says_what_it_is(
    reader: Reader, server: Server
) -> None:
    """matplotlib-venn's drawing is shown on request, labelled approximate."""
    page = reader.open("01")
    week = card(page, "01.week")
    week.get_by_text("Skriv timer i stedet").click()
    week.locator("[id='01-week-a']").fill("10")
    saved_within(server, "01.week.a", 10)
    week.get_by_role("button", name="Vis sirkler etter antall timer").click()
    expect(week.locator(".spf-paper svg")).to_contain_text("Omtrentlig")


def test_at_most_three_points_are_chosen(stepper: Reader, server: Server) -> None:
    """A fourth point cannot be ticked while three are; they are saved in the order I chose them. Enter at a point ticks it,
    and does not lead past the others."""
    page = stepper.open("00")
    page.evaluate("location.hash = 'points'")
    boxes = card(page, "00.points").get_by_role("checkbox")
    boxes.nth(5).press("Enter")
    expect(boxes.nth(5)).to_be_checked()
    for at in (2, 8):
        boxes.nth(at).check()
    boxes.nth(0).click(force=True)
    expect(boxes.nth(0)).not_to_be_checked()
    saved_within(server, "00.points.chosen", ["p6", "p3", "p9"])


def test_steps_are_asked_about_one_at_a_time(reader: Reader, server: Server) -> None:
    """One question stands open, and the next is a press away, answered or not. What is answered is a line that a press
    opens again; coming back one finds the first that is not, and all of them together when all are."""
    brought(server.answers, {"02.marks.respect": 2})
    page = reader.open("02")
    marks = card(page, "02.marks")
    asked, lines = marks.locator("fieldset[data-item]:visible"), marks.locator(".spf-turns li")
    expect(asked).to_have_attribute("data-item", "roles")
    marks.get_by_role("radio").nth(3).check()
    saved_within(server, "02.marks.roles", 4)
    expect(lines).to_have_text(["Rollene4 av 5", "Respekten2 av 5", "Tilliten", "Løsningene"])
    expect(asked).to_have_attribute("data-item", "roles")
    on = marks.get_by_role("button", name="Neste spørsmål")
    on.click()
    expect(asked).to_have_attribute("data-item", "trust")
    expect(asked.get_by_role("radio").first).to_be_focused()
    on.click()
    expect(asked).to_have_attribute("data-item", "solutions")
    asked.get_by_role("radio").first.check()
    lines.nth(1).get_by_role("button").click()
    expect(asked.get_by_role("radio").nth(1)).to_be_focused()
    marks.get_by_role("button", name="Fjern svaret").click()
    expect(asked.get_by_role("radio").first).to_be_focused()
    saved_within(server, "02.marks.respect", None)
    expect(lines.nth(1)).to_have_text("Respekten")
    asked.get_by_role("radio").nth(4).check()
    saved_within(server, "02.marks.respect", 5)
    page.reload()
    reader.lives()
    expect(asked).to_have_attribute("data-item", "trust")
    asked.get_by_role("radio").first.check()
    marks.get_by_role("button", name="Se alle sammen").click()
    expect(asked).to_have_count(0)
    expect(lines.nth(1)).to_have_text("Respekten5 av 5")


def test_what_one_builds_a_step_on_is_asked_for_by_a_press(reader: Reader, server: Server) -> None:
    """The evidence waits behind one press, with the keyboard too; once there is some, it is in sight."""
    page = reader.open("02")
    marks = card(page, "02.marks")
    expect(marks.get_by_role("textbox")).to_have_count(0)
    press = marks.get_by_role("button", name="Skriv hva du bygger det på")
    press.focus()
    page.keyboard.press("Enter")
    expect(marks.get_by_role("textbox")).to_be_focused()
    page.keyboard.type("På møtet i mai.")
    saved_within(server, "02.marks.roles-why", "På møtet i mai.")
    page.reload()
    reader.lives()
    expect(marks.get_by_role("textbox")).to_have_value("På møtet i mai.")


def test_one_question_at_a_time(reader: Reader, server: Server) -> None:
    """The next question comes when the first has something, and is said; nothing goes away again, and one may skip. Coming
    back one finds what one has answered. Words and choices are tapped, and what was a text before is still there."""
    brought(server.answers, {"03.chain.where": "Møtet er midt på dagen."})
    page = reader.open("03")
    chain, said = card(page, "03.chain"), "[role=status]"
    stops = chain.get_by_role("group", name="Hvor stoppet det")
    own = stops.get_by_role("textbox")
    expect(own).to_have_value("Møtet er midt på dagen.")
    expect(stops.get_by_role("radio", name="Med egne ord")).to_be_checked()
    own.fill("used")  # an option's own name is still one's own words
    saved_within(server, "03.chain.where", "used ")
    expect(own).to_have_value("used")
    expect(stops.get_by_role("radio", name="Brukt")).not_to_be_checked()
    stops.get_by_role("radio", name="Delt").check()
    saved_within(server, "03.chain.where", "shared")
    chain.get_by_role("button", name="Etter en klage …").click()
    expect(chain.get_by_role("textbox").first).to_be_focused()
    page.keyboard.type("ringer vi")
    saved_within(server, "03.chain.learned", "Etter en klage ringer vi")
    page.reload()
    reader.lives()
    expect(stops.get_by_role("radio", name="Delt")).to_be_checked()
    page = reader.open("08")
    trial, stop = card(page, "08.trial"), page.locator("[id='08-trial-stop']")
    what = page.locator("[id='08-trial-what']")
    expect(what).to_be_visible()
    expect(stop).to_have_count(0)
    what.fill("Ett møte i uka")
    expect(stop).to_be_visible()
    expect(trial.locator(said).filter(has_text="Neste spørsmål: Hva må dere se")).to_have_count(1)
    what.fill("")
    saved_within(server, "08.trial.what", None)
    expect(stop).to_be_visible()
    page.reload()
    reader.lives()
    expect(stop).to_have_count(0)
    trial.get_by_role("button", name="Vis neste spørsmål (1 igjen)").click()
    expect(stop).to_be_focused()


def test_roles_and_not_names_is_said_once_before_one_writes(reader: Reader) -> None:
    """The first text of a module says it, and no other; what looks like a name gets its own hint. What is below is where
    it was when one scrolls there, so that a press is never lost."""
    page = reader.open("02")
    says = page.get_by_text("Skriv roller, ikke navn", exact=False)
    expect(says).to_have_count(1)
    first = page.locator(".spf-persons").first
    expect(first).to_contain_text("Skriv roller, ikke navn")
    page.locator("[id='02-takeaway-text']").fill("Ring Kari Nordmann")
    expect(card(page, "02.takeaway").locator(".spf-personal")).to_contain_text("ligner et navn")
    expect(says).to_have_count(1)


def test_a_text_grows_with_what_is_written(reader: Reader) -> None:
    """Ten lines are seen whole; a field does not become longer than about twelve."""
    field = reader.open("00").locator("[id='00-takeaway-text']")
    field.fill("linje\n" * 9 + "linje")
    assert field.evaluate("e => e.scrollHeight - e.clientHeight") <= 1
    field.fill("linje\n" * 40)
    assert field.evaluate("e => e.clientHeight / parseFloat(getComputedStyle(e).lineHeight)") < 14


def test_one_answers_before_one_looks(reader: Reader, server: Server) -> None:
    """One card at a time, turned with the keyboard: one may write what one remembers, and sees what the text says when the card
    is turned, never before. How it went is seen on coming back, and one goes on with the first card without a mark."""
    page = reader.open("01")
    recall, press = card(page, "01.recall"), page.keyboard.press
    says = recall.get_by_text("Teksten sier")
    expect(recall.locator("[data-card]")).to_have_count(1)
    recall.get_by_role("button", name="Skriv svaret ditt først").focus()
    press("Enter")
    expect(recall.get_by_role("textbox")).to_be_focused()
    page.keyboard.type("Til å skape noe.")
    expect(says).to_be_hidden()
    recall.get_by_role("button", name="Snu kortet").focus()
    press("Enter")
    expect(says).to_be_visible()
    expect(recall.get_by_role("group", name="Teksten sier")).to_be_focused()
    expect(recall.get_by_role("textbox")).to_have_value("Til å skape noe.")
    saved_within(server, "01.recall.r1", "Til å skape noe.")
    press("Tab")
    press("Tab")
    press("Space")
    saved_within(server, "01.recall.r1-mark", "partly")
    recall.get_by_role("button", name="Neste kort").click()
    expect(recall.get_by_role("heading", name="Sjefen din spør vennlig")).to_be_focused()
    expect(says).to_be_hidden()
    page.reload()
    reader.lives()
    expect(recall.get_by_role("button", name="Kort 1 Noe av det")).to_be_visible()
    expect(recall.get_by_role("heading", name="Sjefen din spør vennlig")).to_be_visible()


def test_what_goes_in_the_report_is_ones_own_choice(reader: Reader, server: Server) -> None:
    """What I have answered is in the report until its tick is taken away; before there is an answer nothing is asked of it."""
    page = reader.open("00")
    tick = card(page, "00.takeaway").get_by_label("Ta med dette i lederrapporten")
    expect(tick).to_have_count(0)
    page.locator("[id='00-takeaway-text']").fill("Jeg sto i midten.")
    expect(tick).to_be_checked()
    tick.uncheck()
    saved_within(server, "00.takeaway.report", False)
    page.reload()
    reader.lives()
    expect(
        card(page, "00.takeaway").get_by_label("Ta med dette i lederrapporten")
    ).not_to_be_checked()


def test_the_header_tells_how_far_one_has_come_and_where_the_answers_are(
    reader: Reader, server: Server
) -> None:
    """«Svarene mine» shows the folder and the last save; the module is done when its last card is answered."""
    page = reader.open("00")
    in_menu(page, "Alle modulene").click()
    expect(page.locator(".spf-progress li")).to_have_count(11)
    expect(page.locator(".spf-progress .done")).to_have_count(0)
    page.locator("[id='00-takeaway-text']").fill("Jeg begynner i morgen.")
    saved_within(server, "00.takeaway.text", "Jeg begynner i morgen.")
    in_menu(page, "Svarene mine").click()
    expect(page.locator(".spf-progress .done")).to_have_count(1)
    expect(page.locator(".spf-sheet")).to_contain_text(str(server.answers))
    expect(page.locator(".spf-sheet")).to_contain_text("Sist lagret")


WATCH = """card => { window.said = ''; new MutationObserver(() => { window.said += card.querySelector('[role=alert]')?.innerText ?? ''; })
  .observe(card, { childList: true, subtree: true, characterData: true }); }"""


def test_a_date_typed_slowly_is_never_called_wrong(reader: Reader, server: Server) -> None:
    """Between two digits of the year the date is 2, 20 and 202: nothing is said of that, and the whole date is saved."""
    page = reader.open("10")
    talks = card(page, "10.talks")
    talks.evaluate(WATCH)
    page.locator("[id='10-talks-when']").focus()
    page.keyboard.type(
        "12242026", delay=900
    )  # longer than the pause after which one's words are sent
    saved_within(server, "10.talks.when", "2026-12-24")
    expect(talks.locator(".spf-save")).to_contain_text("Lagret")
    assert page.evaluate("window.said") == ""


def test_an_answer_that_cannot_be_read_is_said_and_removed_by_a_press(
    reader: Reader, server: Server
) -> None:
    """A file with answers of another shape: the module opens, says what it cannot read, and takes it away when told to."""
    brought(server.answers, {"00.way.way": "own", "00.points.chosen": [["p1"]]})
    page = reader.open("00")
    note = page.locator("[data-unread=chosen]")
    expect(note).to_contain_text('[["p1"]]')
    note.get_by_role("button", name="Fjern det som ikke kan leses").click()
    saved_within(server, "00.points.chosen", None)
    expect(note).to_have_count(0)
    in_menu(page, "Svarene mine").click()
    expect(page.locator(".spf-sheet")).to_contain_text(str(server.answers))
