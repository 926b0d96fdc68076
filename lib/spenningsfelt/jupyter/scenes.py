"""Scenes in a notebook: each `![](scene:NAME)` becomes an image that holds its own drawing.

An HTML image with the drawing in its address is what every host lets stand. JupyterLab and nbconvert show it; so do
VS Code and GitHub. An attachment would be neater, but JupyterLab shows none that is SVG (`imageRendererFactory` knows
bitmaps alone), and VS Code's Markdown refuses `![](data:image/svg+xml…)`, though not the same in HTML.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from html import escape

#: A scene's name and a language → its drawing as SVG text, and what it shows in a sentence.
PictureOf = Callable[[str, str], tuple[str, str]]
LINE = re.compile(r"!\[\]\(scene:([a-z0-9-]+)\)")
WIDTH = 564  # as wide as beside a step's words


def with_scenes(files: Mapping[str, str], picture: PictureOf) -> dict[str, str]:
    """The notebooks, by name and as text, with their scenes drawn in the language of their folder."""
    return {name: _drawn(text, name.partition("/")[0], picture) for name, text in files.items()}


def image(svg: str, says: str) -> str:
    """A drawing as an HTML image."""
    data = base64.b64encode(svg.encode()).decode("ascii")
    return f'<img src="data:image/svg+xml;base64,{data}" alt="{escape(says)}" width="{WIDTH}">'


def _drawn(notebook: str, language: str, picture: PictureOf) -> str:
    return LINE.sub(lambda found: _in_json(image(*picture(found[1], language))), notebook)


def _in_json(text: str) -> str:
    """Text as it stands inside a string of JSON; a notebook's Markdown is such a string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
