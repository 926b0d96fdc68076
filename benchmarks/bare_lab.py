"""A JupyterLab as one gets it, with one notebook that keeps one text area in a file."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import nbformat

from tests.course import free_port

CELL = """import pathlib
import ipywidgets
area = ipywidgets.Textarea()
def keep(change):
    pathlib.Path("answer.txt").write_text(change["new"], encoding="utf-8")
area.observe(keep, "value")
area"""
#: Nothing may be sent outside the machine; no password, or the robot would have to type one.
OPTIONS = (
    "--no-browser",
    "--ServerApp.allow_root=True",
    "--ServerApp.port_retries=0",
    "--IdentityProvider.token=",
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)


class BareLab:
    """JupyterLab in a folder of its own, with empty configuration folders and always the same port."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        folder.mkdir()
        self.folder, self.environment, self.port = folder, environment, free_port()
        self.answer, self.notebook = folder / "answer.txt", folder / "bare.ipynb"
        self.url = f"http://127.0.0.1:{self.port}/"
        self.lost = 0
        self.process: subprocess.Popen[str] | None = None
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(CELL)])
        notebook.metadata.kernelspec = {
            "display_name": "Python 3",
            "language": "python",
            "name": "python3",
        }
        nbformat.write(notebook, self.notebook)

    def start(self) -> None:
        """Start it and wait until it says where it is open."""
        command = [
            sys.executable,
            "-m",
            "jupyterlab",
            *OPTIONS,
            f"--port={self.port}",
            f"--ServerApp.root_dir={self.folder}",
        ]
        self.process = subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        assert self.process.stderr
        said = ""
        for line in self.process.stderr:
            said += line
            if f"http://127.0.0.1:{self.port}/" in line:
                return
        raise AssertionError(f"JupyterLab did not start:\n{said}")

    def idle(self) -> bool:
        """Whether the notebook's kernel is idle and connected to the page, as the server sees it."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with direct.open(f"{self.url}api/kernels", timeout=20) as response:
                kernels = json.loads(response.read())
        except urllib.error.HTTPError:  # a kernel that comes or goes just now
            return False
        return any(k["execution_state"] == "idle" and k["connections"] > 0 for k in kernels)

    def stop(self) -> None:
        """End it and its kernels."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.communicate(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.communicate()
