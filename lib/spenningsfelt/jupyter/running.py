"""The course's servers that run, and what dead ones have left behind."""

from __future__ import annotations

import contextlib
import json
import secrets
import urllib.request
from pathlib import Path
from urllib.parse import quote

KEY_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"  # none that look like another
KEY_LENGTH = 12
#: What a server and its kernels lay in the runtime folder, beside the server's own description.
LEFT = ("kernel-*", "jpserver-*-open.html", "open.html")


def running_server(runtime: Path, notebooks: Path) -> tuple[str, str] | None:
    """The address and token of the course's own running server for this folder, or None."""
    for file in sorted(runtime.glob("jpserver-*.json")):
        with contextlib.suppress(OSError, ValueError, KeyError):
            info = json.loads(file.read_text("utf-8"))
            here = Path(info["root_dir"]) == notebooks.resolve()
            if here and _answers(info["url"], info["token"]):
                return info["url"], info["token"]
    return None


def _answers(url: str, token: str) -> bool:
    # asked who we are, and not how it is: it cannot answer the latter while a kernel starts
    request = urllib.request.Request(f"{url}api/me", headers={"Authorization": f"token {token}"})
    # a proxy has no business on this machine
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(request, timeout=3) as response:
            return bool(response.status == 200)
    except OSError:
        return False


def new_key() -> str:
    """A secret that lets a browser in, short enough to copy by hand: 59 bits, too many to try through."""
    return "".join(secrets.choice(KEY_LETTERS) for _ in range(KEY_LENGTH))


def address(url: str, token: str, first: str) -> str:
    """The address of a course page, with the token that lets this user's browser in."""
    return f"{url}doc/tree/{quote(first)}?token={token}"


def clear_away(runtime: Path) -> None:
    """Remove the tokens and sockets of servers that ended without a goodbye.

    The sockets do not say whose they are: they stay while any other server of the course runs.
    """
    from jupyter_server.serverapp import list_running_servers  # removes descriptions of the dead

    with contextlib.suppress(OSError, ValueError):
        if list(list_running_servers(str(runtime))):
            return
    for pattern in LEFT:
        for file in runtime.glob(pattern):
            with contextlib.suppress(OSError):
                file.unlink()
