"""What of JupyterLab a course page goes without: three quarters of its parts, which a learner never meets.

A file browser, menus, a debugger, a terminal and the like are got ready each time a page is opened, seen or not. Full
JupyterLab, at its own address, has all of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jupyter_server.base.handlers import JupyterHandler

#: In JupyterLab's own form: whole extensions, and single plugins of those that the page needs a part of.
FILE = Path(__file__).with_name("course_page.json")


class CoursePages:
    """JupyterLab's hook for a page's configuration; `shown` tells whether any page has been asked for."""

    shown = False

    def __call__(self, handler: JupyterHandler, config: dict[str, Any]) -> dict[str, Any]:
        """`config`, with more switched off when the address is of a course page: a document alone."""
        self.shown = True
        # here, and not in somebody's own JupyterLab, a module is alive in full JupyterLab too
        config = {**config, "spenningsfelt": "course"}
        if not handler.request.path.startswith(f"{handler.base_url}doc"):
            return config
        without = json.loads(FILE.read_text("utf-8"))["disabledExtensions"]
        return {**config, "disabledExtensions": [*config["disabledExtensions"], *without]}
