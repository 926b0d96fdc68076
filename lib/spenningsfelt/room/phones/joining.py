"""How a phone comes along: the addresses it may reach this machine at, the picture it points at, and the code.

The code checks the room's key for who types the address by hand. It is slow to make, bound to address and day, and this
machine has tried until its first eight bits were nothing: a forger pays 256 times more a try, and a phone nothing.
"""

from __future__ import annotations

import hashlib
import io
import ipaddress
import socket
from base64 import urlsafe_b64encode
from collections.abc import Iterable

import psutil
import segno
from attrs import frozen

COST, TRIES = 2**15, 2**24
VIRTUAL = (
    *("docker", "br-", "veth", "virbr", "vmnet", "vbox", "vethernet", "tun", "tap", "utun", "wg"),
    *("ppp", "zt", "tailscale", "ifb", "awdl", "llw", "bridge", "hyper-v", "vpn", "podman", "lxc"),
)
SHARED = ipaddress.ip_network("100.64.0.0/10")  # as some tunnels have
SOMEWHERE = ("198.51.100.1", 9)  # a documentation address: asked for the way there, nothing is sent


@frozen
class Address:
    """One of this machine's addresses, and the name of the card that has it."""

    address: str
    card: str


def addresses() -> list[Address]:
    """Where phones might reach this machine, the likeliest first: private IPv4, tunnels and containers last."""
    found = psutil.net_if_addrs()
    up = {name for name, card in psutil.net_if_stats().items() if card.isup}
    named = [
        (name, one.address.partition("%")[0])
        for name, cards in found.items()
        if name in up
        for one in cards
        if one.family in (socket.AF_INET, socket.AF_INET6)
    ]
    return ordered(named, _leads_out())


def ordered(named: Iterable[tuple[str, str]], leads_out: str = "") -> list[Address]:
    """Cards with their addresses, in order; without those that no other machine can reach."""
    rated = []
    for card, text in named:
        address = ipaddress.ip_address(text)
        if (
            address.is_loopback or address.is_link_local
        ):  # the latter needs a zone, which browsers refuse
            continue
        points = 4 * (address.version == 4) + 3 * address.is_private + 2 * (text == leads_out)
        points -= 8 * card.lower().startswith(VIRTUAL)
        points -= 8 * (address.version == 4 and address in SHARED)
        rated.append((points, Address(text, card)))
    return [one for _, one in sorted(rated, key=lambda pair: -pair[0])]


def _leads_out() -> str:
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(SOMEWHERE)
            return str(probe.getsockname()[0])
    except OSError:
        return ""


def url(host: str, public: bytes) -> str:
    """What the picture holds: the address, and in its fragment, which is never sent, the room's key."""
    return f"http://{host}/#{urlsafe_b64encode(public).decode().rstrip('=')}"


def qr(text: str, label: str) -> str:
    """The picture to point a phone at, as SVG."""
    made, file = segno.make(text, error="m", micro=False, boost_error=False), io.BytesIO()
    made.save(
        file, kind="svg", border=2, xmldecl=False, svgns=False, omitsize=True, dark="#16302e",
        light="#ffffff", title=label, unit=None, nl=False,
    )  # fmt: skip
    return file.getvalue().decode().replace("<svg ", '<svg role="img" ', 1)


def digits(
    public: bytes, host: str, day: str, begin: int = 0, end: int = TRIES, cost: int = COST
) -> tuple[str, int]:
    """The code, and the number that makes its beginning nothing: 256 tries on average, some twenty seconds.

    Raises ValueError where none before `end` does.
    """
    for ground in range(begin, end):
        code = code_of(public, host, day, ground, cost)
        if code:
            return code, ground
    raise ValueError("no number will do")


def code_of(public: bytes, host: str, day: str, ground: int, cost: int = COST) -> str:
    """Eight figures; nothing where this number does not do."""
    salt = f"{host} {day}".encode()
    mark = hashlib.scrypt(
        public + ground.to_bytes(4, "big"), salt=salt, n=cost, r=8, p=1, maxmem=1 << 28, dklen=16
    )
    return f"{int.from_bytes(mark[4:], 'big') % 10**8:08}" if mark[0] == 0 else ""
