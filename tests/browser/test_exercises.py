"""Each kind of exercise as a leader uses it, with mouse, touch and keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Reader, saved_within
from tests.course import Server
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
            path = venn.locator(f"svg [data-region={region}]").first
            path.scroll_into_view_if_needed()
            point = path.evaluate("""e => { const b = e.getBBox(), m = e.getScreenCTM(), s = e.ownerSVGElement;
              for (let i = 1; i < 40; i++) for (let j = 1; j < 40; j++) {
                const p = s.createSVGPoint(); p.x = b.x + b.width * i / 40; p.y = b.y + b.height * j / 40;
                const q = p.matrixTransform(m);
                if (e.isPointInFill(p) && document.elementFromPoint(q.x, q.y) === e) return [q.x, q.y]; }
              return null; }""")
            assert point, f"{region} cannot be hit"
            (page.touchscreen.tap if way == "touch" else page.mouse.click)(*point)
        expect(button).to_have_attribute("aria-pressed", "true")
        panel = venn.locator(".spf-region")
        names.append(panel.locator("h3").inner_text())
        assert panel.locator("li").count() == 3 and panel.locator(".spf-ask").inner_text().endswith(
            "?"
        )
    assert len(set(names)) == 7


def test_reasons_are_shown_only_after_ones_own_answer(reader: Reader, server: Server) -> None:
    """The two good reasons appear when one has placed the situation, never before; nothing is called right or wrong."""
    page = reader.open("01")
    sort = card(page, "01.sort")
    expect(sort.locator(".spf-reasons")).to_have_count(0)
    sort.locator("button[data-region=F]").click()
    expect(sort.locator(".spf-reasons li")).to_have_count(2)
    saved_within(server, "01.sort.s1", "F")
    sort.locator("button[data-region=FAI]").click()
    saved_within(server, "01.sort.s1", "FAI")
    for word in ("riktig", "feil", "poeng", "fasit"):
        assert word not in sort.inner_text().lower()
    sort.get_by_role("button", name="Neste situasjon").click()
    expect(sort.locator(".spf-reasons")).to_have_count(0)


def test_the_week_is_drawn_exactly(reader: Reader, server: Server) -> None:
    """A mark for every hour in its own region, and the same numbers in the table; a bad number says so and loses nothing."""
    page = reader.open("01")
    week = card(page, "01.week")
    hours = {"f": "3", "a": "20", "fai": "2"}
    for region, number in hours.items():
        week.locator(f"[id='01-week-{region}']").fill(number)
    saved_within(server, "01.week.fai", 2)
    expect(week.locator(".spf-week-figure svg .hour")).to_have_count(25)
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
    week.locator("[id='01-week-a']").fill("10")
    saved_within(server, "01.week.a", 10)
    week.get_by_role("button", name="Vis sirkler etter antall timer").click()
    expect(week.locator(".spf-paper svg")).to_contain_text("Omtrentlig")


def test_the_points_one_chooses_are_the_ones_asked_about(reader: Reader, server: Server) -> None:
    """At most three points; those chosen stand first in the scale, at once."""
    page = reader.open("00")
    boxes = card(page, "00.points").get_by_role("checkbox")
    for at in (5, 2, 8):
        boxes.nth(at).check()
    boxes.nth(0).click(force=True)
    expect(boxes.nth(0)).not_to_be_checked()
    saved_within(server, "00.points.chosen", ["p6", "p3", "p9"])
    before = card(page, "00.before")
    expect(before.locator("fieldset[data-item]:visible")).to_have_count(3)
    before.get_by_role("radio").nth(3).check()
    saved_within(server, "00.before.p3", 4)
    before.get_by_role("button", name="Fjern svaret").click()
    saved_within(server, "00.before.p3", None)


def test_one_answers_before_one_looks(reader: Reader, server: Server) -> None:
    """A recall card shows the text's answer beside one's own words, when asked."""
    page = reader.open("01")
    recall = card(page, "01.recall")
    recall.locator("[id='01-recall-r1']").fill("Til å skape noe.")
    expect(recall.get_by_text("Teksten sier").first).to_be_hidden()
    recall.get_by_role("button", name="Se hva teksten sier").first.click()
    expect(recall.get_by_text("Teksten sier").first).to_be_visible()
    saved_within(server, "01.recall.r1", "Til å skape noe.")


def test_what_goes_in_the_report_is_ones_own_choice(reader: Reader, server: Server) -> None:
    """A card is in the report until its tick is taken away."""
    page = reader.open("00")
    tick = card(page, "00.takeaway").get_by_label("Ta med i rapporten")
    expect(tick).to_be_checked()
    tick.uncheck()
    saved_within(server, "00.takeaway.report", False)
    page.reload()
    reader.lives()
    expect(card(page, "00.takeaway").get_by_label("Ta med i rapporten")).not_to_be_checked()


def test_the_header_tells_how_far_one_has_come_and_where_the_answers_are(
    reader: Reader, server: Server
) -> None:
    """«Svarene mine» shows the folder and the last save; the module is done when its last card is answered."""
    page = reader.open("00")
    expect(page.locator(".spf-progress .done")).to_have_count(0)
    page.locator("[id='00-takeaway-text']").fill("Jeg begynner i morgen.")
    saved_within(server, "00.takeaway.text", "Jeg begynner i morgen.")
    expect(page.locator(".spf-progress .done")).to_have_count(1)
    page.get_by_role("button", name="Svarene mine").click()
    expect(page.locator(".spf-panel")).to_contain_text(str(server.answers))
    expect(page.locator(".spf-panel")).to_contain_text("Sist lagret")
    page.get_by_role("button", name="Rapporten min").click()
    expect(page.locator(".spf-panel")).to_contain_text("Én ting jeg tar med")


WATCH = """card => { window.said = ''; new MutationObserver(() => { window.said += card.querySelector('[role=alert]')?.innerText ?? ''; })
  .observe(card, { childList: true, subtree: true, characterData: true }); }"""


def test_a_date_typed_slowly_is_never_called_wrong(reader: Reader, server: Server) -> None:
    """Between two digits of the year the date is 2, 20 and 202: nothing is said of that, and the whole date is saved."""
    page = reader.open("00")
    partner = card(page, "00.partner")
    partner.evaluate(WATCH)
    page.locator("[id='00-partner-when']").focus()
    page.keyboard.type(
        "12242026", delay=900
    )  # longer than the pause after which one's words are sent
    saved_within(server, "00.partner.when", "2026-12-24")
    expect(partner.locator(".spf-save")).to_contain_text("Lagret")
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
    page.get_by_role("button", name="Svarene mine").click()
    expect(page.locator(".spf-panel")).to_contain_text(str(server.answers))
