"""`spenningsfelt pack`: the course as it is here, and what it builds on, in one zip file for others."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from spenningsfelt.cli.answers import plain
from spenningsfelt.cli.build import data_files, notebooks, notebooks_folder, words_file
from spenningsfelt.cli.check import faults
from spenningsfelt.cli.command import Command
from spenningsfelt.cli.terminal import WRONG, Terminal
from spenningsfelt.content import ContentError, Course, data_folder
from spenningsfelt.pack import Contents, Found, code, content, write

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FOLDER = "spenningsfelt"  # what the zip file holds
WHEELS, NOTE = "wheels", "made-for.json"  # as lib/setup_course/sources.py looks for them
NAMED = 8  # files that one sentence names


def pack(terminal: Terminal, given: Namespace) -> int:
    """Check, build and fetch in a passing folder, and write the zip file; the course's own folder is only read."""
    course = data_folder().resolve().parent
    typed: Path = given.file
    if typed.is_dir():
        return terminal.fail("reason-is-folder", file=plain(str(typed)))
    out = typed if typed.suffix.lower() == ".zip" else typed.with_name(typed.name + ".zip")
    out = out.parent.resolve() / out.name
    if not (course / "start.py").is_file():
        return terminal.fail("pack-installed")
    hindrance = _hindrance(terminal, course, out)
    if hindrance:
        return hindrance
    try:
        with tempfile.TemporaryDirectory(prefix="spenningsfelt-") as passing:
            return _packed(terminal, course, Path(passing), out)
    except OSError as error:
        if error.errno in FULL:
            return terminal.fail("pack-full")
        if error.filename and Path(error.filename).parent == out.parent:
            return terminal.fail("reason-not-allowed", file=plain(str(out)))
        raise


def _hindrance(terminal: Terminal, course: Path, out: Path) -> int:
    """Say what is wrong with the place of the zip file, before anything is done. Returns the exit code."""
    typed = plain(str(out))
    if out.is_relative_to(course):
        beside = Path(os.pardir, out.name)
        return terminal.fail("pack-inside", command=terminal.typed("pack", f'"{beside}"'))
    if out.is_dir():
        return terminal.fail("reason-is-folder", file=typed)
    if os.path.lexists(out):
        return terminal.fail("pack-there", file=typed)
    if not out.parent.is_dir():
        return terminal.fail("reason-no-folder", file=typed)
    if not os.access(out.parent, os.W_OK):
        return terminal.fail("reason-not-allowed", file=typed)
    return 0


def _packed(terminal: Terminal, course: Path, passing: Path, out: Path) -> int:
    modules = [folder for _, folder in terminal.course.modules()]
    found = content(course, terminal.course.languages, modules)
    _say_left_out(terminal, found)
    made = _made(found, passing)
    wheels = passing / WHEELS
    wheels.mkdir()
    if not _fetched(terminal, course, wheels):
        return WRONG
    beside = {f"{WHEELS}/{file.name}": file for file in sorted(wheels.iterdir())}
    write(out, FOLDER, {**code(course), **made, **beside})
    _say_done(terminal, out, json.loads((wheels / NOTE).read_text("utf-8")))
    return 0


def _made(found: Found, passing: Path) -> Contents:
    """`data/` as it was found, and what is made of it. Raises `ContentError` when it has faults."""
    from spenningsfelt.jupyter import build as building

    for name, file in found.files.items():
        (passing / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, passing / name)
    course = Course(passing / "data")
    wrong = faults(course)
    if wrong:
        raise ContentError(wrong)
    building.write(course.folder, data_files(course))
    words, text = words_file(course)
    texts = {f"{notebooks_folder().name}/{name}": t for name, t in notebooks(course).items()}
    texts[words.relative_to(data_folder().resolve().parent).as_posix()] = text
    return {
        **{f.relative_to(passing).as_posix(): f for f in course.folder.rglob("*") if f.is_file()},
        **{name: text.encode() for name, text in texts.items()},
    }


def _fetched(terminal: Terminal, course: Path, wheels: Path) -> bool:
    """Let what sets up the course fetch what it builds on, by its own means: it says itself what is wrong."""
    # the user's Python, as those who get the zip file have it, and not the course's own
    python = str(getattr(sys, "_base_executable", sys.executable))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    environment["SPENNINGSFELT_LANGUAGE"] = terminal.words.language
    command = [python, str(course / "start.py"), "wheels", str(wheels)]
    return subprocess.run(command, env=environment, check=False).returncode == 0


def _say_left_out(terminal: Terminal, found: Found) -> None:
    for key, names in (("pack-unused", found.unused), ("pack-elsewhere", found.elsewhere)):
        more = [f"+{len(names) - NAMED}"] if len(names) > NAMED else []
        if names:
            terminal.say(key, files=", ".join([*map(plain, names[:NAMED]), *more]))


def _say_done(terminal: Terminal, out: Path, fits: dict[str, str]) -> None:
    size = max(1, round(out.stat().st_size / 1_000_000))
    terminal.say("pack-done", file=plain(str(out)), size=str(size))
    terminal.say("pack-for", **fits)
    terminal.say("pack-tell", folder=FOLDER)


PACK = Command("help-pack", pack, file=True)
