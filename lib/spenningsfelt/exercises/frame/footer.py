"""The end of every module: the one before and the one after."""

from __future__ import annotations

from typing import Any

from spenningsfelt.exercises.exercise import Exercise
from spenningsfelt.exercises.frame.links import module_links
from spenningsfelt.exercises.handout import Handout


class Footer(Exercise):
    """Content: the order in `course.toml` and the titles in `texts/`."""

    def handout(self) -> Handout:
        """Which module comes next, if one does."""
        following = self.page()["next"]
        if following is None:
            return Handout("")
        return Handout("", f"{self.ui['next']}: {following['number']} {following['title']}")

    def page(self) -> dict[str, Any]:
        """Links to the neighbours; None at either end."""
        links = module_links(self.context, set())
        at = next(i for i, m in enumerate(links) if m["now"])
        return {
            "previous": links[at - 1] if at else None,
            "next": links[at + 1] if at + 1 < len(links) else None,
        }
