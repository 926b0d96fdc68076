"""The report as a Word file one can go on writing in: real headings, tables with headings, pictures with their text."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import evolve
from docx import Document as new_file
from docx.document import Document as File
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as FilePart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from spenningsfelt.content import CourseWords
from spenningsfelt.exercises.in_words import Line
from spenningsfelt.figures.svg import Drawing, alone
from spenningsfelt.report.document import Document, Part, Point, Section
from spenningsfelt.report.setting import as_png
from spenningsfelt.report.signs import plain
from spenningsfelt.report.told import foot, foreign, left_out, own, who

FONT, INK, MUTED = "Calibri", RGBColor(0x16, 0x30, 0x2E), RGBColor(0x4E, 0x67, 0x64)
SIZES = {1: 11, 2: 20, 3: 13, 4: 11}  # points, by level of heading
WIDE, TALL = 150, 78  # millimetres for a picture that is broad, and for one about as high as wide
SMALL = {"deed": 42, "dilemma": 84}
SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"  # where Word looks for a picture in vectors


def written(report: Document, words: CourseWords) -> bytes:
    """The whole document as a Word file, in `words`' language."""
    file = new_file()
    _dressed(file, report)
    _head(file, report, words)
    pictures = iter(as_png([alone(d.wide) for d in _drawings(report)]))
    for section in _in_locales(report):
        _section(file, section, words, pictures)
    for text in filter(None, (left_out(report, words), own(report, words))):
        _paragraph(file, text, MUTED)
    kept = io.BytesIO()
    file.save(kept)
    return kept.getvalue()


def _in_locales(report: Document) -> Iterator[Section]:
    """The sections with the languages as Word knows them."""

    def known(language: str) -> str:
        return report.locales.get(language or report.language, language)

    for section in report.sections:
        parts = tuple(evolve(part, language=known(part.language)) for part in section.parts)
        yield evolve(section, parts=parts, language=known(section.language))


def _drawings(report: Document) -> Iterator[Drawing]:
    for section in report.sections:
        for part in section.parts:
            if part.drawing and not part.broken:
                yield part.drawing


def _dressed(file: File, report: Document) -> None:
    """The sheet, the styles and what the file says of itself."""
    sheet = file.sections[0]
    sheet.page_width, sheet.page_height = Mm(210), Mm(297)
    sheet.left_margin = sheet.right_margin = Mm(20)
    sheet.top_margin = sheet.bottom_margin = Mm(18)
    styles: Any = file.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = FONT, Pt(10.5), INK
    normal.paragraph_format.space_after = Pt(3)
    language = OxmlElement("w:lang")
    spoken = report.locales.get(report.language, report.language)
    language.set(qn("w:val"), spoken)
    normal.element.get_or_add_rPr().append(language)
    for level, size in SIZES.items():
        style = styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = FONT, Pt(size), level > 1
        style.font.italic = False
        style.font.color.rgb = INK if level > 1 else MUTED
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(theme), None)
        style.paragraph_format.space_before = Pt(14 if level == 2 else 8)
        style.paragraph_format.space_after = Pt(3)
    about = file.core_properties
    about.title, about.author, about.language = plain(report.title), "", spoken
    about.comments = ""
    about.created = about.modified = datetime.combine(report.date, datetime.min.time(), UTC)


def _head(file: File, report: Document, words: CourseWords) -> None:
    course = " ".join(filter(None, (report.course, report.programme)))
    _paragraph(file, course).runs[0].bold = True
    file.add_heading(plain(report.title), 1)
    for line in who(report, words):
        _paragraph(file, line, MUTED)
    if said := foreign(report, words):
        _paragraph(file, said, MUTED)
    bottom = file.sections[0].footer.paragraphs[0]
    bottom.text = plain(foot(report, words)) + " · "
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    bottom._p.append(field)


def _section(file: File, section: Section, words: CourseWords, pictures: Iterator[bytes]) -> None:
    _heading(file, section.title, 2, section.language)
    if section.intro:
        intro = _paragraph(file, section.intro, MUTED)
        intro.paragraph_format.keep_with_next = True
        _speak(intro, section.language)
    for point, parts in section.grouped:
        if point:
            _heading(file, f"{point.number} {point.title}", 3, parts[0].language)
        for part in parts:
            _part(file, part, _level(point), section.title, words, pictures)


def _level(point: Point | None) -> int:
    return 4 if point else 3


def _heading(file: File, text: str, level: int, language: str) -> None:
    _speak(file.add_heading(plain(text), level), language)


def _part(
    file: File,
    part: Part,
    level: int,
    above: str,
    words: CourseWords,
    pictures: Iterator[bytes],
) -> None:
    """One exercise. Its title is left out where it is the same as the heading above it."""
    if part.title and part.title != above:
        _heading(file, part.title, level, part.language)
    if part.broken:
        _paragraph(file, words.ui["report-broken"], MUTED)
        return
    if part.drawing and not part.words_first:
        _picture(file, part.drawing, next(pictures), part)
    for line in part.lines:
        _line(file, line, part)
    _table(file, part.table, part.language)
    if part.drawing and part.words_first:
        _picture(file, part.drawing, next(pictures), part)


def _line(file: File, line: Line, part: Part) -> None:
    if line.question and line.question != part.title:
        asked = _paragraph(file, line.question, MUTED)
        asked.paragraph_format.keep_with_next = True
        _speak(asked, part.language)
    _table(file, line.table, part.language)
    for text in line.texts:
        said = _paragraph(file, text, MUTED if line.style == "note" else None)
        for run in said.runs:
            run.bold = line.style == "lead" or None
        _speak(said, part.language)


def _paragraph(file: Any, text: str, colour: RGBColor | None = None) -> Any:
    """A paragraph; a line break in the text is one in the file too."""
    paragraph = file.add_paragraph()
    run = paragraph.add_run(plain(text))
    if colour is not None:
        run.font.color.rgb = colour
    return paragraph


def _speak(paragraph: Any, language: str) -> None:
    """The language of the words, for those who have them read aloud."""
    for run in paragraph.runs:
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), language)
        run._r.get_or_add_rPr().append(spoken)


def _table(file: File, rows: Sequence[Sequence[str]], language: str) -> None:
    """Rows under headings, which come again on the next sheet."""
    if not rows:
        return
    wide = max(len(row) for row in rows)
    table = file.add_table(len(rows), wide, style="Table Grid")
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, row, strict=False):
            cell.paragraphs[0].add_run(plain(text))
            cell.paragraphs[0].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
            _speak(cell.paragraphs[0], language)
    head = table.rows[0]
    again = OxmlElement("w:tblHeader")
    again.set(qn("w:val"), "true")
    head._tr.get_or_add_trPr().append(again)
    for cell in head.cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    file.add_paragraph().paragraph_format.space_after = Pt(2)


def _picture(file: File, drawing: Drawing, png: bytes, part: Part) -> None:
    """The picture in vectors, with points for programs that cannot show those, and what it says."""
    run = file.add_paragraph().add_run()
    width = SMALL.get(part.kind) or (WIDE if drawing.broad else TALL)
    shape = run.add_picture(io.BytesIO(png), Mm(width))
    shape._inline.docPr.set("descr", plain(drawing.says or part.title) or "–")
    number = len(list(file.part.package.iter_parts()))
    name = PackURI(f"/word/media/vector{number}.svg")
    vector = FilePart(name, "image/svg+xml", alone(drawing.wide).encode(), file.part.package)
    reference = file.part.relate_to(vector, RELATIONSHIP_TYPE.IMAGE)
    blip = shape._inline.graphic.graphicData.pic.blipFill.find(qn("a:blip"))
    blip.append(
        parse_xml(
            '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            f'<a:ext uri="{EXTENSION}"><asvg:svgBlip xmlns:asvg="{SVG}" r:embed="{reference}"/>'
            "</a:ext></a:extLst>"
        )
    )
    if drawing.says:
        _speak(_paragraph(file, drawing.says, MUTED), part.language)
