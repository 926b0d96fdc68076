"""Open the user's browser at the course."""

from __future__ import annotations

import html
import os
import webbrowser
from pathlib import Path


def open_browser(url: str, runtime: Path) -> bool:
    """Open a page that forwards to `url`, so that the token is not in the list of processes; False when that failed.

    True does not say that the browser came: one that is shut in (a Snap) may not read the page.
    """
    page = runtime / "open.html"
    try:
        page.unlink(missing_ok=True)
        descriptor = os.open(page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(
                f'<!doctype html><meta http-equiv="refresh" content="0; url={html.escape(url)}">'
            )
    except OSError:
        return False
    return webbrowser.open(page.as_uri())
