"""A PDF as a test reads it: its words, its bookmarks and its tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any


def bare(text: str) -> str:
    """Text without spaces and places to break."""
    return re.sub(r"[\s\u200b\xad]+", "", text)


def outline(entries: Any) -> Iterator[str]:
    """The bookmarks, in order."""
    for entry in entries:
        if isinstance(entry, list):
            yield from outline(entry)
        else:
            yield " ".join(str(entry.title).split())


def tags(node: Any) -> Iterator[Any]:
    """Every tag of a PDF."""
    node = node.get_object() if hasattr(node, "get_object") else node
    children = node.get("/K", []) if isinstance(node, dict) else []
    for child in children if isinstance(children, list) else [children]:
        child = child.get_object() if hasattr(child, "get_object") else child
        if isinstance(child, dict):
            if "/S" in child:
                yield child
            yield from tags(child)
