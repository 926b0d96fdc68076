"""Half an hour of rough use: `just endure [minutes]`. Not part of the ordinary tests.

A robot writes in modules 00 and 01, goes from one to the other, and meanwhile everything goes wrong: kernels are killed,
the machine sleeps, the browser is closed in mid-word, the course is killed and started again, a second tab is open, a
trainer edits a text and builds. Afterwards every character must be on disk, the notebooks be what `build` made, and no
JupyterLab dialog have been seen.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import Reader, digests, launched
from tests.course import REPOSITORY, Server, until

FIELDS = {
    "00": ["partner-who", "takeaway-text"],
    "01": ["takeaway-text"],
}
WORDS = [
    "lytte",
    "spørre",
    "åpne",
    "øve",
    "ærlig",
    "råd",
    "vedtak",
    "møte",
    "foreldre",
    "«sitat»",
    "50",
    "%",
    "<b>",
    "&",
    "😀",
    "linje",
]
STATE = """() => [location.href.split('?')[0], ...[...document.querySelectorAll('.spf-bar-box')].map((b) => ({...b.dataset, says: b.innerText})),
  ...[...document.querySelectorAll('[role=alert]')].map((a) => a.innerText), JSON.stringify({...localStorage}).slice(0, 3000),
  JSON.stringify({...sessionStorage}).slice(0, 500)]"""


class Robot:
    """A leader in a hurry on a bad day. `written` is what must be on disk in the end."""

    def __init__(self, browser: Browser, home: Path, seed: int) -> None:
        self.checkout = home / "kurs"
        for name in ("data", "notebooks", "lib"):
            ignore = shutil.ignore_patterns("node_modules", "__pycache__")
            shutil.copytree(REPOSITORY / name, self.checkout / name, ignore=ignore)
        self.server = Server(home / "hjem", self.checkout).start()
        self.browser, self.random = browser, random.Random(seed)
        self.written: dict[str, str] = {}
        self.done: Counter[str] = Counter()
        self.number = "00"
        self.expected = digests(self.checkout / "notebooks")
        self.dialogs: list[str] = []
        self.context()

    def context(self) -> None:
        """A browser window."""
        self.reader = Reader(self.browser, self.server, viewport={"width": 1280, "height": 900})
        self.reader.context.on(
            "page", lambda page: page.on("crash", lambda _: print("a page crashed"))
        )
        self.page = self.reader.open(self.number)

    def field(self, name: str) -> str:
        """The selector of a field in the module now open."""
        return f"[id='{self.number}-{name}']"

    def write(self, page: Page | None = None, finish: bool = True) -> str:
        """Type some words at the end of a field; `finish` waits until they are on disk."""
        page = page or self.page
        name = self.random.choice(FIELDS[self.number])
        answer = f"{self.number}.{name.replace('-', '.', 1)}"
        if len(self.written.get(answer, "")) > 1500:
            page.locator(self.field(name)).fill("")
            self.written[answer] = ""
        text = " ".join(self.random.choices(WORDS, k=self.random.randint(1, 6))) + " "
        page.locator(self.field(name)).focus()
        page.keyboard.press("Control+End")
        page.keyboard.type(text, delay=self.random.choice([0, 5, 20]))
        self.written[answer] = self.written.get(answer, "") + text
        if finish:
            self.check()
        return answer

    def check(self) -> None:
        """Every character written so far is on disk."""
        wanted = {k: v for k, v in self.written.items() if v}
        try:
            until(
                lambda: {k: v for k, v in self.server.saved().items() if k in wanted} == wanted,
                90,
                "not on disk",
            )
        except AssertionError:
            print(
                [
                    (k, v, self.server.saved().get(k))
                    for k, v in wanted.items()
                    if self.server.saved().get(k) != v
                ]
            )
            print(
                f"after {dict(self.done)}, in {self.number}:",
                self.page.evaluate(STATE),
                self.server.sessions(),
            )
            self.page.screenshot(path=Path(tempfile.gettempdir()) / "endure.png")
            raise

    def go(self) -> None:
        """To the other module by its link."""
        # the module left behind stays, hidden, until its last words are on disk
        shown = self.page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .spf-turn")
        link = shown.locator("a.next" if self.number == "00" else "a:not(.next)")
        link.click()
        self.number = "01" if self.number == "00" else "00"
        self.page.wait_for_selector(
            f".spf-bar-box[data-live=true][data-path*='/{self.number}-']", state="attached"
        )
        self.page.wait_for_selector(self.field(FIELDS[self.number][0]), state="attached")

    def kernel_dies(self) -> None:
        """kill -9 on the kernel while typing; one press gets it going."""
        path = until(
            lambda: [s["path"] for s in self.server.sessions() if f"/{self.number}-" in s["path"]]
        )[0]
        os.kill(self.server.kernel_pid(path), signal.SIGKILL)
        self.write(finish=False)
        self.page.locator(".spf-bar-note.trouble button").click()
        self.check()

    def sleep(self) -> None:
        """The machine sleeps: server and kernels stand still, then go on."""
        assert self.server.process
        pids = [self.server.process.pid, *self.server.kernel_pids()]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        self.write(finish=False)
        time.sleep(self.random.choice([2, 8, 20]))
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
        self.check()

    def browser_closes(self) -> None:
        """The window is gone in mid-word; the next visit in the same browser saves it."""
        self.write(finish=False)
        self.note()
        old = self.page
        self.page = self.reader.context.new_page()
        old.close()
        self.reader.open(self.number, page=self.page)
        self.check()

    def course_dies(self) -> None:
        """Server and kernels are killed; started again, one press brings the page back."""
        for pid in self.server.kernel_pids():
            os.kill(pid, signal.SIGKILL)
        self.server.stop(signal.SIGKILL)
        self.write(finish=False)
        self.page.locator(".spf-bar-note.trouble[data-trouble=offline]").wait_for(timeout=60_000)
        self.server.start()
        self.page.locator(".spf-bar-note.trouble button").click()
        self.reader.lives(self.page)
        self.check()

    def second_tab(self) -> None:
        """A second tab on the same module: what is written there is seen here."""
        other = self.reader.context.new_page()
        self.reader.open(self.number, page=other)
        answer = self.write(other)
        name = answer.partition(".")[2].replace(".", "-")
        until(
            lambda: self.page.locator(self.field(name)).input_value() == self.written[answer],
            saying="the first tab lags",
        )
        self.note(other)
        other.close()

    def trainer_edits(self) -> None:
        """A trainer changes a text and builds while the course is open."""
        text = self.checkout / "data/modules/00-start-here/nb.md"
        text.write_text(
            re.sub(
                "## Tjue minutter om gangen.*",
                f"## Tjue minutter om gangen {self.random.random()}",
                text.read_text("utf-8"),
            ),
            "utf-8",
        )
        subprocess.run(
            [sys.executable, "-m", "spenningsfelt", "build"],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONPATH": str(self.checkout / "lib")},
        )
        self.expected = digests(self.checkout / "notebooks")
        self.write()

    def note(self, page: Page | None = None) -> None:
        """Remember what dialogs a page has seen before it goes."""
        self.dialogs += (page or self.page).evaluate("window.labDialogs ?? []")

    def step(self) -> None:
        """One thing a person or the world does."""
        likely: list[tuple[Callable[[], object], int]] = [
            (self.write, 10),
            (self.go, 4),
            (self.kernel_dies, 2),
            (self.sleep, 2),
            (self.browser_closes, 2),
            (self.course_dies, 1),
            (self.second_tab, 1),
            (self.trainer_edits, 1),
        ]
        deed = self.random.choices([d for d, _ in likely], [w for _, w in likely])[0]
        deed()
        self.done[deed.__name__] += 1
        assert digests(self.checkout / "notebooks") == self.expected, "a notebook was changed"


def went_away(_: object) -> None:
    """The browser ended before the robot did: said, for all that follows is then no fault of the course."""
    print("the browser itself went away")


def main(minutes: float, seed: int) -> None:
    """Run for so many minutes and say what was done."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = launched(playwright)
        browser.on("disconnected", went_away)
        robot = Robot(browser, Path(home), seed)
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            robot.step()
        robot.check()
        robot.note()
        print(f"seed {seed}, {minutes} minutes: {dict(robot.done)}")
        print(
            f"answers {len(robot.written)}, characters on disk {sum(map(len, robot.written.values()))}, all there"
        )
        print(f"dialogs {robot.dialogs}, requests elsewhere {robot.reader.abroad}")
        assert not robot.dialogs and not robot.reader.abroad
        browser.remove_listener("disconnected", went_away)
        robot.server.stop()
        browser.close()


if __name__ == "__main__":
    main(
        float(sys.argv[1]) if len(sys.argv) > 1 else 30,
        int(sys.argv[2]) if len(sys.argv) > 2 else 1,
    )
