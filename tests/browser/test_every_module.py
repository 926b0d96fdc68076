"""What is promised of every module: each is opened once, and looked at, read aloud and filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from spenningsfelt.content.steps import skips

from tests.browser.axe import breaks_no_rule
from tests.browser.conftest import COURSE, MACHINERY, MODULES, PAGES, Reader, saved_within
from tests.course import Server, until


@pytest.fixture(scope="module")
def own_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A course that goes on from test to test."""
    server = Server(tmp_path_factory.mktemp("h")).start()
    yield server
    server.stop()


@pytest.fixture(scope="module", params=list(MODULES))
def opened(
    request: pytest.FixtureRequest, laptop: BrowserContext, own_server: Server
) -> Iterator[Page]:
    """A module, opened for the tests that follow."""
    reader = Reader(laptop, own_server)
    yield reader.open(request.param)
    reader.close()
    own_server.quiet()


@pytest.fixture
def page(opened: Page) -> Iterator[Page]:
    """That module on a laptop by day, whatever was looked at before."""
    yield opened
    opened.emulate_media(color_scheme="light")
    shown_at(opened, 1280, 900)


def shown_at(page: Page, width: int, height: int) -> None:
    """Show the page at another size, and wait until it has found its place."""
    page.set_viewport_size({"width": width, "height": height})
    expect(page.locator(".spf-turn")).to_be_attached()
    outer = "document.querySelector('.jp-WindowedPanel-outer').clientWidth"
    until(lambda: width - 40 < page.evaluate(outer) <= width)


def test_no_machinery_is_seen_and_the_page_says_what_it_is(page: Page) -> None:
    """No code, prompt, menu, side bar or traceback; the title, the language and one main heading are right."""
    shows_no_machinery(page, "nb")


#: The longest module; 00 is looked at where its days are. That each module's words are right is held without a browser.
OTHERS = [(number, code) for number, code in PAGES if code != "nb" and number == "06"]


@pytest.mark.parametrize(("number", "language"), OTHERS)
def test_the_same_goes_for_the_other_languages(reader: Reader, number: str, language: str) -> None:
    """No code, prompt, menu, side bar or traceback; the title, the language and one main heading are right."""
    shows_no_machinery(reader.open(number, language), language)


#: What a key begins with that has not been given its words.
KEYS = (
    "actions-",
    "arena-",
    "bar-",
    "between-",
    "chain-",
    "dilemma-",
    "figure-",
    "forces-",
    "ideas-",
    "kernel-",
    "letter-",
    "loop-",
    "meeting-",
    "plan-",
    "profile-",
    "reason-",
    "recall-",
    "report-",
    "rounds-",
    "scale-",
    "sort-",
    "table-",
    "venn-",
    "vote-",
    "week-",
)


def shows_no_machinery(page: Page, language: str) -> None:
    """Nothing on the page is of Jupyter, and everything is in words."""
    assert [e for e in page.locator(MACHINERY).all() if e.is_visible()] == []
    assert page.locator("html").get_attribute("lang") == language
    heading = page.locator("h1")
    expect(heading).to_have_count(1)
    assert page.title().startswith(heading.inner_text().replace("¶", "").strip())
    words = page.locator(".jp-Notebook").inner_text()
    for word in ("Traceback", "module.show", "Error displaying", "undefined", "[object"):
        assert word not in words
    assert [k for k in words.split() if k.startswith(KEYS)] == [], "a key instead of its words"


#: How wide and high the page is shown, in CSS pixels: a laptop, a phone, the smallest there is, a laptop zoomed to 200 %.
SIZES = {
    "laptop": (1280, 900),
    "phone": (390, 844),
    "smallest": (320, 700),
    "zoomed to 200 %": (640, 450),
}
TOO_WIDE = """() => { const page = document.querySelector('.jp-WindowedPanel-outer'), out = [];
  if (page.scrollWidth > page.clientWidth + 1) out.push(`page ${page.scrollWidth} > ${page.clientWidth}`);
  for (const e of document.querySelectorAll('.spf *, .jp-RenderedHTMLCommon *')) {
    const r = e.getBoundingClientRect();
    if (r.width > 2 && r.right > innerWidth + 1 && !e.closest('svg, .spf-scroll, .spf-hidden')) out.push(e.className + ' ' + r.right); }
  return out; }"""
TOO_SMALL = """() => [...document.querySelectorAll('.spf-card :is(button, select, textarea, input[type=text]), .spf-option, .spf-fields-row, .spf-turn a')]
  .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43).map(e => e.className + e.tagName + e.id)"""


def test_a_module_fits_and_breaks_no_accessibility_rule(page: Page) -> None:
    """On a laptop, a phone, the smallest screen and at 200 % zoom one scrolls one way only, and what one operates is large
    enough; axe finds no violation of WCAG 2.2 A and AA or of good practice, wide, narrow and dark."""
    for size, (width, height) in SIZES.items():
        shown_at(page, width, height)
        assert (size, page.evaluate(TOO_WIDE)) == (size, [])
        assert (size, page.evaluate(TOO_SMALL)) == (size, [])
        if size in ("laptop", "phone"):
            breaks_no_rule(page, least=21)
    shown_at(page, *SIZES["laptop"])
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body[data-jp-theme-light=false]")).to_be_attached()
    breaks_no_rule(page, least=21)


#: What each kind is to a screen reader before anything is answered, by role; all are also a named region with a heading.
#: A kind that waits for other answers has no more.
ROLES = {
    "actions": {"textbox", "button"},
    "aloud": {"button", "timer"},
    "between": {"checkbox", "group"},
    "columns": {"textbox"},
    "dilemma": {"button", "img"},
    "gift": {"radio", "textbox", "button"},
    "ideas": {"textbox", "button", "timer"},
    "letter": {"textbox"},
    "meeting": {"radio", "button"},
    "recall": {"button", "list"},
    "report": {"button"},
    "rounds": {"textbox", "button", "timer"},
    "scale": {"radio", "group"},
    "seats": {"radio", "textbox", "figure"},
    "sort": {"radio", "button", "figure"},
    "talks": {"textbox", "group"},
    "venn": {"button", "figure"},
    "week": {"button", "figure"},
}
OPERATED = ("button", "checkbox", "combobox", "link", "radio", "textbox")
#: A line of the accessibility tree: the role, and the name where there is one.
LINE = re.compile(r"""^\s*- ['"]?(\w+)( ['"/].+)?""", re.M)


def test_each_kind_says_what_it_is(page: Page) -> None:
    """In the browser's accessibility tree each exercise is a region with a name and a heading, tells what becomes of what one
    does, and has the controls of its kind; and whatever one operates has a name."""
    (number,) = {
        str(e.get_attribute("id"))[:2] for e in page.locator("[id$='-takeaway-text']").all()
    }
    for exercise in COURSE.module(number, "nb").exercises.values():
        tree = page.locator(f"[data-exercise='{exercise.id}']").first.aria_snapshot()
        found = LINE.findall(tree)
        roles = {role for role, _ in found}
        assert found[0][0] == "region" and found[0][1], exercise.id
        assert {"heading", *ROLES.get(exercise.kind, ())} <= roles, (exercise.id, tree)
        assert "status" in roles or not roles & {"textbox", "radio", "checkbox"}, exercise.id
        assert [role for role, name in found if role in OPERATED and not name] == [], tree


FIELDS = ".spf-card :is(textarea, select, input[type=text], input[type=date]):visible"


def test_every_field_with_the_keyboard_alone(page: Page, own_server: Server) -> None:
    """Every field can be reached with Tab and filled without a mouse, in every module; the focus is always seen. What a choice
    made on the way takes one past is not met."""
    fields = {str(f.get_attribute("id")) for f in page.locator(FIELDS).all()}
    reached = walk(page)
    takeaway = page.locator("textarea[id$='-takeaway-text']")
    number = str(takeaway.get_attribute("id")).split("-")[0]
    past = tuple(f"{number}-{name}-" for name in skipped(number))
    unmet = fields - {r["id"] for r in reached}
    assert {f for f in unmet if not f.startswith(past)} == set(), f"the last: {reached[-3:]}"
    assert not any(page.locator(f"[id='{f}']").is_visible() for f in unmet)
    assert [r for r in reached if not r["seen"]] == [], "focus on something that shows no focus"
    saved_within(own_server, f"{number}.takeaway.text", "tastet")
    tree = page.locator(".jp-Notebook").aria_snapshot()
    assert re.search(r'- radio ".+" \[checked\]', tree) or "- radio" not in tree, (
        "a choice nobody hears of"
    )


def skipped(number: str) -> set[str]:
    """The exercises that some choice in the module takes one past."""
    module = COURSE.module(number, "nb")
    steps = {s for by in skips(module).values() for names in by.values() for s in names}
    return {part.exercise for part in module.parts if part.step in steps and part.exercise}


#: Remembers the last things that went away from the page, to tell where a lost focus went.
GONE = """() => { const gone = (window.spfGone = []);
  new MutationObserver((found) => found.forEach((m) => m.removedNodes.forEach((n) => gone.push(
    `${m.target.className || m.target.tagName} without ${n.className || n.nodeName}`))))
    .observe(document.body, { childList: true, subtree: true }); }"""


def walk(page: Page) -> list[dict[str, object]]:
    """Press Tab through the whole page, type into each field, and tell what was met."""
    expect(page.locator(".spf-cover")).to_have_count(
        0
    )  # before that, nobody sees where the focus is
    page.evaluate(GONE)
    page.locator("h1").first.evaluate("e => { e.tabIndex = -1; e.focus(); }")
    met: list[dict[str, object]] = []
    seen: set[str] = set()
    nowhere = False
    for _ in range(1500):
        page.keyboard.press("Tab")
        here = page.evaluate("""() => { const e = document.activeElement, s = getComputedStyle(e);
          const o = e.closest('.spf-option, .spf-fields-row') ?? e, t = getComputedStyle(o);
          if (!e.dataset.walk) e.dataset.walk = Math.random().toString(36);
          return { key: e.dataset.walk, tag: e.tagName, type: e.type ?? '', id: e.id, is: e.outerHTML.slice(0, 120),
            field: ['TEXTAREA', 'SELECT'].includes(e.tagName) || ['text', 'date'].includes(e.type),
            seen: s.outlineStyle !== 'none' || t.outlineStyle !== 'none' }; }""")
        if met and here["key"] == met[-1]["key"]:
            continue  # a date has a stop for day, month and year
        if here["tag"] == "BODY" and not nowhere:
            nowhere = True  # between two elements, or past the last one: the next press tells
            continue
        nowhere = False
        if here["key"] in seen or here["tag"] == "BODY":
            met[-1]["then"] = f"{here['is']} {page.evaluate('window.spfGone?.slice(-6)')}"
            break
        seen.add(here["key"])
        met.append(here)
        if here["tag"] == "TEXTAREA":
            page.keyboard.type("tastet")
        elif here["tag"] == "SELECT":
            page.keyboard.press("ArrowDown")
        elif here["type"] == "text":
            page.keyboard.type("2,5")
        elif here["type"] == "radio":
            page.keyboard.press("Space")
    return met


#: Opens all there is to open, chooses the longest option everywhere, writes a word of sixty letters in each text and puts it
#: in place of the first of each sentence; and names what is then wider than the card or the box it lies in.
WIDER = """async () => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const word = 'ordførerkandidatnominasjonskomitemedlemsoppnevningsprosessene';
  document.querySelectorAll('.spf-card details').forEach((folded) => { folded.open = true; });
  for (let more = 0; more < 12; more++) {
    document.querySelectorAll('.spf-card :is(.spf-next, .spf-more)').forEach((press) => press.click());
    await drawn();
  }
  for (const text of document.querySelectorAll('.spf-card textarea')) {
    text.value = word;
    text.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const select of document.querySelectorAll('.spf-card select')) {
    const [longest] = [...select.options].sort((a, b) => b.text.length - a.text.length);
    select.value = longest.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  document.querySelectorAll('.spf-card input[type=radio]').forEach((radio) => radio.click());
  await drawn();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: around } = texts.currentNode;
    if (!around.closest('.spf-card') || around.closest('svg, select, textarea, thead, .spf-chosen, .spf-tag, .spf-step, .spf-badges, .spf-phases small, [aria-hidden]'))
      continue;
    texts.currentNode.data = texts.currentNode.data.replace(/\\p{L}{2,}/u, word);
  }
  await drawn();
  return [...document.querySelectorAll('.spf-card *')]
    .filter((e) => e.getClientRects().length && !e.closest('svg, .spf-scroll, .spf-hidden'))
    .filter((e) => ['.spf-card', '.spf-option', '.spf-fields-row', 'button', 'label', 'li'].some((box) => {
      const around = e.parentElement.closest(box);
      return around && e.getBoundingClientRect().right > around.getBoundingClientRect().right + 1;
    }))
    .map((e) => `${e.closest('[data-exercise]').dataset.exercise}: ${e.tagName} ${e.textContent.slice(0, 40)}`);
}"""


def test_nothing_is_wider_than_its_box(page: Page) -> None:
    """On the narrowest phone, or at 400 %, with everything open, the longest option chosen everywhere, and every text and every
    sentence with a word of sixty letters."""
    shown_at(page, 320, 700)
    assert page.evaluate(WIDER) == []
