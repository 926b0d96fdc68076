"""What a trainer lays on the table: cards to sort, a sheet a dilemma, the sheet of forces and the three circles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spenningsfelt.content import Course, CourseWords, ExerciseContent, kinds
from spenningsfelt.exercises.kinds.dilemma import case_in, letters_of
from spenningsfelt.exercises.parts.force import TYPES
from spenningsfelt.figures.forces import SHAPES
from spenningsfelt.figures.svg import COLOURS
from spenningsfelt.report.paper.drawn import circles, drawn, scene_of
from spenningsfelt.report.paper.markdown import LONGEST
from spenningsfelt.report.setting import as_pdf
from spenningsfelt.report.signs import breakable, plain

HERE = Path(__file__).parent
ON_IT = (kinds.Sort, kinds.Dilemma)  # the exercises that lie on the table
Told = dict[str, Any]


def table(course: Course, language: str) -> bytes:
    """The table set as a PDF, from content alone: what comes of a choice is not in it, nor where a card belongs.

    What is not translated is in the course's first language.
    """
    words = course.words(language)
    told = _told(course, words)
    return as_pdf(HERE / "table.typ", "set", told, {"lacking": words.ui["report-signs"]})


def _told(course: Course, words: CourseWords) -> Told:
    exercises = list(_exercises(course, words))
    cards = next((_cards(w, e) for w, e in exercises if isinstance(e.structure, kinds.Sort)), None)
    ui = words.ui
    return {
        "language": words.language,
        "title": ui["paper-table-title"],
        "course": plain(ui["course"]),
        "use": ui["paper-table-use"],
        "sheet": ui["report-sheet"],
        "foreign": _foreign(
            words, {w.language for w, e in exercises if isinstance(e.structure, ON_IT)}
        ),
        "lacking": "",
        "parts": [_part(words, part) for part in ("cards", "dilemmas", "forces", "circles")],
        "cards": cards,
        "dilemmas": [
            _dilemma(course, w, e) for w, e in exercises if isinstance(e.structure, kinds.Dilemma)
        ],
        "forces": _forces(words),
        "circles": drawn(circles(course, words, named=True)),
    }


def _foreign(words: CourseWords, spoken: set[str]) -> str:
    """That some of it is in another language; "" where all is in the reader's."""
    names = ", ".join(words["languages"][code] for code in sorted(spoken - {words.language}))
    return words.ui["report-language"].format(language=names) if names else ""


def _exercises(course: Course, words: CourseWords) -> Iterator[tuple[CourseWords, ExerciseContent]]:
    """Every exercise of the course, with the words of the language it is in."""
    for number in course.written():
        spoken = course.spoken(number, words.language)
        if spoken:
            for content in course.module(number, spoken).exercises.values():
                yield course.words(spoken), content


def _part(words: CourseWords, part: str) -> dict[str, str]:
    ui = words.ui
    return {"title": ui[f"paper-table-{part}"], "use": ui[f"paper-table-{part}-use"]}


def _cards(words: CourseWords, content: ExerciseContent) -> Told:
    cards = [content.words.cards[c] for c in content.structure.parts()["cards"]]
    told = [{"title": plain(c.title), "text": breakable(c.text, LONGEST)} for c in cards]
    return {"language": words.language, "cards": told}


def _dilemma(course: Course, words: CourseWords, content: ExerciseContent) -> Told:
    said, point = content.words, content.structure.point
    choices = letters_of(content.structure.parts()["choices"])
    scene = scene_of(course, point, words.language)
    return {
        "language": words.language,
        "point": {
            "number": course.points.index(point) + 1 if point in course.points else 0,
            "title": plain(words["points"][point]["title"]) if point in words["points"] else "",
        },
        "title": plain(said.title),
        "role": plain(f"{words.ui['dilemma-invented']}. {said.role}".strip()),
        "case": [breakable(text, LONGEST) for text in case_in(said)],
        "ask": words.ui["dilemma-ask"],
        "choices": [
            {"letter": letter, "text": breakable(said.choices[choice].text, LONGEST)}
            for choice, letter in choices.items()
        ],
        "picture": drawn(scene) if scene else None,
    }


def _forces(words: CourseWords) -> Told:
    ui = words.ui
    return {
        "case": ui["paper-case"],
        "drives": ui["forces-direction-drives"],
        "restrains": ui["forces-direction-restrains"],
        "rows": [_force(words["forces"][kind], kind) for kind in TYPES],
    }


def _force(said: Told, kind: str) -> Told:
    return {"name": plain(said["name"]), "what": plain(said["what"]), "shape": _shape(kind)}


def _shape(kind: str) -> str:
    """The type's sign, as it stands on the map."""
    ink = COLOURS["brand"]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
        f'<path d="{SHAPES[kind]}" fill="none" stroke="{ink}" stroke-width="1.6"/></svg>'
    )
