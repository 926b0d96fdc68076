"""Which machines have tried to reach this one: a phone that is among them and gets no answer has met a firewall."""

from __future__ import annotations

import ipaddress
import re
import subprocess
from pathlib import Path

TABLE = Path("/proc/net/arp")
ASKED = ("arp", "-a")  # where there is no such file: Windows and macOS
NOBODY = ("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "(incomplete)")
WORD = re.compile(r"[0-9a-f.:]+", re.IGNORECASE)
PATIENCE = 5  # seconds


def neighbours() -> set[str]:
    """The addresses that this machine has met on its networks; none where the system does not say."""
    try:
        if TABLE.exists():
            return met(TABLE.read_text("ascii", "replace"))
        done = subprocess.run(ASKED, capture_output=True, timeout=PATIENCE, check=False)
        return met(done.stdout.decode("ascii", "replace"))
    except (OSError, subprocess.SubprocessError):
        return set()


def met(table: str) -> set[str]:
    """The addresses in a system's table, without those that did not answer or are everyone's."""
    found = set()
    for line in table.splitlines():
        low = line.lower().replace("-", ":")
        if any(nobody in low for nobody in NOBODY):
            continue
        for word in WORD.findall(line):
            try:
                address = ipaddress.IPv4Address(word)
            except ValueError:
                continue
            if ":" in low and not address.is_multicast:
                found.add(str(address))
            break
    return found
