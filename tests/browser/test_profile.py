"""The profile as a leader meets it in module 10."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page, expect
from spenningsfelt.answers import Answers

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import Reader, saved_within
from tests.course import Server


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus, and see that the focus is shown."""
    for _ in range(300):
        page.keyboard.press("Tab")
        if target.evaluate("e => e === document.activeElement"):
            assert page.evaluate("""() => { const e = document.activeElement;
              return [e, e.closest('.spf-option, .spf-fields-row') ?? e].some(o => getComputedStyle(o).outlineStyle !== 'none'); }""")
            return
    raise AssertionError("Tab never got there")


def test_three_marks_with_the_keyboard_alone(reader: Reader, server: Server) -> None:
    """I give two steps for a point I chose, see the three marks, take one back and never lose my place; all with keys."""
    answers = Answers(server.answers)
    answers.save("00.points.chosen", ["p6"])
    answers.save("05.p6.step", 2)
    page = reader.open("10")
    profile = page.locator("[data-exercise='10.profile']")
    expect(profile.locator("svg[role=img]:visible")).to_have_count(
        0
    )  # nothing to lean on before one's own answer
    expect(profile.locator("[data-point]:visible h3")).to_have_text(
        ["6 Utvikle dialogarenaer for samhandling"]
    )
    tab_to(page, profile.locator("[data-item=p6] input").first)
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    saved_within(server, "10.profile.p6", 4)
    tab_to(page, profile.locator("[data-item=p6-then] input").first)
    page.keyboard.press("Space")
    saved_within(server, "10.profile.p6-then", 1)
    row = profile.locator(".spf-wide [data-point='6']")
    for mark, step in {"worked": "2", "now": "4", "then": "1"}.items():
        expect(row.locator(f"[data-mark={mark}]")).to_have_attribute("data-step", step)
    expect(profile.locator("figcaption")).to_contain_text("måler ikke kurset")
    tab_to(page, profile.locator("[data-item=p6-then]").get_by_role("button", name="Fjern svaret"))
    page.keyboard.press("Enter")
    saved_within(server, "10.profile.p6-then", None)
    assert page.evaluate("document.activeElement.closest('fieldset')?.dataset.item") == "p6-then"
    tab_to(page, profile.locator("[data-point=p6] summary"))
    page.keyboard.press("Enter")
    expect(profile.locator("[data-point=p6] dl")).to_contain_text("Vi har faste møteplasser")
    tab_to(page, profile.get_by_text("9 punkter til – vis"))
    page.keyboard.press("Enter")
    expect(profile.locator("[data-point]:visible h3")).to_have_count(10)
    for word in ("snitt", "poeng", "riktig", "framgang"):
        assert word not in profile.inner_text().lower()


def test_the_profile_can_be_used_by_all(chromium: Browser, server: Server) -> None:
    """With every part open, on a phone and on a laptop in the dark, no rule of accessibility is broken and nothing runs out."""
    for n in range(1, 9):
        Answers(server.answers).save(f"10.profile.p{n}", n % 5 + 1)
    for look in ({"viewport": {"width": 390, "height": 844}}, {"color_scheme": "dark"}):
        reader = Reader(chromium, server, **look)
        page = reader.open("10")
        profile = page.locator("[data-exercise='10.profile']")
        profile.evaluate("e => e.querySelectorAll('details').forEach(d => { d.open = true; })")
        breaks_no_rule(page, "[data-exercise='10.profile']")
        out = profile.evaluate("""e => [...e.querySelectorAll('*')].filter(x => !x.closest('svg, .spf-scroll, .spf-hidden')
          && x.getBoundingClientRect().right > e.getBoundingClientRect().right + 1).map(x => x.outerHTML.slice(0, 80))""")
        assert out == []
        reader.close()
