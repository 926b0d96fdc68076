"""The reading version: what a notebook stores and paper shows, from content alone."""

from __future__ import annotations

import base64
from html import escape

from attrs import frozen

from spenningsfelt.figures.svg import Drawing, alone

WIDTH = 640  # pixels of a picture where there is room


@frozen
class Handout:
    """A title, an introduction, and lines of question and possible answers, in `language`; and perhaps a picture."""

    title: str
    intro: str = ""
    lines: tuple[tuple[str, tuple[str, ...]], ...] = ()
    language: str = ""
    picture: Drawing | None = None

    def plain(self) -> str:
        """As text."""
        rows = [self.title, self.intro]
        for question, options in self.lines:
            rows += [question, *(f"  - {o}" for o in options)]
        return "\n".join(r for r in rows if r)

    def html(self) -> str:
        """As plain semantic HTML; every word is escaped."""
        title = f"<h2>{escape(self.title)}</h2>" if self.title else ""
        intro = f"<p>{escape(self.intro)}</p>" if self.intro else ""
        items = "".join(f"<li>{_item(*line)}</li>" for line in self.lines if any(line))
        body = title + intro + self._image() + (f"<ul>{items}</ul>" if items else "")
        return f'<div lang="{escape(self.language)}">{body}</div>' if self.language else body

    def _image(self) -> str:
        """The picture as an image with its alternative text.

        Hosts that show notebooks take an SVG element out of HTML, and let an image with its data in it stand.
        """
        if self.picture is None:
            return ""
        data = base64.b64encode(alone(self.picture.wide).encode()).decode("ascii")
        alt = escape(self.picture.says)
        return f'<p><img src="data:image/svg+xml;base64,{data}" alt="{alt}" width="{WIDTH}"></p>'


def _item(question: str, options: tuple[str, ...]) -> str:
    if not options:
        return escape(question)
    listed = "".join(f"<li>{escape(option)}</li>" for option in options)
    return f"<strong>{escape(question)}</strong><ul>{listed}</ul>"
