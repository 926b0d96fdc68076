"""The network is taken away altogether: the course starts, shows, saves and gives back, and asks for nothing outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.offline import with_every_kind
from tests.course import REPOSITORY

WAYS = (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"])


def way() -> list[str]:
    """The command that runs something where there is no network; empty where the system has none."""
    for command in WAYS if shutil.which("unshare") and shutil.which("ip") else ():
        if (
            subprocess.run(
                [*command, "ip", "link", "set", "lo", "up"], capture_output=True, check=False
            ).returncode
            == 0
        ):
            return command
    return []


@pytest.mark.timeout(600)
def test_everything_works_with_no_network_at_all(tmp_path: Path) -> None:
    """Every kind of exercise is read and answered in its module, and the answers taken along, where nothing but the machine itself can be reached."""
    command = way()
    if not command:
        pytest.skip(
            "Not shown here: this system lets us take away no network (Linux with `unshare` and `ip` does)."
        )
    script = 'ip link set lo up && exec "$0" -m tests.browser.offline "$1"'
    done = subprocess.run(
        [*command, "sh", "-c", script, sys.executable, str(tmp_path / "home")],
        cwd=REPOSITORY,
        text=True,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": f"{REPOSITORY / 'lib'}{os.pathsep}{REPOSITORY}"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"visited {len(with_every_kind())} modules" in done.stdout
