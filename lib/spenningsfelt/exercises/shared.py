"""What all exercises on a page share in the browser: the code that draws them, and the words of the interface."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import ipywidgets
import traitlets

STATIC = Path(__file__).resolve().parents[1] / "static"


class Shared(ipywidgets.Widget):
    """A model without a view, sent once a module: each exercise names it instead of bringing the same again.

    `code` is the module that draws every kind of exercise, `ui` the words of `texts/<language>.toml`.
    """

    code = traitlets.Unicode().tag(sync=True)
    ui = traitlets.Dict().tag(sync=True)

    def __init__(self, ui: dict[str, str]) -> None:
        super().__init__(code=_code(), ui=ui)


@cache
def _code() -> str:
    return (STATIC / "exercises.js").read_text("utf-8")
