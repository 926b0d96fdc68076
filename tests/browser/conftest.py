"""One server and one browser for all browser tests; a page that watches what must never happen."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Playwright,
    Request,
    expect,
)
from spenningsfelt.content import Course, data_folder

from tests.course import NOTEBOOKS, Server, until

WATCH_DIALOGS = """
window.labDialogs = [];
new MutationObserver(() => {
  const dialog = document.querySelector('.jp-Dialog');
  if (dialog && document.querySelector('.spf-course')) window.labDialogs.push(dialog.textContent);
}).observe(document, { childList: true, subtree: true });
"""
#: As somebody who has pressed «Vis alt på én side»; where nothing may be kept, the reader must press it.
ALL_ON_ONE_PAGE = "try { localStorage.setItem('spf-whole', '1'); } catch {}"
COURSE = Course(data_folder())
#: The notebook's name by module and language, for every language it is written in.
MODULES = {
    number: {
        code: COURSE.notebook(number, code).removesuffix(".ipynb")
        for code in COURSE.languages
        if number in COURSE.written(code)
    }
    for number in COURSE.written()
}
PAGES = [(number, code) for number, names in MODULES.items() for code in names]

#: What is of JupyterLab, and not of a course page.
MACHINERY = ".jp-InputPrompt, .jp-OutputPrompt, .jp-CodeCell .jp-InputArea-editor, .jp-NotebookPanel-toolbar, #jp-menu-panel, #jp-top-panel, .jp-SideBar"

#: What JupyterLab itself throws, unheard, when a kernel dies or a page is left while it waits.
LABS_OWN = ("Canceled future for", "Cannot send", "Kernel is dead")

expect.set_options(timeout=30_000)


class Reader:
    """A person at a browser: opens modules, and is told of nothing that must not happen.

    Given a browser, the reader has a window with nothing kept in it; given a context, one that others have had before.
    Sees all of a module on one page, unless told to `step`.
    """

    def __init__(
        self,
        browser: Browser | BrowserContext,
        server: Server,
        *,
        steps: bool = False,
        **options: Any,
    ) -> None:
        self.server = server
        self.abroad: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        self.ending = ExitStack()
        if isinstance(browser, BrowserContext):
            self.context = browser
        else:
            self.context = browser.new_context(**options)
            self.ending.callback(self.context.close)
        self.there = self.context.pages
        self.context.set_default_timeout(30_000)
        self.ending.enter_context(self.context.add_init_script(WATCH_DIALOGS))
        if not steps:
            self.ending.enter_context(self.context.add_init_script(ALL_ON_ONE_PAGE))
        self._hear("request", self._requested)
        self._hear("weberror", lambda e: self.errors.append(str(e.error)))
        self._hear("dialog", lambda d: (self.dialogs.append(d.message), d.dismiss()))
        self.page: Page = self.context.new_page()

    def _hear(self, event: Any, what: Callable[[Any], Any]) -> None:
        self.context.on(event, what)
        self.ending.callback(self.context.remove_listener, event, what)

    def _requested(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob", "about") and parts.hostname != "127.0.0.1":
            self.abroad.append(request.url)

    def open(self, number: str = "00", language: str = "nb", page: Page | None = None) -> Page:
        """Open a module and wait until it lives."""
        page = page or self.page
        path = f"{language}/{MODULES[number][language]}.ipynb"
        page.goto(f"{self.server.url}doc/tree/{quote(path)}?token={self.server.token}")
        self.lives(page)
        return page

    def lives(self, page: Page | None = None) -> None:
        """Wait until the module's exercises have been shown."""
        (page or self.page).wait_for_selector(".spf-bar-box[data-live=true]", state="attached")
        expect((page or self.page).locator(".spf-turn")).to_be_attached()

    def close(self) -> None:
        """Close the browser window, and say what happened that must not."""
        self.page_dialogs = [
            d for p in self.context.pages for d in p.evaluate("window.labDialogs ?? []")
        ]
        for page in self.context.pages:
            if page not in self.there:
                page.close()
        self.ending.close()
        assert self.abroad == [], f"requests left the machine: {self.abroad}"
        assert self.page_dialogs == [], f"JupyterLab showed a dialog: {self.page_dialogs}"
        assert self.dialogs == [], f"the browser asked: {self.dialogs}"
        ours = [e for e in self.errors if not e.removeprefix("Error: ").startswith(LABS_OWN)]
        assert ours == [], f"the page failed: {ours}"


def browser_path() -> str:
    """The browser that the tests use; it must have been found."""
    path = os.environ.get("SPENNINGSFELT_CHROMIUM") or shutil.which("chromium")
    assert path, "No browser: run «python start.py test», which finds or fetches one."
    return path


#: Parts of Chromium that no page meets. The last of several such lists is the one that counts, so those are among them
#: that Playwright switches off: they ask the network, or let a page wait.
WITHOUT = (
    "WebUIOmniboxPopup",  # a page of the browser's own for each window, which takes longer to draw than the course
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)


ARGUMENTS = ("--no-sandbox", f"--disable-features={','.join(WITHOUT)}")


def launched(playwright: Playwright) -> Browser:
    """That browser, running."""
    return playwright.chromium.launch(executable_path=browser_path(), args=ARGUMENTS)


def at_own_browser(chromium: Browser, profile: Path) -> BrowserContext:
    """A browser with a profile on the disk, as people have."""
    return chromium.browser_type.launch_persistent_context(
        profile,
        executable_path=browser_path(),
        args=ARGUMENTS,
        viewport={"width": 1280, "height": 900},
    )


@pytest.fixture(scope="session")
def laptop(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A window of a browser that has opened the course before: it has what JupyterLab is made of, read and compiled."""
    context = at_own_browser(chromium, tmp_path_factory.mktemp("profile"))
    yield context
    context.close()


def forgotten(context: BrowserContext, server: Server) -> None:
    """Let a window forget all that pages have kept in it, and close those that a failing test has left."""
    for page in context.pages[1:]:
        page.close()
    context.unroute_all()
    context.set_offline(False)
    context.clear_permissions()
    context.clear_cookies()
    hours = abs(context.pages[0].evaluate("Date.now()") / 1000 - time.time()) / 3600
    assert hours < 1, (
        "a test has set the clock of the window that all share: it needs one of its own"
    )
    blank = context.new_cdp_session(context.pages[0])
    origin = server.url.removesuffix("/")
    blank.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    blank.detach()


@pytest.fixture(scope="session")
def shared_server() -> Iterator[Server]:
    """The server that most browser tests share."""
    home = Path(tempfile.mkdtemp(prefix="spf-"))  # short: kernels' sockets lie under it
    server = Server(home).start()
    yield server
    server.stop()
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
def server(shared_server: Server) -> Iterator[Server]:
    """The shared server with no kernel running, no answers stored and nothing that was open in full JupyterLab."""
    shared_server.quiet()
    shutil.rmtree(shared_server.answers, ignore_errors=True)
    for workspaces in shared_server.home.glob("**/lab-workspaces"):
        shutil.rmtree(workspaces)
    for place in shared_server.home.glob("**/spenningsfelt/place-*"):
        place.unlink()  # a new reader, and not one who has deleted the folder by hand
    yield shared_server


@pytest.fixture
def reader(laptop: BrowserContext, server: Server) -> Iterator[Reader]:
    """Someone at a laptop, on which no page of the course has kept anything yet."""
    forgotten(laptop, server)
    reader = Reader(laptop, server)
    yield reader
    reader.close()


@pytest.fixture
def timed(chromium: Browser, server: Server) -> Iterator[Reader]:
    """Someone in a window of their own, whose clock a test may set: it stays set for all that is opened there later."""
    reader = Reader(chromium, server)
    yield reader
    reader.close()


@pytest.fixture
def stepper(laptop: BrowserContext, server: Server) -> Iterator[Reader]:
    """Someone who takes a module one step at a time, as it opens for everybody."""
    forgotten(laptop, server)
    reader = Reader(laptop, server, steps=True)
    yield reader
    reader.close()


def in_menu(page: Page, name: str) -> Locator:
    """Open the menu, and find what has this name there."""
    page.locator(".spf-bar .menu").click()
    menu = page.locator(".spf-menu")
    return menu.get_by_role("button", name=name).or_(menu.get_by_role("link", name=name)).first


@pytest.fixture(autouse=True)
def notebooks_stay_as_they_are() -> Iterator[None]:
    """Whatever a test does, the notebooks are the same to the byte afterwards."""
    before = digests(NOTEBOOKS)
    yield
    assert digests(NOTEBOOKS) == before, "a notebook was changed"


def digests(folder: Path) -> dict[str, str]:
    """The hash of every notebook in a folder."""
    return {
        str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*.ipynb"))
    }


def saved_within(server: Server, answer: str, value: Any) -> None:
    """Wait until an answer is on disk as it should be."""
    until(
        lambda: server.saved().get(answer) == value,
        saying=f"{answer} is {server.saved().get(answer)!r}, not {value!r}",
    )


@contextmanager
def no_folder(server: Server) -> Iterator[None]:
    """While this lasts, nothing can be saved: a file stands where the folder should be."""
    aside = server.answers.with_name("aside")
    if server.answers.exists():
        server.answers.rename(aside)
    server.answers.write_text("in the way")
    try:
        yield
    finally:
        server.answers.unlink()
        if aside.exists():
            aside.rename(server.answers)
