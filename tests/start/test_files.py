from __future__ import annotations

import json
import os
import re
import shutil
import string
import subprocess
import tomllib
from pathlib import Path

import pytest

from start import STILL_PACKED
from tests.start.tree import PYTHON, REPOSITORY

WORDS = json.loads((REPOSITORY / "data" / "texts" / "start.json").read_text(encoding="utf-8"))
LOCKS = (
    "requirements.lock",
    "requirements-test.lock",
    "requirements-uv.lock",
    "requirements-build.lock",
)
COMMAND = "Start her.command"


def pins(name: str) -> dict[str, set[str]]:
    """Each pin of a lock file (name==version, whatever its condition) with its hashes."""
    found: dict[str, set[str]] = {}
    for entry in re.split(r"\n(?=\S)", (REPOSITORY / name).read_text(encoding="utf-8").strip()):
        found.setdefault(entry.split()[0], set()).update(
            re.findall(r"--hash=(sha256:\w{64})", entry)
        )
    return found


def placeholders(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_starter_says_everything_in_each_language(language: str) -> None:
    """Each sentence of the set-up is there in all three languages, with the same things filled in."""
    assert list(WORDS) == ["nb", "nn", "en"]
    assert list(WORDS[language]) == list(WORDS["nb"])
    for key, sentence in WORDS["nb"].items():
        assert placeholders(WORDS[language][key]) == placeholders(sentence), key


def test_every_sentence_is_used() -> None:
    """No sentence lies in start.json without a use, and none is asked for that is not there."""
    library = REPOSITORY / "lib"
    files = [REPOSITORY / "start.py", *(library / "setup_course").glob("*.py")]
    files += [library / "spenningsfelt" / name for name in ("language.py", "mishap.py")]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    unused = [key for key in WORDS["nb"] if f'"{key}"' not in code]
    assert unused == []
    asked = re.findall(r'(?:say|stage|sentence|SetupFailed)\(\s*"([a-z-]+)"', code)
    assert set(asked) <= set(WORDS["nb"])
    assert len(asked) > 15


def test_what_the_tests_install_is_what_users_get() -> None:
    """The tests' lock file holds every pin of the users' one, with the same hashes."""
    ours, tests = pins("requirements.lock"), pins("requirements-test.lock")
    assert len(ours) > 50
    assert {pin: tests.get(pin) for pin in ours} == ours


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_pin_everything_and_name_no_address(name: str) -> None:
    """Every package has one version and a hash, and no machine or address is named."""
    for pin, hashes in pins(name).items():
        assert re.match(r"[a-z0-9.-]+==[\w.]+$", pin), pin
        assert hashes, pin
    assert "://" not in (REPOSITORY / name).read_text(encoding="utf-8")


def test_conda_users_get_the_same_packages() -> None:
    """environment.yml asks for Python and the packages of pyproject.toml, no more and no less."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (REPOSITORY / "environment.yml").read_text(encoding="utf-8").splitlines()
    after = [line.strip().removeprefix("- ") for line in lines[lines.index("dependencies:") + 1 :]]
    assert sorted(after) == sorted(
        [f"python{project['requires-python']}", "pip", "pip:", *project["dependencies"]]
    )
    assert lines[-2:] == ["  - pip:", "      - typst>=0.15"], "conda-forge's typst is another thing"
    assert lines[lines.index("channels:") + 1].strip() == "- conda-forge"
    assert "name: spenningsfelt" in lines


def test_the_starter_for_windows_is_a_windows_file() -> None:
    """The file to double-click on Windows has Windows' line ends, shows æøå, and tells where Python is to be had."""
    data = (REPOSITORY / "Start her.bat").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > 10
    text = data.decode("utf-8")
    assert "chcp 65001" in text
    assert text.index("chcp") < text.index("å"), "the letters come out right only after chcp"
    assert "python.org" in text and "pause" in text
    assert text.index("if not exist start.py goto packed") < text.index("start.py %*")
    packed = text.partition("\n:packed\r\n")[2].partition("\n:")[0]
    assert all(f"echo {sentence}\r\n" in packed for sentence in STILL_PACKED)
    assert "exit /b 1" in packed
    assert "*.bat text eol=crlf" in (REPOSITORY / ".gitattributes").read_text(encoding="utf-8")


def starter(folder: Path, commands: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the macOS starter from elsewhere, in an unkind path, with these commands and nothing else on the path."""
    course, path = folder / "Mine kurs æøå", folder / "path"
    course.mkdir()
    path.mkdir()
    shutil.copy(REPOSITORY / COMMAND, course / COMMAND)
    (course / "start.py").write_text("import os, sys; print('started', sys.argv[1:], os.getcwd())")
    for name, script in {**commands, "dirname": f'exec {shutil.which("dirname")} "$@"'}.items():
        (path / name).write_text(f"#!/bin/sh\n{script}\n")
        (path / name).chmod(0o755)
    text = (
        (course / COMMAND)
        .read_text(encoding="utf-8")
        .replace("$PATH:/usr/local/bin:/opt/homebrew/bin", "$PATH")
    )
    (course / COMMAND).write_text(text, encoding="utf-8")
    return subprocess.run(
        [course / COMMAND, "setup"],
        cwd=folder,
        env={"PATH": str(path), "PYTHONUTF8": "1"},
        text=True,
        encoding="utf-8",
        capture_output=True,
    )


def test_the_starter_for_macos_finds_a_python_that_is_new_enough(tmp_path: Path) -> None:
    """A double-click uses a new enough Python, whatever it is called, in the course's own folder."""
    assert os.access(REPOSITORY / COMMAND, os.X_OK)
    done = starter(
        tmp_path,
        {"python3.14": "exit 127", "python3.12": f'exec "{PYTHON}" "$@"', "python3": "exit 1"},
    )
    assert done.stdout.strip() == f"started ['setup'] {tmp_path / 'Mine kurs æøå'}"


def test_a_starter_pressed_inside_the_zip_file(tmp_path: Path) -> None:
    """A starter that is alone in its folder says to unpack the whole folder first, once in bokmål and once in English."""
    for name in (COMMAND, "start.py"):
        shutil.copy(REPOSITORY / name, tmp_path / name)
        command = [tmp_path / name] if name == COMMAND else [PYTHON, tmp_path / name]
        done = subprocess.run(
            command, cwd="/", text=True, encoding="utf-8", capture_output=True, check=False
        )
        assert done.returncode == 1
        assert (done.stdout + done.stderr).splitlines() == list(STILL_PACKED)


def test_the_starter_for_macos_without_python(tmp_path: Path) -> None:
    """With no Python on the machine it tells where to get one."""
    done = starter(tmp_path, {"python3": "exit 1"})
    assert done.returncode == 1
    assert done.stdout.count("python.org") == 2
