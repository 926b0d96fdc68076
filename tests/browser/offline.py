"""A whole visit where there is no network at all; `test_offline.py` runs this in a place with nothing but the machine itself."""

from __future__ import annotations

import errno
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser.conftest import COURSE, MODULES, Reader, in_menu, launched, saved_within
from tests.course import Server, until

OUTSIDE = ("192.0.2.1", 443)  # an address that is kept free for examples
#: Whom Chromium itself looks for, whatever page is open: new versions, and what kinds of forms there are in the world.
BROWSERS_OWN = (".googleapis.com", ".google.com", ".gvt1.com", ".gstatic.com")


def with_every_kind() -> list[str]:
    """Modules, from the last to the first, until every kind of exercise is among theirs; the first is always there."""
    kinds: set[str] = set()
    found = ["00"]
    for number in reversed(list(MODULES)):
        new = {exercise.kind for exercise in COURSE.module(number, "nb").exercises.values()}
        if new - kinds:
            found.append(number)
        kinds |= new
    return sorted(set(found))


class Names:
    """Answers on this machine for every name server it knows, that there is no such name; notes what was asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        for server in re.findall(
            r"^nameserver (\d+\.\d+\.\d+\.\d+)", Path("/etc/resolv.conf").read_text(), re.MULTILINE
        ):
            subprocess.run(
                ["ip", "addr", "add", f"{server}/32", "dev", "lo"], capture_output=True, check=False
            )
            line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            line.bind((server, 53))
            threading.Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        while True:
            question, asker = line.recvfrom(4096)
            end, parts = 12, []
            while length := question[end]:
                parts.append(question[end + 1 : end + 1 + length].decode("ascii", "replace"))
                end += length + 1
            self.asked.add(".".join(parts).lower())
            line.sendto(question[:2] + b"\x81\x83\0\1\0\0\0\0\0\0" + question[12 : end + 5], asker)


def tries() -> tuple[int, int]:
    """How often the system was asked for a way out and had none, since this place was made: IPv4 and IPv6."""
    names, numbers = [
        line.split()
        for line in Path("/proc/net/snmp").read_text().splitlines()
        if line.startswith("Ip:")
    ]
    six = [
        line.split()[1]
        for line in Path("/proc/net/snmp6").read_text().splitlines()
        if line.startswith("Ip6OutNoRoutes ")
    ]
    return int(dict(zip(names, numbers, strict=True))["OutNoRoutes"]), sum(map(int, six))


def no_way_out() -> None:
    """Nothing but the loopback is there: a call to anywhere else fails at once, for want of a way, and is counted."""
    names = [name for _, name in socket.if_nameindex()]
    assert names == ["lo"], names
    with socket.socket() as probe:
        probe.settimeout(5)
        assert probe.connect_ex(OUTSIDE) in (errno.ENETUNREACH, errno.EHOSTUNREACH)
    assert tries() == (1, 0)


def visit(home: Path) -> None:
    """Start, read modules that together have every kind of exercise, write, change language, take the answers along, come back."""
    no_way_out()
    names = Names()
    server = Server(home).start()
    until(lambda: server.api("kernels"), saying="no kernel was started ahead")
    assert (tries(), names.asked) == ((1, 0), set()), (
        "the course looked for something outside before any page was open"
    )
    with sync_playwright() as playwright:
        browser = launched(playwright)
        reader = Reader(browser, server, viewport={"width": 1280, "height": 900})
        visited = with_every_kind()
        for number in visited:
            page = reader.open(number)
            expect(page.locator(".spf-card").first).to_be_visible()
            page.locator(f"[id='{number}-takeaway-text']").fill(f"Uten nett, modul {number}.")
            saved_within(server, f"{number}.takeaway.text", f"Uten nett, modul {number}.")
        page = reader.open("00", "en")
        expect(page.locator("[id='00-takeaway-text']")).to_have_value("Uten nett, modul 00.")
        in_menu(page, "My answers").click()
        with page.expect_download() as download:
            page.locator(".spf-sheet").get_by_role("button", name="Download").click()
        assert "Uten nett" in Path(download.value.path()).read_text("utf-8")
        reader.close()  # which also fails when any page asked for anything outside
        browser.close()
    server.stop()
    assert tries()[0] == 1, (
        "something was sent to an address outside"
    )  # IPv6 is Chromium looking whether there is any
    assert [n for n in names.asked if not n.endswith(BROWSERS_OWN)] == []
    print(
        f"visited {len(visited)} modules, {len(server.saved())} answers on disk, names asked for: {sorted(names.asked)}"
    )


if __name__ == "__main__":
    visit(Path(sys.argv[1]))
