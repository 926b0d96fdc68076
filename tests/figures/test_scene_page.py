"""A scene on its way: from the module's text to an image in the notebook, and from that to a drawing in the page."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from spenningsfelt.exercises.scenes import picture
from spenningsfelt.jupyter.scenes import image, with_scenes

from tests.course import REPOSITORY
from tests.figures.drawn import COURSE
from tests.node import UI, fetch_packages, passes

TOKENS = (UI / "tokens.css").read_text("utf-8")
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 400">{}</svg>'
#: What one might put in a drawing to have it run, fetch, reach out or grow without end.
HOSTILE = [
    "<script>window.reached = 1</script>",
    '<rect width="9" height="9" onload="window.reached = 1"/>',
    '<image href="http://127.0.0.1:9/x.png"/>',
    '<a href="javascript:window.reached = 1"><text>Trykk</text></a>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    "<style>body { display: none }</style>",
    '<rect style="fill: url(http://127.0.0.1:9/x)"/>',
    '<rect fill="url(http://127.0.0.1:9/x.svg#a)"/>',
    '<use href="http://127.0.0.1:9/x.svg#a"/>',
    '<rect class="jp-Dialog"/>',
    '<animate attributeName="href" values="javascript:1"/>',
    '<defs><g id="a"><rect/></g><g id="b"><use href="#a"/></g></defs><use href="#b"/>',
    "<rect>",
]


@pytest.fixture(scope="module")
def page(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page with the function that draws scenes, and the course's colours."""
    fetch_packages()
    made = tmp_path_factory.mktemp("scene") / "scene.js"
    bundle = (
        f"--outfile={made}",
        "--bundle",
        "--loader:.css=text",
        "--format=iife",
        "--global-name=scenes",
    )
    passes("node_modules/esbuild/bin/esbuild", "parts/scene.ts", *bundle)
    with chromium.new_page() as opened:
        opened.set_content(f"<!doctype html><style>{TOKENS}</style><body></body>")
        opened.add_script_tag(path=made)
        yield opened


def shown(
    page: Page, svg: str, says: str = "En tegning", cell: str = "jp-RenderedMarkdown"
) -> None:
    """An image of a scene as a notebook's page has it, drawn."""
    page.evaluate(
        "([html, cell]) => { document.body.innerHTML = `<div class=${cell}><p>${html}</p></div>`;"
        "scenes.drawScenes(document.body); scenes.drawScenes(document.body); }",
        [image(svg, says), cell],
    )


def test_a_scene_is_an_image_in_the_notebook() -> None:
    """The line in a text becomes one image, with the drawing in it and what it shows as its alternative text."""
    notebook = json.dumps({"source": ["Før\n", "![](scene:last-bus)\n", "Etter"]})
    made = with_scenes(
        {"en/x.ipynb": notebook},
        lambda name, language: (f"<svg>{name}</svg>", f'"{language}" & co'),
    )
    before, line, after = json.loads(made["en/x.ipynb"])["source"]
    found = re.fullmatch(
        r'<img src="data:image/svg\+xml;base64,([^"]+)" alt="([^"]+)" width="\d+">\n', line
    )
    assert found and base64.b64decode(found[1]) == b"<svg>last-bus</svg>"
    assert (before, found[2], after) == ("Før\n", "&quot;en&quot; &amp; co", "Etter")


def test_every_module_has_a_scene() -> None:
    """Each notebook shows a picture in its text, and none is left as a line of Markdown."""
    for file in sorted(REPOSITORY.glob("notebooks/*/*.ipynb")):
        cells = json.loads(file.read_text("utf-8"))["cells"]
        text = "".join(line for c in cells if c["cell_type"] == "markdown" for line in c["source"])
        assert text.count('<img src="data:image/svg+xml;base64,') >= 1, file.name
        assert "(scene:" not in text


@pytest.mark.parametrize("light", ["true", "false"])
def test_a_scene_follows_the_page(page: Page, light: str) -> None:
    """On the course page the drawing stands in place of the image and has the page's colours, all forty cars of it; what
    it shows is its name, said once."""
    made = picture(COURSE, "last-bus", "nb")
    page.evaluate("light => document.body.dataset.jpThemeLight = light", light)
    shown(page, made.wide, made.says)
    svg = page.get_by_role("img", name=made.says, exact=True)
    assert svg.count() == 1 and page.locator("img, use, title, desc").count() == 0
    cars = page.evaluate(
        "() => [...document.querySelectorAll('svg .fill-ink')].filter(e => e.tagName === 'circle')"
        ".map(e => getComputedStyle(e).fill)"
    )
    ink = page.evaluate(
        "() => { document.body.style.color = 'var(--spf-ink)'; return getComputedStyle(document.body).color }"
    )
    assert len(cars) >= 80 and set(cars) == {ink}
    assert (
        page.evaluate("() => document.querySelector('.jp-RenderedMarkdown').children[0].tagName")
        == "FIGURE"
    )


@pytest.mark.parametrize("inside", HOSTILE)
def test_nothing_but_a_drawing_comes_into_the_page(page: Page, inside: str) -> None:
    """An image with anything else in it than our drawings are made of stays an image, where nothing of it can run."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    shown(page, DRAWING.format(inside))
    assert page.locator("img").count() == 1 and page.locator("svg").count() == 0
    assert page.evaluate("() => window.reached") is None
    assert [url for url in asked if not url.startswith("data:")] == []


def test_other_images_are_left_alone(page: Page) -> None:
    """A picture in an exercise's reading version is none of this, and neither is an image that is too large."""
    shown(page, DRAWING.format("<rect/>"), cell="jp-OutputArea")
    assert page.locator("img").count() == 1
    shown(page, DRAWING.format("<rect/>" * 20_000))
    assert page.locator("img").count() == 1
    shown(page, DRAWING.format("<rect/>"))
    assert page.locator("img").count() == 0 and page.locator("svg rect").count() == 1
