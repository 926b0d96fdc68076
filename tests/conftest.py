"""One browser for all tests of a process, and one language, whatever the machine speaks."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import launched

os.environ["SPENNINGSFELT_LANGUAGE"] = "nb"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's own browser, as `python start.py test` found it."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()
