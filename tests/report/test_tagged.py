"""The files are told as well as they are shown: their tags hold together, and their words can be seen."""

from __future__ import annotations

import io
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pypdf.generic import NameObject
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.files import read_toml
from spenningsfelt.exercises.context import Context
from spenningsfelt.report import document, setting
from spenningsfelt.report.choice import Choice, chosen
from spenningsfelt.report.formats import as_file, written
from spenningsfelt.report.paper import book, table
from spenningsfelt.report.whole import whole

from tests.report.pdf import bare, tags
from tests.report.tagged import faults

COURSE = Course(data_folder())
TEMPLATES = sorted(Path(setting.__file__).parent.rglob("*.typ"))
FURTHEST = date(2026, 9, 20)


def report(
    folder: Path,
    language: str,
    modules: tuple[str, ...] | None = None,
    course: Course = COURSE,
) -> document.Document:
    """The report of the invented answers, or of those to some modules."""
    answers = Answers(folder)
    for answer, value in read_toml(COURSE.folder, f"demo/{language}.toml").items():
        if modules is None or answer.partition(".")[0] in modules:
            answers.save(answer, value)
    made = whole(Context(course, course.words(language), "10", answers), FURTHEST)
    assert made is not None
    return made


@pytest.mark.parametrize("language", COURSE.languages)
def test_a_report_is_told_whole(language: str, tmp_path: Path) -> None:
    """Of a whole course: every sign is in a tag or an artifact, and every tag is one that programs know, in its place."""
    made = report(tmp_path, language)
    content = as_file(made, "pdf", COURSE.words(language))
    assert faults(content) == []
    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) <= 10, "a page first, then nine at most"


@pytest.mark.parametrize("modules", [(), ("00", "01", "02", "04")])
def test_less_is_told_whole_too(modules: tuple[str, ...], tmp_path: Path) -> None:
    """The same of nothing, of half a course, and of the partner's page."""
    words = COURSE.words("nb")
    made = report(tmp_path, "nb", modules)
    for one in (made, chosen(made, Choice(partner=True), words)):
        assert faults(as_file(one, "pdf", words)) == []


def test_paper_is_told_whole() -> None:
    """The same of the booklet, with everything that one can be asked, and of the table set."""
    assert faults(book(COURSE, "nb", ["00", "01", "02", "06", "09", "10"])) == []
    assert faults(table(COURSE, "nb")) == []


def test_a_fault_would_be_found() -> None:
    """The test's own eyes: a role unknown, a picture without its text, and signs that are in no tag."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(table(COURSE, "nb")))
    tree = writer.root_object["/StructTreeRoot"]
    figure = next(tag for tag in tags(tree) if tag["/S"] == "/Figure")
    del figure["/Alt"]
    heading = next(tag for tag in tags(tree) if tag["/S"] == "/H1")
    heading[NameObject("/S")] = NameObject("/Chapter")
    page = writer.pages[0]
    stream = page.get_contents()
    assert stream is not None
    stream.set_data(stream.get_data() + b" 0 0 9 9 re f")
    page[NameObject("/Contents")] = writer._add_object(stream)
    kept = io.BytesIO()
    writer.write(kept)
    found = faults(kept.getvalue())
    for wanted in ("a picture has no text", "/Chapter is no role", "in no tag and no artifact"):
        assert any(wanted in fault for fault in found), wanted


@pytest.mark.parametrize("form", ["pdf", "html", "docx"])
def test_what_is_not_translated_is_said_once_and_marked(form: str, tmp_path: Path) -> None:
    """In English, before more than 00 and 01 are translated: which language some of it is in, and in each file those
    words are marked as of that language."""
    words = COURSE.words("en")
    data = tmp_path / "data"
    shutil.copytree(data_folder(), data)
    for text in data.glob("modules/*/en.md"):
        if text.parent.name[:2] not in ("00", "01"):
            text.unlink()
    made = report(tmp_path, "en", course=Course(data))
    assert made.foreign == ("nb",)
    content = written(made, form, words)
    said_of_it = words.ui["report-language"].format(language="Bokmål")
    if isinstance(content, str):
        assert content.count(said_of_it) == 1 and '<div class="top" lang="nb"><h2' in content
    elif form == "pdf":
        file = pypdf.PdfReader(io.BytesIO(content))
        text = bare("".join(page.extract_text() for page in file.pages))
        assert text.count(bare(said_of_it)) == 1
        root: Any = file.trailer["/Root"]
        titles = [tag for tag in tags(root["/StructTreeRoot"]) if tag["/S"] == "/H2"]
        assert titles and {_spoken(tag) for tag in titles} == {"nb"}
    else:
        import docx

        paragraphs = docx.Document(io.BytesIO(content)).paragraphs
        assert [p.text for p in paragraphs].count(said_of_it) == 1
        titles = [p for p in paragraphs if p.style and p.style.name == "Heading 2"]
        assert titles and all('w:lang w:val="nb-NO"' in p._p.xml for p in titles)
    assert report(tmp_path / "nb", "nb").foreign == ()


def _spoken(tag: Any) -> str:
    """The language of a tag: its own, or that of the nearest round it."""
    while tag.get("/S") and "/Lang" not in tag:
        tag = tag["/P"].get_object()
    return str(tag.get("/Lang", ""))


COLOURS = {
    name: colour
    for path in TEMPLATES
    for name, colour in re.findall(r'#let (\w+) = rgb\("(#\w{6})"\)', path.read_text("utf-8"))
}
WRITTEN_IN = {
    (path.name, colour)
    for path in TEMPLATES
    for colour in re.findall(
        r"(?:text\((?:[^()\n]|\([^()]*\))*?fill: |(?:^|\W)\(fill: )(\w+)", path.read_text("utf-8")
    )
}


def _light(colour: str) -> float:
    """How light a colour is (WCAG 2.1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_words_on_paper_can_be_seen() -> None:
    """Every colour that a template writes in is dark enough on white, and on the grounds of tables and folds."""
    assert {"ink", "muted", "brand", "weak"} <= COLOURS.keys()
    used = {colour for _, colour in WRITTEN_IN}
    assert {"ink", "muted", "brand"} <= used <= COLOURS.keys()
    for name in used:
        for ground in ("#ffffff", COLOURS["weak"]):
            lights = sorted((_light(COLOURS[name]), _light(ground)))
            assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, f"{name} on {ground}"
