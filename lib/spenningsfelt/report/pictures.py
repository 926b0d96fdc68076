"""Drawings as points, for programs that cannot show vectors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import typst

HERE = Path(__file__).resolve().parent
FONTS = HERE / "fonts"
FINE = 110.0  # points an inch


def as_png(svgs: Sequence[str]) -> list[bytes]:
    """Each drawing as PNG, in our font; an empty list for none."""
    if not svgs:
        return []
    made: bytes | list[bytes] = typst.compile(
        str(HERE / "pictures.typ"),
        format="png",
        ppi=FINE,
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"pictures": json.dumps(list(svgs))},
    )
    return made if isinstance(made, list) else [made]
