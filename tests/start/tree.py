"""A small course: the real `start.py` with one tiny package to install, from a folder, in an unkind path."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
PYTHON = str(
    getattr(sys, "_base_executable", sys.executable)
)  # the user's own, as it is before anything is set up
LOCKS = [f"requirements{name}.lock" for name in ("", "-test", "-uv", "-build")]
FOLDER = "Mine kurs, 'ærlig' & \"øvd\" på"
COURSE = '''"""Stands in for the course: says what it was called with."""
import os, sys
import liten
def main():
    print("called", sys.argv[1:], os.environ["SPENNINGSFELT_LANGUAGE"], sys.prefix)
    sys.exit(3)
'''
TESTS = '''"""Stands in for pytest."""
import os, sys
print("tests", sys.argv[1:], os.environ["SPENNINGSFELT_CHROMIUM"])
sys.exit(4)
'''


def wheel(folder: Path, version: str = "1.0", size: int = 200_000) -> str:
    """Write the package `liten` as a wheel with one command; its line for a lock file."""
    folder.mkdir(exist_ok=True)
    file = folder / f"liten-{version}-py3-none-any.whl"
    info = f"liten-{version}.dist-info"
    files = {
        "liten.py": f"VERSION = {version!r}\ndef main(): print('liten', VERSION)\n",
        "liten_data.bin": "x" * size,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: liten\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": "[console_scripts]\nliten = liten:main\n",
    }
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(
            f"{info}/RECORD",
            "".join(f"{name},,{len(text)}\n" for name, text in files.items())
            + f"{info}/RECORD,,\n",
        )
    return f"liten=={version} --hash=sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}\n"


class Tree:
    """A folder with the course in it and a home beside it; nothing is set up yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / FOLDER
        self.home, self.wheels, self.path = folder / "home", folder / "wheels", folder / "path"
        self.venv = self.folder / ".venv"

    def fill(self) -> Tree:
        """Copy the real starter into it and give it a tiny lock file."""
        for folder in (
            self.home,
            self.path,
            self.folder / "data" / "texts",
            self.folder / "lib" / "spenningsfelt",
        ):
            folder.mkdir(parents=True)
        for name in ("start.py", "data/texts/start.json"):
            shutil.copy(REPOSITORY / name, self.folder / name)
        shutil.copytree(
            REPOSITORY / "lib" / "setup_course",
            self.folder / "lib" / "setup_course",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        library = self.folder / "lib" / "spenningsfelt"
        for name in ("mishap.py", "language.py", "__main__.py"):
            shutil.copy(REPOSITORY / "lib" / "spenningsfelt" / name, library / name)
        for name, text in (("__init__", ""), ("cli", COURSE), ("parts", "import liten\n")):
            (library / f"{name}.py").write_text(text)
        (self.folder / "lib" / "pytest.py").write_text(TESTS)
        line = wheel(self.wheels)
        for name in LOCKS:
            (self.folder / name).write_text(line)  # no uv among them: the road by pip is taken
        return self

    def environment(self, **more: str) -> dict[str, str]:
        """A user's environment: packages come from a folder, and no other command is on the path."""
        kept = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("PIP_", "UV_", "PYTHON", "SPENNINGSFELT_"))
        }
        return {
            **kept,
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "PATH": str(self.path),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
            "LC_ALL": "nb_NO.UTF-8",
            "PYTHONUTF8": "1",
            **more,
        }

    def run(
        self, *arguments: str, before: str = "", env: dict[str, str] | None = None, **options: Any
    ) -> subprocess.CompletedProcess[str]:
        """Run `start.py` to its end; `before` is Python that runs first, in the same process."""
        return subprocess.run(
            self.command(*arguments, before=before),
            env=env or self.environment(),
            text=True,
            encoding="utf-8",
            capture_output=True,
            timeout=120,
            **{"cwd": self.home, **options},
        )

    def command(self, *arguments: str, before: str = "") -> list[str]:
        """The command line that runs `start.py`."""
        start = str(self.folder / "start.py")
        if not before:
            return [PYTHON, start, *arguments]
        program = f"import runpy, sys\nsys.argv = {[start, *arguments]!r}\n{before}\n"
        return [PYTHON, "-c", program + "runpy.run_path(sys.argv[0], run_name='__main__')"]

    def installed(self) -> str:
        """The version of `liten` that the course's own Python finds; empty when it finds none."""
        python = self.venv / "bin" / "python"
        done = subprocess.run(
            [str(python), "-c", "import liten; print(liten.VERSION)"],
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()
