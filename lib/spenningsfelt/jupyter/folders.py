"""The course's own Jupyter folders, so that nothing a learner has installed or set elsewhere reaches it."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
import warnings
from hashlib import sha256
from pathlib import Path

from attrs import frozen
from platformdirs import user_data_path, user_runtime_path, user_state_path

from spenningsfelt.content import data_folder

HERE = Path(__file__).resolve().parent
ROOM = 1_000_000  # bytes that a start must be able to write
SOCKET_ROOM = 49  # "/kernel-<uuid>-ipc-5": what ipykernel adds to the runtime folder for a socket
SOCKET_LIMIT = (
    103  # bytes in a Unix socket's path, the smallest limit among systems, less the closing zero
)


@frozen
class Folders:
    """Where the course's JupyterLab keeps its things.

    `notebooks`: those built from changed content, a folder for each copy of the course on the machine. `sockets`: the
    runtime folder's path leaves room for one.
    """

    state: Path
    runtime: Path
    notebooks: Path
    sockets: bool


def folders() -> Folders:
    """The folders of this user; made, and closed to others, by `prepare`."""
    state = Path(user_state_path("spenningsfelt", appauthor=False))
    with warnings.catch_warnings():  # no session folder, as over ssh: the next candidate is as good
        warnings.simplefilter("ignore")
        session = Path(user_runtime_path("spenningsfelt", appauthor=False))
    candidates = [
        session,
        state / "run",
        Path(tempfile.gettempdir())
        / f"spenningsfelt-{os.getuid() if hasattr(os, 'getuid') else ''}",
    ]
    usable = [c for c in candidates if _ours(c)] or [state / "run"]
    short = [c for c in usable if len(os.fsencode(c)) + SOCKET_ROOM <= SOCKET_LIMIT]
    built = Path(user_data_path("spenningsfelt", appauthor=False)) / "notebooks"
    notebooks = built / sha256(os.fsencode(data_folder().resolve())).hexdigest()[:8]
    return Folders(state, (short or usable)[0], notebooks, bool(short) and sys.platform != "win32")


def _ours(folder: Path) -> bool:
    """True when the folder can be made here and nobody else can have made it for us."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = (
            folder.lstat()
        )  # looked at before it is touched: a link leads to what is not ours to close
        if not stat.S_ISDIR(found.st_mode):
            return False
        if hasattr(os, "getuid") and found.st_uid != os.getuid():
            return False
        folder.chmod(0o700)
        return os.access(folder, os.W_OK)
    except OSError:
        return False


def make(places: Folders) -> None:
    """Make the folders; `OSError` with the folder's name where the system forbids it or has no room."""
    for name in ("config", "data", "checkpoints"):
        (places.state / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    places.runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in (places.state, places.runtime):
        try:
            with tempfile.TemporaryFile(dir=folder) as probe:
                probe.write(bytes(ROOM))
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(folder)) from None


def prepare(places: Folders) -> None:
    """Point Jupyter at the course's folders. Must run before anything of Jupyter is imported."""
    os.environ.update(
        {
            "JUPYTER_CONFIG_DIR": str(places.state / "config"),
            "JUPYTER_DATA_DIR": str(places.state / "data"),
            "JUPYTER_RUNTIME_DIR": str(places.runtime),
            "JUPYTER_CONFIG_PATH": str(HERE / "etc"),
            "JUPYTER_PATH": str(HERE / "share"),
            "JUPYTERLAB_SETTINGS_DIR": str(places.state / "lab-settings"),
            "JUPYTERLAB_WORKSPACES_DIR": str(places.state / "lab-workspaces"),
            "JUPYTER_PREFER_ENV_PATH": "1",
            "IPYTHONDIR": str(places.state / "ipython"),
            "MPLCONFIGDIR": str(places.state / "matplotlib"),
            # a stray spenningsfelt.py beside a notebook must not be taken for the course; kernels inherit this
            "PYTHONSAFEPATH": "1",
        }
    )
