"""What a translator is promised: to be told what the first language has changed since, in few words, and only that."""

from __future__ import annotations

import contextlib
import io
import shutil
from pathlib import Path

import pytest
from spenningsfelt.cli import run
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.follows import FILE, Behind, behind, records
from spenningsfelt.jupyter.build import fingerprint

from tests.content.guide import commands, section
from tests.content.test_check import FOUR, change

NUMBER, KEPT = "04", f"{FOUR}/{FILE}"


def note(data: Path) -> None:
    """Write down what is followed, as `build` does."""
    for name, text in records(Course(data)).items():
        (data / name).write_text(text, "utf-8")


@pytest.fixture
def four(data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The content with module 04 alone, all of it followed, and the terminal's course."""
    for folder in (data / "modules").iterdir():
        if folder.name != Path(FOUR).name:
            shutil.rmtree(folder)
    (data / KEPT).unlink()
    note(data)
    monkeypatch.setattr("spenningsfelt.cli.terminal.data_folder", lambda: data)
    return data


def said(*arguments: str) -> tuple[int, list[str], list[str]]:
    """The exit code of `check` in bokmål, and the lines on stdout and stderr."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(["check", *arguments, "--language", "nb"])
    return code, out.getvalue().splitlines(), err.getvalue().splitlines()


def rewrite(data: Path) -> None:
    """Change the text of one step in bokmål, and what an exercise asks in another."""
    change(data / f"{FOUR}/nb.md", "En tirsdag er vaktmesteren syk", "En torsdag er hun syk")
    change(data / f"{FOUR}/nb.md", "og velg det trinnet", "og finn det trinnet")


def test_all_that_is_shipped_says_what_it_follows() -> None:
    """Every module has written down, for each step and each translation, what it follows; nothing else stands there."""
    for name, text in records(Course(data_folder())).items():
        assert (data_folder() / name).read_text("utf-8") == text, f"{name}: python start.py build"


def test_what_has_fallen_behind_is_a_line_a_module_and_language_and_no_fault(four: Path) -> None:
    """A trainer who changes bokmål alone is told which steps of which translations are older; `check` is content."""
    rewrite(four)
    code, lines, wrong = said()
    assert (code, wrong) == (0, [])
    nynorsk, english, what_to_do, _ = lines
    assert nynorsk == "Modul 04 på nynorsk følger eldre bokmål her: p1-scene, p1."
    assert english == "Modul 04 på engelsk følger eldre bokmål her: p1-scene, p1."
    assert what_to_do.endswith("check --follows FIL")


def test_a_translator_says_that_it_follows_now(four: Path) -> None:
    """Said of one file, it holds for that language alone, from then on; said of the folder, for all that lie in it."""
    rewrite(four)
    code, lines, _ = said("--follows", str(four / f"{FOUR}/nn.md"))
    assert code == 0 and lines[0] == "Modul 04 på nynorsk følger bokmål slik teksten står nå."
    assert behind(Course(four)) == [Behind(NUMBER, "en", ("p1-scene", "p1"))]
    assert said()[1][0].startswith("Modul 04 på engelsk")
    said("--follows", str(four / FOUR))
    assert behind(Course(four)) == [] and len(said()[1]) == 1
    change(four / f"{FOUR}/nb.md", "En torsdag er hun syk", "En fredag er hun syk")
    assert [one.steps for one in behind(Course(four))] == [("p1-scene",), ("p1-scene",)]


def test_the_guide_shows_what_is_typed(four: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What CONTRIBUTING shows is what is said, and its command, typed where the course lies, is understood."""
    title = "Translate what has changed"
    change(four / f"{FOUR}/nb.md", "En tirsdag er vaktmesteren syk", "En torsdag er hun syk")
    change(
        four / f"{FOUR}/nb.md",
        '```exercise p2-craft\ntitle = "',
        '```exercise p2-craft\ntitle = "Om ',
    )
    assert said()[1][0] in section(title)
    monkeypatch.chdir(four.parent)
    _, _, command, *typed = commands(title).split()
    assert command == "check" and said(*typed)[1][0].startswith("Modul 04 på nynorsk følger bokmål")


@pytest.mark.parametrize("typed", ["nb.md", "fr.md", "module.toml", "../..", "nowhere/nn.md"])
def test_what_is_no_translation_is_said(four: Path, typed: str) -> None:
    """Bokmål follows nothing, and a mistyped file is a sentence: nothing is written down."""
    rewrite(four)
    before = (four / KEPT).read_text("utf-8")
    code, out, wrong = said("--follows", str(four / FOUR / typed))
    assert (
        (code, out) == (2, []) and "er ikke en oversatt modul" in wrong[0] and "nn, en" in wrong[0]
    )
    assert (four / KEPT).read_text("utf-8") == before


def test_nothing_is_followed_while_there_are_faults(four: Path) -> None:
    """What cannot be read cannot be gone through: the fault is said, and nothing is written down."""
    rewrite(four)
    change(four / f"{FOUR}/nn.md", "```exercise p1\n", "```exercise p11\n")
    before = (four / KEPT).read_text("utf-8")
    assert said("--follows", str(four / f"{FOUR}/nn.md"))[0] == 1
    assert (four / KEPT).read_text("utf-8") == before


def test_building_does_not_say_that_a_translation_follows(four: Path) -> None:
    """What has fallen behind stays so until somebody has gone through it, however often one builds."""
    rewrite(four)
    note(four)
    assert [one.language for one in behind(Course(four))] == ["nn", "en"]


def test_words_alone_count(four: Path) -> None:
    """Lines broken elsewhere, keys in another order and a trainer's own programme make no translation old."""
    text = four / f"{FOUR}/nb.md"
    change(text, "En tirsdag er vaktmesteren syk", "En tirsdag er\nvaktmesteren syk")
    title, role = 'title = "Torsdagsmiddagen"\n', 'role = "Du er enhetsleder i hjemmetjenesten."\n'
    change(text, title + role, role + title)
    change(four / "programme.toml", 'role = "leder"', 'role = "rektor"')
    assert behind(Course(four)) == []


def test_a_step_that_is_new_follows_what_it_was_written_with(four: Path) -> None:
    """A step that all languages got at once is not old; once built, it is old when bokmål alone changes. One that is
    gone is forgotten."""
    for language in ("nb", "nn", "en"):
        change(
            four / f"{FOUR}/{language}.md",
            "<!-- step takeaway",
            "<!-- step extra -->\n\n## Ja\n\n<!-- step takeaway",
        )
    assert behind(Course(four)) == []
    note(four)
    change(four / f"{FOUR}/nb.md", "## Ja", "## Nei")
    assert behind(Course(four)) == [Behind(NUMBER, code, ("extra",)) for code in ("nn", "en")]
    for language, heading in (("nb", "Nei"), ("nn", "Ja"), ("en", "Ja")):
        change(four / f"{FOUR}/{language}.md", f"<!-- step extra -->\n\n## {heading}\n\n", "")
    note(four)
    assert behind(Course(four)) == [] and "extra" not in (four / KEPT).read_text("utf-8")


def test_a_language_begins_to_follow_when_it_is_built(four: Path) -> None:
    """A translation that is taken away is forgotten, and one that is new follows bokmål as it stands then."""
    rewrite(four)
    (four / f"{FOUR}/en.md").rename(four / "en.md")
    note(four)
    assert [one.language for one in behind(Course(four))] == ["nn"]
    (four / "en.md").rename(four / f"{FOUR}/en.md")
    note(four)
    assert [one.language for one in behind(Course(four))] == ["nn"]


def test_what_is_followed_is_not_shown_and_builds_nothing_anew(four: Path) -> None:
    """To say that a translation follows does not make the notebooks old."""
    before = fingerprint(four)
    rewrite(four)
    changed = fingerprint(four)
    said("--follows", str(four / FOUR))
    assert before != changed == fingerprint(four)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<<<<<<< HEAD\n", f"{KEPT}: "),
        ("nn = 1\n", "Alt er i orden."),
        ("[nn]\np1-scene = 7\n", "Modul 04 på nynorsk følger eldre bokmål her: p1-scene."),
        ("[nn]\np1 = '\"'\n", "Modul 04 på nynorsk følger eldre bokmål her: p1."),
        ("", "Alt er i orden."),
    ],
)
def test_a_record_that_somebody_spoilt_is_a_line(four: Path, text: str, told: str) -> None:
    """Whatever a merge leaves in it: the file is named, or what is not known is not spoken of; and it can be mended."""
    (four / KEPT).write_text(text, "utf-8")
    _, out, wrong = said()
    assert [*wrong, *out][0].startswith(told)
    if not wrong:
        note(four)
        said("--follows", str(four / FOUR))
        assert behind(Course(four)) == []
