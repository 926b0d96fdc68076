"""A file of typst set as PDF: tagged, with its language, headings and a text for every picture (PDF/UA-1)."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import typst

from spenningsfelt.report.signs import LETTERS, OURS, replaced

FONTS = Path(__file__).parent / "fonts"
MISSING = "□"
SHOWN = (
    LETTERS,
    OURS,
)  # what is tried when a font lacks a sign: all letters, and those of our languages
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
            return _compiled(template, {name: data})
        except typst.TypstError as error:
            LOG.info("Written anew with fewer signs: %s", error)
    raise AssertionError("the last of them leaves nothing that a font lacks")


def _compiled(template: Path, inputs: dict[str, str]) -> bytes:
    return typst.compile(
        str(template),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        sys_inputs=inputs,
    )
