"""Turn what cattrs says about a bad object into faults a trainer can act on."""

from __future__ import annotations

import difflib
from typing import Any

from attrs import fields, has
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from spenningsfelt.content.faults import Fault

IN_VALIDATOR = ("message", "attribute", "options", "value")  # what attrs' `in_` raises with


class NotNamesError(TypeError):
    """A value that is neither a list of names nor the one word that stands for such a list."""


def faults_of(error: BaseException, cls: Any, file: str, place: str) -> list[Fault]:
    """Every fault inside `error`, each with its own dotted place."""
    if isinstance(error, (ClassValidationError, IterableValidationError)):
        inner = error.cl if isinstance(error, ClassValidationError) else cls
        return [f for e in error.exceptions for f in faults_of(e, inner, file, _place(e, place))]
    if isinstance(error, ForbiddenExtraKeysError):
        return [_unknown(key, error.cl, file, place) for key in sorted(error.extra_fields)]
    if isinstance(error, KeyError):
        return [Fault(file, place, "key-missing", {"key": str(error.args[0])})]
    if isinstance(error, ValueError) and len(error.args) == len(IN_VALIDATOR):
        return [_not_among(*error.args, file=file, place=place)]
    if isinstance(error, NotNamesError):
        return [Fault(file, place, "list-of-names")]
    return [Fault(file, place, "wrong-value", {"why": str(error.args[0] if error.args else error)})]


def _not_among(_: str, attribute: Any, known: Any, got: Any, *, file: str, place: str) -> Fault:
    details = {"got": str(got), "known": ", ".join(str(k) for k in known)}
    return Fault(file, f"{place}.{attribute.name}".lstrip("."), "not-among", details)


def _place(error: BaseException, place: str) -> str:
    notes = [
        n for n in getattr(error, "__notes__", []) if hasattr(n, "name") or hasattr(n, "index")
    ]
    step = str(getattr(notes[0], "name", "") or getattr(notes[0], "index", "")) if notes else ""
    if isinstance(error, KeyError):
        return place
    return ".".join(p for p in (place, step) if p)


def _unknown(key: str, cls: Any, file: str, place: str) -> Fault:
    known = [a.name for a in fields(cls)] if has(cls) else []
    near = difflib.get_close_matches(key, known, 1)
    return Fault(
        file,
        place,
        "key-unknown-near" if near else "key-unknown",
        {"key": key, "near": near[0] if near else "", "known": ", ".join(known)},
    )
