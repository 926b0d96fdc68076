"""Where nothing runs: the notebooks as a code host, an editor, nbconvert and JupyterLab alone show them."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, expect
from spenningsfelt.content import Course, data_folder

from tests.course import NOTEBOOKS, REPOSITORY, free_port, until
from tests.figures.drawn import SVG, svg_holds, texts

COURSE = Course(data_folder())
EXTENSIONS = REPOSITORY / "lib/spenningsfelt/jupyter/share/labextensions"
PAGES = [(number, code) for code in COURSE.languages for number in COURSE.written(code)]
#: Kinds that have a picture before anyone has answered, at least; a figure named in a module is one more.
PICTURED = ("venn", "sort", "week", "dilemma", "strip", "forces", "profile")
IMAGE = re.compile(r'<img src="data:image/svg\+xml;base64,([^"]+)" alt="([^"]+)" width="\d+">')


def notebook(number: str, language: str) -> Path:
    """A module's notebook."""
    return NOTEBOOKS / language / COURSE.notebook(number, language)


def stored(number: str, language: str) -> dict[str, str]:
    """The stored HTML of each exercise, by its name."""
    cells = json.loads(notebook(number, language).read_text("utf-8"))["cells"]
    return {
        cell["id"].partition("-")[2]: "".join(output["data"]["text/html"])
        for cell in cells
        for output in cell.get("outputs", ())
    }


@pytest.mark.parametrize(("number", "language"), PAGES)
def test_every_exercise_with_a_figure_shows_it_empty(number: str, language: str) -> None:
    """The picture, before any answer, in the notebook's language, with its own colours and alternative text."""
    outputs = stored(number, language)
    for name, exercise in COURSE.module(number, language).exercises.items():
        found = IMAGE.search(outputs[name])
        structure = exercise.structure
        has = bool(getattr(structure, "figure", "")) or exercise.kind in PICTURED
        if getattr(structure, "form", "") == "move":
            assert not found, exercise.id  # it begins with the leader's own forces
        else:
            assert found or not has, exercise.id
        if found:
            _holds(base64.b64decode(found[1]).decode(), unescape(found[2]), language)
    assert all(html.startswith(f'<div lang="{language}">') for html in outputs.values())


def _holds(svg: str, alt: str, language: str) -> None:
    svg_holds(svg)
    root, ui = ElementTree.fromstring(svg), COURSE.words(language).ui
    assert root.get("lang") == language
    assert alt == f"{root.findtext(f'{SVG}title')}. {root.findtext(f'{SVG}desc')}"
    assert ui["venn-description"] in alt or ui["figure-empty"] in alt
    assert ui["not-answered"] not in texts(svg) and "var(" not in svg and "data-" not in svg


def test_a_dilemma_gives_nothing_away() -> None:
    """The stored picture has the three circles and the scale, and no choice on it: that waits for the lock."""
    found = IMAGE.search(stored("04", "nb")["p1-dilemma"])
    assert found
    root = ElementTree.fromstring(base64.b64decode(found[1]))
    assert not list(root.iter(f"{SVG}circle"))


def test_the_title_stands_once() -> None:
    """The module's title is its heading; the output above it names the course, the one at the end the next module."""
    outputs = stored("01", "nb")
    words = COURSE.words("nb")
    assert words["modules"]["01"]["title"] not in outputs["header"] + outputs["footer"]
    assert words.ui["course"] in outputs["header"]
    assert f"{words.ui['next']}: 02 {words['modules']['02']['title']}" in outputs["footer"]
    assert "Neste" not in stored("10", "nb")["footer"]


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Module 01 as nbconvert makes a page of it."""
    folder = tmp_path_factory.mktemp("converted")
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "--output-dir", str(folder)]
    subprocess.run(
        [*command, str(notebook("01", "nb"))], check=True, capture_output=True, env=_empty(folder)
    )
    return next(folder.glob("*.html"))


@pytest.mark.parametrize("width", [390, 1280])
def test_nbconvert_shows_the_three_circles(chromium: Browser, converted: Path, width: int) -> None:
    """The page that nbconvert makes is named after the module and shows its pictures, inside the page's width."""
    page = chromium.new_page(viewport={"width": width, "height": 900})
    page.route("http*://**", lambda route: route.abort())  # the template fetches MathJax
    page.goto(converted.as_uri(), wait_until="domcontentloaded")
    assert page.title() == "Tre sirkler"
    _seen(page, width)
    page.close()


def test_jupyterlab_alone_shows_the_three_circles(chromium: Browser, lab: str) -> None:
    """Somebody's own JupyterLab, without the course or with it installed, which does not trust the notebook, shows an
    ordinary notebook in its own dress, with its pictures."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.goto(lab)
    expect(page.locator(".jp-Notebook img").first).to_be_attached(timeout=60_000)
    _seen(page, 1280)
    expect(page.locator(".jp-OutputArea-output [lang=nb]").first).to_be_attached()
    expect(page.locator("#jp-menu-panel")).to_be_visible()
    expect(page.locator(".jp-NotebookPanel-toolbar")).to_be_visible()
    expect(page.locator("[class*=spf-]")).to_have_count(0)
    page.close()


def _seen(page: Any, width: int) -> None:
    images = page.locator("img[src^='data:image/svg+xml']")
    scenes = sum(part.prose.count("](scene:") for part in COURSE.module("01", "nb").parts)
    expect(images).to_have_count(
        4 + scenes
    )  # the Venn, the sorting, the place, the week; the text's own
    for image in images.all():
        image.scroll_into_view_if_needed()
        expect(image).to_have_attribute("alt", re.compile(r"\w+\. \w+"))
        box = image.bounding_box()
        assert image.evaluate("i => i.decode().then(() => i.naturalWidth)") > 0
        assert box and box["width"] > width / 3 and box["x"] + box["width"] <= width
        assert 0.8 < box["width"] / box["height"] < 1.25


@pytest.fixture(params=["without the course", "with the course installed"])
def lab(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Module 01 open in a JupyterLab with empty settings."""
    port, root = free_port(), tmp_path / "notebooks"
    root.mkdir()
    shutil.copy(notebook("01", "nb"), root / "module.ipynb")
    options = [f"--ServerApp.root_dir={root}", f"--port={port}", "--IdentityProvider.token=abc"]
    if request.param == "with the course installed":
        options.append(f"--LabApp.extra_labextensions_path={EXTENSIONS}")
    log = (tmp_path / "log").open("w")
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", *options],
        stdout=log,
        stderr=log,
        cwd=root,
        env=_empty(tmp_path),
    )
    until(lambda: "is running at" in (tmp_path / "log").read_text("utf-8"), 60)
    yield f"http://127.0.0.1:{port}/lab/tree/module.ipynb?token=abc"
    server.kill()  # asked to stop, it may wait half a minute for a kernel; the kernel ends with its parent
    server.wait(30)
    log.close()


def _empty(home: Path) -> dict[str, str]:
    """The environment of someone with empty settings."""
    own = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("JUPYTER", "XDG_", "SPENNINGSFELT_", "PYTHON"))
    }
    return {**own, "HOME": str(home), "JUPYTER_PLATFORM_DIRS": "0"}
