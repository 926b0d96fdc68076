"""Whether the leader has deleted the folder by hand, or everything in it. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from spenningsfelt.answers.version import Version

Found = Mapping[str, tuple[Version, ...]]


def is_deleted(before: Found, here: Found, *, unsure: bool) -> bool:
    """Whether nothing that was in the folder at the last look (`before`) is in any file now (`here`).

    `before` is empty where some file is as it was. `unsure`: there is a file that cannot be read,
    in which it may be, or a marker, which says itself what is deleted.
    """
    if unsure or not before:
        return False
    stems = stems_of(here)
    return not any(v.stem in stems for versions in before.values() for v in versions)


def lost(known: Found, here: Found) -> set[str]:
    """The ids of versions in `known` of which there is no edit in `here`."""
    stems = stems_of(here)
    return {v.id for versions in known.values() for v in versions if v.stem not in stems}


def stems_of(found: Found) -> set[str]:
    """The stems of all versions."""
    return {v.stem for versions in found.values() for v in versions}
