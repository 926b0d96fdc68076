from __future__ import annotations

import json
from pathlib import Path

import pytest
from setup_course import browser
from setup_course.commands import SIDE_BY_SIDE

from tests.start.tree import Tree

REPOSITORY = Path(__file__).parents[2]
WORDS = json.loads((REPOSITORY / "data" / "texts" / "start.json").read_text(encoding="utf-8"))


def program(file: Path, script: str) -> Path:
    """A command that does what the script says."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("#!/bin/sh\n" + script)
    file.chmod(0o755)
    return file


def test_any_other_command_is_the_courses_own(ready: Tree) -> None:
    """`python start.py answers show --json` is `spenningsfelt answers show --json`, with its exit code and output."""
    done = ready.run("answers", "show", "--json", "--language", "nn")
    assert done.returncode == 3
    assert done.stdout.startswith("called ['answers', 'show', '--json', '--language', 'nn'] nn ")


@pytest.mark.parametrize(
    ("given", "called"),
    [
        ((), ["start"]),
        (("--no-browser", "--port", "9000"), ["start", "--no-browser", "--port", "9000"]),
        (("start", "--language=en"), ["start", "--language=en"]),
    ],
)
def test_nothing_at_all_means_start(ready: Tree, given: tuple[str, ...], called: list[str]) -> None:
    """`python start.py` opens the course; options alone belong to that."""
    assert ready.run(*given).stdout.startswith(f"called {called} ")


def test_results_are_not_mixed_with_the_set_up(tree: Tree) -> None:
    """The first time, a command's own output stays clean for programs: the set-up speaks on stderr."""
    done = tree.run("answers", "show", "--json")
    assert done.stdout.startswith("called ")
    assert done.stderr.startswith(WORDS["nb"]["first-time"])


def test_a_file_where_one_stands_is_not_taken_for_the_course(ready: Tree) -> None:
    """A stray spenningsfelt.py in the folder where the user stands is not run."""
    (ready.home / "spenningsfelt.py").write_text("raise SystemExit('the wrong one')")
    assert ready.run("check").returncode == 3


def test_help_sets_nothing_up(tree: Tree) -> None:
    """`--help` tells how to open the course, at once and in the user's language."""
    done = tree.run("--help")
    assert done.returncode == 0
    assert done.stdout.startswith(WORDS["nb"]["usage"].split("{")[0])
    assert not tree.venv.exists()


@pytest.mark.parametrize(
    "given", [("--language", "fr"), ("setup", "--language="), ("setup", "everything")]
)
def test_wrong_usage_is_told_before_anything_is_fetched(tree: Tree, given: tuple[str, ...]) -> None:
    """An unknown language or a word too many: exit code 2, and nothing has been set up."""
    done = tree.run(*given)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr and "Traceback" not in done.stderr
    assert not tree.venv.exists()


def test_the_test_command(ready: Tree) -> None:
    """`test` passes over a browser that does not start, runs two files at a time, hands its arguments on, and prints seconds for each part."""
    program(ready.path / "chromium", "exit 1\n")
    good = program(ready.path / "google-chrome", "echo '<html></html>'\n")
    done = ready.run("test", "-k", "some words")
    assert done.returncode == 4, done.stderr
    assert f"tests {[*SIDE_BY_SIDE, '-k', 'some words']} {good}" in done.stdout
    assert done.stdout.splitlines()[-1].startswith(WORDS["nb"]["parts"].split("{")[0])


def test_no_browser_is_never_passed_over_in_silence(ready: Tree) -> None:
    """When no browser can be found or fetched, `test` says so, runs no test, and ends with 1."""
    done = ready.run("test")
    assert done.returncode == 1
    assert done.stderr.strip() == WORDS["nb"]["browser-none"].format(variable=browser.VARIABLE)
    assert "tests [" not in done.stdout


def test_a_browser_that_was_asked_for_must_start(ready: Tree) -> None:
    """A browser named in the environment that does not start is told; no other is taken in its place."""
    program(ready.path / "chromium", "echo '<html></html>'\n")
    done = ready.run("test", env=ready.environment(SPENNINGSFELT_CHROMIUM="/no/such/browser"))
    assert done.returncode == 1
    assert "/no/such/browser" in done.stderr


def test_installing_for_the_tests_leaves_the_course_ready(ready: Tree) -> None:
    """After `test` without a browser the course itself still opens with no network: nothing was undone."""
    ready.run("test")
    locks = json.loads((ready.venv / ".stamp").read_text(encoding="utf-8"))["locks"]
    assert set(locks) == {"requirements.lock", "requirements-test.lock"}
    assert ready.run("check", env=ready.environment(PIP_FIND_LINKS="")).returncode == 3
