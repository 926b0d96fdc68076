"""A machine without a network, for one process and all that it starts, whatever they are written in."""

from __future__ import annotations

import ctypes
import errno
import platform
import socket
import subprocess
import sys

NO_NEW_PRIVILEGES, SECCOMP, BY_FILTER = 38, 22, 2  # of Linux' prctl
LOAD, SAME, ANSWER = 0x20, 0x15, 0x06  # of its filters
NUMBER, FIRST_ARGUMENT = 0, 16  # where they find a system call's
ALLOWED, REFUSED = 0x7FFF0000, 0x00050000 | errno.ENETUNREACH
SOCKET = {"x86_64": 41, "aarch64": 198}


class _Line(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_ushort),
        ("yes", ctypes.c_ubyte),
        ("no", ctypes.c_ubyte),
        ("value", ctypes.c_uint),
    )


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("lines", ctypes.POINTER(_Line)))


def without_network() -> None:
    """Let the system itself refuse every socket that could leave the process's machine, for good. Raises OSError."""
    lines = (_Line * 7)(
        (LOAD, 0, 0, NUMBER),
        (SAME, 0, 4, SOCKET[platform.machine()]),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (SAME, 1, 0, socket.AF_INET),
        (SAME, 0, 1, socket.AF_INET6),
        (ANSWER, 0, 0, REFUSED),
        (ANSWER, 0, 0, ALLOWED),
    )
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    wanted = ctypes.byref(_Filter(len(lines), lines))
    if prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0) or prctl(SECCOMP, BY_FILTER, wanted):
        raise OSError(ctypes.get_errno(), "the network could not be taken away")


def network_is_gone() -> bool:
    """True when a process started so cannot even ask for this machine itself."""
    code = "import socket\nfor kind in (socket.AF_INET, socket.AF_INET6):\n"
    code += "    try: socket.socket(kind)\n    except OSError: print('gone')"
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, preexec_fn=without_network, capture_output=True, check=True)
    return said.stdout.split() == [b"gone", b"gone"]
