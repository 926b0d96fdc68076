"""Versions of one answer and how they are merged. Pure: no files, no clock."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import normalize

from attrs import field, frozen

VERSION_ID = re.compile(r"([a-z0-9]{1,32}-[1-9][0-9]{0,14})@([1-9][0-9]{0,8})")
DEVICE = re.compile(r"[a-z0-9]{1,32}")


@frozen
class Question:
    """What was asked, word for word; `language` is the code of its language, or None."""

    text: str
    language: str | None = None


@frozen
class Version:
    """An answer as it stood once.

    `id` is "<device>-<n>@<edit>": edits of one sitting share the stem "<device>-<n>" and only the
    highest is kept. `at` is UTC with milliseconds, "2026-01-31T08:15:00.000Z". `replaces` holds the
    ids this version was written on top of; `asked` the question as it stood; `source` is
    "<page>:<edit>", the edit on a page it came from; `earlier` the last edit of every other page
    whose words went into it.
    """

    id: str
    at: str
    value: Any = field(hash=False)
    replaces: tuple[str, ...] = ()
    asked: Question | None = None
    source: str | None = None
    earlier: tuple[str, ...] = ()

    @property
    def stem(self) -> str:
        """The id without the edit."""
        return self.id.partition("@")[0]

    @property
    def edit(self) -> int:
        """The edit's number within the stem, from 1."""
        return int(self.id.partition("@")[2])

    @property
    def device(self) -> str:
        """The device it was written on."""
        return self.id.partition("-")[0]

    @property
    def number(self) -> int:
        """The stem's number on its device, from 1."""
        return int(self.stem.partition("-")[2])


def merge(*groups: Iterable[Version]) -> tuple[Version, ...]:
    """Every version of one answer, oldest first; each stem at its highest edit.

    Commutative, associative and idempotent. Two different texts under one id (a device id copied
    to another machine) are both kept: neither is known to be the older.
    """
    best: dict[str, list[Version]] = {}
    for group in groups:
        for version in group:
            kept = best.setdefault(version.stem, [version])
            if version.edit > kept[0].edit:
                best[version.stem] = [version]
            elif version.edit == kept[0].edit and not any(same(version, k) for k in kept):
                kept.append(version)
    twins = (sorted(kept, key=_content) if len(kept) > 1 else kept for kept in best.values())
    return tuple(sorted((v for kept in twins for v in kept), key=_order))


def heads(versions: Sequence[Version]) -> list[Version]:
    """Those of merged `versions` that no other one replaces, oldest first.

    Versions that replace each other in a ring (only a damaged file can say so) hide nothing: all are heads.
    """
    replaced: dict[str, int] = {}
    for version in versions:
        for other in version.replaces:
            stem, _, edit = other.partition("@")
            if stem != version.stem:
                replaced[stem] = max(replaced.get(stem, 0), int(edit))
    return [v for v in versions if v.edit > replaced.get(v.stem, 0)] or list(versions)


def same_value(one: Any, other: Any) -> bool:
    """Whether two JSON values are written alike; 1, 1.0 and true are three values."""
    if type(one) is str is type(other):
        return bool(one == other)
    return json.dumps(one) == json.dumps(other)


def look_alike(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same to the eye: "å" may be one sign, or a ring over an a."""
    if same_value(one, other):
        return True
    return _composed(one) == _composed(other)


def apart(current: Sequence[Version]) -> list[Version]:
    """Those of the heads, oldest first, among which one would have to choose: of those that look alike the last."""
    last = {_composed(v.value): v for v in current}
    found = sorted(last.values(), key=_order)
    return found if len(found) > 1 else []


def _composed(value: Any) -> str:
    return normalize("NFC", json.dumps(value, ensure_ascii=False))


def _order(version: Version) -> tuple[str, str, int]:
    return version.at, version.device, version.number


def same(one: Version, other: Version) -> bool:
    """Whether two versions are the same in every detail."""
    return one is other or (one == other and repr(one.value) == repr(other.value))  # 1 == True


def _content(version: Version) -> str:
    asked = version.asked and (version.asked.text, version.asked.language)
    return json.dumps(
        [version.at, version.value, version.replaces, asked, version.source, version.earlier]
    )
