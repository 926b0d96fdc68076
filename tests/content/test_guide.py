"""Each example in CONTRIBUTING.md works as it stands: done in a copy of the course, checked, built and used."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import spenningsfelt
from attrs import define
from spenningsfelt.content.kinds import KINDS
from spenningsfelt.figures.scene import PARTS
from spenningsfelt.figures.scene_grounds import GROUNDS

from tests.content import guide
from tests.content.guide import commands, follow, python
from tests.course import REPOSITORY
from tests.node import UI, fetch_packages, passes

WORDS_OF_MODULE = {f"{guide.MODULE}/{name}" for name in ("module.toml", "nb.md", "nn.md", "en.md")}
PYTHON_OF_KIND = "lib/spenningsfelt/exercises/kinds/energy.py"
#: What a kind is made of, besides where it is used.
PLACES = {
    "lib/spenningsfelt/content/kinds.py",
    PYTHON_OF_KIND,
    "lib/ui/kinds/energy.tsx",
    *(f"data/texts/{language}.toml" for language in ("nb", "nn", "en")),
}
ANSWERED = """
from uuid import uuid4
from spenningsfelt import Module
from spenningsfelt.exercises.conversation import Conversation
def page(language="nb"):
    return Conversation(Module("01", language).exercise({name!r}))
page_id, edits = uuid4().hex[:12], iter(range(1, 9))
def save(field, value):
    message = {{"type": "save", "field": field, "value": value, "seen": page().told[field]["seen"]}}
    told = list(page().receive({{**message, "source": f"{{page_id}}:{{next(edits)}}"}}))
    assert told[0]["type"] == "saved", told
"""


AS_TEXT = """
from datetime import date
from spenningsfelt.report.gathering import document
from spenningsfelt.report.formats import FORMATS, written
save("fai", 3.5)
report = Module("10", "nb").exercise("report")
text = written(document(report.context, report.content, date.today()), "txt", report.context.words)
assert FORMATS == ("docx", "html", "ics", "pdf", "txt"), FORMATS
assert "3,5" in text and "Lederrapport" in text, text
"""
EXAMPLES = (
    "Change a text in ten minutes",
    "Add a reflection card",
    "Add a dilemma",
    "Add a scene",
    "Write a meeting of your own",
    "Add a kind of exercise",
    "Add a picture",
    "Add a document format",
)


@define
class Followed:
    """A copy of the course in which the examples have been done, and what each of them touched."""

    checkout: Path
    touched: dict[str, set[str]]

    def notebooks(self) -> list[str]:
        """Module 01 in each language, as text."""
        return [p.read_text("utf-8") for p in sorted(self.checkout.glob("notebooks/*/01-*.ipynb"))]


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> Followed:
    """Every example that adds something, one after another in one copy, and built."""
    checkout = guide.copied(tmp_path_factory.mktemp("guide"))
    touched = {title: follow(checkout, title) for title in EXAMPLES}
    make_pages(checkout)
    build(checkout)
    return Followed(checkout, touched)


def make_pages(checkout: Path) -> None:
    """Make what the browser gets, with node's packages from here."""
    fetch_packages()
    ui = checkout / "lib/ui"
    (ui / "node_modules").symlink_to(UI / "node_modules", target_is_directory=True)
    passes("build.mjs", folder=ui)


def build(checkout: Path) -> None:
    """Build the copy, which looks for faults first; there are none."""
    done = guide.spenningsfelt(checkout, "build")
    assert done.returncode == 0, done.stderr


def uses(checkout: Path, name: str, code: str) -> None:
    """Use an exercise of module 01 in the copy as a page does; what `code` claims of it must hold."""
    done = python(checkout, "-c", ANSWERED.format(name=name) + code)
    assert done.returncode == 0, done.stderr


def test_a_text_is_changed(followed: Followed) -> None:
    """A sentence changed in one file is in the notebook of that language, and nothing else is needed."""
    assert followed.touched["Change a text in ten minutes"] == {f"{guide.MODULE}/nb.md"}
    assert sum("En rektor leder personalet" in text for text in followed.notebooks()) == 1


@pytest.mark.parametrize(
    ("title", "name", "use"),
    [
        (
            "Add a reflection card",
            "neighbour",
            'save("who", "en nabo"); assert page("en").told["who"]["value"] == "en nabo"',
        ),
        (
            "Add a dilemma",
            "house",
            'save("choice", "a"); save("locked", True); assert page().drawn["figure"]',
        ),
        (
            "Write a meeting of your own",
            "school",
            'save("moves", ["say-roles", "pupil-sees"]); save("ending", "timetable")\n'
            'assert "Bussen går en halv time" in page().drawn["figure"]\n'
            'assert page("en").exercise.in_words()[-1].texts[0] == "A new timetable."',
        ),
    ],
)
def test_an_exercise_is_added_by_data_alone(
    followed: Followed, title: str, name: str, use: str
) -> None:
    """It is in the notebooks of all three languages, and works: what is written in the card is saved, once a choice in the
    dilemma is locked the picture shows what each choice does, and the meeting can be led to its ending."""
    assert followed.touched[title] == WORDS_OF_MODULE
    assert all(f'module.show(\\"{name}\\")' in text for text in followed.notebooks())
    uses(followed.checkout, name, use)


def test_a_scene_is_added_by_data_alone(followed: Followed) -> None:
    """A picture put together from the parts is in the notebooks of all three languages, each with its own words."""
    texts = {f"{guide.MODULE}/{name}" for name in ("nb.md", "nn.md", "en.md")}
    assert followed.touched["Add a scene"] == {"data/scenes/empty-chair.toml", *texts}
    said = ("Den fjerde plassen er tom", "Den fjerde plassen er tom", "fourth place is empty")
    english, *norwegian = followed.notebooks()
    assert said[2] in english and all(said[0] in text for text in norwegian)
    assert all("(scene:" not in text for text in followed.notebooks())


def test_the_guide_names_every_part_of_a_scene() -> None:
    """Whoever puts a scene together finds in the guide all that there is to draw, and nothing else."""
    table = guide.section("Add a scene").partition("| | |")[2]
    named = set(re.findall(r"`([a-z-]+)`", table)) - {"ground", "night", "lit", "height"}
    told = {"circle", "hair", "glasses", "pose", "stage", "time"}
    assert named - told == {*PARTS, *GROUNDS}


def test_a_kind_is_added_in_its_four_places(followed: Followed) -> None:
    """A kind is a class, a Python file, a TypeScript file and texts, and nothing else: it then saves, and has a page."""
    assert followed.touched["Add a kind of exercise"] - WORDS_OF_MODULE == PLACES
    assert all('module.show(\\"tank\\")' in text for text in followed.notebooks())
    uses(
        followed.checkout,
        "tank",
        'save("level", 7); assert page().told["level"]["value"] == 7\n'
        'assert page().exercise.in_words()[0].texts == ("7",)',
    )
    ui = followed.checkout / "lib/ui"
    biome, page = "node_modules/@biomejs/biome/bin/biome", "kinds/energy.tsx"
    passes("node_modules/typescript/bin/tsc", "--noEmit", folder=ui)
    passes(biome, "check", "--error-on-warnings", page, folder=ui)
    made = followed.checkout / "lib/spenningsfelt/static/exercises.js"
    assert "energy-ask" in made.read_text("utf-8")


def test_a_kind_that_is_not_whole_is_said(checkout: Path) -> None:
    """A kind without its Python, or that the browser has not got: `check` names the file, and says what to do."""
    follow(checkout, "Add a kind of exercise")
    (checkout / PYTHON_OF_KIND).unlink()
    done = guide.spenningsfelt(checkout, "check", "--language", "en")
    assert done.returncode == 1, done.stdout
    python_file, page, _ = done.stderr.splitlines()  # and how many there were
    assert python_file.startswith(f"{PYTHON_OF_KIND}: ") and "no Python file" in python_file
    assert page.startswith("lib/ui/kinds/energy.tsx: ") and "build" in page


def test_a_picture_is_added_in_one_file(followed: Followed) -> None:
    """The picture of the answer is on the page as soon as there is one, and an empty one in the notebook's output."""
    drawing, kind = "lib/spenningsfelt/figures/energy.py", PYTHON_OF_KIND
    assert followed.touched["Add a picture"] == {drawing, kind}
    uses(
        followed.checkout,
        "tank",
        'save("level", None); assert page().drawn["figure"] is None\nsave("level", 7)\n'
        'assert "<svg" in page().drawn["figure"] and page().drawn["says"].startswith("7 av 10")\n'
        'assert "data:image/svg+xml" in page().exercise.reading().html()',
    )
    for tool in (["check"], ["format", "--check"]):
        config = str(REPOSITORY / "pyproject.toml")
        arguments = ["--no-cache", "--config", config, drawing, kind]
        done = python(followed.checkout, "-m", "ruff", *tool, *arguments)
        assert done.returncode == 0, done.stdout


def test_a_document_format_is_one_file(followed: Followed) -> None:
    """A new format of the report is found by its file's name, and holds what was answered."""
    made = {"lib/spenningsfelt/report/formats/txt.py"}
    assert followed.touched["Add a document format"] == made
    uses(followed.checkout, "week", AS_TEXT)


def test_a_language_is_added_by_data_alone(checkout: Path) -> None:
    """A fourth language needs no code: check and build are content, and its notebooks are there and work."""
    title = "Add a language"
    subprocess.run(["sh", "-e", "-c", commands(title)], cwd=checkout, check=True)
    follow(checkout, title)
    file = checkout / "data/texts/start.json"
    words = json.loads(file.read_text("utf-8"))
    words["fi"] = {**words["en"], "names": "fi fin suomi finnish"}
    file.write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    build(checkout)
    assert sorted(p.name for p in checkout.glob("notebooks/fi/*"))[:2] == [
        "00-luonnos.ipynb",
        "01-luonnos.ipynb",
    ]
    spoken = (
        'from spenningsfelt.language import known; assert known("Suomi") == known("fi_FI") == "fi"'
    )
    uses(checkout, "week", f'assert page("fi").content["language"] == "fi"\n{spoken}')
    browser = checkout.joinpath(
        "lib/spenningsfelt/jupyter/share/labextensions/spenningsfelt/static/words.json"
    )
    assert "fi" in json.loads(browser.read_text("utf-8"))
    next(checkout.glob("data/modules/02-*/fi.md")).unlink()  # not translated yet, which is no fault
    done = python(checkout, "-m", "spenningsfelt", "check", "--language", "fi")
    assert done.returncode == 0 and "suomi 02" in done.stdout, done.stdout


def test_the_version_is_the_changelogs() -> None:
    """The newest version in the changelog is the one the course says it is."""
    newest = re.search(
        r"^## (\d+\.\d+\.\d+)", (REPOSITORY / "CHANGELOG.md").read_text("utf-8"), re.M
    )
    assert newest and newest[1] == spenningsfelt.__version__


@pytest.mark.skipif(shutil.which("git") is None, reason="a release is made with git")
def test_a_release_is_a_zip_that_works(tmp_path: Path) -> None:
    """The release's own commands make a zip of the tag; unpacked, it is the course: checked, and built from its data."""
    checkout = tmp_path / "checkout"
    kept_out = shutil.ignore_patterns(".git", ".venv", "node_modules", "__pycache__", ".*_cache")
    shutil.copytree(REPOSITORY, checkout, ignore=kept_out)
    git = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "HOME": str(tmp_path)}
    who = {
        f"GIT_{role}_{what}": "test@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    steps = (
        "git init -q && git add -A && git commit -qm Before",
        "echo >> CHANGELOG.md",
        commands("Make a release"),
    )
    for step in steps:
        done = subprocess.run(
            ["sh", "-e", "-c", step],
            cwd=checkout,
            env={"PATH": os.environ["PATH"], **git, **who},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    (archive,) = checkout.glob("*.zip")
    zipfile.ZipFile(archive).extractall(tmp_path)
    unpacked = tmp_path / archive.stem
    assert (unpacked / "start.py").is_file()
    for command in (["check"], ["build", "--check"]):
        done = guide.spenningsfelt(unpacked, *command)
        assert done.returncode == 0, done.stderr


def test_a_kind_has_the_same_name_everywhere() -> None:
    """Each kind of the content has its Python and its page, under its own name, and there are no others."""

    def stems(folder: str, ending: str) -> set[str]:
        return {p.stem for p in (REPOSITORY / folder).glob(f"*{ending}")} - {"__init__"}

    at_home_in_report = {"report"}
    assert stems("lib/ui/kinds", ".tsx") == set(KINDS)
    assert stems("lib/spenningsfelt/exercises/kinds", ".py") | at_home_in_report == set(KINDS)
