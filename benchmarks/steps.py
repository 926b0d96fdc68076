"""Rows 10 and 11: from one step to the next, and how much a module asks of who meets it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from playwright.sync_api import Page, ViewportSize, expect
from spenningsfelt.content.steps import steps

from benchmarks.page import reader_in
from benchmarks.table import Figure
from benchmarks.workspace import Workspace
from tests.browser.conftest import COURSE, Reader

WALKED = ("01", "02", "06")  # the first that one works in, the longest text, the most exercises
WINDOW: ViewportSize = {"width": 1280, "height": 800}

#: Notes, for each step gone to, how long it took from the key until a frame that shows it had been painted.
WATCH = """() => {
  window.spfSteps = [];
  addEventListener('click', (e) => {
    const before = location.hash;
    const look = () => requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () =>
        location.hash === before ? look() : window.spfSteps.push(performance.now() - e.timeStamp);
      painted.port2.postMessage(0);
    });
    look();
  }, true);
}"""

#: What one meets of the step that is shown: fields to fill in, and whether it is higher than the window.
SEEN = """() => {
  const panel = document.querySelector('.jp-NotebookPanel:not(.lm-mod-hidden)');
  const seen = (e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const outer = panel.querySelector('.jp-WindowedPanel-outer');
  const of = (what) => [...panel.querySelectorAll(what)].filter(seen);
  const typed = 'textarea, input:not([type=radio], [type=checkbox], [type=range], [type=file])';
  const choices = of('input[type=radio], input[type=checkbox], input[type=range]').map((one) => one.name || one.id);
  return {
    typed: of(typed).length,
    chosen: new Set(choices).size + of('select').length,
    scrolls: outer.scrollHeight > outer.clientHeight + 1,
    height: outer.scrollHeight,
  };
}"""


def step_to_step(place: Workspace) -> list[Figure]:
    """Row 10: «Tilbake» through each module from its last step; the slowest module counts."""
    with reader_in(place, steps=True) as reader:
        taken = {number: _walked(place, reader, number) for number in WALKED}
    every = sorted(ms for one in taken.values() for ms in one)
    worst = max(taken, key=lambda number: _middle(taken[number]))
    return [
        Figure(
            "10",
            f"step to step, module {worst} (the slowest of {len(taken)})",
            "ms",
            taken[worst],
            "click event until the first painted frame in which the other step has the address; «Tilbake» through "
            f"modules {', '.join(taken)}, every step once a round, on an empty course, the window 1280×800",
            goal=50,
            note=f"the slowest of {len(every)} steps {every[-1]:.0f} ms",
            details={
                "modules": {n: [round(ms, 1) for ms in values] for n, values in taken.items()}
            },
        )
    ]


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _walked(place: Workspace, reader: Reader, number: str) -> list[float]:
    """Milliseconds for each step of the module, of all the rounds that count."""
    taken: list[float] = []
    for count in range(place.warm + place.rounds):
        page = _opened(reader, number)
        _go(page, number, len(_names(number)) - 1)
        page.evaluate(WATCH)
        for at, (_, after) in enumerate(pairwise(reversed(_names(number))), 1):
            page.locator(".spf-foot .back").click()
            page.wait_for_function(f"window.spfSteps.length === {at}")
            assert page.evaluate("location.hash") == f"#{after}"
        if count >= place.warm:
            taken += page.evaluate("window.spfSteps")
        page.close()
    return taken


def what_one_meets(place: Workspace) -> list[Figure]:
    """Row 11: fields in sight on an empty course, step by step; and how many steps are higher than the window."""
    with reader_in(place, steps=True) as reader:
        met = {number: _met(reader, number) for number in WALKED}
    measured = (
        "fields to write in that are visible in some step of the module, nothing answered, every fold shut, the window "
        "1280×800; in the note, groups of radio buttons, ticks, sliders and lists to choose from"
    )
    return [
        Figure(
            "11",
            f"fields to write in, module {number}",
            "",
            [float(_sum(seen, "typed"))],
            measured,
            note=f"{_sum(seen, 'chosen')} to choose in, {len(seen)} steps, {_sum(seen, 'scrolls')} of them scroll",
            details={"steps": seen},
        )
        for number, seen in met.items()
    ]


def _sum(seen: list[dict[str, Any]], what: str) -> int:
    return sum(one[what] for one in seen)


def _met(reader: Reader, number: str) -> list[dict[str, Any]]:
    page, seen = _opened(reader, number), []
    for at, name in enumerate(_names(number)):
        _go(page, number, at)
        seen.append({"step": name, **page.evaluate(SEEN)})
    page.close()
    return seen


def _go(page: Page, number: str, at: int) -> None:
    """To a step of the module, as one who has written its address."""
    page.evaluate("(step) => { location.hash = step; }", _names(number)[at])
    expect(page.locator(".spf-bar .count")).to_contain_text(f"Steg {at + 1} ")


def _opened(reader: Reader, number: str) -> Page:
    """The module as somebody meets it for the first time."""
    page = reader.context.new_page()
    page.set_viewport_size(WINDOW)
    page.add_init_script("try { localStorage.clear(); } catch {}")
    reader.open(number, page=page)
    expect(page.locator(".spf-cover")).to_have_count(0)
    return page


def _names(number: str) -> list[str]:
    title = COURSE.words("nb")["modules"][number]["title"]
    return [step.name for step in steps(COURSE.module(number, "nb"), title)]
