"""Who may send how much: a seat a phone, so that one troublemaker costs a few false answers and nobody's place."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable

from attrs import define, field

MOST, PER_ADDRESS = 240, 3  # seats, in all and for one address
BURST, PER_SECOND = (
    10.0,
    2.0,
)  # contributions of a seat: so many at once, and so many a second after that
EDITS, IDS = (
    200,
    20,
)  # of one contribution, and the ids a seat may use for one question, withdrawn ones too


class Refused(Exception):
    """Not now, or not this one: `status` says which, as HTTP does."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@define
class Seats:
    """The seats of a room. `taken` outlives a restart; who sits where is known to the phones alone."""

    key: bytes
    taken: int = 0
    _joined: dict[str, int] = field(factory=dict)
    _allowed: dict[int, tuple[float, float]] = field(factory=dict)
    _ids: dict[tuple[int, str], set[str]] = field(factory=dict)

    def join(self, address: str) -> str:
        """A seat for a phone at this address: its token."""
        if self.taken >= MOST or self._joined.get(address, 0) >= PER_ADDRESS:
            raise Refused(409)
        self._joined[address] = self._joined.get(address, 0) + 1
        self.taken += 1
        return f"{self.taken}.{self._mark(self.taken)}"

    def seat(self, token: str) -> int:
        """The seat that a token is for; one that sends too fast is told to wait."""
        number, _, mark = token.partition(".")
        if not (number.isascii() and number.isdigit() and len(number) < 5):
            raise Refused(403)
        seat = int(number)
        if not hmac.compare_digest(mark.encode(), self._mark(seat).encode()):
            raise Refused(403)
        now = time.monotonic()
        left, at = self._allowed.get(seat, (BURST, now))
        left = min(BURST, left + (now - at) * PER_SECOND)
        self._allowed[seat] = (max(0.0, left - 1), now)
        if left < 1:
            raise Refused(429)
        return seat

    def takes(
        self, seat: int, question: str, id: str, edit: int, most: int, alive: Callable[[str], bool]
    ) -> None:
        """That a seat sends this one; `most` are how many it may have at a time. One too many is refused for good."""
        mine = self._ids.setdefault((seat, question), set())
        if edit > EDITS:
            raise Refused(409)
        if id not in mine:
            if len(mine) >= IDS or sum(alive(other) for other in mine) >= most:
                raise Refused(409)
            mine.add(id)

    def _mark(self, seat: int) -> str:
        return hmac.new(self.key, str(seat).encode(), "sha256").hexdigest()[:32]
