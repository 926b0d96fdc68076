"""Row 5: saving an answer against the least that makes the same bytes safe on disk."""

from __future__ import annotations

import os
import time
from pathlib import Path
from statistics import median

from spenningsfelt.answers import Answers, Question

from benchmarks.table import Figure
from benchmarks.workspace import Workspace

STORED = 2000  # answers
IN_FILE = 1000  # of them in the file that is written again
PAIRS = 40  # saves a round, of as many answers; in later rounds they replace the page's own, so the file stays as large
LETTERS = 21  # of each stored answer: makes the file about 200 KB
ASKED = Question("Hva gjorde du i forrige uke?", "nb")


def _filled(folder: Path) -> Answers:
    """A course's answers: half in the module being written, half in the others."""
    answers = Answers(folder, device="k3f9x2ab")
    for i in range(STORED):
        module = "01" if i < IN_FILE else f"{2 + i % 9:02}"
        answers.save(f"{module}.week.f{i:04}", "å" * LETTERS, ASKED, source=f"pageaaaaaa:{i + 1}")
    return answers


def _own_file(folder: Path) -> Path:
    return max(folder.glob("01.*.json"), key=lambda p: p.stat().st_size)


def _bare(folder: Path, data: bytes) -> float:
    """Seconds for write, fsync, replace and fsync of the folder."""
    temporary = folder / "bare.tmp"
    begun = time.perf_counter()
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(file, data)
    os.fsync(file)
    os.close(file)
    os.replace(temporary, folder / "bare.json")
    file = os.open(folder, os.O_RDONLY)
    os.fsync(file)
    os.close(file)
    return time.perf_counter() - begun


def save_answer(place: Workspace) -> list[Figure]:
    """Row 5: each round is 40 saves and 40 bare writes in turn; a round's value is their p50."""
    folder, beside = place.folder / "store", place.folder / "beside"
    beside.mkdir()
    answers = _filled(folder)
    ours: list[float] = []
    bare: list[float] = []
    size, number = 0, 0
    for round_ in range(place.warm + place.rounds):
        mine: list[float] = []
        least: list[float] = []
        for _ in range(PAIRS):
            number += 1
            data = _own_file(folder).read_bytes()
            size = len(data)
            least.append(_bare(beside, data))
            begun = time.perf_counter()
            answers.save(
                f"01.week.f{number % PAIRS:04}",
                f"svar {number}",
                ASKED,
                source=f"pagebbbbbb:{number}",
            )
            mine.append(time.perf_counter() - begun)
        if round_ >= place.warm:
            ours.append(1000 * median(mine))
            bare.append(1000 * median(least))
    return [
        Figure(
            "5",
            f"Answers.save, p50, {STORED:,} answers stored, file of {size // 1000} KB",
            "ms",
            ours,
            f"one save of a changed answer; {PAIRS} pairs a round, p50 of each; "
            f"{IN_FILE} of the answers are in the file",
            "write + fsync + replace + folder fsync",
            bare,
            goal=1.5,
            details={"file_bytes": size, "pairs_a_round": PAIRS},
        )
    ]
