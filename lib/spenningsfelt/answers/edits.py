"""What an edit becomes: a new version, a further edit of the last one, or nothing new. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import evolve, frozen

from spenningsfelt.answers.versions import Question, Version, heads, same_value
from spenningsfelt.answers.words import keeps

SITTING = timedelta(minutes=30)
MILLISECOND = timedelta(milliseconds=1)
MOST_EDITS = 999_999_999
SOURCE = re.compile(r"([a-z0-9]{1,32}):([0-9]{1,9})")


@frozen
class Edit:
    """Words to save: `seen` as in `Answers.save`, already valid; `source` "<page>:<edit>" or None."""

    value: Any
    asked: Question | None
    seen: tuple[str, ...] | None = None
    source: str | None = None


@frozen
class Pen:
    """Who writes: the device, the next free number on it, and the first number that is in no file we cannot read."""

    device: str
    number: int
    readable: int = 0


def settle(stored: Sequence[Version], edit: Edit, pen: Pen, now: datetime) -> Version:
    """The version that `edit` becomes; one of `stored` itself when there is nothing to write.

    A further edit of the version it was written on, when that is from this device, of this sitting
    (the same page, or at most 30 minutes old), an answer to the same question, and **none of its words would be gone**:
    each stands, in order, in the new text or in a version that stays in the history. So typing on
    is one version; emptying a field, writing something else in it or choosing something else begins
    a new one, and what stood there is an earlier version. `stored` is merged, `now` is aware.
    """
    current = heads(stored)
    echo = _echo(stored, edit.source)
    if echo is not None:
        return echo
    if (
        len(current) == 1
        and current[0].asked == edit.asked
        and same_value(current[0].value, edit.value)
    ):
        return current[0]
    seen = _seen(stored, current, edit)
    built_on = [v for v in current if seen.get(v.stem, 0) >= v.edit]
    if len(built_on) == 1 and _goes_on(built_on[0], stored, edit, pen, now):
        return _further(built_on[0], edit, now)
    at = max([written(now), *(_after(v.at) for v in built_on)])
    replaces = tuple(f"{stem}@{n}" for stem, n in sorted(seen.items()))
    return Version(
        f"{pen.device}-{pen.number}@1", at, edit.value, replaces, edit.asked, edit.source
    )


def page_of(source: str) -> tuple[str, int]:
    """The page and the edit's number in "<page>:<edit>"."""
    page, _, number = source.partition(":")
    return page, int(number)


def written(moment: datetime) -> str:
    """A moment as it stands in a file."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _echo(stored: Sequence[Version], source: str | None) -> Version | None:
    if source is None:
        return None
    page, number = page_of(source)
    for version in reversed(stored):
        for known in (version.source, *version.earlier):
            if known is not None and page_of(known)[0] == page and page_of(known)[1] >= number:
                return version
    return None


def _seen(stored: Sequence[Version], current: Sequence[Version], edit: Edit) -> dict[str, int]:
    """Stem → edit of what the words were written on top of; nothing that is not stored, nothing still to come."""
    if edit.seen is None:
        return {v.stem: v.edit for v in current}
    known = {v.stem: v.edit for v in stored}
    seen: dict[str, int] = {}
    for stem, _, n in (s.partition("@") for s in edit.seen):
        if stem in known:
            seen[stem] = max(seen.get(stem, 0), min(int(n), known[stem]))
    # The page may send its next edit before it has heard what the one before became.
    return seen | {v.stem: v.edit for v in current if _same_page(v.source, edit.source)}


def _same_page(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and page_of(one)[0] == page_of(other)[0]


def _goes_on(head: Version, stored: Sequence[Version], edit: Edit, pen: Pen, now: datetime) -> bool:
    if (
        head.device != pen.device or head.number < pen.readable
    ):  # a file we cannot read may hold a higher edit
        return False
    if head.asked != edit.asked or head.edit >= MOST_EDITS or not _one_sitting(head, edit, now):
        return False
    return keeps(head.value, edit.value, (v.value for v in stored if v is not head))


def _one_sitting(head: Version, edit: Edit, now: datetime) -> bool:
    """Whether an edit is of the sitting in which `head` was written: from a page that is in it, or soon after.

    Clocks are put right, and a head may be dated ahead of ours: by this device's clock before that,
    or since it replaces what another one wrote (`_after`). So no date is too late, and a page needs none.
    """
    if any(_same_page(source, edit.source) for source in (head.source, *head.earlier)):
        return True
    return now - datetime.fromisoformat(head.at) < SITTING


def _further(head: Version, edit: Edit, now: datetime) -> Version:
    pages = {page_of(s)[0]: s for s in (*head.earlier, head.source) if s is not None}
    if edit.source is not None:
        pages.pop(page_of(edit.source)[0], None)
    return evolve(
        head,
        id=f"{head.stem}@{head.edit + 1}",
        at=max(head.at, written(now)),
        value=edit.value,
        source=edit.source,
        earlier=tuple(sorted(pages.values())),
    )


def _after(at: str) -> str:
    """A millisecond later, so that what replaces something is always the later of the two."""
    try:
        return written(datetime.fromisoformat(at) + MILLISECOND)
    except OverflowError:
        return at
