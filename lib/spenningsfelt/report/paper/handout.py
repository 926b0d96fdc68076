"""What a group takes home from a day: one sheet, a page long."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from spenningsfelt.report.paper.markdown import LONGEST
from spenningsfelt.report.setting import as_pdf
from spenningsfelt.report.signs import breakable

HERE = Path(__file__).parent


def handout(told: Mapping[str, Any]) -> bytes:
    """The sheet as a PDF. `told` is as `spenningsfelt.room.handout` has it; its texts may hold anything."""
    return as_pdf(HERE / "handout.typ", "sheet", _set(told), {})


def _set(told: Any) -> Any:
    """The same with every text so that it can be set in a narrow column."""
    if isinstance(told, str):
        return breakable(told, LONGEST)
    if isinstance(told, Mapping):
        return {key: _set(value) for key, value in told.items()}
    return [_set(one) for one in told] if isinstance(told, list) else told
