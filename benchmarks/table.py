"""What has been measured: raw values, the figures made from them, a table and JSON."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path
from statistics import median
from typing import Any

from attrs import define, field

from benchmarks.workspace import file_system

RESULTS = Path(__file__).resolve().parent / "results.json"
HEADS = ("row", "what", "ours", "baseline", "figure", "goal", "met?")


@define
class Figure:
    """One line of the table.

    `ours` and `baseline` hold one value a round, in `unit`, taken in turn, so that ours[i] and baseline[i] are a pair.
    With a baseline the figure is the median of the rounds' ratios; without one it is the median of `ours`.
    `goal` is the most the figure may be; None where there is only a comparison. `against` names the baseline,
    `measured` says plainly from what to what. `details` goes to the JSON, `note` into the table.
    """

    row: str
    what: str
    unit: str
    ours: list[float]
    measured: str
    against: str = ""
    baseline: list[float] = field(factory=list)
    goal: float | None = None
    note: str = ""
    details: dict[str, Any] = field(factory=dict)

    @property
    def ratios(self) -> list[float]:
        """Ours by the baseline, round by round."""
        return (
            [o / b for o, b in zip(self.ours, self.baseline, strict=True)] if self.baseline else []
        )

    @property
    def value(self) -> float:
        """The one number that is held against the goal."""
        return median(self.ratios or self.ours)

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None without a goal."""
        return None if self.goal is None else self.value <= self.goal

    def cells(self) -> tuple[str, ...]:
        """The line in the table."""
        sign = "×" if self.baseline else f" {self.unit}"
        bare = f"{_number(median(self.baseline))} {self.unit}" if self.baseline else "–"
        return (
            self.row,
            self.what + (f" · {self.against}" if self.against else ""),
            f"{_number(median(self.ours))} {self.unit}",
            bare,
            _number(self.value) + sign,
            "–" if self.goal is None else f"≤ {self.goal:g}{sign}",
            {None: "–", True: "yes", False: "NO"}[self.met]
            + (f" ({self.note})" if self.note else ""),
        )

    def as_json(self) -> dict[str, Any]:
        """Everything, with every round's value."""
        return {
            "row": self.row,
            "what": self.what,
            "against": self.against or None,
            "measured": self.measured,
            "unit": self.unit,
            "rounds": len(self.ours),
            "ours": _rounded(self.ours),
            "baseline": _rounded(self.baseline),
            "ratios": _rounded(self.ratios),
            "ours_median": _short(median(self.ours)),
            "baseline_median": _short(median(self.baseline)) if self.baseline else None,
            "figure": _short(self.value),
            "goal": self.goal,
            "met": self.met,
            **self.details,
        }


def _short(value: float) -> float:
    return float(f"{value:.5g}")


def _rounded(values: list[float]) -> list[float]:
    return [_short(v) for v in values]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 20 else f"{value:.2f}"


def table(figures: list[Figure]) -> str:
    """The figures as a Markdown table with straight columns."""
    rows = [HEADS, *(f.cells() for f in figures)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADS))]
    straight = [
        [cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows
    ]
    lines = ["| " + " | ".join(row) + " |" for row in straight]
    return "\n".join([lines[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|", *lines[1:]])


def machine() -> dict[str, Any]:
    """What the figures were taken on: no paths, no host or user names."""
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = platform.system()
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cores": os.cpu_count(),
        "ram_gib": round(pages / 2**30, 1),
        "os": system,
        "file_system": file_system(),
        "python": platform.python_version(),
        "load_at_start": [round(x, 2) for x in os.getloadavg()],
    }


def keep(facts: dict[str, Any], figures: list[Figure]) -> None:
    """Write `results.json`."""
    body = {"machine": facts, "figures": [f.as_json() for f in figures]}
    RESULTS.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
