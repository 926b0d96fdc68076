"""The commands of `start.py`: set up, then hand over to the course or to its tests."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from spenningsfelt import language
from spenningsfelt.mishap import told

from setup_course import browser
from setup_course.fetching import fetch
from setup_course.filling import RUNTIME, TESTS
from setup_course.install import prepare, told_when_full
from setup_course.installer import clean
from setup_course.places import Place
from setup_course.progress import Progress, SetupFailed, seconds_since

COURSE = Path(__file__).resolve().parents[2]
#: Three at a time also on two cores, for a browser test mostly waits; each file stays whole: its server and browser are
#: its own.
SIDE_BY_SIDE = ("--numprocesses=3", "--dist=loadfile", "--no-loadscope-reorder")
DONE, WRONG, USAGE, STOPPED = 0, 1, 2, 130


def main(arguments: list[str]) -> int:
    """Do what the command line asks for. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                errors="replace"
            )  # a terminal without æøå shows ? instead of a traceback
    if not arguments or arguments[0].startswith("-") and arguments[0] not in ("-h", "--help"):
        arguments = ["start", *arguments]
    command, rest = arguments[0], arguments[1:]
    own = command in ("start", "setup", "test", "-h", "--help")
    try:
        spoken = language.wanted([] if command == "test" else rest, os.environ)
        # the stream of a command's own results is kept clean for whoever reads them with a program
        progress = Progress(spoken, sys.stdout if own else sys.stderr)
        return _run(command, rest, progress)
    except SetupFailed as failed:
        print(progress.sentence(failed.key, **failed.values), file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return STOPPED
    except Exception as error:  # a leader is told in a sentence; the story is for whoever mends it
        return told(error)


def _run(command: str, rest: list[str], progress: Progress) -> int:
    asked = language.asked_for(rest)
    if command in ("-h", "--help"):
        print(_usage(progress))
        return DONE
    if command == "test":
        return _test(rest, progress)
    if asked is not None and not language.known(asked):
        languages = ", ".join(language.texts())
        print(
            progress.sentence("language-unknown", language=asked, languages=languages),
            file=sys.stderr,
        )
        return USAGE
    if command == "setup":
        return _setup(rest, progress)
    if command == "wheels" and rest:
        return _wheels(Path(rest[0]), progress)
    return _hand_over(prepare(COURSE, RUNTIME, progress), [command, *rest], progress.language)


def _usage(progress: Progress) -> str:
    return progress.sentence("usage", python=_typed(), languages=", ".join(language.texts()))


def _typed() -> str:
    """What one types here to get Python: many systems have it under one name only."""
    return "python" if shutil.which("python") else "python3"


def _setup(rest: list[str], progress: Progress) -> int:
    asked = language.asked_for(rest)
    if [word for word in rest if word not in ("--language", asked, f"--language={asked}")]:
        print(_usage(progress), file=sys.stderr)
        return USAGE
    prepare(COURSE, RUNTIME, progress)
    progress.say("ready", python=_typed())
    return DONE


def _wheels(folder: Path, progress: Progress) -> int:
    with told_when_full():
        fetch(COURSE, folder.absolute(), progress)
    return DONE


def _hand_over(place: Place, arguments: list[str], spoken: str) -> int:
    """Become `spenningsfelt …`; on Windows, wait for it."""
    # safe path: a file in the folder where the user stands must not be taken for a part of the course
    environment = {
        **clean(os.environ),
        "SPENNINGSFELT_LANGUAGE": spoken,
        "SPENNINGSFELT_TYPED": f"{_typed()} start.py",
        "PYTHONSAFEPATH": "1",
    }
    if place.active:
        environment["PYTHONPATH"] = str(COURSE / "lib")  # two checkouts may share what conda keeps
    command = [str(place.python), "-m", "spenningsfelt", *arguments]
    sys.stdout.flush()
    try:
        if sys.platform != "win32":
            os.execve(command[0], command, environment)
        return _wait(command, environment)
    except PermissionError as error:
        raise SetupFailed("forbidden", program=place.python) from error


def _wait(command: list[str], environment: dict[str, str]) -> int:
    """Run a command that gets Ctrl+C itself, and wait until it has tidied up after itself."""
    with subprocess.Popen(command, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


def _test(rest: list[str], progress: Progress) -> int:
    """Set up, find a browser, run every test; print the seconds of each part."""
    started = time.monotonic()
    place = prepare(COURSE, TESTS, progress)
    ready = time.monotonic()
    found = browser.find(place, progress)
    browsing = time.monotonic()
    progress.say("browser-found", browser=found)
    environment = {**clean(os.environ), browser.VARIABLE: found}
    os.chdir(COURSE)
    code = _wait([str(place.python), "-m", "pytest", *SIDE_BY_SIDE, *rest], environment)
    progress.say(
        "parts",
        setup=round(ready - started),
        browser=round(browsing - ready),
        tests=seconds_since(browsing),
    )
    return code
