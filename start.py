# -*- coding: utf-8 -*-
# ruff: noqa: F401, UP009, UP020, UP031
"""The one command: `python start.py` sets the course up and opens it.

This file and `lib/setup_course/language.py` must be readable by every Python that a user may have, also one that is
far too old for the course: it is told so in one sentence. Hence no annotations and no f-strings here.
"""

import io
import json
import os
import subprocess
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

NEEDED = (3, 11)
NEWER = ["python3." + str(minor) for minor in range(14, 10, -1)]
FOLDER = os.path.dirname(os.path.abspath(__file__))


def too_old(version):
    # type: (Sequence[Any]) -> bool
    """True when a Python of this version cannot run the course."""
    return tuple(version[:2]) < NEEDED


def newer_python():
    # type: () -> list[str] | None
    """The command of a Python on this machine that is new enough, or None."""
    test = "import sys; sys.exit(sys.version_info[:2] < " + repr(NEEDED) + ")"
    commands = [["py", "-3"]] if os.name == "nt" else [[name] for name in NEWER]
    for command in commands:
        with open(os.devnull, "w") as nowhere:
            try:
                if subprocess.call(command + ["-c", test], stdout=nowhere, stderr=nowhere) == 0:
                    return command
            except OSError:
                continue
    return None


def say_too_old(version):
    # type: (Sequence[Any]) -> None
    """Tell on stderr which Python the course needs, in the user's language."""
    from setup_course.language import wanted

    with io.open(os.path.join(FOLDER, "data", "texts", "start.json"), encoding="utf-8") as file:
        words = json.load(file)[wanted(sys.argv[1:], os.environ)]
    sentence = words["too-old"].format(needed="%d.%d" % NEEDED, found="%d.%d" % tuple(version[:2]))
    line = (sentence + "\n").encode(sys.stderr.encoding or "utf-8", "replace")
    getattr(sys.stderr, "buffer", sys.stderr).write(line)


def main():
    # type: () -> int
    """Hand over to the course's own set-up, or to a newer Python. Returns the exit code."""
    sys.path.insert(0, os.path.join(FOLDER, "lib"))
    if not too_old(sys.version_info):
        from setup_course.commands import main as run

        return run(sys.argv[1:])
    newer = newer_python()
    if newer:
        command = newer + [os.path.join(FOLDER, "start.py")] + sys.argv[1:]
        if os.name != "nt":
            os.execvp(command[0], command)
        return subprocess.call(
            command
        )  # exec on Windows gives the prompt back while the course is still running
    say_too_old(sys.version_info)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
