"""One browser for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import launched


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's own browser, as `python start.py test` found it."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()
