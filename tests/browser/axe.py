"""axe on the course page: what it finds, and that it has looked."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

#: WCAG 2.2 at A and AA, and good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SHELL = "document.querySelectorAll('body, .jp-LabShell')"


def found_by_axe(page: Page, within: str = "body", *, rules: list[str] = RULES) -> dict[str, Any]:
    """axe's answer about what stands `within`.

    JupyterLab's body has no height, and its shell hides what is outside it: axe takes nearly all text to be hidden there,
    and looks at no colour. So it is open meanwhile.
    """
    page.evaluate(f"for (const e of {SHELL}) e.style.overflow = 'visible'")
    found: dict[str, Any] = Axe().run(page, within, {"runOnly": rules}).response
    page.evaluate(f"for (const e of {SHELL}) e.style.overflow = ''")
    return found


def breaks_no_rule(page: Page, within: str = "body", *, least: int = 1) -> None:
    """Nothing for axe to say of what stands `within`; and it has compared the colours of `least` places or more."""
    found = found_by_axe(page, within)
    compared = [rule for rule in found["passes"] if rule["id"] == "color-contrast"]
    assert sum(len(rule["nodes"]) for rule in compared) >= least, "no colours were compared"
    said = [
        (rule["id"], node["html"][:120], node["failureSummary"][-160:])
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
    assert said == []
