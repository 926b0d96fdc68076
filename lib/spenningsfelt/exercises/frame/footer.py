"""The end of every module: the one before and the one after."""

from __future__ import annotations

from typing import Any

from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.frame.links import module_links


class Footer(Exercise):
    """Content: the order in `course.toml` and the titles in `texts/`."""

    def page(self) -> dict[str, Any]:
        """Links to the neighbours; None at either end."""
        links = module_links(self.context, set())
        at = next(i for i, m in enumerate(links) if m["now"])
        return {
            "previous": links[at - 1] if at else None,
            "next": links[at + 1] if at + 1 < len(links) else None,
        }
