"""One browser for all tests of a process, and one language, whatever the machine speaks."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import launched

os.environ["SPENNINGSFELT_LANGUAGE"] = "nb"

#: What takes longest, the longest first, so that no process has half a minute left to do when the others have nothing.
LONGEST = (
    "browser/test_connection",
    "browser/test_page",
    "browser/test_saving",
    "browser/test_phone",
    "browser/test_drafts",
    "jupyter/test_kernels",
    "browser/test_figures",
    "browser/test_exercises",
    "browser/test_steps",
    "browser/test_every_module",
    "start/test_setup",
    "browser/test_other_languages",
    "browser/test_report",
    "browser/test_group",
    "browser/test_security",
    "browser/",
    "test_nbval",
    "jupyter/",
    "content/test_guide",
    "figures/test_s",
    "test_ui",
    "test_launch",
    "start/",
    "exercises/test_stored",
    "answers/test_sync",
    "answers/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest begin first."""
    items.sort(key=lambda item: _place(item.nodeid.removeprefix("tests/")))


def _place(test: str) -> int:
    return next((n for n, begins in enumerate(LONGEST) if test.startswith(begins)), len(LONGEST))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's own browser, as `python start.py test` found it."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()
