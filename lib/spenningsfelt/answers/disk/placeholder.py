"""Files that a sync client keeps elsewhere, with only a sign of them on this machine. Pure."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

SIGN = re.compile(r"\.?([^.].*\.json)\.(?:icloud|nextcloud|owncloud|opencloud)", re.IGNORECASE)
# "01.k3f9x2ab" somewhere in a name: a copy of ours, whatever a sync client or an editor has put around it.
OURS = re.compile(r"(?<![a-z0-9])(?:[0-9]{2}|deleted)\.([a-z0-9]{1,32})(?![a-z0-9])", re.IGNORECASE)
ELSEWHERE = 0x1000 | 0x40000 | 0x400000  # Windows: offline, recall on open, recall on data access
DATALESS = 0x40000000  # macOS


def real_name(name: str) -> str:
    """The name of the file that `name` is a sign of, as ".01.me.json.icloud" of "01.me.json"; or `name` itself."""
    found = SIGN.fullmatch(name)
    return found[1] if found else name


def signs(found: Mapping[str, os.stat_result]) -> dict[str, os.stat_result]:
    """Files that are not there but for a sign of them, by the name that they will have."""
    real = {real_name(name): stat for name, stat in found.items() if real_name(name) != name}
    return {name: stat for name, stat in real.items() if name not in found}


def is_empty_sign(name: str, found: os.stat_result) -> bool:
    """Whether a file of ours has nothing in it: we write none such, a sync client that has not got it yet does."""
    return found.st_size == 0 and OURS.search(name) is not None


def is_elsewhere(found: os.stat_result) -> bool:
    """Whether what is in the file has to be fetched when it is read."""
    attributes, flags = getattr(found, "st_file_attributes", 0), getattr(found, "st_flags", 0)
    return bool(attributes & ELSEWHERE or flags & DATALESS)
