"""Rows 1 and 4: running a whole notebook in a fresh kernel, and what the kernel then weighs."""

from __future__ import annotations

import copy
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nbclient import NotebookClient
from nbformat import NotebookNode

from benchmarks import comparisons
from benchmarks.table import Figure
from benchmarks.workspace import Timed, Workspace

MIB = 2**20
QUIET = ["--IPKernelApp.log_level=50"]


@contextmanager
def _running(notebook: NotebookNode, place: Workspace) -> Iterator[NotebookClient]:
    """A fresh kernel that has run the whole notebook; every cell must go well."""
    client = NotebookClient(
        copy.deepcopy(notebook),
        timeout=120,
        kernel_name="python3",
        extra_arguments=QUIET,
        resources={"metadata": {"path": str(place.folder)}},
    )
    with client.setup_kernel(env=place.environment):
        for index, cell in enumerate(client.nb.cells):
            client.execute_cell(cell, index)
        yield client


def _run(notebook: NotebookNode, place: Workspace) -> Timed:
    def seconds() -> float:
        begun = time.perf_counter()
        with _running(notebook, place):
            return time.perf_counter() - begun

    return seconds


def run_notebook(place: Workspace) -> list[Figure]:
    """Row 1: each whole notebook of the course, fresh kernel, bytecode warm; module 01 beside the obvious one too."""
    figures: list[Figure] = []
    measured = (
        "nbclient, from asking for a kernel until the last cell has been answered; ending the kernel is not in "
        "it; no answers stored"
    )
    for number in comparisons.modules():
        mine = comparisons.ours(number)
        cells = comparisons.code_cells(mine)
        books = [
            mine,
            comparisons.bare(cells),
            *([comparisons.obvious(cells)] if number == "01" else []),
        ]
        ours, bare, *obvious = place.in_turn(*(_run(book, place) for book in books))
        what = f"run a whole notebook (module {number}, {cells} code cells)"
        figures.append(
            Figure("1", what, "s", ours, measured, "as many bare anywidgets", bare, goal=1.15)
        )
        for other in obvious:
            figures += [
                Figure("1", what, "s", ours, measured, "the obvious notebook", other),
                Figure(
                    "1",
                    "the obvious notebook",
                    "s",
                    other,
                    measured,
                    "as many bare anywidgets",
                    bare,
                ),
            ]
    return figures


def _pss(client: NotebookClient) -> float:
    """MiB of the kernel's process, pages shared with other processes counted in part."""
    provisioner = client.km.provisioner if client.km else None
    pid = getattr(provisioner, "pid", None)  # only the local provisioner's kernels have one
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024 / MIB
    raise RuntimeError("the system does not say how much memory a process uses")


def _weight(notebook: NotebookNode, place: Workspace) -> Timed:
    def mebibytes() -> float:
        with _running(notebook, place) as client:
            return _pss(client)

    return mebibytes


def kernel_memory(place: Workspace) -> list[Figure]:
    """Row 4: a kernel with all exercises shown, of module 01 and of the module with the most."""
    measured = (
        "PSS of the kernel's process (smaps_rollup) after the last cell, by nbclient, no browser"
    )
    most = max(
        comparisons.modules(), key=lambda number: comparisons.code_cells(comparisons.ours(number))
    )
    figures = []
    for number in ("01", most):
        mine = comparisons.ours(number)
        shown = comparisons.code_cells(mine) - 1
        ours, bare = place.in_turn(_weight(mine, place), _weight(comparisons.widgets(shown), place))
        figures.append(
            Figure(
                "4",
                f"kernel memory, module {number}'s {shown} exercises shown",
                "MiB",
                ours,
                measured,
                f"{shown} bare ipywidgets",
                bare,
                goal=1.2,
            )
        )
    return figures
