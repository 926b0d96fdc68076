"""The bundled font's widths as a browser measures them. Run as a program it writes the table that drawings measure by."""

from __future__ import annotations

import base64

from playwright.sync_api import Page, sync_playwright
from spenningsfelt.font import FILE

from tests.browser.conftest import launched
from tests.course import REPOSITORY

TABLE = REPOSITORY / "lib/spenningsfelt/figures/letters.py"
WEIGHTS = {"REGULAR": 400, "BOLD": 700}
#: The signs that the font has, but for those that stand on the letter before them.
SIGNS = [*map(chr, range(0x20, 0x7F)), *map(chr, range(0xA0, 0x100)), *"ıŒœ–—‘’‚“”„•…‹›⁄€™−"]
SIGNS = [sign for sign in SIGNS if sign not in "\xadµ"]  # not seen, and not in the font
LOAD = """async (data) => {
  const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  document.fonts.add(await new FontFace('Atkinson Next NB', bytes.buffer, { weight: '200 800' }).load());
}"""
MEASURE = """([texts, size, weight]) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${weight} ${size}px 'Atkinson Next NB'`;
  return texts.map((text) => pen.measureText(text).width);
}"""


def with_font(page: Page) -> Page:
    """The page, with the bundled font loaded."""
    page.evaluate(LOAD, base64.b64encode(FILE.read_bytes()).decode())
    return page


def measured(page: Page, texts: list[str], weight: int, size: int = 1000) -> list[float]:
    """The widths of lines of text as the page draws them."""
    widths: list[float] = page.evaluate(MEASURE, [texts, size, weight])
    return widths


def _table(page: Page) -> str:
    rows = [
        '"""How far each sign of the bundled font moves the next one, in thousandths of its size.',
        "",
        "Made by `just letters`: a browser measures them.",
        '"""',
        "",
        "# fmt: off",
        "SIGNS = (",
        *(f"    {''.join(SIGNS[n : n + 60])!r}" for n in range(0, len(SIGNS), 60)),
        ")",
    ]
    for name, weight in WEIGHTS.items():
        widths = [str(round(width)) for width in measured(page, SIGNS, weight)]
        lines = (", ".join(widths[n : n + 18]) for n in range(0, len(widths), 18))
        rows += [f"{name} = (", *(f"    {line}," for line in lines), ")"]
    return "\n".join(rows) + "\n"


def main() -> None:
    """Write the table."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        TABLE.write_text(_table(with_font(browser.new_page())), "utf-8")
        browser.close()


if __name__ == "__main__":
    main()
