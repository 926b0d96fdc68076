"""The exercises: one file per kind, found by the kind's name."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spenningsfelt.exercises.base import Exercise


def exercise_class(kind: str) -> type[Exercise]:
    """The class of a kind: `Card` in `card.py`, `Week` in `week.py`."""
    module = importlib.import_module(f"spenningsfelt.exercises.{kind}")
    found: type[Exercise] = getattr(module, kind.capitalize())
    return found
