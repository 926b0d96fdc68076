"""Runs what installs packages: in a clean environment, its words in the log, its faults in plain words."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

from setup_course.places import Place
from setup_course.progress import SetupFailed

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# What Python, uv and pip call the faults that a user can do something about. The first that is found is told.
SIGNS = {
    "disk-full": (
        "No space left",
        "Disk quota exceeded",
        "File too large",
        "not enough space on the disk",
        "os error 28",
        "os error 122",
        "os error 112",
    ),
    "clock": (
        "certificate is not yet valid",
        "certificate has expired",
        "certificate: NotValidYet",
        "certificate: Expired",
    ),
    "not-trusted": ("CERTIFICATE_VERIFY_FAILED", "invalid peer certificate", "UnknownIssuer"),
    "proxy": (
        "Proxy Authentication Required",
        "407 Proxy",
        "HTTP error 407",
        "client error (407",
        "Tunnel connection failed",
        "403 Client Error",
        "403 Forbidden",
        "status client error (403",
        "only supported Content-Types",
    ),
    "no-network": (
        "Failed to establish a new connection",
        "NewConnectionError",
        "Could not connect",
        "dns error",
        "tcp connect error",
        "error sending request",
        "Connection refused",
        "Network is unreachable",
        "name resolution",
        "getaddrinfo failed",
        "client error (Connect)",
        "ConnectTimeout",
        "timed out",
        "ProxyError",
        "No route to host",
        "operation timed out",
    ),
}
# Settings that make Python or an installer work somewhere else, or on something else, than they are told here.
LED_ASTRAY = (
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_PYTHON",
    "PIP_CONSTRAINT",
    "PIP_REQUIREMENT",
    "PIP_DRY_RUN",
    "PIP_NO_DEPS",
    "UV_PYTHON",
    "UV_SYSTEM_PYTHON",
    "UV_CONSTRAINT",
    "UV_OVERRIDE",
    "UV_EXCLUDE",
)


class CommandFailed(Exception):
    """An installer ended with a fault; the text is what it said."""


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without what would lead Python or the installers astray."""
    kept = {key: value for key, value in environment.items() if key not in LED_ASTRAY}
    return {**kept, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "UV_PYTHON_DOWNLOADS": "never"}


def run(place: Place, command: list[str], variables: Mapping[str, str] | None = None) -> None:
    """Run an installer with its words in the log. Raises `CommandFailed` with what it said."""
    environment = {
        **clean(os.environ),
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        **(variables or {}),
    }
    done = subprocess.run(
        command,
        env=environment,
        cwd=place.folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with (
        contextlib.suppress(OSError),
        place.log.open("a", encoding="utf-8", errors="replace") as log,
    ):
        log.write(f"$ {' '.join(command)}\n{done.stdout}\n")
    if done.returncode:
        raise CommandFailed(done.stdout)


def explained(place: Place, said: str) -> SetupFailed:
    """The sentence for a failed installer: the fault that the user can do something about, else where the log is."""
    key = next((k for k, signs in SIGNS.items() if any(sign in said for sign in signs)), "failed")
    values = {"proxy": _proxy(os.environ), "now": time.strftime("%d.%m.%Y %H.%M")}
    return SetupFailed(key, log=place.log, **values)


def _proxy(environment: Mapping[str, str]) -> str:
    """The proxy that is set here, in brackets, without the name and password that may stand in it."""
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        host = urlsplit(environment.get(name, "")).hostname
        if host:
            return f" ({host})"
    return ""
