"""Read an export, or a copied answers file, and say what it would add. Pure but for the reading."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import evolve, field, frozen

from spenningsfelt.answers import disk, files
from spenningsfelt.answers.deleted import Deleted, another
from spenningsfelt.answers.errors import AnswerError
from spenningsfelt.answers.shelf import LARGEST_NUMBER
from spenningsfelt.answers.versions import Version, heads, merge, same
from spenningsfelt.answers.words import keeps

LARGEST = 100_000_000  # bytes
MOST = 200_000  # versions

Found = Mapping[str, tuple[Version, ...]]


@frozen
class Preview:
    """What an import would do. Nothing has been written; hand it to `Answers.import_` to do it.

    `answers`: ids that have no answer here yet. `changed`: ids that have one and get more versions.
    `versions`: how many are new here; `there`: how many are here already. `back`: how many of the
    new ones had been deleted here. `conflicts`: ids of which several versions will stand side by
    side, for the leader to choose.
    """

    answers: tuple[str, ...]
    changed: tuple[str, ...]
    versions: int
    there: int
    back: int
    conflicts: tuple[str, ...]
    found: Found = field(repr=False)


def read(source: str | os.PathLike[str] | bytes | memoryview) -> Found:
    """The answers in an export's bytes, or in the file at a path.

    Refused whole when anything in it is not as it must be. Raises AnswerError: "corrupt", "newer-schema",
    "too-large", "unreadable" (no such file, no plain file, or not ours to open).
    """
    raw = _bytes(Path(source)) if isinstance(source, str | os.PathLike) else bytes(source)
    if len(raw) > LARGEST:
        raise AnswerError("too-large")
    try:
        _, found, damaged = files.answers_in(files.load(raw))
    except files.Unreadable as error:
        raise AnswerError(error.code) from None
    versions = [v for group in found.values() for v in group]
    if damaged or any(v.number > LARGEST_NUMBER for v in versions):
        raise AnswerError("corrupt")
    if len(versions) > MOST:
        raise AnswerError("too-large")
    return found


def preview(found: Found, known: Found, deleted: Deleted) -> Preview:
    """What importing `found` into `known` would do."""
    new = additions(found, known, deleted)
    versions = sum(map(len, new.values()))
    added = {i: _by_stem(new[i]) for i in new}
    after = {i: merge(known.get(i, ()), new[i]) for i in new}
    return Preview(
        answers=tuple(sorted(new.keys() - known.keys())),
        changed=tuple(sorted(new.keys() & known.keys())),
        versions=versions,
        there=sum(map(len, found.values())) - versions,
        back=sum(
            deleted.covers(v)
            for i in found
            for v in found[i]
            if _is_in(_brought(v, deleted), added.get(i, {}))
        ),
        conflicts=tuple(sorted(i for i in after if len(heads(after[i])) > 1)),
        found=found,
    )


def additions(found: Found, known: Found, deleted: Deleted) -> dict[str, list[Version]]:
    """The versions of `found` that are not in `known`, as they are to be written. The same from the same.

    What had been deleted is brought back under another device's name, which no marker covers: the
    leader asks for it, while a late sync of an old file still brings nothing back. A further edit
    that would put an end to words here becomes a version of its own.
    """
    new = {}
    for answer_id in found:
        stored = _by_stem(known.get(answer_id, ()))
        group = [_beside(_brought(v, deleted), stored) for v in found[answer_id]]
        whole = merge(known.get(answer_id, ()), group)
        new[answer_id] = [v for v in whole if not _is_in(v, stored)]
    return {i: versions for i, versions in new.items() if versions}


def _by_stem(versions: Iterable[Version]) -> Mapping[str, list[Version]]:
    found: dict[str, list[Version]] = {}
    for version in versions:
        found.setdefault(version.stem, []).append(version)
    return found


def _is_in(version: Version, by_stem: Mapping[str, list[Version]]) -> bool:
    return any(same(version, other) for other in by_stem.get(version.stem, ()))


def _beside(version: Version, stored: Mapping[str, list[Version]]) -> Version:
    """`version`, or the same under another stem when it would take the place of words that are here.

    Once under another stem, always so: a second import finds it, whatever the first one has brought with it.
    """
    for other in stored.get(version.stem, ()):
        if other.edit < version.edit:
            stem = f"{another(version.device, 0)}-{version.number}"
            moved = evolve(
                version, id=f"{stem}@{version.edit}", replaces=(*version.replaces, other.id)
            )
            rest = (v.value for group in stored.values() for v in group if v is not other)
            if _is_in(moved, stored) or not keeps(other.value, version.value, rest):
                return moved
    return version


def _brought(version: Version, deleted: Deleted) -> Version:
    """`version`, or the same by another name when it has been deleted; so with the names it replaces."""
    if not deleted.covers(version):
        return version
    return evolve(
        version,
        id=_free(version.id, deleted),
        replaces=tuple(_free(r, deleted) for r in version.replaces),
    )


def _free(version_id: str, deleted: Deleted) -> str:
    device, _, rest = version_id.partition("-")
    turn = 0
    while deleted.covers_id(version_id):
        turn += 1
        version_id = f"{another(device, turn)}-{rest}"
    return version_id


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise AnswerError("too-large")
        return disk.read(path, LARGEST)
    except (OSError, ValueError):  # a name that cannot be one
        raise AnswerError("unreadable") from None
