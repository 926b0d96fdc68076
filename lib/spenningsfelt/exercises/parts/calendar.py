"""Days to do something, as calendar entries that one can save and open in one's own calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from attrs import frozen

SINCE = datetime(2026, 1, 1, tzinfo=UTC)  # what the entries' sequence is counted from, in seconds


@frozen
class Day:
    """An all-day entry: `what` is its title, `how` its text.

    `name` is the answer's id that the day comes from: the same one saved again, with another day, moves the entry in a
    calendar instead of making a second.
    """

    name: str
    day: date
    what: str
    how: str = ""


def calendar(days: Iterable[Day], now: datetime | None = None) -> str:
    """The days as one file in iCalendar's format (RFC 5545); "" where there are none."""
    # who opens a module does not wait for what only a press needs
    from icalendar import Calendar, Event

    found, made = list(days), now or datetime.now(UTC)
    file = Calendar()
    file.add("prodid", "-//spenningsfelt//")
    file.add("version", "2.0")
    for one in found:
        event = Event()
        event.add("uid", f"{one.name}@spenningsfelt")
        event.add("dtstamp", made)
        event.add("sequence", int((made - SINCE).total_seconds()))
        event.add("dtstart", one.day)
        event.add("summary", one.what)
        event.add("description", one.how)
        event.add("transp", "TRANSPARENT")  # it is to be remembered, and takes no hour of the day
        file.add_component(event)
    return str(file.to_ical(), "utf-8") if found else ""
