"""What the tests of drawn answers share: the real words, an exercise of one's own, and what holds for every drawing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

from spenningsfelt.answers import Answers, Version
from spenningsfelt.content import Course, CourseWords, ExerciseContent, data_folder
from spenningsfelt.content.schema import ExerciseWords
from spenningsfelt.content.structure import Structure
from spenningsfelt.exercises.context import Context
from spenningsfelt.exercises.exercise import exercise as of_kind
from spenningsfelt.figures.lettering import width_of
from spenningsfelt.figures.svg import Caption, Drawing

SVG = "{http://www.w3.org/2000/svg}"
CODE = "</title><script>alert(1)</script>\" onload='x' & ]]> {0} {x} %s \x00\x1b\ud800\uffff\n"
LONG = "Donaudampskipsfartsselskapskapteinsenkepensjonskassebestyrer" * 400
#: What a person, or a program gone wrong, may leave in a file instead of an answer.
ANYTHING: list[Any] = [
    None,
    True,
    0,
    6,
    -1,
    2.5,
    float("nan"),
    float("inf"),
    10**400,
    "3",
    "",
    " ",
    CODE,
    LONG,
    [],
    [3],
    {},
    {"step": 3},
    [[]],
    [None, 3, "x"],
    [{"idea": 7, "stage": ["seen"]}],
    [{"idea": {}, 4: []}],
    {"idea": "x"},
]
COURSE = Course(data_folder())
CAPTION = Caption("Title", "Description", "nb", "01.drawing")
#: All that a drawing may be made of: nothing that runs, is fetched, or reaches the rest of a page.
TAGS = {"svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "circle", "text"}


class Held(Answers):
    """Answers as files may hold them, also such as no page can save."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__("nowhere")
        self.values = values

    def latest(self, answer_id: str) -> Version | None:
        """The value, if there is one."""
        value = self.values.get(answer_id)
        return None if value is None else Version("a-1@1", "2026-01-31T08:15:00.000Z", value)


def words(language: str = "nb") -> CourseWords:
    """The course's own words."""
    return COURSE.words(language)


def exercise(name: str, structure: Structure, fence: ExerciseWords) -> ExerciseContent:
    """An exercise as a module would give it."""
    return ExerciseContent(name, name.partition(".")[2], structure, fence)


def context(
    number: str, answers: Mapping[str, Any], language: str = "nb", course: Course = COURSE
) -> Context:
    """Where an exercise of a module stands, with these answers by id."""
    return Context(course, words(language), number, Held(answers))


def drawn(
    content: ExerciseContent,
    answers: Mapping[str, Any],
    language: str = "nb",
    course: Course = COURSE,
) -> Drawing | None:
    """The picture an exercise makes of these answers, by id."""
    stands = context(content.id[:2], answers, language, course)
    return of_kind(stands, content).picture()


def holds(drawing: Drawing) -> None:
    """Both widths: as `svg_holds` says; ids of their own; a sentence and a table that say the same."""
    both = [svg for svg in (drawing.wide, drawing.narrow) if svg]
    ids = [i for svg in both for i in svg_holds(svg)]
    assert len(ids) == len(set(ids))
    assert all(len(row) == len(drawing.table[0]) for row in drawing.table) and drawing.says


def svg_holds(svg: str) -> list[str]:
    """Well formed, with only real colours, a name and a language, words inside the picture, no code; its ids."""
    svg.encode()
    root = ElementTree.fromstring(svg)
    assert {e.tag.removeprefix(SVG) for e in root.iter()} <= TAGS
    assert not [k for e in root.iter() for k in e.attrib if k.startswith("on") or k == "style"]
    ids = [i for e in root.iter() if (i := e.get("id"))]
    assert len(ids) == len(set(ids))
    assert root.get("role") == "img" and root.get("lang")
    assert {root.get("aria-labelledby"), root.get("aria-describedby")} <= set(ids)
    for colour in [e.get(k) for e in root.iter() for k in ("fill", "stroke") if e.get(k)]:
        own = re.fullmatch(r"url\(#(.+)\)", str(colour))
        assert own[1] in ids if own else re.fullmatch(r"none|#[0-9a-f]{6}", str(colour)), colour
    _inside(root)
    return ids


def texts(svg: str) -> str:
    """All the words a picture shows, in order."""
    return " ".join("".join(t.itertext()) for t in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def _inside(root: ElementTree.Element) -> None:
    left_edge, top, width, height = (float(v) for v in str(root.get("viewBox")).split())
    for text in root.iter(f"{SVG}text"):
        x, y, size = (float(str(text.get(k))) for k in ("x", "y", "font-size"))
        wide = width_of("".join(text.itertext()), size)
        left = x - wide * {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor", ""), 0.0)
        said = "".join(text.itertext())
        assert size >= 14, said
        assert left_edge - 1 <= left and left + wide <= left_edge + width + 1, said
        assert top < y <= top + height, said
