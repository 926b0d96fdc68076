"""A server that lets only so many in: else one machine could keep every phone out."""

from __future__ import annotations

import contextlib
import sys
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream
from tornado.web import Application

CONNECTIONS = 12  # from one address
MOST, LEAST, WINDOWS = 800, 200, 400  # in all; on Windows the system looks after 512 at a time
OWN = 56  # files that the program itself has open
LARGEST, HEAD, IDLE, SLOWEST = 4096, 8192, 60, 10  # bytes of a body and of a head; seconds


class Doors(HTTPServer):
    """No more than so many connections from one address, nor altogether: else one machine could keep phones out."""

    held: dict[str, int]
    most: int

    def handle_stream(self, stream: IOStream, address: Any) -> None:
        """A connection is let in, or closed at once."""
        held = self.held.get(address[0], 0)
        if held >= CONNECTIONS or sum(self.held.values()) >= self.most:
            stream.close()
            return
        self.held[address[0]] = held + 1
        super().handle_stream(stream, address)

    def on_close(self, server_conn: Any) -> None:
        """A place is free again."""
        address = server_conn.context.address[0]
        self.held[address] = max(0, self.held.get(address, 1) - 1)
        super().on_close(server_conn)


def altogether() -> int:
    """How many connections this machine can hold, after asking it for as many as we may want: at least 200."""
    if sys.platform == "win32":
        return WINDOWS
    import resource  # not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST + OWN if hard == resource.RLIM_INFINITY else min(MOST + OWN, hard)
    if 0 <= soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    return MOST if soft == resource.RLIM_INFINITY else max(LEAST, min(MOST, soft - OWN))


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
    made.held, made.most = {}, altogether()
    return made
