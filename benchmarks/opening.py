"""Rows 7 and 8: what one load of the page leaves for the next, and how much the page moves when it is opened."""

from __future__ import annotations

from statistics import median
from typing import Any

from playwright.sync_api import Page, expect

from benchmarks.page import FIELD, WATCH_KEYS, keys_of, reader_in
from benchmarks.table import Figure
from benchmarks.workspace import Workspace
from tests.browser.conftest import PAGES

LOADS = 20
KEYS = 10  # a side and round
SHIFTED = """
window.spfShift = 0;
new PerformanceObserver((list) => {
  const calm = document.querySelector('.spf-cover');
  for (const entry of list.getEntries()) if (!calm && !entry.hadRecentInput) window.spfShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
"""


def saves_after_loads(place: Workspace) -> list[Figure]:
    """Row 7: saves on a page loaded for the first time, and on the same kernel after twenty loads."""
    with reader_in(place) as reader:
        page = reader.open("00")
        first = _saves(page, place.rounds)
        for _ in range(LOADS):
            page.reload()
            reader.lives(page)
        later = _saves(page, place.rounds)
    return [
        Figure(
            "7",
            f"key → «Lagret» less the debounce, after {LOADS} loads of the page",
            "ms",
            later,
            f"module 00; a round's value is the p50 of {KEYS} keys, one at a time; the kernel is the same",
            "the first load",
            first,
            goal=1.2,
        )
    ]


def _saves(page: Page, rounds: int) -> list[float]:
    page.evaluate(WATCH_KEYS, FIELD)
    return [median(keys_of(page, KEYS)) for _ in range(rounds)]


def layout_shift(place: Workspace) -> list[Figure]:
    """Row 8: the layout shift of every module in bokmål, from the moment the cover is lifted."""
    numbers = [number for number, code in PAGES if code == "nb"]
    with reader_in(place) as reader:
        reader.context.add_init_script(SHIFTED)
        taken = {number: _shift(reader, number) for number in numbers}
    return [
        Figure(
            "8",
            f"layout shift on opening, the worst of {len(numbers)} modules",
            "",
            [max(taken.values())],
            "sum of the browser's layout-shift entries after the cover is gone, a new page each time",
            goal=0.05,
            details={"modules": {number: round(shift, 3) for number, shift in taken.items()}},
        )
    ]


def _shift(reader: Any, number: str) -> float:
    page = reader.context.new_page()
    reader.open(number, page=page)
    expect(page.locator(".spf-cover")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    page.evaluate(
        "() => new Promise((done) => setTimeout(done, 500))"
    )  # what comes late counts too
    shift = float(page.evaluate("window.spfShift"))
    page.close()
    return shift
