"""A folder named with `[`, `]`, `*` or `?` is taken for a pattern: JupyterLab then finds none of its parts there."""

from __future__ import annotations

import glob
from collections.abc import Callable
from pathlib import Path
from typing import Any


def mend(*folders: Path) -> None:
    """Where one of the `folders` has such a name: have what is a folder's name taken for one, by all that look with a
    pattern. Must run before JupyterLab's server is imported."""
    if any(glob.escape(str(folder)) != str(folder) for folder in folders):
        glob.glob = _literal(glob.glob)
        glob.iglob = _literal(glob.iglob)


def _literal(search: Callable[..., Any]) -> Callable[..., Any]:
    def find(pattern: str, **options: Any) -> Any:
        return search(escaped(pattern), **options)

    return find


def escaped(pattern: str) -> str:
    """`pattern`, with its leading part that is a folder escaped."""
    longest = next((str(p) for p in Path(pattern).parents if p.is_dir()), "")
    known = longest if pattern.startswith(longest) else ""
    return glob.escape(known) + pattern[len(known) :]
