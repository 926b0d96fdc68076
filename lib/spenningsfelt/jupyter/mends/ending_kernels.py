"""Which kernel belongs to which page, with one fault of Jupyter Server mended."""

from __future__ import annotations

from jupyter_core.utils import ensure_async
from jupyter_server.services.sessions.sessionmanager import SessionManager


class Sessions(SessionManager):
    """A session that is to end is found by nobody from that moment.

    Jupyter Server keeps it in its list until its kernel has ended, which takes a second or more. A page opened
    meanwhile, by F5 or by the address of the next module, gets a kernel that is about to go, and waits for it.
    """

    async def delete_session(self, session_id: str) -> None:
        """Take the session out of the list, then end its kernel; 404 when there is none."""
        session = await self.get_session(session_id=session_id)  # type: ignore[no-untyped-call]
        self.cursor.execute("DELETE FROM session WHERE session_id=?", (session_id,))
        await ensure_async(self.kernel_manager.shutdown_kernel(session["kernel"]["id"]))
