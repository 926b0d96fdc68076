"""`python -m benchmarks [row …] [--rounds N] [--quick]`: measure, print a table; all rows: write results.json too."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from benchmarks.kernels import kernel_memory, run_notebook
from benchmarks.opening import layout_shift, saves_after_loads
from benchmarks.page import key_to_saved, next_module
from benchmarks.report import report_files
from benchmarks.room import phones_at_once
from benchmarks.saving import save_answer
from benchmarks.start import second_start
from benchmarks.steps import step_to_step, what_one_meets
from benchmarks.table import Figure, keep, machine, table
from benchmarks.typing import typing_slowed
from benchmarks.workspace import Workspace, workspace

ROWS: dict[str, Callable[[Workspace], list[Figure]]] = {
    "1": run_notebook,
    "2": second_start,
    "3": next_module,
    "4": kernel_memory,
    "5": save_answer,
    "6": key_to_saved,
    "7": saves_after_loads,
    "8": layout_shift,
    "9": typing_slowed,
    "10": step_to_step,
    "11": what_one_meets,
    "12": report_files,
    "13": phones_at_once,
}


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the course beside bare baselines."
    )
    parser.add_argument(
        "rows", nargs="*", metavar="row", help=f"which of {', '.join(ROWS)}; all by default"
    )
    parser.add_argument("--rounds", type=int, default=5, help="rounds that count (5)")
    parser.add_argument("--quick", action="store_true", help="one round: does it run at all?")
    asked = parser.parse_args()
    if unknown := [row for row in asked.rows if row not in ROWS]:
        parser.error(f"no such row: {', '.join(unknown)}")
    if asked.rounds < 1:
        parser.error("--rounds must be at least 1")
    return asked


def main() -> int:
    """Measure; 0 even when a goal is missed, for the table says so."""
    asked = arguments()
    rounds = 1 if asked.quick else asked.rounds
    facts = {**machine(), "rounds": rounds}
    figures: list[Figure] = []
    for row in dict.fromkeys(asked.rows or ROWS):
        begun = time.monotonic()
        with workspace(rounds, warm=1 if asked.quick else 2) as place:
            figures += ROWS[row](place)
        print(f"row {row}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
    print(table(figures))
    if set(asked.rows) in (set(), set(ROWS)):
        keep(facts, figures)
    else:
        print(
            "Only some rows: results.json is left as it was; its figures are from one run.",
            file=sys.stderr,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
