"""The course page as a leader meets it: nothing of the machinery, with mouse, keys, narrow, large and dark."""

from __future__ import annotations

import json
import os
import re
import shutil
import tomllib
from contextlib import suppress
from pathlib import Path

import nbformat
import psutil
import pytest
from playwright.sync_api import Browser, Error, Page, expect
from spenningsfelt.jupyter.page import FILE

from tests.browser.conftest import MACHINERY, MODULES, Reader, in_menu, saved_within
from tests.course import NOTEBOOKS, REPOSITORY, Server, until


def attended(server: Server) -> set[str]:
    """The modules whose program has a page, or is got ready by one; the server ends the others."""
    return {s["path"] for s in server.sessions() if s["kernel"]["connections"] > 0}


MOVED = """window.moved = 0;
new PerformanceObserver((list) => {
  const covered = document.querySelector('.spf-cover');
  for (const entry of list.getEntries()) if (!covered) window.moved += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
let covered = false;
new MutationObserver((_, watch) => {
  if (document.querySelector('.spf-cover')) covered = true;
  else if (covered) {
    watch.disconnect();
    window.lettered = [...document.fonts].some((f) => f.family.includes('Atkinson') && f.status === 'loaded');
  }
}).observe(document, { childList: true, subtree: true });"""


def test_what_one_has_begun_to_read_does_not_move(reader: Reader) -> None:
    """A module is shown when what is on the screen stands where it stays, in the course's letters, which are there by
    then: nothing jumps when the exercises come."""
    reader.page.add_init_script(MOVED)
    page = reader.open("06")
    expect(page.locator(".spf-cover")).to_have_count(0)
    expect(page.locator(".spf-turn a.next")).to_be_attached()
    assert page.evaluate("window.moved") <= 0.05
    assert page.evaluate("window.lettered") is True
    for where in ("h1", ".spf-card h2", ".spf-card button", ".spf-turn a.next b", ".spf-bar b"):
        assert drawn_in(page, where) == {"Atkinson Next NB"}, where


def drawn_in(page: Page, where: str) -> set[str]:
    """The fonts that the browser has drawn the words in one place in."""
    asked = page.context.new_cdp_session(page)
    for part in ("DOM", "CSS"):
        asked.send(f"{part}.enable")
    root = asked.send("DOM.getDocument")["root"]["nodeId"]
    found = asked.send("DOM.querySelector", {"nodeId": root, "selector": where})
    fonts = asked.send("CSS.getPlatformFontsForNode", {"nodeId": found["nodeId"]})["fonts"]
    asked.detach()
    return {font["familyName"] for font in fonts}


def test_modules_follow_one_another_and_what_is_left_is_attended_by_nobody(
    reader: Reader, server: Server
) -> None:
    """Next and previous stay in course mode in the same page. A page is at one program, and gets the next module's ready;
    the one of the module that was left has no page any more."""
    page = reader.open("00")
    page.evaluate("window.samePage = true")
    paths = [f"nb/{MODULES[number]['nb']}.ipynb" for number in ("00", "01", "02")]
    until(lambda: attended(server) == set(paths[:2]), saying="the next was not started ahead")
    for name, now in (("next", paths[1:]), ("previous", paths[:2])):
        page.locator(".spf-turn a.next" if name == "next" else ".spf-turn a:not(.next)").click()
        page.wait_for_url(f"**/{now[0]}*")
        expect(page.locator(f".spf-bar-box[data-live=true][data-path='{now[0]}']")).to_be_attached()
        assert page.evaluate("window.samePage") is True
        assert page.locator(".spf-course").count() == 1
        until(lambda now=now: attended(server) == set(now), saying="a program is held on to")


def test_the_next_module_is_got_ready_in_the_language_of_its_link(reader: Reader) -> None:
    """What is started ahead is in the language that the link leads to: another, where the next module is not in this one."""
    sent: list[str] = []
    reader.page.on(
        "websocket",
        lambda line: line.on("framesent", lambda frame: sent.append(_text(frame))),
    )
    lacking = (
        (language, number)
        for number, names in MODULES.items()
        for language in names
        if f"{int(number) + 1:02}" in MODULES and language not in MODULES[f"{int(number) + 1:02}"]
    )
    language, number = next(lacking, ("nn", "00"))
    page = reader.open(number, language)
    link = page.locator(".spf-turn a.next")
    expect(link).to_be_attached()
    *_, leads_to, _ = f"{language}/{link.get_attribute('href')}".split("/")
    until(lambda: page.evaluate("1") and any(".warm()" in word for word in sent))
    following = f"{int(number) + 1:02}"
    assert any(f'Module("{following}", "{leads_to}").warm()' in word for word in sent)


def _text(frame: str | bytes) -> str:
    text = frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
    return text.replace('\\"', '"')


def test_the_language_is_changed_and_the_answers_follow(reader: Reader, server: Server) -> None:
    """A press on «Nynorsk» opens the same module in nynorsk, with the same answers."""
    page = reader.open("01")
    page.locator("#\\30 1-takeaway-text").fill("Følger med.")
    saved_within(server, "01.takeaway.text", "Følger med.")
    in_menu(page, "Nynorsk").click()
    expect(
        page.locator(".spf-bar-box[data-live=true][data-path='nn/01-tre-sirklar.ipynb']")
    ).to_be_attached()
    expect(page.locator("#\\30 1-takeaway-text")).to_have_value("Følger med.")


#: What a window that has not been looked at yet does: nothing in it is told that it is in focus.
NO_FOCUS = """for (const what of ['focus', 'focusin'])
  addEventListener(what, (event) => event.stopImmediatePropagation(), { capture: true });"""


def test_a_tab_one_has_not_looked_at_yet_has_its_title(reader: Reader) -> None:
    """A module opened in the background is named in the browser's row of tabs."""
    reader.page.add_init_script(NO_FOCUS)
    reader.open("01")
    expect(reader.page).to_have_title("Tre sirkler – Det skapende spenningsfeltet")


def test_the_browsers_back_button_goes_to_the_module_before(reader: Reader) -> None:
    """Back and forward step between modules."""
    page = reader.open("00")
    page.locator(".spf-turn a.next").click()
    expect(
        page.locator(".spf-bar-box[data-live=true][data-path='nb/01-tre-sirkler.ipynb']")
    ).to_be_attached()
    page.go_back()
    expect(
        page.locator(".spf-bar-box[data-live=true][data-path='nb/00-start-her.ipynb']")
    ).to_be_attached()


def test_the_way_out_to_full_jupyterlab_and_back(reader: Reader) -> None:
    """One link shows JupyterLab's own menus, with the exercises alive; one brings the course page back. Nothing has been
    changed on the way, so nobody asks about it."""
    page = reader.open("00")
    to_full_jupyterlab(reader)
    # a page nobody has touched is left without a question in any case
    page.get_by_role("heading", level=1, name="Start her").click()
    page.get_by_role("link", name="Tilbake til kurset").click()
    at_the_course_again(reader)


def to_full_jupyterlab(reader: Reader) -> None:
    """The way out, by the menu."""
    way_out = in_menu(reader.page, "Åpne full JupyterLab")
    expect(way_out).to_have_css("min-height", "44px")  # ours, where JupyterLab's own style differs
    way_out.click()
    expect(reader.page.locator("#jp-menu-panel")).to_be_visible()
    reader.lives()


def at_the_course_again(reader: Reader) -> None:
    """The course page is back, and nothing is left of JupyterLab's."""
    reader.lives()
    expect(reader.page.locator(".spf-course")).to_be_attached()
    expect(reader.page.locator("#jp-menu-panel:visible")).to_have_count(0)


def test_full_jupyterlab_asks_about_what_one_has_written_and_nothing_else(
    chromium: Browser, server: Server
) -> None:
    """Running a module once more changes nothing that is worth a question, and the course's own address leads back to it; a
    word of one's own in it is asked about."""
    reader = Reader(chromium, server, viewport={"width": 1280, "height": 900})
    page = reader.open("00")
    address = page.url
    to_full_jupyterlab(reader)
    page.get_by_text("Run", exact=True).first.click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    expect(page.locator(".jp-CodeCell .jp-InputPrompt", has_text="[*]")).to_have_count(0)
    page.goto(address)
    at_the_course_again(reader)
    assert reader.dialogs == []
    to_full_jupyterlab(reader)
    page.locator(".jp-MarkdownCell p >> nth=2").dblclick()
    editor = page.locator(".jp-MarkdownCell .cm-editor:visible .cm-content")
    editor.press_sequentially("Ei linje til.")
    expect(editor).to_contain_text("Ei linje til.")
    with suppress(Error):  # the answer to the question is to stay
        page.goto(address)
    assert reader.dialogs == [""], "the browser's own question, which has no words of ours"
    reader.dialogs.clear()
    reader.close()


def test_a_course_page_carries_little_and_full_jupyterlab_everything(
    chromium: Browser, tmp_path: Path
) -> None:
    """What a course page goes without, JupyterLab has: each name on the list is known there, and is not on the page."""
    server = Server(tmp_path / "h")
    settings = server.home / ".local/state/spenningsfelt/config/jupyter_lab_config.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"LabApp": {"expose_app_in_browser": true}}', "utf-8")
    reader = Reader(chromium, server.start())
    page = reader.open("00")
    course = set(page.evaluate("jupyterapp.listPlugins()"))
    in_menu(page, "Åpne full JupyterLab").click()
    expect(page.locator("#jp-menu-panel")).to_be_visible()
    full = set(page.evaluate("jupyterapp.listPlugins()"))
    without = json.loads(FILE.read_text("utf-8"))["disabledExtensions"]
    named = {
        name: {plugin for plugin in full if name in (plugin, plugin.split(":")[0])}
        for name in without
    }
    assert [name for name, plugins in named.items() if not plugins] == [], (
        "not a part of this JupyterLab"
    )
    parts = set().union(*named.values())
    assert (full - course - parts, parts & course) == (set(), set())
    assert all(plugin.startswith("spenningsfelt:") for plugin in course - full)
    reader.close()
    server.stop()


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("doc/tree/nn/finst-ikkje.ipynb", "nn"),
        ("doc/tree/en", "en"),
        ("doc", "en"),
        ("doc/tree/nb/<b>x.ipynb", "nb"),
    ],
)
def test_an_address_without_a_module_says_so(
    reader: Reader, server: Server, address: str, language: str
) -> None:
    """An old bookmark or a slip of the pen: one sentence in one's own language, and the way to the course."""
    page = reader.page
    page.goto(f"{server.url}{address}?token={server.token}")
    words = tomllib.loads((REPOSITORY / f"data/texts/{language}.toml").read_text("utf-8"))["ui"]
    expect(page.locator(".spf-lost h1")).to_have_text(words["lost"])
    assert [e for e in page.locator(MACHINERY).all() if e.is_visible()] == []
    page.keyboard.press("Enter")
    reader.lives()
    expect(page.locator("h1")).to_contain_text("Start her")


def test_the_mouse_does_what_it_does_on_other_pages(reader: Reader) -> None:
    """A double click chooses a word and no code editor opens; the right button brings the browser's own menu, which
    corrects spelling, and not one that deletes cells. In full JupyterLab both are JupyterLab's."""
    page = reader.open("01")
    page.evaluate(
        """addEventListener('contextmenu', (e) => { window.spfOwnMenu = !e.defaultPrevented; })"""
    )
    page.locator("[data-exercise='01.takeaway'] h2").scroll_into_view_if_needed()
    expect(page.locator("[data-exercise='01.takeaway'] .spf-picture")).to_be_attached()
    page.locator("textarea >> nth=0").scroll_into_view_if_needed()
    expect(page.get_by_text("Skriv roller, ikke navn.")).to_be_visible()  # the first text says so
    for what in (
        ".jp-MarkdownCell p >> nth=2",
        "textarea >> nth=0",
        "[data-exercise='01.takeaway'] h2",
    ):
        place = page.locator(what)
        before = page.locator(".jp-Notebook").inner_text()
        place.dblclick()
        place.click(button="right")
        assert page.evaluate("window.spfOwnMenu") is True, what
        expect(page.locator(".lm-Menu")).to_have_count(0)
        expect(page.locator(".cm-editor:visible")).to_have_count(0)
        assert page.locator(".jp-Notebook").inner_text() == before
    page.locator(".jp-MarkdownCell p >> nth=2").dblclick(position={"x": 12, "y": 12})  # a word
    assert page.evaluate("String(getSelection()).trim()").isalpha()
    in_menu(page, "Åpne full JupyterLab").click()
    page.locator(".jp-MarkdownCell p >> nth=2").click(button="right")
    expect(page.locator(".lm-Menu")).not_to_have_count(0)
    page.keyboard.press("Escape")
    page.locator(".jp-MarkdownCell p >> nth=2").dblclick()
    expect(page.locator(".jp-MarkdownCell .cm-editor:visible")).to_have_count(1)


def test_undo_and_redo_work_in_a_field_and_the_disk_follows(reader: Reader, server: Server) -> None:
    """Ctrl+Z takes back what was just written, before it is saved and after, and Ctrl+Y or Ctrl+Shift+Z brings it again, in
    a field of many lines and in one of one; what the field shows is what is saved."""
    page = reader.open("01")
    lines, line = (
        page.locator("[id='01-takeaway-text']"),
        page.locator(".spf-card input[type=text]").first,
    )
    lines.fill("Først.")
    saved_within(server, "01.takeaway.text", "Først.")
    lines.press("End")
    lines.press_sequentially(" Så")
    saved_within(server, "01.takeaway.text", "Først. Så")
    lines.press("Control+z")
    expect(lines).to_have_value("Først.")
    saved_within(server, "01.takeaway.text", "Først.")
    for again in ("Control+y", "Control+Shift+z"):
        lines.press(again)
        expect(lines).to_have_value("Først. Så")
        lines.press("Control+z")
        expect(lines).to_have_value("Først.")
    line.press_sequentially("7")
    line.press("Control+z")
    expect(line).to_have_value("")


def test_the_focus_stands_out_in_light_and_dark(reader: Reader) -> None:
    """Where one is on the page is seen: the ring round it is at least three times lighter or darker than the page."""
    page = reader.open("01")
    for scheme in ("light", "dark"):
        stands_out(page, scheme)


def stands_out(page: Page, scheme: str) -> None:
    """Go to what can be operated and look at the ring."""
    page.emulate_media(color_scheme=scheme)
    expect(
        page.locator(f"body[data-jp-theme-light={'true' if scheme == 'light' else 'false'}]")
    ).to_be_attached()
    for what in (
        ".spf-bar .menu",
        "[data-exercise='01.takeaway'] textarea",
        ".spf-turn a.next",
    ):
        page.locator(what).focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        ring, behind = (
            page.evaluate("""() => [getComputedStyle(document.activeElement).outlineColor,
          getComputedStyle(document.querySelector('.spf-course')).backgroundColor]""")
        )
        lighter, darker = sorted((luminance(ring), luminance(behind)), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 3, (what, ring, behind)


def luminance(colour: str) -> float:
    """How light «rgb(r, g, b)» is, from 0 to 1, as WCAG counts it."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_accessibility_tree_tells_the_whole_page(reader: Reader) -> None:
    """A screen reader meets one main part, a heading for each exercise, a name on every control, and the seven regions as buttons."""
    page = reader.open("01")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nodes = [
        (n["role"]["value"], n.get("name", {}).get("value", "")) for n in tree if not n["ignored"]
    ]
    assert len([r for r, _ in nodes if r == "main"]) == 1
    controls = {"button", "textbox", "combobox", "radio", "checkbox", "link", "spinbutton"}
    assert [n for n in nodes if n[0] in controls and not n[1].strip()] == []
    headings = [name for role, name in nodes if role == "heading"]
    for card in page.locator(".spf-card h2").all_inner_texts():
        assert card in headings
    regions = page.locator("[data-exercise='01.venn'] .spf-twin button").all_inner_texts()
    assert len(regions) == 7


FOREIGN = {
    "other code": lambda nb: nb.cells[0].update(source="open('ran.txt', 'w').write('x')"),
    "a line more": lambda nb: nb.cells[1].update(
        source='module.show("header"); open("ran.txt", "w")'
    ),
    "another kernel": lambda nb: nb.metadata.kernelspec.update(name="python4"),
}


@pytest.mark.parametrize("what", FOREIGN)
def test_a_foreign_notebook_never_runs_by_itself(
    chromium: Browser, tmp_path: Path, what: str
) -> None:
    """A notebook dropped among the modules, dressed up as one, waits for a press on «Start modulen»."""
    checkout = tmp_path / "kurs"
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            checkout / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    target = checkout / "notebooks/nb/00-start-her.ipynb"
    foreign = nbformat.read(target, as_version=4)
    FOREIGN[what](foreign)
    nbformat.write(foreign, target)
    server = Server(tmp_path / "hjem", checkout).start()
    reader = Reader(chromium, server)
    reader.page.goto(f"{server.url}doc/tree/nb/00-start-her.ipynb?token={server.token}")
    expect(reader.page.get_by_role("button", name="Start modulen")).to_be_visible()
    reader.page.wait_for_load_state("networkidle")
    assert reader.page.locator(".spf-card").count() == 0
    assert not list(checkout.rglob("ran.txt"))
    reader.context.close()
    server.stop()


def test_a_stray_file_beside_the_notebook_is_not_the_course(
    chromium: Browser, tmp_path: Path
) -> None:
    """A file named spenningsfelt.py among the notebooks is not taken for the course's own code."""
    checkout = tmp_path / "kurs"
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            checkout / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    (checkout / "notebooks/nb/spenningsfelt.py").write_text("open('ran.txt', 'w').write('x')")
    server = Server(tmp_path / "hjem", checkout).start()
    reader = Reader(chromium, server)
    reader.open("00")
    assert not list(checkout.rglob("ran.txt"))
    reader.close()
    server.stop()


def test_a_trainers_edit_is_shown_at_the_next_start(chromium: Browser, tmp_path: Path) -> None:
    """After an edit in data/ the course opens with the new words, in a copy of the user's own."""
    checkout = tmp_path / "kurs"
    for name in ("data", "notebooks", "lib"):
        shutil.copytree(
            REPOSITORY / name,
            checkout / name,
            ignore=shutil.ignore_patterns("node_modules", "__pycache__"),
        )
    text = checkout / "data/modules/00-start-here/nb.md"
    text.write_text(
        text.read_text("utf-8").replace(
            "## Tjue minutter om gangen", "## Slik gjør vi det hos oss"
        ),
        "utf-8",
    )
    server = Server(tmp_path / "hjem", checkout).start()
    reader = Reader(chromium, server)
    expect(
        reader.open("00").get_by_role("heading", name="Slik gjør vi det hos oss")
    ).to_be_visible()
    reader.close()
    server.stop()
    assert (checkout / "notebooks/nb/00-start-her.ipynb").read_bytes() == (
        NOTEBOOKS / "nb/00-start-her.ipynb"
    ).read_bytes()


def test_kernels_talk_over_sockets_where_the_system_has_them(
    reader: Reader, server: Server
) -> None:
    """On Linux and macOS nobody talks to a kernel over the network, and the runtime folder is closed to others.

    The one port that is left, on this machine alone, is ipykernel's: it takes what a subprocess prints, with a key.
    """
    assert os.name == "posix"
    reader.open("00")
    assert server.process
    kernels = psutil.Process(server.process.pid).children(recursive=True)
    assert any("ipykernel_launcher" in part for kernel in kernels for part in kernel.cmdline())
    for kernel in kernels:
        with suppress(
            psutil.NoSuchProcess
        ):  # the next module's kernel comes, and another's goes, meanwhile
            open_to = [
                c.laddr.ip for c in kernel.net_connections("inet") if c.status == psutil.CONN_LISTEN
            ]
            assert open_to in ([], ["127.0.0.1"]), "a kernel talks over the network"
    file = next(server.home.rglob("kernel-*.json"))
    assert oct(file.parent.stat().st_mode & 0o777) == "0o700"
