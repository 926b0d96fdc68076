"""The formats full JupyterLab can save a notebook in, found when the page has got what it waits for.

JupyterLab asks for them while it opens a notebook. To find them the server loads nbconvert, and answers nothing else
for as long as that takes; the notebook itself was asked for just after, and came a quarter of a second late.
"""

from __future__ import annotations

import asyncio
import importlib

from jupyter_core.utils import ensure_async
from jupyter_server.services.nbconvert.handlers import NbconvertRootHandler

LATER = 3.0  # seconds; a menu in full JupyterLab is all that waits


def find_later() -> None:
    """Let the server's answer about formats wait, and load what it takes in a thread of its own."""
    at_once = NbconvertRootHandler.get

    async def get(self: NbconvertRootHandler) -> None:
        await asyncio.sleep(LATER)
        await asyncio.to_thread(importlib.import_module, "nbconvert.exporters")
        await ensure_async(at_once(self))

    NbconvertRootHandler.get = get  # type: ignore[method-assign]
