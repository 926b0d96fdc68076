"""What the notebooks hold, and what they never hold."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from spenningsfelt.content import Course, data_folder

from tests.course import NOTEBOOKS, REPOSITORY

FILES = sorted(NOTEBOOKS.glob("*/*.ipynb"))
NAMES = [f"{f.parent.name}/{f.stem}" for f in FILES]
COURSE = Course(data_folder())
FIRST = re.compile(r'from spenningsfelt import Module; module = Module\("(\d\d)", "([a-z]{2})"\)')
SHOW = re.compile(r'module\.show\("([a-z0-9-]+)"\)')


def notebook(file: Path) -> Any:
    """A notebook, valid or the test fails."""
    read = nbformat.read(file, as_version=4)
    nbformat.validate(read)
    return read


def test_every_written_module_is_there_in_every_language() -> None:
    """No notebook is missing and none is left over; all eleven are there in bokmål."""
    wanted = {
        f"{code}/{COURSE.notebook(n, code)}"
        for code in COURSE.languages
        for n in COURSE.written(code)
    }
    assert len(COURSE.written("nb")) == 11
    assert {f.relative_to(NOTEBOOKS).as_posix() for f in FILES} == wanted


def test_notebooks_are_what_the_content_makes() -> None:
    """The committed notebooks are those that `build` makes, to the byte; nothing was edited by hand."""
    done = command("build", "--check")
    assert done.returncode == 0, done.stderr


def test_building_twice_changes_nothing_and_an_edit_changes_its_notebook(tmp_path: Path) -> None:
    """A trainer's edit reaches the notebooks of that language, and a second build has nothing to do."""
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    text = tmp_path / "data/modules/01-three-circles/nb.md"
    text.write_text(
        text.read_text("utf-8").replace("## Tre parter", "## Tre parter på tunet"), "utf-8"
    )
    before = digests(tmp_path / "notebooks")
    assert command("build", checkout=tmp_path).returncode == 0
    once = digests(tmp_path / "notebooks")
    assert [n for n in once if once[n] != before[n]] == ["nb/01-tre-sirkler.ipynb"]
    assert command("build", checkout=tmp_path).returncode == 0
    assert digests(tmp_path / "notebooks") == once


def test_a_notebook_changed_by_hand_is_noticed(tmp_path: Path) -> None:
    """`build --check` ends with 1 and names the notebook; so does one that should not be there."""
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    with (tmp_path / "notebooks/nn/00-start-her.ipynb").open("a", encoding="utf-8") as file:
        file.write(" ")
    (tmp_path / "notebooks/nb/99-noe.ipynb").write_text("{}", "utf-8")
    done = command("build", "--check", checkout=tmp_path)
    assert done.returncode == 1
    assert "nn/00-start-her.ipynb" in done.stderr and "nb/99-noe.ipynb" in done.stderr


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_code_is_the_two_one_liners(file: Path) -> None:
    """Every code cell is one of the two lines that may run by themselves, the module's own first."""
    code = [c.source for c in notebook(file).cells if c.cell_type == "code"]
    opening = FIRST.fullmatch(code[0])
    assert opening and opening[1] == file.name[:2] and opening[2] == file.parent.name
    assert all(SHOW.fullmatch(line) for line in code[1:])


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_stored_outputs_are_reading_versions_only(file: Path) -> None:
    """What is stored is text for a reader: no answer, no widget state, no address, no path."""
    read = notebook(file)
    assert "widgets" not in read.metadata
    for cell in read.cells:
        for output in cell.get("outputs", []):
            assert set(output.data) == {"text/plain", "text/html"}
            assert (
                len(output.data["text/plain"]) > 3 or cell is read.cells[-1]
            )  # no module after it
            assert not re.search(
                r"0x[0-9a-f]{6,}|https?://|/home/|/tmp/|[A-Z]:\\\\|<script|<style",
                json.dumps(output.data),
            )


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_page_has_one_title_and_no_heading_is_skipped(file: Path) -> None:
    """One first-level heading a module; the others go down one level at a time."""
    text = "\n".join(c.source for c in notebook(file).cells if c.cell_type == "markdown")
    levels = [len(m[1]) for m in re.finditer(r"^(#+) ", text, re.MULTILINE)]
    assert levels.count(1) == 1 and levels[0] == 1
    assert all(b - a <= 1 for a, b in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_prose_is_enough_and_not_too_much(file: Path) -> None:
    """A module has some 400 to 1,200 words of prose to read; its title and goal, and what is folded, apart."""
    read = [
        c
        for c in notebook(file).cells
        if c.cell_type == "markdown" and not c.id.endswith(("-glossary", "-title"))
    ]
    text = re.sub(
        r'\(#[^)"]*"[^"]*"\)|<details>.*?</details>',
        "",
        " ".join(c.source for c in read),
        flags=re.DOTALL,
    )  # a term's explanation is no prose
    assert 400 <= len(text.split()) <= 1250


@pytest.mark.parametrize("number", COURSE.written())
def test_the_languages_are_the_same_notebook(number: str) -> None:
    """Same cells, same ids, same tags, same code but for the language's two letters."""
    shapes = []
    for code in COURSE.languages:
        if number not in COURSE.written(code):
            continue
        file = NOTEBOOKS / code / COURSE.notebook(number, code)
        shapes.append(
            [
                (
                    c.cell_type,
                    c.id,
                    c.metadata.get("tags"),
                    c.source.replace(f'"{code}")', '"")') * (c.cell_type == "code"),
                )
                for c in notebook(file).cells
            ]
        )
    assert all(shape == shapes[0] for shape in shapes)


def numbered(slide: str, first: int, last: int) -> set[str]:
    """S2-05 to S2-14, say."""
    return {f"{slide}{n:02}" for n in range(first, last + 1)}


PLAN = {
    "00": numbered("S1-", 1, 2),
    "01": numbered("S2-", 1, 4) | {"S2-15", "S2-16a", "S2-16b", "S2-16c", "S2-17", "S2-28"},
    "02": numbered("S2-", 5, 14) | numbered("S2-", 18, 27),
    "03": numbered("S3-", 1, 18),
    "04": {"P1", "P2", "P3"},
    "05": {"P4", "P5", "P6"},
    "06": {"P7", "P8", "P9", "P10"},
    "07": numbered("S6-", 3, 8) | {"S7-01"},
    "08": numbered("S6-", 1, 2),
    "09": numbered("S8-", 1, 3),
    "10": set(),
}


def test_the_plan_leaves_nothing_of_the_source_out() -> None:
    """All 72 items of the source are carried by some module."""
    assert set().union(*PLAN.values()) == set(COURSE.checklist)


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_each_module_carries_what_the_plan_gives_it(file: Path) -> None:
    """Every item of the source planned for a module is tagged on a cell of it."""
    tags = {t for c in notebook(file).cells for t in c.metadata.get("tags", [])}
    assert tags == PLAN[file.name[:2]]


def test_the_browser_files_are_made_from_the_sources() -> None:
    """Each built browser file carries the hash of today's sources: nobody forgot to build."""
    ui = REPOSITORY / "lib/ui"
    sources = sorted(
        p.relative_to(ui).as_posix()
        for p in ui.rglob("*")
        if p.suffix in (".ts", ".tsx", ".css", ".mjs")
        and not {"node_modules", "tests"} & set(p.relative_to(ui).parts)
        and p.name != "test.mjs"
    )
    digest = hashlib.sha256()
    for name in [*sources, "package-lock.json"]:
        digest.update(f"{name}\n".encode() + (ui / name).read_bytes().replace(b"\r\n", b"\n"))
    package = REPOSITORY / "lib/spenningsfelt"
    built = [*package.glob("static/*.js"), *package.glob("jupyter/share/**/remoteEntry.js")]
    assert {f.stem for f in built} == {
        "exercises",
        "widget",
        "remoteEntry",
        "desk",
        "wall",
        "phone",
    }
    for file in built:
        assert digest.hexdigest() in file.read_text("utf-8").splitlines()[0], (
            f"{file.name} is older than its sources"
        )


def digests(folder: Path) -> dict[str, str]:
    """The hash of every notebook."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in folder.glob("*/*.ipynb")
    }


def command(*arguments: str, checkout: Path = REPOSITORY) -> subprocess.CompletedProcess[str]:
    """Run `spenningsfelt` from a checkout."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(checkout / "lib"),
        "SPENNINGSFELT_LANGUAGE": "nb",
    }
    return subprocess.run(
        [sys.executable, "-m", "spenningsfelt", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
