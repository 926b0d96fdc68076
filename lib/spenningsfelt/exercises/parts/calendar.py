"""A day to do something, as a calendar entry that one can save and open in one's own calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime


def entry(uid: str, day: date, what: str, how: str) -> str:
    """An all-day entry on `day` in iCalendar's format (RFC 5545): `what` is its title, `how` its text.

    `uid` names it, so that the same act saved again with another day moves the entry instead of making a second.
    """
    from icalendar import (
        Calendar,
        Event,
    )  # who opens a module does not wait for what only a press needs

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.now(UTC))
    event.add("dtstart", day)
    event.add("summary", what)
    event.add("description", how)
    event.add("transp", "TRANSPARENT")  # it is to be remembered, and takes no hour of the day
    calendar = Calendar()
    calendar.add("prodid", "-//spenningsfelt//")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")
