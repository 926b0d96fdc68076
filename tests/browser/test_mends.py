"""What JupyterLab does that a course page must not, seen in full JupyterLab beside the course page that mends it.

A test that fails at «JupyterLab has it» after an upgrade brings good news: take the mend away (`lib/ui/course/mends/`).
"""

from __future__ import annotations

import os
import signal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader
from tests.course import Server

PATH = "nb/01-tre-sirkler.ipynb"
COUNTS = {
    "an icon that changes at every cell": "link.busy.favicon",
    "an output's fold": ".jp-CodeCell .jp-OutputArea-promptOverlay",
    "a name in English on what may have none": ".jp-CodeCell[aria-label]",
}
WHICH = pytest.mark.parametrize("mended", [False, True], ids=["JupyterLab has it", "mended"])


@WHICH
def test_what_jupyterlab_does_to_a_page(reader: Reader, server: Server, mended: bool) -> None:
    """Its marks on cells and tab, its keys that undo nothing in a field, its English dialog when a program stops: all of
    them in full JupyterLab, none on a course page."""
    page = shown(reader, server, mended)
    for what, selector in COUNTS.items():
        there = page.locator(selector)
        if mended:
            expect(there, what).to_have_count(0)
        else:
            expect(there.first, what).to_be_attached()
    field = page.locator("[id='01-takeaway-text']")
    field.press_sequentially("abc")
    field.press("Control+z")
    assert (field.input_value() != "abc") is mended, "Ctrl+Z in a field"
    os.kill(server.kernel_pid(PATH), signal.SIGKILL)
    if mended:
        expect(page.locator("[data-trouble=kernel]").first).to_be_attached()
        expect(page.locator(".jp-Dialog")).to_have_count(0)
    else:
        expect(page.locator(".jp-Dialog")).to_contain_text("Kernel Restarting")
        page.close()
        reader.dialogs.clear()  # it asks before one leaves, which is no matter here


def shown(reader: Reader, server: Server, mended: bool) -> Page:
    """Module 01 as a course page, or in full JupyterLab on the same server."""
    if mended:
        return reader.open("01")
    reader.page.goto(f"{server.url}lab/workspaces/mends/tree/{PATH}?token={server.token}")
    reader.lives()
    return reader.page
