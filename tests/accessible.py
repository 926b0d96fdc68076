"""Who can read each step of each module: `just accessible`, or `just accessible 06 nn`. Takes half an hour; no ordinary test.

Every module in every language is opened once and walked through, step by step, with each look that a reader may have
chosen. A fault has a line of its own, and so has each module. It ends with 1 where anything was found.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

from playwright.sync_api import Error, Page, sync_playwright
from spenningsfelt.content.steps import steps

from tests.browser.axe import RULES, found_by_axe
from tests.browser.conftest import COURSE, PAGES, Reader, launched
from tests.browser.test_every_module import TOO_WIDE, WIDER
from tests.course import Server, until

LAPTOP, PHONE, SMALLEST, BIG = (1280, 900), (390, 844), (320, 700), (1920, 1080)
#: What WCAG 1.4.12 lets a reader ask for.
SPACED = """.spf, .spf-course * { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""
#: Of one page: what it lacks of one main heading, one main part, headings in order and a language.
BUILT = """([language]) => { const out = [], seen = (e) => e.checkVisibility({ contentVisibilityAuto: true });
  const count = (what) => [...document.querySelectorAll(what)].filter(seen).length;
  if (document.documentElement.lang !== language) out.push(`lang ${document.documentElement.lang}`);
  if (count('main, [role=main]') !== 1) out.push(`${count('main, [role=main]')} main parts`);
  if (document.querySelectorAll('h1').length !== 1) out.push(`${document.querySelectorAll('h1').length} main headings`);
  let before = 0;
  for (const h of document.querySelectorAll('.jp-Notebook :is(h1, h2, h3, h4, h5, h6)')) {
    if (!seen(h)) continue;
    const level = Number(h.tagName[1]);
    if (before && level > before + 1) out.push(`h${level} after h${before}: ${h.innerText}`);
    before = level;
  }
  return out; }"""
#: What one operates that is under 24 pixels, and words that are cut off; a link in a sentence may be as small as its line.
SMALL_OR_CUT = """() => { const out = [], seen = (e) => e.checkVisibility({ contentVisibilityAuto: true });
  const where = (e) => `${e.tagName}.${e.className} ${e.innerText?.slice(0, 30) ?? ''}`;
  for (const e of document.querySelectorAll('.spf-course :is(button, a[href], input, select, textarea, summary)')) {
    if (!seen(e) || e.closest('.spf-hidden, .skip, .jp-mod-hidden') || getComputedStyle(e).display === 'inline') continue;
    const { width, height } = (e.closest('label, .spf-option, .spf-fields-row') ?? e).getBoundingClientRect();
    if (width > 2 && (width < 24 || height < 24)) out.push(`small ${Math.round(width)} × ${Math.round(height)}: ${where(e)}`);
  }
  for (const e of document.querySelectorAll('.spf *, .spf-bar *, .spf-foot *')) {
    const { overflowX, overflowY } = getComputedStyle(e);
    if (!seen(e) || !e.innerText || e.offsetWidth < 3 || e.offsetHeight < 3 || e.closest('svg, .spf-scene, .spf-hidden, .skip, select, textarea')) continue;
    if (overflowX !== 'visible' && overflowX !== 'auto' && e.scrollWidth > e.clientWidth + 1) out.push(`cut: ${where(e)}`);
    if (overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 2) out.push(`cut below: ${where(e)}`);
  }
  return out; }"""
#: With colours of the reader's own: what one operates that neither has an edge nor is underlined.
EDGELESS = """() => [...document.querySelectorAll('.spf-card :is(button, select, textarea, input), .spf-foot button')]
  .filter((e) => e.checkVisibility({ contentVisibilityAuto: true }) && e.offsetWidth > 2 && !e.closest('.spf-hidden'))
  .filter((e) => { const s = getComputedStyle(e), around = getComputedStyle(e.parentElement); return s.borderBottomStyle === 'none' && around.borderBottomStyle === 'none' && s.outlineStyle === 'none' &&
    !s.textDecorationLine.includes('underline') && !['radio', 'checkbox'].includes(e.type) && s.opacity !== '0'; })
  .map((e) => `no edge: ${e.tagName}.${e.className} ${e.innerText.slice(0, 30)}`)"""
MOVING = "() => document.getAnimations().filter((a) => a.effect.getTiming().duration > 0).map(() => 'moves')"

Found = Iterator[str]


def main(wanted: Sequence[str]) -> int:
    """Look at the modules and languages named, or at all; 1 where a fault was found."""
    pages = [page for page in PAGES if _asked_for(page, wanted)]
    with tempfile.TemporaryDirectory(prefix="spf-") as home, sync_playwright() as playwright:
        server, browser = Server(Path(home)).start(), launched(playwright)
        faults = sum(looked_at(Reader(browser, server, steps=True), *page) for page in pages)
        browser.close()
        server.stop()
    print(f"{len(pages)} modules, {faults} faults")
    return int(faults > 0)


def _asked_for(page: tuple[str, str], wanted: Sequence[str]) -> bool:
    """Whether a module's number and its language are among those named, where any such are named."""
    named = ([w for w in wanted if w.isdigit()], [w for w in wanted if w.isalpha()])
    return all(not some or part in some for part, some in zip(page, named, strict=True))


def looked_at(reader: Reader, number: str, language: str) -> int:
    """Go through one module; how many faults it has."""
    began, faults = time.monotonic(), 0
    try:
        for fault in walked(reader, number, language):
            faults += 1
            print(f"{number} {language} {fault}", flush=True)
    except (AssertionError, Error) as broken:
        faults += 1
        print(f"{number} {language} was not seen to the end: {broken}", flush=True)
    print(f"{number} {language}: {faults} faults, {time.monotonic() - began:.0f} s", flush=True)
    reader.server.quiet()
    return faults


def walked(reader: Reader, number: str, language: str) -> Found:
    """Each step in each look, then the big screen, then everything chosen on one narrow page."""
    page = reader.open(number, language)
    title = COURSE.words(language)["modules"][number]["title"]
    names = [step.name for step in steps(COURSE.module(number, language), title)]
    for name in names:
        to_step(page, number, name)
        yield from (f"{name} {fault}" for fault in every_look(page, language))
    page.evaluate("window.name = 'spf-wall'")
    page.reload()
    page.wait_for_selector(".spf-wall .spf-bar-box[data-live=true]", state="attached")
    sized(page, BIG)
    for name in names:
        to_step(page, number, name)
        yield from (f"{name} big screen {fault}" for fault in ruled(page, *RULES))
        yield from (f"{name} big screen {fault}" for fault in page.evaluate(TOO_WIDE))
        yield from (f"{name} big screen {fault}" for fault in page.evaluate(BUILT, [language]))
    page.evaluate("window.name = ''; localStorage.setItem('spf-whole', '1')")
    page.reload()
    reader.lives()
    sized(page, SMALLEST)
    yield from (f"all chosen {fault}" for fault in page.evaluate(WIDER))
    for scheme in ("light", "dark"):
        coloured(page, scheme)
        yield from (f"all chosen {scheme} {fault}" for fault in ruled(page, *RULES))
    reader.close()


def every_look(page: Page, language: str) -> Found:
    """One step by day and by night, narrow, with more air, other colours and nothing that moves."""
    yield from (f"light {fault}" for fault in ruled(page, *RULES))
    yield from page.evaluate(BUILT, [language])
    coloured(page, "dark")
    yield from (f"dark {fault}" for fault in ruled(page, "color-contrast"))
    coloured(page, "light")
    for size in (PHONE, SMALLEST):
        sized(page, size)
        yield from (f"{size[0]} {fault}" for fault in page.evaluate(TOO_WIDE))
        yield from (f"{size[0]} {fault}" for fault in page.evaluate(SMALL_OR_CUT))
        if size == PHONE:
            yield from (f"{size[0]} {fault}" for fault in ruled(page, *RULES))
    style = page.add_style_tag(content=SPACED)
    yield from (f"spaced {fault}" for fault in page.evaluate(TOO_WIDE))
    yield from (f"spaced {fault}" for fault in page.evaluate(SMALL_OR_CUT))
    style.evaluate("e => e.remove()")
    sized(page, LAPTOP)
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    yield from (f"forced colours {fault}" for fault in page.evaluate(EDGELESS))
    yield from (f"reduced motion {fault}" for fault in page.evaluate(MOVING))
    page.emulate_media(forced_colors="none", reduced_motion="no-preference")


def to_step(page: Page, number: str, name: str) -> None:
    """Go to a step as a link does, and wait until nothing fades any more."""
    page.evaluate(f"location.hash = '{name}'")
    known = f"JSON.parse(localStorage.getItem('spf-place-{number}')).at"
    until(lambda: page.evaluate(known) == name, saying=f"{name} was not shown")
    still(page)


def still(page: Page) -> None:
    """Wait until the page is drawn and what fades has faded."""
    page.evaluate(
        """async () => { await new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(d)));
        for (const a of document.getAnimations()) if (Number.isFinite(a.effect.getComputedTiming().endTime)) a.finish(); }"""
    )


def sized(page: Page, size: tuple[int, int]) -> None:
    """Show the page at another size."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    outer = "document.querySelector('.jp-WindowedPanel-outer').clientWidth"
    until(lambda: size[0] - 40 < page.evaluate(outer) <= size[0], saying=f"never {size[0]} wide")
    still(page)


def coloured(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Let the system be light or dark, and wait until the page is."""
    page.emulate_media(color_scheme=scheme)
    light = "true" if scheme == "light" else "false"
    page.wait_for_selector(f"body[data-jp-theme-light={light}]", state="attached")
    still(page)


def ruled(page: Page, *rules: str) -> Found:
    """What axe has to say, a line for each place."""
    for violation in found_by_axe(page, rules=list(rules))["violations"]:
        for node in violation["nodes"]:
            yield f"{violation['id']}: {node['html'][:120]} {node['failureSummary'][-160:]!r}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
