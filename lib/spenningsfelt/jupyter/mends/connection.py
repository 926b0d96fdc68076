"""The page's connection to its kernel, with two faults of Jupyter Server mended."""

from __future__ import annotations

from typing import Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class Connection(ZMQChannelsWebsocketConnection):
    """Remembers how page and server agreed to write messages, and whether the page has been counted.

    Jupyter Server asks the socket for the agreement each time. When a page sends its last words and is closed, the
    socket is gone before they are read; the answer is then «no agreement», the message is read as the old format, and
    its first bytes are taken for a count of a hundred million: 3.4 GB of memory, for good, and the words thrown away.

    And it counts a page out that left before it was counted in, as one does that is loaded anew at once. With one page
    too few, a kernel that nobody attends is never ended, and one that a page is at may be.
    """

    _agreed: str | None = None
    _counted = False

    @property
    def subprotocol(self) -> str | None:
        """The message format agreed upon when the connection was made; None for the old one."""
        now: str | None = super().subprotocol
        if now is not None:
            self._agreed = now
        return self._agreed

    def connect(self) -> Any:
        """Connect to the kernel, with the agreement noted while the socket is sure to be there."""
        _ = self.subprotocol
        self._counted = True
        return super().connect()

    def disconnect(self) -> None:  # type: ignore[override]
        """Leave the kernel, and be counted out once if one was counted in."""
        kernels, counted = self.multi_kernel_manager, self._counted
        self._counted = False
        if counted:
            super().disconnect()  # type: ignore[no-untyped-call]
            return
        # one is there for as long as this takes, so that nothing is done which only the last to leave does
        kernels.notify_connect(self.kernel_id)
        kernels.notify_connect(self.kernel_id)
        super().disconnect()  # type: ignore[no-untyped-call]
        kernels.notify_disconnect(self.kernel_id)
