"""`python -m spenningsfelt` is the same door as the command `spenningsfelt`."""

import os
import sys
from pathlib import Path

DOUBT = "SPENNINGSFELT_DOUBT"  # told to `start.py`: look whether all is there, and make anew what is not
START = Path(__file__).resolve().parents[2] / "start.py"


def set_up_again() -> None:
    """A part of what the course stands on is gone: let `start.py` look, and begin once more. Only once."""
    if os.environ.get(DOUBT) or not START.is_file():
        return
    conda = (Path(sys.prefix) / "conda-meta").is_dir()
    # not the one in .venv, which may have to go
    python = sys.executable if conda else getattr(sys, "_base_executable", sys.executable)
    command = [python, str(START), *sys.argv[1:]]
    os.environ[DOUBT] = "1"
    if sys.platform == "win32":
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(python, command)


try:
    from spenningsfelt.cli import main

    main()
except ImportError as error:
    set_up_again()
    from spenningsfelt.mishap import told

    sys.exit(told(error))
