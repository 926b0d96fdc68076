"""Row 9: from a key to the next picture on the screen, on a processor slowed four times."""

from __future__ import annotations

from statistics import quantiles

from playwright.sync_api import Page

from benchmarks.page import reader_in
from benchmarks.table import Figure
from benchmarks.workspace import Workspace
from tests.browser.conftest import Reader

SLOWED = 4
FIELDS = {"00": "00-takeaway-text", "02": "02-table-who", "05": "05-takeaway-text"}
WORDS = "Den som leder, lytter før hun svarer."
TEMPO = 90  # ms between keys, and between words long enough for a save to fall in
BETWEEN = 700

#: Notes for each key how long it took until the frame that shows it had been painted.
WATCH = """(id) => {
  window.spfPaints = [];
  document.getElementById(id).addEventListener('keydown', (e) => requestAnimationFrame(() => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => window.spfPaints.push(performance.now() - e.timeStamp);
    painted.port2.postMessage(0);
  }), true);
}"""


def _type(page: Page, field: str) -> list[float]:
    """Milliseconds for each key of a few words."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    page.locator(f"[id='{field}']").click()
    page.evaluate(WATCH, field)
    for word in WORDS.split():
        page.keyboard.type(f"{word} ", delay=TEMPO)
        page.wait_for_timeout(BETWEEN)
    return list(page.evaluate("window.spfPaints"))


def typing_slowed(place: Workspace) -> list[Figure]:
    """Row 9: type in three modules, with saves in between; the worst module counts."""
    with reader_in(place) as reader:
        taken = [
            _percentiles(reader, module, field)
            for module, field in FIELDS.items()
            for _ in range(place.rounds)
        ]
    measured = (
        f"keydown event until the frame after it has been painted, on a processor slowed {SLOWED} times "
        f"(the browser's own setting), {len(WORDS)} keys at {TEMPO} ms with a save after each word; "
        f"modules {', '.join(FIELDS)}, the page just opened"
    )
    return [
        Figure(
            "9",
            f"typing slowed {SLOWED} times, p75",
            "ms",
            [p75 for p75, _ in taken],
            measured,
            goal=50,
        ),
        Figure(
            "9",
            f"typing slowed {SLOWED} times, p98",
            "ms",
            [p98 for _, p98 in taken],
            measured,
            goal=120,
        ),
    ]


def _percentiles(reader: Reader, module: str, field: str) -> tuple[float, float]:
    page = reader.open(module, page=reader.context.new_page())
    cut = quantiles(_type(page, field), n=100, method="inclusive")
    page.close()
    return cut[74], cut[97]
