"""The reading version: what a notebook stores and paper shows, from content alone."""

from __future__ import annotations

import html

from attrs import frozen


@frozen
class Handout:
    """The reading version: a title, an introduction, and lines of question and possible answers."""

    title: str
    intro: str = ""
    lines: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def plain(self) -> str:
        """As text."""
        rows = [self.title, self.intro]
        for question, options in self.lines:
            rows += [question, *(f"  - {o}" for o in options)]
        return "\n".join(r for r in rows if r)

    def html(self) -> str:
        """As plain semantic HTML; every word is escaped."""
        items = "".join(
            f"<li>{html.escape(q)}{_list(options)}</li>"
            for q, options in self.lines
            if q or options
        )
        intro = f"<p>{html.escape(self.intro)}</p>" if self.intro else ""
        return f"<h2>{html.escape(self.title)}</h2>{intro}" + (f"<ul>{items}</ul>" if items else "")


def _list(options: tuple[str, ...]) -> str:
    return (
        "<ul>" + "".join(f"<li>{html.escape(o)}</li>" for o in options) + "</ul>" if options else ""
    )
