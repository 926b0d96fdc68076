"""Where answers are kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import user_data_path


def answers_folder() -> Path:
    """The folder of this machine's user: `SPENNINGSFELT_ANSWERS`, or the one a new download of the course finds."""
    chosen = os.environ.get("SPENNINGSFELT_ANSWERS")
    if chosen:
        return Path(chosen).expanduser().absolute()
    if sys.platform == "emscripten":
        return Path("/drive/spenningsfelt")
    return user_data_path("spenningsfelt", appauthor=False) / "answers"
