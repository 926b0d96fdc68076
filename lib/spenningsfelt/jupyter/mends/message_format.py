"""The page's connection to its kernel, with one fault of Jupyter Server mended."""

from __future__ import annotations

from typing import Any

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class Connection(ZMQChannelsWebsocketConnection):
    """Remembers how page and server agreed to write messages.

    Jupyter Server asks the socket each time. When a page sends its last words and is closed, the socket is gone before
    they are read; the answer is then «no agreement», the message is read as the old format, and its first bytes are
    taken for a count of a hundred million: 3.4 GB of memory, for good, and the words thrown away.
    """

    _agreed: str | None = None

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
        return super().connect()
