"""The report as a leader makes it: with keys alone, read part by part, printed by itself, put away without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, in_menu
from tests.course import Server

CANARY = "kanarifugl <b>i gruva</b> 7341\nog videre"
WITHIN = "e => e.contentDocument"  # the sheet's own document


@pytest.fixture
def answered(server: Server) -> Iterator[Server]:
    """A leader who has come some way."""
    answers = Answers(server.answers, device="earlier0")
    for answer_id, value in {
        "00.role.role": "unit",
        "00.points.chosen": ["p1"],
        "00.between.want": CANARY,
        "04.p1.step": 3,
        "01.week.a": 20,
        "01.week.fai": 2,
        "01.takeaway.text": "Tatt ut",
        "01.takeaway.report": False,
    }.items():
        answers.save(answer_id, value)
    yield server


def made(reader: Reader) -> tuple[Page, Locator, Locator]:
    """Open module 10 and make the report with the keyboard: the page, the card and the sheet."""
    page = reader.open("10")
    card = page.locator("[data-exercise='10.report']")
    card.get_by_role("button", name="Lag rapporten").focus()
    page.keyboard.press("Enter")
    sheet = card.locator("iframe")
    expect(sheet).to_be_visible()
    expect(sheet.content_frame.locator("h1")).to_have_text("Lederrapport")
    return page, card, sheet


def test_the_report_is_made_read_printed_and_put_away_with_keys(
    answered: Server, reader: Reader
) -> None:
    """Every step from the keyboard; the focus goes to what was opened and comes back; closed, no word is left."""
    page, card, sheet = made(reader)
    expect(card.get_by_role("heading", name="Rapporten slik den var")).to_be_focused()
    paper = sheet.content_frame
    expect(paper.get_by_text("kanarifugl <b>i gruva</b> 7341").first).to_be_visible()
    expect(paper.get_by_text("Rolle: Enhetsleder")).to_be_visible()
    expect(paper.get_by_text("Tatt ut")).to_have_count(0)
    expect(paper.locator("figure svg")).not_to_have_count(0)
    assert "Tre sirkler" not in paper.locator("main section").last.inner_text()
    card.get_by_role("navigation").get_by_role("link", name="Uka mi", exact=True).focus()
    page.keyboard.press("Enter")
    assert sheet.evaluate(f"e => ({WITHIN})(e).activeElement.textContent") == "Uka mi"
    box = paper.get_by_role("heading", name="Uka mi", exact=True).bounding_box()
    assert box and 0 < box["y"] < 300, "the part is not where one looks"
    sheet.evaluate(
        "e => { e.contentWindow.print = () => { window.printed = (window.printed ?? 0) + 1; }; }"
    )
    page.evaluate("() => { window.print = () => { window.printedPage = true; }; }")
    card.get_by_role("button", name="Skriv ut").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("[window.printed, window.printedPage]") == [1, None]
    card.get_by_role("button", name="Lukk rapporten").focus()
    page.keyboard.press("Enter")
    expect(card.get_by_role("button", name="Lag rapporten")).to_be_focused()
    expect(card.locator("iframe")).to_have_count(0)
    assert "kanarifugl" not in card.inner_html()


def test_a_newer_answer_comes_with_the_next_press(answered: Server, reader: Reader) -> None:
    """«Oppdater rapporten» takes in what has been written since, and says so once; the focus stays."""
    page, card, sheet = made(reader)
    Answers(answered.answers, device="another1").save("00.between.want", "Nye ord.")
    card.get_by_role("button", name="Oppdater rapporten").focus()
    page.keyboard.press("Enter")
    expect(sheet.content_frame.get_by_text("Nye ord.").first).to_be_visible()
    expect(
        card.get_by_role("status").filter(has_text="Rapporten er oppdatert klokka")
    ).to_be_visible()
    expect(card.get_by_role("button", name="Oppdater rapporten")).to_be_focused()


def test_deleted_answers_do_not_stay_in_an_open_report(answered: Server, reader: Reader) -> None:
    """When everything is deleted from «Svarene mine», the open report goes too, and that is said."""
    page, card, _ = made(reader)
    in_menu(page, "Svarene mine").click()
    panel = page.locator(".spf-sheet")
    panel.get_by_role("button", name="Slett alle svar").click()
    panel.get_by_role("button", name="Ja, slett alt").click()
    expect(card.locator("iframe")).to_have_count(0)
    expect(card.get_by_text("Svarene er slettet, og rapporten er lukket.")).to_be_visible()


def test_nothing_can_run_in_the_sheet(answered: Server, reader: Reader) -> None:
    """The sheet is closed to scripts twice over: by the frame, and by the page in it."""
    _, _, sheet = made(reader)
    assert sheet.get_attribute("sandbox") == "allow-same-origin allow-modals"
    assert "default-src 'none'" in (sheet.get_attribute("srcdoc") or "")
    assert (
        sheet.evaluate(f"""e => {{ const d = ({WITHIN})(e), s = d.createElement('script');
      s.textContent = 'parent.ran = true'; d.body.append(s); return parent.ran ?? null; }}""")
        is None
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheet_is_paper_that_fits(chromium: Browser, answered: Server, scheme: str) -> None:
    """Wide or narrow, light or dark: a light sheet in the course's letters, as tall as what it holds, with nothing beside
    its edge."""
    reader = Reader(
        chromium, answered, viewport={"width": 1280, "height": 844}, color_scheme=scheme
    )
    page, card, sheet = made(reader)
    fits(sheet)
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        card.get_by_role("button", name="Lukk rapporten").click()
        card.get_by_role("button", name="Lag rapporten").click()
        expect(sheet.content_frame.locator("h1")).to_have_text("Lederrapport")
        fits(sheet)
    reader.close()


def fits(sheet: Locator) -> None:
    """Look whether all of the sheet is seen at once."""
    letters = (
        f"async e => [...await ({WITHIN})(e).fonts.ready].map((f) => `${{f.family}} ${{f.status}}`)"
    )
    assert sheet.evaluate(letters) == ["Atkinson Next NB loaded"]
    expect(sheet).to_have_js_property("scrollTop", 0)
    sizes = sheet.evaluate(
        f"e => {{ const r = ({WITHIN})(e).documentElement; return [r.scrollHeight - e.clientHeight, r.scrollWidth - r.clientWidth]; }}"
    )
    assert max(sizes) <= 1, sizes
    assert (
        sheet.evaluate(f"e => getComputedStyle(({WITHIN})(e).documentElement).backgroundColor")
        == "rgb(255, 255, 255)"
    )


def test_page_and_sheet_are_without_barriers(answered: Server, reader: Reader) -> None:
    """axe finds nothing in the card with the report open, nor in the report read by itself, wide or narrow."""
    page, card, sheet = made(reader)
    breaks_no_rule(page, "[data-exercise='10.report']")
    html = sheet.get_attribute("srcdoc") or ""
    alone = reader.context.new_page()
    for width in (1000, 360):
        alone.set_viewport_size({"width": width, "height": 900})
        alone.set_content(html.replace("default-src 'none';", ""))  # axe itself is a script
        breaks_no_rule(alone)


def test_it_prints_on_a4(answered: Server, reader: Reader) -> None:
    """On paper it is A4 in several sheets, the cover one of its own."""
    _, _, sheet = made(reader)
    alone = reader.context.new_page()
    alone.set_content(sheet.get_attribute("srcdoc") or "")
    pdf = alone.pdf(prefer_css_page_size=True, print_background=True)
    assert b"/MediaBox [0 0 594.95996 841.91998]" in pdf or b"/MediaBox [0 0 595" in pdf
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") > 2


def test_every_module_shows_the_report(answered: Server, reader: Reader) -> None:
    """«Rapporten min» shows the report as it is now, in any module, with the way to print it; Escape puts it away, and
    the focus is back at the menu."""
    page = reader.open("01")
    in_menu(page, "Rapporten min").click()
    sheet = page.locator(".spf-sheet")
    expect(sheet.locator("iframe")).to_be_visible()
    paper = page.frame_locator(".spf-sheet iframe")
    expect(paper.locator("h1").first).to_be_visible()
    expect(sheet.get_by_role("button", name="Skriv ut")).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(page.get_by_role("button", name="Meny")).to_be_focused()


def test_the_report_is_saved_as_a_file(answered: Server, reader: Reader) -> None:
    """One press gives the report as PDF, as a Word file or as a page, with its name; the page says that it is saved, and that
    there is no calendar without a day."""
    page, card, _ = made(reader)
    for form, begins in (("pdf", b"%PDF"), ("docx", b"PK"), ("html", b"<!doctype html>")):
        with page.expect_download() as saved:
            card.locator(f"[data-format={form}]").click()
        assert saved.value.suggested_filename == f"lederrapport.{form}"
        assert saved.value.path().read_bytes().startswith(begins)
        expect(card.get_by_text(f"lederrapport.{form} er lagret")).to_be_visible()
    card.locator("[data-format=ics]").click()
    expect(card.get_by_text("Ingen dag er satt ennå")).to_be_visible()


def test_what_one_takes_out_is_out_and_the_partner_sees_what_one_ticks(
    answered: Server, reader: Reader
) -> None:
    """A part I untick leaves the sheet at once; on the partner's page nothing I wrote is there until I tick it."""
    answers = Answers(answered.answers, device="earlier1")
    answers.save("04.p1-plan.if", "kanarifuglen synger på tirsdag")
    page, card, sheet = made(reader)
    paper = sheet.content_frame
    expect(paper.get_by_text("kanarifuglen synger")).to_be_visible()
    card.get_by_role("checkbox", name="Ta med i rapporten: Dette gjør jeg").uncheck()
    expect(paper.get_by_text("kanarifuglen synger")).to_have_count(0)
    expect(paper.locator("section.week")).to_be_visible()
    card.get_by_role("radio", name="Til læringspartneren").check()
    expect(paper.locator("h1")).to_have_text("Til læringspartneren min")
    expect(paper.locator("section.week")).to_have_count(0)
    expect(paper.get_by_text("kanarifuglen synger")).to_have_count(0)
    card.get_by_role("group", name="Vis det jeg har skrevet").get_by_role("checkbox").check()
    expect(paper.get_by_text("kanarifuglen synger")).to_be_visible()
    with page.expect_download() as saved:
        card.locator("[data-format=html]").click()
    assert saved.value.suggested_filename == "til-laeringspartneren.html"
    assert "kanarifuglen synger" in saved.value.path().read_text("utf-8")
    breaks_no_rule(page, ".spf")


def test_the_talk_whose_day_has_come_is_one_press_away(server: Server, reader: Reader) -> None:
    """When the first talk's day has come, the start page says so and leads to it, where it stands open; when it is written what
    was said, the page says it no more, and it is quoted when the next day comes."""
    answers = Answers(server.answers, device="earlier0")
    answers.save("10.talks.when", (date.today() - timedelta(1)).isoformat())
    page = reader.open("00")
    said = page.locator("[data-talk]")
    expect(said).to_contain_text("Etter 30 dager: Nå er det tid for samtalen")
    said.get_by_role("link", name="Åpne samtalen").click()
    reader.lives()
    card = page.locator("[data-exercise='10.talks']")
    expect(card.get_by_text("Når var den første gangen du kunne ha gjort det?")).to_be_visible()
    card.get_by_role("button", name="Skriv hva som ble sagt").first.click()
    card.get_by_label("Hva ble sagt").first.fill("Ring henne")
    expect(page.locator("[data-talk]")).to_have_count(0)
    answers = Answers(server.answers, device="earlier0")
    answers.save("10.talks.when", (date.today() - timedelta(31)).isoformat())
    page = reader.open("00")
    expect(page.locator("[data-talk]")).to_contain_text("Sist ble det sagt: «Ring henne»")
