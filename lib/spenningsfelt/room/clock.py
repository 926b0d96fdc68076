"""A timer that knows how long it has left, and does nothing by itself."""

from __future__ import annotations

from attrs import frozen


@frozen
class Clock:
    """A timer: `left` seconds as it last began or stopped, of `whole`; `since` when it runs, else None."""

    left: float = 0
    whole: float = 0
    since: float | None = None

    def remaining(self, now: float) -> float:
        """Seconds left; below nothing when the time is over. A clock put back gives no time."""
        return self.left if self.since is None else self.left - max(0.0, now - self.since)

    def stopped(self, now: float) -> Clock:
        """Standing where it is."""
        return Clock(self.remaining(now), self.whole)
