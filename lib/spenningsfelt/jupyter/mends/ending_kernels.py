"""Kernels that nobody attends end soon, and one that is ending is found by nobody.

Jupyter Server reckons how long a kernel has been idle from its last message, so that one whose page is loaded anew
after an hour may be ended in that very second. And it lists a kernel until it has ended, which takes a second or more:
a page opened meanwhile would get it, and wait for it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from jupyter_server.services.sessions.sessionmanager import SessionManager


class Kernels(AsyncMappingKernelManager):
    """Kernels that are idle from when their last page left, at the earliest; `ending` are those on their way out."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # type: ignore[no-untyped-call]
        self.ending: set[str] = set()

    def notify_disconnect(self, kernel_id: str) -> None:
        """A page has left."""
        super().notify_disconnect(kernel_id)  # type: ignore[no-untyped-call]
        if kernel_id in self:
            self.get_kernel(kernel_id).last_activity = datetime.now(UTC)

    async def shutdown_kernel(self, kernel_id: str, *how: Any, **options: Any) -> None:  # type: ignore[override]
        """End a kernel; nobody finds it from this moment."""
        self.ending.add(kernel_id)
        try:
            await super().shutdown_kernel(kernel_id, *how, **options)  # type: ignore[no-untyped-call]
        finally:
            self.ending.discard(kernel_id)


class Sessions(SessionManager):
    """Which kernel belongs to which page."""

    async def kernel_culled(self, kernel_id: str) -> bool:
        """Is the kernel gone, or about to go?"""
        return kernel_id in self.kernel_manager.ending or await super().kernel_culled(kernel_id)
