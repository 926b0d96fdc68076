"""What stands between a page and its program: several tabs, a course started anew, a network that is shut in part."""

from __future__ import annotations

from itertools import permutations

import pytest


from tests.browser.conftest import MODULES, Reader, saved_within
from tests.course import Server, until

THREE = ("00", "01", "02")


def takeaway(number: str) -> str:
    """The selector of the field that every module ends with."""
    return f"[id='{number}-takeaway-text']"


@pytest.mark.parametrize("order", list(permutations(THREE)), ids="-".join)
def test_three_tabs_on_three_modules_save_everything(
    reader: Reader, server: Server, order: tuple[str, ...]
) -> None:
    """Each tab has the next module's program started ahead, which may be the one another tab writes to: whatever the
    order they were opened in, every word is saved."""
    tabs = {}
    for number in order:
        tabs[number] = reader.open(number, page=reader.context.new_page())
        following = f"nb/{MODULES[f'{int(number) + 1:02}']['nb']}.ipynb"
        until(lambda path=following: path in {s["path"] for s in server.sessions()})
    for number, page in tabs.items():
        page.locator(takeaway(number)).fill(f"fra {order}")
    for number in order:
        saved_within(server, f"{number}.takeaway.text", f"fra {order}")
