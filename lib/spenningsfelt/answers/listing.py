"""The names in a folder, listed again only when one may have come or gone: a listing takes long on a network drive."""

from __future__ import annotations

import os
import time
from pathlib import Path

from spenningsfelt.answers import disk

# After this the folder is listed again whatever its time says: clocks differ, and some disks keep no time of a folder.
TRUSTED = 2.0  # seconds
# Within a tick of the disk's clock a name may come without a trace; the longest tick is two seconds.
TICK = 2.1  # seconds


class Listing:
    """What is in `folder`, by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: tuple[str, ...] = ()
        self._since: tuple[int, ...] = ()
        self._until = 0.0

    def found(self, *, exact: bool = False) -> dict[str, os.stat_result]:
        """Every name with what it is, links not followed; empty when there is no folder. Raises OSError.

        `exact`: certainly listed anew. Otherwise a stat of the folder and of each file says whether it must be.
        """
        try:
            since = disk.names_since(self._folder)
        except FileNotFoundError:
            return {}
        if not exact and since == self._since and time.monotonic() < self._until:
            found = disk.stats(self._folder, self._names)
            if len(found) == len(self._names):
                return found
        found = disk.listing(self._folder)
        self._names, self._since = tuple(found), since
        settled = time.time() - max(since[2:]) / 1_000_000_000 > TICK
        self._until = time.monotonic() + TRUSTED if settled else 0.0
        return found
