"""The system's own browser, for drawings to be looked at in."""

from __future__ import annotations

from tests.browser.conftest import chromium

__all__ = ["chromium"]
