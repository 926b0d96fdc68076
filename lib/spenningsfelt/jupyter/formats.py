"""The formats full JupyterLab can save a notebook in, found while the server goes on answering.

JupyterLab asks for them while it opens a notebook. To find them the server loads nbconvert, and by itself answers
nothing else for as long as that takes; the notebook, asked for just after, came a quarter of a second late.
"""

from __future__ import annotations

import asyncio
import importlib

from jupyter_core.utils import ensure_async
from jupyter_server.services.nbconvert.handlers import NbconvertRootHandler
from tornado import web


def find_aside() -> None:
    """Let the server load what it takes to answer about formats in a thread of its own."""
    at_once = NbconvertRootHandler.get

    @web.authenticated
    async def get(self: NbconvertRootHandler) -> None:
        await asyncio.to_thread(importlib.import_module, "nbconvert.exporters")
        await ensure_async(at_once(self))

    NbconvertRootHandler.get = get  # type: ignore[method-assign]
