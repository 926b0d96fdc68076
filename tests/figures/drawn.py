"""What the tests of drawn answers share: the real words, an exercise of one's own, and what holds for every drawing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

from spenningsfelt.content import Course, CourseWords, ExerciseContent, data_folder
from spenningsfelt.content.schema import ExerciseStructure, ExerciseWords
from spenningsfelt.figures.drawing import Drawing
from spenningsfelt.figures.plain import width_of

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


def words(language: str = "nb") -> CourseWords:
    """The course's own words."""
    return COURSE.words(language)


def exercise(name: str, structure: ExerciseStructure, fence: ExerciseWords) -> ExerciseContent:
    """An exercise as a module would give it."""
    return ExerciseContent(name, name.partition(".")[2], structure, fence)


def found(answers: Mapping[str, Any]) -> Callable[[str], Any]:
    """Answers as a drawing asks for them."""
    return answers.get


def holds(drawing: Drawing) -> None:
    """Both widths: well formed, only tokens as colours, ids of their own, words inside the picture, no code."""
    ids: list[str] = []
    for svg in (drawing.wide, drawing.narrow):
        root = ElementTree.fromstring(svg)
        assert not {e.tag for e in root.iter()} & {
            f"{SVG}script",
            f"{SVG}style",
            f"{SVG}foreignObject",
        }
        assert not [k for e in root.iter() for k in e.attrib if k.startswith("on")]
        ids += [i for e in root.iter() if (i := e.get("id"))]
        assert root.get("role") == "img" and {
            root.get("aria-labelledby"),
            root.get("aria-describedby"),
        } <= set(ids)
        colours = re.findall(r'(?:fill|stroke)="([^"]*)"', svg)
        assert all(re.fullmatch(r"none|var\(--spf-[\w-]+, #\w+\)", c) for c in colours), colours
        _inside(root)
    assert len(ids) == len(set(ids))
    assert all(len(row) == len(drawing.table[0]) for row in drawing.table) and drawing.says
    for text in (drawing.wide, drawing.narrow):
        text.encode()


def texts(svg: str) -> str:
    """All the words a picture shows, in order."""
    return " ".join("".join(t.itertext()) for t in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def _inside(root: ElementTree.Element) -> None:
    width, height = (float(v) for v in str(root.get("viewBox")).split()[2:])
    for text in root.iter(f"{SVG}text"):
        x, y, size = (float(str(text.get(k))) for k in ("x", "y", "font-size"))
        wide = width_of("".join(text.itertext()), size)
        left = x - wide / 2 if text.get("text-anchor") == "middle" else x
        assert size >= 14 and left >= -1 and left + wide <= width + 1 and 0 < y <= height, "".join(
            text.itertext()
        )
