from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from spenningsfelt.content.check import check
from spenningsfelt.language import asked_for, known, of_tag, texts, wanted

from tests.start.tree import REPOSITORY


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {"LANG": "nb_NO.UTF-8"}, "nb"),
        ([], {"LANG": "no_NO"}, "nb"),
        ([], {"LANG": "nn_NO.UTF-8"}, "nn"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "nynorsk"}, "nn"),
        ([], {"LANG": "bokmal"}, "nb"),
        ([], {"LANG": "norwegian"}, "nb"),
        ([], {"LANG": "no_NO@nynorsk"}, "nn"),
        ([], {"LANG": "no_NO.UTF-8@nynorsk"}, "nn"),
        ([], {"LANG": "Norwegian Nynorsk_Norway.1252"}, "nn"),
        ([], {"LANG": "sv_SE.UTF-8"}, "nb"),
        ([], {"LANG": "da_DK"}, "nb"),
        ([], {"LANG": "fr_FR.UTF-8"}, "en"),
        ([], {"LANG": "*"}, "en"),
        ([], {"LANG": "C.UTF-8"}, "en"),
        ([], {}, "en"),
        ([], {"LANG": "en_US.UTF-8", "LC_MESSAGES": "nn_NO"}, "nn"),
        ([], {"LANG": "en_US.UTF-8", "LC_TIME": "nb_NO"}, "en"),
        ([], {"LC_ALL": "nb_NO", "LC_MESSAGES": "nn_NO", "LANG": "en_US"}, "nb"),
        ([], {"LC_ALL": "", "LANG": "nn_NO"}, "nn"),
        ([], {"LANG": "nb_NO", "SPENNINGSFELT_LANGUAGE": "en"}, "en"),
        (["--language", "nn"], {"LANG": "nb_NO", "SPENNINGSFELT_LANGUAGE": "en"}, "nn"),
        (["--no-browser", "--language=en"], {"LANG": "nb_NO"}, "en"),
        (["--language", "Nynorsk"], {"LANG": "nb_NO"}, "nn"),
        (["--language", "bokmål"], {"LANG": "en_GB"}, "nb"),
        (["--language", "fr"], {"LANG": "nb_NO"}, "nb"),
        ([], {"LANG": "nb_NO", "SPENNINGSFELT_LANGUAGE": "nynorsk"}, "nn"),
    ],
)
def test_the_language_is_the_one_asked_for_else_the_systems(
    arguments: list[str],
    environment: dict[str, str],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`--language` counts most, then the user's setting, then the system's locale, by any name; Danes and Swedes read bokmål, all others English."""
    monkeypatch.setattr(
        "sys.platform", "linux"
    )  # Windows and macOS ask the system, not the environment
    assert wanted(arguments, environment) == language


def test_a_language_is_read_from_any_spelling() -> None:
    """Locales, language tags and bare codes are understood; C and POSIX name no language."""
    spelt = {"nn-NO": "nn", "nb": "nb", "NO": "nb", "en-NO": "en", "C": None, "POSIX": None}
    assert {tag: of_tag(tag) for tag in spelt} == spelt
    assert of_tag("") is None


def test_what_is_typed_must_be_a_language_of_the_course() -> None:
    """`--language` takes any name of a language of the course; what none is called is told, and not guessed."""
    typed = {"no_NO@nynorsk": "nn", "nb_NO": "nb", "norsk": "nb", "fr": None, "*": None, "": None}
    assert {name: known(name) for name in typed} == typed


def test_every_language_of_the_course_is_known_by_its_code_and_its_name() -> None:
    """The languages of `course.toml` are those of `start.json`, and their codes and names lead to them."""
    course = tomllib.loads((REPOSITORY / "data" / "course.toml").read_text(encoding="utf-8"))
    assert list(texts()) == list(course["languages"])
    for code, name in course["languages"].items():
        assert (known(code), known(name)) == (code, code)


def test_an_unfinished_option_asks_for_nothing_known() -> None:
    """`--language` at the very end is seen, so that it can be told of."""
    assert asked_for(["setup", "--language"]) == ""
    assert asked_for(["setup"]) is None


@pytest.fixture
def with_another_language(tmp_path: Path) -> Path:
    """A copy of the course that speaks South Sami as well, in bokmål's words; only data was added."""
    for name in ("lib/setup_course", "lib/spenningsfelt", "data"):
        shutil.copytree(
            REPOSITORY / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(REPOSITORY / "start.py", tmp_path / "start.py")
    texts_of, zero = tmp_path / "data" / "texts", tmp_path / "data" / "modules" / "00-start-here"
    shutil.copy(texts_of / "nb.toml", texts_of / "sma.toml")
    shutil.copy(zero / "nb.md", zero / "sma.md")
    for file in texts_of.glob("*.toml"):
        put_in(file, "[languages]\n", '[languages]\nsma = "sørsamisk"\n')
    put_in(
        tmp_path / "data/course.toml", 'en = "English"\n', 'en = "English"\nsma = "Åarjelsaemien"\n'
    )
    put_in(tmp_path / "data/course.toml", "files = { ", 'files = { sma = "saemien", ')
    programme = tmp_path / "data" / "programme.toml"
    own = programme.read_text("utf-8").partition("[nb]")[2].partition("[nn]")[0]
    programme.write_text(f"{programme.read_text('utf-8')}\n[sma]{own}", "utf-8")
    for name in ("partner", "one-school", "two-tables"):  # those that this module shows
        scene = tmp_path / f"data/scenes/{name}.toml"
        own = scene.read_text("utf-8").partition("[nb]")[2].partition("[nn]")[0]
        scene.write_text(f"{scene.read_text('utf-8')}\n[sma]{own}", "utf-8")
    before = json.loads((texts_of / "start.json").read_text("utf-8"))
    before["nb"]["names"] = before["nb"]["names"].replace("sma ", "")
    before["sma"] = {
        **before["nb"],
        "names": "sma åarjelsaemien",
        "usage": "Daate {python} {languages}.",
    }
    (texts_of / "start.json").write_text(json.dumps(before), "utf-8")
    return tmp_path


def put_in(file: Path, there: str, instead: str) -> None:
    """Write something else wherever `there` stands."""
    text = file.read_text("utf-8")
    assert there in text
    file.write_text(text.replace(there, instead), "utf-8")


def test_a_language_is_added_with_data_alone(with_another_language: Path) -> None:
    """With its words in `data/`, a new language is found by the system's name for it, checked, built and spoken."""
    course = with_another_language

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("SPENNINGSFELT_")}
        environment = {**kept, "PYTHONPATH": str(course / "lib"), "PYTHONUTF8": "1"}
        return subprocess.run(
            [sys.executable, *command],
            env={**environment, "LC_ALL": "sma_NO.UTF-8"},
            text=True,
            encoding="utf-8",
            capture_output=True,
            check=False,
        )

    assert run(str(course / "start.py"), "--help").stdout.startswith("Daate python")
    named = run(str(course / "start.py"), "--help", "--language=Åarjelsaemien")
    assert named.stdout.endswith(" nb, nn, en, sma.\n")
    checked = run("-m", "spenningsfelt", "check")
    assert checked.returncode == 0, checked.stderr
    assert run("-m", "spenningsfelt", "build").returncode == 0
    notebook = json.loads((course / "notebooks/sma/00-saemien.ipynb").read_text("utf-8"))
    assert notebook["metadata"]["spenningsfelt"]["language"] == "sma"
    page = "lib/spenningsfelt/jupyter/share/labextensions/spenningsfelt/static/words.json"
    assert json.loads((course / page).read_text("utf-8"))["sma"]["names"] == "sma åarjelsaemien"


def test_a_language_that_the_set_up_does_not_speak_is_a_fault(with_another_language: Path) -> None:
    """`check` tells a translator which words of `start.json` are missing, and which are filled differently."""
    file = with_another_language / "data" / "texts" / "start.json"
    before = json.loads(file.read_text("utf-8"))
    del before["sma"]["ready"]
    before["en"]["done"] = "Done."
    del before["nn"]
    file.write_text(json.dumps(before), "utf-8")
    told = [(fault.place, fault.code) for fault in check(with_another_language / "data")]
    assert sorted(told) == [
        ("en.done", "placeholder-differs"),
        ("nn", "words-missing"),
        ("sma.ready", "key-parity"),
    ]


@pytest.mark.parametrize("text", ["{", "[]", '{"nb": {"a": 7}}'])
def test_a_spoilt_start_json_is_named(with_another_language: Path, text: str) -> None:
    """Whatever `start.json` holds, `check` names it, and nothing is a traceback."""
    (with_another_language / "data" / "texts" / "start.json").write_text(text, "utf-8")
    for command in (["-m", "spenningsfelt"], [str(with_another_language / "start.py")]):
        done = subprocess.run(
            [sys.executable, *command, "check"],
            env={**os.environ, "PYTHONPATH": str(with_another_language / "lib")},
            text=True,
            encoding="utf-8",
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1 and "Traceback" not in done.stderr
        assert done.stderr.startswith(("texts/start.json: ", "data/texts/start.json: "))
