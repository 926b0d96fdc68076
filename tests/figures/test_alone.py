"""Each drawing is right by itself, without a page, and follows the page's colours where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from spenningsfelt.figures.svg import COLOURS, alone

from tests.course import REPOSITORY
from tests.figures.drawn import svg_holds
from tests.figures.samples import DRAWINGS

UI = REPOSITORY / "lib/ui"
SHEETS = {name: (UI / f"{name}.css").read_text("utf-8") for name in ("tokens", "drawings")}
PAGE = """<!doctype html><html lang="nb"><style>{tokens}{drawings}</style>
<body data-jp-theme-light="{light}" style="background: var(--spf-surface)">
<div class="spf-figure">{svg}</div></body></html>"""
EVERY = pytest.mark.parametrize("svg", DRAWINGS.values(), ids=DRAWINGS)

#: Text with too little contrast to what is painted under it (its rim, where it has one).
FAINT = """() => {
  const svg = document.querySelector('svg');
  svg.insertAdjacentHTML('beforeend', '<style>* { pointer-events: all !important }</style>');
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = rgb(colour).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const under = (text) => {
    const own = getComputedStyle(text);
    if (own.stroke !== 'none') return own.stroke;
    const box = text.getBoundingClientRect();
    scrollTo(0, box.top + scrollY - 200);
    const at = text.getBoundingClientRect();
    const below = document.elementsFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    for (const shape of below) {
      if (!(shape instanceof SVGGeometryElement)) continue;
      const { fill } = getComputedStyle(shape);
      if (fill.startsWith('rgb(')) return fill;
    }
    return getComputedStyle(document.body).backgroundColor;
  };
  return [...svg.querySelectorAll('text')]
    .map((t) => [t.textContent, contrast(getComputedStyle(t).fill, under(t))])
    .filter(([, ratio]) => ratio < 4.5);
}"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page."""
    page = chromium.new_page(viewport={"width": 1000, "height": 900})
    yield page
    page.close()


def on_page(page: Page, svg: str, light: str) -> None:
    """Show a drawing as the course's page does."""
    page.goto("about:blank")
    page.set_content(PAGE.format(**SHEETS, light=light, svg=svg))


@EVERY
def test_a_drawing_stands_by_itself(svg: str, page: Page, tmp_path: Path) -> None:
    """As a file without any style sheet it has a name, a language, real colours and text that can be read."""
    assert "var(" not in svg and "<style" not in svg
    svg_holds(svg)
    for shown in (svg, alone(svg)):
        svg_holds(shown)
        (tmp_path / "drawing.svg").write_text(shown, "utf-8")
        page.goto((tmp_path / "drawing.svg").as_uri())
        assert page.evaluate(FAINT.replace("document.body", "svg")) == []
    assert "class=" not in alone(svg) and "data-" not in alone(svg)


@EVERY
@pytest.mark.parametrize("light", ["true", "false"])
def test_text_can_be_read_on_the_page_in_light_and_dark(svg: str, page: Page, light: str) -> None:
    """On the page a drawing takes the page's colours, and every word has a contrast of 4.5 or more."""
    on_page(page, svg, light)
    assert page.evaluate(FAINT) == []
    text = page.locator("svg text").first
    shown = text.evaluate("t => getComputedStyle(t).fill")
    own = str(text.get_attribute("fill")).lstrip("#")
    same = shown == f"rgb({', '.join(str(int(own[n : n + 2], 16)) for n in (0, 2, 4))})"
    assert same == (light == "true")


@EVERY
def test_on_paper_a_drawing_has_its_own_colours(svg: str, page: Page) -> None:
    """A page in the dark prints its drawings as they are, on white."""
    on_page(page, svg, "false")
    page.emulate_media(media="print")
    fills = page.evaluate(
        "() => [...document.querySelectorAll('svg [class*=fill-]')]"
        ".filter(e => getComputedStyle(e).fill !== rgb(e.getAttribute('fill'))).length;"
        "function rgb(hex) { const n = parseInt(hex.slice(1), 16);"
        " return `rgb(${n >> 16}, ${(n >> 8) & 255}, ${n & 255})`; }"
    )
    page.emulate_media(media="screen")
    assert fills == 0


@EVERY
def test_high_contrast_leaves_a_drawing_readable(svg: str, page: Page) -> None:
    """With the system's own colours forced, a drawing keeps a ground of its own under its words."""
    on_page(page, svg, "true")
    page.emulate_media(forced_colors="active")
    faint, ground = (
        page.evaluate(FAINT),
        page.locator(".ground").evaluate("e => getComputedStyle(e).fill"),
    )
    page.emulate_media(forced_colors="none")
    assert faint == [] and ground == "rgb(255, 255, 255)"


def test_the_page_gives_every_colour_the_same_in_the_light() -> None:
    """The style sheet names every colour that is drawn with, and its light token is the drawing's own."""
    rule = r"\.spf-figure \.((?:fill|stroke)-[\w-]+) {\s*\w+: var\(--spf-([\w-]+)\)"
    rules = dict(re.findall(rule, SHEETS["drawings"]))
    light = SHEETS["tokens"].partition(".spf-dark {")[0]
    tokens = dict(re.findall(r"--spf-([\w-]+): (#\w{6});", light))
    classes = " ".join(re.findall(r'class="([^"]*)"', "".join(DRAWINGS.values()))).split()
    used = {name for name in classes if name.startswith(("fill-", "stroke-"))}
    assert used and used <= set(rules)
    for name, token in rules.items():
        assert tokens[token] == COLOURS[name.partition("-")[2]], name


def test_every_colour_has_its_dark_one() -> None:
    """Whatever colour a new picture is painted with, as an area or a line, follows the page into the dark."""
    wanted = {f".spf-figure .{how}-{name} {{" for how in ("fill", "stroke") for name in COLOURS}
    assert {rule for rule in wanted if rule not in SHEETS["drawings"]} == set()
    used = set(re.findall(r"var\((--spf-[\w-]+)\)", SHEETS["drawings"]))
    assert {name for name in used if f"{name}:" not in SHEETS["tokens"]} == set()
