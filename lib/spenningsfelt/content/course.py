"""The course as a whole: its order, its regions, its ten points, and its words in one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import Factory, define, field, frozen

from spenningsfelt.content.faults import ContentError
from spenningsfelt.content.files import read_json, read_toml, read_toml_head
from spenningsfelt.content.module import ModuleContent, read_module
from spenningsfelt.content.programme import left_out_in, programme_in
from spenningsfelt.content.shape import checked_course


def data_folder() -> Path:
    """The course's `data/`: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "data"
    return inside if inside.is_dir() else package.parents[1] / "data"


@frozen
class CourseWords:
    """All words outside the modules, in one language: `texts/<language>.toml`, and the trainer's own."""

    language: str
    table: dict[str, Any]
    programme: dict[str, str] = Factory(dict)

    def __getitem__(self, key: str) -> Any:
        return self.table[key]

    @property
    def ui(self) -> dict[str, str]:
        """Words of the interface, by key."""
        words: dict[str, str] = self.table["ui"]
        return words


@define(slots=False)
class Course:
    """`data/` read lazily: each file when it is first needed, once."""

    folder: Path
    _read: dict[tuple[str, str], ModuleContent] = field(
        factory=dict, init=False, repr=False, eq=False
    )
    _words: dict[str, CourseWords] = field(factory=dict, init=False, repr=False, eq=False)
    _tables: dict[str, dict[str, Any]] = field(factory=dict, init=False, repr=False, eq=False)

    @cached_property
    def structure(self) -> dict[str, Any]:
        """`course.toml`; `ContentError` when it lacks what the course leans on."""
        return checked_course(read_toml(self.folder, "course.toml"))

    @property
    def languages(self) -> list[str]:
        """Language codes in the order they are offered."""
        return list(self.structure["languages"])

    @property
    def points(self) -> list[str]:
        """Ids of the ten points."""
        return list(self.structure["points"])

    @cached_property
    def checklist(self) -> dict[str, Any]:
        """`checklist.toml`: the items of the source, by id."""
        return read_toml(self.folder, "checklist.toml")

    @cached_property
    def before_set_up(self) -> dict[str, dict[str, str]]:
        """`texts/start.json`: by language, what is said with nothing installed, and its `names`."""
        return read_json(self.folder, "texts/start.json")

    @cached_property
    def geometry(self) -> dict[str, Any]:
        """`venn.json`: the seven regions as drawn."""
        geometry: dict[str, Any] = json.loads((self.folder / "venn.json").read_text("utf-8"))
        return geometry

    @cached_property
    def steps(self) -> dict[str, str]:
        """Where one's step on each point is: the point to an answer's id, in the modules written so far."""
        found: dict[str, str] = {}
        for number, folder in self.modules():
            try:
                exercises = self._table(folder).get("exercises", {})
            except ContentError:  # not written yet, or with a fault that `check` tells of
                continue
            for name, exercise in exercises.items():
                if (
                    isinstance(exercise, dict)
                    and exercise.get("kind") == "scale"
                    and exercise.get("point")
                ):
                    found.setdefault(str(exercise["point"]), f"{number}.{name}.step")
        return found

    def modules(self) -> list[tuple[str, str]]:
        """(number, folder) of every module in order, written or not."""
        return [(m["number"], m["folder"]) for m in self.structure["modules"]]

    def written(self, language: str | None = None) -> list[str]:
        """Numbers of the modules that have content, in `language` when one is given."""
        file = f"{language}.md" if language else "module.toml"
        return [n for n, f in self.modules() if (self.folder / "modules" / f / file).is_file()]

    def untranslated(self) -> list[tuple[str, str]]:
        """(number, language) of every written module that a language lacks: not yet translated, which is no fault."""
        return [
            (n, language)
            for n in self.written()
            for language in self.languages
            if n not in self.written(language) and language != self.languages[0]
        ]

    def spoken(self, number: str, language: str) -> str | None:
        """The language in which a module can be read by one who reads `language`; None where it is not written."""
        return next(
            (code for code in (language, self.languages[0]) if number in self.written(code)), None
        )

    def words(self, language: str) -> CourseWords:
        """The words outside the modules in `language`."""
        if language not in self._words:
            table = read_toml(self.folder, f"texts/{language}.toml")
            self._words[language] = CourseWords(language, table, self.programme(language))
        return self._words[language]

    @cached_property
    def left_out(self) -> frozenset[str]:
        """The exercises that the trainer's programme does without, by id."""
        return left_out_in(self.folder)

    def programme(self, language: str) -> dict[str, str]:
        """What a trainer has put in `programme.toml`, in `language`."""
        return programme_in(self.folder, language)

    def module(self, number: str, language: str) -> ModuleContent:
        """One module in one language, without what the programme leaves out; `ContentError` with every fault found."""
        key = (number, language)
        if key not in self._read:
            folder = dict(self.modules())[number]
            whole = read_module(self.folder, number, folder, language, self.programme(language))
            self._read[key] = whole.without(self.left_out)
        return self._read[key]

    def eyebrow(self, number: str, ui: Mapping[str, str], chosen: list[str] | None = None) -> str:
        """What stands over a module's title, in the words of `ui`: its number, and its minutes as in `minutes`."""
        minutes = self.minutes(number, chosen)
        together = self._head(number).get("minutes_together")
        said = ui["eyebrow-together" if together else "eyebrow"]
        return said.format(number=number, minutes=minutes, together=together)

    def minutes(self, number: str, chosen: list[str] | None = None) -> int:
        """About how long a module takes for one alone; with `chosen` points, the others count as their dilemma only."""
        folder, ways = dict(self.modules())[number], self.structure["ways"]
        if chosen is None:
            return int(self._head(number)["minutes"])
        module = self._table(folder)
        points = {e["point"] for e in module.get("exercises", {}).values() if "point" in e}
        return int(module["minutes"]) - len(points - set(chosen)) * int(
            ways["point"] - ways["dilemma"]
        )

    @property
    def minutes_alone(self) -> int:
        """About how long a point's dilemma takes."""
        return int(self.structure["ways"]["dilemma"])

    def _head(self, number: str) -> dict[str, Any]:
        """What a module's `module.toml` says of the module itself."""
        return read_toml_head(self.folder, f"modules/{dict(self.modules())[number]}/module.toml")

    def _table(self, folder: str) -> dict[str, Any]:
        """A module's `module.toml` as it stands, read once."""
        if folder not in self._tables:
            self._tables[folder] = read_toml(self.folder, f"modules/{folder}/module.toml")
        return self._tables[folder]

    def notebook(self, number: str, language: str) -> str:
        """The file name of a module's notebook, e.g. `01-tre-sirkler.ipynb`."""
        files = next(m["files"] for m in self.structure["modules"] if m["number"] == number)
        return f"{number}-{files[language]}.ipynb"

    def first_page(self, language: str) -> str:
        """The notebook to open the course with, e.g. `nb/00-start-her.ipynb`; in another while it lacks one."""
        spoken = self.spoken("00", language) or language
        return f"{spoken}/{self.notebook('00', spoken)}"
