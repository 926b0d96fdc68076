"""A scene of the content as a picture, and what is wrong with it as drawn."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping

from attrs import asdict

from spenningsfelt.content import Fault
from spenningsfelt.content.course import Course
from spenningsfelt.content.scenes import ALT, SceneContent, ScenePart, read_scene, scene_names
from spenningsfelt.figures import scene as figure
from spenningsfelt.figures.scene_grounds import GROUNDS
from spenningsfelt.figures.scene_part import Piece
from spenningsfelt.figures.scene_people import CIRCLES, HAIR, POSES
from spenningsfelt.figures.scene_signs import CLOCK
from spenningsfelt.figures.svg import Caption, Drawing

LOG = logging.getLogger(__name__)
#: What a part's key may say, where not everything will do.
CHOICES: Mapping[str, Iterable[str]] = {
    "part": figure.PARTS,
    "circle": CIRCLES,
    "hair": HAIR,
    "pose": POSES,
}
#: Least and most of what is a number; more than 200 of one part is no picture.
RANGES = {
    "size": (0.1, 10),
    "count": (1, 200),
    "columns": (0, 200),
    "stage": (0, 60),
    "tone": (0, 2),
    "width": (0, 1_000),
    "height": (0, 1_000),
}


def picture(course: Course, name: str, language: str, whole: bool = False) -> Drawing:
    """The scene `name` with its words in `language`; `says` is what it shows in a sentence.

    `whole` is for a page that draws it itself, `Drawing.wide` without it for where it is shown as an image.
    """
    scene = read_scene(course.folder, name, course.languages)
    says = scene.words[language][ALT]
    caption = Caption(says, "", language, f"scene-{name}")
    return Drawing(figure.scene(_drawn(scene, language), caption, whole), says=says)


def shown(course: Course, name: str, language: str) -> Drawing | None:
    """The scene for a page that draws it itself; None where there is none, or it has a fault that `check` names."""
    if name not in scene_names(course.folder):
        return None
    try:
        return picture(course, name, language, whole=True)
    except Exception as error:  # an exercise is worth more than its picture
        LOG.error("The scene %s could not be drawn: %s", name, type(error).__name__)
        return None


def drawing_faults(course: Course) -> Iterator[Fault]:
    """What is wrong with any scene as it is drawn, in each language; the same fault once."""
    for name in scene_names(course.folder):
        scene = read_scene(course.folder, name, course.languages)
        file = f"scenes/{name}.toml"
        wrong = list(_unknown(scene, file))
        for language in () if wrong else scene.words:
            for fault in figure.faults(_drawn(scene, language)):
                said = f"{language}.{scene.structure.parts[fault.part - 1].words}"
                place = f"parts.{fault.part}" if fault.code == "scene-outside" else said
                found = Fault(file, place, fault.code, fault.details)
                if found not in wrong:
                    wrong.append(found)
        yield from wrong


def _unknown(scene: SceneContent, file: str) -> Iterator[Fault]:
    """Names that no drawing has."""
    if scene.structure.ground not in GROUNDS:
        yield _not_among(file, "ground", scene.structure.ground, GROUNDS)
    for number, part in enumerate(scene.structure.parts, 1):
        place = f"parts.{number}"
        for key, known in CHOICES.items():
            if getattr(part, key) not in known:
                yield _not_among(file, f"{place}.{key}", getattr(part, key), known)
        if part.time and not CLOCK.fullmatch(part.time):
            yield Fault(file, f"{place}.time", "wrong-value", {"why": f"«{part.time}»"})
        for key, (least, most) in RANGES.items():
            if not least <= getattr(part, key) <= most:
                yield Fault(file, f"{place}.{key}", "wrong-value", {"why": f"{least:g}–{most:g}"})


def _not_among(file: str, place: str, got: str, known: Iterable[str]) -> Fault:
    return Fault(file, place, "not-among", {"got": got, "known": ", ".join(filter(None, known))})


def _drawn(scene: SceneContent, language: str) -> figure.Scene:
    words = scene.words[language]
    pieces = tuple(_piece(part, words) for part in scene.structure.parts)
    return figure.Scene(scene.structure.ground, pieces, scene.structure.night, scene.structure.snow)


def _piece(part: ScenePart, words: dict[str, str]) -> Piece:
    told = asdict(part, recurse=False)
    (x, y), key = told.pop("at"), told.pop("words")
    lines = tuple(words[key].strip().splitlines()) if key else ()
    return Piece(x=x, y=y, lines=lines, **told)
