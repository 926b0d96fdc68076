"""The terminal speaks the leader's language: help, wrong use, and what the system says one reads."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from spenningsfelt.cli import COURSE, run
from spenningsfelt.cli.command import Command, Group
from spenningsfelt.content import Course, data_folder

from tests.course import REPOSITORY

WORDS = {code: Course(data_folder()).words(code)["terminal"] for code in ("nb", "nn", "en")}
#: What argument parsers say by themselves, in English.
FRAME = ("usage", "options", "arguments", "error", "show this", "positional", "invalid", "default")


def said(*arguments: str) -> tuple[int, str, str]:
    """The exit code, what stands on stdout and what on stderr."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([*arguments])
    return code, out.getvalue(), err.getvalue()


def every(group: Group, *above: str) -> Iterator[tuple[str, ...]]:
    """What is typed for each command and group of commands."""
    yield above
    for name, inside in group.commands.items():
        if isinstance(inside, Command):
            yield (*above, name)
        else:
            yield from every(inside, *above, name)


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("path", list(every(COURSE)), ids=lambda path: " ".join(path) or "alone")
def test_help_is_in_the_leaders_language(path: tuple[str, ...], language: str) -> None:
    """`--help` on any command: every line is the course's own words, and no key or English frame is left in it."""
    code, told, wrong = said(*path, "--help", "--language", language)
    assert (code, wrong) == (0, "")
    assert WORDS[language]["help-typed"] in told and " ".join(["spenningsfelt", *path]) in told
    assert re.findall(r"(?:help|value)-\w+|\{\w*\}", told) == []
    if language != "en":
        assert [word for word in FRAME if word in told.lower()] == []


@pytest.mark.parametrize(
    ("typed", "key", "word"),
    [
        ("start --port 0", "port-wrong", ""),
        ("start --port 70000", "port-wrong", ""),
        ("start --port abc", "port-wrong", ""),
        ("start --port", "port-wrong", ""),
        ("start --port -1", "port-wrong", ""),
        ("start --port ²", "port-wrong", ""),
        ("start --nonsense", "unknown-word", "--nonsense"),
        ("start --lang nn", "unknown-word", "--lang"),
        ("start now", "unknown-word", "now"),
        ("start --language fr", "language-unknown", "fr"),
        ("check --language", "language-unknown", ""),
        ("answers delete --yes=3", "misused", ""),
        ("answers export", "no-file", ""),
        ("answers import --yes", "no-file", ""),
        ("answers export a b", "unknown-word", "b"),
        ("answers nonsense", "unknown-command", "nonsense"),
        ("nonsense", "unknown-command", "nonsense"),
    ],
)
def test_wrong_use_is_a_sentence_and_where_help_is(typed: str, key: str, word: str) -> None:
    """Whatever is mistyped: exit code 2, what was wrong in the leader's words, and what to type to see more."""
    code, out, err = said(*typed.split())
    wrong, more = err.splitlines()
    assert (code, out) == (2, "")
    begins, _, ends = WORDS["nb"][key].partition("{")
    assert wrong.startswith(begins) and wrong.endswith(ends.rpartition("}")[2])
    assert word in wrong
    assert more.startswith(WORDS["nb"]["see-help"].partition("{")[0]) and more.endswith(" --help")


@pytest.mark.parametrize("typed", ["", "answers"])
def test_half_a_command_is_told_how_it_goes_on(typed: str) -> None:
    """A command that needs another word after it: exit code 2, and what can come there."""
    code, out, err = said(*typed.split())
    assert (code, out) == (2, "") and WORDS["nb"]["help-commands"] in err


def test_help_says_what_one_really_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever came by `python start.py` is shown that, and not the name of a program they do not have."""
    monkeypatch.setenv("SPENNINGSFELT_TYPED", "python start.py")
    assert "  python start.py answers export FIL\n" in said("answers", "export", "--help")[1]


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The real command, in an environment without the tests' own choice of language."""
    kept = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("SPENNINGSFELT_", "LC_", "LANG", "PYTHON"))
    }
    return subprocess.run(
        [sys.executable, "-m", "spenningsfelt", *arguments],
        env={**kept, "PYTHONPATH": str(REPOSITORY / "lib"), **environment},
        text=True,
        encoding="utf-8",
        errors="replace",
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("locale", "language"), [("nn_NO.UTF-8", "nn"), ("sv_SE.UTF-8", "nb"), ("fr_FR.UTF-8", "en")]
)
def test_it_follows_the_system(locale: str, language: str) -> None:
    """Without `--language`, the command speaks the system's language, also where `start.py` did not come before it."""
    assert command("--help", LANG=locale).stdout.startswith(WORDS[language]["help-app"])


def test_a_terminal_without_norwegian_letters_shows_question_marks() -> None:
    """Where æ, ø and å cannot be shown, the sentence still can."""
    done = command("nonsense", LANG="nb_NO.UTF-8", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 2 and "Kurset har ingen kommando" in done.stderr


def test_whoever_reads_only_the_beginning_is_no_fault() -> None:
    """`… | head`, as a program that stops reading: no traceback and no sentence."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "spenningsfelt", "--help"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert done.stderr == b""
