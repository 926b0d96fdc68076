"""The browser's side, in the browser's own language: what carries answers, types, style."""

from __future__ import annotations

import re

import pytest
from spenningsfelt.content import Course, data_folder
from spenningsfelt.exercises.field import LONGEST_TEXT

from tests.node import fetch_packages, passes


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    """Node's packages, in the locked versions."""
    fetch_packages()


def test_what_carries_answers() -> None:
    """Ledger and journal, alone: in whatever order things go wrong, no word is lost, taken unread or kept from the disk."""
    passes("test.mjs", "--test-reporter=spec")


def test_types_hold() -> None:
    """TypeScript, strict, has nothing to say."""
    passes("node_modules/typescript/bin/tsc", "--noEmit")


def test_style_holds() -> None:
    """Biome has nothing to say; where a rule is off, biome.jsonc says why."""
    passes("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")


@pytest.mark.parametrize("language", Course(data_folder()).languages)
def test_what_is_too_long_is_told_how_long_it_may_be(language: str) -> None:
    """The sentence names the limit that a text is held to."""
    sentence = Course(data_folder()).words(language).ui["reason-too-long"]
    assert str(LONGEST_TEXT) in re.sub(r"(?<=\d)[\s,](?=\d)", "", sentence)
