"""Every notebook runs from top to bottom and shows what is stored in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.course import NOTEBOOKS, REPOSITORY


def test_every_notebook_runs_and_shows_its_stored_outputs(tmp_path: Path) -> None:
    """A real kernel runs each notebook; its outputs equal the stored ones, also for one who has answers already."""
    from spenningsfelt.answers import Answers

    Answers(tmp_path / "answers").save("00.role.role", "unit")
    environment = {
        **os.environ,
        "SPENNINGSFELT_ANSWERS": str(tmp_path / "answers"),
        "PYTHONPATH": str(REPOSITORY / "lib"),
        "IPYTHONDIR": str(tmp_path / "ipython"),
        "JUPYTER_CONFIG_DIR": str(tmp_path / "config"),
        "JUPYTER_DATA_DIR": str(tmp_path / "data"),
        "JUPYTER_RUNTIME_DIR": str(tmp_path / "run"),
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--nbval",
        "-p",
        "no:cacheprovider",
        "-q",
        "--rootdir",
        str(NOTEBOOKS),
        "-c",
        os.devnull,
        str(NOTEBOOKS),
    ]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    cells = sum(
        text.count('"cell_type": "code"')
        for text in (f.read_text("utf-8") for f in NOTEBOOKS.glob("*/*.ipynb"))
    )
    assert f"{cells} passed" in done.stdout
