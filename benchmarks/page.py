"""Rows 3 and 6: from module to module by a link, and from a key to «Lagret», in the real browser."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks.table import Figure
from benchmarks.workspace import Workspace, chromium
from tests.browser.conftest import MODULES, Reader
from tests.course import Server, until

DEBOUNCE = 500  # ms: PAUSE in lib/ui/saving/ledger.ts
KEYS = 20  # a round
PAIRS = [
    ("00", "01"),
    ("05", "06"),
]  # the first link a leader follows, and the one to the module with most exercises
FIELD = "00-takeaway-text"
STILL = 1.0  # seconds a kernel must have been idle to count as ready

#: Notes, on the page's own clock, when a link was pressed and when every exercise of the module stood there. It looks
#: for exercises only once the module is live: a look at every change would be a part of what is measured.
WATCH_LINK = """([path, exercises]) => {
  window.spfWent = 0; window.spfLived = 0;
  addEventListener('click', (e) => { window.spfWent ||= e.timeStamp; }, true);
  const drawn = (panel) =>
    panel.querySelector('.spf-turn') && panel.querySelectorAll('[data-exercise]').length >= exercises;
  const noted = (panel) => drawn(panel) && (window.spfLived = performance.now());
  const live = new MutationObserver(() => {
    const bar = document.querySelector(`.spf-bar-box[data-live=true][data-path="${path}"]`);
    const panel = bar?.closest('.jp-NotebookPanel');
    if (!panel) return;
    live.disconnect();
    if (noted(panel)) return;
    const rest = new MutationObserver(() => noted(panel) && rest.disconnect());
    rest.observe(panel, { subtree: true, childList: true });
  });
  live.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-live'] });
}"""

#: Notes for each key when it was pressed and when the card's save state next came back to «saved».
WATCH_KEYS = """(id) => {
  const field = document.getElementById(id);
  const save = field.closest('[data-exercise]').querySelector('.spf-save');
  window.spfKeys = [];
  field.addEventListener('keydown', (e) => window.spfKeys.push({ down: e.timeStamp, draft: false, saved: 0 }));
  new MutationObserver(() => {
    const key = window.spfKeys.at(-1);
    if (!key || key.saved) return;
    if (save.dataset.state !== 'saved') key.draft = true;
    else if (key.draft) key.saved = performance.now();
  }).observe(save, { attributes: true, attributeFilter: ['data-state'] });
}"""


@contextmanager
def reader_in(place: Workspace, *, steps: bool = False) -> Iterator[Reader]:
    """A running course and a person in front of it, who sees all of a module on one page unless told to step."""
    server = Server(place.folder / "h").start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
            window = {"width": 1280, "height": 900}
            reader = Reader(browser, server, steps=steps, viewport=window)
            yield reader
            reader.close()
            browser.close()
    finally:
        server.stop()


def _ready(server: Server, path: str) -> bool:
    """The next module's kernel is there and has had nothing to do for a while."""
    kernel = next((s["kernel"]["id"] for s in server.sessions() if s["path"] == path), None)
    if kernel is None:
        return False

    def told() -> tuple[str, str]:
        state = server.api(f"kernels/{kernel}")
        return state["execution_state"], state["last_activity"]

    before = told()
    time.sleep(STILL)
    return before[0] == "idle" and told() == before


def next_module(place: Workspace) -> list[Figure]:
    """Row 3: «Neste» in a module until every exercise of the next one stands there."""
    with reader_in(place) as reader:
        return [_link(place, reader, before, after) for before, after in PAIRS]


def _link(place: Workspace, reader: Reader, before: str, after: str) -> Figure:
    exercises = reader.open(after).locator("[data-exercise]").count()
    path = f"nb/{MODULES[after]['nb']}.ipynb"

    def seconds() -> float:
        reader.page.goto("about:blank")
        reader.server.quiet()
        page = reader.open(before)
        until(lambda: _ready(reader.server, path), saying="the next kernel was not started ahead")
        page.evaluate(WATCH_LINK, [path, exercises])
        page.locator(".spf-turn a.next").click()
        page.wait_for_function("window.spfLived > 0")
        return float(page.evaluate("window.spfLived - window.spfWent")) / 1000

    [ours] = place.in_turn(seconds)
    measured = (
        f"click event on the link in module {before} until module {after} is live, its {exercises} exercises "
        "drawn, on the page's clock; next kernel started ahead and idle"
    )
    return Figure("3", f"module {before} to {after} by link → live", "s", ours, measured, goal=0.5)


def keys_of(page: Page, count: int) -> list[float]:
    """Milliseconds from each of `count` keys to «Lagret», less the debounce. `WATCH_KEYS` must be at work."""
    page.evaluate("window.spfKeys.length = 0")
    for number in range(count):
        page.locator(f"[id='{FIELD}']").press(chr(97 + number % 26))
        page.wait_for_function(
            f"window.spfKeys.length === {number + 1} && window.spfKeys.at(-1).saved > 0"
        )
    found: list[dict[str, Any]] = page.evaluate("window.spfKeys")
    return [key["saved"] - key["down"] - DEBOUNCE for key in found]


def key_to_saved(place: Workspace) -> list[Figure]:
    """Row 6: one key at a time, each waited for; all keys of all rounds count alike."""
    with reader_in(place) as reader:
        page = reader.open("00")
        page.evaluate(WATCH_KEYS, FIELD)
        taken = [keys_of(page, KEYS) for _ in range(place.warm + place.rounds)][place.warm :]
    every = [key for keys in taken for key in keys]
    p95 = quantiles(every, n=20)[-1]
    measured = (
        f"keydown event until the card's save state is «saved» in the page, less the {DEBOUNCE} ms debounce; "
        f"one key at a time; a round's value is the p50 of {KEYS} keys"
    )
    return [
        Figure(
            "6",
            f"key → «Lagret» less the debounce, p50 of {len(every)} keys",
            "ms",
            [median(k) for k in taken],
            measured,
            goal=25,
            note=f"p95 {p95:.0f} ms",
            details={
                "p50_all": round(median(every), 1),
                "p95": round(p95, 1),
                "keys": [[round(k, 1) for k in keys] for keys in taken],
            },
        )
    ]
