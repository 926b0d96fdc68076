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
    client = NotebookClient(copy.deepcopy(notebook), timeout=120, kernel_name="python3", extra_arguments=QUIET,
                            resources={"metadata": {"path": str(place.folder)}})
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
    """Row 1: a whole notebook, fresh kernel, bytecode warm."""
    mine = comparisons.ours()
    cells = comparisons.code_cells(mine)
    books = (mine, comparisons.bare(cells), comparisons.obvious(cells))
    ours, bare, obvious = place.in_turn(*(_run(book, place) for book in books))
    measured = ("nbclient, from asking for a kernel until the last cell has been answered; ending the kernel is not in "
                "it; no answers stored")
    what = f"run a whole notebook (module 01, {cells} code cells)"
    return [
        Figure("1", what, "s", ours, measured, "as many bare anywidgets", bare, goal=1.2),
        Figure("1", what, "s", ours, measured, "the obvious notebook", obvious),
        Figure("1", "the obvious notebook", "s", obvious, measured, "as many bare anywidgets", bare),
    ]


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
    """Row 4: a kernel with all exercises of module 01 shown."""
    mine = comparisons.ours()
    shown = comparisons.code_cells(mine) - 1
    ours, bare = place.in_turn(_weight(mine, place), _weight(comparisons.widgets(shown), place))
    measured = "PSS of the kernel's process (smaps_rollup) after the last cell, by nbclient, no browser"
    return [Figure("4", f"kernel memory, module 01's {shown} exercises shown", "MiB", ours, measured,
                   f"{shown} bare ipywidgets", bare, goal=1.2)]
