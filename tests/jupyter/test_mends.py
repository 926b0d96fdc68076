"""Each fault of JupyterLab that the course mends: that JupyterLab still has it, and that the mend works.

A test that fails at «JupyterLab has it» after an upgrade brings good news: take the mend away, and the test with it.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler
from jupyter_server.services.sessions.sessionmanager import SessionManager
from spenningsfelt.jupyter.mends.connection import Connection
from spenningsfelt.jupyter.mends.ending_kernels import Kernels, Sessions

from tests.course import REPOSITORY


def run(work: Coroutine[Any, Any, bool]) -> bool:
    """Run it in a thread, where no browser's loop is running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


class Line(KernelWebsocketHandler):
    """The end of a page's connection: it knows the agreed format until it is hung up."""

    up = True

    def __init__(self) -> None:
        """No request: only the format is asked for."""

    @property
    def selected_subprotocol(self) -> str:
        """As Tornado's: an error once the line is gone."""
        assert self.up
        return "v1.kernel.websocket.jupyter.org"


@pytest.mark.parametrize(
    ("connection", "afterwards"),
    [(ZMQChannelsWebsocketConnection, None), (Connection, "v1.kernel.websocket.jupyter.org")],
    ids=["JupyterLab has it", "mended"],
)
def test_the_agreed_format_outlives_the_line(connection: Any, afterwards: str | None) -> None:
    """Words read after the page has gone are read in the format agreed upon, not taken for gigabytes of the old one."""
    one = connection.__new__(connection)
    one.websocket_handler = line = Line()
    assert one.subprotocol == "v1.kernel.websocket.jupyter.org"
    line.up = False
    assert one.subprotocol == afterwards


@pytest.mark.parametrize(
    ("connection", "counted"),
    [(ZMQChannelsWebsocketConnection, 0), (Connection, 1)],
    ids=["JupyterLab has it", "mended"],
)
def test_who_was_never_counted_in_is_not_counted_out(connection: Any, counted: int) -> None:
    """A page is at its kernel, and one more leaves before it was connected: there is still one page, and not none."""

    async def pages() -> bool:
        manager = AsyncMappingKernelManager()
        kernel = await manager.start_kernel(kernel_name="python3")
        manager.notify_connect(kernel)
        with suppress(KeyError):  # Jupyter Server then also looks for one whom it has never seen
            connection(parent=manager.get_kernel(kernel), websocket_handler=Line()).disconnect()
        left: int = manager.kernel_model(kernel)["connections"]
        await manager.shutdown_kernel(kernel, now=True)
        return left == counted

    assert run(pages())


@pytest.mark.parametrize(
    ("kernels", "mended"),
    [(AsyncMappingKernelManager, False), (Kernels, True)],
    ids=["JupyterLab has it", "mended"],
)
def test_a_kernel_is_idle_from_when_its_page_left(kernels: Any, mended: bool) -> None:
    """A page read for an hour and loaded anew finds its kernel: the hour does not count, only the moment it was away."""

    async def left() -> bool:
        manager = kernels()
        kernel = await manager.start_kernel(kernel_name="python3")
        hour_ago = datetime.now(UTC) - timedelta(hours=1)
        manager.notify_connect(kernel)
        manager.get_kernel(kernel).last_activity = hour_ago
        manager.notify_disconnect(kernel)
        later = manager.get_kernel(kernel).last_activity > hour_ago
        await manager.shutdown_kernel(kernel, now=True)
        return bool(later)

    assert run(left()) is mended


@pytest.mark.parametrize(
    ("kernels", "sessions", "mended"),
    [(AsyncMappingKernelManager, SessionManager, False), (Kernels, Sessions, True)],
    ids=["JupyterLab has it", "mended"],
)
def test_a_kernel_that_is_ending_is_found_by_nobody(
    kernels: Any, sessions: Any, mended: bool
) -> None:
    """Who opens a module whose kernel is on its way out gets a new one at once."""

    async def found() -> bool:
        manager = kernels()
        kept = sessions(kernel_manager=manager)
        kernel = await manager.start_kernel(kernel_name="python3")
        ending = asyncio.create_task(manager.shutdown_kernel(kernel))
        await asyncio.sleep(0)  # it has begun, and no more
        gone = await kept.kernel_culled(kernel)
        await ending
        return bool(gone)

    assert run(found()) is mended


STARTING = """
import sys
if {mended}:
    from spenningsfelt.jupyter.mends import imports
    imports.mend()
from jupyterlab import labapp
import jsonschema
print(bool(sys.modules.get("rfc3987_syntax")))
"""


@pytest.mark.skipif(os.name == "nt", reason="a program of two lines in sh")
@pytest.mark.parametrize("mended", [False, True], ids=["JupyterLab has it", "mended"])
def test_importing_runs_no_other_program_and_makes_no_grammar(tmp_path: Path, mended: bool) -> None:
    """To import JupyterLab starts node, where the machine has it, and makes a grammar of addresses nobody asked for."""
    node = tmp_path / "bin/node"
    node.parent.mkdir()
    node.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'\n", "utf-8")
    node.chmod(0o755)
    path = f"{node.parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, "-c", STARTING.format(mended=mended)],
        env={"PATH": path, "HOME": str(tmp_path), "PYTHONPATH": str(REPOSITORY / "lib")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout.strip(), (tmp_path / "ran").exists()) == (str(not mended), not mended)


FINDING = """
import sys
from pathlib import Path
folder = Path(sys.argv[1])
if {mended}:
    from spenningsfelt.jupyter.mends import odd_folder_names
    odd_folder_names.mend(folder)
from jupyterlab_server.config import get_federated_extensions
print(sorted(get_federated_extensions([str(folder)])))
"""


@pytest.mark.parametrize("mended", [False, True], ids=["JupyterLab has it", "mended"])
def test_a_folder_may_be_named_like_a_pattern(tmp_path: Path, mended: bool) -> None:
    """The course lies in «[1] kurs»: its parts are found there."""
    folder = tmp_path / "[1] kurs*?"
    (folder / "ours").mkdir(parents=True)
    (folder / "ours/package.json").write_text(
        '{"name": "ours", "version": "1", "jupyterlab": {}}', "utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", FINDING.format(mended=mended), str(folder)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY / "lib")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ("['ours']" if mended else "[]")
