"""All that typst makes: files as PDF, tagged and with a text for every picture (PDF/UA-1), and drawings as points."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typst

from spenningsfelt.figures.svg import under
from spenningsfelt.report.signs import LETTERS, OURS, replaced

HERE = Path(__file__).parent  # templates below it read what they share from `common.typ`
FONTS = HERE / "fonts"
MISSING = "□"
#: What is tried when a font lacks a sign: all letters, and those of our languages.
SHOWN = (LETTERS, OURS)
FINE = 110.0  # points an inch, of a drawing as points
LOG = logging.getLogger(__name__)


def as_pdf(template: Path, name: str, told: Mapping[str, Any], lacking: Mapping[str, Any]) -> bytes:
    """The PDF that `template` makes of `told`, which it reads as `name`. Nothing is read as markup, nothing fetched.

    A sign that none of the fonts has is written as `MISSING`; then `lacking` stands in for what `told` says of it.
    """
    for shown in (None, *SHOWN):
        data = json.dumps(told, ensure_ascii=False)
        if shown:
            data = replaced(json.dumps({**told, **lacking}, ensure_ascii=False), shown, MISSING)
        try:
            made: bytes = typst.compile(**_read(template, {name: data}), pdf_standards=["ua-1"])
            return made
        except typst.TypstError as error:
            LOG.info("Written anew with fewer signs: %s", error)
    raise AssertionError("the last of them leaves nothing that a font lacks")


def as_png(svgs: Sequence[str]) -> list[bytes]:
    """Each drawing as points, for programs that cannot show vectors; an empty list for none."""
    if not svgs:
        return []
    told = {"pictures": json.dumps([under(svg) for svg in svgs])}
    made: bytes | list[bytes] = typst.compile(
        **_read(HERE / "pictures.typ", told), format="png", ppi=FINE
    )
    return made if isinstance(made, list) else [made]


def _read(template: Path, inputs: dict[str, str]) -> dict[str, Any]:
    """What typst is to read: nothing but the template, our fonts and what it is told."""
    return {
        "input": str(template),
        "root": str(HERE),
        "font_paths": [str(FONTS)],
        "ignore_system_fonts": True,
        "sys_inputs": inputs,
    }
