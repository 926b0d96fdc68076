"""The course's one font: its file lies beside the extension, which serves it to pages; a document has it in itself."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

FILE = (
    Path(__file__).resolve().parent
    / "jupyter/share/labextensions/spenningsfelt/static/atkinson-next-nb-latin.woff2"
)
NAME = "Atkinson Next NB"
#: For CSS and SVG: ours, and where it is not those about as wide (`figures.lettering.MARGIN`).
FAMILY = (
    f"'{NAME}', 'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', "
    "'DejaVu Sans Condensed', sans-serif"
)


@cache
def font_face() -> str:
    """The rule that brings the font into a document, with the whole file in it (45 kB): nothing is fetched."""
    data = base64.b64encode(FILE.read_bytes()).decode("ascii")
    return (
        f"@font-face {{ font-family: '{NAME}'; font-weight: 200 800; "
        f"src: url(data:font/woff2;base64,{data}) format('woff2') }}\n"
    )
