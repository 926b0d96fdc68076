# -*- coding: utf-8 -*-
# ruff: noqa: F401, UP009, UP031
"""The one command: `python start.py` sets the course up and opens it.

This file and `lib/spenningsfelt/language.py` must be readable by every Python that a user may have, also one that is
far too old for the course: it is told so in one sentence. Hence no annotations and no f-strings here.
"""

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
# Here and in the two starters alone: the texts are what is missing.
STILL_PACKED = (
    "Pakk ut hele mappa først, og åpne kurset fra den mappa som da blir til.",
    "Unpack the whole folder first, and open the course from the folder that then appears.",
)


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
    # by itself: the package that it is a part of is written for a newer Python
    sys.path.insert(0, os.path.join(FOLDER, "lib", "spenningsfelt"))
    sys.dont_write_bytecode = True  # Python 2 would lay it among the course's own files
    from language import texts, wanted

    words = texts()[wanted(sys.argv[1:], os.environ)]
    tell(words["too-old"].format(needed="%d.%d" % NEEDED, found="%d.%d" % tuple(version[:2])))


def tell(sentence):
    # type: (str) -> None
    """Print a sentence on stderr, by every Python; a terminal without æøå shows ? instead."""
    line = (sentence + "\n").encode(sys.stderr.encoding or "utf-8", "replace")
    getattr(sys.stderr, "buffer", sys.stderr).write(line)


def unpacked():
    # type: () -> bool
    """True when what this file needs lies beside it: one that is pressed inside the zip file is alone."""
    needed = (("lib", "setup_course"), ("lib", "spenningsfelt"), ("data", "texts"))
    return all(os.path.isdir(os.path.join(FOLDER, above, name)) for above, name in needed)


def main():
    # type: () -> int
    """Hand over to the course's own set-up, or to a newer Python. Returns the exit code."""
    if not unpacked():
        for sentence in STILL_PACKED:
            tell(sentence)
        return 1
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
