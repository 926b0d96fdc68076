"""Row 12: the report of a full course as every kind of file."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks.table import Figure
from benchmarks.workspace import Workspace
from tests.course import REPOSITORY


def report_files(place: Workspace) -> list[Figure]:
    """Row 12: `spenningsfelt report --demo --format all`, a fresh program each time; and how large the PDF is."""
    folder = place.folder / "reports"
    command = [sys.executable, "-m", "spenningsfelt", "report", "--demo", "--format", "all"]
    seconds = []
    for _ in range(place.rounds + place.warm):
        begun = time.perf_counter()
        subprocess.run(
            [*command, "--out", str(folder), "--language", "nb"],
            check=True,
            cwd=REPOSITORY,
            env=place.environment,
            stdout=subprocess.DEVNULL,
        )
        seconds.append(time.perf_counter() - begun)
    pdf = next(folder.glob("*.pdf")).stat().st_size / 1000
    said = "a program that starts, reads invented answers and writes PDF, Word, HTML and calendar"
    return [
        Figure("12", "report, all formats", "s", seconds[place.warm :], said, goal=2),
        Figure("12", "the report as PDF", "kB", [pdf], "the file of a full course", goal=500),
    ]
