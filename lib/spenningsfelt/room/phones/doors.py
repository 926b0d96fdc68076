"""A server that lets only so many in: else one machine could keep every phone out."""

from __future__ import annotations

from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.web import Application

CONNECTIONS, ALTOGETHER = 12, 800  # from one address, and in all
LARGEST, HEAD, IDLE, SLOWEST = 4096, 8192, 60, 10  # bytes of a body and of a head; seconds


class Doors(HTTPServer):
    """No more than so many connections from one address, nor altogether: else one machine could keep phones out."""

    held: dict[str, int]

    def handle_stream(self, stream: IOStream, address: Any) -> None:
        """A connection is let in, or closed at once."""
        held = self.held.get(address[0], 0)
        if held >= CONNECTIONS or sum(self.held.values()) >= ALTOGETHER:
            stream.close()
            return
        self.held[address[0]] = held + 1
        super().handle_stream(stream, address)

    def on_close(self, server_conn: Any) -> None:
        """A place is free again."""
        address = server_conn.context.address[0]
        self.held[address] = max(0, self.held.get(address, 1) - 1)
        super().on_close(server_conn)


def doors(app: Application) -> Doors:
    """The server for phones, with its limits."""
    made = Doors(
        app,
        max_body_size=LARGEST,
        max_buffer_size=16 * LARGEST,
        max_header_size=HEAD,
        idle_connection_timeout=IDLE,
        body_timeout=SLOWEST,
    )
    made.held = {}
    return made
