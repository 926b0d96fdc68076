"""What one has found, told in a sentence from each exercise, and nothing of what one has not answered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from spenningsfelt import Module
from spenningsfelt.answers import Answers
from spenningsfelt.content import Course, data_folder

COURSE = Course(data_folder())
GIVEN: dict[str, Any] = {
    "00.between.who": ["committee", "users"],
    "01.place.stands": "FA",
    "01.place.needed": "FAI",
    "02.table.seats": [{"who": "Nattevakta", "circle": "A", "place": "missing"}],
    "07.map.forces": [{"force": "Budsjettet", "type": "economic", "influence": "no"}],
    "08.claim.local": "er midten overalt",
}


def told(folder: Path) -> Any:
    """The sentences that the page gets."""
    return Module("10", "nb", COURSE, Answers(folder)).show("portrait").conversation.content["told"]


def test_what_i_found_stands_in_the_order_i_found_it(tmp_path: Path) -> None:
    """A sentence from each exercise that I answered, as its own picture says it; the report has the same."""
    assert told(tmp_path) == []
    answers = Answers(tmp_path)
    for answer, value in GIVEN.items():
        answers.save(answer, value)
    sentences = [
        "Du sto mellom utvalget og brukerne.",
        "Du står i «Politikk møter administrasjon». Saken trenger «Det skapende spenningsfeltet».",
        "Én stol er tom. Der skulle «Nattevakta» ha sittet.",
        "Alene får du ikke gjort noe med «Budsjettet».",
        "Hos oss er midten overalt.",
    ]
    assert told(tmp_path) == sentences
    (line,) = Module("10", "nb", COURSE, answers).exercise("portrait").in_words()
    assert line.texts == tuple(sentences)


def test_it_is_told_anew_when_an_answer_comes(tmp_path: Path) -> None:
    """While the page is open, a new answer elsewhere is in it at once."""
    answers = Answers(tmp_path)
    module = Module("10", "nb", COURSE, answers)
    page = module.show("portrait").conversation
    answers.save("08.claim.local", "er midten overalt")
    page.hear("08.claim.local")
    assert page.content["told"] == ["Hos oss er midten overalt."]


@pytest.mark.parametrize("value", [None, 3, True, "tekst", {"a": 1}, [1, None], [{"who": 3}]])
def test_odd_answers_tell_nothing_and_stop_nothing(tmp_path: Path, value: Any) -> None:
    """Whatever stands in the files, the page opens with whole sentences."""
    answers = Answers(tmp_path)
    for answer in GIVEN:
        answers.save(answer, value)
    assert all(isinstance(sentence, str) and sentence for sentence in told(tmp_path))
