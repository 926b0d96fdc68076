"""One choice of forms through the whole course, as `docs/language.md` has it: the dictionaries let several through."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.words.test_spelling import (
    ANOTHER_WORD_IN_NYNORSK,
    BOKMAL_ONLY,
    NOT_WORDS,
    dictionary,
    texts,
)

HERE = Path(__file__).parent
FILE = HERE / "forms.toml"
#: By language, what is not written, and what is written instead.
FORMS: dict[str, dict[str, str]] = tomllib.loads(FILE.read_text("utf-8"))
#: The words that a leader's own are compared with: these are taken in any form.
ANY_FORM = re.compile(r": ui\.(?:not-names|plan-[a-z]+-words)$")
QUOTED = "Å lede i det skapende spenningsfeltet – KS' policy for god ledelse"  # a title, as it is


def found(language: str, read: list[tuple[str, str]]) -> dict[str, str]:
    """The forms in some texts that the course does not write, each with a place where it stands."""
    words = "|".join(sorted(map(re.escape, FORMS[language]), key=len, reverse=True))
    other = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    return {
        f"{form} (we write: {FORMS[language][form.lower()]})": place
        for place, text in read
        if not ANY_FORM.search(place)
        for form in other.findall(NOT_WORDS.sub(" ", text.replace(QUOTED, " ")))
    }


@pytest.mark.parametrize("language", FORMS)
def test_one_form_is_written_everywhere(language: str) -> None:
    """Whoever reads all the modules meets a word in one form, and a role by one name."""
    assert found(language, texts(language)) == {}


def test_another_form_is_found() -> None:
    """In any place and with any first letter; but not inside another word, in the source's title, or among the words
    that a leader's own are compared with."""
    told = found("nn", [("here", "Igjen: Ho skal vera med. Gjengen i skolegata, og «uka» óg.")])
    assert [form.partition(" ")[0] for form in told] == ["Igjen", "vera", "uka"]
    assert found("en", [("here", "It went to the Town Council.")]) != {}
    assert found("nn", [("here", f"«{QUOTED}»"), ("nn: ui.plan-act-words", "sørgje")]) == {}


@pytest.mark.parametrize("language", FORMS)
def test_the_list_holds_only_what_no_other_test_finds(language: str) -> None:
    """The list is as short as it can be: a dictionary knows each form, and none is on it twice or without need."""
    unknown = [
        form for form in FORMS[language] if not all(map(dictionary(language).lookup, form.split()))
    ]
    assert unknown == []
    if language == "nn":
        assert FORMS["nn"].keys() & (BOKMAL_ONLY | ANOTHER_WORD_IN_NYNORSK) == set()


@pytest.mark.parametrize("language", FORMS)
def test_the_list_is_sorted(language: str) -> None:
    """A form is easy to find, and what is written instead is not itself on the list."""
    forms = FORMS[language]
    assert list(forms) == sorted(forms)
    assert set(forms) & set(forms.values()) == set()


def test_the_rules_name_what_the_list_holds() -> None:
    """`docs/language.md` says each choice that it marks as found by the test, and the list has all of them."""
    rules = (HERE.parents[1] / "docs/language.md").read_text("utf-8")
    for language, heading in (("nb", "Bokmål"), ("nn", "Nynorsk"), ("en", "English")):
        part = rules.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        marked = set(re.findall(r"~~([^~]+)~~", part))
        assert marked and marked - FORMS[language].keys() == set()
