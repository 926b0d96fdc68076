"""The report as files: the same words in each, and none that a leader's own words can break."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import icalendar
import pypdf
import pytest
from attrs import evolve
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.files import read_toml
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.exercises.parts.calendar import Day
from spenningsfelt.report.choice import Choice, chosen, items
from spenningsfelt.report.document import Document, Part, Section
from spenningsfelt.report.formats import FORMATS, written
from spenningsfelt.report.told import left_out, own
from spenningsfelt.report.whole import whole

from tests.report.pdf import bare, outline, tags

COURSE = Course(data_folder())
WORDS = COURSE.words("nb")
DAY = date(2026, 9, 8)


@pytest.fixture(scope="module")
def files(full: Document) -> dict[str, Any]:
    """That report as each file."""
    return {form: written(full, form, WORDS) for form in FORMATS}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The report of one who has answered nearly everything."""
    answers = Answers(tmp_path_factory.mktemp("full"))
    for answer, value in read_toml(COURSE.folder, "demo/nb.toml").items():
        answers.save(answer, value)
    made = whole(Context(COURSE, WORDS, "10", answers), DAY)
    assert made is not None
    return made


def small(*texts: str) -> Document:
    """A report with these answers to one question."""
    line = Line("Hva så du?", texts, (("Hvem", "Hva"), *((t, t) for t in texts)))
    section = Section("a", "Del", "", (Part("Øvelsen", "nb", "card", (line,)),))
    drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>'
    return Document("Rapport", "Kurset", "", "", "", DAY, "nb", drawn, (section,))


def as_text(made: Document, form: str) -> str:
    """What a reader of the file reads, from the first word to the last, without spaces."""
    return read(written(made, form, WORDS), form)


def read(content: Any, form: str) -> str:
    """The same of a file that is made."""
    return bare("\n".join(_texts(form, content)))


def _texts(form: str, content: Any) -> Iterator[str]:
    if form == "html":
        page = BeautifulSoup(content, "html.parser")
        for drawn in page.find_all(["svg", "caption", "style"]):
            drawn.decompose()
        yield page.body.get_text() if page.body else ""
    elif form == "docx":
        body = docx.Document(io.BytesIO(content)).element.body
        yield from (node.text or "" for node in body.iter() if node.tag.endswith("}t"))
    else:
        for page in pypdf.PdfReader(io.BytesIO(content)).pages:
            yield re.sub(r"\S+ · \d+\. \S+ \d{4}\s*Side \d+ av \d+\s*$", "", page.extract_text())


def words_of(made: Document) -> Iterator[str]:
    """Everything that the report says, in its order."""
    for section in made.sections:
        yield section.title
        yield section.intro
        for point, parts in section.grouped:
            yield f"{point.number}{point.title}" if point else ""
            for part in parts:
                yield part.title if part.title != section.title else ""
                says = part.drawing.says if part.drawing else ""
                yield "" if part.words_first else says
                for line in part.lines:
                    yield line.question if line.question != part.title else ""
                    yield from (cell for row in line.table for cell in row)
                    yield from line.texts
                yield from (cell for row in part.table for cell in row)
                yield says if part.words_first else ""
    yield left_out(made, WORDS)
    yield own(made, WORDS)


def headings(content: Any, form: str) -> list[str]:
    """The headings of the file, in order."""
    if form == "html":
        page = BeautifulSoup(content, "html.parser")
        return [" ".join(h.get_text().split()) for h in page.find_all(re.compile("^h[1-4]$"))]
    if form == "docx":
        paragraphs = docx.Document(io.BytesIO(content)).paragraphs
        return [p.text for p in paragraphs if p.style and p.style.name.startswith("Heading")]
    return list(outline(pypdf.PdfReader(io.BytesIO(content)).outline))


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
def test_each_file_says_all_of_it_in_the_same_order(
    full: Document, files: dict[str, Any], form: str
) -> None:
    """Whatever I save it as, the report has every word, and one after the other as in the others."""
    text, at = read(files[form], form), 0
    for words in words_of(full):
        wanted = bare(words)
        found = text.find(wanted, at)
        assert found >= 0, f"«{words}» is missing after «{text[max(0, at - 80) : at]}»"
        at = found + len(wanted)


def test_each_file_has_the_same_headings(files: dict[str, Any]) -> None:
    """The headings that one goes by are the same in each, and the PDF has them as bookmarks."""
    of_page = headings(files["html"], "html")
    assert of_page[:2] == ["Lederrapport", "Dette gjør jeg"]
    assert headings(files["docx"], "docx") == of_page
    assert headings(files["pdf"], "pdf") == of_page


def test_a_full_course_is_ten_pages_of_which_the_first_says_what_i_do(
    files: dict[str, Any],
) -> None:
    """The first page has my points, plans, days and who asks, my week and my case; there are at most nine more."""
    pages = pypdf.PdfReader(io.BytesIO(files["pdf"])).pages
    assert len(pages) <= 10
    first = " ".join(pages[0].extract_text().split())
    for said in (
        "Dette gjør jeg",
        "Hvis det er tirsdag klokka 13",
        "15. september 2026",
        "Enhetslederen i nabosonen spør meg 8. oktober 2026",
        "Uka mi",
        "Saken min",
        "Nattpatruljen skal slås sammen med nabosonen",
    ):
        assert said in first


def test_the_pdf_can_be_read_by_those_who_hear_it(full: Document, files: dict[str, Any]) -> None:
    """It says which standard it holds and which language it is in, has a title, and a text for every picture."""
    file = pypdf.PdfReader(io.BytesIO(files["pdf"]))
    root: Any = file.trailer["/Root"]
    assert root["/Lang"] in ("nb", "no-NB", "nb-NO") and root["/MarkInfo"]["/Marked"]
    assert file.metadata and file.metadata.title == full.title
    assert "pdfuaid:part" in file.xmp_metadata.stream.get_data().decode()  # type: ignore[union-attr]
    kinds = list(tags(root["/StructTreeRoot"]))
    pictures = [tag for tag in kinds if tag["/S"] == "/Figure"]
    drawn = [p for s in full.sections for p in s.parts if p.drawing]
    assert len(pictures) == len(drawn) and all(str(tag.get("/Alt", "")) for tag in pictures)
    assert [tag["/S"] for tag in kinds].count("/H1") == 1


def test_the_word_file_is_one_to_write_on_in(full: Document, files: dict[str, Any]) -> None:
    """Tables have headings that come again on the next sheet, and every picture has its text, also in vectors."""
    content = files["docx"]
    body = docx.Document(io.BytesIO(content)).element.body
    drawn = [p for s in full.sections for p in s.parts if p.drawing]
    names = [node.get("descr") for node in body.iter() if node.tag.endswith("}docPr")]
    assert len(names) == len(drawn) and all(names)
    tables = [node for node in body.iter() if node.tag.endswith("}tbl")]
    assert tables and all(any(n.tag.endswith("}tblHeader") for n in t.iter()) for t in tables)
    inside = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert len([name for name in inside if name.endswith(".svg")]) == len(drawn)


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
@pytest.mark.parametrize(
    "text",
    [
        "#let x = [*b*] @ref $y$ \\ `r` <tag> &amp; {{ report }} {% if %}",
        "Čáhput đ ŋ š ŧ ž, Ελλάδα, Привет",
        "e\u0301n, to\x0btre\x0cfire\x00\x07",
        "\ud800 og \udfff",
        "\u202eomvendt\u202c \u2066inn\u2069",
        "=SUM(A1) +1 -1 @x",
        "ord" * 100,
        "Linje én\r\nLinje to\u2028Linje tre",
    ],
)
def test_words_are_only_words(form: str, text: str) -> None:
    """What looks like markup, formulas, control signs or half a sign comes out as it was written, or is left out."""
    kept = re.sub(
        r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\u202a-\u202e\u2066-\u2069\s]+", "", text
    )
    read = re.sub(r"[\u202a-\u202e\u2066-\u2069]+", "", as_text(small(text), form))
    wanted = kept.replace("e\u0301", "é") if "é" in read else kept
    if "omvendt" in text and form == "pdf":
        wanted = "".join(reversed("omvendt")) + "inn" if "tdnevmo" in read else wanted
    assert wanted in read


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=80))
def test_no_text_refuses_a_file(text: str) -> None:
    """Whatever is in an answer, each file is made."""
    for form in FORMATS:
        assert written(small(text), form, WORDS) is not None


def test_a_sign_that_no_font_has_is_said() -> None:
    """A picture sign becomes a box in the PDF, one for each however it is put together, and the file says so."""
    read = as_text(small("Ja 👍🏽 og 👨‍👩‍👧."), "pdf")
    assert "Ja□og□." in read and "stårsom□" in read
    assert "□" not in as_text(small("Ja."), "pdf")
    assert "👍🏽" in as_text(small("Ja 👍🏽"), "docx")


def test_an_answer_of_twenty_thousand_signs_fits() -> None:
    """The longest answer there can be is there to its last word, over several sheets."""
    long = " ".join(f"ord{n}" for n in range(2500)) + " slutt"
    for form in ("pdf", "docx", "html"):
        assert "ord2499slutt" in as_text(small(long), form)


def test_the_calendar_moves_a_day_and_doubles_none() -> None:
    """Each day is an all-day entry of its own, on its own day also where clocks change; a later file has a higher number."""
    days = (
        Day("10.talks.first", date(2026, 3, 29), "Æ" * 60, "Ø\nå, ; \\ «x»"),
        Day("10.talks.second", date(2026, 10, 25), "Samtale"),
    )
    made = small("x")
    made = evolve(made, sections=(evolve(made.sections[0], days=days),))
    first = icalendar.Calendar.from_ical(written(made, "ics", WORDS))
    again = icalendar.Calendar.from_ical(written(made, "ics", WORDS))
    events = [dict(e) for e in first.walk("VEVENT")]
    assert [e["DTSTART"].dt for e in events] == [day.day for day in days]
    assert [str(e["UID"]) for e in events] == [f"{day.name}@spenningsfelt" for day in days]
    assert str(events[0]["SUMMARY"]) == days[0].what
    assert str(events[0]["DESCRIPTION"]) == days[0].how
    later = [dict(e)["SEQUENCE"] for e in again.walk("VEVENT")]
    assert all(b >= a["SEQUENCE"] for a, b in zip(events, later, strict=True))
    lines = bytes(written(made, "ics", WORDS)).split(b"\r\n")  # type: ignore[arg-type]
    assert max(map(len, lines)) <= 75 and all(line.decode("utf-8") is not None for line in lines)


def test_the_plans_and_talks_are_in_the_calendar(full: Document) -> None:
    """The three talks are 30 days apart from the first, and each plan and act with a day is there."""
    days = {day.name: day.day for day in full.days}
    first = days["10.talks.first"]
    assert days["10.talks.second"] == first + timedelta(30)
    assert days["10.talks.third"] == first + timedelta(60)
    assert days["04.p1-plan"] == date(2026, 9, 15) and "09.takeaway" in days
    untold = chosen(full, Choice(partner=True), WORDS)
    assert {day.name.rpartition(".")[0] for day in untold.days} == {"10.talks"}


def test_a_part_taken_out_is_nowhere(full: Document) -> None:
    """Without the talks, neither their words nor their days are in any file."""
    made = chosen(full, Choice(without=frozenset({"talks"})), WORDS)
    assert "Samtalene" not in [s.title for s in made.sections]
    assert not [day for day in made.days if day.name.startswith("10.talks")]
    assert "10.talks" not in {part.id for s in made.sections for part in s.parts}


def test_the_partners_page_has_none_of_my_words_until_i_say_so(full: Document) -> None:
    """The partner sees my points, my steps and what to ask; each thing I wrote goes along only when I have ticked it."""
    untold = chosen(full, Choice(partner=True), WORDS)
    text = as_text(untold, "html")
    deeds = (p for s in full.sections for p in s.parts if p.kind == "deed")
    own_words = [words for part in deeds for line in part.lines for words in line.texts]
    assert own_words and not [w for w in own_words if "".join(w.split()) in text]
    assert "Nårvardenførstegangen" in text and "Enhetslederen" not in text
    named = {part.id for part in items(full)}
    assert "04.p1-plan" in named
    told = as_text(
        chosen(full, Choice(partner=True, told=frozenset({"04.p1-plan"})), WORDS), "html"
    )
    assert "Hvisdetertirsdagklokka13" in told and "nattevaktene" not in told.lower()
    pages = pypdf.PdfReader(io.BytesIO(written(untold, "pdf", WORDS))).pages
    assert len(pages) == 1
    assert "Lesdenhøyt,ogspør" in text  # said to the partner, and not to me


def test_the_partners_page_has_the_questions_before_a_day_is_set(tmp_path: Path) -> None:
    """Also one who has written nothing yet has a page to give away: what is asked, and how."""
    made = whole(Context(COURSE, WORDS, "10", Answers(tmp_path)), DAY)
    assert made is not None and items(made) == []
    text = as_text(chosen(made, Choice(partner=True), WORDS), "html")
    assert "Nårvardenførstegangen" in text and "Duspøroggiringenråd" in text


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_with_nothing_in_it_is_a_file_too(form: str, tmp_path: Path) -> None:
    """With no answer there is still a file, which says what is not answered."""
    made = whole(Context(COURSE, WORDS, "10", Answers(tmp_path)), DAY)
    assert made is not None and not any(s.parts for s in made.sections)
    assert isinstance(written(made, form, WORDS), bytes | str)
